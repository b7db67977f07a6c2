import type { EngagementClause, VisitClause } from '../clauses/types.js';
import type { Mention, Reading } from '../mentions/types.js';
import type { Person } from './cast.js';
import type { Coreference } from './coreference.js';
import {
  countriesOfSide,
  hasForeigner,
  isInland,
  isOfBody,
  isOfNoLand,
  isOneLand,
  onlyOf,
} from './countries-of-side.js';
import { peopleIn } from './encounter-people.js';
import { countryOfAgency } from './home-agency.js';
import { homeCountry, isOfAnother, isSeatOnly } from './home-country.js';
import { countryOfOffice, isOnlyToldOf, onlyCountry } from './home.js';
import { isInternational } from './international.js';
import { landOf } from './land-of.js';
import {
  afterCounterpart,
  countriesOfGlosses,
  landOfSame,
  lastOfSeveral,
  ownerOfOffice,
} from './lands-beside.js';
import { landsOfTitle } from './lands-of-title.js';
import { nameOfficeBefore, nameOfficesOfLead } from './named-later.js';
import { bodiesOfOfficials } from './own-body.js';
import { holderOfSeat } from './own-seat.js';
import { landBefore } from './place-of.js';
import { homeByPost, landOfOwnEnvoys, postsOf } from './posts.js';
import type { PartyRole } from './schema.js';
import { landOfServed } from './served.js';
import type { SideClues } from './side-clues.js';
import { visitorOf } from './visitor.js';

/**
 * Gives each person a country where the text tells it: first by their own office, list or delegation, then,
 * for those who are left, by the other side, the post, the place or the stance of the release.
 */
export function inferCountries(clues: SideClues, main: readonly EngagementClause[]): void {
  const { coreference, reading } = clues;
  takeToldLands(clues);
  afterCounterpart(clues);
  landsOfTitle(reading, coreference, main);
  const release = releaseOf(clues, main);
  lastOfSeveral(clues, main);
  for (const clause of fullestFirst(coreference, main)) {
    // What the text tells of the other side, before anything is inferred.
    const told = sidesOf(clause).map((group) => onlyOf(countriesOfSide(reading, coreference, group)));
    sidesOf(clause).forEach((group, side) => {
      const encounter = encounterOf(clues, clause, side, told);
      for (const mention of group) {
        const person = coreference.personOf(mention);
        if (!person || person.country !== undefined || isInternational(reading, person)) continue;
        if (isOfNoLand(reading, person) || isOneOfOfficials(reading, person, group)) continue;
        const country = countryBySide(release, encounter, person);
        if (country !== undefined) person.country = country;
      }
    });
  }
}

const sidesOf = ({ agents, patients }: EngagementClause): readonly (readonly Mention[])[] => [
  agents,
  patients,
];

/** Lands that the text tells with somebody's own office, list or delegation. */
function takeToldLands({
  reading,
  coreference,
  cast,
  attendance,
  engagements,
  delegations,
}: SideClues): void {
  nameOfficesOfLead(reading, coreference, engagements);
  nameOfficeBefore(reading, coreference, cast.people);
  const glosses = countriesOfGlosses(reading);
  const sameLand = landOfSame(reading);
  for (const person of cast.people) {
    if (person.country !== undefined || isInternational(reading, person)) continue;
    person.country =
      person.titles.map((t) => countryOfOffice(reading, t)).find((c) => c !== undefined) ??
      glosses.get(reading.tokens[person.organization?.from ?? -1]?.norm ?? '') ??
      landOfServed(reading, coreference, person);
  }
  for (const person of cast.people) person.organization ??= ownerOfOffice(reading, person);
  for (const clause of attendance) {
    if (clause.country === undefined) continue;
    for (const mention of clause.people) {
      const person = coreference.personOf(mention);
      if (person && !isInternational(reading, person)) person.country ??= clause.country;
    }
  }
  for (const clause of delegations) {
    const { head, body } = clause;
    const person = coreference.personOf(head);
    if (person && body && person.country === undefined) person.organization ??= body;
    const country = clause.country ?? (body ? undefined : sameLand(clause));
    if (person && country !== undefined) person.country ??= country;
  }
}

/** What the release as a whole tells of lands. */
interface Release {
  readonly clues: SideClues;
  readonly main: readonly EngagementClause[];
  readonly posts: ReturnType<typeof postsOf>;
  /** Whose own affair it is: the one land that it names. */
  readonly only: string | undefined;
  readonly visited: string | undefined;
  readonly visitors: ReadonlySet<Person | undefined>;
  /** Whose words it gives: "Pentagon Spokesperson Dana White provided the following". */
  readonly agency: string | undefined;
  /** Those whose home an envoy's post told. */
  readonly byPost: Set<Person>;
}

function releaseOf(clues: SideClues, main: readonly EngagementClause[]): Release {
  const { coreference, cast, visits, reading } = clues;
  const posts = postsOf(reading, cast.people);
  const isOthers = (v: VisitClause): boolean => isOfAnother(clues, v, main);
  const visited = visits.flatMap((v) => (isOthers(v) ? [] : (landOf(v.destination) ?? [])))[0];
  const visitors = new Set(visits.map((v) => visitorOf(coreference, v, main)));
  // A release that names one country only is that country's own, unless someone comes to it from abroad.
  const named = onlyCountry(reading);
  const isItsOwn =
    named !== undefined &&
    (named === clues.location ||
      named === clues.datelineCountry ||
      !isOnlyToldOf(reading, named) ||
      // "President A met B at the Presidential Secretariat to discuss health in Fiji": where a president is at home.
      holderOfSeat(reading, main, cast.people) !== undefined);
  const isAbroad = named === visited || named === posts[0]?.at || hasForeigner(reading);
  const agency =
    countryOfAgency(reading) ??
    cast.people.find((p) => p.spokesperson && p.country)?.country ??
    clues.sourceCountry;
  const only = isItsOwn && !isAbroad ? named : undefined;
  return { clues, main, posts, only, visited, visitors, agency, byPost: new Set() };
}

/** One side of an encounter, as seen from it: who stands across, and what is told of either. */
interface Encounter {
  readonly clause: EngagementClause;
  readonly group: readonly Mention[];
  /** Whether the verb's subject is this side. */
  readonly acts: boolean;
  readonly others: readonly Person[];
  readonly foreign: ReadonlySet<string>;
  readonly across: string | undefined;
  readonly own: string | undefined;
  /** Whether the text itself tells the land across. */
  readonly isAcrossTold: boolean;
  /** "received a delegation from the French ministry": from abroad, to where the release is filed. */
  readonly bodies: boolean;
  readonly inland: boolean;
}

function encounterOf(
  { reading, coreference }: SideClues,
  clause: EngagementClause,
  side: number,
  told: readonly (string | undefined)[],
): Encounter {
  const group = sidesOf(clause)[side] ?? [];
  const across = sidesOf(clause)[1 - side] ?? [];
  const foreign = countriesOfSide(reading, coreference, across);
  const others = peopleIn(coreference, across);
  const comes = clause.patients.some((m) => m.kind === 'delegation' && m.country !== undefined);
  return {
    clause,
    group,
    acts: side === 0,
    others,
    foreign,
    across: onlyOf(foreign),
    own: onlyOf(countriesOfSide(reading, coreference, group)),
    isAcrossTold: told[1 - side] !== undefined,
    bodies: (others.length > 0 && others.every((p) => isOfBody(reading, p))) || (side === 0 && comes),
    inland:
      others.length > 0 &&
      [...others, ...peopleIn(coreference, group)].some((p) => isInland(reading, p)) &&
      isOneLand(reading, onlyOf(foreign)),
  };
}

/** "met *NUG representatives, including* Ana Sol": one of them. */
function isOneOfOfficials(reading: Reading, person: Person, group: readonly Mention[]): boolean {
  return (
    person.titles.length === 0 &&
    group.some((m) => m.kind === 'office' && bodiesOfOfficials(reading, m).length > 0)
  );
}

/** The country of one who is named without: his list's, or the home that the whole release tells. */
function countryBySide(release: Release, encounter: Encounter, person: Person): string | undefined {
  const { clues, main, posts, only, visited, visitors, agency, byPost } = release;
  const { clause, group, acts, others, foreign, across, own, isAcrossTold, bodies, inland } = encounter;
  const { reading, visits } = clues;
  // "Foreign Minister A, Deputy Minister B of X": one list, one side.
  if (inland || (across !== undefined && across === landOfOwnEnvoys(posts))) return across;
  // But "received by Minister A and *his country's ambassador*": the guest's own envoy is among the hosts.
  const isList = group.length > 1 && (!acts || clause.patients.length > 0) && !isBetween(reading, clause);
  if (own !== undefined && own !== across && isList) return own;
  const role = visitors.has(person) ? 'guest' : acts ? clause.agentRole : opposite(clause.agentRole);
  // "In Seoul he will meet": of one journey to two lands, where the sentence says.
  const stop = landBefore(reading, clause, visits.length > 1 ? 3 : 1) ?? visited;
  if (stop === 'unknown' && only === undefined && visits.length > 0) return undefined;
  // "President A met Minister B. He also met the Austrian ambassador": both may be at home.
  if (across !== undefined && !isAcrossTold && byPost.has(others[0] as Person)) return undefined;
  const post = homeByPost(posts, across);
  if (post !== undefined && across === undefined) byPost.add(person);
  const home =
    (bodies && isSeatOnly(reading, only) ? undefined : only) ??
    homeCountry(clues, { across, foreign, bodies, agency, role, post, visited: stop, main, person });
  // A title with its country, beside one without, tells two countries apart.
  const isTheirs = home === across && (only === undefined || isAcrossTold);
  // "Al-Khatib and Dubovik reviewed": both sides in one subject.
  const isBeside = clause.patients.length === 0 && group.length > 1 && home === own;
  return isTheirs || isBeside ? undefined : home;
}

/** A title names those who met in short: what the text says of their lands goes before. */
function fullestFirst(coreference: Coreference, main: readonly EngagementClause[]): EngagementClause[] {
  const isTold = (c: EngagementClause): boolean =>
    peopleIn(coreference, [...c.agents, ...c.patients]).some((p) => p.country !== undefined);
  return [...main.filter(isTold), ...main.filter((c) => !isTold(c))];
}

/** "Meeting *between* Minister A and the Dutch Ambassador": both sides stand in one list. */
function isBetween({ tokens }: Reading, { agents, patients, from }: EngagementClause): boolean {
  const first = patients[0]?.from ?? from;
  return (
    agents.length === 0 && tokens.slice(Math.max(from, first - 3), first).some((t) => t.norm === 'between')
  );
}

export function opposite(role: PartyRole): PartyRole {
  return role === 'host' ? 'guest' : role === 'guest' ? 'host' : 'peer';
}
