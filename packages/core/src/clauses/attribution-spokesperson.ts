/**
 * Words of one who speaks for an office.
 *
 *     Statement by NSC Spokesperson Emily Horne on …
 *                  ^via, by its spokesperson
 */
import type { Mention, OfficeMention, Reading } from '../mentions/types.js';
import { clause } from './credit-lines.js';
import type { AttributionClause } from './types.js';

/** "Press Secretary Ana Pop *provided the following readout*:" */
export function readProvided(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens, mentions } = reading;
  const isTold =
    /^(?:provided|issued|released)$/.test(tokens[at]?.norm ?? '') && tokens[at + 2]?.norm === 'following';
  const person = isTold ? mentions.at(at - 1) : undefined;
  if (person?.kind !== 'person') return undefined;
  return speaker(reading, person.from, person.from);
}

/** "The below is attributable to Spokesperson Ned Price:". */
export function readAttributable(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  if (tokens[at + 1]?.norm !== 'to') return undefined;
  return speaker(reading, at, tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2);
}

/** "Statement by NSC Spokesperson Emily Horne on …", at the start of a title. */
export function readStatementBy(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  const link = tokens[at + 1]?.norm;
  if (tokens[at]?.shape === 'lower' || (link !== 'by' && link !== 'from')) return undefined;
  return speaker(reading, at, tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2);
}

/** A person who speaks for an office, as worded. */
export function speaker(reading: Reading, from: number, at: number): AttributionClause | undefined {
  const person = reading.mentions
    .within({ from: at, to: at + 8 })
    .find((mention) => mention.kind === 'person');
  const office = reading.mentions.within({ from: at, to: at + 8 }).find(isSpokesperson);
  if (person === undefined || office === undefined || office.from > person.to) return undefined;
  const to = person.kind === 'person' ? Math.max(person.name.to, person.from + 1) : person.to;
  return clause({ from, to }, { via: { from: Math.min(at, person.from), to }, spokesperson: office });
}

function isSpokesperson(mention: Mention): mention is OfficeMention {
  return mention.kind === 'office' && mention.spokesperson;
}
