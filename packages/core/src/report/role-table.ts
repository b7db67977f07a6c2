/** The table of roles: what part each person and each side has, as clause after clause tells it. */
import { sentenceOf } from '../clauses/subject.js';
import type { DelegationClause, EngagementClause } from '../clauses/types.js';
import type { Mention, OrganizationMention, Reading } from '../mentions/types.js';
import type { Person } from './cast.js';
import { isGreeter } from './greeter.js';
import { landsOf } from './lands-of-office.js';
import { bodiesOfOfficials, companyOf } from './own-body.js';
import type { ParticipantRole, PartyRole } from './schema.js';
import { internationalBody, isInternational } from './international.js';
import type { SideClues } from './side-clues.js';

export type RoleClues = SideClues;

/** A country or body that takes part, and the words that say so. */
export interface Side {
  readonly kind: 'country' | 'organization';
  /** ISO code, or the body's canonical name. */
  readonly key: string;
  role: PartyRole;
  readonly mentions: Mention[];
}

/** Roles of people and sides as they are found; what the verb says first stays. */
export class RoleTable {
  readonly people = new Map<Person, ParticipantRole>();
  readonly sides = new Map<string, Side>();
  /** Those who received the guest where he arrived. */
  readonly greeters = new Set<Person>();
  /** Lands met with the host where none but he is at home: "met in Paris with the French and *German* ministers". */
  readonly thirds = new Set<string>();
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
        const greeter = role === 'host' && isGreeter(this.#clues, this.people, clause, person, mentions);
        const known = this.people.get(person);
        if (known === undefined || (known === 'peer' && !greeter))
          this.people.set(person, greeter ? 'attendee' : role);
        if (greeter) this.greeters.add(person);
        else this.addPersonSide(person, this.people.get(person) as PartyRole, mention);
      } else if (referent?.type === 'country') this.addSide('country', referent.code, role, mention);
      else if (referent?.type === 'organization' && mention.kind === 'office')
        this.addSide('organization', referent.key, role, mention);
      else if (mention.kind === 'organization') {
        // A country's body stands for the country; before its own president it stands for itself.
        const own = mention.country !== undefined && !mention.international;
        if (own && !this.sides.has(mention.country as string))
          this.addSide('country', mention.country as string, role, mention);
        else if (
          (!own || role === 'guest') &&
          !this.#isShown(clause, role) &&
          !this.#isOnWay(clause, mention)
        )
          this.addSide('organization', mention.key, role, mention);
      } else if (mention.kind === 'office' && mention.plural) {
        const bodies = bodiesOfOfficials(reading, mention);
        for (const body of bodies) this.addSide('organization', body.key, role, body);
        if (bodies.length > 0) continue;
        // "the foreign ministers of Poland and Sweden": each country that they are of.
        for (const land of landsOf(reading, mention)) this.addSide('country', land.code, role, land);
      } else if (mention.kind === 'office' && mention.country !== undefined) {
        // "received the Turkish ambassador": an office without a name still brings its country.
        this.addSide('country', mention.country, role, mention);
      }
    }
  }

  /** "also toured *the Academy*": a house that the guests of others were shown. */
  #isShown(clause: EngagementClause, role: PartyRole): boolean {
    const isShown =
      role === 'host' && /^(?:tour|visit|go to|come to|arrive|make a visit|pay a visit)/.test(clause.lemma);
    return isShown && [...this.sides.values()].some((side) => side.role !== 'guest');
  }

  /** "During the visit he will also meet with *the Command of the Fleet*": people of one land whom the guest sees on his way. */
  #isOnWay({ sentence, agents }: EngagementClause, body: OrganizationMention): boolean {
    const { reading, engagements } = this.#clues;
    const lands = [...this.sides.values()].filter((side) => side.kind === 'country').length;
    const isLater = lands > 1 && agents.length === 1 && engagements.some((c) => c.sentence < sentence);
    if (!isLater || body.international) return false;
    for (let i = body.from - 3; i < body.to; i++) if (UNITS.test(reading.tokens[i]?.norm ?? '')) return true;
    return false;
  }

  addSide(kind: Side['kind'], key: string, role: PartyRole, mention: Mention): void {
    const known = this.sides.get(key);
    if (!known) this.sides.set(key, { kind, key, role, mentions: [mention] });
    else {
      known.mentions.push(mention);
      if (known.role === 'peer') known.role = role;
    }
  }

  /** Adds the side of a person: his body of nations, or his country. */
  addPersonSide(person: Person, role: PartyRole, mention: Mention): void {
    const body = person.organization && internationalBody(this.#clues.reading, person.organization);
    if (body !== undefined) this.addSide('organization', body, role, mention);
    else if (person.country !== undefined) this.addSide('country', person.country, role, mention);
    else {
      const company = companyOf(this.#clues.reading, person);
      if (company) this.addSide('organization', company.key, role, company);
    }
  }

  /** The side on which a person stands. */
  sideOf(person: Person): Side | undefined {
    const body = person.organization && internationalBody(this.#clues.reading, person.organization);
    return this.sides.get(body ?? person.country ?? companyOf(this.#clues.reading, person)?.key ?? '');
  }

  /** "*Recently*, Prime Minister X led a delegation", "at a meeting between the King and a delegation led by X": told of another day. */
  #isOfAnother(person: Person, sentence: number, main: readonly EngagementClause[]): boolean {
    const { reading, engagements } = this.#clues;
    const { from } = reading.doc.sentences[sentence] ?? { from: 0 };
    if (/^(?:recently|previously|earlier|last)$/.test(reading.tokens[from]?.norm ?? '')) return true;
    const { to } = reading.doc.sentences[sentence] ?? { to: 0 };
    for (let i = from; i < to - 2; i++)
      if (
        reading.tokens[i]?.norm === 'earlier' &&
        reading.tokens[i + 1]?.norm === 'this' &&
        /^(?:month|year)$/.test(reading.tokens[i + 2]?.norm ?? '')
      )
        return true;
    const head = person.mentions.find((m) => sentenceOf(reading, m.from).index === sentence);
    const mine = engagements.filter(
      (c) => c.sentence === sentence && head !== undefined && c.from <= head.from && head.from < c.to,
    );
    return mine.length > 0 && mine.every((c) => !main.some((m) => m.verb.from === c.verb.from));
  }

  /** Heads of delegations that no engagement named: they stand for their side. */
  addHeads(main: readonly EngagementClause[]): void {
    for (const delegation of this.#clues.delegations) {
      const { from, head, sentence } = delegation;
      const person = this.#clues.coreference.personOf(head);
      if (!person || this.people.has(person) || person.spokesperson) continue;
      // "the head of the visiting delegation, General X, thanked": told as such, however far below.
      const isTitled = person.titles.some((t) => t.from <= from && from < t.to);
      if (sentence > 8 && !isTitled) continue;
      if (this.#isOfAnother(person, sentence, main) || isThankedFor(this.#clues.reading, delegation))
        continue;
      if (isAtWork(this.#clues.reading, delegation) && !main.some((c) => c.sentence === sentence)) continue;
      // "led by A and B": whom the other head stands for.
      const beside = this.#clues.delegations.find((d) => d.from === from && d.head !== head);
      if (beside && !isInternational(this.#clues.reading, person))
        person.country ??= this.#clues.coreference.personOf(beside.head)?.country;
      const hosted = [...this.sides.values()].some((s) => s.role === 'host');
      const role = this.sideOf(person)?.role ?? (hosted || this.sides.size === 0 ? 'guest' : 'peer');
      // Of the delegation that came, if only one did.
      const [guests, another] = [...this.sides.values()].filter((s) => s.role === 'guest');
      if (isTitled && role === 'guest' && guests?.kind === 'country' && !another && !person.organization)
        person.country ??= guests.key;
      this.people.set(person, role);
      this.addPersonSide(person, role, head);
    }
  }
}

/** Parts of a land's forces and services. */
const UNITS =
  /^(?:command|fleet|brigade|battalion|regiment|squadron|division|corps|garrison|base|flotilla|battlegroup|guard|academy)$/;

/** "appreciation for the welcome extended *to the Minister and her delegation*": of an earlier visit, where he is not of those who met. */
function isThankedFor({ tokens }: Reading, { from, head }: DelegationClause): boolean {
  if (head.to > from || head.kind !== 'office') return false;
  const to = tokens[head.from - 1]?.norm === 'the' ? head.from - 2 : head.from - 1;
  return /^(?:to|for)$/.test(tokens[to]?.norm ?? '');
}

/** "Administrator A *and her team are working* with the State": those who do a job, no side that came. */
function isAtWork({ tokens }: Reading, { from }: DelegationClause): boolean {
  return /^(?:team|staff|crew)$/.test(tokens[from]?.norm ?? '');
}
