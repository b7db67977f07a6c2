/**
 * Reads a verb of encounter in one of its frames, active or passive.
 *
 *     Minister A received Ambassador B.     Ambassador B was received by Minister A.
 *     ^agent              ^patient          ^patient                     ^agent
 */
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { ENCOUNTER_NOUNS, type EngageFrame } from '../lexicon/verbs/engage.js';
import type { Mention, Reading } from '../mentions/types.js';
import { encounterCarrier } from './encounter-carriers.js';
import { speaksFromAfar } from './engagement-afar.js';
import {
  agentsAfter,
  countriesBefore,
  directObject,
  hasEventAhead,
  hasPeopleAhead,
  hasPlaceAhead,
  isPersonal,
  isPlural,
  meetsPeople,
  sidesAfterWith,
  withTraveller,
} from './engagement-sides.js';
import { statusOf } from './engagement-status.js';
import { actorsOf, isThing } from './engagement-subject.js';
import { leftOfVerb } from './subject.js';
import type { Actor, EngagementClause } from './types.js';

/** Verbs that make an encounter of what two do together. */
const JOINT = new Set(['sign', 'ink', 'initial', 'exchange']);

export const DISCUSS: EngageFrame = { role: 'peer', object: 'event', personal: false };

export const DISCUSS_WITH: EngageFrame = { role: 'peer', object: 'with', personal: true };

export function readFrame(
  reading: Reading,
  match: LexMatch<VerbEntry>,
  frame: EngageFrame,
  from: number,
  to: number,
  sentence: number,
): EngagementClause | undefined {
  const { tokens } = reading;
  const { forms } = match.entry;
  // "the meeting that A *co-hosted* with B": neither is the other's host.
  if (
    /^hosts?(?:ed)?$/.test(tokens[match.from]?.norm ?? '') &&
    tokens[match.from - 1]?.norm === '-' &&
    tokens[match.from - 2]?.norm === 'co'
  )
    return undefined;
  const carrier = encounterCarrier(reading, match.from, from);
  const status =
    carrier === undefined || /^looks?$/.test(tokens[carrier]?.norm ?? '')
      ? statusOf(reading, match.from, from, forms)
      : statusOf(reading, carrier, from, ['past']);
  if (status === undefined || (carrier !== undefined && isDenied(tokens[carrier - 1]?.norm)))
    return undefined;
  const left = leftOfVerb(reading, match.from, carrier);
  const reduced =
    !left.passive &&
    forms.includes('participle') &&
    tokens[match.to]?.norm === 'by' &&
    frame.object !== 'with';
  const passive = (left.passive || reduced) && frame.object !== 'by';
  const named = withTraveller(
    reading,
    carrier ?? match.from,
    from,
    actorsOf(reading, match, frame, left.actor),
  );
  // "Delegations of Angola and Mozambique met in Luanda"
  const pair =
    frame.role === 'peer' && !passive && (named.length === 0 || named[0]?.kind === 'country')
      ? countriesBefore(reading, match.from, from)
      : [];
  const subject = pair.length > 0 ? pair : named;
  const sides = passive
    ? readPassive(reading, match, frame, subject, left.actor, from, to)
    : readActive(reading, match, frame, subject, left.actor, to);
  if (sides === undefined) return undefined;
  const [agents, patients] = sides;
  // "will be *joined* by", "will *join* the King for a rite": only who did join others with a deed before them met them.
  if (match.entry.lemma === 'join' && (passive || status !== 'held' || !isForDeed(reading, patients, to)))
    return undefined;
  const afar = !passive && speaksFromAfar(reading, match, agents, patients, to);
  return clause(match, afar ? { ...frame, mode: 'phone' } : frame, agents, patients, status, sentence, to);
}

/** Agents and patients of "Ambassador B *was received by* Minister A". */
function readPassive(
  reading: Reading,
  match: LexMatch<VerbEntry>,
  frame: EngageFrame,
  subject: readonly Mention[],
  actor: Actor,
  from: number,
  to: number,
): readonly [agents: readonly Mention[], patients: readonly Mention[]] | undefined {
  const { tokens } = reading;
  const { lemma } = match.entry;
  // "The Omani *side was chaired by* X": he heads his own side.
  if (/chair/.test(lemma) && isOneSide(actor)) return undefined;
  if (
    frame.object === 'with' ||
    (frame.object === 'event' && !JOINT.has(lemma) && frame !== DISCUSS && !/chair/.test(lemma)) ||
    (frame.object === 'place' && tokens[match.to]?.norm !== 'by')
  )
    return undefined;
  // "a call *received by* X from Y": the noun tells both.
  const isOfNoun = ENCOUNTER_NOUNS.has(tokens[match.from - 1]?.norm ?? '');
  if (lemma === 'receive' && isOfNoun && tokens[match.to]?.norm === 'by') return undefined;
  const agents = agentsAfter(reading, match.to, to);
  // "were discussed by *the defence ministers of A and B*"
  const several = agents.length > 1 || agents.some((m) => m.kind === 'office' && m.plural);
  if ((JOINT.has(lemma) || frame === DISCUSS) && !several) return undefined;
  if (agents.length === 0 && frame.object !== 'direct') return undefined;
  const patients = frame.object === 'event' ? [] : subject;
  // "*The aid* was received by officials": a thing is no guest.
  if (frame.personal && patients.length === 0 && isThing(reading, match.from, from)) return undefined;
  if (agents.length === 0 && (patients.length === 0 || frame.role !== 'host')) return undefined;
  return [agents, patients];
}

/** Agents and patients of "Minister A *received* Ambassador B". */
function readActive(
  reading: Reading,
  match: LexMatch<VerbEntry>,
  frame: EngageFrame,
  subject: readonly Mention[],
  actor: Actor,
  to: number,
): readonly [agents: readonly Mention[], patients: readonly Mention[]] | undefined {
  const { lemma } = match.entry;
  const direct = frame.object === 'direct' || frame.object === 'place';
  const object = direct
    ? directObject(reading, match.to, to)
    : frame.object === 'with'
      ? sidesAfterWith(reading, match.to, to)
      : frame.object === 'by'
        ? agentsAfter(reading, match.to, to)
        : [];
  const patients = frame.personal ? object.filter(isPersonal) : object;
  // "welcomed Dr. X as Coordinator": an appointment.
  if (lemma === 'welcome' && reading.tokens[patients.at(-1)?.to ?? -1]?.norm === 'as') return undefined;
  // "called on Member States to pay" asks, "called on the minister" visits.
  if (lemma.startsWith('call') && !patients.some((m) => m.kind !== 'office' || !m.plural)) return undefined;
  if (lemma === 'call' && !isRung(reading, patients)) return undefined;
  if (lemma === 'call on' && asksFor(reading, patients)) return undefined;
  if (frame.object === 'event') {
    if (JOINT.has(lemma) || frame === DISCUSS) {
      // "A and B signed a memorandum", "A and B explored prospects": both sides stand in the subject.
      if (!isPlural(actor) || (frame === DISCUSS && subject.length < 2)) return undefined;
    } else if (
      subject.length === 0 ||
      !(
        hasEventAhead(reading, match.to, to) ||
        (lemma === 'convene' && hasPeopleAhead(reading, match.to, to))
      )
    )
      return undefined;
    // "who represented *the Minister*, hoped that the talks": for whom he came, and no event.
    else if (lemma === 'represent' && directObject(reading, match.to, to).length > 0) return undefined;
  } else if (patients.length === 0) {
    // "The delegation toured the museum": no side, but a place.
    const toured = frame.object === 'place' && subject.length > 0 && hasPlaceAhead(reading, match.to, to);
    // "The two met in Astana": the subject holds all sides.
    const several = frame.object === 'with' && subject.length > 1;
    // "held a meeting with senior officials": one side is named, the other told.
    const unnamed =
      subject.length > 0 &&
      (frame.object === 'with'
        ? meetsPeople(reading, match.to, to)
        : /^(?:host|receive|meet)$/.test(lemma) && hasPeopleAhead(reading, match.to, to));
    if (
      !toured &&
      !several &&
      !unnamed &&
      (frame.role !== 'peer' ||
        !(isPlural(actor) || subject.length > 1 || subject[0]?.kind === 'group') ||
        (lemma !== 'meet' && frame.mode === undefined))
    )
      return undefined;
  }
  // "spoke at the Academy": to nobody who is told.
  const isSpoken = /^(speak|talk|engage|consult)$/.test(lemma);
  if (
    isSpoken &&
    !patients.some((m) => m.kind === 'person' || m.kind === 'office' || m.kind === 'delegation')
  )
    return undefined;
  return [subject, patients];
}

/** "joined the Vice President *to open* the institute", "*for* talks" */
function isForDeed({ tokens, lex }: Reading, patients: readonly Mention[], limit: number): boolean {
  const last = patients.at(-1)?.to ?? limit;
  for (let i = last; i < limit && i < last + 16; i++) {
    if (/^(?:;|that|who|which|on|in|as)$/.test(tokens[i]?.norm ?? '')) return false;
    if (tokens[i]?.norm === 'to' && lex.hasVerb(i + 1, 'base')) return true;
  }
  return tokens[last]?.norm === 'for';
}

/** "did *not* have the honour", "*never* had" */
const isDenied = (word = ''): boolean => /^(?:not|never|n't|hardly)$/.test(word);

function isOneSide(actor: Actor): boolean {
  if (actor.by !== 'mention') return false;
  const { mention } = actor;
  return mention.kind === 'delegation' || (mention.kind === 'group' && mention.who === 'side');
}

/** "called Foreign Minister A *today to discuss*", but "called Minister A *a friend*", "called A's plan". */
function isRung({ tokens, mentions }: Reading, patients: readonly Mention[]): boolean {
  const [who] = patients;
  if (patients.length !== 1 || who?.kind !== 'person' || who.titles.length === 0) return false;
  const next = tokens[who.to]?.norm ?? '';
  return (
    mentions.at(who.to)?.kind === 'date' ||
    /^(?:today|yesterday|to|on|this|in|and|regarding|about)$/.test(next)
  );
}

/** "called on the minister *to* resign": an infinitive after the object. */
function asksFor(reading: Reading, patients: readonly Mention[]): boolean {
  const last = patients[patients.length - 1];
  return last !== undefined && reading.tokens[last.to]?.norm === 'to';
}

export function clause(
  match: LexMatch<VerbEntry>,
  frame: EngageFrame,
  agents: readonly Mention[],
  patients: readonly Mention[],
  status: EngagementClause['status'],
  sentence: number,
  to: number,
): EngagementClause {
  const lemma = match.entry.lemma;
  return {
    kind: 'engagement',
    from: match.from,
    to,
    sentence,
    verb: { from: match.from, to: match.to },
    lemma,
    agents,
    patients,
    agentRole: frame.role,
    mode: frame.mode ?? 'in-person',
    status,
    rank: sentence,
  };
}
