import { COUNTERPART } from '../lexicon/offices.js';
import type { EngagementClause } from '../clauses/types.js';
import type {
  CountryMention,
  Mention,
  OfficeMention,
  PersonMention,
  Reading,
  TokenRange,
} from '../mentions/types.js';
import type { Person } from './cast.js';
import { isDiplomat, isEnvoy, isOfEmbassy } from './diplomats.js';
import { onlyCountry } from './home.js';
import { isJourney } from './main-sentences.js';
import { chooseEngagements, countriesOf, peopleOf } from './main-event.js';
import type { ParticipantRole, PartyRole } from './schema.js';
import {
  inferCountries,
  internationalBody,
  isInternational,
  landOf,
  opposite,
  type SideClues,
} from './sides.js';
import { hostOfPeers } from './host-of-peers.js';

export type RoleClues = SideClues;

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
  readonly people: ReadonlyMap<Person, ParticipantRole>;
  readonly sides: readonly Side[];
}

/** Who took part, in which role, for which side. */
export function castRoles(clues: RoleClues): MainEvent {
  const main = chooseEngagements(clues);
  for (const { head } of clues.delegations) {
    const person = clues.coreference.personOf(head);
    if (person) person.head = true;
  }
  inferCountries(clues, main);
  const table = new RoleTable(clues);
  const remote = clues.mode !== 'in-person' || main[0]?.mode === 'phone' || main[0]?.mode === 'video';
  // "met on the sidelines of the Conference in Dhaka … also called on": guests of a third one, and peers.
  const aside = clues.sidelines && main[0]?.agentRole === 'peer';
  for (const clause of main) {
    if (isAtHome(clues, clause)) continue;
    const third = isToThird(clues, clause, main);
    const role = remote || aside || isJoint(clues, clause) || third ? 'peer' : clause.agentRole;
    table.place(clause, clause.agents, role);
    if (third) continue;
    table.place(clause, clause.patients, isEventOnly(clause) ? role : opposite(role));
  }
  table.addHeads();
  if (!remote) table.settle(main);
  table.addAttendees();
  if (table.addSpokenOf() && !remote) table.settle(main);
  return { engagements: main, people: table.people, sides: [...table.sides.values()] };
}

/** "Foreign Minister Han, who is on a visit to Busan": a journey inside his own country makes no guest. */
function isAtHome(clues: RoleClues, clause: EngagementClause): boolean {
  const land = landOf(clause.patients[0]);
  return (
    land !== undefined &&
    clause.lemma === 'visit' &&
    peopleOf(clues.coreference, [clause]).some((p) => p.country === land)
  );
}

/** "A met B on the sidelines … A arrived in Dhaka on Wednesday": a journey to where neither is at home. */
function isToThird(clues: RoleClues, clause: EngagementClause, main: readonly EngagementClause[]): boolean {
  const to = clause.patients[0] ?? clues.reading.mentions.at(clause.verb.to);
  const land = isJourney(clause) ? landOf(to) : undefined;
  if (land === undefined) return false;
  const lands = new Set(
    peopleOf(clues.coreference, main).map((p) => (isInternational(clues.reading, p) ? 'nations' : p.country)),
  );
  return lands.size > 1 && !lands.has(undefined) && !lands.has(land);
}

function isEventOnly(clause: EngagementClause): boolean {
  return (
    clause.patients.length === 0 &&
    /^(attend|participate in|take part in|represent|address|chair|preside over|convene|moderate)$/.test(
      clause.lemma,
    )
  );
}

/** "The United States and Canada hosted the third meeting": neither alone is host. */
function isJoint(clues: RoleClues, clause: EngagementClause): boolean {
  return (
    clause.patients.length === 0 &&
    new Set(countriesOf(clues.coreference, [{ ...clause, patients: [] }])).size > 1
  );
}

/** Roles of people and sides as they are found; what the verb says first stays. */
class RoleTable {
  readonly people = new Map<Person, ParticipantRole>();
  readonly sides = new Map<string, Side>();
  readonly #greeters = new Set<Person>();
  readonly #clues: RoleClues;

  constructor(clues: RoleClues) {
    this.#clues = clues;
  }

  /** Puts those of one list of a clause into a role. */
  place(clause: EngagementClause, mentions: readonly Mention[], role: PartyRole): void {
    const { coreference, reading } = this.#clues;
    for (const mention of mentions) {
      const referent = coreference.resolve(mention);
      if (referent?.type === 'person') {
        const { person } = referent;
        if (person.spokesperson) continue;
        const greeter = role === 'host' && this.#isGreeter(clause, person, mentions);
        const known = this.people.get(person);
        if (known === undefined || (known === 'peer' && !greeter))
          this.people.set(person, greeter ? 'attendee' : role);
        if (greeter) this.#greeters.add(person);
        else this.#addPersonSide(person, this.people.get(person) as PartyRole, mention);
      } else if (referent?.type === 'country') this.#addSide('country', referent.code, role, mention);
      else if (mention.kind === 'organization') {
        // A country's body stands for the country; before its own president it stands for itself.
        const own = mention.country !== undefined && !mention.international;
        if (own && !this.sides.has(mention.country as string))
          this.#addSide('country', mention.country as string, role, mention);
        else if ((!own || role === 'guest') && !this.#isShown(clause, role))
          this.#addSide('organization', mention.key, role, mention);
      } else if (mention.kind === 'office' && mention.plural) {
        // "the foreign ministers of Poland and Sweden": each country that they are of.
        for (const land of landsOf(reading, mention)) this.#addSide('country', land.code, role, land);
      } else if (mention.kind === 'office' && mention.country !== undefined) {
        // "received the Turkish ambassador": an office without a name still brings its country.
        this.#addSide('country', mention.country, role, mention);
      }
    }
  }

  /** "also toured *the Academy*": a house that the guests of others were shown. */
  #isShown(clause: EngagementClause, role: PartyRole): boolean {
    const isShown =
      role === 'host' && /^(?:tour|visit|go to|come to|arrive|make a visit|pay a visit)/.test(clause.lemma);
    return isShown && [...this.sides.values()].some((side) => side.role !== 'guest');
  }

  /** "was received at the airport by Minister A and his country's ambassador": there to greet, not to talk. */
  #isGreeter(clause: EngagementClause, person: Person, mentions: readonly Mention[]): boolean {
    const { reading } = this.#clues;
    const sentence = reading.doc.sentences[clause.sentence];
    if (!sentence || !/^(receive|welcome|see off|meet)/.test(clause.lemma)) return false;
    if (mentions.length > 1 && isEnvoy(reading, person.titles)) return true;
    // "*On arrival*, the guest was received by the Chief of Staff"
    const opens = reading.tokens.slice(sentence.from, sentence.from + 4).map((t) => t.norm);
    if (
      clause.patients.length > 0 &&
      /^(?:on|upon)$/.test(opens[0] ?? '') &&
      opens.includes('arrival') &&
      !this.#isFirst(clause)
    )
      return true;
    for (let i = sentence.from; i < sentence.to; i++)
      // "The King received the President at the airport": where nothing else is told, they met there.
      if (reading.tokens[i]?.norm === 'airport')
        return (
          !this.#isCounterpart(person) &&
          !(mentions.length === 1 && clause.verb.from > person.mentions[0]!.from && this.#isFirst(clause))
        );
    return false;
  }

  /** "The Interior Minister of Qatar arrived. He was received at the airport by the *Saudi Interior Minister*": his host, whom he came to meet. */
  #isCounterpart(person: Person): boolean {
    const { reading } = this.#clues;
    const office = (of: Person): string =>
      of.titles
        .map((t) =>
          reading.tokens
            .slice(t.from, t.to)
            .map((w) => w.norm)
            .filter((w) =>
              /^(prime|foreign|interior|defen[cs]e|trade|finance|health|education|energy|culture|justice|agriculture|transport|speaker|president|minister|king)$/.test(
                w,
              ),
            )
            .sort()
            .join(' '),
        )
        .find((w) => w !== '') ?? '';
    const mine = office(person);
    return (
      mine !== '' &&
      [...this.people].some(
        ([guest, role]) => role === 'guest' && guest.country !== person.country && office(guest) === mine,
      )
    );
  }

  /** Whether nobody has met before it: then the arrival is the meeting. */
  #isFirst(clause: EngagementClause): boolean {
    return !this.#clues.engagements.some((c) => c.sentence < clause.sentence && c.agents.length > 0);
  }

  #addSide(kind: Side['kind'], key: string, role: PartyRole, mention: Mention): void {
    const known = this.sides.get(key);
    if (!known) this.sides.set(key, { kind, key, role, mentions: [mention] });
    else {
      known.mentions.push(mention);
      if (known.role === 'peer') known.role = role;
    }
  }

  #addPersonSide(person: Person, role: PartyRole, mention: Mention): void {
    const body = person.organization && internationalBody(this.#clues.reading, person.organization);
    if (body !== undefined) this.#addSide('organization', body, role, mention);
    else if (person.country !== undefined) this.#addSide('country', person.country, role, mention);
  }

  #sideOf(person: Person): Side | undefined {
    const body = person.organization && internationalBody(this.#clues.reading, person.organization);
    return this.sides.get(body ?? person.country ?? '');
  }

  /** Heads of delegations that no engagement named: they stand for their side. */
  addHeads(): void {
    for (const { head, sentence } of this.#clues.delegations) {
      const person = this.#clues.coreference.personOf(head);
      if (!person || this.people.has(person) || sentence > 8 || person.spokesperson) continue;
      const hosted = [...this.sides.values()].some((s) => s.role === 'host');
      const role = this.#sideOf(person)?.role ?? (hosted || this.sides.size === 0 ? 'guest' : 'peer');
      this.people.set(person, role);
      this.#addPersonSide(person, role, head);
    }
  }

  /** Brings people and sides to one: what no verb says, posts, visits and the place tell. */
  settle(main: readonly EngagementClause[]): void {
    const sides = [...this.sides.values()];
    const home = sides.some((s) => s.role !== 'peer')
      ? undefined
      : hostOfPeers(this.#clues, main, [...this.people.keys()], sides);
    for (const side of sides) {
      if (side.role !== 'peer') continue;
      if (home)
        side.role =
          home.guest !== undefined
            ? side.key === home.guest
              ? 'guest'
              : 'host'
            : side.key === home.host
              ? 'host'
              : 'guest';
    }
    // One side's part settles the other's: the visitor's counterpart is at home.
    const hosts = sides.some((s) => s.role === 'host');
    const guests = sides.some((s) => s.role === 'guest');
    // Where both are told, the traveller of the first clause meets more hosts, and the host more guests.
    const first = main.find((c) => c.agentRole !== 'peer');
    const rest: PartyRole =
      hosts && guests
        ? first?.agentRole === 'guest'
          ? 'host'
          : 'guest'
        : hosts
          ? 'guest'
          : guests
            ? 'host'
            : 'peer';
    for (const side of sides) if (side.role === 'peer') side.role = rest;
    const [only] = sides;
    if (only && sides.length === 1 && new Set(this.people.values()).size > 1) only.role = this.#partOf(only);
    // "Sri Lanka's Air Force Commander visited Navy Headquarters in Colombo": one land's own, at home.
    if (only?.role === 'guest' && sides.length === 1 && this.#clues.location === only.key) only.role = 'host';
    // A country's own meeting, of one who is named with officials who are not: he has them in.
    const alone = [...this.people.keys()].filter((p) => this.people.get(p) === 'peer');
    if (
      only &&
      sides.length === 1 &&
      only.role === 'peer' &&
      alone.length === 1 &&
      alone[0]?.country === only.key &&
      this.#clues.visits.length === 0
    ) {
      // "Today I met the Climate Minister of Vanuatu in Canberra": he is the one who came.
      const { location } = this.#clues;
      const isAway = location !== undefined && location !== only.key;
      only.role = isAway ? 'guest' : 'host';
      this.people.set(alone[0] as Person, only.role);
    }
    for (const [person, role] of this.people) {
      if (role !== 'peer') continue;
      const side = this.#sideOf(person);
      if (side) this.people.set(person, side.role);
      else if (home?.guest !== undefined) this.people.set(person, 'host');
      else if (hosts !== guests) this.people.set(person, hosts ? 'guest' : 'host');
    }
  }

  /** The one side that is told stands where its people do, unless the event is at its home; with people on both sides, or none, it is host. */
  #partOf(side: Side): PartyRole {
    const parts = new Set<ParticipantRole>();
    for (const [person, role] of this.people) if (this.#sideOf(person) === side) parts.add(role);
    const { datelineCountry, location } = this.#clues;
    const isAtHome = datelineCountry === side.key || location === side.key;
    return parts.has('guest') && !parts.has('host') && !isAtHome ? 'guest' : 'host';
  }

  /** People told as present; without a side of their own they stand with the one beside them, else with the host. */
  addAttendees(): void {
    const { coreference, reading, attendance } = this.#clues;
    const countries = [...this.sides.values()].filter((s) => s.kind === 'country');
    const [lone] = countries;
    const host =
      countries.find((s) => s.role === 'host')?.key ??
      (countries.length === 1 && (this.sides.size > 1 || lone?.key === onlyCountry(reading))
        ? lone?.key
        : this.#issuer());
    const guest = countries.find((s) => s.role !== 'host' && s.key !== host)?.key;
    // Who greets at the airport is of the host's side.
    for (const person of this.#greeters)
      if (!isInternational(reading, person))
        person.country ??= this.#companyCountry(person, host, host, guest);
    for (const clause of attendance) {
      const beside = clause.beside && coreference.resolve(clause.beside);
      const visitor = beside?.type === 'person' && this.people.get(beside.person) === 'guest';
      // "His Majesty arrived in Delhi, *accompanied by* Minister X"
      const travelling =
        clause.travelling ||
        (!beside && this.#clues.visits.some((v) => v.sentence === clause.sentence && v.to < clause.from));
      const company =
        travelling && !visitor
          ? guest
          : beside?.type === 'person'
            ? beside.person.country
            : beside?.type === 'country'
              ? beside.code
              : clause.beside?.kind === 'delegation'
                ? guest
                : undefined;
      let before: string | undefined;
      for (const mention of clause.people) {
        const person = coreference.personOf(mention);
        if (!person || person.spokesperson || (beside?.type === 'person' && beside.person === person))
          continue;
        if (!this.people.has(person)) this.people.set(person, 'attendee');
        if (isInternational(reading, person) || isOfCompany(reading, mention)) continue;
        if (person.country === undefined) {
          person.country =
            clause.country ??
            this.#companyCountry(person, beside || travelling ? company : (before ?? host), host, guest);
        } else if (!person.titles.some((t) => t.accreditedTo !== undefined || isDiplomat(reading, t))) {
          // "Sri Lanka's Minister of X, Minister of Y": the next one is of the same side.
          before = person.country;
        }
      }
    }
  }

  /** Of peers, the land of those whose offices name none: the release is its own. */
  #issuer(): string | undefined {
    const lands = new Set<string>();
    for (const [person, role] of this.people) {
      const isTold = person.titles.length === 0 || person.titles.some((t) => t.country ?? t.organization);
      if (role === 'peer' && person.country !== undefined && !isTold) lands.add(person.country);
    }
    return lands.size === 1 ? [...lands][0] : undefined;
  }

  /** Where no engagement names anyone: the holders of office whom the lead joins, else the one it speaks of; whether it joins two. */
  addSpokenOf(): boolean {
    const { reading, cast, visits } = this.#clues;
    if ([...this.people.values()].some((role) => role !== 'attendee')) return false;
    const body = reading.doc.sentences.filter((s) => reading.doc.blocks[s.block]?.kind === 'body');
    for (const sentence of body.slice(0, 2)) {
      const pair = this.#joinedIn(sentence);
      for (const [person, mention] of pair) {
        this.people.set(person, 'peer');
        this.#addPersonSide(person, 'peer', mention);
      }
      if (pair.length > 0) return true;
    }
    const [lead] = body;
    if (!lead) return false;
    for (const person of cast.people) {
      const first = person.mentions.find((m) => m.from >= lead.from && m.from < lead.from + 3);
      if (!first || person.spokesperson || person.titles.length === 0 || this.people.has(person)) continue;
      if (reading.tokens[first.to]?.norm === "'s") continue;
      const role =
        this.#clues.mode !== 'in-person' ? 'peer' : visits.some((v) => !v.aside) ? 'guest' : 'host';
      this.people.set(person, role);
      this.#addPersonSide(person, role, first);
      return false;
    }
    return false;
  }

  /** "Commitment was voiced by *Minister A and his counterpart B*": two whom a sentence joins. */
  #joinedIn({ from, to }: TokenRange): Array<readonly [Person, Mention]> {
    const { reading, cast } = this.#clues;
    const { tokens } = reading;
    let before: PersonMention | undefined;
    for (const mention of reading.mentions.within({ from, to })) {
      if (mention.kind !== 'person' || reading.mentions.at(mention.from) !== mention) continue;
      const between = before ? tokens.slice(before.to, mention.from).map((t) => t.norm) : [];
      const pair = [before, mention].map((m) => m && cast.of(m));
      const [one, other] = pair;
      const joined = before && between.length < 12 && between.includes('and') && !between.includes(';');
      if (joined && one && other && one !== other && !one.spokesperson && !other.spokesperson) {
        const isCounterpart = tokens
          .slice(before?.to, mention.name.from)
          .some((t) => COUNTERPART.test(t.norm));
        const known = one.titles.length > 0 && (other.titles.length > 0 || isCounterpart);
        if (known && before)
          return [
            [one, before],
            [other, mention],
          ];
      }
      before = mention;
    }
    return [];
  }

  /** Side of one present without a country of his own: an embassy's people come with the guest. */
  #companyCountry(
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
      // "Assistant Minister Ambassador X": a style, where another office stands beside it.
      const isStyle =
        title.to - title.from === 1 && person.titles.some((t) => !isOfEmbassy(this.#clues.reading, t));
      if (!isStyle && isOfEmbassy(this.#clues.reading, title)) return guest ?? company;
    }
    return company;
  }
}

/** "*the company's* regional director": of a body, whose country nobody tells. */
function isOfCompany({ tokens }: Reading, { from }: Mention): boolean {
  return (
    tokens[from - 1]?.norm === "'s" &&
    /^(company|bank|firm|group|corporation|organization|organisation|fund|university)$/.test(
      tokens[from - 2]?.norm ?? '',
    )
  );
}

/** "Polish and Swedish *ministers*", "*ministers* of Poland, Sweden and Finland": the countries named with an office of several. */
function landsOf(reading: Reading, office: OfficeMention): readonly CountryMention[] {
  const { tokens, mentions } = reading;
  const lands: CountryMention[] = [];
  const add = (m: Mention): void => {
    if (m.kind === 'country' && !lands.some((l) => l.code === m.code)) lands.push(m);
  };
  let from = office.from;
  for (let i = from - 1; i >= 0 && i > office.from - 8; i--) {
    const mention = mentions.at(i);
    if (mention?.kind !== 'country' && !/^(and|,|the)$/.test(tokens[i]?.norm ?? '')) break;
    if (mention?.kind === 'country') from = mention.from;
  }
  let to = office.to;
  while (/^(and|,|the|of)$/.test(tokens[to]?.norm ?? '') || mentions.at(to)?.kind === 'country') to++;
  mentions.within({ from, to }).forEach(add);
  return lands;
}
