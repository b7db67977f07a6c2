import type { Reading, TokenRange } from '../mentions/types.js';
import type { Span } from './schema.js';
import { spanOf } from './wording.js';

/** Collects, for each fact of the record, the words that state it (RFC 6901 pointers to original spans). */
export class Evidence {
  readonly #reading: Reading;
  readonly #spans = new Map<string, Span[]>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Notes that `ranges` state the value at `pointer`; empty ranges are passed over. */
  add(pointer: string, ...ranges: ReadonlyArray<TokenRange | undefined>): void {
    for (const range of ranges) {
      const span = range && spanOf(this.#reading, range);
      if (span) this.addText(pointer, span);
    }
  }

  /** The same for a span of the text that was read. */
  addText(pointer: string, span: Span): void {
    let known = this.#spans.get(pointer);
    for (const part of this.#reading.doc.source.toOriginal(span)) {
      if (part.end <= part.start) continue;
      if (known === undefined) this.#spans.set(pointer, (known = [part]));
      else if (!known.some((k) => k.start === part.start && k.end === part.end)) known.push(part);
    }
  }

  has(pointer: string): boolean {
    return this.#spans.has(pointer);
  }

  toRecord(): Record<string, Span[]> {
    // One by one: `Object.fromEntries` takes eight times as long.
    const record: Record<string, Span[]> = {};
    for (const [pointer, spans] of this.#spans) record[pointer] = spans;
    return record;
  }
}
