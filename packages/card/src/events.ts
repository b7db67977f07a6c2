import type { MeetingReport, Span } from '@meeting-report/core';
import type { MeetingCardEvidenceEvent } from './evidence-event.js';

/** What reading a text could not settle; the same shape as the parser's warnings. */
export interface Warning {
  code: string;
  message: string;
  span?: Span;
}

/** A card's events are heard wherever it stands. */
export const OPTIONS: EventInit = { bubbles: true, composed: true };

/** A report is there and shown. */
export class MeetingCardReadyEvent extends Event {
  constructor(
    /** The record shown. */
    readonly report: MeetingReport,
    /** What the parser warned of, where a text was read. */
    readonly warnings: readonly Warning[],
  ) {
    super('meeting-card-ready', OPTIONS);
  }
}

/** What was given could not be shown. */
export class MeetingCardErrorEvent extends Event {
  constructor(
    /** Why, in one word: `json`, `report`, `version`, `http`, `network`, `parser`, or the parser's own code. */
    readonly code: string,
    /** Why, in a sentence for developers. */
    readonly message: string,
  ) {
    super('meeting-card-error', OPTIONS);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'meeting-card-ready': MeetingCardReadyEvent;
    'meeting-card-error': MeetingCardErrorEvent;
    'meeting-card-evidence': MeetingCardEvidenceEvent;
  }
}
