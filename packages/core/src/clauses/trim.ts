/**
 * Cutting a range to its wording: no marks, no leading article, no tail that
 * tells who reports.
 */
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Token } from '../text/types.js';

const LEADING = new Set(['the']);
const LEADING_FILLERS = new Set([
  'and',
  'or',
  'also',
  'that',
  'then',
  'both',
  'as',
  'well',
  'finally',
  'lastly',
]);
const MARKS = /^[.,;:!?"'*|/-]+$/;

/** Without marks at either end, leading conjunction and leading "the"; undefined where nothing is left. */
export function trim(reading: Reading, range: TokenRange): TokenRange | undefined {
  const { tokens } = reading;
  let { from, to } = range;
  while (from < to && isMark(tokens[from])) from++;
  while (
    to > from &&
    (isMark(tokens[to - 1]) ? !closesPair(reading, from, to - 1) : isDangling(tokens[to - 1]))
  )
    to--;
  while (from < to && LEADING.has(tokens[from]?.norm ?? '')) from++;
  return from < to ? { from, to } : undefined;
}

/** An "and" whose other side was cut away. */
const isDangling = (token: Token | undefined): boolean => token?.norm === 'and' || token?.norm === 'or';

function isMark(token: Token | undefined): boolean {
  // "… trafficking.www.example.gov": the page's own address behind the stop.
  return (
    token !== undefined &&
    (token.kind === 'punct' ? MARKS.test(token.norm) : /^(?:www\.|https?:)/.test(token.norm))
  );
}

/** A closing quotation mark whose opening one lies inside stays: 'called a "satellite"'. */
function closesPair(reading: Reading, from: number, at: number): boolean {
  const { tokens } = reading;
  const norm = tokens[at]?.norm;
  if (norm !== '"' && norm !== "'") {
    // ". ”" : the stop inside the marks goes only with them.
    return false;
  }
  for (let i = at - 1; i >= from; i--) if (tokens[i]?.norm === norm) return true;
  return false;
}

/** Without words like "and", "also" in front. */
export function dropLeading(reading: Reading, range: TokenRange): TokenRange {
  let { from } = range;
  while (
    from < range.to &&
    (LEADING_FILLERS.has(reading.tokens[from]?.norm ?? '') || isMark(reading.tokens[from]))
  )
    from++;
  return { from, to: range.to };
}

/** ", BelTA has learned", ", Trend reports": nothing follows. */
function reportsAt(tokens: readonly Token[], from: number, end: number): boolean {
  let last = end;
  while (last > from && isMark(tokens[last - 1])) last--;
  if (last - from < 2 || last - from > 5 || tokens[from]?.shape === 'lower') return false;
  const verb = tokens[last - 1]?.norm ?? '';
  return verb === 'learned' ? tokens[last - 2]?.norm === 'has' : /^(reports|reported|informs)$/.test(verb);
}

/** ", a ministry statement read": nothing follows. */
function readsAt(tokens: readonly Token[], from: number, end: number): boolean {
  let last = end;
  while (last > from && isMark(tokens[last - 1])) last--;
  return (
    last - from < 8 &&
    /^reads?$/.test(tokens[last - 1]?.norm ?? '') &&
    /^(?:statement|communique|readout|release)$/.test(tokens[last - 2]?.norm ?? '')
  );
}

/** "a *press release* issued by …", "the ministry's *statement*" */
function namesPaper(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 5; i++)
    if (/^(?:statement|communique|readout|release|note|bulletin|message)$/.test(tokens[i]?.norm ?? ''))
      return true;
  return false;
}

/** ", the text indicates", ", adds the text", ", states a communiqué": nothing follows. */
function textSays(tokens: readonly Token[], from: number, end: number): boolean {
  let last = end;
  while (last > from && isMark(tokens[last - 1])) last--;
  const words = tokens.slice(from, last).map((t) => t.norm);
  return words.length === 3 && TEXT_SAYS.test(words.join(' '));
}
const SAYS = '(?:indicate[sd]|add(?:s|ed)|says|said|state[sd]|reads?|note[sd])';
const TEXT = '(?:the|an?) (?:text|statement|communique|release|note|document|readout|message|bulletin)';
const TEXT_SAYS = new RegExp(`^(?:${TEXT} ${SAYS}|${SAYS} ${TEXT})$`);

/** ", the Headquarters of the Navy reported": nothing follows. */
function bodyReports(tokens: readonly Token[], from: number, end: number): boolean {
  let last = end;
  while (last > from && isMark(tokens[last - 1])) last--;
  if (tokens[from]?.norm !== 'the' || last - from < 3 || last - from > 12) return false;
  // "reported *to Example.news*"
  if (tokens[last - 2]?.norm === 'to' && tokens[last - 1]?.shape !== 'lower') last -= 2;
  return (
    (tokens[from + 1]?.shape !== 'lower' || tokens[from + 1]?.norm === 'press') &&
    /^(?:said|reported|announced|stated|informed|informs|reports)$/.test(tokens[last - 1]?.norm ?? '') &&
    tokens
      .slice(from, last)
      .every(
        (token) => (token.kind === 'word' || token.norm === "'s") && !/^(?:that|who|which)$/.test(token.norm),
      )
  );
}

/** ", Trend reports via the ministry", ", Trend reports, citing …". */
function reportsVia(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.kind !== 'word' || tokens[from]?.shape === 'lower') return false;
  for (let i = from + 1; i < from + 5; i++) {
    if (tokens[i]?.kind !== 'word') return false;
    if (!/^(reports|reported|informs)$/.test(tokens[i]?.norm ?? '')) continue;
    return /^(via|citing|with|referring|from)$/.test(tokens[i + 1]?.norm ?? '');
  }
  return false;
}

/**
 * Without an attribution at the end: ", according to a statement", ", as
 * reported by …".
 */
export function dropTail(reading: Reading, range: TokenRange): TokenRange {
  const { tokens } = reading;
  for (let i = range.from + 1; i < range.to; i++) {
    if (tokens[i]?.norm !== ',') continue;
    const next = tokens[i + 1]?.norm ?? '';
    const after = tokens[i + 2]?.norm ?? '';
    if (next === 'according' && after === 'to') return { from: range.from, to: i };
    if (next === 'as' && /^(reported|stated|announced|quoted|told|informed|published)$/.test(after))
      return { from: range.from, to: i };
    if (next === 'among' && /^(them|which)$/.test(after)) return { from: range.from, to: i };
    // ", reads a press release of the Army", but ", reads the treaty" of the sides.
    const isPaper =
      /^(?:reads?|informs|informed)$/.test(next) &&
      /^(an?|the)$/.test(after) &&
      namesPaper(tokens, i + 3, range.to);
    if (isPaper || (/^(says|said)$/.test(next) && /^(an?|the)$/.test(after)))
      return { from: range.from, to: i };
    if (textSays(tokens, i + 1, range.to)) return { from: range.from, to: i };
    if (readsAt(tokens, i + 1, range.to)) return { from: range.from, to: i };
    if (bodyReports(tokens, i + 1, range.to)) return { from: range.from, to: i };
    if (reportsAt(tokens, i + 1, range.to) || reportsVia(tokens, i + 1)) return { from: range.from, to: i };
    if (next === 'citing' || (next === 'with' && after === 'reference')) return { from: range.from, to: i };
  }
  // "… (NNT)", "… (ANI)": an agency's sign after the stop.
  if (tokens[range.to - 1]?.norm === ')') {
    for (let i = range.to - 2; i > range.from && i > range.to - 6; i--) {
      if (tokens[i]?.norm === '(' && tokens[i - 1]?.norm === '.') return { from: range.from, to: i };
    }
  }
  return range;
}

/** "visas and floods, *among others*", "…, *among other issues*": names nothing more. */
export function dropOthers({ tokens }: Reading, range: TokenRange): TokenRange {
  let last = range.to - 1;
  while (last > range.from && tokens[last]?.kind === 'punct') last--;
  const at =
    tokens[last]?.norm === 'others' ? last - 1 : tokens[last - 1]?.norm === 'other' ? last - 2 : last;
  return at > range.from + 1 && /^among(?:st)?$/.test(tokens[at]?.norm ?? '')
    ? { from: range.from, to: tokens[at - 1]?.norm === ',' ? at - 1 : at }
    : range;
}
