import type { Mention, MentionKind, Reading, TokenRange } from '../../src/mentions/types.js';
import { read } from '../../src/parse.js';

/** Words of a token range as the text writes them. */
export function wordsOf(reading: Reading, range: TokenRange | undefined): string | undefined {
  if (range === undefined) return undefined;
  const first = reading.tokens[range.from];
  const last = reading.tokens[range.to - 1];
  if (first === undefined || last === undefined) return undefined;
  return reading.doc.source.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

/** All mentions of a kind, as worded. */
export function named(text: string, kind: MentionKind): string[] {
  const reading = read(text);
  return reading.mentions.all.filter((m) => m.kind === kind).map((m) => wordsOf(reading, m) ?? '');
}

/** The first mention of a kind. */
export function first<K extends MentionKind>(
  text: string,
  kind: K,
): Extract<Mention, { kind: K }> | undefined {
  return read(text).mentions.all.find((m): m is Extract<Mention, { kind: K }> => m.kind === kind);
}
