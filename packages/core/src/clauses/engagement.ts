/**
 * Encounters told by a verb or a noun, in the order of the text.
 *
 *     Minister A received Ambassador B.    A meeting between A and B was held.
 *     ^host               ^guest                             ^peers
 */
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { DISCUSS_FRAMES } from '../lexicon/verbs/discuss.js';
import { ENCOUNTER_NOUNS, ENGAGE_FRAMES } from '../lexicon/verbs/engage.js';
import type { Reading } from '../mentions/types.js';
import { DISCUSS, DISCUSS_WITH, readFrame } from './engagement-frame.js';
import { readNoun } from './engagement-nouns.js';
import { isNounHere } from './engagement-verb-or-noun.js';
import type { EngagementClause } from './types.js';

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
  if (!before || before.sentence !== clause.sentence) return withSubjectOfSentence(reading, clause);
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

/** "*President A* visited the command of the army *and met with* B": of one who did another thing first. */
function withSubjectOfSentence(reading: Reading, clause: EngagementClause): EngagementClause {
  const { tokens, lex, mentions, doc } = reading;
  if (clause.agents.length > 0 || clause.patients.length === 0 || tokens[clause.from - 1]?.norm !== 'and')
    return clause;
  if (!lex.hasVerb(clause.from, 'past')) return clause;
  const from = doc.sentences[clause.sentence]?.from ?? clause.from;
  const first = mentions.at(tokens[from]?.norm === 'the' ? from + 1 : from);
  if (first?.kind !== 'person' || first.from > from + 1) return clause;
  let verb = first.to;
  while (verb < clause.from && (tokens[verb]?.norm === 'on' || mentions.at(verb)?.kind === 'date')) verb++;
  if (!lex.hasVerb(verb, 'past')) return clause;
  // One object, and no clause, between the two verbs.
  for (let i = verb + 1; i < clause.from - 1; i++)
    if (/^(?:,|;|that|who|which|where|and|when)$/.test(tokens[i]?.norm ?? '')) return clause;
  return { ...clause, agents: [first] };
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
    // "Remarks were *given by* the envoy": of what is given, and no talk.
    const isGiven = DISCUSS_FRAMES.get(match.entry.lemma) === 'c';
    if (match.entry.family === 'discuss' && !match.entry.forms.includes('ing') && !isGiven) {
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
