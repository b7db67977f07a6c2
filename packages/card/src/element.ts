/**
 * Defines `<meeting-card>`. Nothing else.
 *
 * @module
 */
import { MeetingCard } from './meeting-card.js';

if (!customElements.get('meeting-card')) customElements.define('meeting-card', MeetingCard);
