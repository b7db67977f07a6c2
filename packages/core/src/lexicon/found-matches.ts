/**
 * The matches of one text, asked by token and type.
 */
import type { EntryType } from './matcher.js';
import type { LexEntry, LexMatch, LexMatches, VerbForm } from './types.js';

const NONE: readonly LexMatch[] = [];

/** One bit for each type. */
const BITS: Readonly<Record<EntryType, number>> = {
  verb: 1,
  country: 2,
  city: 4,
  region: 8,
  rank: 16,
  office: 32,
  'office-modifier': 64,
  honorific: 128,
  organization: 256,
  'head-noun': 512,
  agency: 1024,
  calendar: 2048,
};

export class Found implements LexMatches {
  readonly #matches: readonly (readonly LexMatch[] | undefined)[];
  /**
   * The types that begin at a token. Readers ask some thirty times a token
   * whether one does, and nearly always none does: one look at a number.
   */
  readonly #types: Uint16Array;

  constructor(matches: readonly (readonly LexMatch[] | undefined)[]) {
    this.#matches = matches;
    this.#types = new Uint16Array(matches.length);
    for (let i = 0; i < matches.length; i++) {
      const here = matches[i];
      if (here === undefined) continue;
      let types = 0;
      for (const { entry } of here) types |= BITS[entry.type];
      this.#types[i] = types;
    }
  }

  at(index: number): readonly LexMatch[] {
    return this.#matches[index] ?? NONE;
  }

  has(index: number, type: EntryType): boolean {
    const types = this.#types[index];
    return types !== undefined && types !== 0 && (types & BITS[type]) !== 0;
  }

  hasVerb(index: number, form: VerbForm): boolean {
    if (!this.has(index, 'verb')) return false;
    return this.at(index).some(({ entry }) => entry.type === 'verb' && entry.forms.includes(form));
  }

  longest<T extends EntryType>(index: number, type: T): LexMatch<Extract<LexEntry, { type: T }>> | undefined {
    if (!this.has(index, type)) return undefined;
    for (const match of this.at(index)) {
      if (match.entry.type === type) return match as LexMatch<Extract<LexEntry, { type: T }>>;
    }
    return undefined;
  }
}
