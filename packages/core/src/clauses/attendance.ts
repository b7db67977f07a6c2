/**
 * Who was present beside the principals: the ways in which a sentence lists them.
 *
 *     The meeting was attended by Minister X and Ambassador Y.
 *                     ^phrase before a list
 *     Minister X and Ambassador Y also attended the meeting.
 *                                 ^verb after a list
 */
import type { Reading } from '../mentions/types.js';
import { readAfterPhrase } from './attendance-after-phrase.js';
import { readAmong, readIncluded, readNamed, readPresent } from './attendance-after-verb.js';
import { readBeforeVerb } from './attendance-before-verb.js';
import { membersOf } from './attendance-company.js';
import { itemsAfter } from './attendance-items.js';
import { clauseOf } from './attendance-list.js';
import { readOpening } from './attendance-opening.js';
import { leadAt } from './attendance-phrases.js';
import type { AttendanceClause } from './types.js';

/** Lists of people present beside the principals. */
export function findAttendance(reading: Reading): AttendanceClause[] {
  const found: AttendanceClause[] = [];
  for (const sentence of reading.doc.sentences) {
    if (reading.doc.blocks[sentence.block]?.kind === 'headline') continue;
    const listed = itemsAfter(reading, sentence);
    if (listed.length > 0) found.push(clauseOf(sentence, sentence.from, listed));
    const opening = readOpening(reading, sentence);
    if (opening) found.push(opening);
    // "Heading a delegation comprising officers, Admiral Rao left": he heads the list.
    const heads = /^(heading|leading)$/.test(reading.tokens[sentence.from]?.norm ?? '');
    for (let i = sentence.from; i < sentence.to; i++) {
      const lead = heads ? undefined : leadAt(reading, i, sentence.to);
      if (lead) {
        const clause = readAfterPhrase(reading, sentence, i, lead);
        if (clause) found.push(clause);
        i += lead.length - 1;
        continue;
      }
      const clause =
        membersOf(reading, sentence, i) ??
        readNamed(reading, sentence, i) ??
        readIncluded(reading, sentence, i) ??
        readPresent(reading, sentence, i) ??
        readBeforeVerb(reading, sentence, i);
      if (clause) {
        found.push(clause);
        break;
      }
      if (reading.tokens[i]?.norm === 'among' && reading.tokens[i + 1]?.norm === 'them') {
        const among = readAmong(reading, sentence, i);
        if (among) found.push(among);
        break;
      }
    }
  }
  return found;
}
