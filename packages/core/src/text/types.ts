/** Half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The input and the text read from it.
 *
 * `text` is what people would read: markup removed, entities decoded. All later
 * stages work on `text` alone; `toOriginal` leads their spans back.
 */
export interface Source {
  readonly original: string;
  readonly text: string;
  readonly isHtml: boolean;
  /** Spans of the original input that hold `text.slice(start, end)`; several where markup cuts it. */
  toOriginal(span: Span): Span[];
}

export type TokenKind = 'word' | 'number' | 'punct';

/** How a word is written. `initial` is one capital letter, with or without its stop: "K." or "J". */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'initial' | 'none';

/**
 * One word, number or mark.
 *
 * - A possessive is a token of its own: "Vietnam" "'s"; "States" "'".
 * - Hyphenated words are several tokens: "Azerbaijan" "-" "Türkiye"; "Al" "-" "Mutairi".
 * - A stop that belongs to an abbreviation stays with it: "Lt." "U.S." "H.E." "K." "Jr." "D.C.";
 *   so does an apostrophe inside a name ("Dato'" "Đa'iry" "N'Djamena" "O'Brien").
 * - Dashes and repeated marks are one token: "—" "--" "..." "###".
 * - Numbers keep their separators and ordinal ending: "1,200" "3.7" "17th" "2025-12-17" "14/4/2024" "17:59".
 */
export interface Token {
  readonly index: number;
  /** In `Source.text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * Lower case, diacritics folded ("Türkiye" -> "turkiye"), quotes and dashes in their ASCII form:
   * every dash, "--" with them, is "-"; every apostrophe "'". A possessive is a mark with the norm "'s".
   */
  readonly norm: string;
  readonly kind: TokenKind;
  readonly shape: Shape;
  /** Nothing stands between the token before and this one. */
  readonly glued: boolean;
  /** A line break stands between the token before and this one. */
  readonly newline: boolean;
}

/**
 * What a block of the release is for.
 *
 * @example
 * ```ts
 * import { type BlockKind, explain } from '@meeting-report/core';
 *
 * const kinds: BlockKind[] = explain(text).sentences.map(({ block }) => block);
 * kinds.slice(0, 2); // => ['stamp', 'body']
 * ```
 */
export type BlockKind =
  /** Title, kicker or sub-title line above the lead. */
  | 'headline'
  /** A line (or the start of one) that gives only date, time or place of publication. */
  | 'stamp'
  /** Name of the issuing office ("Office of the Spokesperson") or "The below is attributable to …:". */
  | 'issuer'
  /** The release's own prose. */
  | 'body'
  /** Bulleted or dashed list item that belongs to the prose. */
  | 'item'
  /** Navigation, share buttons, photo credits, related headlines, reading time, end marks. */
  | 'furniture';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** Token range, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** One sentence of a block; its closing mark is inside. */
export interface Sentence {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Index into `Document.blocks`. */
  readonly block: number;
}

/** The release cut up: what every later stage reads. */
export interface Document {
  readonly source: Source;
  readonly tokens: readonly Token[];
  readonly blocks: readonly Block[];
  /** Sentences of headline, issuer, body and item blocks, in order. */
  readonly sentences: readonly Sentence[];
}
