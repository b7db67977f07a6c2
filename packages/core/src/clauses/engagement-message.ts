/**
 * Who comes with a message is received by whom it is for.
 *
 *     The Emir received a letter from the King. The letter was delivered by Ambassador Y.
 *     ^host                                                                 ^guest
 *     The Emir received a letter from the King, handed over by Ambassador Y.
 */
import type { Mention, Reading } from '../mentions/types.js';
import { type NounSite, tellEngagement } from './engagement-record.js';
import { actors } from './engagement-sides.js';
import { readSides } from './sides.js';
import { leftOfVerb } from './subject.js';
import type { EngagementClause } from './types.js';

export const MESSAGES = /^(?:message|messages|letter|letters)$/;
const BROUGHT = /^(?:delivered|conveyed|handed|presented|brought|transmitted|carried)$/;
const RECEIVED = /^(?:received|receives)$/;

/** The engagement of who brought a message with who received it, told at the noun of it. */
export function messageBrought(noun: NounSite): EngagementClause | undefined {
  const { reading, at, to } = noun;
  const verb = broughtAfter(reading, at, to);
  if (verb === undefined) return undefined;
  const by = reading.tokens[verb + 1]?.norm === 'over' ? verb + 2 : verb + 1;
  if (reading.tokens[by]?.norm !== 'by') return undefined;
  // "by *President Y's* Special Envoy Z"
  const sender = reading.mentions.at(reading.tokens[by + 1]?.norm === 'the' ? by + 2 : by + 1);
  const isOwner = sender !== undefined && reading.tokens[sender.to]?.norm === "'s";
  const agents = readSides(reading, isOwner ? sender.to + 1 : by + 1, to).mentions.filter(
    (m) => m.kind === 'person',
  );
  const patients = recipientBefore(reading, at);
  const [bearer] = agents;
  if (bearer === undefined || patients.length === 0) return undefined;
  return tellEngagement(
    noun,
    { from: verb, to: by + 1 },
    { lemma: 'bring a message to', agents: [bearer], patients, agentRole: 'guest' },
  );
}

/** "The letter *was delivered* by", "a letter from the King*, delivered* by": none beyond another verb. */
function broughtAfter({ tokens, lex, mentions }: Reading, at: number, limit: number): number | undefined {
  for (let i = at + 1; i < limit && i < at + 30; i++) {
    const word = tokens[i]?.norm ?? '';
    if (BROUGHT.test(word)) return i;
    if (/^(?:;|who|that|which)$/.test(word)) return undefined;
    const isNextVerb = tokens[i]?.shape === 'lower' && lex.hasVerb(i, 'past') && mentions.at(i) === undefined;
    if (isNextVerb && !/^(?:was|were|dealing|regarding)$/.test(word)) return undefined;
  }
  return undefined;
}

/** Who received it: the subject of "received a message", in this sentence or the two before. */
function recipientBefore(reading: Reading, at: number): readonly Mention[] {
  const { tokens, doc } = reading;
  const own = doc.sentences.findIndex((s) => at >= s.from && at < s.to);
  for (let s = own; s >= 0 && s >= own - 2; s--) {
    const sentence = doc.sentences[s];
    if (!sentence || doc.blocks[sentence.block]?.kind === 'headline') continue;
    const end = s === own ? at + 1 : sentence.to;
    for (let i = sentence.from; i < end; i++) {
      if (!RECEIVED.test(tokens[i]?.norm ?? '')) continue;
      const told = tokens.slice(i, Math.min(end, i + 12)).some(({ norm }) => MESSAGES.test(norm));
      const left = told ? leftOfVerb(reading, i) : undefined;
      if (left === undefined || left.passive) continue;
      const who = actors(left.actor);
      if (who.length > 0) return who;
      // "President X *on Thursday at State House Lima*, received": time and place between.
      const first = reading.mentions.within({ from: sentence.from, to: i }).find((m) => m.kind === 'person');
      return first && first.from <= sentence.from + 1 ? [first] : [];
    }
  }
  return [];
}
