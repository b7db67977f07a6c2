import { NAME_PARTICLES, SENTENCE_OPENERS } from '../lexicon/function-words.js';
import { isAcronym, isCapital, isDomainWord, isGluedHyphen, isPossessive, type Scan } from './scan.js';
import {
  isFamilyName,
  isHyphenBeforeBreak,
  isNamedLikeATitle,
  isOfFather,
  isOkina,
  isSyllables,
  NEVER_A_NAME,
} from './name-words.js';
import type { TokenRange } from './types.js';

/** A run of words that could be a person's name; whether it is one, its company tells. */
export interface NameRun extends TokenRange {
  /** Name words, particles and initials not counted. */
  readonly full: number;
}

const ENGLISH_PARTICLES = /^(?:at|[Aa]s|an|ten|op)$/;
export const REGNAL = /^[IVX]{1,5}$/;
/** Post-nominals that people write as part of the name. */
export const GENERATION = new Set(['jr', 'sr', 'jr.', 'sr.']);
/** Longer runs of capitals are no name. */
const LONGEST = 14;
/** But a ruler's with his father's: "Hassanal Bolkiah … ibni Al-Marhum Sultan Haji Omar 'Ali …". */
const LONGEST_WITH_FATHER = 20;
const OPENING_QUOTES = new Set(['"', "'", '«']);

/**
 * Reads the name that begins at a token, if one can.
 *
 *     Van der Hoeven · Saleh bin Abdulrahman Al-Mutairi · K. Valiyev · Joseph R. Biden, Jr.
 *
 * `introduced` means that a rank, honorific or office stands right before, so
 * that words which are also places or nouns may be a name: "Minister Israel Katz".
 */
export function readName(scan: Scan, at: number, limit: number, introduced: boolean): NameRun | undefined {
  const { tokens } = scan;
  let i = at;
  let full = 0;
  let capitals = 0;
  while (i < limit) {
    // Particles may fall off the end again, but never so many; a whole sentence in capitals is not read to its end.
    if (i - at > 2 * LONGEST) return undefined;
    const token = tokens[i];
    if (!token) break;
    if (i > at && token.newline && isParagraphBreak(scan, i)) break;
    if (token.shape === 'initial' && token.kind === 'word') {
      if (i === at && !startsAfterInitial(scan, i + 1, limit, introduced)) return undefined;
      i++;
      capitals++;
      continue;
    }
    if (
      i > at &&
      isGluedHyphen(tokens, i) &&
      (isCapital(tokens[i + 1]) ||
        NAME_PARTICLES.has(tokens[i - 1]?.norm ?? '') ||
        /^[a-z]/.test(tokens[i + 1]?.text ?? ''))
    ) {
      // "Al-Mutairi", "Jan-Willem", "Hong-jin"
      i += 2;
      full += isCapital(tokens[i - 1]) ? 1 : 0;
      continue;
    }
    if (i > at && isHyphenBeforeBreak(scan, i, limit)) {
      // "Dora Lane- Whitlock": a blank slipped in after the hyphen.
      i += 2;
      full++;
      continue;
    }
    if (isOkina(scan, i) && (full > 0 || introduced) && isNameWord(scan, i + 1, true)) {
      // "Dr. 'Ana Fakatava", "Haji Omar 'Ali"
      i += 2;
      full++;
      capitals++;
      continue;
    }
    // "Minister Ana Costa at Government House": English words are particles only as "at-Tahir".
    if (ENGLISH_PARTICLES.test(token.text) && !isGluedHyphen(tokens, i + 1)) break;
    if (NAME_PARTICLES.has(token.norm) && token.kind === 'word' && i + 1 < limit) {
      if (i === at && !introduced && token.shape === 'lower') return undefined;
      const step = isGluedHyphen(tokens, i + 1) ? 2 : 1;
      const follower = tokens[i + step];
      const goesOn =
        isNameWord(scan, i + step, true) ||
        (NAME_PARTICLES.has(follower?.norm ?? '') && isNameWord(scan, i + step + 1, true));
      // "of", "and" are no particles; "e" and "y" join two surnames only between capitals.
      if (!goesOn || (token.shape === 'lower' && token.norm.length === 1 && full === 0)) {
        if (token.shape === 'lower') break;
      } else {
        i += step;
        if (step === 2) {
          i += 1;
          full++;
          capitals++;
        }
        continue;
      }
    }
    if (i > at && GENERATION.has(token.norm)) {
      i++;
      continue;
    }
    if (i > at && token.norm === ',' && GENERATION.has(tokens[i + 1]?.norm ?? '')) {
      i += 2;
      continue;
    }
    if (i > at && REGNAL.test(token.text) && full > 0) {
      i++;
      continue;
    }
    if (full > 0 && OPENING_QUOTES.has(token.norm) && !token.glued && isNickname(scan, i)) {
      const after = i + 3;
      i = after;
      if (isNameWord(scan, after, true) && after < limit) continue;
      break;
    }
    if (!isNameWord(scan, i, introduced || i > at)) break;
    if (i > at && (startsOther(scan, i, limit, full) || (full > 1 && startsLetters(scan, i)))) break;
    i++;
    full++;
    capitals++;
    if (isPossessive(tokens[i])) break;
  }
  // A dangling particle or hyphen belongs to what follows.
  while (
    i > at &&
    tokens[i - 1]?.shape === 'lower' &&
    tokens[i - 1]?.norm !== undefined &&
    NAME_PARTICLES.has(tokens[i - 1]?.norm ?? '')
  )
    i--;
  const isSon = i - at > LONGEST && tokens.slice(at, i).some((t) => /^(?:bin|ibni)$/.test(t.norm));
  if (full === 0 || capitals === 0 || i - at > (isSon ? LONGEST_WITH_FATHER : LONGEST)) return undefined;
  return { from: at, to: i, full };
}

/** Legal forms that end the name of a company, and begin no person's. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'JSC OJSC PJSC CJSC LLC LLP PLC Plc GmbH Ltd Ltd. Inc Inc. Corp Corp. Bhd SpA S.p.A. S.A. N.V. B.V.'.split(
    ' ',
  ),
);

/** Nouns of places that are surnames as well. */
export const SURNAME_NOUNS: ReadonlySet<string> = new Set(
  'lane hall park hill hills street bridge bridges court field fields house castle church garden temple wood woods forest lake rivers banks bank brooks wells marsh stone pier'.split(
    ' ',
  ),
);
/** Countries that are surnames as well. */
const ALSO_SURNAMES = new Set('jordan israel chad georgia ireland england france holland poland'.split(' '));

/** Whether a token may be a word of a name. */
function isNameWord(scan: Scan, at: number, inside: boolean): boolean {
  const token = scan.tokens[at];
  if (token && NEVER_A_NAME.has(token.norm) && !isFamilyName(scan, at))
    // "Lee *In-ho*", "Kim *On-ju*"
    return inside && isSyllables(scan, at) && isCapital(scan.tokens[at - 1]);
  if (/^[@#]/.test(token?.text ?? '') || COMPANY_FORMS.has(token?.text ?? '')) return false;
  if (isNamedLikeATitle(scan, at)) return true;
  if (ownsBody(scan, at)) return false;
  if (SURNAME_NOUNS.has(token?.norm ?? '') && isCapital(token) && isSyllables(scan, at + 1)) return true;
  if (!token || !isCapital(token) || token.shape === 'initial') return token?.shape === 'initial';
  const { lex } = scan;
  // A name word that is also a verb's form ("Grant", "Mark") still is a name when written with a capital inside a sentence.
  for (const match of lex.at(at)) {
    switch (match.entry.type) {
      case 'country':
        if (match.entry.form !== 'name' || !inside || match.to - match.from > 1) return false;
        if (!followedByName(scan, at + 1) && !(ALSO_SURNAMES.has(token.norm) && precededByName(scan, at)))
          return false;
        break;
      case 'city':
      case 'region':
        // "received in *Mogadishu* Fabien Mandon"
        if (!inside && scan.tokens[at - 1]?.norm === 'in') return false;
        if (!inside && !followedByName(scan, match.to)) return false;
        // "Dr. *Basel* al-Khatib"
        if (inside && !goesOnAsName(scan, at + 1) && !precededByName(scan, at)) return false;
        break;
      case 'agency':
        // "Ms. Tasnim Akhter" has an agency's name.
        if (!inside || !(followedByName(scan, at + 1) || precededByName(scan, at))) return false;
        break;
      case 'organization':
        return false;
      case 'rank':
        // "Major", "Marshal" are also given names, but hardly before a surname.
        return false;
      case 'office':
      case 'honorific':
        if (isOfFather(scan, at)) break;
        // "Md Mahbub Alam" is named so; "MD" is a doctor.
        if (
          match.entry.type === 'honorific' &&
          match.entry.after &&
          token.shape === 'title' &&
          token.norm === 'md'
        )
          break;
        if (match.entry.type === 'honorific' && match.entry.after) return false;
        if (token.norm === 'don') break;
        if (match.entry.type === 'honorific' && inside && isPlainName(scan, at - 1)) break;
        if (!inside || followedByName(scan, match.to) || !precededByName(scan, at)) return false;
        break;
      case 'office-modifier':
        if (!precededByName(scan, at)) return false;
        break;
      case 'calendar':
        // "Kim Yong *Sun*, first vice director"
        if (token.text === 'Sun' && isMonthName(scan, at)) break;
        if (
          match.entry.unit === 'weekday' ||
          (match.entry.unit === 'month' &&
            !(inside && isMonthName(scan, at)) &&
            !followedByName(scan, isGluedHyphen(scan.tokens, at + 1) ? at + 2 : at + 1))
        )
          return false;
        break;
      case 'head-noun':
        // "Minister *Bill* Blair"
        if (token.norm === 'bill' && inside && followedByName(scan, at + 1)) break;
        // "Ms. Rosy *Cave*", "Ms. *Cave*": a style before it makes any noun a name.
        if (inside && isStyled(scan, at)) break;
        if (!SURNAME_NOUNS.has(token.norm)) return false;
        // "Minister *Park* noted"
        if (inside && match.to - at === 1 && isTitledSurname(scan, at)) break;
        // "Minister Park Ji-won"
        if (
          inside &&
          at > 0 &&
          !precededByName(scan, at) &&
          followedByName(scan, at + 1) &&
          match.to - match.from === 1
        )
          break;
        if (!precededByName(scan, at) || match.to - match.from > 1) return false;
        break;
      case 'verb':
        // "Gen Barasa Receives Dutch Commander": a headline's verb with a capital.
        // "AU Commissioner Meets ECOWAS President": so behind an office.
        if (
          match.entry.forms.includes('s') &&
          token.norm.endsWith('s') &&
          (precededByName(scan, at) ||
            (/^(?:engage|discuss)$/.test(match.entry.family) && scan.endingAt[at]?.entry.type === 'office'))
        )
          return false;
        break;
    }
  }
  const surname =
    SURNAME_NOUNS.has(token.norm) &&
    inside &&
    (followedByName(scan, at + 1) || precededByName(scan, at) || isTitledSurname(scan, at));
  if (
    isDomainWord(token) &&
    !surname &&
    !(inside && precededByName(scan, at) && !isCapital(scan.tokens[at + 1]))
  )
    return false;
  // "Chairman JCSC" is short for a body; "ABE Shinzo" and "Saïd CHANEGRIHA" go on or began before.
  if (
    token.shape === 'upper' &&
    token.text.length <= 5 &&
    !isCapital(scan.tokens[at + 1]) &&
    !precededByName(scan, at)
  )
    return false;
  return true;
}

/** "the Halal Food *Exporters'* Association": many own a body, no person's name. */
export function ownsBody({ tokens, lex }: Scan, at: number): boolean {
  return (
    tokens[at + 1]?.norm === "'" &&
    tokens[at + 1]?.glued === true &&
    tokens[at]?.norm.endsWith('s') === true &&
    isCapital(tokens[at + 2]) &&
    lex.longest(at + 2, 'head-noun')?.entry.of === 'organization'
  );
}

/** "Minister *Park* noted", "Ms. *Banks*"; but "Prime Minister House" is a house. */
function isTitledSurname(scan: Scan, at: number): boolean {
  return (
    PURE_SURNAMES.test(scan.tokens[at]?.norm ?? '') &&
    !isCapital(scan.tokens[at + 1]) &&
    /^(office|rank|honorific)$/.test(scan.endingAt[at]?.entry.type ?? '')
  );
}

/** Of the nouns that are surnames, those that no house or site of an office is called. */
export const PURE_SURNAMES = /^(park|hill|hills|brooks|banks|woods?|stone|wells|fields|rivers|lane)$/;

/** "Dong *Jun*", "Theresa *May*": a month's word behind a name, with no day or year beside it. */
function isMonthName(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  const after = next?.norm === ',' || next?.norm === '.' ? scan.tokens[at + 2] : next;
  return (
    /^(?:jan|mar|may|jun|april|june|august|sun)$/.test(scan.tokens[at]?.norm ?? '') &&
    after?.kind !== 'number' &&
    precededByName(scan, at)
  );
}

/** "Mr.", "Ms." right before, or one given name between. */
function isStyled({ tokens, endingAt }: Scan, at: number): boolean {
  const is = (i: number): boolean => /^(?:mr|mrs|ms|miss)\.?$/.test(tokens[i]?.norm ?? '');
  return is(at - 1) || (is(at - 2) && tokens[at - 1]?.shape === 'title' && endingAt[at] === undefined);
}

function isPlainName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!isCapital(token) || isDomainWord(token)) return false;
  if (token?.shape === 'initial') return true;
  return scan.lex
    .at(at)
    .every((m) => m.entry.type === 'verb' || m.entry.type === 'city' || m.entry.type === 'region');
}

function followedByName(scan: Scan, at: number): boolean {
  return isPlainName(scan, at) && !isPossessive(scan.tokens[at]);
}

/** A name word, or a particle and a name word: "al-Khatib". */
function goesOnAsName(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (!NAME_PARTICLES.has(tokens[at]?.norm ?? '')) return followedByName(scan, at);
  return followedByName(scan, isGluedHyphen(tokens, at + 1) ? at + 2 : at + 1);
}

function precededByName(scan: Scan, at: number): boolean {
  const before = isGluedHyphen(scan.tokens, at - 1) ? at - 2 : at - 1;
  return isPlainName(scan, before) || NAME_PARTICLES.has(scan.tokens[before]?.norm ?? '');
}

/** "President Biden Prime Minister …": a new title begins inside a run without a comma. */
function startsOther(scan: Scan, at: number, limit: number, full: number): boolean {
  if (isNamedLikeATitle(scan, at) || isOfFather(scan, at)) return false;
  const style = scan.lex.longest(at, 'honorific');
  // "Ng *Eng* Hen", "Mya *Tun* Oo": one word that a style is spelt like, within a name.
  const isInside = style !== undefined && style.to - at === 1 && isPlainName(scan, at - 1);
  const office =
    scan.lex.longest(at, 'office') ?? scan.lex.longest(at, 'rank') ?? (isInside ? undefined : style);
  return full > 0 && office !== undefined && office.to < limit && isCapital(scan.tokens[office.to]);
}

/** "Rana Silva *WWV RWP* RSP": orders after the name, two or more; a surname in capitals stands alone. */
function startsLetters({ tokens }: Scan, at: number): boolean {
  if (tokens[at - 1]?.shape !== 'title') return false;
  return [tokens[at], tokens[at + 1]].every(
    (t) => t?.shape === 'upper' && /^[A-Z]{2,5}$/.test(t.text) && !NAME_PARTICLES.has(t.norm),
  );
}

function startsAfterInitial(scan: Scan, at: number, limit: number, introduced: boolean): boolean {
  let i = at;
  while (i < limit && scan.tokens[i]?.shape === 'initial') i++;
  return i < limit && (isNameWord(scan, i, introduced) || NAME_PARTICLES.has(scan.tokens[i]?.norm ?? ''));
}

/** Cardoso "Kamba": one capitalised word between quotation marks. */
function isNickname(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const close = tokens[at + 2];
  return (
    isCapital(tokens[at + 1]) && close !== undefined && close.kind === 'punct' && /^["'”’»]$/.test(close.text)
  );
}

function isParagraphBreak(scan: Scan, at: number): boolean {
  const a = scan.tokens[at - 1];
  const b = scan.tokens[at];
  if (!a || !b) return false;
  const between = scan.doc.source.text.slice(a.end, b.start);
  return between.indexOf('\n') !== between.lastIndexOf('\n');
}

/** All maximal runs of a sentence that could be names. */
export function findNameRuns(
  scan: Scan,
  from: number,
  to: number,
  taken: (token: number) => number,
): NameRun[] {
  const runs: NameRun[] = [];
  let i = from;
  /** The next token that something else holds; it stays the same until it is reached. */
  let limit = from;
  while (i < to) {
    const skip = taken(i);
    if (skip > i) {
      i = skip;
      continue;
    }
    const token = scan.tokens[i];
    if (!token || (!isCapital(token) && !NAME_PARTICLES.has(token.norm) && !isOkina(scan, i))) {
      i++;
      continue;
    }
    const introduced = i > from && isIntroduced(scan, i);
    if (!introduced && NAME_PARTICLES.has(token.norm) && token.shape === 'lower') {
      i++;
      continue;
    }
    if (i === from && SENTENCE_OPENERS.has(token.norm)) {
      i++;
      continue;
    }
    if (limit <= i) {
      limit = i + 1;
      while (limit < to && taken(limit) <= limit) limit++;
    }
    const run = readName(scan, i, limit, introduced);
    if (run) {
      runs.push(run);
      i = run.to;
    } else if (isAcronym(token) || isCapital(token)) {
      // Skip the rest of a capitalised phrase that is no name: "Victory *Monument*".
      i++;
    } else i++;
  }
  return runs;
}

function isIntroduced(scan: Scan, at: number): boolean {
  const known = scan.endingAt[at];
  return (
    known !== undefined &&
    (known.entry.type === 'rank' || known.entry.type === 'honorific' || known.entry.type === 'office')
  );
}
