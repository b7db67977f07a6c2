/**
 * Steps of a programme that a noun tells: "a *visit to* the works", "an
 * *exchange of* mementos".
 *
 * @module
 */
import { set } from '../lexicon/word-set.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { readSites } from './site-list.js';
import { siteAfterPreposition } from './site-after-preposition.js';
import type { ProgrammeClause } from './types.js';

/** After these a verb tells a wish, not a step: "*invited* him to visit the academy". */
const WISHES = set(
  'invited invitation invite inviting wish wished hope hoped hopes want wanted proposed offered ready readiness opportunity would could should might agreed urged encouraged decided',
);
const TAKEN = set('took take takes taken taking had has used');
const GIFTS = set('gifts souvenirs mementos mementoes plaques shields keepsakes tokens');
const PRESENTED = set(
  'memento mementos mementoes souvenir souvenirs plaque plaques gifts keepsake keepsakes',
);
const OPENINGS = set('opening inauguration unveiling');
const MEALS = set('dinner banquet luncheon lunch iftar');
const STEP_NOUNS = set('visit tour visits tours');

export interface SentenceRange extends TokenRange {
  readonly index: number;
  readonly block: number;
}

/** What has an aim: "a plan *for opening* a consulate", "the possibility of opening one". */
const AIMS = set(
  'plan plans possibility idea prospect prospects intention aim goal proposal issue question matter',
);

export function isWish({ tokens }: Reading, at: number, floor: number): boolean {
  const [link, noun] = [tokens[at - 1]?.norm ?? '', tokens[at - 2]?.norm ?? ''];
  const isAim = /^(?:for|towards?)$/.test(link) || (/^(?:of|on)$/.test(link) && AIMS.has(noun));
  if (isAim && tokens[at]?.norm.endsWith('ing')) return true;
  for (let i = at - 1; i >= floor && i >= at - 24; i--) {
    const word = tokens[i]?.norm ?? '';
    // "*took the opportunity* to visit" was there.
    const taken = word === 'opportunity' && tokens.slice(i - 3, i).some(({ norm }) => TAKEN.has(norm));
    if (WISHES.has(word) && !taken) return true;
    // "dating back to 1990 *when* he attended the celebrations"
    if (word === 'when' && /^(?:1[89]|20)\d\d$/.test(tokens[i - 1]?.norm ?? '')) return true;
    // "invited her to visit Oslo *and attend* a ceremony"
    if (word === ',' || word === ';' || (word === 'and' && i < at - 1)) return false;
  }
  return false;
}

/** "The program includes a *visit to* the Tractor Works", "a *tour of* the plant". */
export function readStepNoun(
  reading: Reading,
  at: number,
  sentence: SentenceRange,
): ProgrammeClause[] | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.norm ?? '';
  if (!STEP_NOUNS.has(word)) return undefined;
  const link = tokens[at + 1]?.norm;
  const isVisit = word.startsWith('visit');
  if (!(isVisit && link === 'to') && !(!isVisit && link === 'of')) return undefined;
  const isOne = /^(?:a|an|brief|guided|the|his|her|their)$/.test(tokens[at - 1]?.norm ?? '');
  const isMany = /^(?:include|includes|included|including|with|for)$/.test(tokens[at - 1]?.norm ?? '');
  // "includes meetings with investors *and visits to* the Free Zone"
  const isListed =
    tokens[at - 1]?.norm === 'and' &&
    tokens.slice(sentence.from, at).some(({ norm }) => /^(?:includ|featur|compris|envisag)/.test(norm));
  if ((!isOne && !isMany && !isListed) || isWish(reading, at, sentence.from)) return undefined;
  return readSites(reading, at + 2, sentence.to).map((site) => ({
    kind: 'programme' as const,
    from: at,
    to: site.to,
    sentence: sentence.index,
    action: isVisit ? ('visit' as const) : ('tour' as const),
    actor: { by: 'unknown' } as const,
    place: { from: site.from, to: site.to },
    honourees: site.honourees,
  }));
}

const RITE_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'exchange',
    'briefed',
    'presentation',
    'group',
    'joint',
    'family',
    'commemorative',
    'credentials',
    'credence',
    'laying',
    'offering',
    'signing',
  ],
  ...GIFTS,
  ...MEALS,
  ...OPENINGS,
]);

/** "an *exchange of* mementos", "a *dinner* offered in honour of the visitor". */
export function readRiteNoun(
  reading: Reading,
  at: number,
  sentence: SentenceRange,
): ProgrammeClause[] | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.norm ?? '';
  if (!RITE_NOUNS.has(word)) return undefined;
  const base = {
    kind: 'programme' as const,
    from: at,
    sentence: sentence.index,
    actor: { by: 'unknown' } as const,
    honourees: [],
  };
  if (word === 'exchange' && tokens[at + 1]?.norm === 'of') {
    for (let i = at + 2; i < at + 5; i++)
      if (GIFTS.has(tokens[i]?.norm ?? '')) return [{ ...base, to: i + 1, action: 'exchange-gifts' }];
  }
  // "were briefed on the activities of the centre"
  if (
    word === 'briefed' &&
    isToldOf(reading, at - 1) &&
    /^(?:on|about|by|at)$/.test(tokens[at + 1]?.norm ?? '')
  ) {
    return [{ ...base, to: at + 1, action: 'briefing' }];
  }
  // "concluded with the *presentation of* a memento"
  if (word === 'presentation' && tokens[at + 1]?.norm === 'of') {
    for (let i = at + 2; i < at + 5; i++)
      if (PRESENTED.has(tokens[i]?.norm ?? '')) return [{ ...base, to: i + 1, action: 'exchange-gifts' }];
  }
  // "followed by a *group photograph*"
  if (
    (word === 'group' || word === 'joint' || word === 'family' || word === 'commemorative') &&
    /^photo(?:s|graphs?)?$/.test(tokens[at + 1]?.norm ?? '')
  ) {
    const isStep = /^(?:by|with)$/.test(tokens[at - 2]?.norm ?? '');
    if (isStep) return [{ ...base, to: at + 2, action: 'photo' }];
  }
  // "mementos were also *exchanged*", "photos were taken and gifts *exchanged*": the passive of the gifts
  if (GIFTS.has(word) && /^(?:was|were|exchanged)$/.test(tokens[at + 1]?.norm ?? '')) {
    const be = tokens[at + 1]?.norm === 'exchanged' ? at : at + 1;
    const verb = /^(?:also|then)$/.test(tokens[be + 1]?.norm ?? '') ? be + 2 : be + 1;
    if (tokens[verb]?.norm === 'exchanged') return [{ ...base, to: verb + 1, action: 'exchange-gifts' }];
  }
  // "was at the *opening of* the trade centre"
  if (OPENINGS.has(word) && tokens[at + 1]?.norm === 'of' && tokens[at - 2]?.norm === 'at') {
    const [place] = readSites(reading, at + 2, sentence.to);
    if (place !== undefined)
      return [{ ...base, to: at + 1, action: 'ceremony', place: { from: place.from, to: place.to } }];
  }
  // "included wreath-*laying* at the War Memorial"
  const isRite =
    (word === 'laying' && tokens[at - 1]?.norm === '-') ||
    (word === 'offering' && tokens[at - 1]?.norm === 'floral');
  if (isRite && /^(?:at|before|to)$/.test(tokens[at + 1]?.norm ?? '')) {
    const site = siteAfterPreposition(reading, at + 1, sentence.to);
    if (site !== undefined)
      return [{ ...base, to: site.to, action: 'lay-wreath', place: { from: site.from, to: site.to } }];
  }
  // "*signing of* the visitors' register"
  if (word === 'signing' && tokens[at + 1]?.norm === 'of') {
    for (let i = at + 2; i < at + 7; i++)
      if (/^(?:book|guestbook|register)$/.test(tokens[i]?.norm ?? ''))
        return [{ ...base, to: i + 1, action: 'guestbook' }];
  }
  // "handed over her *letters of credence* at the palace"
  if ((word === 'credentials' || word === 'credence') && isHandedOver(reading, at, sentence)) {
    const place =
      siteAfterPreposition(reading, at + 1, sentence.to) ?? siteAfterPreposition(reading, sentence.from, at);
    return [
      {
        ...base,
        to: at + 1,
        action: 'ceremony',
        ...(place && { place: { from: place.from, to: place.to } }),
      },
    ];
  }
  if (MEALS.has(word) && isOffered(reading, at, sentence)) {
    const place = siteAfterPreposition(reading, at + 1, sentence.to);
    return [
      { ...base, to: at + 1, action: 'dinner', ...(place && { place: { from: place.from, to: place.to } }) },
    ];
  }
  return undefined;
}

/** "*were also comprehensively* briefed" */
function isToldOf({ tokens }: Reading, at: number): boolean {
  let i = at;
  while (
    i > at - 3 &&
    (/^(?:also|then|later|further)$/.test(tokens[i]?.norm ?? '') || tokens[i]?.norm.endsWith('ly'))
  )
    i--;
  return /^(?:was|were|being)$/.test(tokens[i]?.norm ?? '');
}

/** "hosted the minister, Lars Holm, *for a working lunch*": the meal that a host gives someone. */
function isGivenTo({ tokens }: Reading, meal: number, { from }: SentenceRange): boolean {
  let i = meal - 1;
  while (
    i > meal - 4 &&
    /^(?:an?|the|state|working|official|gala|private|business|festive)$/.test(tokens[i]?.norm ?? '')
  )
    i--;
  if (!/^(?:to|for|at)$/.test(tokens[i]?.norm ?? '')) return false;
  for (; i >= from && i > meal - 30; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:hosts?|hosted|hosting|treated|entertained)$/.test(word)) return true;
    if (word === ';' || word === 'that') return false;
  }
  return false;
}

/** "a dinner *in honour of* the guest", "*hosted* him to a state *banquet*", "*attended* a dinner". */
function isOffered(reading: Reading, meal: number, sentence: SentenceRange): boolean {
  const { tokens } = reading;
  const { from } = sentence;
  const next = tokens[meal + 1]?.norm ?? '';
  if (/^(?:offered|hosted|given)$/.test(next)) return true;
  if (next === 'in' && /^(?:honou?r|his|her|their)$/.test(tokens[meal + 2]?.norm ?? '')) return true;
  if (isGivenTo(reading, meal, sentence)) return true;
  for (let i = meal - 1; i >= from && i >= meal - 10; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:hosted|treated|honou?red|attended|attend|followed|joined|closed|concluded|ended)$/.test(word))
      return true;
    if (/^(?:,|;|and|that|before|after)$/.test(word)) return false;
  }
  return false;
}

/** Credentials that someone presents or receives, in whatever voice. */
function isHandedOver({ tokens }: Reading, noun: number, { from, to }: SentenceRange): boolean {
  for (let i = Math.max(from, noun - 7); i < Math.min(to, noun + 8); i++) {
    const word = tokens[i]?.norm ?? '';
    // "who *recently* presented his credentials": another day's.
    if (/^(?:recently|earlier|previously|last)$/.test(word)) return false;
    if (
      /^(?:present(?:s|ed|ing|ation)?|receiv(?:es|ed|ing)|accept(?:s|ed|ing)|hand(?:s|ed|ing)?|submit(?:s|ted)|deliver(?:s|ed))$/.test(
        word,
      )
    )
      return true;
  }
  return false;
}
