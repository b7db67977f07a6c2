import { sentenceOf } from '../clauses/subject.js';
import type { Reading, TokenRange } from '../mentions/types.js';

/** How far behind what was done its day may stand. */
const NEAR = 8;

/**
 * Whether something is told with a day of years before the text: history, and no result of this meeting.
 *
 *     The two countries established diplomatic relations on 28 July 1978.
 *                                   ^what                   ^long ago
 */
export function isBygone(reading: Reading, what: TokenRange): boolean {
  const { mentions, tokens } = reading;
  const sentence = sentenceOf(reading, what.from);
  const end = Math.min(sentence.to, what.to + NEAR);
  const near = mentions.within({ from: what.to, to: end });
  const year = near.find((m) => m.kind === 'date' && m.year !== undefined);
  if (year?.kind !== 'date' || year.year === undefined) return false;
  const latest = mentions.all.reduce((max, m) => (m.kind === 'date' ? Math.max(max, m.year ?? 0) : max), 0);
  // "established diplomatic relations on 23 January 1998", told without any other year.
  const isTies = /^(?:relations|ties)$/.test(tokens[what.to - 1]?.norm ?? '') && sentence.index > 2;
  return year.year < latest - 1 || (isTies && year.year === latest);
}
