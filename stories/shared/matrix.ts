/**
 * What a story can vary: the axes of the card's specification, shared by the stories,
 * the toolbar and the tests.
 *
 * @module
 */
import type { CardState } from '@meeting-report/card';
export { FLAGS, VARIANTS } from '@meeting-report/card';

export const STATES = ['empty', 'loading', 'ready', 'error'] as const satisfies readonly CardState[];
export const THEMES = ['light', 'dark'] as const;
export const DIRECTIONS = ['ltr', 'rtl'] as const;
export const LANGUAGES = ['en', 'az', 'tr', 'ru', 'ar', 'fr', 'es'] as const;
/** A phone, a column, a page; in pixels. */
export const WIDTHS = [320, 560, 900] as const;

export type Theme = (typeof THEMES)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Language = (typeof LANGUAGES)[number];
export type Width = (typeof WIDTHS)[number];
