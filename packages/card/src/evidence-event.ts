import type { Span } from '@meeting-report/core';
import { OPTIONS } from './events.js';

/** The reader asked for the words of a fact, or (with no pointer) put them away. */
export class MeetingCardEvidenceEvent extends Event {
  constructor(
    /** JSON Pointer of the fact in the record. */
    readonly pointer: string | undefined,
    /** Where its words stand in the source text. */
    readonly spans: readonly Span[],
    /** The words themselves. */
    readonly words: readonly string[],
  ) {
    super('meeting-card-evidence', OPTIONS);
  }
}
