/**
 * The phrases before and after a list of those present, and how they are found.
 */
import type { Reading } from '../mentions/types.js';

/** Phrases after which a list of those present stands; words joined by a blank. */
const BEFORE_LIST = byFirstWord([
  'attended by',
  'in the presence of',
  'in presence of',
  'with the participation of',
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
  'with the accompaniment of',
  'in the accompaniment of',
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

/** Verbs after a list of those present, an auxiliary and "also" before them: "X and Y *attended* the meeting". */
const AFTER_LIST = byFirstWord([
  'attended',
  'attend',
  'present',
  'in attendance',
  'accompanied',
  'accompany',
  'took part',
  'take part',
  'participated',
  'participate',
  'sat in',
  'came to',
  'on hand',
  'among',
  'formed part of',
  'form part of',
  'part of',
  'in the delegation',
  'members of',
  'joined',
  'join',
  'at the airport to receive',
  'at the airport to welcome',
  'at the airport to greet',
  'at the airport to see',
]);
const BEFORE_TAIL: ReadonlySet<string> = new Set(
  'was were are is will would have had also both all'.split(' '),
);
/** Those of the verbs that tell no past alone. */
const NEEDS_AUXILIARY: ReadonlySet<string> = new Set(
  'attend present in accompany take participate on among part members join at'.split(' '),
);

/** "*attended*", "*were also present*", "*will also participate*": the phrase from its auxiliary on. */
export function tailAt(reading: Reading, at: number, limit: number): readonly string[] | undefined {
  const words: string[] = [];
  let i = at;
  while (i < at + 3 && BEFORE_TAIL.has(reading.tokens[i]?.norm ?? '')) {
    words.push(reading.tokens[i]?.norm ?? '');
    i++;
  }
  const phrase = phraseAt(AFTER_LIST, reading, i, limit);
  if (!phrase) return undefined;
  const first = phrase[0] ?? '';
  const hasAuxiliary = words.some((w) => w !== 'also' && w !== 'both' && w !== 'all');
  if (NEEDS_AUXILIARY.has(first) !== hasAuxiliary && first !== 'form') return undefined;
  return [...words, ...phrase];
}

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

function phraseAt(
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

const TAKES_OCCASION: ReadonlySet<string> = new Set(
  'accompanied joined flanked assisted attended represented witnessed'.split(' '),
);

/** Words that lead to a list of those present: a phrase of the table, or "accompanied on the visit by". */
export function leadAt(reading: Reading, at: number, limit: number): readonly string[] | undefined {
  const known = phraseAt(BEFORE_LIST, reading, at, limit);
  const first = reading.tokens[at]?.norm ?? '';
  if (known || !TAKES_OCCASION.has(first)) return known;
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
