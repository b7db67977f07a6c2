/**
 * The phrases before and after a list of those present, and how they are found.
 */
import type { Reading } from '../mentions/types.js';

/** Phrases after which a list of those present stands; words joined by a blank. */
const BEFORE_LIST = byFirstWord([
  'attended by',
  'in the presence of',
  'in presence of',
  'accompanied by',
  'joined by',
  'flanked by',
  'assisted by',
  'represented by',
  'had in attendance',
  'attending were',
  'attending the meeting were',
  'attending the talks were',
  'leaders included',
  'members included',
  'officials included',
  'also attending were',
  'present were',
  'also present were',
  'also present was',
  'present at the meeting were',
  'in attendance were',
  'among those present were',
  'those present included',
  'participants included',
  'attendees included',
  'delegation included',
  'delegation includes',
  'delegation including',
  'delegation , including',
  'delegation , comprising',
  'delegation comprising',
  'delegation comprises',
  'delegation comprised',
  'delegation consisting of',
  'in the company of',
  'in company of',
  'alongside',
  'along with',
  'together with',
  'also included',
  'side comprised',
  'side comprises',
  'side included',
  'side consisted of',
  'delegation consisted of',
  'present :',
  'attendees :',
  'participants :',
  'attendance :',
  'delegation :',
  'delegation composed of',
  'delegation was composed of',
  'delegation is composed of',
  'delegation made up of',
  'delegation was made up of',
  'delegation is made up of',
  'delegation comprised of',
  'delegation consists of',
  'entourage included',
  'entourage includes',
  'team comprised',
  'team comprises',
  'team comprising',
  'team consisting of',
  'team made up of',
  'side consists of',
  'side was made up of',
  'and comprises',
  'and included',
  'and includes',
  'witnessed by',
  'received by',
  'welcomed by',
  'seen off by',
  'greeted by',
]);

/** Verbs after a list of those present: "X and Y *attended* the meeting". */
export const AFTER_LIST = byFirstWord([
  'attended',
  'also attended',
  'were present',
  'was present',
  'were also present',
  'was also present',
  'were in attendance',
  'were also in attendance',
  'accompanied',
  'also accompanied',
  'took part',
  'also took part',
  'participated',
  'also participated',
  'sat in',
  'came to',
  'were on hand',
  'was on hand',
  'were among',
  'was among',
  'formed part of',
  'form part of',
  'were part of',
  'was part of',
  'are part of',
  'is part of',
  'were in the delegation',
  'were members of',
  'also joined',
  'will also attend',
  'will attend',
  'will join',
  'joined',
  'will accompany',
]);

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by the word that they begin with, each cut into words. */
function byFirstWord(phrases: readonly string[]): Phrases {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

export function phraseAt(
  phrases: Phrases,
  reading: Reading,
  at: number,
  limit: number,
): readonly string[] | undefined {
  return phrases
    .get(reading.tokens[at]?.norm ?? '')
    ?.find((phrase) => startsWith(reading, at, phrase, limit));
}

/** Words of occasions between "accompanied" and its "by": "accompanied on the visit by". */
const OCCASION =
  /^(visit|trip|tour|meeting|talks|call|session|event|occasion|ceremony|reception|delegation|audience|side|behalf|part|office|today|also|there|journey)$/;

const TAKES_OCCASION = /^(accompanied|joined|flanked|assisted|attended|represented|witnessed)$/;

/** Words that lead to a list of those present: a phrase of the table, or "accompanied on the visit by". */
export function leadAt(reading: Reading, at: number, limit: number): readonly string[] | undefined {
  const known = phraseAt(BEFORE_LIST, reading, at, limit);
  const first = reading.tokens[at]?.norm ?? '';
  if (known || !TAKES_OCCASION.test(first)) return known;
  let told = false;
  const words = [first];
  for (let i = at + 1; i < limit && i < at + 8; i++) {
    const word = reading.tokens[i];
    if (word?.kind !== 'word') return undefined;
    words.push(word.norm);
    if (word.norm === 'by') return told ? words : undefined;
    told ||= OCCASION.test(word.norm);
  }
  return undefined;
}

function startsWith(reading: Reading, at: number, phrase: readonly string[], limit: number): boolean {
  if (at + phrase.length > limit) return false;
  for (let k = 0; k < phrase.length; k++) if (reading.tokens[at + k]?.norm !== phrase[k]) return false;
  return true;
}
