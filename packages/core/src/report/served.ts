import type { Reading } from '../mentions/types.js';
import type { Person } from './cast.js';
import type { Coreference } from './coreference.js';

/** Heads of offices that serve one person, and so that person's land. */
const SERVES =
  /^(?:secretary|adviser|advisor|aide|assistant|envoy|emissary|representative|counsellor|counselor|staff)$/;

/** "Karin Berg, State Secretary *to Prime Minister Lind of Norway*": the land of the one who is served. */
export function landOfServed(
  { tokens, mentions }: Reading,
  coreference: Coreference,
  person: Person,
): string | undefined {
  for (const { to } of person.titles) {
    if (!SERVES.test(tokens[to - 1]?.norm ?? '') || !/^(?:to|of)$/.test(tokens[to]?.norm ?? '')) continue;
    const served = mentions.at(to + 1);
    if (served?.kind !== 'person' || served.from !== to + 1 || served.titles.length === 0) continue;
    const principal = coreference.personOf(served);
    if (principal !== undefined && principal !== person && principal.country !== undefined)
      return principal.country;
  }
  return undefined;
}
