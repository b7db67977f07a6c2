/**
 * Those present who are listed behind a phrase.
 *
 *     The minister was accompanied by Ambassador X and Colonel Y.
 *                      ^phrase        ^list
 */
import type { Reading } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { personBefore, sideAfter, sideBefore, visitorBefore } from './attendance-company.js';
import { behindPresence } from './engagement-sides.js';
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
  const word = lead[0] ?? '';
  // "received, *in the presence of X,* the Premier of Peru": the one whom commas enclose.
  const isInserted =
    word === 'in' && reading.tokens[at - 1]?.norm === ',' && tellsVerb(reading, sentence.from, at);
  const end = isInserted ? behindPresence(reading, at - 1, sentence.to) : undefined;
  const people = peopleIn(reading, start, end ?? listEnd(reading, start, sentence.to));
  // "was received by the minister" is the main encounter itself, told by the engagement.
  if (people.length === 0 || /^(received|welcomed|seen|greeted)$/.test(word)) return undefined;
  const beside = BESIDE.test(word) ? personBefore(reading, at, sentence.from) : undefined;
  const country =
    sideAfter(reading, at + 1, start) ??
    sideAtHead(reading, start) ??
    sideBefore(reading, word === 'side' ? at + 1 : at, sentence.from, start) ??
    landOfRest(reading, people, sentence.to);
  return {
    ...clauseOf(sentence, at, people),
    ...(beside && { beside }),
    ...(country !== undefined && { country }),
    ...visitorBefore(reading, start, sentence.from),
  };
}

/** A verb of receiving whose object is still to come. */
function tellsVerb({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => /^(?:received|welcomed|met|hosted)$/.test(norm));
}

/** "attended by *the Iraqi side*, the Chairman X and the Director Y": who they are follows. */
function sideAtHead({ tokens, mentions }: Reading, at: number): string | undefined {
  const side = mentions.at(tokens[at]?.norm === 'the' ? at + 1 : at);
  const isSide = side?.kind === 'group' && side.who === 'side' && /^[,:(]$/.test(tokens[side.to]?.norm ?? '');
  return isSide ? side.country : undefined;
}
