/**
 * Capitalised words of no table inside an office: a body's name, or already its holder's.
 *
 *     CEO of Ferrero Meccanica Gianluca Bertolazzi
 *            ^body             ^holder
 */
import type { Token } from '../text/types.js';
import { COMPANY_FORMS } from './company-forms.js';
import type { ComplementState } from './office-complement-state.js';
import { isHolder } from './office-fields.js';
import { isCivilStyle } from './name-words.js';
import { SURNAME_NOUNS } from './surname-nouns.js';
import { type Scan, isAcronym, isCapital, isDomainWord, isGluedHyphen } from './scan.js';

/**
 * Capitalised words of no known kind: part of the body's name, or already the
 * holder's. "Speaker of the Sejm", "Governor of Nuevo León", but "President of
 * the Senate Olga Varga".
 */
export function readUnknown(
  scan: Scan,
  state: ComplementState,
  limit: number,
  article: boolean,
  fresh: boolean,
): boolean {
  const { tokens } = scan;
  let end = state.at;
  let known = -1;
  while (end < limit && (isCapital(tokens[end]) || (isGluedHyphen(tokens, end) && end > state.at))) {
    // "Sector Gedo *Brigadier General* X": the holder's rank.
    if (end > state.at && isHolder(scan, end)) break;
    if (isHeadlineVerb(scan, end)) break;
    // "Executive Officer of Lotus *Mr. Rana Silva*": the holder's style.
    if (end > state.at && isCivilStyle(scan, end)) break;
    // "for Afghanistan *Thomas West* and": a surname that is a quarter of the sky elsewhere.
    const isSurname = end === state.at + 1 && state.content > 0 && isCompass(tokens[end]);
    // "Public Affairs *Jennifer Hall Godfrey*": so is a house.
    const isMiddle =
      end > state.at && state.content > 0 && !fresh && SURNAME_NOUNS.has(tokens[end]?.norm ?? '');
    if (!isSurname && !isMiddle && (isDomainWord(tokens[end]) || scan.lex.longest(end, 'head-noun')))
      known = end;
    if (COMPANY_FORMS.has(tokens[end]?.text ?? '') && end > state.at) {
      state.at = end + 1;
      state.content++;
      return true;
    }
    end++;
  }
  if (end === state.at) return false;
  if (known >= state.at && !scan.lex.longest(known, 'office')) {
    // "Nangarhar Province", "Dar Al Khair Society": a known noun ends the body's name.
    state.at = known;
    return true;
  }
  if (
    end - state.at <= 3 &&
    (isHolder(scan, end) || (state.content === 0 && scan.lex.longest(end, 'honorific')))
  ) {
    // "Sector Gedo Brigadier General X": up to the holder's rank all is the body's name.
    state.at = end;
    state.content++;
    return true;
  }
  if (/^(company|firm|holding)$/.test(tokens[state.at - 1]?.norm ?? '') && end - state.at === 1) {
    // "executives of the company Metso"
    state.at++;
    return true;
  }
  if (
    /^(company|firm|holding|concern|corporation|agency)$/.test(tokens[state.at - 1]?.norm ?? '') &&
    end - state.at === 3
  ) {
    // "head of the construction company Granit Ivan Petrov"
    state.at++;
    return true;
  }
  if (state.content > 0 && !fresh) return false;
  if (isAcronym(tokens[state.at])) {
    state.organization ??= { from: state.at, to: state.at + 1 };
    state.at++;
    state.content++;
    return true;
  }
  // "Chairman of *Sanoma-Feed*": two words with a hyphen between them are one.
  const ends: number[] = [];
  for (let i = state.at; i < end; i++)
    if (!isGluedHyphen(tokens, i) && !(isGluedHyphen(tokens, i + 1) && i + 2 < end)) ends.push(i + 1);
  const count = ends.length;
  // "CEO of Ferrero Meccanica Gianluca Bertolazzi": two words at least are the name.
  const take =
    count >= 4
      ? count - 2
      : count <= 2
        ? article || count === 1 || tokens[end]?.norm === ','
          ? count
          : 1
        : article
          ? count - 2
          : 1;
  if (take <= 0) return false;
  state.at = ends[take - 1] ?? end;
  state.content++;
  return true;
}

const isCompass = (token: Token | undefined): boolean =>
  /^(?:east|west|north|south)$/.test(token?.norm ?? '');

/** "Deputy Minister of Defence *Visits* Base", "Under Secretary Eva Soto *Travel to* Peru": a headline's capitals. */
export function isHeadlineVerb({ doc, tokens, lex }: Scan, at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  const isTravel = word === 'travel' && tokens[at + 1]?.norm === 'to';
  const isVerb = /^(?:holds|leads|concludes|embarks|makes)$/.test(word) || lex.hasVerb(at, 's');
  if (!isCapital(tokens[at]) || !(isTravel || isVerb)) return false;
  const sentence = doc.sentences.find(({ from, to }) => from <= at && at < to);
  return sentence !== undefined && doc.blocks[sentence.block]?.kind === 'headline';
}
