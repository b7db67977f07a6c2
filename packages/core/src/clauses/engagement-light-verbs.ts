import type { Mention, Reading } from '../mentions/types.js';
import { actorOfScene, holderOf } from './engagement-holder.js';
import { modeOfNoun, type NounSite, tellEngagement } from './engagement-record.js';
import { actors, agentsAfter, hasPlaceAhead, isPersonal } from './engagement-sides.js';
import { readSides, type SideList } from './sides.js';
import { leftOfVerb } from './subject.js';
import type { EngagementClause } from './types.js';

/** "X was *the guest* on July 21 *of* Y", "X came *as the guest of* Y". */
export function guestOf(noun: NounSite): EngagementClause | undefined {
  const { reading, at, to } = noun;
  const { tokens, mentions } = reading;
  const first = /^(official|personal|special|state)$/.test(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
  const article = /^(the|a|an)$/.test(tokens[first - 1]?.norm ?? '') ? first - 1 : first;
  const isAs = tokens[article - 1]?.norm === 'as';
  if (!isAs && !/^(is|was|were|are|been)$/.test(tokens[article - 1]?.norm ?? '')) return undefined;
  let i = at + 1;
  while (i < to && i < at + 8 && tokens[i]?.norm !== 'of')
    i = mentions.at(i)?.kind === 'date' ? (mentions.at(i)?.to ?? i + 1) : i + 1;
  const agents = isAs ? actorOfScene(reading, article - 1) : actors(leftOfVerb(reading, article - 1).actor);
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

/** Nouns that end the name of an envoy's letter: "credentials", "letters of *credence*", "open *letters*". */
export const LETTERS = /^(credentials|credence|introduction|accreditation|letters)$/;
const TAKES = /^(receiv|accept)(e|es|ed|ing)$/;
const GIVES = /^(present|hand|submit|deliver|tender)(s|ed|ing|ted|ting)?$/;

/**
 * "received *the credentials of* the Ambassador of Japan", "handed her *letter of introduction* to the King",
 * "the *credentials of* the Ambassador were received by the King".
 */
export function credentials(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens } = reading;
  const isLetter = tokens[at - 1]?.norm === 'of' && /^letters?$/.test(tokens[at - 2]?.norm ?? '');
  const isOpen = tokens[at]?.norm === 'letters' && tokens[at - 1]?.norm === 'open';
  if (tokens[at]?.norm === 'letters' ? !isOpen : tokens[at]?.norm !== 'credentials' && !isLetter)
    return undefined;
  const taken = lettersTaken(noun);
  if (taken) return taken;
  let verb = at - 1;
  while (verb >= from && verb > at - 16 && !isHandover(tokens[verb]?.norm ?? '')) verb--;
  if (verb < from || verb <= at - 16) return undefined;
  const left = leftOfVerb(reading, verb);
  const receives = TAKES.test(tokens[verb]?.norm ?? '');
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

const isHandover = (word: string): boolean => TAKES.test(word) || GIVES.test(word);

/** "the letters of credence *of Y were received* on Monday *by X*". */
function lettersTaken(noun: NounSite): EngagementClause | undefined {
  const { reading, at, to } = noun;
  const { tokens } = reading;
  if (!/^(of|from)$/.test(tokens[at + 1]?.norm ?? '')) return undefined;
  const owners = readSides(reading, at + 2, to);
  if (owners.mentions.length === 0) return undefined;
  let verb = owners.to;
  while (verb < to && verb < owners.to + 12 && !TAKES.test(tokens[verb]?.norm ?? '')) verb++;
  if (!/^(was|were|been)$/.test(tokens[verb - 1]?.norm ?? '')) return undefined;
  const agents = agentsAfter(reading, verb + 1, to);
  if (agents.length === 0) return undefined;
  return tellEngagement(
    noun,
    { from: verb, to: verb + 1 },
    { lemma: 'receive the credentials of', agents, patients: owners.mentions, agentRole: 'host' },
  );
}

/** "*An audience was granted* on Monday *by X to Y*". */
export function audienceTo(noun: NounSite): EngagementClause | undefined {
  const { reading, at, to } = noun;
  const { tokens } = reading;
  if (
    !/^(was|were)$/.test(tokens[at + 1]?.norm ?? '') ||
    !/^(granted|given)$/.test(tokens[at + 2]?.norm ?? '')
  )
    return undefined;
  const agents = agentsAfter(reading, at + 3, to);
  const last = agents[agents.length - 1];
  if (!last) return undefined;
  let link = at + 3;
  while (link < to && (tokens[link]?.norm !== 'to' || isInside(reading, link))) link++;
  const patients = readSides(reading, link + 1, to).mentions;
  if (patients.length === 0) return undefined;
  return tellEngagement(
    noun,
    { from: at, to: at + 3 },
    { lemma: 'grant an audience to', agents, patients, agentRole: 'host' },
  );
}

/** A word of a name or title ("Ambassador *to* Japan") links nothing. */
function isInside({ mentions }: Reading, at: number): boolean {
  const mention = mentions.at(at);
  return mention !== undefined && mention.from < at;
}

const GIVES_MEAL = /^(host|hosts|hosted|hosting|hold|holds|held|give|gives|gave|offered|offer)$/;

/** "*hosted a reception* in Hà Nội *for* Y", "gave a dinner in honour of Y"; "X said at a *reception for* Y". */
export function hostedFor(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens } = reading;
  let verb = at - 1;
  while (verb >= from && verb > at - 6 && !GIVES_MEAL.test(tokens[verb]?.norm ?? '')) verb--;
  const given = verb >= from && verb > at - 6;
  let link = at + 1;
  const limit = given ? at + 14 : at + 2;
  while (
    link < to &&
    link < limit &&
    tokens[link]?.norm !== 'for' &&
    !/^hono(u)?r$/.test(tokens[link]?.norm ?? '')
  )
    link++;
  const start = tokens[link + 1]?.norm === 'of' ? link + 2 : link + 1;
  const patients = readSides(reading, start, to).mentions.filter(isPersonal);
  const left = given ? leftOfVerb(reading, verb) : undefined;
  if (patients.length === 0 || left?.passive) return undefined;
  if (!given && tokens[link]?.norm !== 'for') return undefined;
  const agents = left ? actors(left.actor) : holderOf(reading, at, from);
  if (!given && agents.length === 0) return undefined;
  return tellEngagement(
    noun,
    { from: given ? verb : at, to: at + 1 },
    { lemma: 'host for', agents, patients, agentRole: 'host' },
  );
}

/** "received *a phone call* on Tuesday *from* Y", "received a courtesy call from Y". */
export function receivedCall(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens } = reading;
  const taken = callTaken(noun);
  if (taken) return taken;
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

/** "at *a courtesy call received by X from Y*": both stand behind the noun. */
function callTaken(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens } = reading;
  if (tokens[at + 1]?.norm !== 'received' || tokens[at + 2]?.norm !== 'by') return undefined;
  const host = readSides(reading, at + 3, to);
  const link = tokens[host.to]?.norm === ',' ? host.to + 1 : host.to;
  if (host.mentions.length === 0 || tokens[link]?.norm !== 'from') return undefined;
  const patients = readSides(reading, link + 1, to).mentions;
  if (patients.length === 0) return undefined;
  const mode = modeOfNoun(reading, at, from);
  return tellEngagement(
    noun,
    { from: at, to: at + 2 },
    {
      lemma: 'receive a call',
      agents: host.mentions,
      patients,
      agentRole: mode === 'in-person' ? 'host' : 'peer',
      mode,
    },
  );
}

const CALL_KIND =
  /^(courtesy|farewell|introductory|protocol|maiden|condolence|homage|goodwill|familiarisation|familiarization)$/;
const PAYS = /^(pay|pays|paid|paying|make|makes|made)$/;

/**
 * The subject comes to the other.
 *
 *     paid their maiden courtesy visit to Y · during a courtesy call on Y · Minister X's courtesy call on Y ·
 *     a courtesy call by X on Y · the courtesy call that X paid on Y
 */
export function paidCall(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens } = reading;
  let verb = at - 1;
  while (verb >= from && verb > at - 8 && !PAYS.test(tokens[verb]?.norm ?? '')) verb--;
  const paid = verb >= from && verb > at - 8;
  let isCall = paid;
  for (let i = at - 1; i >= from && i > at - 4; i--) isCall ||= CALL_KIND.test(tokens[i]?.norm ?? '');
  if (!isCall) return undefined;
  const given = paidTo(noun);
  if (given) return given;
  const caller = callerAfter(reading, at + 1, to);
  let link = caller?.to ?? at + 1;
  if (reading.mentions.at(link + 1)?.kind === 'date') link = reading.mentions.at(link + 1)?.to ?? link;
  if (!/^(to|on|upon|at)$/.test(tokens[link]?.norm ?? '')) return paid ? undefined : callFrom(noun, at + 1);
  const patients = readSides(reading, link + 1, to).mentions;
  const left = paid ? leftOfVerb(reading, verb) : undefined;
  if (left?.passive) return undefined;
  const behind = caller || left ? undefined : callerBehind(reading, link + 1, to);
  const agents = caller?.mentions ?? behind ?? (left ? actors(left.actor) : holderOf(reading, at, from));
  const toPlace = left && agents.length > 0 && hasPlaceAhead(reading, link + 1, to);
  if (patients.length === 0 && !toPlace) return undefined;
  // "a goodwill visit to Kenya" is a journey; only a verb makes it this encounter.
  if (!left && !patients.some(isPersonal)) return undefined;
  return tellEngagement(
    noun,
    { from: left ? verb : at, to: link + 1 },
    { lemma: 'pay a call', agents, patients, agentRole: 'guest' },
  );
}

/** "during a courtesy call on him at the palace *by Minister B*": who came, behind whom he called on. */
function callerBehind(reading: Reading, from: number, limit: number): readonly Mention[] | undefined {
  for (let i = from; i < limit && i < from + 16; i++) {
    const { norm } = reading.tokens[i] ?? { norm: '.' };
    if (/^[,;.]$/.test(norm)) return undefined;
    if (norm !== 'by') continue;
    const callers = readSides(reading, i + 1, limit).mentions.filter(isPersonal);
    return callers.length > 0 ? callers : undefined;
  }
  return undefined;
}

/**
 * Who comes is told behind the noun, and who is called on before its scene.
 *
 *     The minister said this during a courtesy call from Ambassador Y · was conveyed to the minister during a call paid by Y
 */
function callFrom(noun: NounSite, after: number): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens, mentions } = reading;
  let scene = at - 1;
  while (scene > from && scene > at - 6 && !/^(?:during|at)$/.test(tokens[scene]?.norm ?? '')) scene--;
  if (!/^(?:during|at)$/.test(tokens[scene]?.norm ?? '')) return undefined;
  const by = /^(?:received|paid|made)$/.test(tokens[after]?.norm ?? '') ? after + 1 : after;
  if (!/^(?:by|from)$/.test(tokens[by]?.norm ?? '')) return undefined;
  // "a call *received by* the minister from": the one who is called on.
  if (tokens[after]?.norm === 'received' && tokens[by]?.norm === 'by') return undefined;
  const callers = readSides(reading, by + 1, to).mentions.filter(isPersonal);
  if (callers.length === 0) return undefined;
  const told = actorOfScene(reading, scene);
  const before = mentions.all.find((m) => m.to === scene && isPersonal(m));
  const isGiven = /^(?:to)$/.test(
    tokens[before ? before.from - (tokens[before.from - 1]?.norm === 'the' ? 2 : 1) : -1]?.norm ?? '',
  );
  const hosts = told.length > 0 ? told : before && isGiven ? [before] : [];
  if (hosts.length === 0 || hosts.some((m) => !isPersonal(m))) return undefined;
  return tellEngagement(
    noun,
    { from: at, to: by + 1 },
    { lemma: 'receive a call', agents: hosts, patients: callers, agentRole: 'host' },
  );
}

/** "X *paid President Y a courtesy call*": the one who is called on stands before the call. */
function paidTo({ reading, at, from, to, sentence }: NounSite): EngagementClause | undefined {
  const { tokens } = reading;
  let article = at - 1;
  while (article > from && article > at - 5 && !/^(a|an|the)$/.test(tokens[article]?.norm ?? '')) article--;
  const end = reading.mentions.at(article - 1);
  if (!end || end.to !== article || !isPersonal(end)) return undefined;
  for (let verb = end.from - 1; verb >= from && verb > end.from - 4; verb--) {
    if (!PAYS.test(tokens[verb]?.norm ?? '')) continue;
    const left = leftOfVerb(reading, verb);
    const agents = actors(left.actor);
    if (left.passive || agents.length === 0) return undefined;
    return tellEngagement(
      { reading, at, from, to, sentence },
      { from: verb, to: at + 1 },
      { lemma: 'pay a call', agents, patients: [end], agentRole: 'guest' },
    );
  }
  return undefined;
}

/** "a call *by X* on", "the call *(that) X paid* on". */
function callerAfter(reading: Reading, at: number, limit: number): SideList | undefined {
  const { tokens } = reading;
  if (/^(by|of|from)$/.test(tokens[at]?.norm ?? '')) {
    const sides = readSides(reading, at + 1, limit);
    return sides.mentions.length > 0 ? sides : undefined;
  }
  const sides = readSides(reading, /^(that|which)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at, limit);
  if (sides.mentions.length === 0) return undefined;
  let verb = sides.to;
  while (/^(has|have|had|,)$/.test(tokens[verb]?.norm ?? '')) verb++;
  return PAYS.test(tokens[verb]?.norm ?? '') ? { mentions: sides.mentions, to: verb + 1 } : undefined;
}
