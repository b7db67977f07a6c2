/**
 * The reader's language: that of the nearest element with a `lang`, as in the rest of the page.
 *
 * @module
 */
export function languageOf(element: Element): string {
  let node: Node | null = element;
  while (node) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return 'en';
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` changes anywhere in the document: one observer for all cards. Returns the way to stop. */
export function watchLanguage(changed: () => void): () => void {
  listeners.add(changed);
  observer ??= new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  if (listeners.size === 1) {
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  return () => {
    listeners.delete(changed);
    if (!listeners.size) observer?.disconnect();
  };
}
