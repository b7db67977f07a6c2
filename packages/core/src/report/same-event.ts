/**
 * Whether an encounter belongs to the event that the opening clause tells.
 *
 *     President A received Minister B. The two discussed trade. Later in the day he received C.
 *                 ^opening             ^the same                                 ^another
 *
 * A decision list: the first rule that knows, decides. What stands alone ("Later, …") comes
 * before what is shared (the same people), as a word of the text outweighs an inference.
 */
import type { EngagementClause, VisitClause } from '../clauses/types.js';
import type { Mention, OfficeMention, Reading } from '../mentions/types.js';
import { isHeadline, type Person } from './cast.js';
import type { Coreference } from './coreference.js';
import { isMeeting, receivesAnother, turnsToAnother } from './elsewhere.js';
import { countriesOf, peopleOf, tellsPresence } from './encounter-people.js';
import { isFramed } from './framed-encounter.js';
import { isJourney } from './main-sentences.js';
import { tellsSeries } from './series.js';
import { visitorOf } from './visitor.js';

/** The event as its opening clause tells it. */
export interface Opening {
  readonly reading: Reading;
  readonly coreference: Coreference;
  readonly start: EngagementClause;
  readonly members: ReadonlySet<Person>;
  readonly countries: ReadonlySet<string>;
  readonly hosts: ReadonlySet<Person>;
  /** Verbs of clauses about "the guests", whoever else they name. */
  readonly ofGuests: ReadonlySet<number>;
  readonly isVisit: boolean;
  /** A journey is told: one event may have many meetings. */
  readonly isOnTheRoad: boolean;
  /** Both sides are told, and nobody travels. */
  readonly isWhole: boolean;
  readonly isHostAway: boolean;
  /** It was held, and no later clause brings its people together with others. */
  readonly isOneMeeting: boolean;
}

/** Another clause, held against the opening. */
interface Encounter {
  readonly clause: EngagementClause;
  readonly people: readonly Person[];
  /** Its people who are none of the opening's. */
  readonly strangers: readonly Person[];
  readonly shares: boolean;
}

interface Rule {
  readonly name: string;
  /** `undefined` where the rule does not apply. */
  readonly decide: (encounter: Encounter, opening: Opening) => boolean | undefined;
}

/** A rule that only tells what belongs, or only what does not. */
const same = (name: string, holds: (e: Encounter, o: Opening) => boolean): Rule => ({
  name,
  decide: (e, o) => (holds(e, o) ? true : undefined),
});
const other = (name: string, holds: (e: Encounter, o: Opening) => boolean): Rule => ({
  name,
  decide: (e, o) => (holds(e, o) ? false : undefined),
});

/** Sentences behind the opening in which a clause that shares its people still tells of it. */
const SOON = 2;
/** Sentences in which a meeting without a named subject ("on the programme is …") is its. */
const LATER = 4;

const RULES: readonly Rule[] = [
  same('the opening itself', ({ clause }, { start }) => clause === start),
  // "Minister A met Ambassador B. B *presented his credentials* to King C on 3 May": another day's.
  other(
    'credentials told beside a meeting',
    ({ clause, strangers }, { start }) =>
      strangers.length > 0 &&
      clause.sentence > start.sentence &&
      clause.lemma.includes('credentials') &&
      !start.lemma.includes('credentials'),
  ),
  // "held *a series of talks with his counterparts*. He met A … In addition, he met B": each is one of them.
  same(
    'one of several that the lead tells',
    ({ clause, people, shares }, { reading, start, members }) =>
      shares &&
      clause.status === start.status &&
      (isMeeting(clause) || clause.lemma.startsWith('discuss')) &&
      people.some((p) => !members.has(p)) &&
      tellsSeries(reading),
  ),
  {
    name: 'a title tells of its people, its lands, or nobody',
    decide: (e, { reading, coreference, countries }) =>
      isHeadline(reading, e.clause.from)
        ? e.shares ||
          e.people.length === 0 ||
          countriesOf(coreference, [e.clause]).some((land) => countries.has(land))
        : undefined,
  },
  // "met C *ahead of A's talks with B*": of others, though one of them may be here too.
  other(
    'frames the event',
    ({ clause, people, strangers }, { reading, members }) =>
      (strangers.length > 0 || (members.size === 0 && people.length > 0)) && isFramed(reading, clause),
  ),
  // "spoke with A … the summit that *will take place* between A and B": theirs.
  other(
    'still to come, with others',
    ({ clause, strangers }, { start, isWhole, isOnTheRoad }) =>
      strangers.length > 0 && isStillToCome(clause, start) && isWhole && !isOnTheRoad,
  ),
  // "A, B and C attended the meeting" of two others: present, no sides of it.
  // So are those who "*also* participated in the discussion".
  other(
    'tells who was present',
    ({ clause, people }, { reading, members, isWhole }) =>
      tellsPresence(clause) &&
      members.size > 0 &&
      (isWhole ||
        clause.agents.length > 2 ||
        (reading.tokens[clause.verb.from - 1]?.norm === 'also' && people.every((p) => !members.has(p)))),
  ),
  // "received A, who *will also meet* B during his visit": none of this meeting.
  // Of a journey ("arrived in Lima, where she will meet B", "met A, then B, and will see C") it is the programme.
  other(
    'still to come, beside one meeting',
    ({ clause, strangers }, { isOneMeeting }) =>
      strangers.length > 0 && clause.status === 'announced' && isOneMeeting,
  ),
  // "Later in the day he received …": of a journey's day a further stop, else a meeting of its own.
  // So is one with "the Presidents of Chile and Peru", or with a third land's "President of the Parliament of Benin".
  other(
    'the text turns to another',
    ({ clause, strangers }, { reading, coreference, countries, isWhole }) =>
      isWhole &&
      (strangers.length > 0 ||
        clause.patients.some(
          (m) => m.kind === 'office' && (m.plural || isOfThirdLand(coreference, m, countries)),
        )) &&
      turnsToAnother(reading, clause),
  ),
  // "The Speaker *later welcomed* the head of the Bar": whoever was on a visit, his host is at home.
  other(
    'the host has the next one in',
    ({ clause, strangers }, { reading, coreference, hosts, isHostAway }) =>
      strangers.length > 0 &&
      clause.agentRole === 'host' &&
      agentsOf(coreference, clause).some((p) => hosts.has(p)) &&
      !isHostAway &&
      receivesAnother(reading, clause),
  ),
  other(
    'with people of a third land',
    (e, o) =>
      e.strangers.some((p) => p.country !== undefined && o.countries.size > 1 && !isOfSide(p, o)) &&
      !isOneOfMany(e, o) &&
      !isNextStop(e, o),
  ),
  // "The base was visited by General X. The Peruvian delegation was received by Y".
  same(
    'told before, of the same side',
    ({ clause, people }, o) =>
      clause.sentence < o.start.sentence && people.length > 0 && people.every((p) => isOfSide(p, o)),
  ),
  // "Talks were held today": the next ones tell who was there.
  same(
    'the opening names no one',
    ({ clause, people }, { start, members }) =>
      members.size === 0 && people.length > 0 && clause.sentence <= start.sentence + SOON,
  ),
  // "… welcomed the guest upon arrival".
  same(
    'of the same side, there to greet',
    ({ clause, shares, strangers }, o) =>
      shares && /^(?:welcome|receive|see off)$/.test(clause.lemma) && strangers.every((p) => isOfSide(p, o)),
  ),
  {
    // "On his programme are meetings with General X": whose, the visit tells.
    name: 'nobody is its subject',
    decide: ({ clause, shares }, { coreference, start, isVisit }) =>
      !shares && clause.agents.every((m) => !coreference.personOf(m))
        ? (clause.sentence <= start.sentence + LATER || isVisit) && clause.patients.some(isPersonal)
        : undefined,
  },
  // "Minister A arrived in Peru. During the visit Minister B of Peru met with *his counterpart*".
  same(
    'with the visitor, as a counterpart',
    ({ clause, strangers }, o) =>
      o.isOnTheRoad &&
      [...clause.agents, ...clause.patients].some(isCounterpartOfSomeone) &&
      strangers.length > 0 &&
      strangers.every((p) => isOfSide(p, o)),
  ),
  same(
    'of the same people',
    ({ clause, shares, strangers }, { start, ofGuests, isVisit }) =>
      shares &&
      (strangers.length === 0 ||
        ofGuests.has(clause.verb.from) ||
        isVisit ||
        clause.sentence <= start.sentence + SOON),
  ),
];

/** Name of the rule that tells that a clause belongs to the opening's event; `undefined` if it does not. */
export function belongsBy(opening: Opening, clause: EngagementClause): string | undefined {
  const { coreference, members, ofGuests } = opening;
  const people = peopleOf(coreference, [clause]);
  const encounter: Encounter = {
    clause,
    people,
    strangers: people.filter((p) => !members.has(p)),
    shares: people.some((p) => members.has(p)) || ofGuests.has(clause.verb.from),
  };
  for (const { name, decide } of RULES) {
    const belongs = decide(encounter, opening);
    if (belongs !== undefined) return belongs ? name : undefined;
  }
  return undefined;
}

/** What the opening clause and the clauses around it tell of the event as a whole. */
export function openingOf(
  reading: Reading,
  coreference: Coreference,
  start: EngagementClause,
  told: { readonly all: readonly EngagementClause[]; readonly held: readonly EngagementClause[] } & {
    readonly visits: readonly VisitClause[];
    readonly ofGuests: ReadonlySet<number>;
  },
): Opening {
  const { ofGuests } = told;
  const members = new Set(peopleOf(coreference, [start]));
  const visits = told.visits.filter((v) => !v.aside);
  const isOnTheRoad = visits.length > 0 || told.all.some(isJourney) || ofGuests.size > 0;
  const hosts = new Set(start.agentRole === 'host' ? agentsOf(coreference, start) : []);
  const isHostAway = visits.some((v) => {
    const visitor = visitorOf(coreference, v, [start]);
    return visitor !== undefined && hosts.has(visitor);
  });
  const goesOn = (clause: EngagementClause): boolean => {
    const people = peopleOf(coreference, [clause]);
    return isHeld(clause) && people.some((p) => members.has(p)) && people.some((p) => !members.has(p));
  };
  return {
    reading,
    coreference,
    start,
    members,
    countries: new Set(countriesOf(coreference, [start])),
    hosts,
    ofGuests,
    isVisit: visits.length > 0,
    isOnTheRoad,
    isWhole: !isOnTheRoad && (members.size > 1 || (start.agents.length > 0 && start.patients.length > 0)),
    isHostAway,
    isOneMeeting: isHeld(start) && !told.held.some(goesOn),
  };
}

const isHeld = (clause: EngagementClause): boolean => clause.status === 'held' && !isJourney(clause);

const isStillToCome = (clause: EngagementClause, start: EngagementClause): boolean =>
  clause.status === 'announced' && start.status === 'held';

const agentsOf = (coreference: Coreference, clause: EngagementClause): Person[] =>
  peopleOf(coreference, [{ ...clause, patients: [] }]);

const isOfSide = ({ country }: Person, { countries }: Opening): boolean =>
  country !== undefined && countries.has(country);

/** "held meetings with *his counterparts from A, B and C*. He met X, Minister of A": each of them, by name. */
const isOneOfMany = ({ shares }: Encounter, { start }: Opening): boolean =>
  shares && start.patients.some((m) => m.kind === 'office' && m.plural);

/** "will travel to Chile and Peru … Finally, *she will meet* in Lima with the ministers of Cuba and Peru": a stop of it. */
const isNextStop = ({ clause }: Encounter, { start, coreference, members }: Opening): boolean =>
  isJourney(start) &&
  clause.status === 'announced' &&
  agentsOf(coreference, clause).some((p) => members.has(p));

const isCounterpartOfSomeone = (m: Mention): boolean =>
  m.kind === 'office' && m.counterpart === true && m.country === undefined;

const isPersonal = ({ kind }: Mention): boolean =>
  kind === 'person' || kind === 'office' || kind === 'delegation';

/** An office that nobody by name holds, of a land that is no side yet. */
function isOfThirdLand(
  coreference: Coreference,
  office: OfficeMention,
  countries: ReadonlySet<string>,
): boolean {
  return (
    office.country !== undefined &&
    countries.size > 1 &&
    !countries.has(office.country) &&
    coreference.personOf(office) === undefined
  );
}
