import type { AttendanceClause } from '../clauses/types.js';
import type { EventClues } from './event-clues.js';

/** What tells the side of people who are named without one. */
export interface SideClues extends EventClues {
  readonly attendance: readonly AttendanceClause[];
  /** Country of the stated location, if any. */
  readonly location?: string | undefined;
  readonly datelineCountry?: string | undefined;
  /** Country of the body whose news it is: "according to the *Azerbaijani* Defense Ministry". */
  readonly sourceCountry?: string | undefined;
  readonly mode: 'in-person' | 'phone' | 'video';
  /** "on the sidelines of" a third party's event. */
  readonly sidelines: boolean;
}
