/** What a reader can take along, in the order of the buttons. Each name is also the name of its label. */
export const ACTIONS = ['copy', 'calendar', 'jsonld', 'print'] as const;
export type ActionName = (typeof ACTIONS)[number];
