/**
 * Defines `<meeting-card>`. Importing this module is all a page needs to do.
 *
 * @module
 */
import { MeetingCard } from './meeting-card.js';

if (!customElements.get('meeting-card')) customElements.define('meeting-card', MeetingCard);

export * from './index.js';
