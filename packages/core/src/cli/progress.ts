const PERIOD = 200;

/** What is shown while a run goes on: a line on the terminal, written over. */
export interface Progress {
  tick(read: number, refused: number): void;
  /** Takes the line away, so that other words can be printed. */
  clear(): void;
}

const silent: Progress = { tick() {}, clear() {} };

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Shown only on a terminal; `total` is unknown for streams. */
export function progressOn(
  stream: { isTTY?: boolean; write(text: string): unknown },
  wanted: boolean,
  total?: number,
): Progress {
  if (!wanted || !stream.isTTY) return silent;
  const started = performance.now();
  let shown = 0;
  let visible = false;
  return {
    tick(read, refused) {
      const now = performance.now();
      if (now - shown < PERIOD) return;
      shown = now;
      visible = true;
      const of = total === undefined ? '' : ` of ${grouped(total)}`;
      const rate = Math.round(read / Math.max((now - started) / 1000, 0.001));
      stream.write(
        `\r\x1b[K${grouped(read)}${of} read, ${grouped(refused)} refused, ${grouped(rate)} per second`,
      );
    },
    clear() {
      if (visible) stream.write('\r\x1b[K');
      visible = false;
    },
  };
}
