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
  const { lex } = reading;
  const first = lex.longest(body.from, 'agency');
  // "Iran Press *news agency*"
  if (first !== undefined && isDescribed(reading, first.to, body.to))
    return { via: { from: body.from, to: first.to } };
  // "the Saudi news agency *SPA*", "the Iranian agency *Tasnim News Agency*": the name comes last.
  for (let from = body.from + 1; from < body.to; from++)
    if (lex.longest(from, 'agency')?.to === body.to) return { via: { from, to: body.to } };
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
