import { html, nothing } from 'lit';
import { redraw } from '../language.js';
import type { Context } from './context.js';

/** Draws the flag of a country with the tag function that it is handed, or does not. */
type Flag = (code: string, tag: typeof html) => unknown;

let flag: Flag | undefined;

/**
 * Tells the card how to draw a flag; the entry `flags` does so with drawings of all countries.
 *
 * @example
 * ```ts
 * import { MeetingCard, registerFlags } from '@meeting-report/card';
 * import '@meeting-report/card/define';
 *
 * registerFlags((code, tag) => (code === 'AZ' ? tag`<img src="/flags/az.svg" alt="">` : undefined));
 * const card = document.body.appendChild(new MeetingCard());
 * card.report = report;
 * await card.updateComplete;
 * card.setAttribute('flags', 'svg');
 * await card.updateComplete;
 * card.shadowRoot?.querySelectorAll('.flag img').length !== 0; // => true
 * card.remove();
 * ```
 */
export function registerFlags(draw: Flag): void {
  flag = draw;
  redraw();
}

/** The sign of a country, beside its name. It says nothing that the name does not, so it is hidden from listeners. */
export function badge(cx: Context, code: string | undefined): unknown {
  if (!code || cx.flags === 'none' || !/^[A-Z]{2}$/.test(code)) return nothing;
  const drawing = cx.flags === 'svg' ? flag?.(code, html) : undefined;
  return drawing
    ? html`<span class="flag" aria-hidden="true">${drawing}</span>`
    : html`<span class="badge" aria-hidden="true">${code}</span>`;
}
