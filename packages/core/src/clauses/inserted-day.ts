import type { Reading } from '../mentions/types.js';

/** Words of a verb group after which a day may stand before the verb itself. */
const LEADS = /^(?:will|shall|would|is|are|was|were|has|have|had)$/;

/**
 * Past a day that stands inside a verb group.
 *
 *     The Minister will on Tuesday, 14 May 2024, host her counterpart
 *                  ^    ^day                     ^verb
 *
 * Returns the end of the group's auxiliaries, or the verb's own place.
 */
export function skipDayLeft({ tokens, mentions }: Reading, verb: number, floor: number): number {
  const end = tokens[verb - 1]?.norm === ',' ? verb - 1 : verb;
  const day = mentions.at(end - 1);
  if (day?.kind !== 'date' || day.from <= floor) return verb;
  let from = day.from;
  if (tokens[from - 1]?.norm === 'on') from--;
  if (tokens[from - 1]?.norm === ',') from--;
  return from > floor && LEADS.test(tokens[from - 1]?.norm ?? '') ? from : verb;
}
