/**
 * The words between a name and its titles, which say whether they belong together.
 *
 *     Ana Costa, newly appointed Ambassador of Chile
 *              ^-----------------^ a comma
 */
import type { Scan } from './scan.js';

/** Words before an office that tell since when or on what errand it is held. */
const ERRANDS = new Set('newly appointed new current incoming outgoing visiting designated'.split(' '));

/** The words between two units: "" for none, ",", "-", "and", … ; `undefined` for more than links them. */
export function between(scan: Scan, from: number, to: number): string | undefined {
  const { tokens } = scan;
  if (to <= from) return '';
  if (to - from > (tokens[from]?.norm === '(' ? 9 : 6)) return undefined;
  let at = from;
  let gloss = '';
  if (tokens[at]?.norm === '(' && at + 2 < to + 1) {
    let close = at + 1;
    while (close < to && tokens[close]?.norm !== ')') close++;
    // "Chief of the General Staff *(Army, Navy and Air)* General X"
    if (close < to && close - at <= 7) {
      at = close + 1;
      gloss = '(gloss)';
    } else if (to - from === 1) return '(';
  }
  const rest: string[] = [];
  for (; at < to; at++) {
    const norm = tokens[at]?.norm ?? '';
    rest.push(norm === '--' ? '-' : norm);
  }
  // "X, *newly appointed* Ambassador of Finland"
  while (rest.length > 1 && ERRANDS.has(rest[rest.length - 1] ?? '')) rest.pop();
  const link = rest.join(' ').replace(' ,', ',');
  if (link === 'the') return gloss;
  if (
    link === '' ||
    link === ',' ||
    link === '-' ||
    link === 'and' ||
    link === ', and' ||
    link === '(' ||
    link === ':' ||
    link === ', the' ||
    link === '- the' ||
    link === ', his' ||
    link === ', her' ||
    link === ', a' ||
    link === ', an'
  ) {
    return gloss + link;
  }
  return undefined;
}
