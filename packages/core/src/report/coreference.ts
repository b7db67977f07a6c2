import type { Mention, OfficeMention, PronounMention, Reading, TokenRange } from '../mentions/types.js';
import type { Actor } from '../clauses/types.js';
import { sentenceOf } from '../clauses/subject.js';
import type { Cast, Person } from './cast.js';
import { isDiplomat } from './diplomats.js';
import { isSameOffice, OFFICERS, rankHead } from './same-office.js';

/** Whom words mean: one person, one side, or everyone. */
export type Referent =
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'country'; readonly code: string }
  | { readonly type: 'organization'; readonly key: string }
  | { readonly type: 'guests' }
  | { readonly type: 'hosts' }
  | { readonly type: 'all' };

/** What is known of the principals when words are resolved. */
export interface Standing {
  readonly hosts: ReadonlySet<Person>;
  readonly guests: ReadonlySet<Person>;
  readonly principals: readonly Person[];
}

const NOBODY: Standing = { hosts: new Set(), guests: new Set(), principals: [] };

/** Words for offices that mean the same: "the premier" is the prime minister. */
const SAME_OFFICE: Readonly<Record<string, string>> = {
  premier: 'prime minister',
  pm: 'prime minister',
  fm: 'foreign minister',
  monarch: 'king',
  sovereign: 'king',
  envoy: 'ambassador',
  diplomat: 'ambassador',
  'diplomat-in-chief': 'foreign minister',
  chair: 'chairman',
  chairperson: 'chairman',
  chairwoman: 'chairman',
  defence: 'defense',
  affairs: 'minister',
};

/**
 * Tells whom a mention means, reading the release in order.
 *
 * One resolver is made for a release; it remembers the subject of each
 * sentence, so that "he" and "the minister" find the one last spoken of.
 */
export class Coreference {
  readonly #reading: Reading;
  readonly #cast: Cast;
  #standing: Standing = NOBODY;
  /** Last person named or meant, before a token. */
  #order: Array<{ at: number; person: Person; subject: boolean }> = [];
  /** Where each person is named or meant, in order: all of them are asked for at every office. */
  readonly #places = new Map<Person, number[]>();
  /** Those whom an encounter sets against each other. */
  readonly #across = new Map<Person, Set<Person>>();
  readonly #officeWords = new Map<OfficeMention, readonly string[]>();

  constructor(reading: Reading, cast: Cast) {
    this.#reading = reading;
    this.#cast = cast;
    for (const mention of reading.mentions.all) {
      if (mention.kind !== 'person') continue;
      const person = cast.of(mention);
      if (!person) continue;
      const last = this.#order.at(-1);
      const isCounterpart = mention.titles.some((title) => title.counterpart);
      if (isCounterpart && last && last.at >= sentenceOf(reading, mention.from).from)
        this.noteAcross(last.person, person);
      this.#order.push({ at: mention.from, person, subject: opensSentence(reading, mention) });
      this.#place(person, mention.from);
    }
  }

  /** Tells the resolver who the principals are, once that is known. */
  setStanding(standing: Standing): void {
    this.#standing = standing;
  }

  /** Notes that two stand on the two sides of an encounter. */
  noteAcross(one: Person, other: Person): void {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = this.#across.get(a);
      if (known) known.add(b);
      else this.#across.set(a, new Set([b]));
    }
  }

  /** Notes who is spoken of at a token, so that a pronoun later finds him. */
  noteSubject(at: number, person: Person): void {
    let i = this.#order.length;
    while (i > 0 && (this.#order[i - 1]?.at ?? 0) > at) i--;
    this.#order.splice(i, 0, { at, person, subject: true });
    this.#place(person, at);
  }

  #place(person: Person, at: number): void {
    const places = this.#places.get(person);
    if (places === undefined) this.#places.set(person, [at]);
    else places.splice(countBefore(places, at), 0, at);
  }

  #wordsOf(office: OfficeMention): readonly string[] {
    let words = this.#officeWords.get(office);
    if (words === undefined) {
      words = officeWords(this.#reading, office);
      this.#officeWords.set(office, words);
    }
    return words;
  }

  resolveActor(actor: Actor): Referent | undefined {
    if (actor.by === 'impersonal') return { type: 'all' };
    if (actor.by === 'unknown') return undefined;
    if (actor.more && actor.more.length > 0) return this.#resolveSeveral([...actor.more, actor.mention]);
    return this.resolve(actor.mention);
  }

  /** Two or more together are everyone, if they are of both sides. */
  #resolveSeveral(mentions: readonly Mention[]): Referent | undefined {
    const found = mentions.map((m) => this.resolve(m));
    const people = found.flatMap((r) => (r?.type === 'person' ? [r.person] : []));
    const { hosts, guests } = this.#standing;
    if (people.length > 1 && people.every((p) => hosts.has(p)) && hosts.size > 0) return { type: 'hosts' };
    if (people.length > 1 && people.every((p) => guests.has(p)) && guests.size > 0) return { type: 'guests' };
    return found.some((r) => r !== undefined) ? { type: 'all' } : undefined;
  }

  resolve(mention: Mention): Referent | undefined {
    switch (mention.kind) {
      case 'person':
        return asPerson(this.#cast.of(mention));
      case 'office':
        return this.#office(mention);
      case 'pronoun':
        if (mention.person === 'it') return this.#delegationBefore(mention.from);
        return (
          this.#subjectBeforeWho(mention) ??
          this.#pronoun(mention.person, mention.object ? this.#sentenceStart(mention.from) : mention.from)
        );
      case 'group':
        if (mention.who === 'all') return { type: 'all' };
        if (mention.who === 'side')
          return mention.country !== undefined ? { type: 'country', code: mention.country } : undefined;
        return this.#side(mention.who);
      case 'delegation':
        if (mention.country !== undefined) return { type: 'country', code: mention.country };
        return this.#side('guests');
      case 'country':
        return mention.form === 'adjective' ? undefined : { type: 'country', code: mention.code };
      case 'organization':
        return { type: 'organization', key: mention.key };
      default:
        return undefined;
    }
  }

  /** "A Namibian delegation was in Nairobi. *It* called on": the one that the sentence before is about. */
  #delegationBefore(at: number): Referent | undefined {
    const sentence = sentenceOf(this.#reading, at);
    const before = this.#reading.doc.sentences[sentence.index - 1];
    if (sentence.index < 1 || !before || at > sentence.from + 1) return undefined;
    for (const mention of this.#reading.mentions.within({ from: before.from, to: before.from + 4 }))
      if (mention.kind === 'delegation') return this.resolve(mention);
    return undefined;
  }

  /** "Minister A invited him through B, who called on *him*": the one with whom the sentence opens. */
  #subjectBeforeWho({ object, from }: PronounMention): Referent | undefined {
    const start = object ? this.#sentenceStart(from) : from;
    for (let i = from - 1; i > start && i > from - 5; i--) {
      if (this.#reading.tokens[i]?.norm !== 'who') continue;
      const named = this.#order.filter((entry) => entry.at >= start && entry.at < i);
      const [first] = named;
      return first?.subject && named.at(-1)?.person !== first.person ? asPerson(first.person) : undefined;
    }
    return undefined;
  }

  /** "X called on *him*" means one named in an earlier sentence. */
  #sentenceStart(at: number): number {
    const { sentences } = this.#reading.doc;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.to ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return sentences[low]?.from ?? at;
  }

  #side(who: 'hosts' | 'guests'): Referent {
    const side = who === 'hosts' ? this.#standing.hosts : this.#standing.guests;
    const [only] = side;
    return side.size === 1 && only ? { type: 'person', person: only } : { type: who };
  }

  #office(mention: OfficeMention): Referent | undefined {
    if (mention.plural) return { type: 'all' };
    if (mention.counterpart) return this.#counterpart(mention);
    const wanted = this.#wordsOf(mention);
    let best: Person | undefined;
    let bestScore = 0;
    for (const person of this.#cast.people) {
      const score = this.#fits(person, mention, wanted);
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    // "The official suggested": whoever was last spoken of, as "he" would be.
    if (!best && mention.determiner === 'the' && mention.country === undefined && wanted.length === 1) {
      const last = ANYBODY.has(wanted[0] ?? '') ? this.#last(mention.from, undefined) : undefined;
      return last && this.#standing.principals.includes(last) ? asPerson(last) : undefined;
    }
    if (!best) return this.#twoOffices(mention);
    if (mention.country === undefined) best = this.#sameForBoth(mention, wanted, best, bestScore);
    if (mention.country !== undefined) best.country ??= mention.country;
    if (best.titles.length === 0 && !mention.counterpart) best.titles.push(mention);
    return asPerson(best);
  }

  /** "Prime Minister A spoke with Prime Minister B. *The Prime Minister* thanked": of two who fit alike, who spoke last. */
  #sameForBoth(mention: OfficeMention, wanted: readonly string[], best: Person, most: number): Person {
    const { principals } = this.#standing;
    const score = most - this.#recency(best, mention.from);
    const rival = principals.find(
      (one) =>
        one !== best &&
        Math.abs(this.#fits(one, mention, wanted) - this.#recency(one, mention.from) - score) < 1e-9,
    );
    if (rival === undefined || !principals.includes(best)) return best;
    return this.#last(mention.from, undefined) === rival ? rival : best;
  }

  /** "The Secretary and Foreign Minister": one office in form, where two hold one each. */
  #twoOffices(mention: OfficeMention): Referent | undefined {
    const { tokens } = this.#reading;
    for (let i = mention.from + 1; i < mention.to - 1; i++) {
      if (tokens[i]?.norm !== 'and') continue;
      const [one, other] = [
        this.#office({ ...mention, to: i, head: i - 1 }),
        this.#office({ ...mention, from: i + 1, head: Math.max(mention.head, i + 1) }),
      ];
      const isBoth = one?.type === 'person' && other?.type === 'person' && one.person !== other.person;
      return isBoth ? { type: 'all' } : undefined;
    }
    return undefined;
  }

  /** How well "the Turkish minister" fits a person; 0 not at all. */
  #fits(person: Person, mention: OfficeMention, wanted: readonly string[]): number {
    if (mention.country && person.country && mention.country !== person.country) return 0;
    if (person.spokesperson !== mention.spokesperson) return 0;
    if (mention.country && person.country === undefined && this.#isOfOtherSide(person, mention.country))
      return 0;
    let score = this.#isCounterpartOf(person, mention) ? 5 : 0;
    for (const title of person.titles) {
      const words = this.#wordsOf(title);
      const head = wanted[wanted.length - 1];
      // "the President of the Republic": whoever was called so, before any other president.
      if (isSameWording(this.#reading, title, mention)) score = Math.max(score, 8);
      // "COAS said": the Chief of Army Staff, by his initials.
      if (head !== undefined && wanted.length === 1 && this.#isShortOf(head, title))
        score = Math.max(score, this.#isGlossedAs(head, title) ? 9 : 6);
      if (head === undefined || !words.includes(head)) continue;
      const shared = wanted.filter((w) => words.includes(w)).length;
      if (shared < wanted.length && !wanted.every((w) => words.includes(w) || isInitialsOf(w, words))) {
        // "the Foreign Minister" is not the Minister of Defence, but may be the "Minister of Foreign Affairs".
        if (wanted.length > 1 && shared < 2) continue;
        score = Math.max(score, 2);
      } else {
        // "the minister" is the minister, before any deputy.
        const isDeputy = DEPUTY.some((word) => words.includes(word) && !wanted.includes(word));
        if (isDeputy) {
          score = Math.max(score, 2);
          continue;
        }
        // "Minister of State, Ambassador Danjuma": a style before the name, when "the ambassador" is another.
        const isStyle = title !== person.titles[0] && words.length === 1 && head === 'ambassador';
        // "the President", of two: the one whose title tells no land is the release's own.
        const isOwn = mention.country === undefined && title.country === undefined && wanted.length === 1;
        score = Math.max(score, isStyle ? 2 : (words.length === wanted.length ? 6 : 5) + (isOwn ? 0.5 : 0));
      }
      if (wanted.length === 1 && words.includes(head) && words.indexOf(head) < words.length - 1)
        score = Math.max(score, 5);
    }
    score = Math.max(score, this.#otherWords(person, mention, wanted));
    if (
      score === 0 &&
      person.titles.length === 0 &&
      mention.country !== undefined &&
      person.country === mention.country
    ) {
      // "his counterpart from Kazakhstan, General X … The Defence Minister of Kazakhstan thanked": no other of that side.
      if (this.#cast.people.filter((p) => p.country === mention.country && !p.spokesperson).length === 1)
        score = 1;
    }
    if (
      score === 0 &&
      mention.country !== undefined &&
      person.country === mention.country &&
      this.#standing.principals.includes(person)
    ) {
      if (LOOSE.has(wanted[wanted.length - 1] ?? '')) score = 2;
    }
    if (score === 0) {
      const word = wanted[wanted.length - 1];
      // "the Ambassador" of a High Commissioner, where no other diplomat is principal.
      const diplomat = person.titles.some((t) => isDiplomat(this.#reading, t));
      if (word === 'ambassador' && diplomat && this.#standing.principals.includes(person))
        return 3 + this.#recency(person, mention.from);
      const envoy = person.titles.some((t) => t.accreditedTo !== undefined);
      const chief = wanted.includes('top') && person.titles.some((t) => this.#wordsOf(t).includes('foreign'));
      if (chief) return 3;
      if (word !== 'ambassador' || (!envoy && this.#standing.principals.indexOf(person) < 0)) return 0;
      if (!envoy && !(mention.country && mention.country === person.country)) return 0;
      score = 2;
    }
    if (mention.country && person.country === mention.country) score += 3;
    if (this.#standing.principals.includes(person)) score += 4;
    const errand = this.#reading.tokens[mention.from - 1]?.norm;
    if (errand === 'visiting' && this.#standing.guests.has(person)) score += 4;
    score += this.#recency(person, mention.from);
    return score;
  }

  /** "coas" of "Chief of Army Staff", "cds" of "Chief of the Defence Staff": initials, with small words or without. */
  #isShortOf(short: string, title: OfficeMention): boolean {
    if (short.length < 2 || short.length > 6) return false;
    let all = '';
    let large = '';
    let first = '';
    for (let i = title.from; i < title.to; i++) {
      const token = this.#reading.tokens[i];
      if (token?.kind !== 'word' || token.norm === 'the') continue;
      // "Commander Land Forces *in the UPDF*"
      if (token.norm === 'in') break;
      // "Chief of Defence *of Chad*"
      const land = this.#reading.lex.longest(i, 'country');
      if (land) {
        i = land.to - 1;
        if (all === '') continue;
        all = all.replace(/o$/, '');
        break;
      }
      // "Deputy Prime Minister and Minister of Trade" is the DPM.
      if (token.norm === 'and') first ||= large;
      all += token.norm.charAt(0);
      if (token.shape !== 'lower') large += token.norm.charAt(0);
    }
    // "CHoD"
    return [short, short.replace(/^ch/, 'c')].some((s) => s === all || s === large || s === first);
  }

  /** "Chief of the Defence Forces *(CDF)*": whoever else could be called so, it is his. */
  #isGlossedAs(short: string, { to }: OfficeMention): boolean {
    const { tokens } = this.#reading;
    return tokens[to]?.norm === '(' && tokens[to + 1]?.norm === short;
  }

  /** Across from one of a country stands no other of it: "A and his Russian counterpart B": A is no Russian. */
  #isOfOtherSide(person: Person, country: string): boolean {
    for (const other of this.#across.get(person) ?? []) if (other.country === country) return true;
    return false;
  }

  /** "Foreign Minister A met his Russian counterpart B. *The Russian minister*": B, who holds A's office at home. */
  #isCounterpartOf(person: Person, mention: OfficeMention): boolean {
    return (
      mention.country !== undefined &&
      person.country === mention.country &&
      person.titles.length === 0 &&
      person.mentions.some((m) => m.titles.some((title) => title.counterpart))
    );
  }

  /** "the Chinese General", "the head of the Foreign Ministry": of the one principal whom they fit. */
  #otherWords(person: Person, mention: OfficeMention, wanted: readonly string[]): number {
    const { principals } = this.#standing;
    if (!principals.includes(person)) return 0;
    const fits = (one: Person): boolean => {
      if (mention.country && one.country && mention.country !== one.country) return false;
      const head = wanted.at(-1) ?? '';
      if (one.rank && (OFFICERS.has(head) || head === rankHead(wordsIn(this.#reading, one.rank.range))))
        return true;
      return one.titles.some((title) => isSameOffice(wanted, officeWords(this.#reading, title)));
    };
    if (!fits(person)) return 0;
    // "the *Senior* General" beside a Lieutenant General: by his whole rank.
    const isRank = (one: Person): boolean =>
      one.rank !== undefined && onlyWords(wordsIn(this.#reading, one.rank.range)) === wanted.join(' ');
    if (isRank(person) && principals.every((other) => other === person || !isRank(other))) return 4;
    const visiting =
      this.#reading.tokens[mention.from]?.norm === 'visiting' && this.#standing.guests.has(person);
    // Of two army chiefs "the army chief" is the one at home.
    const isHome =
      wanted.at(-1) === 'chief' && mention.country === undefined && this.#standing.hosts.has(person);
    const isOnly = principals.every(
      (other) => other === person || !fits(other) || (isHome && this.#standing.guests.has(other)),
    );
    return visiting || isOnly ? 3 : 0;
  }

  /** Nearness of the last time a person was spoken of: 0 to 2. */
  #recency(person: Person, at: number): number {
    const places = this.#places.get(person) ?? [];
    const last = places[countBefore(places, at) - 1] ?? -1;
    return last < 0 ? 0 : 2 / (1 + (at - last) / 40);
  }

  /** "his counterpart": the other principal than the one last spoken of. */
  #counterpart(mention: OfficeMention): Referent | undefined {
    const { principals } = this.#standing;
    if (mention.country) {
      const of = principals.filter((p) => p.country === mention.country);
      const any =
        of.length > 0
          ? of
          : this.#cast.people.filter((p) => p.country === mention.country && !p.spokesperson);
      if (any.length > 0) return asPerson(any[0]);
    }
    const last = this.#last(mention.from, undefined);
    const others = principals.filter((p) => p !== last && p.country !== last?.country);
    return others.length === 1 ? asPerson(others[0]) : undefined;
  }

  #pronoun(word: PronounMention['person'], at: number): Referent | undefined {
    if (word === 'they') return { type: 'all' };
    if (word === 'it' || word === 'who') return undefined;
    return asPerson(this.#last(at, word === 'one' ? undefined : word === 'he' ? 'm' : 'f'));
  }

  /** Whether a mention opens the sentence before the one that holds a token. */
  #opens(mention: number, at: number): boolean {
    const { sentences } = this.#reading.doc;
    const own = sentenceOf(this.#reading, mention);
    return own.from >= mention - 3 && sentences[own.index + 1]?.from === this.#sentenceStart(at);
  }

  /** Who was last the subject before a token; else who was named first in the sentence before. */
  #last(at: number, gender: 'm' | 'f' | undefined): Person | undefined {
    // "Mrs. Akbar met the minister. *She*": where a woman is called so, whoever is not is no "she".
    // A father's name ("binti") styles nobody.
    const isTold =
      gender === 'f' && this.#standing.principals.some((p) => p.mentions.some((m) => m.gender === 'f'));
    const other = isTold ? ('m' as const) : undefined;
    let subject: Person | undefined;
    let named: Person | undefined;
    let principal: Person | undefined;
    for (let i = this.#order.length - 1; i >= 0; i--) {
      const entry = this.#order[i];
      if (!entry || entry.at >= at) continue;
      const { person } = entry;
      if (gender && (person.gender ?? other) !== undefined && (person.gender ?? other) !== gender) continue;
      if (person.spokesperson) {
        // "The Press Secretary briefed reporters. *He* said": he did, and takes no part.
        if (entry.subject && named === undefined && this.#opens(entry.at, at)) return person;
        continue;
      }
      if (entry.subject) {
        subject = person;
        break;
      }
      named ??= person;
      if (this.#standing.principals.includes(person)) principal ??= person;
      if (at - entry.at > 220) break;
    }
    return subject ?? principal ?? named;
  }

  /** The person a mention means, if it means one. */
  personOf(mention: Mention): Person | undefined {
    const referent = this.resolve(mention);
    return referent?.type === 'person' ? referent.person : undefined;
  }
}

/** How many of some rising numbers lie below one. */
function countBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "NA" of "National Assembly Chairman". */
function isInitialsOf(word: string, words: readonly string[]): boolean {
  if (word.length < 2 || word.length > 6) return false;
  return words
    .map((w) => w[0])
    .join('')
    .includes(word);
}

/** Words for a principal that name no office: "the Belarusian leader", "the Greek politician". */
const LOOSE = new Set(
  'leader leaders official politician statesman stateswoman monarch state government ruler diplomat'.split(
    ' ',
  ),
);

/** Before an office these make another of it. */
const DEPUTY = ['deputy', 'vice'];

/** Words that fit every principal. */
const ANYBODY = new Set(['official', 'leader', 'politician', 'statesman', 'stateswoman']);

/** A name that opens its sentence is the one spoken of, more than those named after it. */
function opensSentence(reading: Reading, mention: Mention): boolean {
  let at = mention.from - 1;
  while (at >= 0 && /^(the|both|then|also|finally|,|later|today)$/.test(reading.tokens[at]?.norm ?? '')) at--;
  const before = reading.tokens[at];
  const opens =
    before === undefined ||
    /^[.:!?]$/.test(before.norm) ||
    reading.tokens[at + 1]?.newline === true ||
    // "BAKU, May 3 – Minister X received"
    (/^(?:-|--|\/)$/.test(before.norm) && isNearLineStart(reading, at));
  let next = mention.to;
  while (next < mention.to + 8 && isAdjunct(reading, next)) next++;
  return (
    opens &&
    (reading.lex.at(next).some((m) => m.entry.type === 'verb') ||
      /^(will|has|had|is|was|also|then)$/.test(reading.tokens[next]?.norm ?? ''))
  );
}

/** A dateline is no longer than this. */
function isNearLineStart(reading: Reading, at: number): boolean {
  for (let i = at; i > at - 14; i--) if (i <= 0 || reading.tokens[i]?.newline) return true;
  return false;
}

/** "Minister X *on Monday* received". */
function isAdjunct(reading: Reading, at: number): boolean {
  return (
    reading.mentions.at(at)?.kind === 'date' ||
    /^(?:on|,|today|yesterday|earlier|here|recently|late)$/.test(reading.tokens[at]?.norm ?? '')
  );
}

function wordsIn(reading: Reading, range: TokenRange): string[] {
  return reading.tokens.slice(range.from, range.to).map((token) => token.norm);
}

/** Two mentions of an office in the same words, three or more. */
function isSameWording({ tokens }: Reading, a: TokenRange, b: TokenRange): boolean {
  const length = a.to - a.from;
  if (length < 3 || length !== b.to - b.from) return false;
  for (let i = 0; i < length; i++) if (tokens[a.from + i]?.norm !== tokens[b.from + i]?.norm) return false;
  return true;
}

const onlyWords = (words: readonly string[]): string => words.filter((w) => /^\w/.test(w)).join(' ');

function asPerson(person: Person | undefined): Referent | undefined {
  return person && { type: 'person', person };
}

const SMALL = new Set(
  'the of for and & to a an his her its their affairs - republic new visiting'.split(' '),
);

/** Words that say which office: countries and small words left out, synonyms joined. */
export function officeWords(reading: Reading, mention: OfficeMention): string[] {
  const words: string[] = [];
  for (let i = mention.from; i < mention.to; i++) {
    const token = reading.tokens[i];
    // "received by the President *at the Presidential Palace*": where, not which.
    if (token?.norm === 'at' && i > mention.head) break;
    if (token?.kind !== 'word' || SMALL.has(token.norm)) continue;
    const known = reading.lex.longest(i, 'country');
    if (known) {
      i = known.to - 1;
      continue;
    }
    const same = Object.hasOwn(SAME_OFFICE, token.norm) ? SAME_OFFICE[token.norm] : undefined;
    if (same) words.push(...same.split(' '));
    else words.push(token.norm.replace(/\.$/, ''));
  }
  // The gloss too: "Chief of the Hellenic National Defence General Staff (HNDGS)" is "the Chief of the HNDGS".
  const gloss = reading.tokens[mention.to + 1];
  if (
    reading.tokens[mention.to]?.norm === '(' &&
    reading.tokens[mention.to + 2]?.norm === ')' &&
    gloss?.shape === 'upper'
  )
    words.push(gloss.norm);
  // The head noun last, wherever it stood: "Minister of Defence" and "Defence Minister".
  const head = reading.tokens[mention.head]?.norm.replace(/\.$/, '') ?? '';
  const norm = (Object.hasOwn(SAME_OFFICE, head) ? SAME_OFFICE[head]?.split(' ').pop() : head) ?? head;
  const at = words.indexOf(norm);
  if (at >= 0) words.splice(at, 1);
  words.push(norm);
  return words;
}
