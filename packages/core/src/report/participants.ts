import type { Reading, TokenRange } from '../mentions/types.js';
import { type Cast, fullestTitle, isHeadline, type Person } from './cast.js';
import type { Evidence } from './evidence.js';
import type { Ids } from './ids.js';
import { companyOf } from './own-body.js';
import type { MainEvent } from './roles.js';
import { isInternational } from './international.js';
import type { MentionedPerson, Participant, Party } from './schema.js';
import { trim, wording } from './wording.js';

export interface People {
  readonly parties: Party[];
  readonly participants: Participant[];
  readonly idOf: ReadonlyMap<Person, string>;
}

/** The sides and the people of the main event, with their evidence. */
export function tellPeople(
  reading: Reading,
  cast: Cast,
  event: MainEvent,
  ids: Ids,
  evidence: Evidence,
): People {
  const parties: Party[] = [];
  const partyIds = new Map<string, string>();
  event.sides.forEach((side) => {
    const name = partyName(reading, side.kind, side.key, side.mentions);
    if (!name) return;
    const id = side.kind === 'country' ? ids.take(side.key) : ids.make(wording(reading, name));
    partyIds.set(side.key, id);
    const at = `/parties/${parties.length}`;
    evidence.add(`${at}/name`, name);
    evidence.add(`${at}/kind`, name);
    for (const mention of side.mentions) {
      evidence.add(`${at}/id`, countryWords(reading, mention, side.key) ?? name);
      evidence.add(`${at}/role`, mention);
    }
    parties.push({ id, kind: side.kind, name: wording(reading, name), role: side.role });
  });
  const participants: Participant[] = [];
  const idOf = new Map<Person, string>();
  for (const person of cast.people) {
    const role = event.people.get(person);
    if (role === undefined) continue;
    const at = `/participants/${participants.length}`;
    const name = wording(reading, person.name);
    const id = ids.make(name);
    idOf.set(person, id);
    evidence.add(`${at}/name`, person.name);
    const first = person.mentions[0];
    if (first) evidence.add(`${at}/role`, first);
    const title = fullestTitle(reading, person);
    const titleRange = title && trim(reading, title);
    if (titleRange) evidence.add(`${at}/title`, titleRange);
    if (person.rank) {
      evidence.add(`${at}/rank`, person.rank.range);
      if (person.rank.grade) evidence.add(`${at}/grade`, person.rank.range);
    }
    if (person.honorific) evidence.add(`${at}/honorific`, person.honorific);
    const abroad = isInternational(reading, person);
    const body = abroad ? person.organization : companyOf(reading, person);
    if (body) evidence.add(`${at}/organization`, body);
    const country = abroad ? undefined : person.country;
    if (country !== undefined)
      evidence.add(`${at}/country`, countryEvidence(reading, person, country) ?? first);
    const party =
      partyIds.get(country ?? '') ?? (body ? partyOfBody(reading, event, partyIds, body) : undefined);
    if (party !== undefined) evidence.add(`${at}/party`, title ?? first);
    if (person.head) evidence.add(`${at}/headOfDelegation`, first);
    const told: Omit<Participant, 'role'> & { role?: Participant['role'] } = { id, name };
    if (person.honorific) told.honorific = wording(reading, person.honorific);
    if (person.rank) told.rank = wording(reading, person.rank.range);
    if (person.rank?.grade !== undefined) told.grade = person.rank.grade;
    if (titleRange) told.title = wording(reading, titleRange);
    if (party !== undefined) told.party = party;
    if (country !== undefined) told.country = country;
    if (body) told.organization = wording(reading, body);
    told.role = role;
    if (person.head) told.headOfDelegation = true;
    participants.push(told as Participant);
  }
  return { parties, participants, idOf };
}

/** People named who took no part. */
export function tellMentioned(
  reading: Reading,
  cast: Cast,
  event: MainEvent,
  honoured: ReadonlySet<Person>,
  evidence: Evidence,
): MentionedPerson[] {
  const mentioned: MentionedPerson[] = [];
  for (const person of cast.people) {
    if (event.people.has(person)) continue;
    if (person.mentions.every((m) => isHeadline(reading, m.from))) continue;
    const at = `/mentioned/${mentioned.length}`;
    const title = fullestTitle(reading, person);
    const titleRange = title && trim(reading, title);
    evidence.add(`${at}/name`, person.name);
    if (titleRange) evidence.add(`${at}/title`, titleRange);
    evidence.add(`${at}/as`, person.mentions[0]);
    mentioned.push({
      name: wording(reading, person.name),
      ...(titleRange && { title: wording(reading, titleRange) }),
      as: honoured.has(person) ? 'honoured' : 'mentioned',
    });
  }
  return mentioned;
}

/** The words that name a side: a country's name where the text has it, else the adjective. */
function partyName(
  reading: Reading,
  kind: 'country' | 'organization',
  key: string,
  mentions: readonly TokenRange[],
): TokenRange | undefined {
  let fallback: TokenRange | undefined;
  let town: TokenRange | undefined;
  let longest: TokenRange | undefined;
  for (const mention of reading.mentions.all) {
    if (kind === 'country' && mention.kind === 'country' && mention.code === key) {
      if (mention.form === 'name') return mention;
      fallback ??= mention;
    }
    if (kind === 'country' && mention.kind === 'city' && mention.country === key) town ??= mention;
    if (kind === 'organization' && mention.kind === 'organization' && mention.key === key) {
      const name = trim(reading, mention);
      if (!longest || name.to - name.from > longest.to - longest.from) longest = name;
    }
  }
  return (
    longest ??
    fallback ??
    bodyWords(reading, mentions, key) ??
    placeWords(reading, mentions) ??
    town ??
    (kind === 'organization'
      ? bodyWords(reading, [{ from: 0, to: reading.tokens.length }], key)
      : undefined) ??
    mentions[0]
  );
}

/** "Secretary General of the *Council of Europe* A. Petit": the body inside an office. */
function bodyWords(reading: Reading, mentions: readonly TokenRange[], key: string): TokenRange | undefined {
  for (const mention of mentions) {
    for (let i = mention.from; i < mention.to; i++) {
      const known = reading.lex.longest(i, 'organization');
      if (known?.entry.name === key) return known;
    }
  }
  return undefined;
}

/** "South Carolina", "White House": words of an office that stand for its country. */
function placeWords(reading: Reading, mentions: readonly TokenRange[]): TokenRange | undefined {
  for (const mention of mentions) {
    for (let i = mention.from; i < mention.to; i++) {
      const known = reading.lex.longest(i, 'region') ?? reading.lex.longest(i, 'organization');
      if (known?.entry.country !== undefined) return known;
    }
  }
  return undefined;
}

function countryWords(reading: Reading, range: TokenRange, code: string): TokenRange | undefined {
  for (const mention of reading.mentions.within(range)) {
    if (mention.kind === 'country' && mention.code === code) return mention;
  }
  return undefined;
}

function countryEvidence(reading: Reading, person: Person, code: string): TokenRange | undefined {
  for (const mention of person.mentions) {
    const words = countryWords(reading, mention, code);
    if (words) return words;
  }
  for (const mention of reading.mentions.all) {
    if (mention.kind === 'country' && mention.code === code) return mention;
    if (mention.kind === 'city' && mention.country === code) return mention;
  }
  return undefined;
}

function partyOfBody(
  reading: Reading,
  event: MainEvent,
  ids: ReadonlyMap<string, string>,
  body: TokenRange,
): string | undefined {
  for (const side of event.sides) {
    if (side.kind !== 'organization') continue;
    for (let i = body.from; i < body.to; i++) {
      if (reading.lex.longest(i, 'organization')?.entry.name === side.key) return ids.get(side.key);
    }
  }
  return undefined;
}
