/**
 * Past participles that stand for a relative clause or an adjective: "the
 * issues *discussed* during the talks", "the *agreed* measures".
 */
import { set } from '../lexicon/word-set.js';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { ENCOUNTER_NOUNS } from '../lexicon/verbs/engage.js';
import { DISCUSS_FRAMES } from '../lexicon/verbs/discuss.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { hasFittingObject } from './light-verbs.js';
import { isAdjective } from './word-class.js';

/** Nouns of people and events that can be the subject of a past verb without being mentions. */
export const PERSON_NOUNS = set(
  'sides side parties party leaders officials ministers presidents delegation delegations conversation participants representatives ambassadors envoys diplomats generals commanders two both interlocutors parliamentarians speakers members executives experts ambassador minister president premier chief heads duo pair negotiators group envoy guests hosts guest dignitary dignitaries visitor visitors official governor king emir prince queen sultan chairman chairperson host counterparts countries deputies lawmakers majesty highness excellency holiness',
);
/** "the talks *held* in Baku", but "the talks *focused* on trade", "the meeting *reviewed* ties". */
const EVENT_SUBJECTS = set(
  'meeting meetings talks discussion discussions session sessions conversation agenda visit call summit forum consultations negotiations dialogue conference roundtable event workshop engagement',
);

/** After a transitive verb in the past comes its object; these words are none. */
const NO_OBJECT = set(
  'during at in by between within earlier today yesterday here there since under through from before after among when while with until',
);

/** "A pact*, initialled last year, was* signed": told beside. */
function isInserted({ tokens }: Reading, from: number, group: number): boolean {
  if (tokens[group - 1]?.norm !== ',') return false;
  for (let i = from; i < from + 8; i++)
    if (tokens[i]?.norm === ',') return /^(was|were|has|have|had)$/.test(tokens[i + 1]?.norm ?? '');
  return false;
}

export function isReducedClause(
  reading: Reading,
  match: LexMatch<VerbEntry>,
  group: number,
  subject: TokenRange | undefined,
): boolean {
  const { tokens, mentions } = reading;
  // "the memorandum *signed this year* was considered": a time, and no object.
  const isTimed =
    /^(?:this|last)$/.test(tokens[match.to]?.norm ?? '') &&
    /^(?:year|month|week|spring|summer|autumn|fall|winter)$/.test(tokens[match.to + 1]?.norm ?? '');
  if (isTimed && subject !== undefined && isThing(reading, group - 1)) return true;
  // "came", "spoke", "gave" are no participles.
  if (!match.entry.forms.includes('participle') || match.entry.lemma === 'include') return false;
  // "The border *featured prominently* in the talks"
  if (match.entry.family === 'discuss' && DISCUSS_FRAMES.get(match.entry.lemma) === 'v') return false;
  const next = tokens[match.to]?.norm ?? '';
  if (subject === undefined) {
    // "and discussed", ", praised": an adjective would have its noun after it.
    if (next === 'by' || isInserted(reading, match.to, group)) return true;
    // "the launch of a missile, *called* a satellite *by* its owner"
    const named = tokens.slice(match.to, match.to + 6).map(({ norm }) => norm);
    if (match.entry.lemma === 'call' && /^(?:an?|")$/.test(next) && named.includes('by')) return true;
    // "the help offered and extended to refugees": to whom, but nothing that was given
    if (next === 'to' && !hasFittingObject(reading, [match])) return true;
    if (/^(is|are|was|were|be)$/.test(next)) return true;
    return isAdjectival(reading, match);
  }
  const before = tokens[group - 1];
  if (before === undefined) return true;
  if (
    before.kind === 'word' &&
    (DETERMINERS.has(before.norm) || PREPOSITIONS.has(before.norm)) &&
    mentions.at(group - 1) === undefined
  )
    return true;
  const mention = mentions.at(group - 1);
  const acts =
    mention !== undefined &&
    (mention.kind === 'person' ||
      mention.kind === 'group' ||
      mention.kind === 'pronoun' ||
      mention.kind === 'office' ||
      mention.kind === 'delegation');
  if (next === 'by') return true;
  // "Chile and Peru *held talks* in Lima": the verb has its object with it.
  if (match.to - match.from > 1 && ENCOUNTER_NOUNS.has(tokens[match.to - 1]?.norm ?? '')) return false;
  if (
    acts ||
    PERSON_NOUNS.has(before.norm) ||
    before.norm === ',' ||
    before.norm === ')' ||
    before.norm === '"'
  )
    return false;
  if (EVENT_SUBJECTS.has(before.norm))
    return (
      NO_OBJECT.has(next) &&
      !/^(particular|detail|depth)$/.test(tokens[match.to + 1]?.norm ?? '') &&
      !/^(on|around|round|upon)$/.test(tokens[match.to - 1]?.norm ?? '')
    );
  // "Topics discussed included"
  if (reading.lex.hasVerb(match.to, 'past')) return true;
  // "the paper signed in Baku": no object, so the noun before is what was signed.
  if (NO_OBJECT.has(next) || next === '.' || next === ',' || next === ';' || next === ')' || next === 'and')
    return true;
  return before.shape === 'lower' && !hasObject(reading, match.to);
}

/** A noun in small letters that no person or side is meant by. */
function isThing({ tokens, mentions }: Reading, at: number): boolean {
  const noun = tokens[at];
  return (
    noun?.kind === 'word' &&
    noun.shape === 'lower' &&
    !PERSON_NOUNS.has(noun.norm) &&
    mentions.at(at) === undefined
  );
}

function isAdjectival(reading: Reading, match: LexMatch<VerbEntry>): boolean {
  if (match.to - match.from > 1) return false;
  const { tokens } = reading;
  const left = tokens[match.from - 1]?.norm ?? '';
  // "the ongoing and proposed works"
  if (
    left === 'and' &&
    DETERMINERS.has(tokens[match.from - 3]?.norm ?? '') &&
    tokens[match.from - 2]?.shape === 'lower' &&
    isAdjective(tokens[match.from - 2])
  )
    return true;
  // "the agreed and signed papers"
  return (
    left === 'and' &&
    /ed$/.test(tokens[match.from - 2]?.norm ?? '') &&
    tokens[match.to]?.shape === 'lower' &&
    !hasObject(reading, match.to)
  );
}

/** An article, a name, "that", a pronoun or a preposition that the verb needs: an object begins. */
function hasObject(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.kind !== 'word') return token?.norm === '"';
  return (
    DETERMINERS.has(token.norm) ||
    token.shape !== 'lower' ||
    token.norm === 'that' ||
    token.norm === 'to' ||
    token.norm === 'on' ||
    token.norm === 'for' ||
    token.norm === 'how' ||
    reading.mentions.at(at) !== undefined ||
    reading.tokens[at + 1]?.shape === 'lower'
  );
}
