/**
 * What a reader can take along, in the order of the buttons. Each name is also the name of its label.
 *
 * @example
 * ```ts
 * import { ACTIONS } from '@meeting-report/card';
 *
 * ACTIONS; // => ['copy', 'calendar', 'jsonld', 'print']
 * ```
 */
export const ACTIONS = ['copy', 'calendar', 'jsonld', 'print'] as const;
/**
 * One of {@link ACTIONS}.
 *
 * @example
 * ```ts
 * import { type ActionName, ACTIONS } from '@meeting-report/card';
 *
 * const first: ActionName = ACTIONS[0];
 * first; // => 'copy'
 * ```
 */
export type ActionName = (typeof ACTIONS)[number];
