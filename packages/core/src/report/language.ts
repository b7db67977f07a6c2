import type { Token } from '../text/types.js';

/** The commonest small words of English; other languages in Latin letters share few of them. */
const ENGLISH: ReadonlySet<string> = new Set(
  `the of and to in a on for with that is was by as at from his he which it an be has are this have will between its
  their also two during who were not`.split(/\s+/),
);
/** Words that English shares with none of these but that they use all the time. */
const OTHERS: ReadonlySet<string> = new Set(
  `de la el los las que y en del un una por con para les des et le du au aux dans pour qui est sur une der die das und
  den von zu mit im ist auf dem ein eine il della di che gli nel per sono da do dos em um uma com na no não ao os ve bir
  bu ile için olan van het een te dat op zijn och att det som på av i je se na w z do się jest ir ar`.split(
    /\s+/,
  ),
);
/** Fewer words than this do not tell a language. */
const TOO_SHORT = 8;
const SAMPLE = 600;

/**
 * Whether a text is in a language that the parser reads.
 *
 * Told by the share of small words, and by script: half of a text in letters
 * other than Latin is another language, whatever its small words.
 */
export function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let english = 0;
  let other = 0;
  let foreign = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (++words > SAMPLE) break;
    if (ENGLISH.has(token.norm)) english++;
    else if (OTHERS.has(token.norm)) other++;
    else if (!isLatin(token.norm)) foreign++;
  }
  if (foreign * 2 > words) return false;
  if (words < TOO_SHORT) return true;
  // A title-like text has few small words; one of another language has more of its own.
  return english * 12 >= words || other * 12 < words ? english >= other || english * 5 >= words : false;
}

function isLatin(norm: string): boolean {
  const code = norm.codePointAt(0) ?? 0;
  return code < 0x370 || (code >= 0x1e00 && code < 0x1f00) || code === 0x2019;
}
