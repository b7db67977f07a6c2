import type { Span } from '@meeting-report/core';
import { OPTIONS } from './events.js';

/**
 * The reader asked for the words of a fact, or (with no pointer) put them away.
 *
 * @example
 * ```ts
 * import { MeetingCardEvidenceEvent } from '@meeting-report/card';
 *
 * const heard: string[] = [];
 * document.addEventListener('meeting-card-evidence', ({ words }) => heard.push(...words), { once: true });
 *
 * const spans = report.evidence['/participants/0/rank'] ?? [];
 * const words = spans.map(({ start, end }) => text.slice(start, end));
 * document.body.dispatchEvent(new MeetingCardEvidenceEvent('/participants/0/rank', spans, words));
 * heard[0]; // => 'Colonel General'
 * ```
 */
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
