/** How well the words of an office fit a person of the cast: "the Turkish minister", "the COAS", "the envoy". */
import type { OfficeMention, Reading, TokenRange } from '../mentions/types.js';
import type { Person } from './cast.js';
import { isDiplomat } from './diplomats.js';
import type { Discourse } from './discourse.js';
import { isGlossedAs, isInitialsOf, isShortOf } from './office-initials.js';
import { paraphraseFit } from './office-paraphrase.js';

/** Words for a principal that name no office: "the Belarusian leader", "the Greek politician". */
const LOOSE = new Set(
  'leader leaders official politician statesman stateswoman monarch state government ruler diplomat'.split(
    ' ',
  ),
);

/** Before an office these make another of it. */
const DEPUTY = ['deputy', 'vice'];

/** How well "the Turkish minister" fits a person; 0 not at all. */
export function fits(
  discourse: Discourse,
  person: Person,
  mention: OfficeMention,
  wanted: readonly string[],
): number {
  if (mention.country && person.country && mention.country !== person.country) return 0;
  if (person.spokesperson !== mention.spokesperson) return 0;
  if (mention.country && person.country === undefined && discourse.isAcross(person, mention.country))
    return 0;
  const { guests, principals } = discourse.standing;
  const isPrincipal = principals.includes(person);
  const isOfLand = mention.country !== undefined && person.country === mention.country;
  const recency = discourse.recency(person, mention.from);
  let score = Math.max(
    isCounterpartOf(person, mention) ? 5 : 0,
    ...discourse.officesOf(person).map((title) => titleFit(discourse, title, person, mention, wanted)),
    paraphraseFit(discourse, person, mention, wanted),
  );
  // "his counterpart from Kazakhstan, General X … The Defence Minister of Kazakhstan thanked": no other of that side.
  if (score === 0 && isOfLand && person.titles.length === 0 && isOnlyOneOf(discourse, mention.country))
    score = 1;
  if (score === 0 && isOfLand && isPrincipal && LOOSE.has(wanted.at(-1) ?? '')) score = 2;
  if (score === 0) {
    const isAmbassador = wanted.at(-1) === 'ambassador';
    // "the Ambassador" of a High Commissioner, where no other diplomat is principal.
    if (isAmbassador && isPrincipal && person.titles.some((t) => isDiplomat(discourse.reading, t)))
      return 3 + recency;
    if (wanted.includes('top') && person.titles.some((t) => discourse.wordsOf(t).includes('foreign')))
      return 3;
    const isEnvoy = person.titles.some((t) => t.accreditedTo !== undefined) || (isPrincipal && isOfLand);
    if (!isAmbassador || !isEnvoy) return 0;
    score = 2;
  }
  if (isOfLand) score += 3;
  if (isPrincipal) score += 4;
  if (discourse.reading.tokens[mention.from - 1]?.norm === 'visiting' && guests.has(person)) score += 4;
  return score + recency;
}

/** How well the words fit one title of a person. */
function titleFit(
  discourse: Discourse,
  title: OfficeMention,
  person: Person,
  mention: OfficeMention,
  wanted: readonly string[],
): number {
  const { reading } = discourse;
  const words = discourse.wordsOf(title);
  const head = wanted.at(-1);
  if (head === undefined) return 0;
  // "COAS said": the Chief of Army Staff, by his initials.
  if (wanted.length === 1 && isShortOf(reading, head, title) && isGlossedAs(reading, head, title)) return 9;
  // "the President of the Republic": whoever was called so, before any other president.
  if (isSameWording(reading, title, mention)) return 8;
  const initials = wanted.length === 1 && isShortOf(reading, head, title) ? 6 : 0;
  return words.includes(head) ? Math.max(initials, nounFit(title, words, person, mention, wanted)) : initials;
}

/** The head noun is the title's: how many of the words before it are. */
function nounFit(
  title: OfficeMention,
  words: readonly string[],
  person: Person,
  mention: OfficeMention,
  wanted: readonly string[],
): number {
  const shared = wanted.filter((w) => words.includes(w)).length;
  // "the Foreign Minister" is not the Minister of Defence, but may be the "Minister of Foreign Affairs".
  if (shared < wanted.length && !wanted.every((w) => words.includes(w) || isInitialsOf(w, words)))
    return shared < 2 ? 0 : 2;
  // "the minister" is the minister, before any deputy.
  if (DEPUTY.some((word) => words.includes(word) && !wanted.includes(word))) return 2;
  // "Minister of State, Ambassador Danjuma": a style before the name, when "the ambassador" is another.
  if (title !== person.titles[0] && words.length === 1 && wanted.at(-1) === 'ambassador') return 2;
  // "the President", of two: the one whose title tells no land is the release's own.
  const isOwn =
    mention.country === undefined &&
    wanted.length === words.length &&
    person.titles.every((own) => own.country === undefined);
  return (words.length === wanted.length ? 6 : 5) + (isOwn ? 1 : 0);
}

/** Whether one person alone stands for a land. */
function isOnlyOneOf({ cast }: Discourse, country: string | undefined): boolean {
  let count = 0;
  for (const person of cast.people) {
    if (person.country === country && !person.spokesperson && ++count > 1) return false;
  }
  return count === 1;
}

/** "Foreign Minister A met his Russian counterpart B. *The Russian minister*": B, who holds A's office at home. */
function isCounterpartOf(person: Person, mention: OfficeMention): boolean {
  return (
    mention.country !== undefined &&
    person.country === mention.country &&
    person.titles.length === 0 &&
    person.mentions.some((m) => m.titles.some((title) => title.counterpart))
  );
}

/** Two mentions of an office in the same words, three or more. */
function isSameWording({ tokens }: Reading, a: TokenRange, b: TokenRange): boolean {
  const length = a.to - a.from;
  if (length < 3 || length !== b.to - b.from) return false;
  for (let i = 0; i < length; i++) if (tokens[a.from + i]?.norm !== tokens[b.from + i]?.norm) return false;
  return true;
}
