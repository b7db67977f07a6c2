import type { MeetingReport } from '../report/schema.js';
import { valueAt } from './paths.js';
import { needle } from './search.js';

/** By what the members of a list are known again. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  parties: ['id', 'name'],
  participants: ['name'],
  mentioned: ['name'],
  organizations: ['name'],
  itinerary: ['text'],
  statements: ['content'],
  topics: ['text'],
  outcomes: ['text'],
};

const SHORTEST = 4;

/** The same but for case and accents, or one inside the other: "Hasanov", "Zakir Hasanov". */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const [x, y] = [needle(a), needle(b)];
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= SHORTEST && ` ${long} `.includes(` ${short} `);
}

const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? needle(a) === needle(b) : a === b;

/**
 * Where our own reading holds what the candidate holds at `path`: list members
 * are found by name or words, not by their place.
 */
export function counterpartOf(
  own: MeetingReport,
  candidate: unknown,
  path: readonly string[],
): readonly string[] | undefined {
  const [list, index, ...rest] = path;
  const keys = list !== undefined && Object.hasOwn(NAMES, list) ? NAMES[list] : undefined;
  if (keys === undefined || index === undefined) return path;
  const theirs = valueAt(candidate, [list as string, index]);
  const ours = own[list as 'topics'] as readonly unknown[];
  const value = valueAt(theirs, rest);
  for (const test of [same, alike]) {
    for (const key of keys) {
      const name = valueAt(theirs, [key]);
      if (name === undefined) continue;
      const known = ours.flatMap((one, at) => (test(valueAt(one, [key]), name) ? [at] : []));
      // Two steps of a programme may be told by one clause: the one that agrees is meant.
      const at = known.find((one) => same(valueAt(ours[one], rest), value)) ?? known[0];
      if (at !== undefined) return [list as string, String(at), ...rest];
    }
  }
  return undefined;
}
