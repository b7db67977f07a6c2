/**
 * Facts on lines of their own with a label, as invitations to the press have them.
 *
 *     Date: Friday, 14 October 2022
 *     Venue: Oyster Box Hotel, 2 Lighthouse Road
 */
import { isCapital } from '../mentions/scan.js';
import type { DateMention, Reading, TokenRange } from '../mentions/types.js';

const VENUE = /^(?:venue|location|place)$/;
const LONGEST = 10;

/** "Venue: *Oyster Box Hotel*, 2 Lighthouse Road": the house, without its address. */
export function labelledVenue(reading: Reading): TokenRange | undefined {
  const { tokens } = reading;
  const from = behindLabel(reading, VENUE);
  if (from === undefined || !isCapital(tokens[from])) return undefined;
  let to = from + 1;
  while (
    to < tokens.length &&
    to < from + LONGEST &&
    !tokens[to]?.newline &&
    !/^[,;.(|]$/.test(tokens[to]?.norm ?? '')
  )
    to++;
  // A town or a land alone is no house.
  const town = reading.lex.longest(from, 'city') ?? reading.lex.longest(from, 'country');
  return to < from + LONGEST && town?.to !== to ? { from, to } : undefined;
}

/** "Date: *Friday, 14 October 2022*" */
export function labelledDate(reading: Reading): DateMention | undefined {
  const from = behindLabel(reading, /^date$/);
  const date = from === undefined ? undefined : reading.mentions.at(from);
  return date?.kind === 'date' && date.from === from && date.day !== undefined ? date : undefined;
}

/** The token behind a label and its colon, where they open a line. */
function behindLabel({ tokens }: Reading, label: RegExp): number | undefined {
  const at = tokens.findIndex(
    (token, i) => (i === 0 || token.newline) && label.test(token.norm) && tokens[i + 1]?.norm === ':',
  );
  return at < 0 || tokens[at + 2]?.newline ? undefined : at + 2;
}
