import type { Reading, TokenRange } from '../mentions/types.js';
import type { Span } from '../text/types.js';

/** Words of a token range as the record gives them: blanks joined, no leading "the". */
export function wording(reading: Reading, range: TokenRange): string {
  const span = spanOf(reading, range);
  if (span === undefined) return '';
  const text = reading.doc.source.text.slice(span.start, span.end);
  // Most words stand in one line, with single blanks.
  return /[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The range without articles before and marks around it. */
export function trim(reading: Reading, range: TokenRange): TokenRange {
  let { from, to } = range;
  const { tokens } = reading;
  while (from < to && (tokens[from]?.norm === 'the' || tokens[from]?.norm === ',')) from++;
  while (to > from && /^[,;:.-]$/.test(tokens[to - 1]?.norm ?? '') && tokens[to - 1]?.kind === 'punct') to--;
  return { from, to };
}

/** Place of a token range in the text that was read (not the original). */
export function spanOf(reading: Reading, range: TokenRange): Span | undefined {
  const first = reading.tokens[range.from];
  const last = reading.tokens[range.to - 1];
  return first && last && range.to > range.from ? { start: first.start, end: last.end } : undefined;
}
