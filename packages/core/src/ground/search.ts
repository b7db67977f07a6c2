import { fold } from '../text/fold.js';
import type { Source, Span } from '../text/types.js';

/** Text with case, accents, marks and blanks made alike, and the way back. */
interface Folded {
  readonly text: string;
  /** Start and end, in the text that was read, of each code unit of `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function foldWithPlaces(text: string): Folded {
  let out = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (/^\s$/u.test(character)) {
      if (out.endsWith(' ')) ends[ends.length - 1] = end;
      else {
        out += ' ';
        starts.push(at);
        ends.push(end);
      }
    } else {
      const folded = fold(character);
      out += folded;
      for (let i = 0; i < folded.length; i++) {
        starts.push(at);
        ends.push(end);
      }
      // A mark over the letter before ("e" + U+0301) folds to nothing, but is part of it.
      if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    }
    at = end;
  }
  return { text: out, starts, ends };
}

/** A value as it is looked for: folded, blanks joined, no leading article. */
export const needle = (value: string): string =>
  fold(value).replace(/\s+/gu, ' ').trim().replace(/^the /, '');

const WORD = /^[\p{L}\p{N}]$/u;
/** Scripts that put no blanks between words: any place may be the start of one. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

const before = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].pop() ?? '';
const after = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0x20);

/** No word goes on across the place between two characters: "Lee" is not in "Leeds". */
function isBoundary(left: string, right: string): boolean {
  if (!WORD.test(left) || !WORD.test(right)) return true;
  return UNSPACED.test(left) || UNSPACED.test(right);
}

/** Finds wordings in a text, whatever their case, accents, quotes and blanks. */
export class Search {
  readonly #source: Source;
  readonly #folded: Folded;

  constructor(source: Source) {
    this.#source = source;
    this.#folded = foldWithPlaces(source.text);
  }

  /** All places of a wording, in the text that was read. */
  places(value: string): Span[] {
    const wanted = needle(value);
    const found: Span[] = [];
    if (wanted === '') return found;
    for (let at = this.#find(wanted, 0); at >= 0; at = this.#find(wanted, at + wanted.length)) {
      found.push(this.#span(at, at + wanted.length));
    }
    if (found.length > 0) return found;
    return this.#pieces(wanted);
  }

  /** The place nearest to `near`. */
  nearest(value: string, near: number): Span[] {
    const [best] = this.places(value).sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
    return best ? [best] : [];
  }

  /** The text's own words at places, blanks joined. */
  wording(places: readonly Span[]): string {
    return places
      .map(({ start, end }) => this.#source.text.slice(start, end).replace(/\s+/gu, ' '))
      .join(' … ');
  }

  /** Places in the input as it was given. */
  toOriginal(places: readonly Span[]): Span[] {
    return places.flatMap((place) => this.#source.toOriginal(place));
  }

  /** "We agreed … to meet": each piece, in order. */
  #pieces(wanted: string): Span[] {
    const pieces = wanted.split(/ ?\[?\.\.\.\]? ?/).filter((piece) => piece !== '');
    if (pieces.length < 2) return [];
    const spans: Span[] = [];
    let from = 0;
    for (const piece of pieces) {
      const at = this.#find(piece, from);
      if (at < 0) return [];
      from = at + piece.length;
      spans.push(this.#span(at, from));
    }
    return spans;
  }

  #find(wanted: string, from: number): number {
    const { text } = this.#folded;
    const first = String.fromCodePoint(wanted.codePointAt(0) ?? 0x20);
    const last = before(wanted, wanted.length);
    for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (isBoundary(before(text, at), first) && isBoundary(last, after(text, end))) return at;
    }
    return -1;
  }

  #span(from: number, to: number): Span {
    const { starts, ends } = this.#folded;
    return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
  }
}
