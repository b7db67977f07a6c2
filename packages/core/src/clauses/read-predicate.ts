/**
 * Decides whether a verb is a predicate, and reads its clause: group, subject,
 * beginning, and the predicate whose subject it shares.
 */
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { isAttribution } from './attributed.js';
import { type Boundary, boundaryBefore, sceneBefore, subjectRegion } from './boundaries.js';
import {
  closesGerundList,
  inGerundList,
  isPurpose,
  opensClause,
  opensSentence,
  relatesToEvent,
  sharesSubject,
} from './clause-links.js';
import { hasFittingObject } from './light-verbs.js';
import type { Predicate } from './predicate.js';
import { isReducedClause } from './reduced.js';
import { BE, isAdverb, readVerbGroup } from './verb-group.js';
import { isInPassiveSubject } from './verb-or-noun.js';

export function readPredicate(
  reading: Reading,
  sentence: Sentence,
  verbs: readonly LexMatch<VerbEntry>[],
  match: LexMatch<VerbEntry>,
  floor: number,
  open: Predicate | undefined,
): Predicate | undefined {
  const { tokens } = reading;
  const begin = open ? open.verb.to : floor;
  const group = readVerbGroup(reading, match, begin);
  if (group === undefined) return undefined;
  // "the unrest, and the efforts *being made* to calm it": no finite verb, but what hangs on its noun.
  if (tokens[group.from]?.norm === 'being' && group.voice === 'passive' && open !== undefined)
    return undefined;
  // "will discuss the port and further *support for* farmers"
  if (
    match.entry.lemma === 'support' &&
    group.bare === 'base' &&
    /^(?:for|to|from)$/.test(tokens[match.to]?.norm ?? '')
  )
    return undefined;
  if ((group.bare === 'base' || group.bare === 's') && isInPassiveSubject(reading, match, verbs))
    return undefined;
  let boundary = boundaryBefore(reading, group.from, begin, open !== undefined);
  if (open && group.voice === 'passive' && (boundary.kind === 'and' || boundary.kind === 'comma')) {
    boundary = sceneBefore(reading, boundary, begin) ?? boundary;
  }
  const subject = trimSubject(reading, subjectRegion(boundary, group.from));
  const isShared = subject.from >= subject.to;
  const base: Base = {
    sentence: sentence.index,
    group,
    verb: { from: match.from, to: match.to },
    verbs,
    complement: { from: match.to, to: sentence.to },
  };

  if (
    (group.voice === 'infinitive' || group.voice === 'participial' || group.bare === 'base') &&
    !hasFittingObject(reading, verbs)
  )
    return undefined;
  if (group.voice === 'infinitive') {
    if (!isPurpose(reading, group.from, open, verbs)) return undefined;
    return predicate(base, 'infinitive', none(group.from), group.from, open && rootOf(open));
  }
  if (group.voice === 'participial') {
    return readParticipial(reading, base, boundary, open, isShared, sentence.from);
  }
  // "The need for trade was on the agenda": a verb of several words begins with its own "was".
  const isCopular = BE.has(tokens[match.from]?.norm ?? '');
  const attribution = !isShared && isAttribution(reading, subject, verbs, group);
  if (group.bare === 'past' && !isCopular && !attribution) {
    // "Also discussed (at the meeting) were the regional issues": the participle comes first.
    const be = open || !isShared || boundary.kind !== 'start' ? undefined : beAhead(reading, match.to);
    if (be !== undefined) {
      return predicate(
        { ...base, group: { ...group, voice: 'passive' }, complement: { from: be + 1, to: sentence.to } },
        'main',
        none(group.from),
        group.from,
      );
    }
    if (isReducedClause(reading, match, group.from, isShared ? undefined : subject)) return undefined;
  }
  // "efforts to halt the war and *set up* a mechanism": what is to be done, of a verb that tells no past of its own.
  if (isShared && open && boundary.kind === 'and' && isOfInfinitive(reading, open, boundary.from, match))
    return undefined;
  if (isShared) {
    if (open === undefined) {
      // "and discussed": the verb before is in no table, its subject is this one's too.
      if (
        group.bare === 'base' &&
        !(boundary.kind === 'and' && hasFuture(reading, sentence.from, boundary.from))
      )
        return undefined;
      // "*Discussed* trade and visas.": the writer's own deed, told without "we".
      if (boundary.kind === 'start' && group.bare === 'past' && isOwnDeed(reading, match, sentence.from))
        return predicate(base, 'main', none(group.from), group.from);
      // "Minister of Trade, Senator Grant, says"
      const isNamed = boundary.kind === 'comma' && reading.mentions.at(boundary.from - 1)?.kind === 'person';
      if ((group.bare === 's' && !(isNamed && match.entry.lemma === 'say')) || boundary.kind === 'start')
        return undefined;
      if (group.voice === 'passive' && boundary.kind === 'comma') {
        // "Trade, particularly in energy, was discussed": the subject holds commas.
        return predicate(base, 'main', { from: floor, to: boundary.from }, floor);
      }
      if (boundary.kind === 'and' || boundary.kind === 'comma' || boundary.kind === 'relative') {
        // "The spokesman, Ambassador Nabil, stated that": a source, whatever commas it holds.
        const tells =
          boundary.kind === 'comma' &&
          isAttribution(reading, { from: floor, to: boundary.from }, verbs, group);
        return predicate(
          base,
          boundary.kind === 'relative' ? 'relative' : 'main',
          none(group.from),
          boundary.from,
          undefined,
          tells,
        );
      }
      return undefined;
    }
    if (boundary.kind === 'relative') {
      if (!boundary.comma || !relatesToEvent(reading, boundary) || !hasFittingObject(reading, verbs))
        return undefined;
      return predicate(base, 'relative', { from: boundary.to - 1, to: boundary.to }, boundary.from);
    }
    if (boundary.kind !== 'and' && boundary.kind !== 'comma' && boundary.kind !== 'clause') return undefined;
    const stands =
      open.link === 'participial' &&
      open.governor === undefined &&
      open.from > sentence.from &&
      tokens[open.from]?.norm === ',';
    if (stands && boundary.kind === 'comma' && (group.voice === 'finite' || group.voice === 'passive')) {
      // "The minister, stressing that ties grow, *said* …": the subject stands before the participle.
      const whole = trimSubject(reading, { from: floor, to: open.from });
      return predicate(base, 'main', whole, boundary.from);
    }
    // "Mr Rusu, who is visiting Berlin, *called*": the subject stands before the relative.
    if (
      open.link === 'relative' &&
      boundary.kind === 'comma' &&
      group.tense === 'past' &&
      open.from > floor
    ) {
      const whole = trimSubject(reading, { from: sentence.from, to: open.from });
      const holder = reading.mentions.at(whole.to - 1);
      if (holder?.to === whole.to && (holder.kind === 'person' || holder.kind === 'office'))
        return predicate(base, 'main', whole, boundary.from);
    }
    // "welcomed X, expressing joy, and *stressed* Y" goes on with the finite verb.
    let host = open;
    while (host.link === 'participial' && host.governor && group.voice === 'finite') host = host.governor;
    if (!sharesSubject(reading, group, host, boundary, match)) return undefined;
    return predicate(base, 'coordinated', none(group.from), boundary.from, rootOf(host));
  }

  // "The talks touched on visas, *as the minister renewed* his support": he speaks while they talk.
  if (open && group.tense === 'past' && isMeanwhile(reading, boundary, subject, open))
    return verbs.some((v) => v.entry.family === 'speak')
      ? predicate(base, 'main', subject, boundary.from - 1)
      : undefined;
  const accepted =
    open === undefined
      ? opensSentence(reading, boundary, group, match)
      : opensClause(reading, boundary, group, match, subject, open, attribution);
  if (!accepted) return undefined;
  const link = boundary.kind === 'relative' ? 'relative' : 'main';
  const from = boundary.kind === 'start' ? subject.from : boundary.from;
  return predicate(base, link, subject, from, undefined, attribution);
}

function isMeanwhile(
  { tokens, mentions }: Reading,
  boundary: Boundary,
  { from, to }: TokenRange,
  open: Predicate,
): boolean {
  const who = mentions.at(to - 1);
  return (
    tokens[boundary.from]?.norm === 'as' &&
    boundary.comma &&
    (who?.kind === 'person' || who?.kind === 'office') &&
    who.from <= from + 1 &&
    open.verbs.some((v) => v.entry.family === 'discuss')
  );
}

/** What a verb's words alone tell of its predicate. */
type Base = Pick<Predicate, 'sentence' | 'group' | 'verb' | 'verbs' | 'complement'>;

/** All predicates have the same keys in the same order: they are looked at all the time, and engines are quick with one shape. */
function predicate(
  { sentence, group, verb, verbs, complement }: Base,
  link: Predicate['link'],
  subject: TokenRange,
  from: number,
  governor?: Predicate,
  attribution = false,
): Predicate {
  return {
    index: -1,
    sentence,
    group,
    verb,
    verbs,
    complement,
    link,
    subject,
    from,
    attribution,
    governor,
    inserted: undefined,
  };
}

/** "Discussed *at the meeting* were". */
function beAhead(reading: Reading, from: number): number | undefined {
  for (let i = from; i < from + 6; i++) {
    const norm = reading.tokens[i]?.norm ?? '';
    if (norm === 'was' || norm === 'were') return i;
    if (norm === ',' || norm === 'that') return undefined;
  }
  return undefined;
}

function hasFuture(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(will|would|shall)$/.test(reading.tokens[i]?.norm ?? '')) return true;
  return false;
}

/** The predicate that has the subject: chains of participles all point to it. */
const rootOf = (predicate: Predicate): Predicate => predicate.governor ?? predicate;

const none = (at: number): TokenRange => ({ from: at, to: at });

/** Without the adverbs that the region begins with: "and then *the minister*". */
function trimSubject(reading: Reading, region: TokenRange): TokenRange {
  let { from } = region;
  while (
    from < region.to &&
    !(reading.tokens[from]?.norm === 'both' && from + 1 === region.to) &&
    ((isAdverb(reading.tokens[from]) && reading.mentions.at(from) === undefined) ||
      reading.tokens[from]?.norm === ',')
  )
    from++;
  // "and *in this context* welcomed"
  const { tokens } = reading;
  const isLead =
    tokens[from]?.norm === 'in' &&
    /^(?:this|that)$/.test(tokens[from + 1]?.norm ?? '') &&
    /^(?:context|regard|connection|respect|vein)$/.test(tokens[from + 2]?.norm ?? '');
  if (isLead && from + 3 <= region.to) return trimSubject(reading, { from: from + 3, to: region.to });
  return { from, to: region.to };
}

function readParticipial(
  reading: Reading,
  base: Base,
  boundary: Boundary,
  open: Predicate | undefined,
  isShared: boolean,
  start: number,
): Predicate | undefined {
  const { tokens } = reading;
  const at = base.group.from;
  const before = tokens[at - 1]?.norm ?? '';
  // "the sharing of information"
  if (tokens[base.verb.to]?.norm === 'of') return undefined;
  if (at === start || (open === undefined && FRONTING.has(before))) {
    // "Visiting dignitary", "Meeting in Baku, …" report nothing.
    if (!base.verbs.some((v) => v.entry.family === 'speak' || v.entry.family === 'discuss')) return undefined;
    // "The envoy, while thanking the hosts, said": an insertion between subject and verb.
    const inserted = at > start + 2 && tokens[at - 2]?.norm === ',';
    return predicate(base, 'participial', none(at), inserted ? at - 2 : at);
  }
  // "thanked the crew adding that more would come"
  if (
    open &&
    ADDS.has(tokens[base.verb.from]?.norm ?? '') &&
    tokens[base.verb.to]?.norm === 'that' &&
    boundary.kind === 'start'
  )
    return predicate(base, 'participial', none(at), at, rootOf(open));
  // "stressed reform, *with Minister Lind welcoming* the plan": an absolute clause, its own subject's.
  const subject = open && absoluteSubject(reading, at);
  if (subject) return predicate(base, 'main', subject, subject.from - 2);
  if (!isShared) return undefined;
  // "noted that, considering the costs, the plan …"
  if (boundary.kind === 'comma' && tokens[boundary.from - 1]?.norm === 'that') return undefined;
  if (boundary.kind === 'comma' && open && inGerundList(reading, open.complement.from, boundary.from))
    return undefined;
  if (boundary.kind === 'comma')
    return predicate(base, 'participial', none(at), boundary.from, open && rootOf(open));
  if (boundary.kind === 'clause' && (before === 'while' || before === 'whilst'))
    return predicate(base, 'participial', none(at), boundary.from, open && rootOf(open));
  if (boundary.kind === 'and' && open && closesGerundList(reading, open.complement.from, boundary.from))
    return undefined;
  if (boundary.kind === 'and' && open && (open.link === 'participial' || boundary.comma)) {
    return predicate(base, 'participial', none(at), boundary.from, rootOf(open));
  }
  return undefined;
}

function isOfInfinitive(
  { tokens, lex }: Reading,
  open: Predicate,
  to: number,
  { from }: LexMatch<VerbEntry>,
): boolean {
  if (!/^(?:set|put|cut|let|read|shut|hit)$/.test(tokens[from]?.norm ?? '')) return false;
  for (let i = open.verb.to; i < to - 1; i++) {
    if (tokens[i]?.norm === ',') return false;
    if (tokens[i]?.norm === 'to' && lex.hasVerb(i + 1, 'base')) return true;
    if (
      tokens[i]?.norm === 'to' &&
      tokens[i + 1]?.shape === 'lower' &&
      /^(?:efforts?|aims?|plans?|work|steps|measures|commitment|readiness|willingness)$/.test(
        tokens[i - 1]?.norm ?? '',
      )
    )
      return true;
  }
  return false;
}

function absoluteSubject({ tokens, mentions }: Reading, at: number): TokenRange | undefined {
  const who = mentions.at(at - 1);
  if (who?.kind !== 'person' && !(who?.kind === 'office' && !who.plural)) return undefined;
  const from = tokens[who.from - 1]?.norm === 'the' ? who.from - 1 : who.from;
  return who.to === at && tokens[from - 1]?.norm === 'with' && tokens[from - 2]?.norm === ','
    ? { from, to: at }
    : undefined;
}

const ADDS = new Set(['adding', 'saying', 'noting', 'stressing']);
const FRONTING = new Set(['while', 'whilst', 'by', 'in', 'also', 'further', 'after']);

/** "*Discussed* ways to cooperate", "Also *reviewed* the plan": opens the sentence, with its object behind. */
function isOwnDeed({ tokens }: Reading, { entry, from, to }: LexMatch<VerbEntry>, start: number): boolean {
  const first = tokens[start]?.norm === 'also' ? start + 1 : start;
  if (from !== first || entry.family !== 'discuss') return false;
  if (!/^(?:discuss|review|exchange views|touch upon|touch on|talk about)$/.test(entry.lemma)) return false;
  return !/^(?:in|at|during|by|were|was|with|,)$/.test(tokens[to]?.norm ?? ',');
}
