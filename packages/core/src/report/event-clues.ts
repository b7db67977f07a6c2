import type { DelegationClause, EngagementClause, VisitClause } from '../clauses/types.js';
import type { Reading } from '../mentions/types.js';
import type { Cast } from './cast.js';
import type { Coreference } from './coreference.js';

/** What is needed to tell which of several encounters the release is about. */
export interface EventClues {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly coreference: Coreference;
  readonly engagements: readonly EngagementClause[];
  readonly delegations: readonly DelegationClause[];
  readonly visits: readonly VisitClause[];
  /** Of an event told beside the main one: its engagements, chosen before. */
  readonly chosen?: readonly EngagementClause[] | undefined;
}
