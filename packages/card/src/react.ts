/**
 * Types of `<meeting-card>` in React's JSX: `import '@meeting-report/card/react'`. No code.
 *
 * @module
 */
import type {} from 'react';
import type { MeetingCardErrorEvent, MeetingCardEvidenceEvent, MeetingCardReadyEvent } from './events.js';
import type { MeetingCard } from './meeting-card.js';
import type { MeetingCardProps } from './props.js';

interface Listeners {
  'onmeeting-card-ready'?: (event: MeetingCardReadyEvent) => void;
  'onmeeting-card-error'?: (event: MeetingCardErrorEvent) => void;
  'onmeeting-card-evidence'?: (event: MeetingCardEvidenceEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'meeting-card': DetailedHTMLProps<HTMLAttributes<MeetingCard>, MeetingCard> &
        MeetingCardProps &
        Listeners;
    }
  }
}
