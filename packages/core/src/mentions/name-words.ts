import { isCapital, isDomainWord, type Scan } from './scan.js';

/** Small words that a headline writes with a capital: "Gen Baroni *At* Defence Headquarters". */
export const NEVER_A_NAME = new Set(
  'today yesterday tomorrow tonight and at with in on to for of by from or as the is are was were after before over during into non anti pro pre post multi cyclone typhoon hurricane facebook twitter instagram youtube tiktok whatsapp telegram bhavan bhawan bhaban guest allies'.split(
    ' ',
  ),
);
/** Words between a son and his father. */
const FATHERS = new Set('bin bint ibn ben abu binti ibni al marhum almarhum'.split(' '));

/** Titles of rulers that men are named by as well: "Sultan bin Said", "Emir Kaplan", "Rodney King". */
const TITLES_AND_NAMES = new Set('sultan amir emir king prince malik tun haji awang'.split(' '));
/** Lands of sultans and emirs, and those that hold them as parts. */
const RULED = new Set('OM BN MY QA KW AE BH SA YE ID NG CM AF TD NE PH'.split(' '));
const RULERS = new Set('sultan amir emir'.split(' '));

/**
 * Whether a ruler's title is a part of a name here: a name, a style, a rank or
 * an office stands right before it, or "bin" on either side.
 *
 *     Dr. Sultan Al Hosni · Rodney King · Sultan bin Said · Mya Tun Aye
 *         ^ name                   ^ name   ^ name
 */
export function isNamedLikeATitle(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const token = tokens[at];
  if (!token || !TITLES_AND_NAMES.has(token.norm) || token.shape !== 'title') return false;
  if (FATHERS.has(tokens[at - 1]?.norm ?? '')) return true;
  const next = tokens[at + 1];
  if (RULERS.has(token.norm) && /^(bin|ibn|ben)$/.test(next?.norm ?? '')) return true;
  if (token.newline) return false;
  const before = tokens[at - 1];
  const known = scan.lex.at(at - 1);
  const isName =
    isCapital(before) &&
    before?.shape === 'title' &&
    !isDomainWord(before) &&
    !NEVER_A_NAME.has(before.norm) &&
    known.length === 0 &&
    scan.endingAt[at] === undefined;
  if (isName) return true;
  if (!RULERS.has(token.norm) || !isCapital(next)) return false;
  const style = scan.endingAt[at]?.entry;
  // "Minister of Defence of BiH *Emir* Kovač": no emir rules there.
  if (style?.type === 'country' && style.form === 'name') return !RULED.has(style.code);
  // "His Majesty Sultan Qasim" is the ruler.
  if (style?.type === 'honorific')
    return !style.after && !/^(majesty|highness|hm|hh|hrh)$/.test(before?.norm.replace(/\.$/, '') ?? '');
  return style?.type === 'rank' || (style?.type === 'office' && !/^(the|crown)$/.test(before?.norm ?? ''));
}

/** "*Ji-sung*", "*In-ho*": a given name of two syllables, the second in small letters. */
export function isSyllables({ tokens }: Scan, at: number): boolean {
  const [first, hyphen, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    first?.shape === 'title' &&
    hyphen?.norm === '-' &&
    hyphen.glued &&
    second?.shape === 'lower' &&
    second.glued === true &&
    second.text.length < 6
  );
}

/** "bin *Dato Paduka Haji* Mohd Yunos": the father's styles are a part of the name. */
export function isOfFather(scan: Scan, at: number): boolean {
  let i = at;
  for (let style = scan.endingAt[i]; i > at - 5; style = scan.endingAt[i]) {
    if (FATHERS.has(scan.tokens[i - 1]?.norm ?? '')) return true;
    const isTitle = TITLES_AND_NAMES.has(scan.tokens[i - 1]?.norm ?? '');
    if (style?.entry.type !== 'honorific' && !isTitle) return false;
    i = isTitle ? i - 1 : (style?.from ?? 0);
  }
  return false;
}

/** A family name that is spelt like a small word, right after an office: "President To Lam". */
export function isFamilyName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  return (
    token?.shape === 'title' &&
    /^(to|an|on|so|in)$/.test(token.norm) &&
    /^(office|rank|honorific)$/.test(scan.endingAt[at]?.entry.type ?? '') &&
    next?.shape === 'title' &&
    scan.lex.at(at + 1).length === 0 &&
    scan.tokens[at + 2]?.shape !== 'title'
  );
}

/** "Dora Lane- Whitlock": a hyphen inside a name, a blank slipped in after it. */
export function isHyphenBeforeBreak({ tokens, lex }: Scan, at: number, limit: number): boolean {
  const [hyphen, next] = [tokens[at], tokens[at + 1]];
  return (
    hyphen?.norm === '-' &&
    // "H.E. Greta Lind- Sweden"
    lex.longest(at + 1, 'country')?.entry.form !== 'name' &&
    hyphen.glued &&
    next !== undefined &&
    !next.glued &&
    at + 1 < limit &&
    next.shape === 'title' &&
    tokens[at - 1]?.shape === 'title'
  );
}

/** An apostrophe before a name's first letter that no second one closes: 'Ana. */
export function isOkina({ tokens }: Scan, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.norm !== "'" || tokens[at]?.glued === true || next?.glued !== true || !isCapital(next))
    return false;
  for (let i = at + 2; i < at + 6; i++) if (tokens[i]?.norm === "'" && tokens[i]?.glued) return false;
  return true;
}

/** "Lotus Bank *Mr.* Rana Silva": a style that is no part of anybody's name, unlike "King" and "Eng". */
export function isCivilStyle({ tokens }: Scan, at: number): boolean {
  return /^(?:mr|mrs|ms|dr|prof|h\.e|hon)\.?$/.test(tokens[at]?.norm ?? '') && isCapital(tokens[at + 1]);
}
