import type { MeetingReport } from '@meeting-report/core';
import { html, type nothing } from 'lit';
import type { Proofs } from '../evidence.js';
import type { Labels } from '../labels/index.js';

export const VARIANTS = ['full', 'compact', 'timeline'] as const;
export type Variant = (typeof VARIANTS)[number];
export const FLAGS = ['code', 'svg', 'none'] as const;
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

/** A fact: a button if its words can be shown, else just what it says. */
export const fact = (cx: Context, pointer: string | undefined, content: unknown): unknown =>
  content && cx.proofs.has(pointer!)
    ? html`<button type="button" class="fact" data-fact=${pointer} aria-pressed=${cx.active === pointer}>${content}</button>`
    : content;

/** A section's heading, one level under the card's. */
export const heading = (cx: Context, text: string) =>
  html`<div class="label" role="heading" aria-level=${Math.min(cx.level + 1, 6)}>${text}</div>`;

/** The reader's word for an enum's value; nothing for values this card does not know yet. */
export const word = (words: Readonly<Record<string, string>>, value: string | undefined): string =>
  value && Object.hasOwn(words, value) ? words[value]! : '';

/** A label with one gap, "via {0}", with its gap filled. */
export function filled(label: string, content: unknown): unknown {
  const [before, after] = label.split('{0}');
  return html`${before}${content}${after}`;
}
