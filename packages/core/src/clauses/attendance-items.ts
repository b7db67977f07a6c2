/**
 * Those present who stand as items of a list on a page.
 *
 *     Participants included:
 *     - Minister X
 *     - Ambassador Y
 */
import type { Mention, Reading } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';

const ATTENDEES =
  /^(participants|attendees|leaders|members|officials|delegation|representatives|attending|attended|present|included|ministers|guests|joined|joining|participating|participated|speakers|panelists|senators|congressmen|governors|mayors|legislators|lawmakers|economists|experts|executives)$/;

/** People in the list items under "State legislative leaders included:". */
export function itemsAfter(reading: Reading, sentence: Sentence): Mention[] {
  const { sentences, blocks } = reading.doc;
  if (reading.tokens[sentence.to - 1]?.norm !== ':') return [];
  let about = false;
  for (let i = sentence.from; i < sentence.to && !about; i++)
    about = ATTENDEES.test(reading.tokens[i]?.norm ?? '');
  if (!about) return [];
  const people: Mention[] = [];
  for (let s = sentence.index + 1; s < sentences.length; s++) {
    const item = sentences[s];
    if (!item) break;
    const first = reading.mentions.within(item).find((m) => m.kind === 'person');
    // Lists of a page come as short paragraphs: a person at the start, no verb.
    const isItem =
      blocks[item.block]?.kind === 'item' ||
      (first?.from === item.from && !hasVerb(reading, first.to, item.to));
    if (!isItem) break;
    if (first) people.push(first);
  }
  return people;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reading.lex.hasVerb(i, 'past') && reading.tokens[i]?.shape === 'lower') return true;
  }
  return false;
}
