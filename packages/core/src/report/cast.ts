import { bodyBehindName } from './body-behind-name.js';
import { NameIndex } from './name-index.js';
import { NAME_PARTICLES } from '../lexicon/function-words.js';
import type { OfficeMention, PersonMention, Reading, TokenRange } from '../mentions/types.js';

/** One person of the release: all mentions of the same name. */
export interface Person {
  readonly index: number;
  readonly mentions: PersonMention[];
  /** Folded name words of the fullest form. */
  words: string[];
  /** The fullest form of the name. */
  name: TokenRange;
  readonly titles: OfficeMention[];
  rank?: { range: TokenRange; grade?: string } | undefined;
  honorific?: TokenRange | undefined;
  gender?: 'f' | 'm' | undefined;
  country?: string | undefined;
  organization?: TokenRange | undefined;
  spokesperson: boolean;
  head: boolean;
}

/** What the mentions of a person so far tell that another may contradict. */
interface Told {
  readonly genders: Set<'f' | 'm'>;
  /** Land of the first office that names one. */
  land?: string;
  titled: boolean;
  /** The wife of one whose name she bears. */
  spouse?: true;
}

function note(told: Told | undefined, { gender, titles }: PersonMention, isSpouse: boolean): void {
  if (!told) return;
  if (isSpouse) told.spouse = true;
  if (gender) told.genders.add(gender);
  told.titled ||= titles.length > 0;
  const land = titles.find((t) => t.country)?.country;
  if (land !== undefined) told.land ??= land;
}

/** All people named, each once. */
export interface Cast {
  readonly people: readonly Person[];
  of(mention: PersonMention): Person | undefined;
}

/**
 * Joins mentions of one person: by surname, given name, initials, or a part of
 * the name, with at most one letter of difference ("Disanayake" / "Dissanayake").
 */
export function buildCast(reading: Reading): Cast {
  const people: Person[] = [];
  const byName = new NameIndex();
  const told = new Map<Person, Told>();
  const owner = new Map<PersonMention, Person>();
  const mentions = reading.mentions.all.filter((m): m is PersonMention => m.kind === 'person');
  // Longer names first make the persons; short forms then find theirs.
  // Of equal forms the prose's comes before the headline's, which may be in capitals.
  const order = mentions
    .map((mention) => ({
      mention,
      words: nameWords(reading, mention.name),
      headline: Number(isHeadline(reading, mention.from)),
    }))
    .sort(
      (a, b) => b.words.length - a.words.length || a.headline - b.headline || a.mention.from - b.mention.from,
    );
  // Surnames under which somebody holds an office.
  const held = new Set(
    order.flatMap(({ mention, words }) =>
      mention.titles.length > 0 && !isSpouse(reading, mention) ? (words.at(-1) ?? []) : [],
    ),
  );
  const hasHolder = (words: readonly string[]): boolean => held.has(words.at(-1) ?? '');
  for (const { mention, words } of order) {
    // "President Bello … First Lady, Amina Bello": the surname alone is his.
    const isHers = mention.gender === 'f' || isSpouse(reading, mention);
    let person = byName.first(
      words,
      (p) =>
        (isHers || !told.get(p)?.spouse || words.length >= p.words.length || !hasHolder(words)) &&
        !isFatherOf(p.words, words) &&
        sameName(p.words, words, mention, told.get(p)),
    );
    if (!person) {
      person = {
        index: people.length,
        mentions: [],
        words,
        name: mention.name,
        titles: [],
        spokesperson: false,
        head: false,
      };
      people.push(person);
      byName.add(person);
      told.set(person, { genders: new Set(), titled: false });
    }
    person.mentions.push(mention);
    note(told.get(person), mention, isSpouse(reading, mention));
    owner.set(mention, person);
  }
  people.sort((a, b) => firstOf(a).from - firstOf(b).from);
  people.forEach((person, index) => {
    (person as { index: number }).index = index;
    person.mentions.sort((a, b) => a.from - b.from);
    describe(reading, person);
  });
  return { people, of: (mention) => owner.get(mention) };
}

function firstOf(person: Person): PersonMention {
  return person.mentions.reduce((a, b) => (a.from <= b.from ? a : b));
}

function nameWords(reading: Reading, name: TokenRange): string[] {
  const words: string[] = [];
  for (let i = name.from; i < name.to; i++) {
    const token = reading.tokens[i];
    if (token && token.kind === 'word') words.push(withoutStop(token.norm));
  }
  return words;
}

/** "Lt." -> "Lt" */
function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function sameName(
  full: readonly string[],
  short: readonly string[],
  mention: PersonMention,
  told: Told | undefined,
): boolean {
  if (short.length === 0) return false;
  // Each word of the shorter form stands in the longer one, in order, an initial for a word that begins so.
  let at = 0;
  let strong = 0;
  for (const word of short) {
    let found = -1;
    for (let i = at; i < full.length; i++) {
      const other = full[i] as string;
      if (other === word || isAlmost(other, word)) {
        found = i;
        if (word.length > 1 && !NAME_PARTICLES.has(word)) strong++;
        break;
      }
      if (isInitials(word, full, i)) {
        found = i + word.length - 1;
        break;
      }
      if ((word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))) {
        found = i;
        break;
      }
    }
    if (found < 0) return isNickname(full, short, mention, told);
    at = found + 1;
  }
  if (strong === 0 && short.join(' ') !== full.join(' ')) return false;
  if (short.length === 1 && full.length > 1) {
    // "Kim" may be any of several: its office must not contradict.
    return !contradicts(mention, told);
  }
  return true;
}

/** "First Lady, Amina Bello" */
function isSpouse({ tokens }: Reading, { titles }: PersonMention): boolean {
  return titles.some(({ head }) => tokens[head]?.norm === 'lady' && tokens[head - 1]?.norm === 'first');
}

/** "Salman bin Nasser" is the father of "Faisal *bin* Salman bin Nasser", and not he. */
function isFatherOf(full: readonly string[], short: readonly string[]): boolean {
  const at = full.length - short.length;
  return (
    at > 1 &&
    short.length > 1 &&
    /^(?:bin|ibn)$/.test(full[at - 1] ?? '') &&
    short.every((word, i) => word === full[at + i])
  );
}

/** "OJ Adebanjo" of "Olatunde Jubril Adebanjo": letters for the given names. */
function isInitials(word: string, full: readonly string[], at: number): boolean {
  if (word.length < 2 || word.length > 4 || at + word.length >= full.length + 1) return false;
  for (let i = 0; i < word.length; i++) if (full[at + i]?.[0] !== word[i]) return false;
  return (full[at]?.length ?? 0) > word.length;
}

/** "President Joe Biden" in a headline, "President Joseph R. Biden, Jr." below: one surname, one office. */
function isNickname(
  full: readonly string[],
  short: readonly string[],
  mention: PersonMention,
  told: Told | undefined,
): boolean {
  const surname = short[short.length - 1];
  if (surname === undefined || short.length !== 2 || !full.includes(surname)) return false;
  if (short[0]?.[0] !== full[0]?.[0] || short[0]?.[1] !== full[0]?.[1]) return false;
  return mention.titles.length > 0 && told?.titled === true;
}

/** Different heads of office with a country each: "Prime Minister Aliyev" is not "Foreign Minister Aliyev". */
function contradicts(mention: PersonMention, told: Told | undefined): boolean {
  const { gender } = mention;
  if (gender && told?.genders.has(gender === 'f' ? 'm' : 'f')) return true;
  const mine = mention.titles.find((t) => t.country)?.country;
  return mine !== undefined && told?.land !== undefined && mine !== told.land;
}

/** One letter more, less or other, in words of six letters or more. */
function isAlmost(a: string, b: string): boolean {
  // "Aibek", "Aybek": one Cyrillic letter, spelt in two ways.
  if (a.length === b.length && a.length > 3 && a.replaceAll('y', 'i') === b.replaceAll('y', 'i')) return true;
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  if (a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  // The last letter tells apart the sexes in Slavic and Turkic surnames: Aliyev, Aliyeva.
  if (j === 0) return false;
  return Math.max(a.length, b.length) - i - j <= 1;
}

const DAUGHTERS = new Set('bint binti binte kyzy kizi qizi gizi'.split(' '));
const SONS = new Set('bin ibn ben oglu oghlu ogly uulu ugli'.split(' '));

/** What a father's name says: "Haznah *binti* Roslan" is a daughter. */
function genderOf(words: readonly string[]): 'f' | 'm' | undefined {
  if (words.some((w) => DAUGHTERS.has(w))) return 'f';
  return words.some((w) => SONS.has(w)) ? 'm' : undefined;
}

function describe(reading: Reading, person: Person): void {
  for (const mention of person.mentions) {
    const words = nameWords(reading, mention.name);
    if (words.length > nameWords(reading, person.name).length) {
      person.name = mention.name;
      person.words = words;
    }
    for (const title of mention.titles) {
      if (title.counterpart) {
        person.country ??= title.country;
        continue;
      }
      person.titles.push(title);
      person.country ??= title.country;
      person.organization ??= title.organization;
      person.spokesperson ||= title.spokesperson;
    }
    if (mention.rank) {
      const longer =
        !person.rank || mention.rank.to - mention.rank.from > person.rank.range.to - person.rank.range.from;
      if (!person.rank || (longer && person.rank.grade === undefined && mention.grade !== undefined)) {
        person.rank = { range: mention.rank, ...(mention.grade !== undefined && { grade: mention.grade }) };
      }
    }
    person.organization ??= bodyBehindName(reading, mention);
    person.country ??= mention.country;
    person.honorific ??= mention.honorific;
    person.gender ??= mention.gender ?? genderOf(words);
  }
}

/** The fullest office told of a person. */
export function fullestTitle(reading: Reading, person: Person): OfficeMention | undefined {
  let best: OfficeMention | undefined;
  let bestScore = -1;
  for (const title of person.titles) {
    if (title.spokesperson && person.titles.some((t) => !t.spokesperson)) continue;
    // "Oman's Prince Asaad bin Said, Minister of Culture": born so; the office is the other.
    if (isBirth(reading, title) && person.titles.some((t) => !isBirth(reading, t))) continue;
    // "Prince Fahd bin Turki": a style, and no office.
    if (isStyle(reading, title)) continue;
    const headline = isHeadline(reading, title.from);
    const score =
      (title.to - title.from) * 2 + (title.country ? 1 : 0) - (headline ? 1 : 0) - (title.plural ? 2 : 0);
    if (score > bestScore) {
      best = title;
      bestScore = score;
    }
  }
  return best && withNeighbours(reading, person, best);
}

/** "*the Deputy Prime Minister, Chief of the Border Service*, General X": offices that one comma parts are told together. */
function withNeighbours({ tokens }: Reading, { titles }: Person, best: OfficeMention): OfficeMention {
  let { from, to } = best;
  for (const other of titles) {
    // "the Minister of Trade, *Senator* Ana Costa": a style.
    if (other.spokesperson || other.plural || other.counterpart || other.to - other.from < 2) continue;
    if (other.to + 1 === from && tokens[other.to]?.norm === ',') from = other.from;
    else if (to + 1 === other.from && tokens[to]?.norm === ',') to = other.to;
  }
  return from === best.from && to === best.to ? best : { ...best, from, to };
}

function isStyle({ tokens }: Reading, { from, to }: OfficeMention): boolean {
  return to - from === 1 && /^(?:prince|princess)$/.test(tokens[from]?.norm ?? '');
}

function isBirth({ tokens }: Reading, { head }: OfficeMention): boolean {
  return /^(?:prince|princess)$/.test(tokens[head]?.norm ?? '') && tokens[head - 1]?.norm === "'s";
}

export function isHeadline(reading: Reading, token: number): boolean {
  const { blocks } = reading.doc;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && token >= block.from && block.kind === 'headline';
}
