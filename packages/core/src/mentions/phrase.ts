import { DOMAIN_WORDS } from '../lexicon/domain-words.js';
import { SENTENCE_OPENERS } from '../lexicon/function-words.js';
import type { HeadNounEntry, LexMatch, LexMatches } from '../lexicon/types.js';
import type { Document, Token } from '../text/types.js';
import { isCapital, isGluedHyphen, isPossessive } from './scan.js';
import type { TokenRange } from './types.js';

/** A document as the readers of named things see it. */
export interface PhraseReader {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  readonly lex: LexMatches;
  /** 1 where a sentence begins, 2 inside a headline, 3 both. */
  readonly places: Uint8Array;
}

const BEGINS = 1;
const HEADLINE = 2;
const LONGEST_RUN = 9;

/** Possessors inside a name: "People's Army", "Sultan's Armed Forces", "Martyrs' Cemetery". */
const COMMON_POSSESSORS: ReadonlySet<string> = new Set(
  `people peoples women men children workers farmers veterans martyrs citizens teachers mothers sultan king queen
  emir amir prince princess president governor speaker nation national heroes hero soldier soldiers saint peter
  victims players lawyers journalists writers artists officers leaders ministers`.split(/\s+/),
);
/** Words with a capital that begin a phrase but are no part of a name. */
const NO_PART: ReadonlySet<string> = new Set(
  `the a an this that these those his her its their our both all each every some any new other former
  current visiting acting outgoing incoming newly late today yesterday tomorrow he she it they we i`.split(
    /\s+/,
  ),
);

export function phraseReader(doc: Document, lex: LexMatches): PhraseReader {
  const places = new Uint8Array(doc.tokens.length + 1);
  for (const sentence of doc.sentences) {
    const mark = doc.blocks[sentence.block]?.kind === 'headline' ? HEADLINE : 0;
    for (let i = sentence.from; i < sentence.to; i++) places[i] = mark;
    places[sentence.from] = mark | BEGINS;
  }
  return { doc, tokens: doc.tokens, lex, places };
}

/** The head noun of a kind that begins at a token. */
export function headAt(
  reader: PhraseReader,
  at: number,
  of: HeadNounEntry['of'],
): LexMatch<HeadNounEntry> | undefined {
  if (!reader.lex.has(at, 'head-noun')) return undefined;
  for (const match of reader.lex.at(at)) {
    if (match.entry.type === 'head-noun' && match.entry.of === of) return match as LexMatch<HeadNounEntry>;
  }
  return undefined;
}

/**
 * Leftmost token of the capitalised run that ends before `at`.
 *
 *     the Azerbaijan-Türkiye High-Level Military Dialogue Meeting
 *         ^ edge                                          ^ at
 */
export function leftEdge(reader: PhraseReader, at: number): number {
  const { tokens } = reader;
  let edge = at;
  while (edge > 0 && at - edge < LONGEST_RUN) {
    if (tokens[edge]?.newline && isLineEnd(reader, edge)) break;
    const before = edge - 1;
    const token = tokens[before];
    if (token === undefined) break;
    if (isGluedHyphen(tokens, before) && isNamePart(reader, before - 1)) {
      edge = before - 1;
      continue;
    }
    // "New Delhi-*based* French Embassy": the seat is no part of the name.
    if (token.norm === 'based') break;
    // "Lee Tae-*joon* Memorial Park"
    if (token.shape === 'lower' && isGluedHyphen(tokens, before - 1) && isNamePart(reader, before - 2)) {
      edge = before - 2;
      continue;
    }
    if (token.norm === '&' && isNamePart(reader, before - 1)) {
      edge = before - 1;
      continue;
    }
    if (isPossessive(token)) {
      const owner = tokens[before - 1];
      if (owner === undefined || !COMMON_POSSESSORS.has(owner.norm) || !isCapital(owner)) break;
      edge = before - 1;
      continue;
    }
    if (token.norm === 'and' && joinsDomains(reader, before)) {
      edge = before - 1;
      continue;
    }
    if (!isNamePart(reader, before)) break;
    edge = before;
  }
  return edge;
}

/** "Defence *and* Security Council": two fields of one body, not two bodies. */
function joinsDomains(reader: PhraseReader, at: number): boolean {
  const { tokens } = reader;
  const [left, right, before] = [tokens[at - 1], tokens[at + 1], tokens[at - 2]];
  // "Joint *Command and Staff* College"
  if (left?.norm === 'command' && /^(?:staff|control)$/.test(right?.norm ?? '')) return true;
  if (!isDomain(left) || !isDomain(right) || headEndsAt(reader, at)) return false;
  return before === undefined || !/^(of|for|,|and|&)$/.test(before.norm);
}

function headEndsAt(reader: PhraseReader, to: number): boolean {
  for (const match of reader.lex.at(to - 1)) {
    if (match.entry.type === 'head-noun' && match.to === to) return true;
  }
  return false;
}

function isDomain(token: Token | undefined): boolean {
  return isCapital(token) && token !== undefined && DOMAIN_WORDS.has(token.norm);
}

/** Whether a capitalised word can stand before the head of a name. */
function isNamePart(reader: PhraseReader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || !isCapital(token)) return false;
  if (NO_PART.has(token.norm) && !opensPlaceName(reader.lex, at)) return false;
  const place = reader.places[at] ?? 0;
  let named = DOMAIN_WORDS.has(token.norm);
  for (const { entry } of reader.lex.at(at)) {
    switch (entry.type) {
      case 'office':
      case 'rank':
      case 'honorific':
        if (!named && entry.type !== 'office') return false;
        if (entry.type === 'office' && !isRoyalWord(token)) return false;
        break;
      case 'calendar':
        if (entry.unit === 'weekday' || entry.unit === 'month') return false;
        break;
      case 'verb':
        // A headline in title case writes its verb with a capital: "Minister Visits Defence Academy".
        if ((place & HEADLINE) !== 0) return false;
        break;
      case 'country':
      case 'city':
      case 'organization':
      case 'region':
      case 'head-noun':
        named = true;
        break;
      default:
    }
  }
  if (named || (place & BEGINS) === 0) return true;
  return !SENTENCE_OPENERS.has(token.norm) && !/(?:ing|ed|ly)$/.test(token.norm);
}

/** "*New* Zealand Ministry", "*New* Mexico Senator": the word is the first of a place's name. */
export function opensPlaceName(lex: LexMatches, at: number): boolean {
  const place = lex.longest(at, 'country') ?? lex.longest(at, 'city') ?? lex.longest(at, 'region');
  return place !== undefined && place.to - at > 1;
}

function isRoyalWord(token: Token): boolean {
  return /^(?:marshal|sultan|king|queen|sovereign)$/.test(token.norm);
}

/** A line that ends before a token, and with it any name. */
export function isLineEnd(reader: PhraseReader, at: number): boolean {
  const { tokens } = reader;
  const [a, b] = [tokens[at - 1], tokens[at]];
  if (a === undefined || b === undefined) return true;
  const text = reader.doc.source.text;
  let lines = 0;
  for (let i = a.end; i < b.start; i++) if (text.charCodeAt(i) === 10) lines++;
  return lines > 1 || (lines === 1 && isShortLine(text, a.end));
}

/** "Liga Ozola⏎Media Relations Division": a line that nobody has wrapped, for it would hold more. */
function isShortLine(text: string, end: number): boolean {
  return end - (text.lastIndexOf('\n', end - 1) + 1) < SHORT_LINE;
}
const SHORT_LINE = 40;

/** Words that hold an "of"-chain together. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on']);

export interface ChainOptions {
  /** "monument to the victory": places take "to". */
  readonly to?: boolean;
  /** "Office of the Spokesperson": an office may follow the link. */
  readonly office?: boolean;
  /** "Military Committee of the *African Union*": a body after "of the" is one of its own. */
  readonly cutBodies?: boolean;
}

/**
 * End of the chain that goes on after a head noun.
 *
 *     Ministry (MoFA) of Foreign Affairs of the Republic of Colombia
 *     ^ head                                                        ^ end
 */
export function rightEdge(reader: PhraseReader, to: number, options: ChainOptions = {}): number {
  const { tokens } = reader;
  let end = to;
  for (let links = 0; links < 5; links++) {
    const afterGloss = skipGloss(reader, end);
    const link = tokens[afterGloss];
    if (link === undefined || !(LINKS.has(link.norm) || (options.to === true && link.norm === 'to'))) break;
    // "the Ministry of Interior for Security Affairs": "for" belongs to an office before the body.
    if (link.norm === 'for' && links > 0) break;
    // "Deputy Commander of *the Navy* for Operations": a force has no field, its officer has.
    if (
      link.norm === 'for' &&
      /^(?:navy|army|force|police|guard|corps)$/.test(tokens[afterGloss - 1]?.norm ?? '')
    )
      break;
    const next =
      readLinked(reader, afterGloss + 1, link.norm, options) ??
      (link.norm === 'of' ? undefined : smallField(reader, afterGloss));
    if (next === undefined) break;
    // "Chancery of the *U.S. Embassy*": the country belongs to the body behind it.
    if (
      isCapital(tokens[next]) &&
      headAt(reader, next, 'organization') !== undefined &&
      !tokens[next]?.newline
    )
      break;
    if (
      options.cutBodies === true &&
      tokens[afterGloss + 1]?.norm === 'the' &&
      holdsBody(reader, afterGloss + 2, next)
    )
      break;
    end = next;
  }
  return end;
}

/** Whether a range names a body of its own. */
export function holdsBody(reader: PhraseReader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    for (const { entry } of reader.lex.at(i)) {
      if (entry.type === 'organization') return true;
      if (
        entry.type === 'head-noun' &&
        entry.of === 'organization' &&
        isCapital(reader.tokens[i]) &&
        i > from
      )
        return true;
    }
  }
  return false;
}

/** After "of": "[the] Foreign Affairs and Trade", "[the] Republic of Moldova". */
function readLinked(
  reader: PhraseReader,
  at: number,
  link: string,
  options: ChainOptions,
): number | undefined {
  const { tokens, lex } = reader;
  const from = tokens[at]?.norm === 'the' ? at + 1 : at;
  const office = options.office === true ? lex.longest(officeStart(reader, from), 'office') : undefined;
  let end = office?.to ?? readCapitals(reader, from);
  if (end === undefined) return undefined;
  // "on Tuesday" is no part of a name.
  if (link === 'on' && !isDomain(tokens[from])) return undefined;
  end = skipPossessor(reader, end);
  for (;;) {
    const joined = joinedField(reader, end);
    if (joined === undefined) return end;
    end = joined;
  }
}

/** "Office of the *U.S. Trade* Representative", "of the *Special* Envoy": where the office behind land and field begins. */
function officeStart({ tokens, lex }: PhraseReader, from: number): number {
  if (tokens[from - 1]?.norm !== 'the') return from;
  let at = lex.longest(from, 'organization')?.to ?? lex.longest(from, 'country')?.to ?? from;
  while (at < from + 5 && lex.longest(at, 'office') === undefined) {
    if (lex.longest(at, 'office-modifier') === undefined && !isDomain(tokens[at])) return from;
    at++;
  }
  return isCapital(tokens[at]) ? at : from;
}

/** "People's", "Martyrs'": the possessor goes on with what it has. */
function skipPossessor(reader: PhraseReader, end: number): number {
  const { tokens } = reader;
  if (!isPossessive(tokens[end]) || !COMMON_POSSESSORS.has(tokens[end - 1]?.norm ?? '')) return end;
  return readCapitals(reader, end + 1) ?? end;
}

/** A further field after a comma or "and": "Population, Refugees, *and Migration*". */
function joinedField(reader: PhraseReader, end: number): number | undefined {
  const { tokens } = reader;
  let at = end;
  if (tokens[at]?.norm === ',') at++;
  const isAnd = tokens[at]?.norm === 'and' || tokens[at]?.norm === '&';
  if (isAnd) at++;
  if (at === end) return undefined;
  const next = readCapitals(reader, at);
  if (next === undefined || !isDomain(tokens[at]) || !isDomain(tokens[end - 1])) return undefined;
  for (let i = at; i < next; i++) {
    for (const { entry } of reader.lex.at(i)) {
      // "Population, Refugees, and Migration *Senior Official*": of whoever holds it, behind a list.
      if (entry.type === 'office' && i > at && isAnd && tokens[end]?.norm === ',') return i;
      if (
        entry.type === 'office' ||
        (entry.type === 'head-noun' && entry.of === 'organization' && i === at)
      ) {
        return undefined;
      }
    }
  }
  // After a bare comma only a list that "and" closes: "Ports, Civil Aviation and Energy".
  if (!isAnd && joinedField(reader, next) === undefined) return undefined;
  return next;
}

/** "Namibia*-Angola* Joint Commission": a second land, with the name of what the two share behind it. */
function isPaired({ tokens, lex }: PhraseReader, at: number): boolean {
  if (!/^[-–]$/.test(tokens[at]?.norm ?? '')) return false;
  const other = lex.longest(at + 1, 'country');
  return other !== undefined && isCapital(tokens[other.to]);
}

/** "Commission *on trade and economic cooperation*": the field of a body in small letters. */
function smallField({ tokens }: PhraseReader, link: number): number | undefined {
  if (!/^(?:commission|committee|council|group)$/.test(tokens[link - 1]?.norm ?? '')) return undefined;
  for (let i = link + 1; i < link + 12; i++) {
    const token = tokens[i];
    if (token === undefined || token.newline) return undefined;
    if (token.norm === 'cooperation') return i + 1;
    if (
      token.kind === 'punct'
        ? !/^[,-]$/.test(token.norm)
        : token.shape !== 'lower' || SMALL_STOP.test(token.norm)
    )
      return undefined;
  }
  return undefined;
}
const SMALL_STOP = /^(?:the|a|of|in|on|to|with|between|was|were|is|has|held|which|that)$/;

/** A run of capitalised words, hyphens inside; the first may be a country of several words. */
export function readCapitals(reader: PhraseReader, from: number, anyWord = false): number | undefined {
  const { tokens } = reader;
  let at = from;
  // Up to here a phrase of the tables goes on: the "Ministers" of "Foreign Ministers".
  let known = from;
  while (at - from < LONGEST_RUN) {
    const token = tokens[at];
    for (const match of reader.lex.at(at)) known = Math.max(known, match.to);
    if (token === undefined || (at > from && token.newline && isLineEnd(reader, at))) break;
    if (at > from && isGluedHyphen(tokens, at)) {
      // "Joint *Follow-up* Committee": a small half of a word inside the name.
      const isInner = tokens[at + 1]?.shape === 'lower' && isCapital(tokens[at + 2]);
      at += isCapital(tokens[at + 1]) || isInner ? 2 : 0;
      if (tokens[at - 1]?.norm === '-') break;
      if (isGluedHyphen(tokens, at)) break;
      continue;
    }
    const country = reader.lex.longest(at, 'country') ?? reader.lex.longest(at, 'organization');
    if (country !== undefined && isCapital(token)) {
      // "Meeting of *German-speaking* ministers"
      if (isGluedHyphen(tokens, country.to) && tokens[country.to + 1]?.shape === 'lower') break;
      at = country.to;
      if (country.entry.type === 'country' && country.entry.form === 'name' && !isPaired(reader, at)) break;
      // "South Africa *- Lesotho* Commission": a dash with blanks round it.
      if (tokens[at]?.norm === '-' && !isGluedHyphen(tokens, at) && isPaired(reader, at)) at++;
      continue;
    }
    if (!isCapital(token) || NO_PART.has(token.norm)) break;
    // "Ministry of Foreign Affairs *Le Hoai Trung*": fields are over where a name begins.
    if (
      at >= known &&
      at > from &&
      isDomain(tokens[at - 1]) &&
      !isDomain(token) &&
      !isGluedHyphen(tokens, at + 1)
    )
      break;
    const blocked = reader.lex.at(at).some(({ entry }) => {
      if (entry.type === 'office') return !(entry.plural ?? false) && !DOMAIN_WORDS.has(token.norm);
      if (entry.type === 'rank' || entry.type === 'honorific')
        // "Ministry of Defence *Air Vice Marshal* X"
        return !DOMAIN_WORDS.has(token.norm) || isHoldersRank(reader, at, from);
      return entry.type === 'calendar' && (entry.unit === 'weekday' || entry.unit === 'month');
    });
    if (blocked && !anyWord) break;
    at++;
  }
  return at > from ? at : undefined;
}

/** A rank of several words with a name behind it, inside which no body's name goes on. */
function isHoldersRank({ tokens, lex }: PhraseReader, at: number, from: number): boolean {
  const rank = lex.longest(at, 'rank');
  return rank !== undefined && at > from && rank.to - at > 1 && isCapital(tokens[rank.to]);
}

/** Past "(KDF)": the short form in brackets after a name. */
export function skipGloss(reader: PhraseReader, at: number): number {
  return glossAt(reader, at) === undefined ? at : at + 3;
}

/** The short form in brackets at a token: "(KDF)", "(MoFA)", "(B9)". */
export function glossAt(reader: PhraseReader, at: number): TokenRange | undefined {
  const { tokens } = reader;
  const [open, word, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (open?.norm !== '(' || close?.norm !== ')' || word?.kind !== 'word') return undefined;
  const capitals = word.text.replace(/[^A-Z]/g, '').length;
  if (capitals < 2 && !/^[A-Z]\d$/.test(word.text)) return undefined;
  return { from: at + 1, to: at + 2 };
}
