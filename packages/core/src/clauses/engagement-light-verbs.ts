import { modeOfNoun, type NounSite, tellEngagement } from './engagement-record.js';
import { actors, hasPlaceAhead, isPersonal } from './engagement-sides.js';
import { readSides } from './sides.js';
import { leftOfVerb } from './subject.js';
import type { EngagementClause } from './types.js';

/** "X was *the guest* on July 21 *of* Y". */
export function guestOf(noun: NounSite): EngagementClause | undefined {
  const { reading, at, to } = noun;
  const { tokens, mentions } = reading;
  const article = tokens[at - 1]?.norm === 'the' || tokens[at - 1]?.norm === 'a' ? at - 1 : at;
  if (!/^(is|was|were|are|been)$/.test(tokens[article - 1]?.norm ?? '')) return undefined;
  let i = at + 1;
  while (i < to && i < at + 8 && tokens[i]?.norm !== 'of')
    i = mentions.at(i)?.kind === 'date' ? (mentions.at(i)?.to ?? i + 1) : i + 1;
  const agents = actors(leftOfVerb(reading, article - 1).actor);
  const patients = tokens[i]?.norm === 'of' ? readSides(reading, i + 1, to).mentions.filter(isPersonal) : [];
  if (agents.length === 0 || patients.length === 0) return undefined;
  return tellEngagement(
    noun,
    { from: at, to: at + 1 },
    {
      lemma: 'be the guest of',
      agents,
      patients,
      agentRole: 'guest',
    },
  );
}

/** "received *the credentials of* the Ambassador of Japan", "presented *his letter of credence to* the King". */
export function credentials(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens } = reading;
  let verb = at - 1;
  while (
    verb >= from &&
    verb > at - 16 &&
    !/^(receiv|accept|present|hand|submit)(e|ed|es|s|ing)?$/.test(tokens[verb]?.norm ?? '')
  )
    verb--;
  if (verb < from || verb <= at - 16) return undefined;
  const word = tokens[verb]?.norm ?? '';
  const left = leftOfVerb(reading, verb);
  const receives = /^(receiv|accept)/.test(word);
  let link = at + 1;
  while (link < to && link < at + 6 && !/^(of|from|to)$/.test(tokens[link]?.norm ?? '')) link++;
  const patients = readSides(reading, link + 1, to).mentions;
  const agents = actors(left.actor);
  if (left.passive || patients.length === 0) return undefined;
  if (receives === (tokens[link]?.norm === 'to')) return undefined;
  return tellEngagement(
    noun,
    { from: verb, to: verb + 1 },
    {
      lemma: receives ? 'receive the credentials of' : 'present credentials to',
      agents,
      patients,
      agentRole: receives ? 'host' : 'guest',
    },
  );
}

/** "*hosted a reception* in Hà Nội *for* Y", "gave a dinner in honour of Y". */
export function hostedFor(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens } = reading;
  let verb = at - 1;
  while (
    verb >= from &&
    verb > at - 6 &&
    !/^(host|hosts|hosted|hosting|hold|holds|held|give|gives|gave|offered|offer)$/.test(
      tokens[verb]?.norm ?? '',
    )
  )
    verb--;
  if (verb < from || verb <= at - 6) return undefined;
  let link = at + 1;
  while (
    link < to &&
    link < at + 14 &&
    tokens[link]?.norm !== 'for' &&
    !/^hono(u)?r$/.test(tokens[link]?.norm ?? '')
  )
    link++;
  const start = tokens[link + 1]?.norm === 'of' ? link + 2 : link + 1;
  const patients = readSides(reading, start, to).mentions.filter(isPersonal);
  const left = leftOfVerb(reading, verb);
  if (patients.length === 0 || left.passive) return undefined;
  return tellEngagement(
    noun,
    { from: verb, to: at + 1 },
    {
      lemma: 'host for',
      agents: actors(left.actor),
      patients,
      agentRole: 'host',
    },
  );
}

/** "received *a phone call* on Tuesday *from* Y", "received a courtesy call from Y". */
export function receivedCall(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens } = reading;
  let verb = at - 1;
  while (verb >= from && verb > at - 6 && !/^receiv(e|ed|es|ing)$/.test(tokens[verb]?.norm ?? '')) verb--;
  if (verb < from || verb <= at - 6) return undefined;
  let link = at + 1;
  while (link < to && link < at + 8 && tokens[link]?.norm !== 'from') link++;
  if (tokens[link]?.norm !== 'from') return undefined;
  const patients = readSides(reading, link + 1, to).mentions;
  const left = leftOfVerb(reading, verb);
  if (patients.length === 0 || left.passive) return undefined;
  const mode = modeOfNoun(reading, at, from);
  return tellEngagement(
    noun,
    { from: verb, to: at + 1 },
    {
      lemma: 'receive a call',
      agents: actors(left.actor),
      patients,
      agentRole: mode === 'in-person' ? 'host' : 'peer',
      mode,
    },
  );
}

/** "*paid* their maiden courtesy *visit to* Y": the subject comes to the other. */
export function paidCall(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens } = reading;
  const link = tokens[at + 1]?.norm;
  if (link !== 'to' && link !== 'on' && link !== 'at') return undefined;
  for (let i = at - 1; i >= from && i > at - 8; i--) {
    if (!/^(pay|pays|paid|paying|make|makes|made)$/.test(tokens[i]?.norm ?? '')) continue;
    const left = leftOfVerb(reading, i);
    if (left.passive) return undefined;
    const patients = readSides(reading, at + 2, to).mentions;
    const agents = actors(left.actor);
    if (patients.length === 0 && (agents.length === 0 || !hasPlaceAhead(reading, at + 2, to)))
      return undefined;
    return tellEngagement(
      noun,
      { from: i, to: at + 2 },
      {
        lemma: 'pay a call',
        agents,
        patients,
        agentRole: 'guest',
      },
    );
  }
  return undefined;
}
