import type { MeetingReport } from '@meeting-report/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Proofs } from '../evidence.js';
import type { Labels } from '../labels/index.js';

/**
 * How much of a record the card shows; the attribute `variant`.
 *
 * @example
 * ```ts
 * import { VARIANTS } from '@meeting-report/card';
 *
 * VARIANTS; // => ['full', 'compact', 'timeline']
 * ```
 */
export const VARIANTS = ['full', 'compact', 'timeline'] as const;
/**
 * One of {@link VARIANTS}.
 *
 * @example
 * ```ts
 * import { type Variant, VARIANTS } from '@meeting-report/card';
 *
 * const small: Variant = 'compact';
 * VARIANTS.includes(small); // => true
 * ```
 */
export type Variant = (typeof VARIANTS)[number];
/**
 * The sign beside a country: its code, a drawing ({@link registerFlags}), nothing; the attribute `flags`.
 *
 * @example
 * ```ts
 * import { FLAGS } from '@meeting-report/card';
 *
 * FLAGS; // => ['code', 'svg', 'none']
 * ```
 */
export const FLAGS = ['code', 'svg', 'none'] as const;
/**
 * One of {@link FLAGS}.
 *
 * @example
 * ```ts
 * import { FLAGS, type FlagStyle } from '@meeting-report/card';
 *
 * const plain: FlagStyle = 'none';
 * FLAGS.includes(plain); // => true
 * ```
 */
export type FlagStyle = (typeof FLAGS)[number];

export const NO_PROOFS: Proofs = new Map();

/** All that a section needs to know to draw itself. */
export interface Context {
  report: MeetingReport;
  labels: Labels;
  /** The reader's language. */
  lang: string;
  /** The report's language, where it is not the reader's; else nothing. */
  foreign: string | typeof nothing;
  variant: Variant;
  flags: FlagStyle;
  /** Level of the card's heading, 1 to 6. */
  level: number;
  proofs: Proofs;
  /** Pointer of the fact whose words are being shown. */
  active: string | undefined;
}

/**
 * A fact: a button if its words can be shown, else just what it says. No `button` element,
 * for that is a box and cannot run on in a sentence; what it does comes with the evidence.
 */
export const fact = (cx: Context, pointer: string | undefined, content: unknown): unknown =>
  content && cx.proofs.has(pointer!)
    ? html`<span role="button" class="fact" data-fact=${pointer} aria-pressed=${cx.active === pointer}>${content}</span>`
    : content;

/** A heading one level under the card's. */
export const heading = (
  cx: Context,
  text: unknown,
  box = 'label',
  lang: Context['foreign'] = nothing,
): TemplateResult =>
  html`<div class=${box} role="heading" aria-level=${Math.min(cx.level + 1, 6)} lang=${lang} dir="auto">${text}</div>`;

/** The lists of a report that are sections of the card, under the label of their name. */
type Section = 'outcomes' | 'topics' | 'statements' | 'itinerary' | 'mentioned';

/** A list of the report under its heading; nothing if the list is empty. */
export const section = <K extends Section>(
  cx: Context,
  name: K,
  draw: (list: MeetingReport[K]) => unknown,
): unknown =>
  cx.report[name].length
    ? html`<section class=${name}>${heading(cx, cx.labels[name])}${draw(cx.report[name])}</section>`
    : nothing;

/** A fact in the report's own words, in a box of its own; nothing if there is none. */
export const wording = (cx: Context, box: string, pointer: string, text: string | undefined): unknown =>
  text ? html`<div class=${box} lang=${cx.foreign} dir="auto">${fact(cx, pointer, text)}</div>` : nothing;

/** The reader's word for an enum's value; nothing for values this card does not know yet. */
export const word = (words: Readonly<Record<string, string>>, value: string | undefined): string =>
  value && Object.hasOwn(words, value) ? words[value]! : '';
