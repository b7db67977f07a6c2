/**
 * The verbs that carry a sentence: which of the verbs known to the tables are
 * predicates, whose clause each begins, and how far its complement runs.
 *
 *     The minister thanked the hosts and, noting that ties grow, urged more trade.
 *                  ^1                    ^2 participial          ^3 coordinated
 *
 * A verb inside another's complement ("said that the sides *discussed* …") is
 * no predicate, except where the other only tells who reports.
 */
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { DISCUSS_FRAMES, EVENT_NOUNS, TALK_NOUNS } from '../lexicon/verbs/discuss.js';
import { OUTCOME_FRAMES } from '../lexicon/verbs/outcome.js';
import { SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { isAttribution, namesSource } from './attributed.js';
import { boundaryBefore, sceneBefore, subjectRegion, type Boundary } from './boundaries.js';
import { quotationsOf, type Quotation } from './quotation.js';
import { objectIn } from './noun-phrase.js';
import { isReducedClause, PERSON_NOUNS } from './reduced.js';
import { isGerund } from './word-class.js';
import { BE, isAdverb, readVerbGroup, type VerbGroup } from './verb-group.js';

export type Link = 'main' | 'coordinated' | 'participial' | 'relative' | 'infinitive';

export interface Predicate {
  /** Its place among all predicates of the release. */
  index: number;
  readonly sentence: number;
  readonly group: VerbGroup;
  /** The verb's own words; all readings of them. */
  readonly verb: TokenRange;
  readonly verbs: readonly LexMatch<VerbEntry>[];
  readonly link: Link;
  /** Tokens before the group that hold the subject; empty where it is shared. */
  readonly subject: TokenRange;
  /** Where its clause, with conjunction and subject, begins. */
  readonly from: number;
  /** The predicate whose subject it shares. */
  readonly governor?: Predicate;
  /** The words only tell who reports: "the ministry said". */
  readonly attribution: boolean;
  /** From behind the verb to the next predicate's clause or the sentence's end. */
  readonly complement: { readonly from: number; to: number };
}

const cache = new WeakMap<Reading, readonly Predicate[]>();

/** All predicates of headline-free prose, in order. */
export function predicatesOf(reading: Reading): readonly Predicate[] {
  let found = cache.get(reading);
  if (!found) {
    found = reading.doc.sentences.flatMap((sentence) => {
      const kind = reading.doc.blocks[sentence.block]?.kind;
      return kind === 'body' || kind === 'item' ? readSentence(reading, sentence) : [];
    });
    found.forEach((predicate, index) => {
      predicate.index = index;
    });
    cache.set(reading, found);
  }
  return found;
}

/** Verb matches at a token: the longest words, in every family. */
function verbsAt(reading: Reading, at: number): LexMatch<VerbEntry>[] {
  const verbs: LexMatch<VerbEntry>[] = [];
  for (const match of reading.lex.at(at)) {
    if (match.entry.type !== 'verb') continue;
    const verb = match as LexMatch<VerbEntry>;
    if (verbs.length > 0 && verbs[0]?.to !== match.to) break;
    if (!isFunctionWord(reading, verb)) verbs.push(verb);
  }
  return verbs;
}

/** "including", "concerning" are prepositions; "has been" no holding of talks. */
function isFunctionWord(reading: Reading, { entry, from, to }: LexMatch<VerbEntry>): boolean {
  if (to - from > 1) return false;
  const { norm } = reading.tokens[from] as { norm: string };
  if (PREPOSITIONAL.has(norm)) return true;
  // "continued progress", "continued their talks"
  if (entry.lemma === 'continue' || entry.lemma === 'go on')
    return !/^(that|[,:"])$/.test(reading.tokens[to]?.norm ?? '');
  if (entry.family === 'discuss' && CARE.has(entry.lemma)) {
    for (let i = from - 1; i >= 0 && i > from - 7; i--)
      if (/^(consideration|attention)$/.test(reading.tokens[i]?.norm ?? '')) return false;
    return true;
  }
  if (!LIGHT.has(entry.lemma)) return false;
  for (let i = to; i < to + 9; i++) {
    const next = reading.tokens[i];
    if (next === undefined || (next.kind === 'punct' && next.norm !== '-' && next.norm !== ',')) break;
    if (isTalk(next.norm)) return false;
  }
  // "An exchange of views was held on trade"
  for (let i = from - 1; i > from - 30; i--) {
    const before = reading.tokens[i];
    if (before === undefined || before.norm === '.') return true;
    if (isTalk(before.norm)) return false;
  }
  return true;
}
const isTalk = (word: string): boolean => TALK_NOUNS.has(word) || word === 'views' || word === 'opinions';
const PREPOSITIONAL = new Set([
  'including',
  'concerning',
  'regarding',
  'following',
  'citing',
  'featuring',
  'relating',
  'accepting',
]);
const CARE = new Set(['give', 'pay', 'devote']);
const LIGHT = new Set(['have', 'hold', 'conduct', 'carry on', 'exchange', 'take place']);

function readSentence(reading: Reading, sentence: Sentence): Predicate[] {
  const { mentions } = reading;
  const quotations = quotationsOf(reading);
  const found: Predicate[] = [];
  let open: Predicate | undefined;
  let floor = sentence.from;
  for (let i = sentence.from; i < sentence.to; i++) {
    const quotation = quotations.at(i);
    if (quotation && !isTransparent(reading, quotation)) {
      i = Math.min(quotation.to, sentence.to) - 1;
      continue;
    }
    const verbs = verbsAt(reading, i);
    const match = verbs[0];
    if (match === undefined || match.to > sentence.to) continue;
    const inside = mentions.at(i);
    // "Ministry of Defence Support": verbs inside names.
    if (inside && inside.from < i && inside.kind !== 'group' && inside.kind !== 'pronoun') continue;
    const predicate = readPredicate(reading, sentence, verbs, match, floor, open);
    if (predicate === undefined) continue;
    const previous = found.at(-1);
    if (previous && previous.complement.to > predicate.from)
      previous.complement.to = Math.max(previous.verb.to, predicate.from);
    found.push(predicate);
    i = match.to - 1;
    if (predicate.attribution) {
      // "KDF said the general thanked …": what follows is read as if it stood alone.
      open = undefined;
      floor = match.to;
      // "said (in a statement) that"
      for (let k = floor; k < floor + 9 && reading.tokens[k]?.norm !== ','; k++) {
        if (reading.tokens[k]?.norm === 'that') floor = k + 1;
      }
    } else open = predicate;
  }
  return found;
}

/** “The general thanked the guests,” the army said: the report itself in quotation marks. */
function isTransparent(reading: Reading, quotation: Quotation): boolean {
  const { tokens } = reading;
  const from = tokens[quotation.to]?.norm === ',' ? quotation.to + 1 : quotation.to;
  for (let i = from; i < from + 8; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punct') return false;
    if (!/^(said|stated|added|reported|noted|read|announced)$/.test(token.norm)) continue;
    return i > from && namesSource(reading, { from, to: i });
  }
  return false;
}

function readPredicate(
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
  let boundary = boundaryBefore(reading, group.from, begin, open !== undefined);
  if (open && group.voice === 'passive' && (boundary.kind === 'and' || boundary.kind === 'comma')) {
    boundary = sceneBefore(reading, boundary, begin) ?? boundary;
  }
  const subject = trimSubject(reading, subjectRegion(boundary, group.from));
  const isShared = subject.from >= subject.to;
  const base = {
    index: -1,
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
    return {
      ...base,
      link: 'infinitive',
      subject: none(group.from),
      from: group.from,
      attribution: false,
      ...(open && { governor: open }),
    };
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
      return {
        ...base,
        group: { ...group, voice: 'passive' },
        link: 'main',
        subject: none(group.from),
        from: group.from,
        attribution: false,
        complement: { from: be + 1, to: sentence.to },
      };
    }
    if (isReducedClause(reading, match, group.from, isShared ? undefined : subject)) return undefined;
  }
  if (isShared) {
    if (open === undefined) {
      // "and discussed": the verb before is in no table, its subject is this one's too.
      if (
        group.bare === 'base' &&
        !(boundary.kind === 'and' && hasFuture(reading, sentence.from, boundary.from))
      )
        return undefined;
      if (group.bare === 's' || boundary.kind === 'start') return undefined;
      if (group.voice === 'passive' && boundary.kind === 'comma') {
        // "Trade, particularly in energy, was discussed": the subject holds commas.
        return {
          ...base,
          link: 'main',
          subject: { from: floor, to: boundary.from },
          from: floor,
          attribution: false,
        };
      }
      if (boundary.kind === 'and' || boundary.kind === 'comma' || boundary.kind === 'relative')
        return {
          ...base,
          link: boundary.kind === 'relative' ? 'relative' : 'main',
          subject: none(group.from),
          from: boundary.from,
          attribution: false,
        };
      return undefined;
    }
    if (boundary.kind === 'relative') {
      if (!boundary.comma || !relatesToEvent(reading, boundary) || !hasFittingObject(reading, verbs))
        return undefined;
      return {
        ...base,
        link: 'relative',
        subject: { from: boundary.to - 1, to: boundary.to },
        from: boundary.from,
        attribution: false,
      };
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
      return { ...base, link: 'main', subject: whole, from: boundary.from, attribution: false };
    }
    // "welcomed X, expressing joy, and *stressed* Y" goes on with the finite verb.
    let host = open;
    while (host.link === 'participial' && host.governor && group.voice === 'finite') host = host.governor;
    if (!sharesSubject(reading, group, host, boundary, match)) return undefined;
    return {
      ...base,
      link: 'coordinated',
      subject: none(group.from),
      from: boundary.from,
      attribution: false,
      governor: host,
    };
  }

  const accepted =
    open === undefined
      ? opensSentence(reading, boundary, group, match)
      : opensClause(reading, boundary, group, match, subject, open, attribution);
  if (!accepted) return undefined;
  const link = boundary.kind === 'relative' ? 'relative' : 'main';
  return {
    ...base,
    link,
    subject,
    from: boundary.kind === 'start' ? subject.from : boundary.from,
    attribution,
  };
}

/** Verbs of deeds that report only with certain objects: "delivering a message", but not "delivering services". */
function hasFittingObject(reading: Reading, verbs: readonly LexMatch<VerbEntry>[]): boolean {
  return verbs.some(({ entry, to }) => {
    const frames =
      entry.family === 'speak'
        ? SPEAK_FRAMES.get(entry.lemma)
        : entry.family === 'outcome'
          ? OUTCOME_FRAMES.get(entry.lemma)
          : undefined;
    return (
      !frames ||
      frames.some((f) => !f.objects || objectIn(reading, { from: to, to: to + 10 }, f.objects) !== undefined)
    );
  });
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

const none = (at: number): TokenRange => ({ from: at, to: at });

/** Without the adverbs that the region begins with: "and then *the minister*". */
function trimSubject(reading: Reading, region: TokenRange): TokenRange {
  let { from } = region;
  while (
    from < region.to &&
    ((isAdverb(reading.tokens[from]) && reading.mentions.at(from) === undefined) ||
      reading.tokens[from]?.norm === ',')
  )
    from++;
  return { from, to: region.to };
}

/** "met the envoy to discuss …", but not "agreed to discuss", "the need to stress". */
function isPurpose(
  reading: Reading,
  to: number,
  open: Predicate | undefined,
  verbs: readonly LexMatch<VerbEntry>[],
): boolean {
  const before = reading.tokens[to - 1]?.norm ?? '';
  if (BEFORE_INFINITIVE.has(before)) return false;
  if (open === undefined) return !verbs.some((v) => v.entry.family === 'speak');
  // "provided an opportunity to discuss"
  if (!hasFittingObject(reading, open.verbs)) return !verbs.some((v) => v.entry.family === 'speak');
  const families = open.verbs.map((v) => v.entry.family);
  if (open.link === 'infinitive') return true;
  if (families.includes('speak')) return false;
  // "spoke with X to congratulate him", "held a meeting to review ties"
  return (
    families.some((f) => f === 'engage' || f === 'programme') ||
    open.verbs.some((v) => DISCUSS_FRAMES.get(v.entry.lemma)?.includes('o'))
  );
}
const BEFORE_INFINITIVE = new Set(
  `agreed agree agrees ready readiness willing willingness need needs needed wish wishes wished want wants wanted desire plan plans planned intend
  intends intention commitment committed pledge pledged decided decision efforts effort ways how continue continued continues able ability hope
  hopes hoped eager keen determined determination resolve right hope promised vowed offered refused invitation request interest seek seeks sought
  important necessary essential vital crucial possible used began begun aim aims aimed helped order`.split(
    /\s+/,
  ),
);

function readParticipial(
  reading: Reading,
  base: Omit<Predicate, 'link' | 'subject' | 'from' | 'attribution' | 'governor'>,
  boundary: Boundary,
  open: Predicate | undefined,
  isShared: boolean,
  start: number,
): Predicate | undefined {
  const { tokens } = reading;
  const at = base.group.from;
  const before = tokens[at - 1]?.norm ?? '';
  const own = { link: 'participial' as const, subject: none(at), attribution: false };
  if (at === start || (open === undefined && FRONTING.has(before))) {
    // "Visiting dignitary", "Meeting in Baku, …" report nothing.
    if (!base.verbs.some((v) => v.entry.family === 'speak' || v.entry.family === 'discuss')) return undefined;
    return { ...base, ...own, from: at };
  }
  if (!isShared) return undefined;
  // "noted that, considering the costs, the plan …"
  if (boundary.kind === 'comma' && tokens[boundary.from - 1]?.norm === 'that') return undefined;
  if (boundary.kind === 'comma' && open && inGerundList(reading, open.complement.from, boundary.from))
    return undefined;
  if (boundary.kind === 'comma')
    return { ...base, ...own, from: boundary.from, ...(open && { governor: open }) };
  if (boundary.kind === 'clause' && (before === 'while' || before === 'whilst'))
    return { ...base, ...own, from: boundary.from, ...(open && { governor: open }) };
  if (boundary.kind === 'and' && open && (open.link === 'participial' || boundary.comma)) {
    return { ...base, ...own, from: boundary.from, governor: open };
  }
  return undefined;
}
/** "protecting heritage, combatting looting, *recognizing* its value": one more of a list. */
function inGerundList(reading: Reading, from: number, to: number): boolean {
  for (let i = to - 1; i > from; i--) {
    if (reading.tokens[i]?.norm === ',') return isGerund(reading.tokens[i + 1]);
  }
  return false;
}
const FRONTING = new Set(['while', 'whilst', 'by', 'in', 'also', 'further', 'after']);

/** A verb without a subject of its own goes on with the open predicate's. */
function sharesSubject(
  reading: Reading,
  group: VerbGroup,
  open: Predicate,
  boundary: Boundary,
  match: LexMatch<VerbEntry>,
): boolean {
  const { tokens } = reading;
  const complement = open.complement.from;
  if (group.bare === 'base') {
    // "will discuss A and emphasize B"; "to congratulate him and discuss B"
    if (open.group.tense !== 'future' && open.group.voice !== 'infinitive' && open.group.bare !== 'base')
      return false;
    // "met partners to seek support, view the works, and discuss ways"
    if (boundary.comma && boundary.kind === 'and' && match.entry.lemma === 'discuss') return true;
    for (let i = complement; i < boundary.from; i++)
      if (
        tokens[i]?.norm === 'to' &&
        tokens[i + 1]?.shape === 'lower' &&
        !/^(the|a|its|their|his|her)$/.test(tokens[i + 1]?.norm ?? '')
      )
        return false;
    return true;
  }
  if (group.bare === 's') return open.group.bare === 's';
  if (group.voice === 'finite' || group.voice === 'passive') {
    if (
      open.group.voice === 'infinitive' ||
      (open.group.voice === 'participial' && boundary.kind !== 'comma')
    )
      return false;
    // "A noted X, stressed Y and thanked Z": without an "and", only plain past after plain past.
    if (
      boundary.kind === 'comma' &&
      (group.bare !== 'past' ||
        open.group.tense !== 'past' ||
        tokens[complement]?.norm === 'that' ||
        isSaying(open))
    )
      return false;
    // In "said that the sides discussed A and agreed B" the second verb goes with the first inside.
    const nested =
      (tokens[complement]?.norm === 'that' || isSaying(open)) &&
      nestedVerb(reading, complement, boundary.from);
    if (nested && !boundary.comma && tokens[match.to]?.norm !== 'that') return false;
    return true;
  }
  return false;
}

/** A past verb of the tables with a subject of its own inside a that-clause. */
function nestedVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (
      verbsAt(reading, i).some((v) => v.entry.forms.includes('past')) &&
      !isReducedClause(reading, verbsAt(reading, i)[0] as LexMatch<VerbEntry>, i, { from, to: i })
    )
      return true;
  }
  return false;
}

/** "the talks, which covered trade", "the envoy, who thanked"; but not "the plan, which will tackle poverty". */
function relatesToEvent(reading: Reading, boundary: Boundary): boolean {
  const { tokens } = reading;
  if (tokens[boundary.to - 1]?.norm === 'who') return true;
  for (let i = boundary.from - 1; i > boundary.from - 9; i--) {
    if (EVENT_NOUNS.has(tokens[i]?.norm ?? '')) return true;
    if (tokens[i]?.norm === ',') return false;
  }
  return false;
}

/** The first predicate of a sentence. */
function opensSentence(
  reading: Reading,
  boundary: Boundary,
  group: VerbGroup,
  match: LexMatch<VerbEntry>,
): boolean {
  if (group.bare === 'base' || group.bare === 's')
    return agrees(reading, group, boundary.to) || (match.to - match.from > 2 && group.bare === 's');
  switch (boundary.kind) {
    case 'subordinate':
      // "How to cooperate was discussed" is itself the subject.
      return (
        group.voice === 'passive' &&
        boundary.from <= 0 + boundary.from &&
        reading.tokens[boundary.from]?.norm === 'how'
      );
    case 'relative':
      return boundary.comma && relatesToEvent(reading, boundary);
    default:
      return true;
  }
}

/** A present form stands next to a subject of its number: "he notes", "the sides note"; "talks", "state visit" do not. */
function agrees(reading: Reading, group: VerbGroup, from: number): boolean {
  const mention = reading.mentions.at(group.from - 1);
  // "The agenda of the meeting includes"
  if (
    mention === undefined &&
    EVENT_NOUNS.has(reading.tokens[group.from - 1]?.norm ?? '') &&
    group.from - from > 1
  )
    return true;
  if (mention === undefined || mention.from < from || mention.to !== group.from || !ACTORS.has(mention.kind))
    return false;
  if (mention.kind === 'country') return group.bare === 's' && mention.form === 'name';
  const plural =
    (mention.kind === 'group' && mention.who !== 'side') ||
    (mention.kind === 'pronoun' && mention.person === 'they') ||
    (mention.kind === 'office' && mention.plural);
  return plural === (group.bare === 'base');
}

/** A later predicate with a subject of its own, against the open one's complement. */
function opensClause(
  reading: Reading,
  boundary: Boundary,
  group: VerbGroup,
  match: LexMatch<VerbEntry>,
  subject: TokenRange,
  open: Predicate,
  attribution: boolean,
): boolean {
  const { tokens } = reading;
  const head = tokens[subject.to - 1]?.norm ?? '';
  const acts = hasActor(reading, subject.from, subject.to) || EVENT_NOUNS.has(head) || PERSON_NOUNS.has(head);
  if ((group.bare === 's' || group.bare === 'base') && !agrees(reading, group, subject.from)) return false;
  const reported = tokens[open.complement.from]?.norm === 'that' || isSaying(open);
  switch (boundary.kind) {
    case 'start':
    case 'subordinate':
      return false;
    case 'relative':
      return boundary.comma && group.tense === 'past' && relatesToEvent(reading, boundary);
    case 'scene':
      return !reported && group.tense !== 'present';
    case 'list':
      return group.voice === 'passive' && !reported;
    case 'mark':
    case 'clause':
      return acts || attribution || group.voice === 'passive';
    case 'and':
      // "It was noted that A, and the need for B was stressed"
      if (group.voice === 'passive' && open.group.voice === 'passive' && boundary.comma) return true;
      if (group.voice === 'passive' && !acts) return boundary.comma && !reported;
      if (!acts) return false;
      if (reported && !namesSpeaker(reading, subject)) return false;
      return boundary.comma || startsWithActor(reading, subject);
    case 'comma':
      if (attribution) return true;
      if (!acts) return false;
      if (open.link === 'participial' && open.governor === undefined) return true;
      // ", he said": nothing follows but the end or an adjunct.
      return (
        endsClause(reading, match.to) ||
        (startsWithActor(reading, subject) && !reported && group.tense === 'past')
      );
  }
}

function isSaying(open: Predicate): boolean {
  return open.verbs.some(
    (v) => v.entry.family === 'speak' && /^(say|state|believe|add|tell|claim)/.test(v.entry.lemma),
  );
}

/** A mention that can speak stands in the range. */
export function hasActor(reading: Reading, from: number, to: number): boolean {
  return reading.mentions
    .within({ from, to })
    .some((m) => ACTORS.has(m.kind) && !(m.kind === 'country' && m.form === 'adjective'));
}
const ACTORS: ReadonlySet<string> = new Set([
  'person',
  'office',
  'group',
  'pronoun',
  'delegation',
  'organization',
  'country',
]);

function namesSpeaker(reading: Reading, range: TokenRange): boolean {
  return reading.mentions
    .within(range)
    .some(
      (m) =>
        m.kind === 'person' ||
        m.kind === 'office' ||
        (m.kind === 'group' && m.who !== 'all') ||
        (m.kind === 'pronoun' && (m.person === 'he' || m.person === 'she')),
    );
}

/** The region is an actor and little else, so that it cannot be the rest of a complement. */
function startsWithActor(reading: Reading, range: TokenRange): boolean {
  const { tokens, mentions } = reading;
  const first = /^(the|both|his|her|its|their)$/.test(tokens[range.from]?.norm ?? '')
    ? range.from + 1
    : range.from;
  const mention = mentions.at(range.from) ?? mentions.at(first);
  return (
    mention !== undefined &&
    ACTORS.has(mention.kind) &&
    mention.from >= range.from - 1 &&
    range.to - mention.to <= 6
  );
}

/** Nothing but a mark, or an adjunct of time and place, follows. */
export function endsClause(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token === undefined ||
    /^([.,;:!?]|in|on|at|during|while|after|when|earlier|today|yesterday|here|later|further|following|citing)$/.test(
      token.norm,
    )
  );
}
