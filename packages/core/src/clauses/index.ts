import type { Reading } from '../mentions/types.js';
import { findAttendance } from './attendance.js';
import { findAttributions } from './attribution.js';
import { type Dateline, findDateline } from './dateline.js';
import { findDelegations } from './delegation.js';
import { findDiscussion } from './discussion.js';
import { findEngagements } from './engagement.js';
import { findOccasions } from './occasion.js';
import { findOutcomes } from './outcome.js';
import { findProgramme } from './programme.js';
import { findPublished } from './published.js';
import { findSpeech } from './speech.js';
import { findVisits } from './visit.js';
import { welcomesInWords } from './welcome-in-words.js';
import type {
  AttendanceClause,
  AttributionClause,
  DelegationClause,
  EngagementClause,
  OccasionClause,
  OutcomeClause,
  ProgrammeClause,
  SpeechClause,
  TopicClause,
  VisitClause,
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
  readonly visits: readonly VisitClause[];
  readonly occasions: readonly OccasionClause[];
  readonly programme: readonly ProgrammeClause[];
  readonly attributions: readonly AttributionClause[];
  readonly dateline: Dateline | undefined;
  readonly published: DateMention | undefined;
}

export function readClauses(reading: Reading): Clauses {
  const dateline = findDateline(reading);
  const speech = findSpeech(reading);
  const engagements = [...findEngagements(reading), ...welcomesInWords(reading, speech)];
  return {
    engagements: engagements.sort((a, b) => a.from - b.from),
    attendance: findAttendance(reading),
    delegations: findDelegations(reading),
    speech,
    topics: findDiscussion(reading),
    outcomes: findOutcomes(reading),
    visits: findVisits(reading),
    occasions: findOccasions(reading),
    programme: findProgramme(reading),
    attributions: findAttributions(reading),
    dateline,
    published: findPublished(reading, dateline),
  };
}
