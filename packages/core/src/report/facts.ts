import type { Clauses } from '../clauses/index.js';
import type { Reading } from '../mentions/types.js';
import type { Cast, Person } from './cast.js';
import type { Coreference } from './coreference.js';
import type { MeetingReportWarning } from './errors.js';
import type { Evidence } from './evidence.js';
import type { Provenance } from './provenance.js';
import type { MainEvent } from './roles.js';

/** All that the stages have read, for the parts of the record to be made from. */
export interface Facts {
  readonly reading: Reading;
  readonly clauses: Clauses;
  readonly provenance: Provenance;
  readonly cast: Cast;
  readonly coreference: Coreference;
  readonly event: MainEvent;
  /** Ids of those who took part. */
  readonly participantId: ReadonlyMap<Person, string>;
  readonly evidence: Evidence;
  warn(warning: MeetingReportWarning): void;
}
