/**
 * Results that are not of this meeting: told as history, or still to come.
 */
import type { OutcomeFrame } from '../lexicon/verbs/outcome.js';
import type { Reading } from '../mentions/types.js';
import { isLongAgo, isTimedBefore } from './outcome-text.js';
import { type Predicate, predicatesOf } from './predicates.js';

/** "Last year they agreed", "signed in March", "established in 2009": told as history. */
export function isEarlier(reading: Reading, predicate: Predicate, frame: OutcomeFrame): boolean {
  if (isTimedBefore(reading, predicate.verb.to)) return true;
  if (predicate.group.tense !== 'past') return false;
  const { tokens, mentions, doc } = reading;
  const before = predicatesOf(reading)[predicate.index - 1];
  const start =
    before?.sentence === predicate.sentence
      ? predicate.from
      : (doc.sentences[predicate.sentence]?.from ?? predicate.from);
  for (let i = Math.max(start, predicate.verb.from - 40); i < predicate.verb.from; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'already' || norm === 'previously') return true;
    if (
      norm === 'last' &&
      /^(year|month|week|summer|spring|autumn|winter|decade|century)$/.test(tokens[i + 1]?.norm ?? '')
    )
      return true;
    // "Earlier, the president invited"; but "earlier in the day", "earlier today"
    const after = tokens[i + 1]?.norm ?? '';
    if (
      norm === 'earlier' &&
      (after === ',' || after === 'this') &&
      !/^(day|morning|afternoon|evening)$/.test(tokens[i + 2]?.norm ?? '')
    )
      return true;
    if (norm === 'in' && isLongAgo(reading, i + 1)) return true;
  }
  // Behind "agreed to", the date is that of the deed.
  if (!frame.frames.includes('n') || frame.objects === undefined) return false;
  for (let i = predicate.verb.to; i < predicate.complement.to && i < predicate.verb.to + 24; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ',' || norm === 'and' || norm === 'for') return false;
    if (norm === 'last' && /^(year|month|week)$/.test(tokens[i + 1]?.norm ?? '')) return true;
    if (/^(?:in|since)$/.test(norm) && isLongAgo(reading, i + 1)) return true;
    const mention = mentions.at(i);
    if (mention && mention.from < i) i = mention.to - 1;
  }
  return false;
}

/** "will be signed next year", "is to be signed soon": not of this meeting. */
export function isLater(reading: Reading, predicate: Predicate): boolean {
  const { tokens } = reading;
  const end = Math.min(predicate.complement.to, predicate.verb.to + 40);
  for (let i = predicate.from; i < end; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(soon|later|future|eventually|once|until|would|could|should|may|might|must|can|not|if)$/.test(norm))
      return true;
    if (
      /^(next|coming)$/.test(norm) &&
      /^(week|month|months|year|years|days|weeks|spring|summer|autumn|session)$/.test(
        tokens[i + 1]?.norm ?? '',
      )
    )
      return true;
  }
  return false;
}
