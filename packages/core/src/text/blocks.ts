import { furnitureTail, isFurniture, linkEnd } from './furniture.js';
import { isIssuer } from './issuer.js';
import { readParagraphs } from './lines.js';
import {
  type TokenRange,
  endMarkOf,
  hasSentenceEnd,
  isCapitalised,
  startsWithBullet,
  startsWithNumber,
} from './marks.js';
import { isCutShort, withoutTitles } from './repeats.js';
import { isStamp, stampEnd } from './stamp.js';
import type { Block, BlockKind, Token } from './types.js';

/** A title is seldom longer, a paragraph without its full stop often is. */
const LONGEST_TITLE = 250;
const LONGEST_TAIL = 120;

/** What a paragraph is by its own words, wherever it stands. */
interface Paragraph extends TokenRange {
  readonly kind: 'stamp' | 'furniture' | 'issuer' | 'prose' | 'bullet' | 'line';
}

/** Cuts the text into blocks and tells what each is for. Every token is in exactly one. */
export function readBlocks(text: string, tokens: readonly Token[]): Block[] {
  const paragraphs = withoutNeighbours(
    tokens,
    withoutSummaries(
      tokens,
      withoutTitles(tokens, readParagraphs(text, tokens)).flatMap((range) => cut(tokens, range)),
    ),
  );
  const lead = leadOf(tokens, paragraphs);
  const lastProse = lastProseOf(paragraphs);
  let isInList = false;
  return paragraphs.map((paragraph, i) => {
    const { kind, from, to } = paragraph;
    if (kind === 'prose') isInList = false;
    if (kind === 'bullet' || endMarkOf(tokens, paragraph)?.norm === ':') isInList = true;
    const isTail = i > lastProse && !isInList;
    return {
      kind: i < lead ? kindAbove(paragraph) : kindFrom(tokens, paragraph, i === lead, isTail),
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      from,
      to,
    };
  });
}

/** The lead's beginning, told above it and cut short, is the page's summary. */
function withoutSummaries(tokens: readonly Token[], paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((p, i) => (isCutShort(tokens, paragraphs, i) ? { ...p, kind: 'furniture' } : p));
}

/** Such links stand within so many lines from the top. */
const HIGHEST_LINKS = 6;

/**
 * The page's links to the posts before and after, whose days ran into the next one's title, are no titles of this one.
 *
 *     Minister Receives Envoy
 *     09/08/2023New Envoy Pays Call
 *     09/08/2023Published On: 09/08/2023
 */
function withoutNeighbours(tokens: readonly Token[], paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isGlued = (p: Paragraph | undefined): boolean =>
    p !== undefined && p.kind !== 'prose' && startsWithGluedDay(tokens, p.from);
  let last = HIGHEST_LINKS;
  while (last >= 0 && !isGlued(paragraphs[last])) last--;
  return paragraphs.map((p, i) => (p.kind === 'line' && i <= last ? { ...p, kind: 'furniture' } : p));
}

/** "09/08/2023New" */
function startsWithGluedDay(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 5 && /^(?:\d+|[/.-])$/.test(tokens[at]?.norm ?? '')) at++;
  const isDay = at === from + 5 || /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(tokens[at++]?.norm ?? '');
  return isDay && tokens[at]?.glued === true && isCapitalised(tokens[at]);
}

/** Parts a paragraph from the stamp before it and the credits behind it. */
function cut(tokens: readonly Token[], range: TokenRange): Paragraph[] {
  const parts: Paragraph[] = [];
  const start = stampEnd(tokens, range);
  if (start > range.from) parts.push({ from: range.from, to: start, kind: 'stamp' });
  if (start >= range.to) return parts;
  const rest = { from: start, to: range.to };
  const kind = ownKind(tokens, rest);
  if (kind === 'bullet') {
    // "– Minister A received Minister B. … -VNA": the dash is the lead's own.
    const stop = furnitureTail(tokens, rest);
    const items = cutItems(tokens, { from: start, to: stop }, parts);
    return stop < rest.to ? [...items, { from: stop, to: rest.to, kind: 'furniture' }] : items;
  }
  const end = kind === 'prose' || kind === 'line' ? furnitureTail(tokens, rest) : rest.to;
  const body = { from: start, to: end };
  parts.push({ ...body, kind: end < rest.to ? ownKind(tokens, body) : kind });
  if (end === rest.to) return parts;
  const stop = linkEnd(tokens, end, rest.to);
  parts.push({ from: end, to: stop, kind: 'furniture' });
  return stop < rest.to ? [...parts, ...cut(tokens, { from: stop, to: rest.to })] : parts;
}

/** Parts a list that was run into one line: "- Senator Durbin - Senator Padilla - …". */
function cutItems(tokens: readonly Token[], range: TokenRange, parts: Paragraph[]): Paragraph[] {
  const bullet = tokens[range.from]?.text;
  const starts = [range.from];
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const isApart =
      tokens[i]?.text === bullet && tokens[i]?.glued === false && tokens[i + 1]?.glued === false;
    if (isApart && isCapitalised(tokens[i + 1])) starts.push(i);
  }
  // One dash more may belong to a title: "First Deputy Minister - Chief of the General Staff".
  const isList =
    starts.length > 2 || (starts.length > 1 && bullet !== '-' && bullet !== '–' && bullet !== '—');
  const cuts = isList ? starts : [range.from];
  return [
    ...parts,
    ...cuts.map((from, i) => ({ from, to: cuts[i + 1] ?? range.to, kind: 'bullet' as const })),
  ];
}

function ownKind(tokens: readonly Token[], range: TokenRange): Paragraph['kind'] {
  if (isStamp(tokens, range)) return 'stamp';
  if (isFurniture(tokens, range)) return 'furniture';
  if (startsWithBullet(tokens, range)) return 'bullet';
  if (isIssuer(tokens, range)) return 'issuer';
  return isProse(tokens, range) ? 'prose' : 'line';
}

/** Index of the paragraph that opens the report: the first one in whole sentences. */
function leadOf(tokens: readonly Token[], paragraphs: readonly Paragraph[]): number {
  const lead = paragraphs.findIndex(
    (paragraph) =>
      paragraph.kind === 'prose' || (paragraph.kind === 'bullet' && isSentence(tokens, paragraph)),
  );
  if (lead >= 0) return lead;
  // No full stop anywhere: the longest line is the text.
  let longest = -1;
  let length = 0;
  paragraphs.forEach((paragraph, i) => {
    if (paragraph.kind !== 'line' && paragraph.kind !== 'bullet') return;
    const own = lengthOf(tokens, paragraph);
    if (own > length) [longest, length] = [i, own];
  });
  return longest < 0 ? paragraphs.length : longest;
}

function kindAbove({ kind }: Paragraph): BlockKind {
  return kind === 'stamp' || kind === 'furniture' || kind === 'issuer' ? kind : 'headline';
}

function kindFrom(
  tokens: readonly Token[],
  paragraph: Paragraph,
  isLead: boolean,
  isTail: boolean,
): BlockKind {
  const { kind } = paragraph;
  if (kind === 'stamp' || kind === 'furniture') return kind;
  if (kind === 'bullet' || startsWithNumber(tokens, paragraph)) return 'item';
  return kind === 'line' && !isLead && isTail && isLink(tokens, paragraph) ? 'furniture' : 'body';
}

/** Whether a line behind the last prose is a link to another page rather than an entry of a list. */
function isLink(tokens: readonly Token[], line: Paragraph): boolean {
  if (lengthOf(tokens, line) > LONGEST_TAIL || hasComma(tokens, line)) return false;
  return endMarkOf(tokens, line) === undefined;
}

function lastProseOf(paragraphs: readonly Paragraph[]): number {
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const kind = paragraphs[i]?.kind;
    if (kind === 'prose' || kind === 'bullet') return i;
  }
  // A text without sentences has no tail.
  return paragraphs.length;
}

/** Whether a paragraph is made of sentences and is no title. */
function isProse(tokens: readonly Token[], range: TokenRange): boolean {
  const length = lengthOf(tokens, range);
  if (length > LONGEST_TITLE) return true;
  const mark = endMarkOf(tokens, range)?.norm;
  if (mark === '.' || mark === '...') return range.to - range.from > 3;
  if (hasSentenceEnd(tokens, range)) return length > 80 && smallWords(tokens, range) > 1;
  // "The following took part in the meeting:", but "Sri Lanka and South Africa Strengthen Ties:".
  if (mark === ':' || length > 160 || tokens[range.to - 1]?.text.endsWith('.'))
    return isInSmallLetters(tokens, range);
  return false;
}

/** Whether most of its longer words are in small letters, as in a sentence and not in a title. */
function isInSmallLetters(tokens: readonly Token[], range: TokenRange): boolean {
  const small = smallWords(tokens, range);
  return small > 2 && small * 2 >= longWords(tokens, range);
}

/** Words of a bullet that make it a sentence and no kicker. */
const SENTENCE_WORDS = 6;

function isSentence(tokens: readonly Token[], range: TokenRange): boolean {
  const hasStop = endMarkOf(tokens, range)?.norm === '.';
  return hasStop && smallWords(tokens, range) >= SENTENCE_WORDS && isInSmallLetters(tokens, range);
}

function smallWords(tokens: readonly Token[], { from, to }: TokenRange): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isLong(tokens[i]) && tokens[i]?.shape === 'lower') count++;
  return count;
}

function longWords(tokens: readonly Token[], { from, to }: TokenRange): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isLong(tokens[i])) count++;
  return count;
}

/** "of", "the", "and" are in small letters in titles too. */
function isLong(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.end - token.start > 3;
}

function hasComma(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === ',') return true;
  return false;
}

function lengthOf(tokens: readonly Token[], { from, to }: TokenRange): number {
  return (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);
}
