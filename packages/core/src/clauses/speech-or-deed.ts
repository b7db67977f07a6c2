/**
 * Reporting verbs that may also tell a deed.
 *
 *     welcomed the minister to Baku       received him
 *     called on the minister to discuss   visited him
 */
import { PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading } from '../mentions/types.js';
import { OBJECT_PRONOUNS, PEOPLE } from './speech-addressee.js';

/** "welcomed the minister to Baku": a person, not a thing said. */
export function isReceived(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (OBJECT_PRONOUNS.has(tokens[at]?.norm ?? '') && tokens[at]?.norm !== 'her') return true;
  // "welcomed *her on* Tuesday": no "her" of hers.
  if (
    tokens[at]?.norm === 'her' &&
    (PREPOSITIONS.has(tokens[at + 1]?.norm ?? '') || tokens[at + 1]?.kind !== 'word')
  )
    return true;
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return false;
    const mention = reading.mentions.at(i);
    if (mention) {
      const next = tokens[mention.to]?.norm ?? '';
      if (next === "'s" || next === "'") return false;
      // "welcomed the *Pakistani admiral*"
      if (mention.kind === 'country' && mention.form === 'adjective')
        return PEOPLE.has(next) || reading.lex.longest(mention.to, 'rank') !== undefined;
      return (
        mention.kind === 'person' ||
        mention.kind === 'office' ||
        mention.kind === 'group' ||
        mention.kind === 'delegation'
      );
    }
    if (PEOPLE.has(token.norm)) return tokens[i + 1]?.norm !== "'s";
    if (PREPOSITIONS.has(token.norm)) return false;
  }
  return false;
}

/** "called on the parties *to act*", but not "called on the minister to discuss …", which is a visit. */
export function isAskedTo(reading: Reading, at: number, end: number): boolean {
  const { tokens } = reading;
  for (let i = at; i < end && i < at + 25; i++) {
    const norm = tokens[i]?.norm ?? '';
    const person = reading.mentions.at(at)?.kind ?? reading.mentions.at(at + 1)?.kind;
    const single = person === 'person' || person === 'office';
    if (norm === 'to')
      return (
        tokens[i + 1]?.kind === 'word' &&
        !(
          single &&
          /^(the|discuss|review|hold|exchange|pay|congratulate|thank|bid|express|ask|seek|convey|brief)$/.test(
            tokens[i + 1]?.norm ?? '',
          )
        )
      );
    if (norm === ',' || norm === 'at' || norm === 'in' || norm === 'on') {
      // "on all parties in Libya to"
      // "on the world, *especially the Council,* to"
      if (
        norm === ',' &&
        /^(?:especially|particularly|notably|including|mainly)$/.test(tokens[i + 1]?.norm ?? '')
      )
        while (i + 1 < end && tokens[i + 1]?.norm !== ',') i++;
      else if (norm === ',' && tokens[i + 1]?.norm === 'to' && i > at + 4) continue;
      else if (norm === ',' || norm === 'at' || single) return false;
    }
  }
  return false;
}
