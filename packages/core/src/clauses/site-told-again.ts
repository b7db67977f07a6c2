/**
 * A named place told again by its noun alone.
 *
 *     went to the Kimisagara Genocide Memorial, where he toured the memorial
 *                 ^named                                            ^site
 */
import { isCapital } from '../mentions/scan.js';
import type { Reading, TokenRange } from '../mentions/types.js';

/**
 * "where he toured *the memorial*": the named place before, told again by its noun alone.
 *
 *     went to the Kimisagara Genocide Memorial, where he toured the memorial
 *                 ^named                                            ^site
 */
export function namedBefore(
  { tokens }: Reading,
  site: TokenRange,
  named: readonly TokenRange[],
): TokenRange | undefined {
  const noun = tokens[site.from];
  if (
    site.to - site.from !== 1 ||
    noun === undefined ||
    isCapital(noun) ||
    tokens[site.from - 1]?.norm !== 'the'
  )
    return undefined;
  const names = (place: TokenRange): boolean =>
    tokens.slice(place.from, place.to).some((t) => t.norm === noun.norm && isCapital(t));
  return [...named].reverse().find(names);
}
