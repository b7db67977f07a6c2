/**
 * Splits a coordinated noun phrase into its items.
 *
 *     bilateral ties, cooperation in trade and energy, and the situation in the Gulf
 *     ^1              ^2                                   ^3
 *
 * Every comma and "and" either parts two items or lies inside one. What decides
 * is parallelism: a conjunct belongs to the nearest thing that it is like. A
 * bare noun after "in trade and …" is like the noun after "in"; a phrase with
 * an article, a gerund or a head such as "prospects" is like a whole item.
 */
import type { Reading, TokenRange } from '../mentions/types.js';
import { parts } from './conjunction.js';
import { hasWord, opensRelative } from './conjuncts.js';
import type { Context, Delimiter } from './delimiter.js';
import { isOpenClause } from './open-clause.js';

const HOLDERS: ReadonlySet<string> = new Set([
  'person',
  'office',
  'organization',
  'event',
  'group',
  'place',
  'date',
  'delegation',
]);

/** After these, a list belongs to the item: "…, including A, B and C". */
const TAILS = new Set([
  'including',
  'mainly',
  'primarily',
  'chiefly',
  'mostly',
  'particularly',
  'especially',
  'notably',
  'namely',
  'among',
  'such',
  'like',
  'specifically',
]);

/** "…, *mainly* A and B", "…, *most notably* in A and B", "…, *above all* A". */
function isTail({ tokens }: Reading, at: number): boolean {
  const first = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  if (first === 'most') return /^(?:notably|importantly|prominently|recently|of)$/.test(next);
  return TAILS.has(first) || (first === 'above' && next === 'all') || (first === 'first' && next === 'of');
}

/** These open such a list without a comma, too. */
const LISTING = ['including', 'namely', 'notably', ':'];

/** "together with", "in addition to": they part items as "and" does. */
const PHRASES: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['in', 'addition', 'to'],
  ['along', 'with'],
  ['alongside', 'with'],
  ['alongside'],
  ['together', 'with'],
  ['besides'],
  ['and', 'also'],
  ['but', 'also'],
];

/** Longer lists are no prose; the bound keeps reading linear. */
const LONGEST = 240;

/** The items of a phrase; `preposition` is the one that governs it ("on A and *on* B"). */
export function splitItems(reading: Reading, whole: TokenRange, preposition?: string): TokenRange[] {
  let to = Math.min(whole.to, whole.from + LONGEST);
  // The stop at the end is no part of the last conjunct.
  while (to > whole.from && /^[.,;:!?]$/.test(reading.tokens[to - 1]?.norm ?? '')) to--;
  const range = { from: whole.from, to };
  const delimiters = ofOneRank(findDelimiters(reading, range));
  const items: TokenRange[] = [];
  let from = range.from;
  let tail: Context['tail'];
  let tailSize = 0;
  let isAgentTail = false;
  let inList = false;
  let openList = false;
  let closed = false;
  for (let d = 0; d < delimiters.length; d++) {
    const delimiter = delimiters[d] as Delimiter;
    if (delimiter.from < from) continue;
    const next = delimiters[d + 1];
    const item = { from, to: delimiter.from };
    const right = { from: delimiter.to, to: next?.from ?? range.to };
    if (right.from >= right.to) continue;
    const opensTail = delimiter.kind !== 'semicolon' && isTail(reading, right.from);
    // "…, particularly in the UN, and regional security": the second comma closes the tail.
    if (tail === 'list' && tailSize === 0 && delimiter.kind === 'and' && delimiter.comma && !opensTail)
      tail = undefined;
    // "the plan, backed by the council, and the port": so does the comma behind a participle's agent.
    else if (tail === 'relative' && isAgentTail && delimiter.kind === 'and' && delimiter.comma)
      tail = undefined;
    // "repairs, including spare parts, *under* the pact, as well as fish": so does a comma before a new adjunct.
    else if (
      tail === 'list' &&
      delimiter.kind === 'comma' &&
      /^(?:under|within|through)$/.test(reading.tokens[right.from]?.norm ?? '')
    )
      tail = undefined;
    // "Peru's history including the war, *Peru's* growth": the owner is named anew.
    else if (!opensTail && isSameOwner(reading, item.from, right.from)) tail = undefined;
    else if (tail) tailSize++;
    // "the region's history including the war*, and* the role of the press": one was included.
    else if (
      opensTail ||
      ofSuchAs(reading, item) ||
      LISTING.some((word) => hasWord(reading, item, word) && (word !== 'including' || !closes(delimiter)))
    ) {
      tail = 'list';
      tailSize = opensTail ? 0 : 1;
    }
    if (!tail && delimiter.kind === 'comma' && opensRelative(reading, right)) {
      tail = 'relative';
      isAgentTail = reading.tokens[right.from + 1]?.norm === 'by';
    }
    const splits =
      item.to > item.from &&
      !opensTail &&
      !isOpenClause(reading, item) &&
      !isHalfOfPair(reading, item) &&
      parts(reading, item, delimiter, right, {
        preposition,
        tail,
        inList,
        openList,
        closed,
        inner:
          delimiters[d - 1]?.kind === 'comma' &&
          ((next?.kind === 'comma' && !TAILS.has(reading.tokens[next.to]?.norm ?? '')) ||
            (next?.kind === 'and' && next.comma)),
        end: delimiters.slice(d).find((x) => x.kind === 'and')?.to,
        isLast: next === undefined,
      });
    if (!splits) {
      if (delimiter.kind === 'comma' && !tail) openList = true;
      else if (delimiter.kind === 'and') openList = false;
      continue;
    }
    openList = false;
    items.push(item);
    from = delimiter.to;
    closed = inList && delimiter.kind === 'and' && delimiter.comma;
    inList = delimiter.kind === 'comma' || (inList && delimiter.kind !== 'and');
    tail = undefined;
  }
  items.push({ from, to: range.to });
  return items.filter((item) => item.to > item.from);
}

/** "A and B; C; and D, E and F": of a list that semicolons part, each item is whole but for one ", and" ("A; B*, and* C; D"). */
function ofOneRank(delimiters: readonly Delimiter[]): readonly Delimiter[] {
  const isSemicolon = ({ kind }: Delimiter): boolean => kind === 'semicolon';
  if (delimiters.filter(isSemicolon).length < 2) return delimiters;
  // A plain "and" joins words within an item, and is none of these marks.
  const marks = delimiters.filter((delimiter) => isSemicolon(delimiter) || delimiter.comma);
  return marks.filter((delimiter, i) => {
    if (isSemicolon(delimiter)) return true;
    const [before, after] = [marks[i - 1], marks[i + 1]];
    const isAlone = [before, after].every((d) => d === undefined || isSemicolon(d));
    return isAlone && delimiter.kind === 'and' && delimiter.comma;
  });
}

/** "how the deal *not only* protects (and widens trade, but also creates jobs)": up to its "but" it is one. */
function isHalfOfPair({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]?.norm === 'but') return false;
    if (tokens[i]?.norm === 'only' && tokens[i - 1]?.norm === 'not') return i > from + 1;
  }
  return false;
}

/** "in areas *such as* trade, transport and tourism": kinds of what stands before, to the end of the list. */
function ofSuchAs({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]?.norm === 'such' && tokens[i + 1]?.norm === 'as')
      return tokens[i - 1]?.norm !== ',' && i > from + 1;
  return false;
}

const closes = ({ kind, comma }: Delimiter): boolean => kind === 'and' && comma;

function isSameOwner({ tokens }: Reading, a: number, b: number): boolean {
  return tokens[a]?.norm === tokens[b]?.norm && tokens[a + 1]?.norm === "'s" && tokens[b + 1]?.norm === "'s";
}

function findDelimiters(reading: Reading, range: TokenRange): Delimiter[] {
  const { tokens, mentions } = reading;
  const found: Delimiter[] = [];
  let depth = 0;
  let quoted = false;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const { norm } = token;
    if (norm === '(' || norm === '[') depth++;
    else if (norm === ')' || norm === ']') depth = Math.max(0, depth - 1);
    else if (norm === '"') quoted = !quoted;
    if (depth > 0 || quoted) continue;
    const holder = mentions.at(i);
    if (holder && holder.from < i && holder.to > i + 1 && HOLDERS.has(holder.kind)) continue;
    if (norm === ';') {
      // "; and" is one mark.
      const to = tokens[i + 1]?.norm === 'and' ? i + 2 : i + 1;
      found.push({ kind: 'semicolon', comma: false, from: i, to });
      i = to - 1;
    } else {
      const comma = norm === ',';
      const start = comma ? i + 1 : i;
      const phrase = PHRASES.find(
        (words) =>
          words.every((word, k) => tokens[start + k]?.norm === word) && start + words.length < range.to,
      );
      if (phrase) {
        found.push({ kind: 'as-well-as', comma, from: i, to: start + phrase.length });
        i = start + phrase.length - 1;
      } else if (tokens[start]?.norm === 'and' || tokens[start]?.norm === '&') {
        // "EU*- and* NATO-related topics"
        if (norm === 'and' && tokens[i - 1]?.norm === '-' && tokens[i - 1]?.glued) continue;
        // "ways and means" is one.
        if (norm === 'and' && tokens[i - 1]?.norm === 'ways' && tokens[i + 1]?.norm === 'means') continue;
        found.push({ kind: 'and', comma, from: i, to: start + 1 });
        i = start;
      } else if (comma) found.push({ kind: 'comma', comma, from: i, to: i + 1 });
    }
  }
  return found;
}
