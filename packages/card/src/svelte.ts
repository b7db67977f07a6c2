/**
 * Types of `<meeting-card>` in Svelte's markup: `import '@meeting-report/card/svelte'`. No code.
 *
 * @module
 */
import type { MeetingCardErrorEvent, MeetingCardReadyEvent } from './events.js';
import type { MeetingCardEvidenceEvent } from './evidence-event.js';
import type { MeetingCardProps } from './props.js';

/**
 * The element's attributes in Svelte's markup.
 *
 * @example
 * ```ts
 * import type { SvelteMeetingCard } from '@meeting-report/card/svelte';
 *
 * const props: SvelteMeetingCard = { 'heading-level': 3, report };
 * props['heading-level']; // => 3
 * ```
 */
export interface SvelteMeetingCard extends MeetingCardProps {
  'heading-level'?: number;
  'published-on'?: string;
  'json-ld'?: boolean;
  'onmeeting-card-ready'?: (event: MeetingCardReadyEvent) => void;
  'onmeeting-card-error'?: (event: MeetingCardErrorEvent) => void;
  'onmeeting-card-evidence'?: (event: MeetingCardEvidenceEvent) => void;
  [attribute: string]: unknown;
}

// biome-ignore lint/suspicious/noTsIgnore: where the framework is there, nothing is wrong
// @ts-ignore present where Svelte is
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'meeting-card': SvelteMeetingCard;
  }
}
