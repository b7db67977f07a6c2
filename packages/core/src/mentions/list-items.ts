/**
 * Items of a list of people, each behind a dash: who, what he is, and of which body.
 *
 *     - Ana Silva, President and CEO, Lotus Victory - Nils Berg, Director, Blue Aid
 *       ^name      ^office            ^body, no second name
 */
import type { Unit } from './people-units.js';
import type { Scan } from './scan.js';

/** No item is longer; a bound keeps reading linear. */
const LONGEST = 60;

/** Drops the bodies of such items from the names of a sentence. */
export function withoutBodies(scan: Scan, units: readonly Unit[], floor: number): Unit[] {
  return units.filter((unit, u) => {
    if (unit.type !== 'name' || scan.tokens[unit.from - 1]?.norm !== ',' || !endsItem(scan, unit.to))
      return true;
    const dash = dashBefore(scan, unit.from, floor);
    if (dash === undefined) return true;
    const own = units.slice(0, u).filter((other) => other.from > dash);
    const first = own[0]?.type === 'honorific' ? own[1] : own[0];
    const last = own.at(-1);
    return !(
      first?.type === 'name' &&
      scan.tokens[first.to]?.norm === ',' &&
      last?.type === 'office' &&
      last.to === unit.from - 1
    );
  });
}

const isDash = ({ tokens }: Scan, at: number): boolean =>
  /^(?:-|--|–|—|•)$/.test(tokens[at]?.norm ?? '') &&
  tokens[at]?.glued !== true &&
  tokens[at + 1]?.glued !== true;

function dashBefore(scan: Scan, at: number, floor: number): number | undefined {
  for (let i = at - 1; i >= floor && i > at - LONGEST; i--) if (isDash(scan, i)) return i;
  return undefined;
}

function endsItem(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return token === undefined || token.newline || isDash(scan, at) || /^[.;(]$/.test(token.norm);
}
