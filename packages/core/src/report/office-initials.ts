/**
 * Offices by their initials.
 *
 *     The COAS said     the Chief of Army Staff
 *     The CHoD said     the Chief of Defence
 */
import type { OfficeMention, Reading } from '../mentions/types.js';

/** "coas" of "Chief of Army Staff", "cds" of "Chief of the Defence Staff": initials, with small words or without. */
export function isShortOf(reading: Reading, short: string, title: OfficeMention): boolean {
  if (short.length < 2 || short.length > 6) return false;
  let all = '';
  let large = '';
  let first = '';
  // "Cabinet Secretary for Defence" is the CS.
  let bare = '';
  for (let i = title.from; i < title.to; i++) {
    const token = reading.tokens[i];
    if (token?.kind !== 'word' || token.norm === 'the') continue;
    // "Commander Land Forces *in the UPDF*"
    if (token.norm === 'in') break;
    // "Chief of Defence *of Chad*"
    const land = reading.lex.longest(i, 'country');
    if (land) {
      i = land.to - 1;
      if (all === '') continue;
      all = all.replace(/o$/, '');
      break;
    }
    // "Deputy Prime Minister and Minister of Trade" is the DPM.
    if (token.norm === 'and') first ||= large;
    all += token.norm.charAt(0);
    if (token.shape !== 'lower') large += token.norm.charAt(0);
    if (i === title.head) bare = large;
  }
  // "CHoD"
  return [short, short.replace(/^ch/, 'c')].some(
    (s) => s === all || s === large || s === first || s === bare,
  );
}

/** "Chief of the Defence Forces *(CDF)*": whoever else could be called so, it is his. */
export function isGlossedAs({ tokens }: Reading, short: string, { to }: OfficeMention): boolean {
  return tokens[to]?.norm === '(' && tokens[to + 1]?.norm === short;
}

/** "NA" of "National Assembly Chairman". */
export function isInitialsOf(word: string, words: readonly string[]): boolean {
  if (word.length < 2 || word.length > 6) return false;
  return words
    .map((w) => w[0])
    .join('')
    .includes(word);
}
