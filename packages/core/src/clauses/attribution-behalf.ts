/**
 * A distributor, and for whom it distributes.
 *
 *     Distributed by APO Group on behalf of the African Union.
 *                    ^outlet                    ^via
 */
import { isCapital } from '../mentions/scan.js';
import type { Reading } from '../mentions/types.js';
import { clause, isOutletWord } from './credit-lines.js';
import type { AttributionClause } from './types.js';

/** "Distributed by APO Group *on behalf of the African Union*." */
export function readOnBehalf(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  if (tokens[at]?.norm !== 'distributed' || tokens[at + 1]?.norm !== 'by') return undefined;
  let on = at + 2;
  while (on < at + 9 && isOutletWord(reading, on)) on++;
  const isBehalf = ['on', 'behalf', 'of'].every((word, i) => tokens[on + i]?.norm === word);
  if (!isBehalf || on === at + 2) return undefined;
  const from = tokens[on + 3]?.norm === 'the' ? on + 4 : on + 3;
  let to = from;
  while (to < from + 16 && tokens[to] !== undefined && !(to > from && tokens[to]?.newline)) {
    if (tokens[to]?.norm === '.' && !(tokens[to + 1]?.glued ?? false)) break;
    to++;
  }
  return to > from && isCapital(tokens[from])
    ? clause({ from: at, to }, { outlet: { from: at + 2, to: on }, via: { from, to } })
    : undefined;
}
