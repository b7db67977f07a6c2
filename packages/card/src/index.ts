/**
 * `<meeting-card>` without its definition: importing this module has no effect on the page.
 *
 * @module
 */
export { ACTIONS, type ActionName } from './actions/names.js';
export { CardError } from './errors.js';
export { MeetingCardErrorEvent, MeetingCardReadyEvent, type Warning } from './events.js';
export { MeetingCardEvidenceEvent } from './evidence-event.js';
export { type Labels, registerLabels } from './labels/index.js';
export { type CardState, MeetingCard } from './meeting-card.js';
export { registerFlags } from './render/badge.js';
export { FLAGS, type FlagStyle, VARIANTS, type Variant } from './render/context.js';
