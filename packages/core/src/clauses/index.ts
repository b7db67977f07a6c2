import type { Reading } from '../mentions/types.js';
import { findAttendance } from './attendance.js';
import { findAttributions } from './attribution.js';
import { type Dateline, findDateline } from './dateline.js';
import { findDelegations } from './delegation.js';
import { findEngagements } from './engagement.js';
import { findPublished } from './published.js';
import { findSpeech } from './speech.js';
import type {
  AttendanceClause,
  AttributionClause,
  DelegationClause,
  EngagementClause,
  OutcomeClause,
  SpeechClause,
  TopicClause,
} from './types.js';
import type { DateMention } from '../mentions/types.js';

/** All that is said to happen, by kind, each in the order of the text. */
export interface Clauses {
  readonly engagements: readonly EngagementClause[];
  readonly attendance: readonly AttendanceClause[];
  readonly delegations: readonly DelegationClause[];
  readonly speech: readonly SpeechClause[];
  readonly topics: readonly TopicClause[];
  readonly outcomes: readonly OutcomeClause[];
  readonly attributions: readonly AttributionClause[];
  readonly dateline: Dateline | undefined;
  readonly published: DateMention | undefined;
}

export function readClauses(reading: Reading): Clauses {
  return {
    engagements: findEngagements(reading),
    attendance: findAttendance(reading),
    delegations: findDelegations(reading),
    speech: findSpeech(reading),
    topics: [],
    outcomes: [],
    attributions: findAttributions(reading),
    dateline: findDateline(reading),
    published: findPublished(reading),
  };
}
