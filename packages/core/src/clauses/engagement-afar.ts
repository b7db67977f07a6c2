/**
 * Leaders who "speak" do so by telephone, where no place is told.
 *
 *     Secretary A spoke today with Foreign Minister B.
 */
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import type { Mention, Reading } from '../mentions/types.js';

/**
 * "Secretary Blinken *spoke* today *with* Foreign Minister Kuleba": leaders of
 * two countries who speak, with no place told, do so by telephone.
 */
export function speaksFromAfar(
  reading: Reading,
  match: LexMatch<VerbEntry>,
  subject: readonly Mention[],
  patients: readonly Mention[],
  to: number,
): boolean {
  if (match.entry.lemma !== 'speak') return false;
  const [speaker] = subject;
  if (!speaker || !patients.some((m) => m.kind === 'person' && m.titles.length > 0)) return false;
  for (let i = match.to; i < to; i++) {
    const word = reading.tokens[i]?.norm ?? '';
    if (/^(sidelines?|margins?|visit|arrival|person|airport|conference|briefing|forum|summit)$/.test(word))
      return false;
    const place = reading.mentions.at(i);
    if (
      (place?.kind === 'city' || place?.kind === 'place') &&
      /^(in|at)$/.test(reading.tokens[place.from - 1]?.norm ?? '') &&
      i < match.to + 14
    )
      return false;
  }
  return true;
}
