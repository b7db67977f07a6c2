/**
 * Types of `<meeting-card>` in React's JSX: `import '@meeting-report/card/react'`. No code.
 *
 * @module
 */
import type * as React from 'react';
import type { MeetingCardErrorEvent, MeetingCardReadyEvent } from './events.js';
import type { MeetingCardEvidenceEvent } from './evidence-event.js';
import type { MeetingCard } from './meeting-card.js';
import type { MeetingCardProps } from './props.js';

/**
 * Listeners in JSX, named as React 19 names those of custom elements.
 *
 * @example
 * ```ts
 * import type { MeetingCardListeners } from '@meeting-report/card/react';
 *
 * const listeners: MeetingCardListeners = {
 *   'onmeeting-card-ready': ({ report: shown }) => console.log(shown.kind),
 * };
 * Object.keys(listeners); // => ['onmeeting-card-ready']
 * ```
 */
export interface MeetingCardListeners {
  'onmeeting-card-ready'?: (event: MeetingCardReadyEvent) => void;
  'onmeeting-card-error'?: (event: MeetingCardErrorEvent) => void;
  'onmeeting-card-evidence'?: (event: MeetingCardEvidenceEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'meeting-card': React.DetailedHTMLProps<React.HTMLAttributes<MeetingCard>, MeetingCard> &
        MeetingCardProps &
        MeetingCardListeners;
    }
  }
}
