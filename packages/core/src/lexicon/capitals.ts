/**
 * Whether a text has the capitals of a form: "TURKEY" has those of "Turkey", "us" not those of "US".
 */
import type { Token } from '../text/types.js';
import { spaced } from './word-key.js';

export const NO_CAPITALS: readonly (readonly number[])[] = [];

/** Whether tokens have the capitals of a form: "TURKEY" has those of "Turkey", "us" not those of "US". */
export function hasCapitals(words: readonly (readonly number[])[], { tokens, at }: Path): boolean {
  for (let w = 0; w < words.length; w++) {
    const text = tokens[at[w] ?? -1]?.text ?? '';
    for (const place of words[w] as readonly number[]) if (!isUpper(text, place)) return false;
  }
  return true;
}

/** Tokens that were followed from the root on. */
export interface Path {
  readonly tokens: readonly Token[];
  readonly at: readonly number[];
}

/** The places of capitals in each word of a form. */
export function capitalsOf(form: string): number[][] {
  const words = spaced(form).split(' ').filter(Boolean);
  return words.map((word) => {
    const places: number[] = [];
    for (let i = 0; i < word.length; i++) if (isUpper(word, i)) places.push(i);
    return places;
  });
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 65 && code <= 90;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}
