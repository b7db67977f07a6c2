import type { TokenRange } from '../mentions/types.js';

/** One piece of evidence for or against a meeting, with the words that give it. */
export interface Reason {
  readonly points: number;
  readonly why: string;
  readonly at?: TokenRange;
}

/** Points of an engagement that names both sides. */
export const BOTH = 6;
