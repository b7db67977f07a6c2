import type { MeetingReport, Span } from '@meeting-report/core';
import type { MeetingCardEvidenceEvent } from './evidence-event.js';

/**
 * What reading a text could not settle; the same shape as the parser's warnings.
 *
 * @example
 * ```ts
 * import { MeetingCardReadyEvent, type Warning } from '@meeting-report/card';
 *
 * const warning: Warning = { code: 'unresolved-date', message: '"on Tuesday"', span: { start: 10, end: 20 } };
 * new MeetingCardReadyEvent(report, [warning]).warnings[0]?.code; // => 'unresolved-date'
 * ```
 */
export interface Warning {
  code: string;
  message: string;
  span?: Span;
}

/** A card's events are heard wherever it stands. */
export const OPTIONS: EventInit = { bubbles: true, composed: true };

/**
 * A report is there and shown.
 *
 * @example
 * ```ts
 * import { MeetingCardReadyEvent } from '@meeting-report/card';
 *
 * const heard: string[] = [];
 * document.addEventListener('meeting-card-ready', (event) => {
 *   if (event instanceof MeetingCardReadyEvent) heard.push(event.report.kind);
 * }, { once: true });
 *
 * document.body.dispatchEvent(new MeetingCardReadyEvent(report, []));
 * heard; // => ['meeting']
 * ```
 */
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

/**
 * What was given could not be shown.
 *
 * @example
 * ```ts
 * import { MeetingCardErrorEvent } from '@meeting-report/card';
 *
 * const heard: string[] = [];
 * document.addEventListener('meeting-card-error', ({ code }) => heard.push(code), { once: true });
 *
 * document.body.dispatchEvent(new MeetingCardErrorEvent('http', 'The address answered 404.'));
 * heard; // => ['http']
 * ```
 */
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
