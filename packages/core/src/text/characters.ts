/** What a UTF-16 code unit is to the scanner. */
export type CharacterClass = number;
export const SPACE = 1;
export const NEWLINE = 2;
export const LOWER = 3;
export const UPPER = 4;
/** A letter without case: Arabic, Chinese, Georgian. */
export const LETTER = 5;
/** A combining mark: the accent of an "é" written as "e" and U+0301. */
export const MARK = 6;
/** Soft hyphens and joiners: they stand inside words and mean nothing. */
export const JOINER = 7;
export const DIGIT = 8;
export const PUNCT = 9;

// Filled as characters are met: no cost at import, one look-up afterwards.
const classes = new Uint8Array(0x10000);

/** Class of the code unit at `at`; {@link SPACE} beyond the end. */
export function classAt(text: string, at: number): CharacterClass {
  if (at >= text.length || at < 0) return SPACE;
  const code = text.charCodeAt(at);
  const known = classes[code];
  if (known !== undefined && known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** Length of the letter at `at`: 2 for a letter written as a surrogate pair, 0 for no letter. */
export function letterLength(text: string, at: number): number {
  const found = classAt(text, at);
  if (found >= LOWER && found <= LETTER) return 1;
  return isHighSurrogate(text.charCodeAt(at)) && /^[\p{L}\p{N}]$/u.test(pairAt(text, at)) ? 2 : 0;
}

/** Whether `code` is the first half of a character beyond U+FFFF. */
export function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** The character at `at`, both halves of it. */
export function pairAt(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff ? text.slice(at, at + 2) : '';
}

/** The characters that are typed for an apostrophe. */
export function isApostrophe(code: number): boolean {
  return (
    code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4 || code === 0x2032
  );
}

function classify(code: number): CharacterClass {
  if (code === 10 || code === 13 || code === 11 || code === 12) return NEWLINE;
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return NEWLINE;
  if (code === 0xad || code === 0x200c || code === 0x200d || code === 0x2060) return JOINER;
  if (code <= 32 || (code >= 0x7f && code <= 0xa0) || isWideBlank(code)) return SPACE;
  const character = String.fromCharCode(code);
  if (/^[\p{Lu}\p{Lt}]$/u.test(character)) return UPPER;
  if (/^\p{Ll}$/u.test(character)) return LOWER;
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{M}$/u.test(character)) return MARK;
  if (/^\p{Nd}$/u.test(character)) return DIGIT;
  return PUNCT;
}

/** Blanks of other widths, zero width among them, and marks of writing direction. */
function isWideBlank(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x1680 ||
    code === 0x180e ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
