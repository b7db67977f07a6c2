import type { EngagementClause } from '../clauses/types.js';
import type { PersonMention, Reading } from '../mentions/types.js';

/** Before a name in its line: a bullet, a number, a style. */
const FURTHEST = 6;

/**
 * Those whom a sentence announces and a list below it names.
 *
 *     The following diplomats called on President A:
 *     • Ms. B – Ambassador-designate to Brazil        ^each line's first
 */
export function listedBelow(reading: Reading, clause: EngagementClause): readonly PersonMention[] {
  const { doc, tokens, mentions } = reading;
  const sentence = doc.sentences[clause.sentence];
  if (sentence === undefined || tokens[sentence.to - 1]?.norm !== ':') return [];
  const announces = tokens.slice(sentence.from, sentence.to).some(({ norm }) => norm === 'following');
  if (!announces) return [];
  const found: PersonMention[] = [];
  for (let b = sentence.block + 1; doc.blocks[b]?.kind === 'item'; b++) {
    const { from, to } = doc.blocks[b] as (typeof doc.blocks)[number];
    const first = mentions
      .within({ from, to: Math.min(to, from + FURTHEST) })
      .find((m): m is PersonMention => m.kind === 'person');
    if (first) found.push(first);
  }
  return found;
}
