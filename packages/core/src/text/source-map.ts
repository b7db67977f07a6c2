import type { Span } from './types.js';

/**
 * Text under construction and the way back from it.
 *
 * Each piece of text comes from one piece of the original. Pieces are kept as
 * sorted numbers, so that a span is led back by binary search.
 */
export class SourceMap {
  readonly #original: string;
  readonly #pieces: string[] = [];
  readonly #textStarts: number[] = [];
  readonly #textEnds: number[] = [];
  readonly #originalStarts: number[] = [];
  readonly #originalEnds: number[] = [];
  #length = 0;

  constructor(original: string) {
    this.#original = original;
  }

  /** Code units of text so far. */
  get length(): number {
    return this.#length;
  }

  /** Takes a piece of the original over as it stands. */
  copy(start: number, end: number): void {
    if (start < end) this.replace(this.#original.slice(start, end), start, end);
  }

  /** Puts `text` where the original has `start` to `end`: an entity, a run of blanks. */
  replace(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#pieces.push(text);
    const from = this.#length;
    this.#length += text.length;
    const last = this.#textEnds.length - 1;
    const isOneToOne = text.length === end - start;
    if (
      isOneToOne &&
      this.#isOneToOne(last) &&
      this.#originalEnds[last] === start &&
      this.#textEnds[last] === from
    ) {
      this.#textEnds[last] = this.#length;
      this.#originalEnds[last] = end;
      return;
    }
    this.#textStarts.push(from);
    this.#textEnds.push(this.#length);
    this.#originalStarts.push(start);
    this.#originalEnds.push(end);
  }

  /** Adds text that the original has no characters for: the break between two paragraphs. */
  insert(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** All text so far. */
  text(): string {
    return this.#pieces.join('');
  }

  /** Original spans of a span of the text, in order, merged where they touch. */
  toOriginal(span: Span): Span[] {
    const spans: { start: number; end: number }[] = [];
    for (let i = this.#firstEndingAfter(span.start); i < this.#textStarts.length; i++) {
      const textStart = this.#textStarts[i] ?? 0;
      if (textStart >= span.end) break;
      const textEnd = this.#textEnds[i] ?? 0;
      let start = this.#originalStarts[i] ?? 0;
      let end = this.#originalEnds[i] ?? 0;
      // A piece that was rewritten ("&amp;" to "&") has no inner places: it is taken whole.
      if (this.#isOneToOne(i)) {
        end = start + Math.min(span.end, textEnd) - textStart;
        start += Math.max(span.start, textStart) - textStart;
      }
      const last = spans[spans.length - 1];
      if (last?.end === start) last.end = end;
      else spans.push({ start, end });
    }
    return span.start < span.end ? spans : [];
  }

  #isOneToOne(i: number): boolean {
    return (
      i >= 0 &&
      (this.#textEnds[i] ?? 0) - (this.#textStarts[i] ?? 0) ===
        (this.#originalEnds[i] ?? 0) - (this.#originalStarts[i] ?? 0)
    );
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#textEnds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#textEnds[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
