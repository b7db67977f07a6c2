/**
 * A meal told by itself, its host behind "by" and its guest behind "in honour of".
 *
 *     A state banquet was hosted on Monday by President A in honour of Prime Minister B.
 *             ^noun                           ^host                    ^guest
 */
import { isPersonal } from './engagement-sides.js';
import { type NounSite, tellEngagement } from './engagement-record.js';
import { readSides } from './sides.js';
import type { EngagementClause } from './types.js';

const GIVEN = /^(?:hosted|given|held|offered|tendered|organi[sz]ed)$/;

/** "A banquet *was hosted by A in honour of B*". */
export function mealGivenBy(noun: NounSite): EngagementClause | undefined {
  const { reading, at, to } = noun;
  const { tokens } = reading;
  let verb = at + 1;
  while (verb < to && verb < at + 5 && !GIVEN.test(tokens[verb]?.norm ?? '')) verb++;
  if (!GIVEN.test(tokens[verb]?.norm ?? '') || verb >= to) return undefined;
  const agents = sidesAfter(noun, verb, 'by');
  const patients = sidesAfter(noun, verb, 'of', /^hono(?:u)?r$/);
  if (agents.length === 0 || patients.length === 0) return undefined;
  return tellEngagement(
    noun,
    { from: verb, to: verb + 1 },
    { lemma: 'host for', agents, patients, agentRole: 'host' },
  );
}

/** Those who stand behind a link, and before it a noun, if one is wanted. */
function sidesAfter({ reading, to }: NounSite, verb: number, link: string, noun?: RegExp) {
  for (let i = verb + 1; i < to; i++) {
    if (/^[.;]$/.test(reading.tokens[i]?.norm ?? '')) break;
    if (reading.tokens[i]?.norm !== link) continue;
    if (noun && !noun.test(reading.tokens[i - 1]?.norm ?? '')) continue;
    const sides = readSides(reading, i + 1, to).mentions.filter(isPersonal);
    if (sides.length > 0) return sides;
  }
  return [];
}
