import type { EngagementClause } from '../clauses/types.js';
import type { Mention, Reading } from '../mentions/types.js';
import type { Coreference } from './coreference.js';
import { isOfEmbassy } from './diplomats.js';

/**
 * Who bids farewell is the one who leaves, and so a guest: "the envoy bade
 * farewell to the President". Where only the other one is an envoy, it is he
 * who leaves: "the President bade farewell to the envoy".
 */
export function withLeaver(
  reading: Reading,
  coreference: Coreference,
  clause: EngagementClause,
): EngagementClause {
  if (!/^(?:bid|say) farewell/.test(clause.lemma)) return clause;
  const hasEnvoy = (side: readonly Mention[]): boolean =>
    side.some((mention) => {
      if (mention.kind === 'office') return isOfEmbassy(reading, mention);
      const person = coreference.personOf(mention);
      return person?.titles.some((title) => isOfEmbassy(reading, title)) ?? false;
    });
  return hasEnvoy(clause.patients) && !hasEnvoy(clause.agents) ? { ...clause, agentRole: 'host' } : clause;
}
