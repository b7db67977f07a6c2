import { AUXILIARIES } from '../lexicon/function-words.js';
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import {
  CALL_NOUNS,
  ENCOUNTER_NOUNS,
  ENGAGE_FRAMES,
  type EngageFrame,
  LIGHT_VERBS,
} from '../lexicon/verbs/engage.js';
import type { Mention, Reading } from '../mentions/types.js';
import { readSides } from './sides.js';
import { leftOfVerb } from './subject.js';
import type { Actor, EngagementClause } from './types.js';

/** Verbs that make an encounter of what two do together. */
const JOINT = new Set(['sign', 'ink', 'initial', 'exchange']);
const DISCUSS: EngageFrame = { role: 'peer', object: 'event', personal: false };

/** Encounters told by a verb or a noun, in the order of the text. */
export function findEngagements(reading: Reading): EngagementClause[] {
  const found: EngagementClause[] = [];
  for (const sentence of reading.doc.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const clause =
        readVerb(reading, i, sentence.from, sentence.to, sentence.index) ??
        readNoun(reading, i, sentence.from, sentence.to, sentence.index);
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
  if (clause.agents.length > 0) return clause;
  let at = clause.from - 1;
  while (
    at > before.from &&
    /^(also|then|later|subsequently|has|have|had|the|a|an|held|holds|hold)$/.test(
      reading.tokens[at]?.norm ?? '',
    )
  )
    at--;
  return reading.tokens[at]?.norm === 'and' && before.agents.length > 0
    ? { ...clause, agents: before.agents }
    : clause;
}

function readVerb(
  reading: Reading,
  at: number,
  from: number,
  to: number,
  sentence: number,
): EngagementClause | undefined {
  let best: EngagementClause | undefined;
  const keep = (clause: EngagementClause | undefined): void => {
    // "A and B met on Tuesday with C": the reading that finds the other side wins.
    if (clause && (!best || (best.patients.length === 0 && clause.patients.length > 0))) best = clause;
  };
  for (const match of reading.lex.at(at)) {
    if (match.entry.type !== 'verb' || match.to > to) continue;
    const verb = match as LexMatch<VerbEntry>;
    if (match.entry.family === 'discuss' && !match.entry.forms.includes('ing'))
      keep(readFrame(reading, verb, DISCUSS, from, to, sentence));
    if (match.entry.family !== 'engage') continue;
    for (const frame of ENGAGE_FRAMES.get(match.entry.lemma) ?? [])
      keep(readFrame(reading, verb, frame, from, to, sentence));
  }
  return best;
}

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
  const status = statusOf(reading, match.from, from, forms);
  if (status === undefined) return undefined;
  const left = leftOfVerb(reading, match.from);
  const reduced =
    !left.passive &&
    forms.includes('participle') &&
    tokens[match.to]?.norm === 'by' &&
    frame.object !== 'with';
  const passive = (left.passive || reduced) && frame.object !== 'by';
  const named = withTraveller(reading, match.from, from, actors(left.actor));
  // "Delegations of Angola and Mozambique met in Luanda"
  const pair =
    frame.role === 'peer' && !passive && (named.length === 0 || named[0]?.kind === 'country')
      ? countriesBefore(reading, match.from, from)
      : [];
  const subject = pair.length > 0 ? pair : named;
  if (passive) {
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
    if ((JOINT.has(match.entry.lemma) || frame === DISCUSS) && agents.length < 2) return undefined;
    if (agents.length === 0 && frame.object !== 'direct') return undefined;
    const patients = frame.object === 'event' ? [] : subject;
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
        !(isPlural(left.actor) || subject.length > 1) ||
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
    if (/^(sidelines?|margins?|visit|arrival|person|airport)$/.test(word)) return false;
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
  let i = at - 1;
  let aux = '';
  while (i >= floor) {
    const word = tokens[i]?.norm ?? '';
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

function actors(actor: Actor): readonly Mention[] {
  if (actor.by !== 'mention') return [];
  return actor.more ? [...actor.more, actor.mention] : [actor.mention];
}

function isPlural(actor: Actor): boolean {
  if (actor.by !== 'mention') return false;
  const { mention } = actor;
  if (actor.more && actor.more.length > 0) return true;
  return (
    mention.kind === 'group' ||
    (mention.kind === 'pronoun' && mention.person === 'they') ||
    (mention.kind === 'office' && mention.plural)
  );
}

function isPersonal(mention: Mention): boolean {
  return (
    mention.kind === 'person' ||
    mention.kind === 'office' ||
    mention.kind === 'delegation' ||
    mention.kind === 'group' ||
    mention.kind === 'pronoun'
  );
}

/** "X will travel to Ankara *to meet* Y": who meets is who travels. */
function withTraveller(
  reading: Reading,
  verb: number,
  floor: number,
  subject: readonly Mention[],
): readonly Mention[] {
  if (subject.length > 0 || reading.tokens[verb - 1]?.norm !== 'to') return subject;
  for (let k = verb - 2; k >= floor; k--) {
    if (
      /^(travel|travels|travelled|traveled|visit|visits|visited|visiting|arrive|arrived|arrives|begin|begins)$/.test(
        reading.tokens[k]?.norm ?? '',
      )
    ) {
      const found = actors(leftOfVerb(reading, k).actor);
      if (found.length > 0) return found;
    }
  }
  return subject;
}

/** Two countries joined by "and" right before a verb. */
function countriesBefore(reading: Reading, verb: number, floor: number): readonly Mention[] {
  let at = verb - 1;
  while (at > floor && AUXILIARIES.has(reading.tokens[at]?.norm ?? '')) at--;
  const second = reading.mentions.at(at);
  if (second?.kind !== 'country' || second.form !== 'name') return [];
  let link = second.from - 1;
  if (reading.tokens[link]?.norm === 'the') link--;
  if (reading.tokens[link]?.norm !== 'and') return [];
  const first = reading.mentions.at(link - 1);
  return first?.kind === 'country' && first.form === 'name' ? [first, second] : [];
}

/** The agent of a passive: "was received today in Baku *by* …". */
function agentsAfter(reading: Reading, at: number, limit: number): readonly Mention[] {
  for (let i = at; i < limit && i < at + 40; i++) {
    if (reading.tokens[i]?.norm !== 'by') continue;
    const sides = readSides(reading, i + 1, limit).mentions;
    if (sides.length > 0) return sides;
  }
  return [];
}

const BEFORE_OBJECT = /^(on|in|at|here|today|yesterday|this|late|earlier|virtually|last)$/;

/**
 * The object of a verb, over time and place before it.
 *
 *     received at the Ministry's headquarters in Riyadh today the Minister of …
 *              ^at                                            ^object
 */
function directObject(reading: Reading, at: number, limit: number): readonly Mention[] {
  const { tokens, mentions } = reading;
  const sides = readSides(reading, at, limit).mentions;
  if (sides.length > 0) return sides;
  if (!BEFORE_OBJECT.test(tokens[at]?.norm ?? '') && mentions.at(at)?.kind !== 'date') return [];
  for (let i = at + 1; i < limit && i < at + 20; i++) {
    const word = tokens[i]?.norm ?? '';
    if (
      word === 'that' ||
      word === ';' ||
      word === 'who' ||
      word === 'by' ||
      word === 'and' ||
      word === 'with'
    )
      return [];
    const mention = mentions.at(i);
    if (!mention) continue;
    const before = tokens[mention.from - 1]?.norm ?? '';
    const governor =
      before === 'the' || before === 'his' || before === 'her'
        ? (tokens[mention.from - 2]?.norm ?? '')
        : before;
    if (isPersonal(mention) && mention.from >= i && !/^(of|with|for|by|at|in|from|to|'s)$/.test(governor))
      return readSides(reading, i, limit).mentions;
    i = mention.to - 1;
  }
  return [];
}

/** "met *today in Washington with* Y": time and place may stand before "with". */
function sidesAfterWith(reading: Reading, at: number, limit: number): readonly Mention[] {
  const { tokens } = reading;
  for (let i = at; i < limit && i < at + 22; i++) {
    const word = tokens[i]?.norm;
    if (word === 'that' || word === ';' || word === 'who') return [];
    if (word !== 'with' && !(word === 'to' && i === at)) continue;
    const sides = readSides(reading, i + 1, limit).mentions;
    if (sides.length > 0) return sides;
    // "met with agency staff including Coordinator X and officials including Mayor Y"
    const listed: Mention[] = [];
    for (let k = i + 1; k < limit && k < i + 40; k++) {
      if (tokens[k]?.norm === 'including') listed.push(...readSides(reading, k + 1, limit).mentions);
    }
    if (listed.length > 0) return listed;
    const body = bodyOf(reading, i + 1, limit);
    if (body) return [body];
  }
  return [];
}

/** "met with senior representatives *of Vietnam's ROX Group*": the body that unnamed people stand for. */
function bodyOf(reading: Reading, at: number, limit: number): Mention | undefined {
  const { tokens, mentions } = reading;
  for (let i = at; i < limit && i < at + 12; i++) {
    const mention = mentions.at(i);
    if (mention?.kind === 'organization') return mention;
    if (/^(to|on|at|in|who|that|,)$/.test(tokens[i]?.norm ?? '')) return undefined;
  }
  return undefined;
}

/** "met with business leaders": people, though none is named. */
function meetsPeople(reading: Reading, at: number, limit: number): boolean {
  const { tokens, lex } = reading;
  for (let i = at; i < limit && i < at + 24; i++) {
    if (tokens[i]?.norm !== 'with') continue;
    for (let k = i + 1; k < limit && k < i + 8; k++) {
      if (
        lex.longest(k, 'office') ||
        /^(leaders|executives|investors|students|groups?|entrepreneurs|stakeholders|civil|families|community|communities|society|workers|employees|chiefs|delegates|team|staff|activists)$/.test(
          tokens[k]?.norm ?? '',
        )
      )
        return true;
    }
    return false;
  }
  return false;
}

function hasPlaceAhead(reading: Reading, at: number, limit: number): boolean {
  // "visited National Guard General Staff (NGGS) HQs": a name, though no kind of place is known.
  const first = reading.tokens[reading.tokens[at]?.norm === 'the' ? at + 1 : at];
  if (first?.kind === 'word' && (first.shape === 'title' || first.shape === 'upper')) return true;
  for (let i = at; i < limit && i < at + 5; i++) {
    const mention = reading.mentions.at(i);
    if (mention?.kind === 'place' || mention?.kind === 'city') return true;
    if (reading.tokens[i]?.kind === 'punct') return false;
  }
  return false;
}

function hasEventAhead(reading: Reading, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 14; i++) {
    const mention = reading.mentions.at(i);
    if (mention?.kind === 'event' || ENCOUNTER_NOUNS.has(reading.tokens[i]?.norm ?? '')) return true;
    if (reading.lex.longest(i, 'head-noun')?.entry.of === 'event') return true;
    if (reading.tokens[i]?.norm === '.') return false;
  }
  return false;
}

/** "talks *between* A *and* B", "Secretary X's call *with* Y", "held a meeting *with* Y". */
function readNoun(
  reading: Reading,
  at: number,
  from: number,
  to: number,
  sentence: number,
): EngagementClause | undefined {
  const { tokens, mentions } = reading;
  const word = tokens[at]?.norm ?? '';
  if (word === 'guest') return guestOf(reading, at, from, to, sentence);
  if (word === 'credentials' || word === 'credence') return credentials(reading, at, from, to, sentence);
  if (!ENCOUNTER_NOUNS.has(word)) return undefined;
  // "on the margins of the summit with Minister Rao": the frame, not the encounter.
  for (let i = at - 1; i >= from && i > at - 8; i--)
    if (/^(margins?|sidelines?)$/.test(tokens[i]?.norm ?? '')) return undefined;
  const owner = mentions.at(at);
  if (owner && owner.kind !== 'event' && owner.kind !== 'group') return undefined;
  if (word === 'visit' || word === 'call') {
    const paid = paidCall(reading, at, from, to, sentence) ?? receivedCall(reading, at, from, to, sentence);
    if (paid) return paid;
  }
  const treat = /^(reception|dinner|lunch|luncheon|banquet|breakfast|iftar)$/.test(word)
    ? hostedFor(reading, at, from, to, sentence)
    : undefined;
  if (treat) return treat;
  if (word === 'visit' && tokens[at + 1]?.norm !== 'between') return undefined;
  let link = at + 1;
  while (link < to && link < at + 14) {
    const norm = tokens[link]?.norm;
    if (norm === 'with' || norm === 'between') break;
    if (
      norm === '.' ||
      norm === ';' ||
      norm === 'that' ||
      norm === 'who' ||
      (norm === ',' && link > at + 8)
    ) {
      return jointNoun(reading, at, from, to, sentence);
    }
    if (ENCOUNTER_NOUNS.has(norm ?? '')) return undefined;
    link++;
  }
  if (link >= to || link >= at + 14) return jointNoun(reading, at, from, to, sentence);
  const between = tokens[link]?.norm === 'between';
  let sides = readSides(reading, link + 1, to, between);
  if (sides.mentions.length === 0 && !between) {
    const body = bodyOf(reading, link + 1, to);
    const held = holderOf(reading, at, from);
    if (!body && (held.length === 0 || !meetsPeople(reading, link, to)))
      return jointNoun(reading, at, from, to, sentence);
    sides = { mentions: body ? [body] : [], to };
  }
  if (sides.mentions.length === 0 && between) return undefined;
  const base = {
    kind: 'engagement' as const,
    from: at,
    to,
    sentence,
    verb: { from: at, to: at + 1 },
    lemma: word,
    agentRole: 'peer' as const,
    mode: modeOfNoun(reading, at, from),
    status: nounStatus(reading, at, from, to),
    rank: sentence,
  };
  if (between) {
    if (sides.mentions.length < 2) return undefined;
    return { ...base, agents: sides.mentions.slice(0, 1), patients: sides.mentions.slice(1) };
  }
  return { ...base, agents: holderOf(reading, at, from), patients: sides.mentions };
}

/** "A and B held a fraternal meeting": the subject holds all sides. */
function jointNoun(
  reading: Reading,
  at: number,
  from: number,
  to: number,
  sentence: number,
): EngagementClause | undefined {
  const agents = holderOf(reading, at, from);
  if (agents.length < 2) return undefined;
  return {
    kind: 'engagement',
    from: at,
    to,
    sentence,
    verb: { from: at, to: at + 1 },
    lemma: reading.tokens[at]?.norm ?? '',
    agents: agents.slice(0, 1),
    patients: agents.slice(1),
    agentRole: 'peer',
    mode: modeOfNoun(reading, at, from),
    status: nounStatus(reading, at, from, to),
    rank: sentence,
  };
}

/** "X was *the guest* on July 21 *of* Y". */
function guestOf(
  reading: Reading,
  at: number,
  from: number,
  to: number,
  sentence: number,
): EngagementClause | undefined {
  const { tokens, mentions } = reading;
  const article = tokens[at - 1]?.norm === 'the' || tokens[at - 1]?.norm === 'a' ? at - 1 : at;
  if (!/^(is|was|were|are|been)$/.test(tokens[article - 1]?.norm ?? '')) return undefined;
  let i = at + 1;
  while (i < to && i < at + 8 && tokens[i]?.norm !== 'of')
    i = mentions.at(i)?.kind === 'date' ? (mentions.at(i)?.to ?? i + 1) : i + 1;
  const agents = actors(leftOfVerb(reading, article - 1).actor);
  const patients = tokens[i]?.norm === 'of' ? readSides(reading, i + 1, to).mentions.filter(isPersonal) : [];
  if (agents.length === 0 || patients.length === 0) return undefined;
  return {
    kind: 'engagement',
    from: at,
    to,
    sentence,
    verb: { from: at, to: at + 1 },
    lemma: 'be the guest of',
    agents,
    patients,
    agentRole: 'guest',
    mode: 'in-person',
    status: nounStatus(reading, at, from, to),
    rank: sentence,
  };
}

/** "received *the credentials of* the Ambassador of Japan", "presented *his letter of credence to* the King". */
function credentials(
  reading: Reading,
  at: number,
  from: number,
  to: number,
  sentence: number,
): EngagementClause | undefined {
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
  return {
    kind: 'engagement',
    from: verb,
    to,
    sentence,
    verb: { from: verb, to: verb + 1 },
    lemma: receives ? 'receive the credentials of' : 'present credentials to',
    agents,
    patients,
    agentRole: receives ? 'host' : 'guest',
    mode: 'in-person',
    status: nounStatus(reading, at, from, to),
    rank: sentence,
  };
}

/** "*hosted a reception* in Hà Nội *for* Y", "gave a dinner in honour of Y". */
function hostedFor(
  reading: Reading,
  at: number,
  from: number,
  to: number,
  sentence: number,
): EngagementClause | undefined {
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
  return {
    kind: 'engagement',
    from: verb,
    to,
    sentence,
    verb: { from: verb, to: at + 1 },
    lemma: 'host for',
    agents: actors(left.actor),
    patients,
    agentRole: 'host',
    mode: 'in-person',
    status: nounStatus(reading, at, from, to),
    rank: sentence,
  };
}

/** "received *a phone call* on Tuesday *from* Y", "received a courtesy call from Y". */
function receivedCall(
  reading: Reading,
  at: number,
  from: number,
  to: number,
  sentence: number,
): EngagementClause | undefined {
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
  return {
    kind: 'engagement',
    from: verb,
    to,
    sentence,
    verb: { from: verb, to: at + 1 },
    lemma: 'receive a call',
    agents: actors(left.actor),
    patients,
    agentRole: mode === 'in-person' ? 'host' : 'peer',
    mode,
    status: nounStatus(reading, at, from, to),
    rank: sentence,
  };
}

/** "*paid* their maiden courtesy *visit to* Y": the subject comes to the other. */
function paidCall(
  reading: Reading,
  at: number,
  from: number,
  to: number,
  sentence: number,
): EngagementClause | undefined {
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
    return {
      kind: 'engagement',
      from: i,
      to,
      sentence,
      verb: { from: i, to: at + 2 },
      lemma: 'pay a call',
      agents,
      patients,
      agentRole: 'guest',
      mode: 'in-person',
      status: nounStatus(reading, at, from, to),
      rank: sentence,
    };
  }
  return undefined;
}

/** Whose meeting: the possessor before the noun, or the subject of the verb that carries it. */
function holderOf(reading: Reading, noun: number, floor: number): readonly Mention[] {
  const { tokens, mentions } = reading;
  for (let i = noun - 1; i >= floor && i >= noun - 8; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === "'s" || (norm === "'" && tokens[i]?.glued)) {
      const mention = mentions.at(i - 1);
      return mention && mention.to === i ? [mention] : [];
    }
    if (norm === 'his' || norm === 'her' || norm === 'their') {
      return [
        {
          kind: 'pronoun',
          person: norm === 'his' ? 'he' : norm === 'her' ? 'she' : 'they',
          from: i,
          to: i + 1,
        },
      ];
    }
    if (LIGHT_VERBS.has(norm)) {
      const left = leftOfVerb(reading, i);
      return left.passive ? [] : actors(left.actor);
    }
    if (tokens[i]?.kind === 'punct' && norm !== '-') return [];
  }
  return [];
}

function modeOfNoun(reading: Reading, at: number, floor: number): EngagementClause['mode'] {
  const { tokens } = reading;
  for (let i = at; i >= floor && i > at - 5; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(video|virtual|online|videoconference)$/.test(norm)) return 'video';
    if (/^(phone|telephone|telephonic)$/.test(norm)) return 'phone';
    if (/^(courtesy|farewell|introductory|paid|pay|pays|protocol)$/.test(norm)) return 'in-person';
  }
  return CALL_NOUNS.has(tokens[at]?.norm ?? '') ? 'phone' : 'in-person';
}

function nounStatus(reading: Reading, at: number, from: number, to: number): EngagementClause['status'] {
  for (let i = Math.max(from, at - 8); i < Math.min(to, at + 16); i++) {
    const norm = reading.tokens[i]?.norm ?? '';
    if (/^(will|scheduled|upcoming|forthcoming|expected)$/.test(norm)) return 'announced';
    if (norm === 'underway') return 'ongoing';
  }
  return 'held';
}
