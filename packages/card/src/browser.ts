/**
 * What a page without a build gets: the element, defined, and the two registries.
 *
 * @module
 */
import './define.js';

export { registerLabels } from './labels/index.js';
export { MeetingCard } from './meeting-card.js';
export { registerFlags } from './render/badge.js';
