/**
 * Stands in for Lit's `css-tag.js` in the browser files. Lit's own also serves browsers
 * without constructable style sheets; those know neither `light-dark()` nor container
 * queries, so they could not show the card anyway. Saves a third of a kilobyte.
 *
 * @module
 */
export class CSSResult {
  /** @type {CSSStyleSheet | undefined} */
  #sheet;

  /** @param {string} cssText */
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }
}

/** @param {TemplateStringsArray} strings one string: the card's sheets have no expressions */
export const css = (strings) => new CSSResult(/** @type {string} */ (strings[0]));

/** @param {string} text */
export const unsafeCSS = (text) => new CSSResult(text);

export const supportsAdoptingStyleSheets = true;

/**
 * @param {ShadowRoot} root
 * @param {readonly CSSResult[]} styles
 */
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

/** @param {CSSResult} style */
export const getCompatibleStyle = (style) => style;
