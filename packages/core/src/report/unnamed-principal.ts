/**
 * A principal told by his office alone, in a release of his own: no person of the record, but the side he stands for.
 *
 *     The Prime Minister spoke with the President of Moldova … restated the UK's commitment
 *     ^the United Kingdom's, by its stance
 *     The Secretary General met Inspector Kanu at INTERPOL headquarters
 *     ^INTERPOL's, by the house
 */
import type { EngagementClause } from '../clauses/types.js';
import type { LexMatch, OrganizationEntry } from '../lexicon/types.js';
import type { Mention, OfficeMention, Reading, TokenRange } from '../mentions/types.js';
import { isHeadline, type Person } from './cast.js';
import { bestHome, weighHome } from './home.js';
import type { Referent } from './referent.js';
import type { SideClues } from './side-clues.js';

/** Heads of bodies of nations; of a land there is none by such a name. */
const HEADS_OF_BODIES =
  /^(?:secretary-? ?general|director-? ?general|executive director|executive secretary)$/;

const STATE_BODIES =
  /^(?:ministry|ministries|parliament|parliamentary|senate|assembly|chamber|party|league)$/;

/** Tells whom an office that nobody named holds means; nothing where a name or a land is told of it. */
export function noteUnnamed(clues: SideClues, main: readonly EngagementClause[]): void {
  const { reading, coreference } = clues;
  for (const clause of main) {
    if (isHeadline(reading, clause.from) || clause.agents.length !== 1) continue;
    const [office] = clause.agents;
    const head = office && headOfBody(clues, office);
    if (head) {
      coreference.noteUnnamed(head.offices, { type: 'organization', key: head.key });
      return;
    }
    const others = clause.patients.flatMap((m) => coreference.personOf(m) ?? []);
    if (!office || !isBare(reading, office) || others.length === 0) return;
    const held = coreference.personOf(office);
    // "*The Prime Minister* spoke with Prime Minister Lind": not with himself.
    if (held && !others.includes(held)) return;
    const across = others.find((p) => p.country !== undefined)?.country;
    const body = bodyOfHouse(reading, clause, office)?.entry.name ?? onlyBody(reading, office, others);
    const seat = landOfSeat(reading);
    const foreign = new Set(across === undefined ? [] : [across]);
    const home = body ? undefined : (seat ?? bestHome(weighHome(reading, foreign)));
    const referent: Referent | undefined = body
      ? { type: 'organization', key: body }
      : home !== undefined && home !== across && (across !== undefined || seat !== undefined)
        ? { type: 'country', code: home }
        : undefined;
    coreference.noteUnnamed([office], referent);
    return;
  }
}

/** "*NATO Secretary General* arrived in Oslo … The Secretary General thanked": nobody by name, but the body's. */
function headOfBody(
  { reading, coreference, cast }: SideClues,
  office: Mention,
): { readonly offices: readonly OfficeMention[]; readonly key: string } | undefined {
  if (office.kind !== 'office' || office.plural || office.counterpart || office.spokesperson)
    return undefined;
  const within = reading.mentions.within(office.organization ?? { from: office.from, to: office.from + 1 });
  const body = within.find((m) => m.kind === 'organization');
  if (body?.kind !== 'organization' || !body.international) return undefined;
  // Who is named with an office of the same noun may be meant.
  const noun = reading.tokens[office.head]?.norm;
  const isNamed = cast.people.some((p) =>
    p.titles.some((t) => reading.tokens[t.head]?.norm === noun && t.country === undefined),
  );
  if (isNamed || coreference.personOf(office)) return undefined;
  const isBefore = body.from === office.from && body.to < office.to;
  return { offices: isBefore ? [office, { ...office, from: body.to }] : [office], key: body.key };
}

/** "*Secretary General A* welcomed Minister B to *NATO* Headquarters": the body of a head who is named without it. */
export function giveHouseToHead(
  { reading, coreference }: SideClues,
  main: readonly EngagementClause[],
): void {
  for (const clause of main) {
    for (const mention of clause.agents) {
      const person = mention.kind === 'person' ? coreference.personOf(mention) : undefined;
      const [office] = person?.titles ?? [];
      if (!person || !office || person.country !== undefined || person.organization !== undefined) continue;
      if (person.titles.length > 1 || office.organization !== undefined) continue;
      const house = bodyOfHouse(reading, clause, office);
      if (house) person.organization = { from: house.from, to: house.to };
    }
  }
}

/** "The Prime Minister", opening the sentence: an office with no land, no body and no name. */
function isBare({ tokens }: Reading, mention: Mention): mention is OfficeMention {
  return (
    mention.kind === 'office' &&
    !mention.plural &&
    !mention.counterpart &&
    !mention.spokesperson &&
    mention.determiner === 'the' &&
    mention.country === undefined &&
    mention.organization === undefined &&
    tokens[mention.from - 1]?.norm === 'the'
  );
}

/** "The *Secretary-General*" */
function headsBody(tokens: Reading['tokens'], { from, to }: TokenRange): boolean {
  const office = tokens
    .slice(from, to)
    .map((t) => t.norm)
    .join(' ');
  return HEADS_OF_BODIES.test(office.replace(' - ', '-'));
}

/** "The Secretary-General … Peru's support of *the United Nations*": the one body of nations that a text knows. */
function onlyBody(
  { tokens, mentions }: Reading,
  office: OfficeMention,
  others: readonly Person[],
): string | undefined {
  if (
    tokens[office.from]?.norm !== 'secretary' &&
    !/^secretary-general$/.test(tokens[office.head]?.norm ?? '')
  )
    return undefined;
  // Ministries and chambers have secretaries-general too.
  if (!headsBody(tokens, office) || tokens.some((t) => STATE_BODIES.test(t.norm))) return undefined;
  const bodies = new Set<string>();
  for (const m of mentions.all) if (m.kind === 'organization' && m.international) bodies.add(m.key);
  const [body] = bodies;
  // Nor the body of the guest, nor one of whose parts the guest heads.
  const isGuests = others.some((p) => p.country === undefined);
  return body !== undefined && bodies.size === 1 && !isGuests ? body : undefined;
}

/** "at *INTERPOL* headquarters": the body of nations whose head receives in its house. */
function bodyOfHouse(
  { tokens, lex, doc }: Reading,
  clause: EngagementClause,
  { from, to }: OfficeMention,
): LexMatch<OrganizationEntry> | undefined {
  const sentence = doc.sentences[clause.sentence];
  if (!headsBody(tokens, { from, to }) || !sentence) return undefined;
  for (let i = clause.verb.to; i < sentence.to; i++) {
    if (!/^(?:headquarters|hq|secretariat)$/.test(tokens[i]?.norm ?? '')) continue;
    for (let k = i - 4; k < i; k++) {
      const known = lex.longest(k, 'organization');
      if (known?.entry.international && known.to === i) return known;
    }
  }
  return undefined;
}

/** "from *Downing Street*", "the *Kremlin* said": the seat of a government that speaks of its own head. */
function landOfSeat({ mentions }: Reading): string | undefined {
  for (const mention of mentions.all)
    if (mention.kind === 'organization' && (mention.residence || mention.key === 'Downing Street'))
      return mention.country;
  return undefined;
}
