import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from '../lexicon/function-words.js';
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { ENCOUNTER_NOUNS, ENGAGE_FRAMES, LIGHT_VERBS } from '../lexicon/verbs/engage.js';
import type { EngageFrame } from '../lexicon/verbs/engage.js';
import type { Mention, Reading } from '../mentions/types.js';
import { encounterCarrier } from './encounter-carriers.js';
import { actorOfScene } from './engagement-holder.js';
import { readNoun } from './engagement-nouns.js';
import {
  actors,
  agentsAfter,
  countriesBefore,
  directObject,
  hasEventAhead,
  hasPlaceAhead,
  isPersonal,
  isPlural,
  meetsPeople,
  sidesAfterWith,
  withTraveller,
} from './engagement-sides.js';
import { skipDayLeft } from './inserted-day.js';
import { leftOfVerb, sentenceOf } from './subject.js';
import type { Actor, EngagementClause } from './types.js';

/** Verbs that make an encounter of what two do together. */
const JOINT = new Set(['sign', 'ink', 'initial', 'exchange']);

const DISCUSS: EngageFrame = { role: 'peer', object: 'event', personal: false };
const DISCUSS_WITH: EngageFrame = { role: 'peer', object: 'with', personal: true };

/** Encounters told by a verb or a noun, in the order of the text. */
export function findEngagements(reading: Reading): EngagementClause[] {
  const found: EngagementClause[] = [];
  for (const sentence of reading.doc.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const clause =
        readVerb(reading, i, sentence.from, sentence.to, sentence.index) ??
        readNoun({ reading, at: i, from: sentence.from, to: sentence.to, sentence: sentence.index });
      if (clause) found.push(withSubjectBefore(reading, clause, found[found.length - 1]));
    }
  }
  return found;
}

/** "X visited the headquarters *and met* Y": the second verb has the first one's subject. */
function withSubjectBefore(
  reading: Reading,
  clause: EngagementClause,
  before: EngagementClause | undefined,
): EngagementClause {
  if (!before || before.sentence !== clause.sentence) return clause;
  // "the Secretary will travel to Gabon, where *she* will meet"
  const [only] = clause.agents;
  if (
    clause.agents.length === 1 &&
    only?.kind === 'pronoun' &&
    only.person !== 'they' &&
    before.agents.length > 0
  ) {
    return { ...clause, agents: before.agents };
  }
  // "visited Lima *and was received* by Y": who came is received.
  const lacksGuest =
    clause.agentRole === 'host' &&
    clause.patients.length === 0 &&
    (clause.agents[0]?.from ?? 0) >= clause.verb.to;
  if (clause.agents.length > 0 && !lacksGuest) return clause;
  let at = clause.from - 1;
  while (
    at > before.from &&
    /^(also|then|later|subsequently|has|have|had|was|were|the|a|an|held|holds|hold)$/.test(
      reading.tokens[at]?.norm ?? '',
    )
  )
    at--;
  if (reading.tokens[at]?.norm !== 'and' || before.agents.length === 0) return clause;
  return lacksGuest ? { ...clause, patients: before.agents } : { ...clause, agents: before.agents };
}

function readVerb(
  reading: Reading,
  at: number,
  from: number,
  to: number,
  sentence: number,
): EngagementClause | undefined {
  if (!reading.lex.has(at, 'verb')) return undefined;
  let best: EngagementClause | undefined;
  const keep = (clause: EngagementClause | undefined): void => {
    // "A and B met on Tuesday with C": the reading that finds the other side wins.
    if (clause && (!best || (best.patients.length === 0 && clause.patients.length > 0))) best = clause;
  };
  for (const match of reading.lex.at(at)) {
    if (match.entry.type !== 'verb' || match.to > to) continue;
    const verb = match as LexMatch<VerbEntry>;
    if (isNounHere(reading, verb)) continue;
    if (match.entry.family === 'discuss' && !match.entry.forms.includes('ing')) {
      keep(readFrame(reading, verb, DISCUSS, from, to, sentence));
      // "discussed *with* the envoy ways to"
      const at = overPlaces(reading, match.to);
      if (reading.tokens[at]?.norm === 'with' || hasPartner(reading, at, to))
        keep(readFrame(reading, verb, DISCUSS_WITH, from, to, sentence));
    }
    if (match.entry.family !== 'engage') continue;
    for (const frame of ENGAGE_FRAMES.get(match.entry.lemma) ?? [])
      keep(readFrame(reading, verb, frame, from, to, sentence));
  }
  return best;
}

/** "discussed the rail line *with Minister Anna Lind*", but "discussed his call with Minister Lind". */
function hasPartner({ tokens, mentions }: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to && i < from + 22; i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:that|who|which|;)$/.test(word)) return false;
    if (word !== 'with') continue;
    const next = /^(?:the|his|her|its)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    const partner = mentions.at(i + 1) ?? mentions.at(next);
    if (partner?.kind !== 'person' || partner.titles.length === 0) continue;
    const noun = tokens[i - 1]?.norm.replace(/s$/, '') ?? '';
    return !ENCOUNTER_NOUNS.has(noun) && noun !== 'interview';
  }
  return false;
}

/** "discussed *in Sanaa on Monday* with": over time and place. */
function overPlaces({ tokens, mentions }: Reading, at: number): number {
  let i = at;
  while (i < at + 12) {
    const mention =
      mentions.at(i) ?? (/^(in|on|at|here)$/.test(tokens[i]?.norm ?? '') ? mentions.at(i + 1) : undefined);
    if (tokens[i]?.norm === 'here' || tokens[i]?.norm === 'today') i++;
    else if (mention?.kind === 'date' || mention?.kind === 'city' || mention?.kind === 'place')
      i = mention.to;
    else break;
  }
  return i;
}

/** "a session of *talks* with", "held *talks* with", "phone *calls*": the noun, not the verb. */
function isNounHere({ tokens, mentions }: Reading, { from, to, entry }: LexMatch<VerbEntry>): boolean {
  // "after *meeting* Y"
  if (to - from > 1 || entry.forms.includes('ing') || !ENCOUNTER_NOUNS.has(tokens[from]?.norm ?? ''))
    return false;
  // "held *bilateral* talks"
  let at = from - 1;
  while (at > from - 4 && tokens[at]?.shape === 'lower' && !mentions.at(at) && !governs(tokens[at]?.norm))
    at--;
  const before = tokens[at]?.norm ?? '';
  return governs(before);
}

const governs = (word = ''): boolean =>
  DETERMINERS.has(word) || PREPOSITIONS.has(word) || LIGHT_VERBS.has(word);

function readFrame(
  reading: Reading,
  match: LexMatch<VerbEntry>,
  frame: EngageFrame,
  from: number,
  to: number,
  sentence: number,
): EngagementClause | undefined {
  const { tokens } = reading;
  const { forms } = match.entry;
  const carrier = encounterCarrier(reading, match.from, from);
  const status =
    carrier === undefined
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
  if (passive) {
    // "The Omani *side was chaired by* X": he heads his own side.
    if (/chair/.test(match.entry.lemma) && isOneSide(left.actor)) return undefined;
    if (
      frame.object === 'with' ||
      (frame.object === 'event' &&
        !JOINT.has(match.entry.lemma) &&
        frame !== DISCUSS &&
        !/chair/.test(match.entry.lemma)) ||
      (frame.object === 'place' && tokens[match.to]?.norm !== 'by')
    )
      return undefined;
    const agents = agentsAfter(reading, match.to, to);
    // "were discussed by *the defence ministers of A and B*"
    const several = agents.length > 1 || agents.some((m) => m.kind === 'office' && m.plural);
    if ((JOINT.has(match.entry.lemma) || frame === DISCUSS) && !several) return undefined;
    if (agents.length === 0 && frame.object !== 'direct') return undefined;
    const patients = frame.object === 'event' ? [] : subject;
    // "*The aid* was received by officials": a thing is no guest.
    if (frame.personal && patients.length === 0 && isThing(reading, match.from, from)) return undefined;
    if (agents.length === 0 && (patients.length === 0 || frame.role !== 'host')) return undefined;
    return clause(match, frame, agents, patients, status, sentence, to);
  }
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
  if (
    match.entry.lemma === 'welcome' &&
    reading.tokens[patients[patients.length - 1]?.to ?? -1]?.norm === 'as'
  )
    return undefined;
  // "called on Member States to pay" asks, "called on the minister" visits.
  if (match.entry.lemma.startsWith('call') && !patients.some((m) => m.kind !== 'office' || !m.plural))
    return undefined;
  if (match.entry.lemma === 'call on' && asksFor(reading, patients)) return undefined;
  if (frame.object === 'event') {
    if (JOINT.has(match.entry.lemma) || frame === DISCUSS) {
      // "A and B signed a memorandum", "A and B explored prospects": both sides stand in the subject.
      if (!isPlural(left.actor) || (frame === DISCUSS && subject.length < 2)) return undefined;
    } else if (subject.length === 0 || !hasEventAhead(reading, match.to, to)) return undefined;
    // "who represented *the Minister*, hoped that the talks": for whom he came, and no event.
    else if (match.entry.lemma === 'represent' && directObject(reading, match.to, to).length > 0)
      return undefined;
  } else if (patients.length === 0) {
    // "The delegation toured the museum": no side, but a place.
    const toured = frame.object === 'place' && subject.length > 0 && hasPlaceAhead(reading, match.to, to);
    // "The two met in Astana": the subject holds all sides.
    const several = frame.object === 'with' && subject.length > 1;
    // "held a meeting with senior officials": one side is named, the other told.
    const unnamed = frame.object === 'with' && subject.length > 0 && meetsPeople(reading, match.to, to);
    if (
      !toured &&
      !several &&
      !unnamed &&
      (frame.role !== 'peer' ||
        !(isPlural(left.actor) || subject.length > 1 || subject[0]?.kind === 'group') ||
        (match.entry.lemma !== 'meet' && frame.mode === undefined))
    )
      return undefined;
  }
  if (
    match.entry.lemma === 'speak' ||
    match.entry.lemma === 'talk' ||
    match.entry.lemma === 'engage' ||
    match.entry.lemma === 'consult'
  ) {
    if (!patients.some((m) => m.kind === 'person' || m.kind === 'office' || m.kind === 'delegation'))
      return undefined;
  }
  const afar = speaksFromAfar(reading, match, subject, patients, to);
  return clause(match, afar ? { ...frame, mode: 'phone' } : frame, subject, patients, status, sentence, to);
}

/** "did *not* have the honour", "*never* had" */
const isDenied = (word = ''): boolean => /^(?:not|never|n't|hardly)$/.test(word);

function isOneSide(actor: Actor): boolean {
  if (actor.by !== 'mention') return false;
  const { mention } = actor;
  return mention.kind === 'delegation' || (mention.kind === 'group' && mention.who === 'side');
}

/** Whether a plain noun that nobody goes by is what a passive is about. */
function isThing({ tokens, mentions }: Reading, verb: number, floor: number): boolean {
  let at = verb - 1;
  while (at >= floor && (AUXILIARIES.has(tokens[at]?.norm ?? '') || ADVERBS.has(tokens[at]?.norm ?? '')))
    at--;
  const token = tokens[at];
  if (at < floor || at === verb - 1 || token?.kind !== 'word' || token.shape !== 'lower') return false;
  return (
    mentions.at(at) === undefined &&
    !PRONOUNS.has(token.norm) &&
    !CONJUNCTIONS.has(token.norm) &&
    !isPeople(token.norm)
  );
}

const isPeople = (word: string): boolean =>
  /^(?:guests?|visitors?|party|group|team|delegates|officials|side|leader|envoy|minister|president)$/.test(
    word,
  );

/** Who does it; of a participle that sets the scene ("said so *while meeting* Y"), who acts in the sentence. */
function actorsOf(
  reading: Reading,
  match: LexMatch<VerbEntry>,
  frame: EngageFrame,
  actor: Actor,
): readonly Mention[] {
  const found = actors(actor);
  const isFronted = sentenceOf(reading, match.from).from === match.from;
  const isScene =
    found.length === 0 &&
    frame.object !== 'event' &&
    match.entry.forms.includes('ing') &&
    (isFronted || /^(while|when|upon|on|after|before)$/.test(reading.tokens[match.from - 1]?.norm ?? ''));
  if (!isScene) return found;
  const all = everyoneAhead(reading, match.from);
  return all ? [all] : actorOfScene(reading, isFronted ? match.from : match.from - 1);
}

/** "Meeting in Dushanbe, *the two ministers* reviewed": those who meet. */
function everyoneAhead(reading: Reading, at: number): Mention | undefined {
  const { to } = sentenceOf(reading, at);
  for (let i = at; i < to && i < at + 24; i++) {
    if (reading.tokens[i]?.norm === 'with') return undefined;
    if (reading.tokens[i]?.norm !== ',') continue;
    const mention = reading.mentions.at(i + 1);
    return mention?.kind === 'group' && mention.who === 'all' ? mention : undefined;
  }
  return undefined;
}

/** "called on the minister *to* resign": an infinitive after the object. */
function asksFor(reading: Reading, patients: readonly Mention[]): boolean {
  const last = patients[patients.length - 1];
  return last !== undefined && reading.tokens[last.to]?.norm === 'to';
}

/**
 * "Secretary Blinken *spoke* today *with* Foreign Minister Kuleba": leaders of
 * two countries who speak, with no place told, do so by telephone.
 */
function speaksFromAfar(
  reading: Reading,
  match: LexMatch<VerbEntry>,
  subject: readonly Mention[],
  patients: readonly Mention[],
  to: number,
): boolean {
  if (match.entry.lemma !== 'speak') return false;
  const [speaker] = subject;
  if (!speaker || !patients.some((m) => m.kind === 'person' && m.titles.length > 0)) return false;
  for (let i = match.to; i < to; i++) {
    const word = reading.tokens[i]?.norm ?? '';
    if (/^(sidelines?|margins?|visit|arrival|person|airport|conference|briefing|forum|summit)$/.test(word))
      return false;
    const place = reading.mentions.at(i);
    if (
      (place?.kind === 'city' || place?.kind === 'place') &&
      /^(in|at)$/.test(reading.tokens[place.from - 1]?.norm ?? '') &&
      i < match.to + 14
    )
      return false;
  }
  return true;
}

function clause(
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

/**
 * Whether the form tells an event of now: finite, or announced. `undefined`
 * for wishes and infinitives of speech: "invited him *to visit*".
 */
function statusOf(
  reading: Reading,
  at: number,
  floor: number,
  forms: VerbEntry['forms'],
): EngagementClause['status'] | undefined {
  const { tokens } = reading;
  let i = skipDayLeft(reading, at, floor) - 1;
  let aux = '';
  while (i >= floor) {
    const word = tokens[i]?.norm ?? '';
    // "will *on Tuesday, 25 June 2024,* host"
    const date = reading.mentions.at(word === ',' ? i - 1 : i);
    if (date?.kind === 'date') {
      const on = /^(on|this)$/.test(tokens[date.from - 1]?.norm ?? '') ? 1 : 0;
      i = date.from - on - (tokens[date.from - on - 1]?.norm === ',' ? 2 : 1);
      continue;
    }
    if (AUXILIARIES.has(word) || word === 'to') aux = `${word} ${aux}`;
    else if (!/^(also|now|currently|today|jointly|then|later|earlier|officially|personally|been)$/.test(word))
      break;
    i--;
  }
  const before = tokens[i]?.norm ?? '';
  if (/\b(would|could|might|may|should|can|must)\b/.test(aux)) return undefined;
  if (/\b(will|shall)\b/.test(aux)) return 'announced';
  if (/\bto\b/.test(aux)) {
    // "will travel to Ankara to meet Y", "is in Berlin to hold talks with Y": the errand of a journey.
    for (let k = i; k >= floor; k--) {
      if (
        /^(travel|travels|travelled|traveled|trip|visit|visits|visited|visiting|arrive|arrived|arrives)$/.test(
          tokens[k]?.norm ?? '',
        )
      ) {
        for (let w = k; w >= floor; w--) if (tokens[w]?.norm === 'will') return 'announced';
        return 'held';
      }
    }
    if (
      /^(scheduled|expected|set|due|slated|plans|planned|is|are)$/.test(before) ||
      /^(is|are|was|were) to/.test(aux)
    )
      return 'announced';
    return undefined;
  }
  if (forms.includes('ing')) {
    if (/\b(is|are)\b/.test(aux)) return 'ongoing';
    if (/\b(was|were|been)\b/.test(aux)) return 'held';
    return /^(while|when|after|upon|on|during|in|by|,)$/.test(before) || i < floor ? 'held' : undefined;
  }
  if (forms.includes('past') || forms.includes('participle')) return 'held';
  if (forms.includes('s')) return 'held';
  // "will travel to Pretoria *and meet* with Y"
  if (forms.includes('base') && before === 'and') {
    for (let k = i; k >= floor; k--) if (tokens[k]?.norm === 'will') return 'announced';
  }
  return undefined;
}
