import { readEntity } from './entities.js';
import { SourceMap } from './source-map.js';
import { INLINE, PARAGRAPH, STRUCTURAL, type Tag, TagReader, UNREAD } from './tags.js';

const LESS = 60;
const AMPERSAND = 38;
const HASH = 35;

/** Whether an input is a web page or a piece of one: it has a tag that shapes paragraphs. */
export function isHtml(input: string): boolean {
  const tags = new TagReader(input);
  for (let at = input.indexOf('<'); at >= 0; ) {
    const tag = tags.read(at);
    if (tag !== undefined && STRUCTURAL.has(tag.name)) return true;
    at = input.indexOf('<', tag?.end ?? at + 1);
  }
  return false;
}

/** Reads plain text that has stray tags and entities in it: lines stay as they are. */
export function readStrayMarkup(input: string): SourceMap {
  const map = new SourceMap(input);
  const tags = new TagReader(input);
  let copied = 0;
  for (let at = 0; at < input.length; ) {
    const code = input.charCodeAt(at);
    if (code === LESS) {
      const tag = tags.read(at);
      if (tag !== undefined && INLINE.has(tag.name)) {
        map.copy(copied, at);
        const next = input.charCodeAt(tag.end);
        if (tag.name === 'br' && next !== 10 && next !== 13) map.replace('\n', at, tag.end);
        at = copied = tag.end;
        continue;
      }
    } else if (code === AMPERSAND || code === HASH) {
      const entity = readEntity(input, at);
      if (entity !== undefined) {
        map.copy(copied, at);
        map.replace(entity.text, at, entity.end);
        at = copied = entity.end;
        continue;
      }
    }
    at++;
  }
  map.copy(copied, input.length);
  return map;
}

/** Reduces a web page to its text: paragraphs are parted by empty lines, blanks are one. */
export function readHtml(input: string): SourceMap {
  return new HtmlReader(input).read();
}

class HtmlReader {
  readonly #input: string;
  readonly #map: SourceMap;
  readonly #tags: TagReader;
  /** Line breaks owed before the next visible character: 1 after `<br>`, 2 between paragraphs. */
  #breaks = 0;
  #blankStart = -1;
  #blankEnd = -1;
  #copied = 0;
  #preformatted = 0;

  constructor(input: string) {
    this.#input = input;
    this.#map = new SourceMap(input);
    this.#tags = new TagReader(input);
  }

  read(): SourceMap {
    const input = this.#input;
    const hasParagraphs = hasTag(input, 'p') || hasTag(input, 'br');
    for (let at = 0; at < input.length; ) {
      const code = input.charCodeAt(at);
      if (code === LESS) {
        const tag = this.#tags.read(at);
        if (tag !== undefined) {
          this.#flush(at);
          at = this.#copied = this.#apply(tag, at);
          continue;
        }
      } else if (code === AMPERSAND || code === HASH) {
        const entity = readEntity(input, at);
        if (entity !== undefined) {
          this.#flush(at);
          this.#settle();
          this.#map.replace(entity.text, at, entity.end);
          at = this.#copied = entity.end;
          continue;
        }
      } else if (isBlank(code)) {
        this.#flush(at);
        at = this.#copied = this.#skipBlanks(at, hasParagraphs);
        continue;
      }
      at++;
    }
    this.#flush(input.length);
    return this.#map;
  }

  /** Acts on a tag and returns where reading goes on. */
  #apply(tag: Tag, at: number): number {
    if (UNREAD.has(tag.name) && !tag.isClosing) {
      const end = this.#tags.contentEnd(tag.name, tag.end);
      if (end !== undefined) return end;
      return tag.name === 'script' || tag.name === 'style' ? this.#input.length : tag.end;
    }
    if (tag.name === 'br') this.#breaks = Math.min(2, this.#breaks + 1);
    else if (PARAGRAPH.has(tag.name)) this.#breaks = 2;
    if (tag.name === 'pre') this.#preformatted = tag.isClosing ? 0 : 1;
    return Math.max(tag.end, at + 1);
  }

  #flush(end: number): void {
    if (this.#copied >= end) return;
    this.#settle();
    this.#map.copy(this.#copied, end);
  }

  /** Writes the breaks or the blank that are owed before visible text. */
  #settle(): void {
    if (this.#map.length > 0) {
      if (this.#breaks > 0) this.#map.insert(this.#breaks > 1 ? '\n\n' : '\n');
      else if (this.#blankStart >= 0) this.#map.replace(' ', this.#blankStart, this.#blankEnd);
    }
    this.#breaks = 0;
    this.#blankStart = -1;
  }

  #skipBlanks(start: number, hasParagraphs: boolean): number {
    let end = start;
    let lines = 0;
    for (; end < this.#input.length && isBlank(this.#input.charCodeAt(end)); end++) {
      if (this.#input.charCodeAt(end) === 10) lines++;
    }
    // Markup without <p> and <br> leaves its paragraphs to empty lines; <pre> means its lines.
    if (lines > 0 && this.#preformatted > 0) this.#breaks = Math.max(this.#breaks, Math.min(2, lines));
    else if (lines > 1 && !hasParagraphs) this.#breaks = 2;
    if (this.#blankStart < 0) this.#blankStart = start;
    this.#blankEnd = end;
    return end;
  }
}

function hasTag(input: string, name: string): boolean {
  for (const form of [name, name.toUpperCase()]) {
    for (const next of ['>', ' ', '/']) if (input.includes(`<${form}${next}`)) return true;
  }
  return false;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
