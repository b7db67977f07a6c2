import { isFurniture } from './furniture.js';
import {
  type TokenRange,
  endMarkOf,
  hasSentenceEnd,
  startsWithBullet,
  startsWithDash,
  startsWithNumber,
} from './marks.js';
import { isStamp } from './stamp.js';
import type { Token } from './types.js';

interface Line extends TokenRange {
  readonly length: number;
  /** An empty line stands above. */
  readonly opensParagraph: boolean;
  /** It stands in a block that was wrapped as a whole, and is not the last line of it. */
  isWrapped?: boolean;
  /** Whether it stands alone, once that was asked. */
  isAlone?: boolean;
}

/** Words that no paragraph ends with: the text goes on below. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  'a an the of and or to in on at by for from with as his her their its between that which who'.split(' '),
);

/** Words with a capital that always stand before another: "New | Zealand", "Prime | Minister". */
const OPEN_CAPITALS: ReadonlySet<string> = new Set(
  'New Sri Saudi Papua Prime Deputy Vice Mr Mrs Ms Hon'.split(' '),
);

/** Share of the wrap width that a line must reach to count as full. */
const FULL = 0.75;
/** Lines may be this much longer than the longest that surely was wrapped. */
const LOOSE = 1.3;
const NARROWEST_WRAP = 30;
const WIDEST_WRAP = 200;
/** A block of lines is taken as wrapped if one of them is this long. */
const NARROWEST_PAGE = 50;

/**
 * Cuts the text into paragraphs, as ranges of tokens.
 *
 * Empty lines part paragraphs. A single line break does so too, unless the
 * lines were wrapped: then a sentence runs over it.
 */
export function readParagraphs(text: string, tokens: readonly Token[]): TokenRange[] {
  const lines = readLines(text, tokens);
  markWrapped(tokens, lines);
  const width = wrapWidth(tokens, lines);
  const paragraphs: TokenRange[] = [];
  let from = 0;
  let isSentence = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined) break;
    isSentence ||= hasSentenceEnd(tokens, line);
    if (next !== undefined && goesOn(tokens, line, next, width, isSentence)) continue;
    paragraphs.push({ from, to: line.to });
    from = line.to;
    isSentence = false;
  }
  return paragraphs;
}

function readLines(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.newline === false) to++;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const opensParagraph = countBreaks(text, tokens[from - 1]?.end ?? 0, start) > 1;
    lines.push({ from, to, length: end - start, opensParagraph });
    from = to;
  }
  return lines;
}

function countBreaks(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 0x2028 || (code === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
    else if (code === 0x2029) breaks += 2;
  }
  return breaks;
}

/**
 * Marks the lines of blocks that were wrapped to a page, as e-mails are.
 *
 * ```
 * ABUJA: The Executive Governor of Kebbi State, His Excellency Dr Umar
 * Sani Danladi (CON), on Wednesday paid a courtesy visit to the Chief of
 * ^^^^ would not have fit above, and so on to the last line but one
 * Army Staff.
 * ```
 *
 * Three lines so fitted to one width, a sentence running over one of them, are no chance; with that
 * width known, two are enough.
 */
function markWrapped(tokens: readonly Token[], lines: readonly Line[]): void {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks[blocks.length - 1];
    if (block === undefined || line.opensParagraph) blocks.push([line]);
    else block.push(line);
  }
  const fits = (block: readonly Line[], width: number): boolean =>
    block.every(
      (line, i) =>
        i === block.length - 1 || (line.length <= width && reach(tokens, line, block[i + 1]) > width),
    );
  // A line that ends no sentence; surely cut where the next goes on in small letters.
  const isCut = (line: Line): boolean => endMarkOf(tokens, line) === undefined;
  const isSurelyCut = (line: Line, next: Line | undefined): boolean =>
    isCut(line) &&
    (isOpenEnd(tokens[line.to - 1]) || (next !== undefined && tokens[next.from]?.shape === 'lower'));
  let page = 0;
  let isSure = false;
  for (const block of blocks) {
    if (block.length < 3) continue;
    const upper = block.slice(0, -1);
    const width = upper.reduce((longest, { length }) => Math.max(longest, length), 0);
    if (width < NARROWEST_PAGE || width > WIDEST_WRAP || !upper.some(isCut) || !fits(block, width)) continue;
    page = Math.max(page, width);
    isSure ||= upper.some((line, i) => isSurelyCut(line, block[i + 1]));
  }
  if (!isSure) return;
  for (const block of blocks) {
    const width = Math.max(page, block[0]?.length ?? 0);
    if (block.length < 2 || width > page * 1.1 || !fits(block, width)) continue;
    const upper = block.slice(0, -1);
    if (upper.some(isCut)) for (const line of upper) line.isWrapped = true;
  }
}

/** Length that a line would have with the first word of the next, and all that clings to it. */
function reach(tokens: readonly Token[], line: Line, next: Line | undefined): number {
  if (next === undefined) return line.length;
  let last = next.from;
  while (last + 1 < next.to && tokens[last + 1]?.glued) last++;
  return line.length + 1 + (tokens[last]?.end ?? 0) - (tokens[next.from]?.start ?? 0);
}

/** Length of the longest line that surely was wrapped: the next goes on in small letters. 0 if none was. */
function wrapWidth(tokens: readonly Token[], lines: readonly Line[]): number {
  let width = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1];
    const next = lines[i];
    if (line === undefined || next === undefined || next.opensParagraph) continue;
    if (line.length < NARROWEST_WRAP || line.length > WIDEST_WRAP) continue;
    const isCutShort = tokens[next.from]?.shape === 'lower' && endMarkOf(tokens, line) === undefined;
    const isWrapped = isCutShort || isOpenEnd(tokens[line.to - 1]);
    if (isWrapped && !isAlone(tokens, line)) width = Math.max(width, line.length);
  }
  return width;
}

/**
 * Whether a paragraph runs over the line break.
 *
 * @param isSentence - it has had the end of a sentence already, so that it is no title
 */
function goesOn(
  tokens: readonly Token[],
  line: Line,
  next: Line,
  width: number,
  isSentence: boolean,
): boolean {
  const first = tokens[next.from];
  const last = tokens[line.to - 1];
  if (first === undefined || last === undefined) return false;
  const isOpen = isOpenEnd(last);
  // "… on September 30 they signed a", empty line, "Memorandum of Understanding": cut by a page.
  if (next.opensParagraph) {
    const isCut = isOpen || (first.shape === 'lower' && last.kind !== 'punct');
    return isCut && line.length > 60 && first.kind === 'word' && !isAlone(tokens, next);
  }
  if (line.isWrapped && !startsWithBullet(tokens, next) && !isDateline(tokens, next)) return true;
  if (isAlone(tokens, line) || isAlone(tokens, next)) return false;
  const endMark = endMarkOf(tokens, line);
  const isItem = startsWithBullet(tokens, next) || startsWithNumber(tokens, next);
  if (isItem && !startsWithDash(tokens, next) && !startsWithNumber(tokens, next)) return false;
  // The line is full if the next word would not have fit.
  const reached = reach(tokens, line, next);
  if (isItem) return width > 0 && endMark === undefined && reached >= width * FULL;
  if (endMark !== undefined) return width > 0 && reached > width && line.length <= width * LOOSE;
  if (first.shape === 'lower' || isOpen || last.norm === ',') return true;
  const isFull = width > 0 && reached >= width * FULL && line.length <= width * LOOSE;
  if (isSentence && isFull) return true;
  if (isDateline(tokens, next)) return false;
  return isSentence || (isFull && !isTitle(tokens, line));
}

/** "BAKU, May 13", "MOSCOW - ": the lead begins, and what stands above was its title. */
function isDateline(tokens: readonly Token[], { from }: Line): boolean {
  const mark = tokens[from + 1];
  return tokens[from]?.shape === 'upper' && mark?.kind === 'punct' && !mark.text.startsWith("'");
}

/** Whether all longer words have capitals. */
function isTitle(tokens: readonly Token[], { from, to }: Line): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.shape === 'lower' && token.end - token.start > 3) return false;
  }
  return true;
}

function isOpenEnd(last: Token | undefined): boolean {
  if (OPEN_CAPITALS.has(last?.text ?? '')) return true;
  return last?.shape === 'lower' && OPEN_WORDS.has(last.norm);
}

/** A date, a button, a credit: a line that nothing is joined to. */
function isAlone(tokens: readonly Token[], line: Line): boolean {
  line.isAlone ??= isStamp(tokens, line) || isFurniture(tokens, line);
  return line.isAlone;
}
