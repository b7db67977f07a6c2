/** A line of a stream; `text` is absent where it is longer than allowed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text?: string;
}

const NEWLINE = 0x0a;
/** 32 MiB: far above the parser's own limit, low enough for any machine. */
export const MAX_LINE = 32 * 1024 * 1024;

function decode(parts: readonly Uint8Array[], first: boolean): string {
  const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
  let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (first && text.startsWith('\uFEFF')) text = text.slice(1);
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/**
 * Lines of a byte stream, as many at a time as each chunk completes.
 *
 * Cut at the bytes, so that no character is split; memory is one chunk and one
 * line, whatever the length of the stream. Blank lines count but are not given.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxLine: number = MAX_LINE,
): AsyncGenerator<Line[]> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;

  const take = (part: Uint8Array): void => {
    size += part.length;
    // Of a line too long only its size is kept.
    if (size > maxLine) parts = [];
    else parts.push(part);
  };
  const finish = (): Line[] => {
    const line: Line = size > maxLine ? { number } : { number, text: decode(parts, number === 1) };
    parts = [];
    size = 0;
    number++;
    return line.text?.trim() === '' ? [] : [line];
  };

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      lines.push(...finish());
      start = end + 1;
    }
    // A copy: the stream may use the chunk's memory again.
    if (start < chunk.length) take(chunk.slice(start));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) {
    const last = finish();
    if (last.length > 0) yield last;
  }
}
