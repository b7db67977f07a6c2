/**
 * Whether a verb of the tables tells a step of the programme at all.
 *
 *     visited the museum · was visited (a step) · his visit to the museum · visited it last year (none)
 */
import { ADVERBS } from '../lexicon/function-words.js';
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import type { Reading } from '../mentions/types.js';
import type { ProgrammeClause } from './types.js';

export function isSpokesperson(actor: ProgrammeClause['actor']): boolean {
  if (actor.by !== 'mention') return false;
  const { mention } = actor;
  return mention.kind === 'person'
    ? mention.titles.some((title) => title.spokesperson)
    : mention.kind === 'office' && mention.spokesperson;
}

/** "held a *press* briefing", "attended the presentation *of credentials*": none for guests. */
export function isOtherBriefing({ tokens }: Reading, verb: LexMatch<VerbEntry>, after: number): boolean {
  if (verb.to - verb.from > 2) return false;
  // "A *press* briefing was held": the noun stands before.
  const around = tokens.slice(Math.max(0, verb.from - 6), after + 4).map((t) => t.norm);
  const isHeld = /^(?:hold|conduct)$/.test(verb.entry.lemma);
  if (isHeld && around.some((word) => /^(?:press|media|news|journalists|reporters)$/.test(word))) return true;
  const of = /^(?:an?|the|his|her|their)$/.test(tokens[after + 1]?.norm ?? '') ? after + 2 : after + 1;
  return tokens[after]?.norm === 'of' && GIVEN.test(tokens[of]?.norm ?? '');
}
const GIVEN = /^(?:credentials|letters|gifts|awards|certificates|prizes|medals|books?)$/;

/** "planted a tree to commemorate *the friendship of the armies*", "*the occasion*": no tribute to the dead. */
export function isGladTo({ tokens }: Reading, at: number): boolean {
  const from = /^(?:the|this|their|his|her)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
  for (let i = from; i < from + 4; i++) {
    const word = tokens[i]?.norm ?? '.';
    if (
      /^(?:friendship|occasion|visit|event|ties|relations|relationship|cooperation|bond|bonds|moment)$/.test(
        word,
      )
    )
      return true;
    if (/^(?:of|in|at|by|and|[.,;])$/.test(word)) return false;
  }
  return false;
}

export function isDay({ tokens }: Reading, at: number): boolean {
  let end = at;
  // "to commemorate *Peru's Day of* Remembrance"
  for (let i = at; i < at + 6; i++) {
    if (/^(?:[,.;]|at|in|by|with|of)$/.test(tokens[i]?.norm ?? '.')) break;
    if (tokens[i]?.text === 'Day') return true;
  }
  while (end < at + 7 && !/^(?:[,.;]|at|in|by|with)$/.test(tokens[end]?.norm ?? '.')) end++;
  return /^(?:day|anniversary|jubilee|week|month)$/.test(tokens[end - 1]?.norm ?? '');
}

/** "will meet leaders, *gathering in Lima to attend* the Forum": what those met are there for. */
export function isOfGathered({ tokens }: Reading, at: number, floor: number): boolean {
  if (tokens[at - 1]?.norm !== 'to') return false;
  for (let i = at - 2; i > floor && i > at - 8; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:[,.;]|and)$/.test(word)) return false;
    if (/^(?:gathering|gathered|assembling|assembled|convening|convened)$/.test(word))
      return !/^(?:has|have|had|was|were|is|are|who)$/.test(tokens[i - 1]?.norm ?? '');
  }
  return false;
}

/** "visited the museum *in 2019*", "*last year*": no step of this programme. */
export function isLongAgo({ tokens }: Reading, at: number, limit: number): boolean {
  const [first, second] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  if (at >= limit) return false;
  return (
    (first === 'in' && /^(?:19|20)\d\d$/.test(second)) ||
    (first === 'last' && /^(?:year|month)$/.test(second)) ||
    second === 'ago'
  );
}

/** "his visit", "the views of": the noun, not the verb. */
export function isNoun(reading: Reading, verb: LexMatch<VerbEntry>): boolean {
  const { tokens, mentions } = reading;
  const { forms } = verb.entry;
  const before = tokens[verb.from - 1]?.norm ?? '';
  if (forms.includes('past') || forms.includes('participle')) return false;
  // "began with the *laying of* a wreath" is the rite all the same.
  const isRite = tokens[verb.from]?.norm === 'laying' && tokens[verb.to]?.norm === 'of';
  // "thanked the Premier *for hosting* the forum *and attending* the summit": what one is thanked for.
  if (forms.includes('ing') && isThankedFor(tokens, verb.from)) return true;
  // "thanked Kenya for its *contribution in opening* the port"
  const isHelp =
    /^(?:in|to|for)$/.test(before) &&
    /^(?:contribution|support|role|help|assistance|efforts|success)$/.test(tokens[verb.from - 2]?.norm ?? '');
  if (forms.includes('ing')) return (/^(?:the|a|his|her|their|of)$/.test(before) && !isRite) || isHelp;
  if (forms.includes('base'))
    return (
      !/^(?:to|will|and)$/.test(before) &&
      !isAsWell(tokens, verb.from) &&
      !ADVERBS.has(before) &&
      !isListed(reading, verb.from)
    );
  const subject = mentions.at(verb.from - 1)?.kind;
  const acts =
    subject === 'person' ||
    subject === 'office' ||
    subject === 'group' ||
    subject === 'pronoun' ||
    subject === 'delegation';
  return !acts && !/^(?:guest|guests|he|she|who|also|then)$/.test(before);
}

/** "thanked X *for* hosting Y *and* attending": a gerund that hangs on thanks. */
function isThankedFor(tokens: Reading['tokens'], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 24; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^[.;]$/.test(word)) return false;
    if (/^(?:thank|thanks|thanked|thanking|commended|praised|congratulated|applauded)$/.test(word))
      return (
        tokens.slice(i, at).some((t) => t.norm === 'for') &&
        !/^(?:[,]|while|after|before)$/.test(tokens[at - 1]?.norm ?? '')
      );
  }
  return false;
}

/** "will meet the mayor, *as well as* visit the academy" */
function isAsWell(tokens: Reading['tokens'], at: number): boolean {
  return ['as', 'well', 'as'].every((word, k) => tokens[at - 3 + k]?.norm === word);
}

/** "will visit the zone, *tour* the port and hold talks": one of the verbs after "will". */
function isListed({ tokens, lex }: Reading, at: number): boolean {
  if (tokens[at - 1]?.norm !== ',') return false;
  for (let i = at - 2; i > at - 30; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === ';' || word === '.' || word === 'that') return false;
    const verb = lex.at(i).some(({ entry }) => entry.type === 'verb' && entry.forms.includes('base'));
    const governor = ADVERBS.has(tokens[i - 1]?.norm ?? '') ? tokens[i - 2]?.norm : tokens[i - 1]?.norm;
    if (verb && /^(?:will|to)$/.test(governor ?? '')) return true;
  }
  return false;
}

export function isPassive({ tokens }: Reading, verb: LexMatch<VerbEntry>): boolean {
  if (!verb.entry.forms.includes('participle')) return false;
  for (let i = verb.from - 1; i >= verb.from - 3; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:was|were|been|being|be)$/.test(word)) return true;
    if (!/^(?:also|then|later|first)$/.test(word)) return false;
  }
  return false;
}
