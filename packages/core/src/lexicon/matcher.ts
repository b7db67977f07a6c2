/**
 * The one matcher over all tables.
 */
import type { Token } from '../text/types.js';
import { Walk } from './trie-walk.js';
import { Trie } from './trie.js';
import type { LexEntry, LexForm, LexMatches, VerbLemma } from './types.js';

/**
 * Finds every form of a table in a text.
 *
 * `text` (of `Source`) lets the matcher tell a line break inside a name from a
 * blank line; without it, more than one character between two lines is blank.
 */
export type Matcher = (tokens: readonly Token[], text?: string) => LexMatches;

export type EntryType = LexEntry['type'];

/**
 * Builds the matcher of some tables.
 *
 * All forms stand in one trie over their words, but of its branches only those
 * are ever built whose first word a text has: building all of them made up a
 * third of the time of the first text, which hardly ever needs one in twenty.
 *
 * ```
 * chief   of staff      first word "chief": its forms wait in a list
 * chief   of protocol   until a text has "chief", then become a branch
 * ```
 *
 * A verb is one path, whatever its form, so that its forms are made for its
 * head alone and not again for each of its phrases:
 *
 * ```
 * pay   tribute to     head "pay": pays, paid, paying
 * paid  tribute to
 * ^ follows the edge of its head "pay", not one of its own
 * ```
 */
export function buildMatcher(forms: readonly LexForm[], verbs: readonly VerbLemma[] = []): Matcher {
  const trie = new Trie(forms, verbs);
  return (tokens, text) => new Walk(trie, tokens, text).all();
}
