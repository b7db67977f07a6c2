/** Reads texts up to a stage, and tells what was found in words that tables can be written with. */
import { type Clauses, readClauses } from '../src/clauses/index.js';
import type { EngagementClause } from '../src/clauses/types.js';
import type {
  Mention,
  MentionKind,
  OfficeMention,
  PersonMention,
  Reading,
  TokenRange,
} from '../src/mentions/types.js';
import { parseMeetingReport, type ParseOptions, read } from '../src/parse.js';
import { buildCast, type Person } from '../src/report/cast.js';
import { Coreference } from '../src/report/coreference.js';
import type { RoleClues } from '../src/report/role-table.js';
import type { MeetingReport, ParticipantRole } from '../src/report/schema.js';

/** The text between the first and the last token of a range, blanks joined. */
export function words({ doc, tokens }: Reading, { from, to }: TokenRange): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? doc.source.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}

/** All mentions of a kind, in order. */
export function mentions<K extends MentionKind>(
  reading: Reading,
  kind: K,
): Array<Extract<Mention, { kind: K }>> {
  return reading.mentions.all.filter((m): m is Extract<Mention, { kind: K }> => m.kind === kind);
}

/** "honorific · rank (grade) · NAME · title · title", what is not there left out. */
export function people(text: string): string[] {
  const reading = read(text);
  return mentions(reading, 'person').map((person) => tellPerson(reading, person));
}

function tellPerson(reading: Reading, person: PersonMention): string {
  const rank = person.rank && words(reading, person.rank) + (person.grade ? ` (${person.grade})` : '');
  return [
    person.honorific && words(reading, person.honorific),
    rank,
    words(reading, person.name).toUpperCase(),
    ...person.titles.map((title) => words(reading, title)),
    person.country && `of ${person.country}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The names alone. */
export function names(text: string): string[] {
  const reading = read(text);
  return mentions(reading, 'person').map((person) => words(reading, person.name));
}

/** "office [country] {body} →accredited to", and what else is known of it. */
export function offices(text: string): string[] {
  const reading = read(text);
  return mentions(reading, 'office').map((office) => tellOffice(reading, office));
}

function tellOffice(reading: Reading, office: OfficeMention): string {
  return [
    words(reading, office),
    office.country && `[${office.country}]`,
    office.organization && `{${words(reading, office.organization)}}`,
    office.accreditedTo && `→${office.accreditedTo}`,
    office.plural && 'plural',
    office.spokesperson && 'spokesperson',
    office.counterpart && 'counterpart',
    office.determiner && `(${office.determiner})`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "words = who", for groups, pronouns and delegations. */
export function groups(text: string): string[] {
  const reading = read(text);
  return reading.mentions.all.flatMap((m) => {
    if (m.kind === 'group') return [`${words(reading, m)} = ${m.who}${m.country ? ` ${m.country}` : ''}`];
    if (m.kind === 'pronoun') return [`${words(reading, m)} = ${m.person}${m.object ? ' (object)' : ''}`];
    if (m.kind === 'delegation')
      return [`${words(reading, m)} = delegation${m.country ? ` ${m.country}` : ''}`];
    return [];
  });
}

/** A release of its own, whose second paragraph is the text, so that it is neither headline nor lead. */
const LEAD =
  'BERN, May 3. Foreign Minister Ivan Petrov met Ambassador Anna Lind at the ministry on Monday, where the flags of both countries flew.';

/** The clauses of a text that stands in the body of a release; those of the lead are left out. */
export function inBody<K extends 'engagements' | 'attendance' | 'delegations' | 'visits' | 'programme'>(
  text: string,
  kind: K,
) {
  const reading = read(`${LEAD}\n\n${text}`);
  const all: readonly TokenRange[] = readClauses(reading)[kind];
  const found = all.filter(
    ({ from }) => (reading.tokens[from]?.start ?? 0) > LEAD.length,
  ) as unknown as Clauses[K];
  return { reading, found };
}

const list = (reading: Reading, found: readonly Mention[]): string =>
  found.map((m) => words(reading, m.kind === 'person' ? m.name : m)).join(' & ');

/** "agents —verb, role[, mode][, status]→ patients"; a verb that says the same again of the same people is left out. */
export function engagements(text: string): string[] {
  const { reading, found } = inBody(text, 'engagements');
  const told = new Set<string>();
  return found.flatMap((clause) => {
    const line = tellEngagement(reading, clause);
    const same = line.replace(`—${clause.lemma},`, '—');
    if (told.has(same)) return [];
    told.add(same);
    return [line];
  });
}

export function tellEngagement(reading: Reading, clause: EngagementClause): string {
  const how = [
    clause.lemma,
    clause.agentRole,
    clause.mode !== 'in-person' && clause.mode,
    clause.status !== 'held' && clause.status,
  ];
  return `${list(reading, clause.agents)} —${how.filter(Boolean).join(', ')}→ ${list(reading, clause.patients)}`.trim();
}

/** "people [country], beside X" of each list of those present. */
export function attendance(text: string): string[] {
  const { reading, found } = inBody(text, 'attendance');
  return found.map((clause) =>
    [
      list(reading, clause.people),
      clause.country && `[${clause.country}]`,
      clause.beside && `beside ${list(reading, [clause.beside])}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** "head [country]" of each delegation that is told to have one. */
export function delegations(text: string): string[] {
  const { reading, found } = inBody(text, 'delegations');
  return found.map((clause) => list(reading, [clause.head]) + (clause.country ? ` [${clause.country}]` : ''));
}

/** The record of a release. */
export const record = (text: string, options?: ParseOptions): MeetingReport =>
  parseMeetingReport(text, options);

/** "role: name (country), …", hosts first; parties as "AZ host". */
export function roles(text: string): { people: string[]; sides: string[] } {
  const report = record(text);
  const order: readonly ParticipantRole[] = ['host', 'guest', 'peer', 'attendee'];
  return {
    people: [...report.participants]
      .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
      .map((p) => `${p.role}: ${p.name}${p.country ? ` (${p.country})` : ''}`),
    sides: report.parties.map((p) => `${p.id} ${p.role}`),
  };
}

/** All stages up to the clues from which sides and roles are told. */
export function clues(text: string): RoleClues {
  const reading = read(text);
  const { engagements: all, attendance: present, delegations: headed, visits } = readClauses(reading);
  const cast = buildCast(reading);
  const coreference = new Coreference(reading, cast);
  return {
    reading,
    cast,
    coreference,
    engagements: all,
    attendance: present,
    delegations: headed,
    visits,
    mode: 'in-person',
    sidelines: false,
  };
}

/** The person of a cast whose fullest name ends with a word. */
export function personNamed({ reading, cast }: Pick<RoleClues, 'reading' | 'cast'>, surname: string): Person {
  const found = cast.people.find((person) => words(reading, person.name).endsWith(surname));
  if (!found)
    throw new Error(
      `Nobody is called ${surname}: ${cast.people.map((p) => words(reading, p.name)).join(', ')}`,
    );
  return found;
}
