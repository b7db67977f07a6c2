import type { Mention } from '../mentions/types.js';

/** The country that a mention of a country or a city tells. */
export function landOf(mention: Mention | undefined): string | undefined {
  return mention?.kind === 'country' ? mention.code : mention?.kind === 'city' ? mention.country : undefined;
}
