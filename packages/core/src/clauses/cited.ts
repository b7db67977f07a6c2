import { set } from '../lexicon/word-set.js';
import { headAt, phraseReader, type PhraseReader } from '../mentions/phrase.js';
import { isCapital, isGluedHyphen, isPossessive } from '../mentions/scan.js';
import type { Reading, TokenRange } from '../mentions/types.js';

/** Papers and pages by which a body speaks: "according to a *statement* from". */
const MEDIA = set(
  `statement statements release press communique report reports note readout post posts tweet message account news
  information data details bulletin programme program schedule`,
);
const MEDIA_OF = set('from of by on issued released published made posted shared given provided');
/** Nouns in small letters that make a phrase a body that speaks. */
const BODY_NOUNS = set(
  `ministry service services office department agency sources source administration government presidency secretariat
  website site embassy directorate bureau command army navy parliament police council commission committee spokesperson
  spokesman spokeswoman headquarters army force forces`,
);
/** Other small words inside such a phrase: "the *defence* ministry's *press* service". */
const BODY_WORDS = set(
  `press public affairs relations communication communications information media meeting news foreign defence defense interior military diplomatic official
  national presidential government state armed air naval general joint staff local security official chief country
  head director website finance economy health trade energy same`,
);
/** "the same source added" leads back to one already named. */
const EMPTY = set('sources source ministry office same');

export interface CitedBody extends TokenRange {
  /** Its head says that it is a body: "ministry", "press service", "Forces". */
  readonly isBody: boolean;
}

const readers = new WeakMap<Reading, PhraseReader>();

function readerOf(reading: Reading): PhraseReader {
  let reader = readers.get(reading);
  if (reader === undefined) readers.set(reading, (reader = phraseReader(reading.doc, reading.lex)));
  return reader;
}

/** Past "a statement issued by", "a press release of", to the one who made it. */
export function skipMedium(reading: Reading, at: number): number {
  const { tokens } = reading;
  let i = skipDeterminer(reading, at);
  let isMedium = false;
  const isWord = (word: string): boolean =>
    MEDIA.has(word) || word === 'official' || word === 'joint' || word === 'written';
  while (isWord(tokens[i]?.norm ?? '') && tokens[i]?.shape === 'lower') {
    isMedium ||= MEDIA.has(tokens[i]?.norm ?? '');
    i++;
  }
  if (!isMedium || !MEDIA_OF.has(tokens[i]?.norm ?? '')) return at;
  while (MEDIA_OF.has(tokens[i]?.norm ?? '')) i++;
  // "a statement issued on Monday by the Navy"
  if (reading.mentions.at(i)?.kind === 'date') {
    i = reading.mentions.at(i)?.to ?? i;
    if (MEDIA_OF.has(tokens[i]?.norm ?? '')) i++;
  }
  return i;
}

function skipDeterminer({ tokens }: Reading, at: number): number {
  const start = /^(?:the|a|an|its|his|her|their|some)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
  // "the *state-run* Saudi Press Agency": whose it is, and no part of its name.
  const isRun =
    tokens[start]?.norm === 'state' &&
    isGluedHyphen(tokens, start + 1) &&
    /^(?:run|owned|controlled|funded|backed)$/.test(tokens[start + 2]?.norm ?? '');
  return isRun ? start + 3 : start;
}

/**
 * The phrase of a body or spokesperson that begins at a token.
 *
 *     the press service of the Kazakh Foreign Ministry said
 *         ^from                                       ^to
 */
export function readCitedBody(reading: Reading, start: number): CitedBody | undefined {
  const { tokens, mentions, lex } = reading;
  const reader = readerOf(reading);
  const from = skipDeterminer(reading, start);
  let at = from;
  let isBody = false;
  let bodyWords = 0;
  let named = false;
  while (at - from < 18) {
    const token = tokens[at];
    if (token === undefined || (token.newline && at > from && token.kind === 'punct')) break;
    const body = mentions
      .within({ from: at, to: at + 1 })
      .find((m) => m.kind === 'organization' && m.from === at);
    const agency = lex.longest(at, 'agency');
    if (body !== undefined) {
      [isBody, named, at] = [true, true, body.to];
      continue;
    }
    if (agency !== undefined) {
      [isBody, named, at] = [true, true, agency.to];
      continue;
    }
    const mention = mentions.at(at);
    // "*Andonov's Ministry* said": whose it is.
    if (
      mention?.kind === 'person' &&
      mention.titles.length === 0 &&
      isPossessive(tokens[mention.to]) &&
      BODY_NOUNS.has(tokens[mention.to + 1]?.norm ?? '')
    ) {
      [named, at] = [true, mention.to + 1];
      continue;
    }
    if (mention?.kind === 'person' && mention.from >= from) {
      const before = tokens[at - 1]?.norm ?? '';
      const office = mention.titles[0];
      // "the Press Service of the President, Ilham Karimov": the office is enough.
      if (isBody && (before === 'of' || before === 'the') && office !== undefined && office.from === at) {
        return { from, to: office.to, isBody };
      }
      const speaks = mention.titles.some((title) => title.spokesperson);
      if (!speaks && !isBody) return undefined;
      at = mention.name.to > at ? mention.name.to : mention.to;
      return { from, to: at, isBody: true };
    }
    // "the head of government said": no body, though its words name one
    if (mention?.kind === 'office' && mention.from === at && !mention.spokesperson && !isBody)
      return undefined;
    if (isCapital(token)) {
      if (mention?.kind === 'date') break;
      if (headAt(reader, at, 'organization') !== undefined) isBody = true;
      named = true;
      at++;
      continue;
    }
    // "according to an Army (KA) *press release*": its paper, and no part of its name.
    const isPaper =
      /^(?:press|media|news)$/.test(token.norm) &&
      /^(?:release|statement)s?$/.test(tokens[at + 1]?.norm ?? '');
    if (isPaper && at > from) break;
    // "an *informed source* said", but "the Ministry informed Example News"
    const isInformed = token.norm === 'informed' && /^sources?$/.test(tokens[at + 1]?.norm ?? '');
    if (token.kind === 'word' && (BODY_NOUNS.has(token.norm) || BODY_WORDS.has(token.norm) || isInformed)) {
      if (BODY_NOUNS.has(token.norm)) isBody = true;
      bodyWords++;
      at++;
      continue;
    }
    const next = tokens[at + 1];
    if (isPossessive(token) || isGluedHyphen(tokens, at)) {
      at++;
      continue;
    }
    if (token.norm === '(' && tokens[at + 2]?.norm === ')') {
      at += 3;
      continue;
    }
    // "information *and* media communication service": two fields of one office.
    if (
      token.norm === 'and' &&
      BODY_WORDS.has(tokens[at - 1]?.norm ?? '') &&
      at > from &&
      BODY_WORDS.has(next?.norm ?? '') &&
      tokens[at - 1]?.shape === 'lower'
    ) {
      at++;
      continue;
    }
    const links =
      token.norm === 'of' || token.norm === 'for' || token.norm === 'at' || (token.norm === 'and' && named);
    const after = next?.norm === 'the' ? tokens[at + 2] : next;
    const goesOn =
      after !== undefined &&
      (isCapital(after) ||
        (token.norm !== 'and' && (BODY_NOUNS.has(after.norm) || BODY_WORDS.has(after.norm))));
    if (!links || at === from || !goesOn) break;
    at += next?.norm === 'the' ? 2 : 1;
  }
  while (at > from && tokens[at - 1]?.kind === 'punct' && tokens[at - 1]?.norm !== ')') at--;
  if (at === from || (!named && bodyWords === 0)) return undefined;
  // "according to a *state*-led plan": half a word is nobody.
  if (isGluedHyphen(tokens, at)) return undefined;
  const isEmpty = !named && at - from === 1 && EMPTY.has(tokens[from]?.norm ?? '');
  const isSame = tokens[from]?.norm === 'same';
  if (isSame || (isEmpty && tokens[from]?.norm !== 'ministry')) return undefined;
  return { from, to: at, isBody };
}
