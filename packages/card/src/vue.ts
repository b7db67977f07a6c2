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

/** What every element takes; Vue's own list is out of reach for a package that does not need Vue. */
interface ElementProps {
  id?: string;
  class?: unknown;
  style?: unknown;
  lang?: string;
  dir?: string;
  title?: string;
  hidden?: boolean;
  slot?: string;
  onClick?: (event: MouseEvent) => void;
  onFocusin?: (event: FocusEvent) => void;
  onKeydown?: (event: KeyboardEvent) => void;
  [attribute: `data${string}` | `aria${string}`]: unknown;
}

/**
 * The element as a component of Vue's templates.
 *
 * @example
 * ```ts
 * import type { VueMeetingCard } from '@meeting-report/card/vue';
 *
 * const props: InstanceType<VueMeetingCard>['$props'] = { variant: 'compact', report };
 * props.variant; // => 'compact'
 * ```
 */
export interface VueMeetingCard {
  new (): {
    $props: MeetingCardProps &
      ElementProps & {
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
