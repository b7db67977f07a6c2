/**
 * To whom it is said: where the addressee of a reporting verb ends.
 *
 *     informed his guest, the visiting minister, on trade
 *              ^-------------------------------^
 */
import { set } from '../lexicon/word-set.js';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import type { SpeakFrame } from '../lexicon/verbs/speak.js';
import type { Reading } from '../mentions/types.js';
import { skipManner } from './verb-group.js';

export const PIVOTS = set('on about regarding of concerning over with');

const STYLES = set('excellency majesty highness holiness eminence lordship');

export const OBJECT_PRONOUNS = set('him her them us me it everyone');

/** First token after a person, side or pronoun that begins at `at`. */
export function afterPerson(reading: Reading, at: number, end: number): number | undefined {
  const { tokens, mentions } = reading;
  if (OBJECT_PRONOUNS.has(tokens[at]?.norm ?? '')) {
    // "her greetings" is no addressee.
    const whose = tokens[at]?.norm === 'her' ? mentions.at(at + 1) : undefined;
    if (whose?.from === at + 1 && (whose.kind === 'office' || whose.kind === 'person'))
      return afterPerson(reading, at + 1, end);
    return tokens[at]?.norm === 'her' &&
      tokens[at + 1]?.kind === 'word' &&
      !PREPOSITIONS.has(tokens[at + 1]?.norm ?? '') &&
      !DETERMINERS.has(tokens[at + 1]?.norm ?? '')
      ? undefined
      : at + 1;
  }
  // "conveyed to *His Highness the Amir* the greetings"
  if (/^(?:his|her)$/.test(tokens[at]?.norm ?? '') && STYLES.has(tokens[at + 1]?.norm ?? '')) {
    const past = afterPerson(reading, at + 2, end);
    return past ?? at + 2;
  }
  const first =
    mentions.at(at) ?? (DETERMINERS.has(tokens[at]?.norm ?? '') ? mentions.at(at + 1) : undefined);
  const noun = DETERMINERS.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  if (first === undefined && PEOPLE.has(tokens[noun]?.norm ?? '') && tokens[noun + 1]?.norm !== "'s")
    return noun + 1;
  if (first === undefined || first.to > end) return undefined;
  const next = tokens[first.to]?.norm ?? '';
  const isOwner = next === "'s" || next === "'";
  // "assured her counterpart *of Chad's support*"
  if (isOwner && first.kind === 'office' && tokens[first.head + 1]?.norm === 'of') return first.head + 1;
  if (isOwner) return undefined;
  if (
    first.kind === 'person' ||
    first.kind === 'office' ||
    first.kind === 'group' ||
    first.kind === 'delegation' ||
    first.kind === 'organization' ||
    (first.kind === 'country' && first.form === 'name')
  )
    return first.to;
  return undefined;
}

/** "wished *the friendly people of Kuwait* prosperity" */
export function afterPeopleOf(
  { tokens, mentions }: Reading,
  at: number,
  frame: SpeakFrame,
): number | undefined {
  if (frame.act !== 'wish') return undefined;
  for (let i = at; i < at + 5; i++) {
    if (!/^(?:people|peoples|nation|government)$/.test(tokens[i]?.norm ?? '')) continue;
    if (tokens[i + 1]?.norm !== 'of') return i + 1;
    const land = mentions.at(i + 2) ?? mentions.at(i + 3);
    return land?.kind === 'country' ? land.to : undefined;
  }
  return undefined;
}

/** Where the addressee ends: a mention, or (where there `mustBe` one) a short noun phrase up to "on", "of", "that". */
export function afterAddressee(
  reading: Reading,
  at: number,
  end: number,
  mustBe: boolean,
  act: SpeakFrame['act'],
): number | undefined {
  const { tokens, mentions } = reading;
  if (PIVOTS.has(tokens[at]?.norm ?? '')) return at;
  const named = afterPerson(reading, at, end);
  // "conveyed his concern regarding the ship": told to nobody
  if (named === undefined && !mustBe) return undefined;
  // "briefed the minister *in detail* on"
  const person = named === undefined ? undefined : skipManner(reading, named, end);
  let i = person ?? at;
  // "informed the EU delegation about": a body's name may go on.
  const addressee = named === undefined ? undefined : mentions.at(named - 1)?.kind;
  // "wished *Kuwait* further progress" goes on at once.
  const isBody = (addressee === 'organization' || addressee === 'country') && act !== 'wish';
  // "wished Jordan and its armed forces *further success*"
  if (act === 'wish' && tokens[i]?.norm === 'and')
    for (let k = i + 1; k < end && k < i + 8; k++) if (WISHED.test(tokens[k]?.norm ?? '')) return k;
  // "his guest, the visiting minister, on": to the pivot over the rest of the phrase.
  for (; i < end && i < at + 24; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'that') return i;
    if (PIVOTS.has(norm) && norm !== 'of' && norm !== 'with') return i;
    // "informed the guard *of* the plan": a noun that no table knows.
    if (
      mustBe &&
      norm === 'of' &&
      person === undefined &&
      i === at + 2 &&
      DETERMINERS.has(tokens[at]?.norm ?? '')
    )
      return i;
    if (norm === 'of' && (person !== undefined || OBJECT_PRONOUNS.has(tokens[i - 1]?.norm ?? ''))) return i;
    if (person !== undefined && i === person && norm !== ',' && norm !== 'and' && norm !== '(' && !isBody)
      return i;
    if (norm === ';' || norm === ':') break;
    const mention = mentions.at(i);
    if (mention && mention.from === i && mention.to <= end) i = mention.to - 1;
  }
  return undefined;
}

const WISHED =
  /^(?:further|continu(?:ed|ing|ous)|more|every|all|lasting|good|success|progress|prosperity|peace|health|stability)$/;

export const PEOPLE = set(
  'guest guests delegation delegations visitor visitors participants delegates officials attendees ambassador ambassadors minister president team members students officers counterpart leaders representatives trainees audience everyone',
);
