/**
 * Visits that no noun names: who is somewhere, and who is welcomed there.
 *
 *     who are in Chisinau on the occasion of · the commander, currently in Dhaka, met
 *     welcomed the minister to Fiji
 */
import type { Mention, Reading } from '../mentions/types.js';
import { findSubject } from './subject.js';
import type { VisitClause } from './types.js';
import { destinationAfter } from './visit-destination.js';
import { isWished, purposeAndDate } from './visit-purpose.js';
import { CAN_TRAVEL, type SentenceRange } from './visit-verbs.js';

const STAYS_FOR = /^(?:on|for|to|as|at|in|with|within|this|until|since|where|,|[.])$/;
const NOW = /^(?:currently|now|presently|already|here)$/;

/** "who *are in Chisinau* on the occasion of", "he said they *were in Peru* to meet", "X, *currently in Peru*, met". */
export function readStay(reading: Reading, at: number, sentence: SentenceRange): VisitClause | undefined {
  const { tokens, mentions } = reading;
  const isNow = NOW.test(tokens[at - 1]?.norm ?? '');
  let be = isNow ? at - 2 : at - 1;
  const isReduced = isNow && tokens[be]?.norm === ',';
  if (!isReduced && !/^(?:is|are|was|were)$/.test(tokens[be]?.norm ?? '')) return undefined;
  const who = personBefore(reading, be);
  if (!who) return undefined;
  const destination = destinationAfter(reading, at, sentence.to);
  if (destination?.mention === undefined || !goesOn(reading, destination.to)) return undefined;
  // "is in Peru on an official visit": the noun tells it.
  for (let i = destination.to; i < sentence.to && i < destination.to + 9; i++)
    if (/^(?:visit|trip)$/.test(tokens[i]?.norm ?? '')) return undefined;
  if (isWished(reading, at, sentence.from)) return undefined;
  if (isReduced) be = at - 1;
  const actor = isReduced ? undefined : findSubject(reading, be);
  const subject = isReduced ? mentions.at(who.from) : actor?.by === 'mention' ? actor.mention : undefined;
  const visitor = subject && CAN_TRAVEL.has(subject.kind) ? subject : undefined;
  return {
    kind: 'visit',
    from: be,
    to: destination.to,
    sentence: sentence.index,
    status: 'held',
    aside: true,
    ...(visitor && { visitor }),
    destination: destination.mention,
    ...purposeAndDate(reading, destination.to, sentence.to),
  };
}

/** Who stands before "is in", or before the comma of ", currently in"; letters after a name are passed over. */
function personBefore({ tokens, mentions }: Reading, at: number): Mention | undefined {
  let end = at;
  const isApart = tokens[at]?.norm === ',';
  while (isApart && tokens[end - 1]?.kind === 'word' && !mentions.at(end - 1) && end > at - 4) end--;
  const who = mentions.at(end - 1);
  if (!who || who.to !== end || (who.kind !== 'pronoun' && !CAN_TRAVEL.has(who.kind))) return undefined;
  if (who.kind === 'pronoun' && (isApart || who.person === 'it')) return undefined;
  return who;
}

function goesOn({ tokens, mentions }: Reading, at: number): boolean {
  return STAYS_FOR.test(tokens[at]?.norm ?? '.') || mentions.at(at)?.kind === 'date';
}

/** "*welcomed X to Fiji*": whoever is welcomed to a land is there. */
export function readWelcome(reading: Reading, at: number, sentence: SentenceRange): VisitClause | undefined {
  const { tokens, mentions } = reading;
  if (!/^welcom(?:e|es|ed|ing)$/.test(tokens[at]?.norm ?? '')) return undefined;
  for (let i = at + 1; i < sentence.to && i < at + 34; i++) {
    const inside = mentions.at(i);
    if (tokens[i]?.norm !== 'to' || (inside && inside.from < i)) continue;
    const guest = mentions.at(tokens[i - 1]?.norm === ',' ? i - 2 : i - 1);
    if (!guest || !CAN_TRAVEL.has(guest.kind) || guest.from <= at) return undefined;
    const destination = destinationAfter(reading, i, sentence.to);
    if (destination?.mention === undefined || isWished(reading, at, sentence.from)) return undefined;
    return {
      kind: 'visit',
      from: i,
      to: destination.to,
      sentence: sentence.index,
      status: 'held',
      aside: true,
      visitor: guest,
      destination: destination.mention,
      ...purposeAndDate(reading, destination.to, sentence.to),
    };
  }
  return undefined;
}
