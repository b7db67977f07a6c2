/**
 * Coreference: whom a mention means, reading the release in order.
 *
 *     Minister A received Ambassador B. The guest thanked him.
 *                                       ^B                ^A
 */
import type { Actor } from '../clauses/types.js';
import type { Mention, OfficeMention, Reading } from '../mentions/types.js';
import type { Cast, Person } from './cast.js';
import { Discourse } from './discourse.js';
import { officeAntecedent } from './office-antecedent.js';
import { delegationAntecedent, pronounAntecedent } from './pronoun-antecedent.js';
import { asPerson, asSide, type Referent, type Standing } from './referent.js';

/**
 * Tells whom a mention means, reading the release in order.
 *
 * One resolver is made for a release; it remembers the subject of each
 * sentence, so that "he" and "the minister" find the one last spoken of.
 */
export class Coreference {
  readonly #cast: Cast;
  readonly #reading: Reading;
  readonly #discourse: Discourse;

  constructor(reading: Reading, cast: Cast) {
    this.#cast = cast;
    this.#reading = reading;
    this.#discourse = new Discourse(reading, cast);
  }

  /** Tells the resolver who the principals are, once that is known. */
  setStanding(standing: Standing): void {
    this.#discourse.standing = standing;
  }

  /** Notes that two stand on the two sides of an encounter. */
  noteAcross(one: Person, other: Person): void {
    this.#discourse.noteAcross(one, other);
  }

  /** Notes that somebody stands across from an office of a land. */
  noteAbroad(one: Person, land: string): void {
    this.#discourse.noteAbroad(one, land);
  }

  /** Notes who is spoken of at a token, so that a pronoun later finds him. */
  noteSubject(at: number, person: Person): void {
    this.#discourse.noteSubject(at, person);
  }

  /** Notes whom an office means that nobody named holds; nobody, where no side of his is told. */
  noteUnnamed(offices: readonly OfficeMention[], referent: Referent | undefined): void {
    const words = offices.map((office) => this.#discourse.wordsOf(office).join(' '));
    this.#discourse.unnamed = { words, referent };
  }

  resolveActor(actor: Actor): Referent | undefined {
    if (actor.by === 'impersonal') return { type: 'all' };
    if (actor.by === 'unknown') return undefined;
    if (actor.more && actor.more.length > 0) return this.#resolveSeveral([...actor.more, actor.mention]);
    // "Qatari officials voiced interest": of one land, and not of both; "Polish and Swedish ministers" are of two.
    const { mention } = actor;
    const isOneLand =
      mention.kind === 'office' &&
      mention.plural &&
      mention.country !== undefined &&
      this.#reading.tokens[mention.from - 1]?.norm !== 'and';
    if (isOneLand) return { type: 'country', code: mention.country as string };
    return this.resolve(mention);
  }

  /** Two or more together are everyone, if they are of both sides. */
  #resolveSeveral(mentions: readonly Mention[]): Referent | undefined {
    const found = mentions.map((m) => this.resolve(m));
    const people = found.flatMap((r) => (r?.type === 'person' ? [r.person] : []));
    const { hosts, guests } = this.#discourse.standing;
    if (people.length > 1 && people.every((p) => hosts.has(p)) && hosts.size > 0) return { type: 'hosts' };
    if (people.length > 1 && people.every((p) => guests.has(p)) && guests.size > 0) return { type: 'guests' };
    return found.some((r) => r !== undefined) ? { type: 'all' } : undefined;
  }

  /** Whom a mention means. */
  resolve(mention: Mention): Referent | undefined {
    switch (mention.kind) {
      case 'person':
        return asPerson(this.#cast.of(mention));
      case 'office':
        return officeAntecedent(this.#discourse, mention);
      case 'pronoun':
        return pronounAntecedent(this.#discourse, mention);
      case 'group':
        if (mention.who === 'all') return { type: 'all' };
        if (mention.who === 'side')
          return mention.country !== undefined ? { type: 'country', code: mention.country } : undefined;
        return asSide(this.#discourse.standing, mention.who);
      case 'delegation':
        return delegationAntecedent(this.#discourse, mention);
      case 'country':
        return mention.form === 'adjective' ? undefined : { type: 'country', code: mention.code };
      case 'organization':
        return { type: 'organization', key: mention.key };
      default:
        return undefined;
    }
  }

  /** The person a mention means, if it means one. */
  personOf(mention: Mention): Person | undefined {
    const referent = this.resolve(mention);
    return referent?.type === 'person' ? referent.person : undefined;
  }
}
