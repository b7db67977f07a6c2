import type { Writable } from 'node:stream';

/** Where records go. */
export interface Sink {
  /** Settles when more may be written: this is the backpressure of the whole run. */
  write(text: string): Promise<void>;
  /** Settles when all is written. */
  end(): Promise<void>;
}

/** Waits for one of several events, and leaves no listener behind. */
function firstOf(stream: Writable, events: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}

/**
 * A stream as a sink. When its reader goes away (`| head`), `onGone` is called
 * and the rest is dropped; any other failure is thrown by the next call.
 */
export function streamSink(stream: Writable, onGone: () => void, closes: boolean): Sink {
  let gone = false;
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') gone = true;
    else failure ??= error;
    onGone();
  });
  const check = (): void => {
    if (failure) throw failure;
  };
  return {
    async write(text) {
      check();
      if (gone || text === '' || stream.write(text)) return;
      await firstOf(stream, ['drain', 'close', 'error']);
      check();
    },
    async end() {
      check();
      if (gone) return;
      if (closes) {
        const closed = firstOf(stream, ['close', 'error']);
        stream.end();
        await closed;
      } else {
        await new Promise<void>((resolve) => stream.write('', () => resolve()));
      }
      check();
    },
  };
}
