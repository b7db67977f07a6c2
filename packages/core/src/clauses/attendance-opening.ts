/**
 * One who was there, as the sentence says before it tells what he said.
 *
 *     Attending the meeting, Minister X praised the guests.
 *     ^scene                 ^present
 */
import type { Reading } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { clauseOf } from './attendance-list.js';
import type { AttendanceClause } from './types.js';

const THERE = /^(?:attending|joining|addressing)$/;
const THERE_WITH_LINK = /^(?:present|participating|speaking|intervening)$/;
const ENCOUNTERS =
  /^(?:meeting|talks|discussion|discussions|session|negotiations|consultations|reception|audience)$/;

/** "*Attending the meeting, Minister X* praised", "*Speaking at the talks, Minister X* noted". */
export function readOpening({ tokens, mentions }: Reading, sentence: Sentence): AttendanceClause | undefined {
  const { from, to } = sentence;
  const first = tokens[from]?.norm ?? '';
  let at = from + 1;
  if (THERE_WITH_LINK.test(first) && /^(?:at|in|during)$/.test(tokens[at]?.norm ?? '')) at++;
  else if (!THERE.test(first)) return undefined;
  if (!/^(?:the|this|these)$/.test(tokens[at]?.norm ?? '')) return undefined;
  at++;
  // "the *bilateral* talks", but not "the opening of the talks"
  if (!ENCOUNTERS.test(tokens[at]?.norm ?? '') && tokens[at]?.shape === 'lower') at++;
  if (!ENCOUNTERS.test(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== ',') return undefined;
  const start = tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2;
  const person = mentions.at(start);
  return person?.kind === 'person' && person.to < to && tokens[person.to]?.norm !== "'s"
    ? clauseOf(sentence, from, [person])
    : undefined;
}
