/**
 * Whose journey it is that a sentence opens with, before it names anybody.
 *
 *     During his visit to Peru, the Cuban minister will meet …
 *            ^owner             ^who it is
 */
import type { Mention, Reading, TokenRange } from '../mentions/types.js';

/** "During *his* visit to Peru, *the Cuban minister* will meet": whose it is stands behind the comma. */
export function nextSubject(
  { tokens, mentions }: Reading,
  start: number,
  end: number,
  sentence: TokenRange,
): Mention | undefined {
  const opens = /^(?:during|on|in|at|while|after|upon)$/.test(tokens[sentence.from]?.norm ?? '');
  if (!opens || start > sentence.from + 12) return undefined;
  let comma = end;
  while (comma < end + 16 && comma < sentence.to && tokens[comma]?.norm !== ',') comma++;
  const at = tokens[comma + 1]?.norm === 'the' ? comma + 2 : comma + 1;
  const next = tokens[comma]?.norm === ',' ? mentions.at(at) : undefined;
  const isOne = next?.kind === 'person' || (next?.kind === 'office' && !next.plural);
  return isOne && tokens[next.to]?.norm !== "'s" ? next : undefined;
}
