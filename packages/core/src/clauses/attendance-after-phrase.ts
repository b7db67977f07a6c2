/**
 * Those present who are listed behind a phrase.
 *
 *     The minister was accompanied by Ambassador X and Colonel Y.
 *                      ^phrase        ^list
 */
import type { Reading } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { personBefore, sideAfter, sideBefore, visitorBefore } from './attendance-company.js';
import { clauseOf, listEnd, peopleIn } from './attendance-list.js';
import { landOfRest } from './attendance-rest.js';
import type { AttendanceClause } from './types.js';

/** Those who came with the one before them: "accompanied by", "his delegation included". */
const BESIDE = /^(accompanied|flanked|joined|assisted|delegation|and|along|together)$/;

/** "*accompanied by* X and Y", "the talks were *attended by* X and Y" */
export function readAfterPhrase(
  reading: Reading,
  sentence: Sentence,
  at: number,
  lead: readonly string[],
): AttendanceClause | undefined {
  const start = at + lead.length;
  const people = peopleIn(reading, start, listEnd(reading, start, sentence.to));
  const word = lead[0] ?? '';
  // "was received by the minister" is the main encounter itself, told by the engagement.
  if (people.length === 0 || /^(received|welcomed|seen|greeted)$/.test(word)) return undefined;
  const beside = BESIDE.test(word) ? personBefore(reading, at, sentence.from) : undefined;
  const country =
    sideAfter(reading, at + 1, start) ??
    sideBefore(reading, word === 'side' ? at + 1 : at, sentence.from, start) ??
    landOfRest(reading, people, sentence.to);
  return {
    ...clauseOf(sentence, at, people),
    ...(beside && { beside }),
    ...(country !== undefined && { country }),
    ...visitorBefore(reading, start, sentence.from),
  };
}
