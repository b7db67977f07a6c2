/**
 * One verb that carries a clause, with its group, subject and complement.
 */
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import type { TokenRange } from '../mentions/types.js';
import type { Actor } from './types.js';
import type { VerbGroup } from './verb-group.js';

export type Link = 'main' | 'coordinated' | 'participial' | 'relative' | 'infinitive';

export interface Predicate {
  /** Its place among all predicates of the release. */
  index: number;
  readonly sentence: number;
  readonly group: VerbGroup;
  /** The verb's own words; all readings of them. */
  readonly verb: TokenRange;
  readonly verbs: readonly LexMatch<VerbEntry>[];
  readonly link: Link;
  /** Tokens before the group that hold the subject; empty where it is shared. */
  readonly subject: TokenRange;
  /** Where its clause, with conjunction and subject, begins. */
  readonly from: number;
  /** The predicate whose subject it shares. */
  readonly governor: Predicate | undefined;
  /** The words only tell who reports: "the ministry said". */
  readonly attribution: boolean;
  /** Who speaks and what was said, where the verb stands behind or inside it: "Trade grows, *he said*". */
  readonly inserted: { readonly speaker: Actor; readonly content: readonly TokenRange[] } | undefined;
  /** From behind the verb to the next predicate's clause or the sentence's end. */
  readonly complement: { readonly from: number; to: number };
}
