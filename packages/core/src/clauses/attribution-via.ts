/**
 * What a cited phrase gives as source: the agency in it, the body, or the spokesperson's words.
 *
 *     the Saudi news agency SPA
 *                           ^via
 */
import type { OfficeMention, Reading, TokenRange } from '../mentions/types.js';
import type { AttributionClause } from './types.js';

/** What a cited phrase gives as source: the body, or the spokesperson's words. */
export function viaOf(reading: Reading, body: TokenRange): Pick<AttributionClause, 'via' | 'spokesperson'> {
  // "the Saudi news agency SPA": the name is the last word.
  const first = reading.lex.longest(body.from, 'agency');
  // "Iran Press *news agency*"
  if (first !== undefined && first.to < body.to && isDescribed(reading, first.to, body.to))
    return { via: { from: body.from, to: first.to } };
  const agency = reading.lex.longest(body.to - 1, 'agency');
  if (agency?.to === body.to && body.to - body.from > 1) return { via: { from: body.to - 1, to: body.to } };
  const spokesperson = reading.mentions
    .within(body)
    .find((mention): mention is OfficeMention => mention.kind === 'office' && mention.spokesperson);
  return { via: { from: body.from, to: body.to }, ...(spokesperson === undefined ? {} : { spokesperson }) };
}

/** Small words that say what a name is: "news agency", "daily". */
function isDescribed({ tokens }: Reading, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ norm, shape }) =>
        shape === 'lower' && /^(?:news|agency|newspaper|daily|website|portal|channel|tv)$/.test(norm),
    );
}
