/**
 * With whom and for which side listed people are present.
 *
 *     Accompanying the President on this visit are X and Y.    The Saudi side was represented by X.
 *                  ^beside whom                                    ^side
 */
import type { Mention, Reading } from '../mentions/types.js';
import { readSides } from './sides.js';
import { sentenceOf } from './subject.js';
import type { Sentence } from '../text/types.js';
import type { AttendanceClause } from './types.js';

export function personBefore(reading: Reading, at: number, floor: number): Mention | undefined {
  for (let i = at - 1; i >= floor; i--) {
    const mention = reading.mentions.at(i);
    if (
      mention &&
      (mention.kind === 'person' ||
        mention.kind === 'pronoun' ||
        (mention.kind === 'office' && !mention.plural) ||
        mention.kind === 'delegation')
    )
      return mention;
  }
  return undefined;
}

export function personAfter(reading: Reading, at: number, limit: number): Mention | undefined {
  for (let i = at; i < limit && i < at + 6; i++) {
    const mention = reading.mentions.at(i);
    if (mention && (mention.kind === 'person' || mention.kind === 'pronoun' || mention.kind === 'office'))
      return mention;
  }
  return undefined;
}

/** "*Accompanying the President* on this visit are …": whom the listed people travel with. */
export function visitorBefore(
  reading: Reading,
  at: number,
  floor: number,
): Pick<AttendanceClause, 'beside' | 'travelling'> {
  for (let i = at - 1; i >= floor && i > at - 14; i--) {
    if (reading.tokens[i]?.norm !== 'accompanying') continue;
    const visitor = personAfter(reading, i + 1, at);
    return visitor ? { beside: visitor, travelling: true } : {};
  }
  // "A delegation, including A and B, *is accompanying the President*"
  const limit = sentenceOf(reading, at).to;
  for (let i = at; i < limit; i++) {
    const isBe = /^(is|are|was|were)$/.test(reading.tokens[i - 1]?.norm ?? '');
    if (!isBe || reading.tokens[i]?.norm !== 'accompanying') continue;
    const visitor = personAfter(reading, i + 1, limit);
    return visitor ? { beside: visitor, travelling: true } : {};
  }
  return {};
}

/** "… took part *on the Cuban side*" */
export function sideAfter(reading: Reading, at: number, limit: number): string | undefined {
  for (let i = at; i < limit && i < at + 8; i++) {
    const mention = reading.mentions.at(i);
    if (mention?.kind === 'group' && mention.who === 'side') return mention.country;
  }
  return undefined;
}

/** "The *Saudi* side was represented by", "On the *Portuguese* side, …": the country of the list. */
export function sideBefore(reading: Reading, at: number, floor: number, after: number): string | undefined {
  for (let i = at - 1; i >= floor; i--) {
    const mention = reading.mentions.at(i);
    if (mention?.kind === 'group' && mention.who === 'side') return mention.country;
    if (mention?.kind === 'delegation' && mention.country && at < after + 4) return mention.country;
  }
  return undefined;
}

/** "a delegation of U.S. officials*, including Deputy Administrator X,* will travel": some of those who come. */
export function membersOf(reading: Reading, sentence: Sentence, at: number): AttendanceClause | undefined {
  if (reading.tokens[at]?.norm !== 'including') return undefined;
  const group = reading.mentions.at(reading.tokens[at - 1]?.norm === ',' ? at - 2 : at - 1);
  if (group?.kind !== 'delegation') return undefined;
  const people = readSides(reading, at + 1, sentence.to).mentions.filter((m) => m.kind === 'person');
  if (people.length === 0) return undefined;
  return { kind: 'attendance', from: at, to: sentence.to, sentence: sentence.index, people, beside: group };
}
