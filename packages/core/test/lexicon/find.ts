import { buildMatcher, nounForms } from '../../src/lexicon/index.js';
import type { LexEntry, LexForm, LexMatches } from '../../src/lexicon/types.js';
import { tokenize } from '../../src/text/tokens.js';

const matchNouns = buildMatcher(nounForms());

export type Found<T extends LexEntry['type']> = Extract<LexEntry, { type: T }> & { readonly text: string };

/** All entries of one type in a text, each with its words as written. */
export function find<T extends LexEntry['type']>(text: string, type: T): Found<T>[] {
  return collect(text, matchNouns(tokenize(text), text), type);
}

/** The same with a table of the test's own. */
export function findIn(forms: readonly LexForm[], text: string): Found<LexEntry['type']>[] {
  return collect(text, buildMatcher(forms)(tokenize(text), text));
}

/** Words of all entries of one type. */
export function words(text: string, type: LexEntry['type']): string[] {
  return find(text, type).map((found) => found.text);
}

function collect<T extends LexEntry['type']>(text: string, matches: LexMatches, type?: T): Found<T>[] {
  const tokens = tokenize(text);
  return tokens.flatMap((token) =>
    matches
      .at(token.index)
      .filter(({ entry }) => type === undefined || entry.type === type)
      .map(({ from, to, entry }) => ({
        ...(entry as Extract<LexEntry, { type: T }>),
        text: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
      })),
  );
}
