/**
 * The reader's language: that of the nearest element with a `lang`, as in the rest of the page.
 *
 * @module
 */
import type { LitElement } from 'lit';

export function languageOf(element: Element): string {
  let node: Node | null | undefined = element;
  while (node) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  return 'en';
}

/** The cards on the page; they are drawn anew when a `lang` changes anywhere, or flags come. */
export const cards = new Set<LitElement>();

/** Draws them all anew. */
export const redraw = (): void => {
  for (const card of cards) card.requestUpdate();
};

let observer: MutationObserver | undefined;

/** One observer for all cards. */
export function watchLanguage(): void {
  if (observer) return;
  observer = new MutationObserver(redraw);
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
}
