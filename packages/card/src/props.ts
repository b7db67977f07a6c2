import type { MeetingCard } from './meeting-card.js';

/** What can be set on the element from a template. */
export type MeetingCardProps = Partial<
  Pick<
    MeetingCard,
    | 'report'
    | 'text'
    | 'src'
    | 'loading'
    | 'variant'
    | 'flags'
    | 'headingLevel'
    | 'publishedOn'
    | 'outlet'
    | 'url'
    | 'jsonLd'
  >
>;
