import type { AttendanceClause, DelegationClause, EngagementClause, VisitClause } from '../clauses/types.js';
import type { Mention, Reading } from '../mentions/types.js';
import { type Cast, isHeadline, type Person } from './cast.js';
import type { Coreference, Referent } from './coreference.js';
import { bestHome, countryOfOffice, onlyCountry, weighHome } from './home.js';
import type { PartyRole } from './schema.js';

/** A country or body that takes part, and the words that say so. */
export interface Side {
  readonly kind: 'country' | 'organization';
  /** ISO code, or the body's canonical name. */
  readonly key: string;
  role: PartyRole;
  readonly mentions: Mention[];
}

/** The main event as told by its clauses. */
export interface MainEvent {
  readonly engagements: readonly EngagementClause[];
  readonly people: ReadonlyMap<Person, 'host' | 'guest' | 'peer' | 'attendee'>;
  readonly sides: readonly Side[];
  /** Country where it takes place, if a visit, an envoy's post or a place tells. */
  readonly place?: string;
}

export interface RoleClues {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly coreference: Coreference;
  readonly engagements: readonly EngagementClause[];
  readonly attendance: readonly AttendanceClause[];
  readonly delegations: readonly DelegationClause[];
  readonly visits: readonly VisitClause[];
  /** Country of the stated location, if any. */
  readonly location?: string | undefined;
  readonly datelineCountry?: string | undefined;
  readonly mode: 'in-person' | 'phone' | 'video';
  /** "on the sidelines of" a third party's event. */
  readonly sidelines: boolean;
}

/** Openings that tell of another event: "Earlier", "Separately", "In addition, … had received". */
const ELSEWHERE = new Set('separately meanwhile earlier previously elsewhere'.split(' '));
const RECALLED = /^(last|previous|earlier|former|recent)$/;

type Group = 'agents' | 'patients';

/** Who took part, in which role, for which side. */
export function castRoles(clues: RoleClues): MainEvent {
  const { reading, coreference } = clues;
  const main = chooseEngagements(clues);
  const groups: Record<Group, Mention[]> = { agents: [], patients: [] };
  const roles: PartyRole[] = [];
  for (const clause of main) {
    groups.agents.push(...clause.agents);
    groups.patients.push(...clause.patients);
    roles.push(clause.agentRole);
  }
  for (const { head } of clues.delegations) {
    const person = coreference.personOf(head);
    if (person) person.head = true;
  }
  inferCountries(clues, main);
  return assign(clues, main, reading);
}

/** The engagements of the event that headline and lead tell. */
export function chooseEngagements(clues: RoleClues): EngagementClause[] {
  const { reading, coreference } = clues;
  const engagements = [...clues.engagements, ...visitsAsEngagements(clues.visits)].sort((a, b) => a.sentence - b.sentence || a.from - b.from);
  const told = engagements.filter((c) => !isElsewhere(reading, c));
  const body = told.filter((c) => !isHeadline(reading, c.from));
  const strength = (c: EngagementClause): number => {
    let score = 0;
    if (someone(coreference, c.agents)) score += 2;
    if (someone(coreference, c.patients)) score += 2;
    if (c.agents.length + c.patients.length >= 2) score += 1;
    if (c.agentRole !== 'peer') score += 1;
    return score;
  };
  let first: EngagementClause | undefined;
  for (const c of body) if (strength(c) >= 4 && (!first || c.sentence < first.sentence || (c.sentence === first.sentence && strength(c) > strength(first)))) first = c;
  first ??= body.find((c) => strength(c) >= 2) ?? told[0] ?? engagements[0];
  if (!first) return [];
  const start = first;
  const members = new Set(peopleOf(coreference, [start]));
  const countries = new Set(countriesOf(coreference, [start]));
  const same = told.filter((c) => {
    if (c === start) return true;
    const people = peopleOf(coreference, [c]);
    const shares = people.some((p) => members.has(p));
    if (isHeadline(reading, c.from)) return shares || people.length === 0 || countriesOf(coreference, [c]).some((l) => countries.has(l));
    const strangers = people.filter((p) => !members.has(p));
    const foreign = strangers.some((p) => p.country !== undefined && countries.size > 1 && !countries.has(p.country));
    if (foreign) return false;
    // "On his programme are meetings with General X": whose, the visit tells.
    if (!shares && c.agents.every((m) => !coreference.personOf(m))) return c.sentence <= start.sentence + 4 && c.patients.some((m) => m.kind === 'person' || m.kind === 'office' || m.kind === 'delegation');
    return shares && (strangers.length === 0 || clues.visits.length > 0 || c.sentence <= start.sentence + 2);
  });
  return same;
}

/** A journey told without a meeting is an engagement of the visitor with the land. */
function visitsAsEngagements(visits: readonly VisitClause[]): EngagementClause[] {
  return visits.flatMap((v) =>
    v.visitor && v.destination
      ? [
          {
            kind: 'engagement' as const,
            from: v.from,
            to: v.to,
            sentence: v.sentence,
            verb: { from: v.from, to: v.to },
            lemma: 'visit',
            agents: [v.visitor],
            patients: [v.destination],
            agentRole: 'guest' as const,
            mode: 'in-person' as const,
            status: v.status,
            rank: v.sentence,
          },
        ]
      : [],
  );
}

function someone(coreference: Coreference, mentions: readonly Mention[]): boolean {
  return mentions.some((m) => {
    const r = coreference.resolve(m);
    return r !== undefined && r.type !== 'all';
  });
}

function peopleOf(coreference: Coreference, clauses: readonly EngagementClause[]): Person[] {
  return clauses.flatMap((c) => [...c.agents, ...c.patients]).flatMap((m) => coreference.personOf(m) ?? []);
}

function countriesOf(coreference: Coreference, clauses: readonly EngagementClause[]): string[] {
  return clauses.flatMap((c) => [...c.agents, ...c.patients]).flatMap((m) => {
    const referent = coreference.resolve(m);
    if (referent?.type === 'country') return [referent.code];
    return referent?.type === 'person' && referent.person.country !== undefined ? [referent.person.country] : [];
  });
}

/** "Earlier", "last week", "had received": told, but not what the release is about. */
function isElsewhere(reading: Reading, clause: EngagementClause): boolean {
  const sentence = reading.doc.sentences[clause.sentence];
  if (!sentence) return false;
  const first = reading.tokens[sentence.from]?.norm ?? '';
  const lead = sentence.index <= 2;
  if (!lead && ELSEWHERE.has(first)) return true;
  if (!lead && first === 'in' && reading.tokens[sentence.from + 1]?.norm === 'addition') return true;
  // "had received last Sunday", "had been received": before the event told.
  for (let i = Math.max(sentence.from, clause.from - 4); i < clause.from; i++) {
    if (reading.tokens[i]?.norm === 'had' && !lead) return true;
  }
  for (let i = clause.from; i < Math.min(clause.to, clause.from + 25); i++) {
    const word = reading.tokens[i]?.norm ?? '';
    if (RECALLED.test(word) && /^(week|month|year|january|february|march|april|june|july|august|september|october|november|december)$/.test(reading.tokens[i + 1]?.norm ?? '')) {
      return !lead || i < clause.from + 8;
    }
  }
  for (let i = sentence.from; i < clause.from; i++) {
    if (/^(previously|recalled|reportedly)$/.test(reading.tokens[i]?.norm ?? '')) return true;
  }
  return false;
}

/** Gives each person a side where the text tells it: by list, by attendance, by home. */
function inferCountries(clues: RoleClues, main: readonly EngagementClause[]): void {
  const { coreference, cast, attendance, visits, reading } = clues;
  for (const clause of attendance) {
    if (clause.country === undefined) continue;
    for (const mention of clause.people) {
      const person = coreference.personOf(mention);
      if (person && !person.organization) person.country ??= clause.country;
    }
  }
  for (const { head, country } of clues.delegations) {
    const person = coreference.personOf(head);
    if (person && country !== undefined) person.country ??= country;
  }
  afterCounterpart(clues);
  const envoy = cast.people.flatMap((p) => p.titles).find((t) => t.accreditedTo !== undefined)?.accreditedTo;
  const only = onlyCountry(reading);
  for (const person of cast.people) {
    if (person.country !== undefined || isInternational(reading, person)) continue;
    const own = person.titles.map((t) => countryOfOffice(reading, t)).find((c) => c !== undefined);
    if (own !== undefined) person.country = own;
  }
  const visited = visits.map((v) => (landOf(v.destination))).find((c) => c !== undefined);
  for (const clause of main) {
    const groups: Array<readonly Mention[]> = [clause.agents, clause.patients];
    const known = groups.map((g) => sharedCountry(coreference, g));
    groups.forEach((group, side) => {
      const other = known[1 - side];
      for (const mention of group) {
        const person = coreference.personOf(mention);
        if (!person || person.country !== undefined || isInternational(reading, person)) continue;
        // "Foreign Minister A, Deputy Minister B of X": one list, one side.
        const own = known[side];
        if (own !== undefined && group.length > 1 && side === 1) person.country = own;
        else {
          const role = side === 0 ? clause.agentRole : opposite(clause.agentRole);
          const home = only ?? homeCountry(clues, other, role, envoy, visited, main);
          if (home !== undefined && (home !== other || only !== undefined)) person.country = home;
        }
      }
    });
  }
}

/** "his counterpart from Kazakhstan, Lieutenant General N. Yermekbayev": the country stands before the name. */
function afterCounterpart(clues: RoleClues): void {
  const { reading, cast } = clues;
  for (const person of cast.people) {
    if (person.country !== undefined) continue;
    const first = person.mentions[0];
    if (!first) continue;
    let code: string | undefined;
    for (let i = first.from - 1; i >= 0 && i >= first.from - 8; i--) {
      const mention = reading.mentions.at(i);
      if (mention?.kind === 'country') code ??= mention.code;
      if (/^counterparts?$/.test(reading.tokens[i]?.norm ?? '')) {
        if (code !== undefined) person.country = code;
        else {
          const office = reading.mentions.at(i);
          if (office?.kind === 'office' && office.country !== undefined) person.country = office.country;
        }
        break;
      }
      if (reading.tokens[i]?.norm === '.') break;
    }
  }
}

function landOf(mention: Mention | undefined): string | undefined {
  return mention?.kind === 'country' ? mention.code : mention?.kind === 'city' ? mention.country : undefined;
}

function opposite(role: PartyRole): PartyRole {
  return role === 'host' ? 'guest' : role === 'guest' ? 'host' : 'peer';
}

function sharedCountry(coreference: Coreference, mentions: readonly Mention[]): string | undefined {
  let shared: string | undefined;
  for (const mention of mentions) {
    const referent = coreference.resolve(mention);
    const code = referent?.type === 'country' ? referent.code : referent?.type === 'person' ? referent.person.country : undefined;
    if (code === undefined) continue;
    if (shared !== undefined && shared !== code) return undefined;
    shared = code;
  }
  return shared;
}

/** The country a person without one stands for: where he receives, or the other than the other side's. */
function homeCountry(
  clues: RoleClues,
  other: string | undefined,
  role: PartyRole,
  envoy: string | undefined,
  visited: string | undefined,
  main: readonly EngagementClause[],
): string | undefined {
  if (role === 'guest') {
    const weights = new Map(weighHome(clues.reading, other ?? visited));
    if (visited !== undefined) weights.delete(visited);
    return bestHome(weights);
  }
  {
    if (envoy !== undefined && envoy !== other) return envoy;
    if (visited !== undefined && visited !== other) return visited;
    if (clues.mode === 'in-person' && role === 'host' && clues.location !== undefined && clues.location !== other) return clues.location;
    if (clues.datelineCountry !== undefined && clues.datelineCountry !== other) return clues.datelineCountry;
  }
  const place = clues.location ?? placeOf(clues, main);
  if (role === 'peer' && place !== undefined && place !== other && !clues.sidelines && !isOnSidelines(clues.reading, main)) return place;
  return bestHome(weighHome(clues.reading, other));
}

export function isInternational(reading: Reading, person: Person): boolean {
  if (!person.organization) return false;
  for (let i = person.organization.from; i < person.organization.to; i++) {
    // "US Africa Command" is a country's, whatever its field.
    if (reading.lex.longest(i, 'country') || reading.tokens[i]?.norm === 'us' || reading.tokens[i]?.norm === 'u.s.') return false;
  }
  for (let i = person.organization.from; i < person.organization.to; i++) {
    const known = reading.lex.longest(i, 'organization');
    if (known?.entry.international) return true;
  }
  return false;
}

function assign(clues: RoleClues, main: readonly EngagementClause[], reading: Reading): MainEvent {
  const { coreference } = clues;
  const people = new Map<Person, 'host' | 'guest' | 'peer' | 'attendee'>();
  const sides = new Map<string, Side>();
  const addSide = (kind: Side['kind'], key: string, role: PartyRole, mention: Mention): void => {
    const known = sides.get(key);
    if (known) {
      known.mentions.push(mention);
      if (known.role === 'peer' && role !== 'peer') known.role = role;
    } else sides.set(key, { kind, key, role, mentions: [mention] });
  };
  const lead = main.find((c) => c.agentRole !== 'peer' && (c.agents.length > 0 || c.patients.length > 0) && !isEventOnly(c));
  const peers = lead === undefined;
  const home = peers ? hostOfPeers(clues, main) : undefined;
  const partOf = (country: string | undefined): PartyRole => {
    if (!home) return 'peer';
    if (home.guest !== undefined) return country === home.guest ? 'guest' : 'host';
    return country === home.host ? 'host' : 'guest';
  };
  for (const clause of main) {
    const place = (mentions: readonly Mention[], role: PartyRole): void => {
      for (const mention of mentions) {
        const referent = coreference.resolve(mention);
        if (!referent) continue;
        if (referent.type === 'person') {
          const { person } = referent;
          if (person.spokesperson) continue;
          let own = role;
          if (role === 'peer' && home) own = partOf(person.country);
          if (role === 'peer' && lead && lead !== clause) own = roleBySide(person, sides) ?? 'peer';
          const known = people.get(person);
          if (known === undefined || known === 'peer') people.set(person, own);
          addPersonSide(reading, person, people.get(person) as PartyRole, mention, addSide);
        } else if (referent.type === 'country') {
          const own = role === 'peer' ? partOf(referent.code) : role;
          addSide('country', referent.code, own, mention);
        } else if (mention.kind === 'organization' && mention.country !== undefined && !mention.international) {
          addSide('country', mention.country, role === 'peer' ? partOf(mention.country) : role, mention);
        } else if (referent.type === 'organization' && isPartyBody(mention)) {
          addSide('organization', referent.key, role === 'peer' ? partOf(undefined) : role, mention);
        }
      }
    };
    place(clause.agents, clause.agentRole);
    place(clause.patients, isEventOnly(clause) ? clause.agentRole : opposite(clause.agentRole));
  }
  fillSides(clues, main, people, partOf, addSide);
  addOfficeSides(clues, main, partOf, addSide);
  addHeads(clues, people, sides, addSide);
  settle(clues, main, people, sides);
  addAttendees(clues, people, sides);
  return { engagements: main, people, sides: [...sides.values()] };
}

/**
 * Names for those whom the engagement only points at: "the two met", "received
 * three ambassadors", "met his counterpart": people of the lead with that
 * office, or the first ones named.
 */
function fillSides(
  clues: RoleClues,
  main: readonly EngagementClause[],
  people: Map<Person, 'host' | 'guest' | 'peer' | 'attendee'>,
  partOf: (country: string | undefined) => PartyRole,
  addSide: (kind: Side['kind'], key: string, role: PartyRole, mention: Mention) => void,
): void {
  const { reading, coreference, cast } = clues;
  const put = (person: Person, role: PartyRole): void => {
    if (people.has(person) || person.spokesperson) return;
    const own = role === 'peer' ? partOf(person.country) : role;
    people.set(person, own);
    const mention = person.mentions[0];
    if (mention) addPersonSide(reading, person, own, mention, addSide);
  };
  for (const clause of main) {
    for (const [mentions, role] of [
      [clause.agents, clause.agentRole],
      [clause.patients, opposite(clause.agentRole)],
    ] as const) {
      for (const mention of mentions) {
        if (mention.kind === 'office' && mention.plural) {
          const head = singular(reading.tokens[mention.head]?.norm ?? '');
          for (const person of cast.people) {
            if (person.titles.some((t) => reading.tokens[t.head]?.norm === head) && isNear(reading, person, clause)) put(person, role);
          }
        } else if (role !== 'peer' && isEveryone(coreference.resolve(mention))) {
          // "They were received by the minister": those of the delegation told before.
          const others = role === clause.agentRole ? clause.patients : clause.agents;
          const across = new Set(others.flatMap((m) => coreference.personOf(m) ?? []));
          for (const { head } of clues.delegations) {
            const person = coreference.personOf(head);
            if (person && !across.has(person)) {
              people.delete(person);
              put(person, role);
            }
          }
        } else if (isEveryone(coreference.resolve(mention)) && people.size < 2) {
          for (const person of cast.people) if (people.size < 2 && isNear(reading, person, clause)) put(person, 'peer');
        }
      }
    }
  }
}

function isEveryone(referent: Referent | undefined): boolean {
  return referent?.type === 'all' || referent?.type === 'guests';
}

function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Named in the lead or next to the clause, and not as the owner of something. */
function isNear(reading: Reading, person: Person, clause: EngagementClause): boolean {
  return person.mentions.some((m) => {
    if (isHeadline(reading, m.from)) return false;
    const owned = reading.tokens[m.to]?.norm === "'s" || reading.tokens[m.to]?.norm === "'";
    const sentence = reading.doc.sentences[clause.sentence];
    if (!sentence || owned) return false;
    return m.from < sentence.to + 60 && m.from > sentence.from - 120;
  });
}

function isEventOnly(clause: EngagementClause): boolean {
  return clause.patients.length === 0 && /^(attend|participate in|take part in|represent|address|chair|preside over|convene|moderate)$/.test(clause.lemma);
}

function isPartyBody(mention: Mention): boolean {
  return mention.kind === 'organization' && mention.international;
}

function roleBySide(person: Person, sides: ReadonlyMap<string, Side>): PartyRole | undefined {
  return person.country === undefined ? undefined : sides.get(person.country)?.role;
}

function addPersonSide(
  reading: Reading,
  person: Person,
  role: PartyRole,
  mention: Mention,
  addSide: (kind: Side['kind'], key: string, role: PartyRole, mention: Mention) => void,
): void {
  const body = person.organization && isInternational(reading, person) ? bodyAt(reading, person.organization) : undefined;
  if (body) addSide('organization', body, role, mention);
  else if (person.country !== undefined) addSide('country', person.country, role, mention);
}

function bodyAt(reading: Reading, range: { from: number; to: number }): string | undefined {
  for (let i = range.from; i < range.to; i++) {
    const known = reading.lex.longest(i, 'organization');
    if (known) return known.entry.name;
  }
  return undefined;
}

/** An office without a name still brings its country: "received the Turkish ambassador". */
function addOfficeSides(
  clues: RoleClues,
  main: readonly EngagementClause[],
  partOf: (country: string | undefined) => PartyRole,
  addSide: (kind: Side['kind'], key: string, role: PartyRole, mention: Mention) => void,
): void {
  for (const clause of main) {
    for (const [mentions, role] of [
      [clause.agents, clause.agentRole],
      [clause.patients, opposite(clause.agentRole)],
    ] as const) {
      for (const mention of mentions) {
        if (mention.kind !== 'office' || mention.country === undefined || clues.coreference.personOf(mention)) continue;
        addSide('country', mention.country, role === 'peer' ? partOf(mention.country) : role, mention);
      }
    }
  }
}

/** Brings people and sides to one: a person stands as his side does, the sides as verb, visit or place tell. */
function settle(
  clues: RoleClues,
  main: readonly EngagementClause[],
  people: Map<Person, 'host' | 'guest' | 'peer' | 'attendee'>,
  sides: ReadonlyMap<string, Side>,
): void {
  const known = [...sides.values()];
  const told = known.some((s) => s.role !== 'peer');
  if (told && known.length > 1) {
    // One side's part settles the other's: the visitor's counterpart is at home.
    const guests = known.some((s) => s.role === 'guest');
    const hosts = known.some((s) => s.role === 'host');
    for (const side of known) {
      if (side.role !== 'peer') continue;
      if (guests && !hosts) side.role = 'host';
      else if (hosts) side.role = 'guest';
    }
  }
  for (const [person, role] of people) {
    if (role !== 'peer') continue;
    const body = person.organization && isInternational(clues.reading, person) ? bodyAt(clues.reading, person.organization) : undefined;
    const side = sides.get(body ?? person.country ?? '');
    if (side && side.role !== 'peer') people.set(person, side.role);
    else if (!side && told && known.length === 1 && known[0]) people.set(person, opposite(known[0].role));
  }
  void main;
}

/** Country where the main event takes place, by the words of its sentence: "met today *in Hanoi* with". */
function placeOf(clues: RoleClues, main: readonly EngagementClause[]): string | undefined {
  const { reading } = clues;
  for (const clause of main) {
    const sentence = reading.doc.sentences[clause.sentence];
    if (!sentence || isHeadline(reading, clause.from)) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      const mention = reading.mentions.at(i);
      if (!mention || (mention.kind !== 'city' && mention.kind !== 'country')) continue;
      const before = reading.tokens[mention.from - 1]?.norm ?? '';
      const place = before === 'in' || before === 'at' || (before === 'the' && reading.tokens[mention.from - 2]?.norm === 'in') || before === ',';
      if (mention.kind === 'city' && place) return mention.country;
      if (mention.kind === 'country' && mention.form === 'name' && before === 'in') return mention.code;
      i = mention.to - 1;
    }
  }
  return undefined;
}

/** Among peers, who is at home: by the place, an envoy's post, or a stated visit. */
function hostOfPeers(clues: RoleClues, main: readonly EngagementClause[]): { host?: string; guest?: string } | undefined {
  if (clues.mode !== 'in-person' || main.some((c) => c.mode !== 'in-person')) return undefined;
  const countries = new Set(countriesOf(clues.coreference, main));
  const people = peopleOf(clues.coreference, main);
  for (const person of people) {
    for (const title of person.titles) {
      if (title.accreditedTo !== undefined && countries.has(title.accreditedTo)) return { host: title.accreditedTo };
    }
  }
  const envoy = people.find((p) => p.titles.some((t) => /^(ambassador|commissioner|affaires)$/.test(clues.reading.tokens[t.head]?.norm ?? '') && (t.accreditedTo !== undefined || isDiplomat(clues.reading, t.head))));
  if (envoy) {
    const other = people.find((p) => p !== envoy && (p.country === undefined || p.country !== envoy.country));
    if (other && envoy.country !== undefined) return { guest: envoy.country };
  }
  if (clues.sidelines || isOnSidelines(clues.reading, main)) return undefined;
  for (const visit of clues.visits) {
    const to = landOf(visit.destination);
    if (to !== undefined && countries.has(to)) return { host: to };
  }
  const place = clues.location ?? placeOf(clues, main);
  return place !== undefined && countries.has(place) ? { host: place } : undefined;
}

function isOnSidelines(reading: Reading, main: readonly EngagementClause[]): boolean {
  return main.some((clause) => {
    const sentence = reading.doc.sentences[clause.sentence];
    if (!sentence) return false;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (/^(sidelines?|margins?)$/.test(reading.tokens[i]?.norm ?? '')) return true;
    }
    return false;
  });
}

function isDiplomat(reading: Reading, head: number): boolean {
  const word = reading.tokens[head]?.norm;
  if (word === 'ambassador') return true;
  return word === 'affaires' || (word === 'commissioner' && reading.tokens[head - 1]?.norm === 'high');
}

/** Heads of delegations that no engagement named: they stand for their side. */
function addHeads(
  clues: RoleClues,
  people: Map<Person, 'host' | 'guest' | 'peer' | 'attendee'>,
  sides: ReadonlyMap<string, Side>,
  addSide: (kind: Side['kind'], key: string, role: PartyRole, mention: Mention) => void,
): void {
  for (const { head, sentence } of clues.delegations) {
    const person = clues.coreference.personOf(head);
    if (!person || people.has(person) || sentence > 8) continue;
    const role = (person.country !== undefined ? sides.get(person.country)?.role : undefined) ?? otherRole(sides);
    people.set(person, role);
    addPersonSide(clues.reading, person, role, head, addSide);
  }
}

function otherRole(sides: ReadonlyMap<string, Side>): PartyRole {
  for (const side of sides.values()) if (side.role === 'host') return 'guest';
  return sides.size > 0 ? 'peer' : 'guest';
}

/** People told as present; without a side of their own they stand with the one beside them, else with the host. */
function addAttendees(
  clues: RoleClues,
  people: Map<Person, 'host' | 'guest' | 'peer' | 'attendee'>,
  sides: ReadonlyMap<string, Side>,
): void {
  const { coreference } = clues;
  let hostCountry: string | undefined;
  let guestCountry: string | undefined;
  for (const side of sides.values()) {
    if (side.kind !== 'country') continue;
    if (side.role === 'host') hostCountry ??= side.key;
    else guestCountry ??= side.key;
  }
  for (const clause of clues.attendance) {
    const beside = clause.beside && coreference.resolve(clause.beside);
    const company = beside?.type === 'person' ? beside.person.country : beside?.type === 'country' ? beside.code : undefined;
    let before: string | undefined;
    for (const mention of clause.people) {
      const person = coreference.personOf(mention);
      if (!person || person.spokesperson) continue;
      if (beside?.type === 'person' && beside.person === person) continue;
      if (!people.has(person)) people.set(person, 'attendee');
      if (isInternational(clues.reading, person)) continue;
      if (person.country === undefined) {
        person.country = clause.country ?? attendeeCountry(clues, person, beside ? company : (before ?? hostCountry), hostCountry, guestCountry);
      } else if (!person.titles.some((t) => t.accreditedTo !== undefined || isDiplomat(clues.reading, t.head))) {
        // "Sri Lanka's Minister of X, Minister of Y": the next one is of the same side.
        before = person.country;
      }
    }
  }
}

/** Side of one present without a country of his own: an embassy's people come with the guest. */
function attendeeCountry(
  clues: RoleClues,
  person: Person,
  company: string | undefined,
  host: string | undefined,
  guest: string | undefined,
): string | undefined {
  for (const title of person.titles) {
    if (title.accreditedTo !== undefined) {
      if (title.accreditedTo === host) return company !== host ? (company ?? guest) : guest;
      return title.accreditedTo === guest ? host : company;
    }
    if (isEmbassyOffice(clues.reading, title.head)) return guest ?? company;
  }
  return company;
}

/** "Second Secretary", "Deputy High Commissioner", "Counsellor", "Defence Attaché". */
function isEmbassyOffice(reading: Reading, head: number): boolean {
  const word = reading.tokens[head]?.norm ?? '';
  const before = reading.tokens[head - 1]?.norm ?? '';
  if (word === 'attache' || word === 'counsellor' || word === 'counselor') return true;
  if (word === 'secretary') return /^(first|second|third)$/.test(before);
  return isDiplomat(reading, head);
}
