import { isBeforeName } from './abbreviations.js';
import { isCapitalised, isCloser, isEndMark, isOpener } from './marks.js';
import type { Block, Sentence, Token } from './types.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that begin sentences and no names: behind "U.S." or "Jr." they tell that the sentence was over. */
const STARTERS = words(
  'the he she it they we i you his her its their our my this that these those there a an in on at by for from during after ' +
    'before following as while when where since under with within according both all also additionally moreover ' +
    'furthermore however meanwhile earlier later then today yesterday noting speaking addressing touching turning upon ' +
    'among other such some many several but and finally further subsequently separately besides to if no not each what ' +
    'along together having being recalling stressing commenting referring welcoming through throughout until despite ' +
    'regarding concerning likewise similarly here so once now thus one two three another most',
);
const STOP = 46;
const SHORTEST_BEFORE_CLOCK = 5;
const SHORTEST_BEFORE_NAME = 8;
const CLOCKS = words('a.m. p.m.');
const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december',
);

/** A bracket that holds more than this many tokens does not hold its sentences together. */
const LONGEST_BRACKET = 80;

/**
 * Nobody writes a longer sentence. Rules look ahead and back within one, so that text without any full
 * stop must not count as one, or its cost would grow with the square of its length.
 */
const LONGEST_SENTENCE = 500;

const READ: ReadonlySet<string> = new Set(['headline', 'issuer', 'body', 'item']);

/** Cuts the blocks that are read into sentences. */
export function splitSentences(tokens: readonly Token[], blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (!READ.has(block.kind)) return;
    let from = block.from;
    for (const end of sentenceEnds(tokens, block)) {
      for (; end - from > LONGEST_SENTENCE; from += LONGEST_SENTENCE) {
        sentences.push({ index: sentences.length, from, to: from + LONGEST_SENTENCE, block: index });
      }
      sentences.push({ index: sentences.length, from, to: end, block: index });
      from = end;
    }
  });
  return sentences;
}

function sentenceEnds(tokens: readonly Token[], block: Block): number[] {
  const ends: number[] = [];
  const closing = closingBrackets(tokens, block);
  let isQuoteOpen = false;
  let bracketEnd = -1;
  let from = block.from;
  for (let i = block.from; i < block.to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === '"') isQuoteOpen = !isQuoteOpen;
    bracketEnd = Math.max(bracketEnd, closing.get(i) ?? -1);
    if (i < bracketEnd - 1) continue;
    const isStop = isEndMark(token);
    if (!isStop && !(token.kind === 'word' && token.text.charCodeAt(token.text.length - 1) === STOP))
      continue;
    const end = closedEnd(tokens, i + 1, block.to, isQuoteOpen);
    const isEnd = isStop
      ? endsAtMark(tokens, from, i, end, block.to)
      : endsAtAbbreviation(tokens, from, i, end, block.to);
    for (let closer = i + 1; closer < end; closer++)
      if (tokens[closer]?.text === '"') isQuoteOpen = !isQuoteOpen;
    // Even where the sentence goes on, what was taken in is not looked at again.
    i = end - 1;
    if (!isEnd || end >= block.to) continue;
    ends.push(end);
    from = end;
  }
  if (block.to > block.from) ends.push(block.to);
  return ends;
}

/**
 * Takes in further end marks, and the quotes and brackets that the sentence closes:
 *
 * ```
 * … the region." The minister    … in 2024.) The minister    … over. "We
 *              ^                           ^                       (none)
 * ```
 */
function closedEnd(tokens: readonly Token[], from: number, to: number, isQuoteOpen: boolean): number {
  let end = from;
  let isOpen = isQuoteOpen;
  while (end < to) {
    const token = tokens[end];
    if (token === undefined || !token.glued || !(isCloser(token) || isEndMark(token))) break;
    const isStraight = token.text === '"' || token.text === "'";
    if (token.text === '"' && !isOpen && tokens[end + 1]?.glued === true) break;
    if (isStraight && tokens[end + 1]?.glued === true && tokens[end + 1]?.kind === 'word' && !isOpen) break;
    if (token.text === '"') isOpen = false;
    end++;
  }
  return end;
}

function endsAtMark(tokens: readonly Token[], from: number, mark: number, end: number, to: number): boolean {
  const next = tokens[end];
  if (end >= to || next === undefined) return true;
  // "1. Minister Carr opened …": the number of an item.
  if (mark === from + 1 && tokens[from]?.kind === 'number') return false;
  const before = tokens[mark - 1];
  const isStop = tokens[mark]?.norm === '.';
  // "Joseph R. Biden Jr's. Call with …"
  if (isStop && before?.norm === "'s") return false;
  if (next.kind === 'number')
    return !(isStop && isDayBeforeYear(before, next)) && !(next.glued && end === mark + 1);
  if (next.kind === 'punct') {
    // "Nur-Sultan, Kazakhstan.- Cuba's ambassador": the dash goes on.
    if (next.glued && !isOpener(next)) return false;
    return !isOpener(next) || !isSmall(tokens[end + 1]);
  }
  if (isSmall(next)) return false;
  if (!next.glued || end > mark + 1 || !isStop) return true;
  // "talks.The minister": the blank was forgotten. "Node.Js" was meant so.
  // "near Hormuz.Han thanked": a name, then another that does something.
  const isTold =
    before?.shape === 'title' &&
    next.shape === 'title' &&
    Math.min(before.text.length, next.text.length + 1) > 3 &&
    (tokens[end + 1]?.shape === 'lower' || mark - from > SHORTEST_BEFORE_NAME);
  return (
    before?.shape === 'lower' ||
    before?.kind === 'number' ||
    STARTERS.has(next.norm) ||
    isCloser(before) ||
    isTold
  );
}

/** "February 19. 2014". */
function isDayBeforeYear(before: Token | undefined, next: Token): boolean {
  return before?.kind === 'number' && before.text.length <= 2 && next.text.length === 4;
}

function endsAtAbbreviation(
  tokens: readonly Token[],
  from: number,
  at: number,
  end: number,
  to: number,
): boolean {
  const token = tokens[at];
  const next = tokens[end];
  if (token === undefined || end >= to || next === undefined) return true;
  const start = isOpener(next) && !next.glued ? tokens[end + 1] : next;
  if (start === undefined || !isCapitalised(start) || isBeforeName(token.norm)) return false;
  // "U.K. *Under Secretary* of State"
  if (start.norm === 'under' && tokens[end + 1]?.norm === 'secretary') return false;
  // A quote or bracket closed behind the stop: a capital after it begins anew.
  if (end > at + 1) return isStarter(start);
  if (CLOCKS.has(token.norm)) {
    // "At 5 p.m. President Lukashenko left."
    if (at - from < SHORTEST_BEFORE_CLOCK) return isStarter(start);
    return start.shape !== 'upper' && !CALENDAR.has(start.norm) && tokens[end + 1]?.norm !== 'time';
  }
  // "in Washington, D.C. Secretary Blinken"
  if (token.norm === 'd.c.' && tokens[at - 1]?.text === ',') return true;
  return isStarter(start);
}

function isStarter(token: Token): boolean {
  return STARTERS.has(token.norm) && (token.shape === 'title' || token.norm.length === 1);
}

function isSmall(token: Token | undefined): boolean {
  return token?.shape === 'lower';
}

/** For each opening bracket of the block, the place of its closing one, if that is near. */
function closingBrackets(tokens: readonly Token[], block: Block): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let i = block.from; i < block.to; i++) {
    const text = tokens[i]?.text;
    if (text === '(' || text === '[') open.push(i);
    else if (text === ')' || text === ']') {
      const start = open.pop();
      if (start !== undefined && i - start <= LONGEST_BRACKET) closing.set(start, i);
    }
  }
  return closing;
}
