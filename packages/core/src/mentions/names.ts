/**
 * Runs of words that could be a person's name.
 *
 *     Van der Hoeven · Saleh bin Abdulrahman Al-Mutairi · K. Valiyev · Joseph R. Biden, Jr.
 */
import { NAME_PARTICLES, SENTENCE_OPENERS } from '../lexicon/function-words.js';
import {
  OPENING_QUOTES,
  isNickname,
  isParagraphBreak,
  startsAfterInitial,
  startsLetters,
  startsOther,
} from './name-breaks.js';
import { isNameWord } from './name-token.js';
import { isHyphenBeforeBreak, isOkina } from './name-words.js';
import { type Scan, isAcronym, isCapital, isGluedHyphen, isPossessive } from './scan.js';
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
      token.text !== '—' &&
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
    // "Omar Shia' al-Noor": the sign of a sound, and no owner.
    const isSound =
      tokens[i]?.norm === "'" &&
      tokens[i + 1]?.norm === 'al' &&
      isGluedHyphen(tokens, i + 2) &&
      isCapital(tokens[i + 3]);
    if (isSound && tokens[i + 1]?.shape === 'lower') {
      i += 4;
      full++;
      capitals++;
      continue;
    }
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
    // "*Recognizing* Lotus's offer, the minister …"
    if (i === from && (SENTENCE_OPENERS.has(token.norm) || scan.lex.hasVerb(i, 'ing'))) {
      i++;
      continue;
    }
    if (limit <= i) {
      limit = i + 1;
      while (limit < to && taken(limit) <= limit) limit++;
    }
    const bare = readName(scan, i, limit, introduced);
    const run = bare && withSeat(scan, bare, limit);
    if (run) {
      runs.push(run);
      i = run.to;
      // "in *Ho Chi Minh City*": nobody is called by the rest of a town's name.
    } else if ((scan.lex.longest(i, 'city')?.to ?? 0) > i + 1) i = scan.lex.longest(i, 'city')?.to ?? i + 1;
    // "the Democratic Republic of the *Congo*, Chair of": nor by the rest of a land's.
    else if ((scan.lex.longest(i, 'country')?.to ?? 0) > i + 1)
      i = scan.lex.longest(i, 'country')?.to ?? i + 1;
    else if (isAcronym(token) || isCapital(token)) {
      // Skip the rest of a capitalised phrase that is no name: "Victory *Monument*".
      i++;
    } else i++;
  }
  return runs;
}

const PEERS = /^(?:lord|lady|baroness|baron|viscount|viscountess|earl)$/;

/** "Lord Ahmad *of Wimbledon*", "Lord (Rupert) Berg *of Hexham*": the seat is part of a peer's name. */
function withSeat({ tokens, lex }: Scan, run: NameRun, limit: number): NameRun {
  const style = tokens[run.from - 1]?.norm === ')' ? run.from - 4 : run.from - 1;
  if (!PEERS.test(tokens[style]?.norm ?? '') || tokens[run.to]?.norm !== 'of') return run;
  if (!isCapital(tokens[run.to + 1]) || lex.longest(run.to + 1, 'country')) return run;
  let to = run.to + 2;
  while (to < limit && to < run.to + 4 && isCapital(tokens[to]) && !tokens[to]?.newline) to++;
  return to <= limit ? { ...run, to, full: run.full + 1 } : run;
}

function isIntroduced(scan: Scan, at: number): boolean {
  const known = scan.endingAt[at];
  return (
    known !== undefined &&
    (known.entry.type === 'rank' || known.entry.type === 'honorific' || known.entry.type === 'office')
  );
}
