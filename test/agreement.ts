/**
 * How far a record agrees with what a person read in the release (`*.gold.json`), by groups of fields.
 *
 * Each group is a list of facts on both sides; a fact counts as found where
 * one of the other side says the same, short ones word for word, long ones in
 * the main.
 *
 * @module
 */
import type { MeetingReport } from '@meeting-report/core';

/** What a person read. */
export interface Gold {
  readonly id: string;
  readonly isMeeting: boolean;
  readonly kind?: string;
  readonly mode?: string;
  readonly published?: string;
  readonly date?: string;
  readonly dateline?: { readonly city?: string; readonly country?: string; readonly date?: string };
  readonly source?: { readonly outlet?: string; readonly via?: string };
  readonly location?: { readonly venue?: string; readonly city?: string; readonly country?: string };
  readonly parties?: ReadonlyArray<{ readonly id: string; readonly role: string }>;
  readonly participants?: ReadonlyArray<{
    readonly name: string;
    readonly rank?: string;
    readonly title?: string;
    readonly country?: string;
    readonly role: string;
    readonly head?: boolean;
  }>;
  readonly mentioned?: ReadonlyArray<{ readonly name: string; readonly as: string }>;
  readonly visit?: { readonly kind?: string; readonly to?: string };
  readonly occasion?: { readonly name: string; readonly ordinal?: number };
  readonly itinerary?: ReadonlyArray<{ readonly action: string; readonly place?: string }>;
  readonly statements?: ReadonlyArray<{
    readonly speaker: string;
    readonly verb: string;
    readonly content: string;
  }>;
  readonly topics?: readonly string[];
  readonly outcomes?: ReadonlyArray<{ readonly kind: string; readonly text: string }>;
  readonly organizations?: readonly string[];
}

/** One fact: parts that must agree each. */
type Fact = readonly string[];

export const GROUPS = [
  'kind',
  'dates',
  'places',
  'source',
  'parties',
  'people',
  'roles',
  'titles',
  'countries',
  'mentioned',
  'visit',
  'itinerary',
  'statements',
  'topics',
  'outcomes',
  'organizations',
] as const;
export type Group = (typeof GROUPS)[number];
type Facts = Readonly<Record<Group, readonly Fact[]>>;

/** Drops facts of which a part is missing. */
const facts = (...rows: ReadonlyArray<ReadonlyArray<string | undefined>>): Fact[] =>
  rows.filter((row): row is Fact => row.every((part) => part !== undefined));

export function factsOfGold(gold: Gold): Facts {
  const people = gold.participants ?? [];
  return {
    kind: facts(['kind', gold.kind], ['mode', gold.mode]),
    dates: facts(['date', gold.date], ['published', gold.published], ['dateline', gold.dateline?.date]),
    places: facts(
      ['dateline', gold.dateline?.city],
      ['venue', gold.location?.venue],
      ['city', gold.location?.city],
      ['country', gold.location?.country],
    ),
    source: facts(['outlet', gold.source?.outlet], ['via', gold.source?.via]),
    parties: facts(...(gold.parties ?? []).map(({ id, role }) => [id, role])),
    people: facts(...people.map(({ name }) => [name])),
    roles: facts(...people.map(({ name, role }) => [name, role])),
    titles: facts(
      ...people.flatMap(({ name, title, rank }) => [
        [name, title],
        [name, rank],
      ]),
    ),
    countries: facts(...people.map(({ name, country }) => [name, country])),
    mentioned: facts(...(gold.mentioned ?? []).map(({ name, as }) => [name, as])),
    visit: facts(['kind', gold.visit?.kind], ['to', gold.visit?.to], ['occasion', gold.occasion?.name]),
    itinerary: facts(...(gold.itinerary ?? []).map(({ action, place }) => [action, place ?? ''])),
    statements: facts(...(gold.statements ?? []).map(({ speaker, content }) => [speaker, content])),
    topics: facts(...(gold.topics ?? []).map((text) => [text])),
    outcomes: facts(...(gold.outcomes ?? []).map(({ kind, text }) => [kind, text])),
    organizations: facts(...(gold.organizations ?? []).map((name) => [name])),
  };
}

export function factsOfReport(report: MeetingReport): Facts {
  const { participants } = report;
  const speaker = (of: MeetingReport['statements'][number]['speaker']): string => {
    if ('participant' in of) return participants.find(({ id }) => id === of.participant)?.name ?? '';
    return 'party' in of ? (participants.find(({ party }) => party === of.party)?.name ?? of.party) : 'both';
  };
  const partyName = ({ id, kind, name }: MeetingReport['parties'][number]): string =>
    kind === 'country' ? id : name;
  return {
    kind: facts(['kind', report.kind], ['mode', report.mode]),
    dates: facts(
      ['date', report.date?.start],
      ['published', report.publishedOn],
      ['dateline', report.dateline?.date],
    ),
    places: facts(
      ['dateline', report.dateline?.city],
      ['venue', report.location?.venue],
      ['city', report.location?.city],
      ['country', report.location?.country],
    ),
    source: facts(['outlet', report.source?.outlet], ['via', report.source?.via]),
    parties: facts(...report.parties.map((party) => [partyName(party), party.role])),
    people: facts(...participants.map(({ name }) => [name])),
    roles: facts(...participants.map(({ name, role }) => [name, role])),
    titles: facts(
      ...participants.flatMap(({ name, title, rank }) => [
        [name, title],
        [name, rank],
      ]),
    ),
    countries: facts(...participants.map(({ name, country }) => [name, country])),
    mentioned: facts(...report.mentioned.map(({ name, as }) => [name, as])),
    visit: facts(['kind', report.visit?.kind], ['to', report.visit?.to], ['occasion', report.occasion?.name]),
    itinerary: facts(...report.itinerary.map(({ action, place }) => [action, place ?? ''])),
    statements: facts(...report.statements.map((said) => [speaker(said.speaker), said.content])),
    topics: facts(...report.topics.map(({ text }) => [text])),
    outcomes: facts(...report.outcomes.map(({ kind, text }) => [kind, text])),
    organizations: facts(...report.organizations.map(({ name }) => [name])),
  };
}

export interface Score {
  found: number;
  told: number;
  wanted: number;
}

/** Pairs each fact of the one side with at most one of the other. */
export function agree(told: readonly Fact[], wanted: readonly Fact[]): Score {
  const free = new Set(told);
  let found = 0;
  for (const fact of wanted) {
    let best: Fact | undefined;
    let most = 0;
    for (const other of free) {
      const likeness =
        fact.length === other.length ? Math.min(...fact.map((part, i) => alike(part, other[i] ?? ''))) : 0;
      if (likeness > most) {
        most = likeness;
        best = other;
      }
    }
    if (!best || most < ENOUGH) continue;
    free.delete(best);
    found++;
  }
  return { found, told: told.length, wanted: wanted.length };
}

/** Share of words that two wordings have in common from which they say the same. */
const ENOUGH = 0.7;
/** With fewer words than this each must agree. */
const SHORT = 4;

/** 1 where two wordings are equal but for capitals, marks and articles; less by the words that only one has. */
export function alike(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.join(' ') === right.join(' ')) return 1;
  if (Math.max(left.length, right.length) < SHORT) return 0;
  const rest = [...right];
  let shared = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an');
}

export const add = (a: Score, b: Score): Score => ({
  found: a.found + b.found,
  told: a.told + b.told,
  wanted: a.wanted + b.wanted,
});

/** Harmonic mean of how much of what is told is right and how much of what is right is told. */
export function f1({ found, told, wanted }: Score): number {
  return told + wanted === 0 ? 1 : (2 * found) / (told + wanted);
}
