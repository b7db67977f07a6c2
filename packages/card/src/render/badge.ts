import { html, nothing } from 'lit';
import type { Context } from './context.js';

type Flag = (code: string) => unknown;

let flag: Flag | undefined;

/** Tells the card how to draw a flag; the entry `flags` does so with drawings of all countries. */
export function registerFlags(draw: Flag): void {
  flag = draw;
}

/** The sign of a country, beside its name. It says nothing that the name does not, so it is hidden from listeners. */
export function badge(cx: Context, code: string | undefined): unknown {
  if (!code || cx.flags === 'none' || !/^[A-Z]{2}$/.test(code)) return nothing;
  const drawing = cx.flags === 'svg' ? flag?.(code) : undefined;
  return drawing
    ? html`<span class="flag" aria-hidden="true">${drawing}</span>`
    : html`<span class="badge" aria-hidden="true">${code}</span>`;
}
