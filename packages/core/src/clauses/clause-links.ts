/**
 * How a verb hangs on the clause before it: whether it opens a clause of its
 * own, shares the subject of the open predicate, or lies inside its complement.
 */
import { AUXILIARIES } from '../lexicon/function-words.js';
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { DISCUSS_FRAMES, EVENT_NOUNS } from '../lexicon/verbs/discuss.js';
import { ACT_OF_NOUN, SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Boundary } from './boundaries.js';
import { agrees, endsClause, hasActor, namesSpeaker, startsWithActor } from './clause-actors.js';
import { hasFittingObject, verbsAt } from './light-verbs.js';
import type { Predicate } from './predicate.js';
import { isReducedClause, PERSON_NOUNS } from './reduced.js';
import type { VerbGroup } from './verb-group.js';
import { isGerund } from './word-class.js';

/** How far back a complement is looked through. */
const REACH = 160;

/** "met the envoy to discuss …", but not "agreed to discuss", "the need to stress". */
export function isPurpose(
  reading: Reading,
  to: number,
  open: Predicate | undefined,
  verbs: readonly LexMatch<VerbEntry>[],
): boolean {
  const before = reading.tokens[to - 1]?.norm ?? '';
  // "met him *in order to* review progress"
  const isInOrder = before === 'order' && reading.tokens[to - 2]?.norm === 'in';
  if (BEFORE_INFINITIVE.has(before) && !isInOrder) return false;
  if (invites(reading, to)) return false;
  // "A memorandum *to establish* a fund was signed"
  if (open === undefined)
    return !verbs.some((v) => v.entry.family === 'speak' || v.entry.family === 'outcome');
  // "took the opportunity to thank the hosts and to congratulate the army"
  if (open.group.carried) return /^(?:and|,)$/.test(before);
  // "provided an opportunity to discuss"
  const isChance =
    /^(opportunity|occasion|chance)$/.test(before) && open.verbs.some((v) => v.entry.lemma === 'offer');
  if (isChance || !hasFittingObject(reading, open.verbs))
    return !verbs.some((v) => v.entry.family === 'speak');
  const families = open.verbs.map((v) => v.entry.family);
  if (open.link === 'infinitive') return true;
  if (families.includes('speak')) return false;
  // "spoke with X to congratulate him", "held a meeting to review ties"
  return (
    families.some((f) => f === 'engage' || f === 'programme') ||
    open.verbs.some((v) => DISCUSS_FRAMES.get(v.entry.lemma)?.includes('o'))
  );
}

/** "An *invitation* from the minister *to attend*". */
function invites(reading: Reading, to: number): boolean {
  for (let i = to - 1; i > to - 16; i--) {
    const norm = reading.tokens[i]?.norm;
    if (norm === 'invitation') return true;
    if (norm === '.' || norm === ',' || norm === 'for') return false;
  }
  return false;
}

const BEFORE_INFINITIVE = new Set(
  `agreed agree agrees ready readiness willing willingness need needs needed wish wishes wished want wants wanted desire plan plans planned intend
  intends intention commitment committed pledge pledged decided decision efforts effort ways how continue continued continues able ability hope
  hopes hoped eager keen determined determination resolve right hope promised vowed offered refused invitation request interest seek seeks sought
  attention important necessary essential vital crucial possible used began begun aim aims aimed helped order
  continuing seeking working striving trying hoping planning preparing willingness`.split(/\s+/),
);

/** "protecting heritage, combatting looting, *recognizing* its value": one more of a list. */
export function inGerundList(reading: Reading, from: number, to: number): boolean {
  const { tokens, lex } = reading;
  // "views on countering terror, *supporting* democracy, and trade": the first one stands behind a preposition.
  const isSupport = lex.at(to + 1).some((m) => m.entry.type === 'verb' && m.entry.lemma === 'support');
  for (let i = from; isSupport && i < to; i++) {
    if (tokens[i]?.norm === ',') break;
    if (/^(?:on|of|for|about|in)$/.test(tokens[i]?.norm ?? '') && isGerund(tokens[i + 1])) return true;
  }
  for (let i = to - 1; i > from && i > to - REACH; i--) {
    if (reading.tokens[i]?.norm === ',') return isGerund(reading.tokens[i + 1]);
  }
  return false;
}

/** "views *on widening* trade, easing travel, and *maintaining* a dialogue": a list that a preposition opens. */
export function closesGerundList(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (!inGerundList(reading, from, to)) return false;
  for (let i = from; i < to && tokens[i]?.norm !== ','; i++)
    if (/^(?:on|of|for|about|in)$/.test(tokens[i]?.norm ?? '') && isGerund(tokens[i + 1])) return true;
  return false;
}

/** A verb without a subject of its own goes on with the open predicate's. */
export function sharesSubject(
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
    if (
      open.group.tense !== 'future' &&
      open.group.voice !== 'infinitive' &&
      open.group.bare !== 'base' &&
      !open.group.carried
    )
      return false;
    // "met partners to seek support, view the works, and discuss ways"
    if (boundary.comma && boundary.kind === 'and' && match.entry.lemma === 'discuss') return true;
    for (let i = Math.max(complement, boundary.from - REACH); i < boundary.from; i++)
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
    // "will sign minutes that hold decisions and endorsed measures": a participle.
    if (open.group.tense === 'future' && group.bare === 'past') return false;
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
    // "noted that Seoul is watching and *will consider* help": what is to come is part of what was said.
    if (isReport(reading, open) && open.group.tense === 'past' && group.tense === 'future') return false;
    // In "said that the sides discussed A and agreed B" the second verb goes with the first inside.
    const nested =
      (tokens[complement]?.norm === 'that' || isSaying(open)) &&
      nestedVerb(reading, complement, boundary.from);
    if (
      nested &&
      !boundary.comma &&
      tokens[match.to]?.norm !== 'that' &&
      !isAddressed(reading, match) &&
      !(match.entry.family === 'speak' && undergoes(reading, complement, boundary.from))
    )
      return false;
    return true;
  }
  return false;
}

/** "welcomed that *progress was being made* and noted": what something undergoes; it speaks of nothing. */
function undergoes(reading: Reading, that: number, to: number): boolean {
  const { tokens } = reading;
  if (tokens[that]?.norm !== 'that') return false;
  for (let i = that + 1; i < to && i < that + 12; i++)
    if (AUXILIARIES.has(tokens[i]?.norm ?? ''))
      return /^(?:was|were|is|are)$/.test(tokens[i]?.norm ?? '') && !hasActor(reading, that + 1, i);
  return false;
}

/** "said that ties were good and *thanked the minister*": one at the table speaks to another. */
function isAddressed({ tokens, mentions }: Reading, { entry, to }: LexMatch<VerbEntry>): boolean {
  if (entry.family !== 'speak' || !SPEAK_FRAMES.get(entry.lemma)?.some((f) => /[aA]/.test(f.frames)))
    return false;
  const at = tokens[to]?.norm === 'the' || tokens[to]?.norm === 'his' ? to + 1 : to;
  const kind = mentions.at(at)?.kind;
  return kind === 'person' || kind === 'office';
}

/** A past verb of the tables with a subject of its own inside a that-clause. */
function nestedVerb(reading: Reading, begin: number, to: number): boolean {
  const from = Math.max(begin, to - REACH);
  for (let i = from + 1; i < to; i++) {
    if (
      verbsAt(reading, i).some((v) => v.entry.forms.includes('past') && !v.entry.lemma.startsWith('be ')) &&
      !isReducedClause(reading, verbsAt(reading, i)[0] as LexMatch<VerbEntry>, i, { from, to: i })
    )
      return true;
  }
  return false;
}

/** "the talks, which covered trade", "the envoy, who thanked"; but not "the plan, which will tackle poverty". */
export function relatesToEvent(reading: Reading, boundary: Boundary): boolean {
  const { tokens } = reading;
  if (tokens[boundary.to - 1]?.norm === 'who') return true;
  for (let i = boundary.from - 1; i > boundary.from - 9; i--) {
    if (EVENT_NOUNS.has(tokens[i]?.norm ?? '')) return true;
    if (tokens[i]?.norm === ',') return false;
  }
  return false;
}

/** The first predicate of a sentence. */
export function opensSentence(
  reading: Reading,
  boundary: Boundary,
  group: VerbGroup,
  match: LexMatch<VerbEntry>,
): boolean {
  if (group.bare === 'base' || group.bare === 's')
    return agrees(reading, group, boundary.to) || (match.to - match.from > 2 && group.bare === 's');
  switch (boundary.kind) {
    case 'subordinate':
      return group.voice === 'passive' && isSubjectClause(reading, boundary.from);
    case 'relative':
      return boundary.comma && relatesToEvent(reading, boundary);
    default:
      return true;
  }
}

/** "*How to cooperate* was discussed", "*Hope that ties grow* was voiced": a clause that is the subject, or its noun's own. */
function isSubjectClause({ tokens }: Reading, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (norm !== 'that') return /^(?:how|whether|what|why)$/.test(norm);
  const before = tokens[at - 1];
  return (
    before === undefined || before.norm === '.' || before.kind !== 'word' || ACT_OF_NOUN.has(before.norm)
  );
}

/** A later predicate with a subject of its own, against the open one's complement. */
export function opensClause(
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
      // "groups where members would meet" describes; "at the ministry, where they will meet" tells.
      return !reported && (group.tense === 'past' || (group.tense === 'future' && boundary.comma));
    case 'list':
      return group.voice === 'passive' && !reported;
    case 'mark':
    case 'clause':
      // "said that taxes would stay *but he would look at* tariffs": all of it was said.
      if (
        boundary.kind === 'clause' &&
        isReport(reading, open) &&
        open.group.tense === 'past' &&
        group.tense === 'future' &&
        /^(?:he|she|it|they)$/.test(head)
      )
        return false;
      return acts || attribution || group.voice === 'passive';
    case 'and':
      // "It was noted that A, and the need for B was stressed"
      if (group.voice === 'passive' && open.group.voice === 'passive' && boundary.comma) return true;
      if (group.voice === 'passive' && !acts) return boundary.comma && !reported;
      if (!acts) return false;
      if (reported && !namesSpeaker(reading, subject)) return false;
      // "said that the President and the Minister will visit": two subjects of one verb.
      if (reported && !hasVerb(reading, open.complement.from, boundary.from)) return false;
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

function hasVerb({ tokens, lex }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (AUXILIARIES.has(tokens[i]?.norm ?? '')) return true;
    if (tokens[i]?.shape === 'lower' && (lex.has(i, 'verb') || /ed$/.test(tokens[i]?.norm ?? '')))
      return true;
    // A verb of no table may be hidden in a longer clause.
    if (i - from > 12) return true;
  }
  return false;
}

/** "said", "noted that": what follows is its content. */
function isReport({ tokens }: Reading, open: Predicate): boolean {
  return (
    isSaying(open) ||
    (tokens[open.complement.from]?.norm === 'that' && open.verbs.some((v) => v.entry.family === 'speak'))
  );
}

function isSaying(open: Predicate): boolean {
  return open.verbs.some(
    (v) => v.entry.family === 'speak' && /^(say|state|believe|add|tell|claim)/.test(v.entry.lemma),
  );
}
