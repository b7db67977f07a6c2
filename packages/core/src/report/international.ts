/** Whether somebody or something stands for a body of several nations, and so for no country. */
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Person } from './cast.js';

/** Whether a person stands for a body of several nations, and so for no country. */
export function isInternational(reading: Reading, person: Person): boolean {
  return person.organization !== undefined && internationalBody(reading, person.organization) !== undefined;
}

/** Canonical name of the international body that a range names. */
export function internationalBody(reading: Reading, range: { from: number; to: number }): string | undefined {
  let body: string | undefined;
  if (
    /^(us|u\.s\.)$/.test(reading.tokens[range.from]?.norm ?? '') ||
    (reading.tokens[range.from]?.norm === 'united' && reading.tokens[range.from + 1]?.norm === 'states')
  )
    return undefined;
  for (let i = range.from; i < range.to; i++) {
    // "US Africa Command" is a country's, whatever its field.
    if (reading.lex.longest(i, 'country')) return undefined;
    const known = reading.lex.longest(i, 'organization');
    if (known?.entry.country !== undefined) return undefined;
    if (known?.entry.international) body ??= ownBody(reading, known) ?? known.entry.name;
  }
  return body;
}

/** "the *Pacific Islands Forum* Fisheries Agency": a body named after another is one of its own. */
function ownBody({ mentions }: Reading, known: TokenRange): string | undefined {
  const whole = mentions
    .within({ from: known.from, to: known.from + 1 })
    .find((m) => m.kind === 'organization' && m.from === known.from && m.to > known.to);
  return whole?.kind === 'organization' && whole.country === undefined ? whole.key : undefined;
}
