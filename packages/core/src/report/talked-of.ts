import type { Clauses } from '../clauses/index.js';

/**
 * Tokens of what was discussed and said: a place or an event named there is
 * talked of, and not where the meeting was.
 *
 *     They discussed preparations for the second round of consultations in Montevideo
 *                    ^talked of
 */
export function talkedOf({ topics, speech }: Pick<Clauses, 'topics' | 'speech'>): ReadonlySet<number> {
  const tokens = new Set<number>();
  const add = ({ from, to }: { readonly from: number; readonly to: number }): void => {
    for (let i = from; i < to; i++) tokens.add(i);
  };
  topics.forEach(add);
  for (const { content } of speech) content.forEach(add);
  return tokens;
}
