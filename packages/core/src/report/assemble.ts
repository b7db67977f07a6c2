import type { Clauses } from '../clauses/index.js';
import type { EngagementClause } from '../clauses/types.js';
import { ENCOUNTER_NOUNS } from '../lexicon/verbs/engage.js';
import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import { buildCast, type Cast, type Person } from './cast.js';
import { Coreference } from './coreference.js';
import type { MeetingReportWarning } from './errors.js';
import { Evidence } from './evidence.js';
import type { Facts } from './facts.js';
import { onlyCountry } from './home.js';
import { countryOfSource } from './home-agency.js';
import { clausesWhere, findFurtherEvents, type FurtherEvent, within } from './further-events.js';
import { Ids } from './ids.js';
import { tellMentioned, tellPeople } from './participants.js';
import { tellOrganizations } from './organizations.js';
import { tellProgramme } from './programme.js';
import { readProvenance } from './provenance.js';
import { chooseEngagements } from './main-event.js';
import type { RoleClues } from './role-table.js';
import { castRoles, type MainEvent } from './roles.js';
import { noteOpeners } from './openers.js';
import type { MeetingReport } from './schema.js';
import { guessSetting, tellSetting } from './setting.js';
import { tellSource } from './source.js';
import { joinSpeakers } from './speakers.js';
import { talkedOf } from './talked-of.js';
import { tellStatements } from './statements.js';
import { tellOutcomes, tellTopics } from './talks.js';
import { spanOf, trim, wording } from './wording.js';

export interface AssembleOptions {
  readonly publishedOn?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
}

/** An event told beside the main one: its engagements and where its sentences are. */
export interface Beside {
  readonly engagements: readonly EngagementClause[];
  /** The people as the main event's record knows them, and whom words mean: nobody changes sides within a release. */
  readonly cast: Cast;
  readonly coreference: Coreference;
  /** Whether a token stands in the event's sentences. */
  has(token: number): boolean;
}

export interface Assembled {
  readonly report: MeetingReport;
  readonly warnings: readonly MeetingReportWarning[];
  /** What it was made from. */
  readonly facts: Facts;
  /** Meetings told beside the main one. */
  readonly further: readonly FurtherEvent[];
}

/** Makes the record from what the stages have read; of an event `beside` the main one from what tells of it. */
export function assemble(
  reading: Reading,
  clauses: Clauses,
  options: AssembleOptions = {},
  beside?: Beside,
): Assembled {
  const warnings: MeetingReportWarning[] = [];
  const evidence = new Evidence(reading);
  const ids = new Ids();
  const provenance = readProvenance(reading, {
    published: clauses.published,
    dateline: clauses.dateline,
    attributions: clauses.attributions,
    givenDate: options.publishedOn,
  });
  const cast = beside?.cast ?? buildCast(reading);
  const coreference = beside?.coreference ?? new Coreference(reading, cast);
  if (!beside) {
    noteSubjects(clauses.engagements, cast, coreference);
    // Who met whom hangs on "he" too; an office with its land is as good as a name.
    noteOpeners(reading, coreference, cast);
    if (onlyCountry(reading) === undefined) noteSides(clauses.engagements, cast, coreference);
  }
  const clues: RoleClues = {
    chosen: beside?.engagements,
    reading,
    cast,
    coreference,
    engagements: encountersHad(reading, clauses),
    attendance: clauses.attendance,
    delegations: delegationsPresent(reading, clauses),
    visits: clauses.visits,
    mode: 'in-person',
    sidelines: false,
    datelineCountry: provenance.dateline?.country?.value,
    sourceCountry: countryOfSource(reading, provenance.via),
  };
  const event = castRoles({ ...clues, ...guessSetting(reading, clauses, chooseEngagements(clues)) });
  coreference.setStanding(standingOf(event));
  if (joinSpeakers(reading, clauses.speech, coreference, event)) coreference.setStanding(standingOf(event));
  noteOpeners(reading, coreference);
  const told = tellPeople(reading, cast, event, ids, evidence);
  const whole: Facts = {
    reading,
    clauses,
    provenance,
    cast,
    coreference,
    event,
    participantId: told.idOf,
    evidence,
    warn: (warning) => warnings.push(warning),
  };
  const further = beside ? [] : findFurtherEvents(whole);
  for (const { engagements } of further) warnings.push(...tellFurther(reading, engagements[0]));
  const others = within(further.flatMap((e) => e.ranges));
  const facts: Facts =
    further.length > 0 ? { ...whole, clauses: clausesWhere(clauses, (at) => !others(at)) } : whole;
  const statements = tellStatements(facts, told.parties);
  const topics = tellTopics(facts);
  const outcomes = tellOutcomes(facts);
  const { setting, venue } = tellSetting(facts);
  const programme = tellProgramme(facts, told.parties, venue);
  const mentioned = tellMentioned(
    reading,
    beside ? castOf(cast, beside) : cast,
    event,
    programme.honoured,
    evidence,
  );
  const headline = tellHeadline(facts);
  const report: Partial<MeetingReport> = { schemaVersion: '1', language: 'en' };
  Object.assign(report, setting);
  if (headline !== undefined) report.headline = headline;
  Object.assign(report, tellSource(facts, options));
  report.parties = told.parties;
  report.participants = told.participants;
  report.mentioned = mentioned;
  report.itinerary = programme.steps;
  report.statements = statements;
  report.topics = topics;
  report.outcomes = outcomes;
  report.organizations = tellOrganizations(
    beside ? { ...facts, reading: readingOf(reading, beside) } : facts,
    ids,
  );
  report.evidence = evidence.toRecord();
  return { report: report as MeetingReport, warnings, facts, further };
}

/** "*X* met Y. He …": of those whom an engagement names, its subject is the one spoken of. */
function noteSubjects(engagements: readonly EngagementClause[], cast: Cast, coreference: Coreference): void {
  for (const { agents, patients, verb } of engagements) {
    const before = [...agents, ...patients].filter((mention) => mention.to <= verb.from);
    const [subject] = before;
    const person = before.length === 1 && subject?.kind === 'person' ? cast.of(subject) : undefined;
    if (subject && person) coreference.noteSubject(subject.from, person);
  }
}

/** "*X* met *Y*": on two sides. Where one country only is named, both may be of it. */
function noteSides(engagements: readonly EngagementClause[], cast: Cast, coreference: Coreference): void {
  const people = (side: readonly Mention[]): Person[] =>
    side.flatMap((mention) => (mention.kind === 'person' ? (cast.of(mention) ?? []) : []));
  // "DPM X received the *Polish Minister*": he is nobody of Poland.
  const lands = (side: readonly Mention[]): string[] =>
    side.flatMap((m) => (m.kind === 'office' && !m.plural && !m.counterpart && m.country ? [m.country] : []));
  for (const { agents, patients } of engagements) {
    for (const one of people(agents)) {
      for (const other of people(patients)) if (one !== other) coreference.noteAcross(one, other);
      for (const land of lands(patients)) coreference.noteAbroad(one, land);
    }
    for (const one of people(patients)) for (const land of lands(agents)) coreference.noteAbroad(one, land);
  }
}

/** "Separately, he received …": left out, but not in silence. */
function tellFurther(reading: Reading, clause: EngagementClause | undefined): MeetingReportWarning[] {
  const read = clause && spanOf(reading, clause.verb);
  const span = read && reading.doc.source.toOriginal(read)[0];
  return [
    {
      code: 'several-meetings',
      message: `The text tells of another meeting too: "${clause ? wording(reading, clause.verb) : ''}"`,
      ...(span && { span }),
    },
  ];
}

/** Without those that somebody only spoke of below the lead: "briefed his host on *the dialogue with* Minister X". */
function encountersHad({ tokens }: Reading, { engagements, speech }: Clauses): Clauses['engagements'] {
  const said = talkedOf({ topics: [], speech });
  const [first] = engagements;
  return engagements.filter(
    ({ from, lemma, sentence }) =>
      // "agreed that *the meeting* between A and B": the article before a content is no part of it.
      !(said.has(from - 1) || (said.has(from) && tokens[from - 1]?.norm === 'the')) ||
      !ENCOUNTER_NOUNS.has(lemma) ||
      sentence <= (first?.sentence ?? 0) + 1,
  );
}

/** Without those that somebody only spoke of: "told his host of the talks with *officials led by* Minister X". */
function delegationsPresent({ tokens }: Reading, clauses: Clauses): Clauses['delegations'] {
  const said = talkedOf({ topics: [], speech: clauses.speech });
  return clauses.delegations.filter(
    ({ from }) =>
      !said.has(from) || !/^(?:representatives|officials|experts|team)$/.test(tokens[from]?.norm ?? ''),
  );
}

/** Those whom the event's own sentences name; the others are the main event's. */
function castOf(cast: Cast, beside: Beside): Cast {
  return { of: cast.of, people: cast.people.filter((p) => p.mentions.some((m) => beside.has(m.from))) };
}

function readingOf(reading: Reading, beside: Beside): Reading {
  const all = reading.mentions.all.filter((m) => beside.has(m.from));
  return { ...reading, mentions: { ...reading.mentions, all } };
}

function standingOf(event: MainEvent) {
  const hosts = new Set<Person>();
  const guests = new Set<Person>();
  const principals: Person[] = [];
  for (const [person, role] of event.people) {
    if (role === 'host') hosts.add(person);
    if (role === 'guest') guests.add(person);
    if (role !== 'attendee') principals.push(person);
  }
  return { hosts, guests, principals };
}

/** The release's own title: the first headline block that is no dateline on a line of its own. */
function tellHeadline(facts: Facts): string | undefined {
  const { reading, evidence, clauses } = facts;
  const { dateline } = clauses;
  const isDateline = ({ from, to }: TokenRange): boolean =>
    dateline !== undefined && dateline.from <= from && to <= dateline.to;
  const block = reading.doc.blocks.find((b) => b.kind === 'headline' && !isDateline(b));
  if (!block) return undefined;
  const range = trim(reading, block);
  evidence.add('/headline', range);
  return wording(reading, range) || undefined;
}
