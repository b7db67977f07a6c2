import { isCapital } from '../mentions/scan.js';
import type { Reading, TokenRange } from '../mentions/types.js';

const LONGEST_NAME = 6;
/** "[File Photo]", "(Watch)": what a page shows, not who reports. */
const NO_NAME: ReadonlySet<string> = new Set(
  'photo photos image images file video videos watch supplied updated pictured gallery exclusive opinion update'.split(
    ' ',
  ),
);

/**
 * Names of those who report, cut at slashes, commas and dashes.
 *
 *     UrduPoint / Pakistan Point News / WAM
 *     ^           ^                     ^
 *
 * Language codes ("EN"), clock times and words in small letters are no names;
 * a hyphen inside a name ("NNN-PRENSA LATINA") does not cut.
 */
export function splitCredits(reading: Reading, range: TokenRange): TokenRange[] {
  const { tokens } = reading;
  const names: TokenRange[] = [];
  let from = range.from;
  for (let i = range.from; i <= range.to; i++) {
    const token = tokens[i];
    const isInner = token?.norm === '-' && token.glued && tokens[i + 1]?.glued === true;
    const isCut = i === range.to || (token !== undefined && /^[-/,;|]$/.test(token.norm) && !isInner);
    if (!isCut) continue;
    const name = { from, to: i };
    // "(AP)" is an agency, the "EN" of "WAM / EN" a language.
    const isOnly = from === range.from && i === range.to;
    if (isOutletName(reading, name, isOnly ? 2 : 3)) names.push(name);
    from = i + 1;
  }
  return names;
}

function isOutletName({ tokens }: Reading, { from, to }: TokenRange, shortest: number): boolean {
  if (to <= from || to - from > LONGEST_NAME || !isCapital(tokens[from])) return false;
  const first = tokens[from];
  if (to - from === 1 && (first?.text.length ?? 0) < shortest) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || NO_NAME.has(token.norm)) return false;
    if (token.norm === 'utc' || token.norm === 'gmt' || token.norm === '+') return false;
    if (token.kind === 'number' && !/^\d+$/.test(token.text)) return false;
    if (token.kind === 'word' && token.shape === 'lower' && !/^(of|the|and|for|on|de|al)$/.test(token.norm))
      return false;
  }
  return true;
}
