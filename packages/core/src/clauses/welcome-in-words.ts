/**
 * A host who tells in his own words that he receives somebody.
 *
 *     “I look forward to welcoming Prime Minister Lind,” Ms Rao said.
 *      ^his words                  ^guest               ^host
 */
import type { Reading } from '../mentions/types.js';
import { directObject, isPersonal } from './engagement-sides.js';
import type { EngagementClause, SpeechClause } from './types.js';

const RECEIVING = /^(?:welcom|host|receiv)(?:e|ing)$|^host$/;
const GLAD = /^(?:delighted|pleased|happy|honoured|honored|excited|proud|glad|privileged)$/;
const ME = /^(?:i|we|he|she)$/;

/** Receptions that a speaker tells of himself. */
export function welcomesInWords(reading: Reading, speech: readonly SpeechClause[]): EngagementClause[] {
  return speech.flatMap((clause) => {
    const { actor, content, sentence } = clause;
    const host = actor.by === 'mention' ? actor.mention : undefined;
    if (host?.kind !== 'person' && host?.kind !== 'office') return [];
    for (const { from, to } of content) {
      for (let i = from; i < to; i++) {
        const status = statusOf(reading, i, from);
        if (status === undefined) continue;
        const patients = directObject(reading, i + 1, to).filter(isPersonal);
        if (patients.length === 0) continue;
        return [
          {
            kind: 'engagement',
            from: i,
            to,
            sentence,
            verb: { from: i, to: i + 1 },
            lemma: 'welcome',
            agents: [host],
            patients,
            agentRole: 'host',
            mode: 'in-person',
            status,
            rank: sentence,
          } as const,
        ];
      }
    }
    return [];
  });
}

/** "I *look forward to* welcoming", "we are *delighted to* welcome": of oneself, and not yet or now. */
function statusOf({ tokens }: Reading, verb: number, floor: number): EngagementClause['status'] | undefined {
  if (!RECEIVING.test(tokens[verb]?.norm ?? '') || tokens[verb - 1]?.norm !== 'to') return undefined;
  const word = (i: number): string => (i >= floor ? (tokens[i]?.norm ?? '') : '');
  const isAhead = word(verb - 2) === 'forward' && /^look(?:s|ed|ing)?$/.test(word(verb - 3));
  if (!isAhead && !GLAD.test(word(verb - 2))) return undefined;
  let at = isAhead ? verb - 4 : verb - 3;
  while (at > verb - 9 && !ME.test(word(at)) && at >= floor) at--;
  return ME.test(word(at)) ? (isAhead ? 'announced' : 'held') : undefined;
}
