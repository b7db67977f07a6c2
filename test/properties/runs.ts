import type fc from 'fast-check';

/**
 * How long the properties run. `npm test` tries a few hundred inputs of one seed, the same for everybody;
 * `npm run fuzz` many more, of a seed of its own, which a failure prints.
 */
export const LONG = process.env.FUZZ !== undefined;
const FACTOR = Number(process.env.FUZZ ?? 1);

/** Settings for a property of `runs` inputs in the short run. */
export function runs<T>(runs: number): fc.Parameters<T> {
  return { numRuns: runs * FACTOR, ...(LONG ? {} : { seed: 20251217 }), endOnFailure: LONG };
}

/** Time allowed for such a property, in milliseconds. */
export const TIMEOUT = LONG ? 24 * 60 * 60 * 1000 : 120_000;
