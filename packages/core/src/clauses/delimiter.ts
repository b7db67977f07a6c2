/**
 * What stands between two conjuncts, and what is known of the list so far.
 */
import type { TokenRange } from '../mentions/types.js';

export interface Delimiter extends TokenRange {
  readonly kind: 'comma' | 'and' | 'as-well-as' | 'semicolon';
  /** A comma stands in ", and". */
  readonly comma: boolean;
}

export interface Context {
  readonly preposition: string | undefined;
  /** "…, including A and B" or "…, which …" stands open: what follows belongs to it. */
  readonly tail: 'list' | 'relative' | undefined;
  /** Where the conjunct after the next "and" begins. */
  readonly end: number | undefined;
  /** An earlier comma parted items, so the "and" that closes the list does too. */
  readonly inList: boolean;
  /** The ", and" that closes a list lies behind: a plain "and" after it joins inside the last item. */
  readonly closed: boolean;
  readonly isLast: boolean;
  /** A comma inside the item joins a list that still waits for its "and": "economic, *trade and …*". */
  readonly openList: boolean;
  /** Commas part items on both sides: "A, *B and C*, and D". */
  readonly inner: boolean;
}
