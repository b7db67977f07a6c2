/**
 * Types of `<meeting-card>` in Vue's templates: `import '@meeting-report/card/vue'`. No code.
 * Vue sets properties where the element has them; tell its compiler that the tag is an
 * element with `isCustomElement: (tag) => tag === 'meeting-card'`.
 *
 * @module
 */
import type { MeetingCardErrorEvent, MeetingCardReadyEvent } from './events.js';
import type { MeetingCardEvidenceEvent } from './evidence-event.js';
import type { MeetingCardProps } from './props.js';

export interface VueMeetingCard {
  new (): {
    $props: MeetingCardProps & {
      onMeetingCardReady?: (event: MeetingCardReadyEvent) => void;
      onMeetingCardError?: (event: MeetingCardErrorEvent) => void;
      onMeetingCardEvidence?: (event: MeetingCardEvidenceEvent) => void;
    };
  };
}

// biome-ignore lint/suspicious/noTsIgnore: where the framework is there, nothing is wrong
// @ts-ignore present where Vue is
declare module 'vue' {
  interface GlobalComponents {
    'meeting-card': VueMeetingCard;
  }
}
