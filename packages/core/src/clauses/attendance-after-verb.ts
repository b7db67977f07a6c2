/**
 * Those present who are listed behind a verb that tells of a group or of presence.
 *
 *     The delegation included X and Y.     Also present were X and Y.     …, among them X and Y.
 *                    ^verb                              ^verb                ^verb-like
 */
import type { Mention, Reading } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { sideBefore, visitorBefore } from './attendance-company.js';
import { clauseOf, listEnd, peopleIn } from './attendance-list.js';
import { landOfRest } from './attendance-rest.js';
import type { AttendanceClause } from './types.js';

const INCLUDE: ReadonlySet<string> = new Set(['included', 'includes', 'include']);

/** The people of a list that begins right behind a verb; none where something else stands there. */
function listBehind(reading: Reading, verb: number, limit: number): readonly Mention[] {
  const people = peopleIn(reading, verb + 1, listEnd(reading, verb + 1, limit));
  return people.length > 0 && reading.mentions.at(firstWord(reading, verb + 1)) === people[0] ? people : [];
}

/** "The dignitaries *included* X, Y and Z" */
export function readIncluded(reading: Reading, sentence: Sentence, at: number): AttendanceClause | undefined {
  if (!INCLUDE.has(reading.tokens[at]?.norm ?? '') || !tellsGroup(reading, sentence.from, at))
    return undefined;
  const people = listBehind(reading, at, sentence.to);
  if (people.length === 0) return undefined;
  // "Quesada's team included X": they stand with her.
  const owner = reading.mentions
    .within({ from: sentence.from, to: at })
    .find((m) => m.kind === 'person' && (reading.tokens[m.to]?.norm === "'s" || isLeader(reading, m)));
  return {
    ...clauseOf(sentence, at, people),
    ...(owner && { beside: owner }),
    ...(isRetinue(reading, sentence.from, at) && { travelling: true as const }),
    ...visitorBefore(reading, at, sentence.from),
  };
}

/** "The envoys *were* X, Y and Z", "They *included* X and Y": the names of those told before. */
export function readNamed(reading: Reading, sentence: Sentence, at: number): AttendanceClause | undefined {
  const { tokens, lex } = reading;
  if (!/^(?:were|are|included|include)$/.test(tokens[at]?.norm ?? '')) return undefined;
  const from = tokens[sentence.from]?.norm === 'the' ? sentence.from + 1 : sentence.from;
  const word = tokens[from]?.norm ?? '';
  const isPlural = at === from + 1 && (word === 'they' || lex.longest(from, 'office')?.entry.plural === true);
  const people = isPlural ? listBehind(reading, at, sentence.to) : [];
  return people.length > 1 ? { ...clauseOf(sentence, at, people), named: word } : undefined;
}

/** "Also there *were* X and Y", "On the team *were* X; Y": the verb before its list. */
export function readPresent(reading: Reading, sentence: Sentence, at: number): AttendanceClause | undefined {
  const { from } = sentence;
  if (at <= from || at >= from + 14 || !/^(was|were|are|is)$/.test(reading.tokens[at]?.norm ?? ''))
    return undefined;
  const people = tellsPresence(reading, from, at) ? listBehind(reading, at, sentence.to) : [];
  if (people.length === 0) return undefined;
  const told = clauseOf(sentence, at, people);
  const visitor = visitorBefore(reading, at, from);
  const country = sideBefore(reading, at, from, at) ?? landOfRest(reading, people, sentence.to);
  if (country !== undefined) return { ...told, country, ...visitor };
  // "Members *of the delegation* were X and Y": they came with it.
  const group = reading.mentions.within({ from, to: at }).find((m) => m.kind === 'delegation');
  // "Representing *Shell* were": not the host's.
  const represents = at === from + 2 && reading.tokens[from]?.norm === 'representing';
  return {
    ...told,
    ...(group && { beside: group }),
    ...(represents && { travelling: true as const }),
    ...visitor,
  };
}

/** "On the Portuguese side, … *among them* X and Y": the side goes before. */
export function readAmong(reading: Reading, sentence: Sentence, at: number): AttendanceClause | undefined {
  const people = peopleIn(reading, at + 2, sentence.to);
  if (people.length === 0) return undefined;
  const country = sideBefore(reading, at, sentence.from, at);
  return { ...clauseOf(sentence, at, people), ...(country !== undefined && { country }) };
}

/** "The delegation *led by X* includes Y": those who came with X. */
function isLeader({ tokens }: Reading, { from }: Mention): boolean {
  const by = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return tokens[by]?.norm === 'by' && /^(?:led|headed)$/.test(tokens[by - 1]?.norm ?? '');
}

const PRESENCE =
  /^(also|attending|attended|present|attendance|participating|taking|accompanying|joining|among|team|side|representing|delegation|entourage|retinue|hand)$/;

function tellsPresence(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reading.mentions.at(i)?.kind === 'person') return false;
    if (PRESENCE.test(reading.tokens[i]?.norm ?? '')) return true;
    // "With the visitor were X and Y"
    if (i === from && reading.tokens[i]?.norm === 'with') return true;
  }
  return false;
}

function tellsGroup(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      /^(dignitaries|participants|attendees|attendance|gathering|officials|members|guests|delegates|invitees|those|team|delegation|side|speakers|retinue|entourage|suite)$/.test(
        reading.tokens[i]?.norm ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "The official *retinue* includes X": whoever has one is on a journey. */
function isRetinue({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some((t) => /^(retinue|entourage|suite)$/.test(t.norm));
}

function firstWord(reading: Reading, at: number): number {
  let i = at;
  while (/^(the|both|also)$/.test(reading.tokens[i]?.norm ?? '')) i++;
  return i;
}
