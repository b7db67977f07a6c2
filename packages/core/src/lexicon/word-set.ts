/** A set of words, written in a row with blanks between. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
