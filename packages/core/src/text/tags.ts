/** A piece of markup: `<p class="x">`, `</p>`, a comment or a declaration. */
export interface Tag {
  /** Lower case; '!' for comments, declarations and processing instructions. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly end: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Tags that make an input a web page rather than text with a little markup in it. */
export const STRUCTURAL = words(
  'html head body p div article section main header footer aside nav table tbody thead tr td th ul ol li dl dt dd ' +
    'h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption form address script style',
);

/** Tags that begin and end a paragraph. */
export const PARAGRAPH = words(
  'p div article section main header footer aside nav table tbody thead tfoot tr td th caption ul ol li dl dt dd h1 ' +
    'h2 h3 h4 h5 h6 blockquote pre figure figcaption form fieldset address center hr option details summary',
);

/** Tags of a few words that are left behind in plain text. */
export const INLINE = words(
  'a abbr acronym b big bdi bdo br center cite code del dfn em font hr i img ins kbd label mark nobr o:p q s samp ' +
    'small span strike strong sub sup time tt u var wbr !',
);

/** Tags whose content no reader sees, or that only steer the page. */
export const UNREAD = words('script style title textarea noscript iframe svg template select button nav');

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;

/** Reads tags off an input from left to right, in time linear in the input. */
export class TagReader {
  readonly #input: string;
  /** Closings that were looked for once and do not come any more. */
  readonly #missing = new Set<string>();

  constructor(input: string) {
    this.#input = input;
  }

  /** The tag that begins with the `<` at `at`; undefined where the `<` is only a sign. */
  read(at: number): Tag | undefined {
    const second = this.#input.charCodeAt(at + 1);
    if (second === BANG || second === QUESTION) return this.#readDeclaration(at);
    const isClosing = second === SLASH;
    const start = at + (isClosing ? 2 : 1);
    const nameEnd = this.#nameEnd(start);
    if (nameEnd === start) return undefined;
    const after = this.#input.charCodeAt(nameEnd);
    const isTag = after === GREATER || after === SLASH || after <= 32;
    // <https://example.org> is an address.
    if (!isTag || this.#input.startsWith('//', nameEnd)) return undefined;
    const end = this.#tagEnd(nameEnd);
    if (end === undefined) return undefined;
    return { name: this.#input.slice(start, nameEnd).toLowerCase(), isClosing, end };
  }

  /** Where the content of an unread element ends: at its closing tag, if it has one. */
  contentEnd(name: string, from: number): number | undefined {
    if (this.#missing.has(name)) return undefined;
    for (let at = this.#input.indexOf('</', from); at >= 0; at = this.#input.indexOf('</', at + 2)) {
      const end = at + 2 + name.length;
      if (this.#input.slice(at + 2, end).toLowerCase() === name) return at;
    }
    this.#missing.add(name);
    return undefined;
  }

  #readDeclaration(at: number): Tag {
    const input = this.#input;
    if (input.startsWith('<!--', at))
      return { name: '!', isClosing: false, end: this.#endAfter('-->', at + 4) };
    // The content of a CDATA section is text; only its brackets go.
    if (input.startsWith('<![CDATA[', at)) return { name: '!', isClosing: false, end: at + 9 };
    return { name: '!', isClosing: false, end: this.#tagEnd(at + 2) ?? at + 2 };
  }

  #endAfter(mark: string, from: number): number {
    const at = this.#missing.has(mark) ? -1 : this.#input.indexOf(mark, from);
    if (at >= 0) return at + mark.length;
    this.#missing.add(mark);
    return from;
  }

  #nameEnd(start: number): number {
    let at = start;
    for (; at < this.#input.length && at - start < 40; at++) {
      const code = this.#input.charCodeAt(at);
      const isLetter = (code | 0x20) >= 97 && (code | 0x20) <= 122;
      const isLater = at > start && ((code >= 48 && code <= 58) || code === 45);
      if (!isLetter && !isLater) break;
    }
    return at;
  }

  /**
   * End of a tag. Never looks beyond the next `<`, so that unclosed tags and
   * quotes cost no more than their own length.
   */
  #tagEnd(from: number): number | undefined {
    let quote = 0;
    let last = 0;
    let hasAttribute = false;
    let quotedEnd: number | undefined;
    let at = from;
    for (; at < this.#input.length; at++) {
      const code = this.#input.charCodeAt(at);
      if (code === LESS) break;
      if (code === GREATER) {
        if (quote === 0) return at + 1;
        quotedEnd ??= at + 1;
      } else if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if ((code === QUOTE || code === APOSTROPHE) && last === EQUALS) quote = code;
      else if (code === EQUALS) hasAttribute = true;
      if (code > 32) last = code;
    }
    return quotedEnd ?? (hasAttribute ? at : undefined);
  }
}
