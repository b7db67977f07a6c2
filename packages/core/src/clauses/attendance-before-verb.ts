/**
 * Those present who are the subject of attending.
 *
 *     Ambassador X and Colonel Y also attended the meeting.
 *     ^list                      ^verb
 */
import type { Mention, Reading } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { personAfter, sideAfter } from './attendance-company.js';
import { clauseOf, peopleIn } from './attendance-list.js';
import { tailAt } from './attendance-phrases.js';
import { landOfRest } from './attendance-rest.js';
import type { AttendanceClause } from './types.js';

/** "X and Y *attended* the meeting", "X and Y *were present*" */
export function readBeforeVerb(
  reading: Reading,
  sentence: Sentence,
  at: number,
): AttendanceClause | undefined {
  const seen = sawOff(reading, sentence, at);
  if (seen) return seen;
  const tail = tailAt(reading, at, sentence.to);
  if (!tail || isPassiveAt(reading, at, tail)) return undefined;
  const people = peopleIn(reading, sentence.from, at);
  const side = sideAfter(reading, at + tail.length, sentence.to);
  const country = side ?? landOfRest(reading, people, at);
  const isPresence = tail.some((word) => /^(present|accompanied|accompany|attendance|airport)$/.test(word));
  // "Minister B *also joined the President* for the rites": in his company.
  const joined = tail.some((word) => /^join(?:ed)?$/.test(word))
    ? whomJoined(reading, at, tail.length, sentence)
    : undefined;
  if (
    people.length === 0 ||
    !(side !== undefined || isPresence || joined || speaksOfMeeting(reading, at, sentence.to))
  )
    return undefined;
  const beside = tail.includes('accompanied') ? personAfter(reading, at + tail.length, sentence.to) : joined;
  return {
    ...clauseOf(sentence, sentence.from, people),
    ...(beside && { beside }),
    ...(country !== undefined && { country }),
  };
}

/** "*also joined the President*", "will join *the Secretary's delegation*", "joined *the delegation*". */
function whomJoined(reading: Reading, at: number, length: number, sentence: Sentence): Mention | undefined {
  const { tokens, mentions } = reading;
  const start = tokens[at + length]?.norm === 'the' ? at + length + 1 : at + length;
  const first = mentions.at(start);
  if (first?.kind === 'delegation') return first;
  const person = personAfter(reading, at + length, sentence.to);
  const owned = tokens[person?.to ?? -1]?.norm === "'s" ? mentions.at((person?.to ?? 0) + 1) : undefined;
  if (owned?.kind === 'delegation') return owned;
  return tokens[at - 1]?.norm === 'also' ? person : undefined;
}

/** "was *also attended* by": those present follow. */
function isPassiveAt(reading: Reading, at: number, phrase: readonly string[]): boolean {
  const before = reading.tokens[at - 1]?.norm ?? '';
  return (
    /^(was|were|been|is|are|be)$/.test(before) &&
    reading.tokens[at]?.norm !== 'present' &&
    reading.tokens[at + phrase.length]?.norm === 'by'
  );
}

function speaksOfMeeting(reading: Reading, at: number, limit: number): boolean {
  for (let i = at + 1; i < limit && i < at + 12; i++) {
    if (
      /^(delegation|meeting|talks|discussion|discussions|meetings|call|ceremony|reception|session|sessions|event|events|engagements|occasion|audience|present|attended|entourage)$/.test(
        reading.tokens[i]?.norm ?? '',
      )
    )
      return true;
  }
  // "X and a number of members attended."
  return reading.tokens[at + 1]?.norm === '.' || at + 1 >= limit;
}

/** "A, B and C *saw* His Highness the Crown Prince *off* at the airport": his own, there to part with him. */
function sawOff(reading: Reading, sentence: Sentence, at: number): AttendanceClause | undefined {
  const { tokens } = reading;
  if (!/^(?:saw|sees)$/.test(tokens[at]?.norm ?? '')) return undefined;
  const off = tokens.slice(at + 1, Math.min(sentence.to, at + 14)).findIndex(({ norm }) => norm === 'off');
  if (off < 0 || !/^(?:at|upon|[,.])$/.test(tokens[at + 2 + off]?.norm ?? '.')) return undefined;
  const people = peopleIn(reading, sentence.from, at);
  const beside = personAfter(reading, at + 1, at + 1 + off);
  if (people.length === 0) return undefined;
  return { ...clauseOf(sentence, sentence.from, people), ...(beside && { beside }) };
}
