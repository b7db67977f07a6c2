/**
 * Whether one token may be a word of a name, whatever else the tables know it to be.
 *
 *     Minister Israel Katz       a country, but introduced and followed by a name
 *     Theresa May                a month, but behind a name
 */
import { COMPANY_FORMS, ownsBody } from './company-forms.js';
import { followedByName, goesOnAsName, isPlainName, precededByName } from './name-neighbours.js';
import {
  NEVER_A_NAME,
  isCivilStyle,
  isFamilyName,
  isNamedLikeATitle,
  isOfFather,
  isSyllables,
} from './name-words.js';
import { type Scan, isCapital, isDomainWord, isGluedHyphen } from './scan.js';
import { ALSO_SURNAMES, SURNAME_NOUNS, isTitledSurname } from './surname-nouns.js';

/** Whether a token may be a word of a name. */
export function isNameWord(scan: Scan, at: number, inside: boolean): boolean {
  const token = scan.tokens[at];
  if (inside && isCivilStyle(scan, at)) return false;
  if (token && NEVER_A_NAME.has(token.norm) && !isFamilyName(scan, at))
    // "Lee *In-ho*", "Kim *On-ju*"
    return inside && isSyllables(scan, at) && isCapital(scan.tokens[at - 1]);
  if (/^[@#]/.test(token?.text ?? '') || COMPANY_FORMS.has(token?.text ?? '')) return false;
  // "But *I'm* sure"
  if (/^I['’](?:m|ve|ll|d)$/.test(token?.text ?? '')) return false;
  if (isNamedLikeATitle(scan, at)) return true;
  // "leaders of humanitarian *NGOs*"
  if (/^\p{Lu}{2,}s$/u.test(token?.text ?? '')) return false;
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
        // "the Committee *Sabah* al-Jumaili"
        if (!inside && !followedByName(scan, match.to) && !goesOnAsSon(scan, match.to)) return false;
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
        // "Mrs. *JD* Ranasinghe": letters between style and name are initials.
        if (match.entry.type === 'honorific' && match.entry.after && isInitialsHere(scan, at)) break;
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
        // "Vice Minister *Sun* Weidong": behind an office or a style, a family name.
        if (token.text === 'Sun' && (isMonthName(scan, at) || followedByName(scan, at + 1))) break;
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
        // "Chen Aiguo *Met* Ma Lin": the same in the past.
        if (HEADLINE_PAST.test(token.text) && precededByName(scan, at) && isCapital(scan.tokens[at + 1]))
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
    !precededByName(scan, at) &&
    !isTurnLabel(scan, at)
  )
    return false;
  return true;
}

/** "MINISTER *RAO*:" opens a turn of a transcript, where every word is in capitals. */
function isTurnLabel({ tokens, endingAt }: Scan, at: number): boolean {
  return (
    tokens[at + 1]?.norm === ':' && tokens[at - 1]?.shape === 'upper' && endingAt[at]?.entry.type === 'office'
  );
}

/** "Salem *bin Nasser*", "Sabah *al-Jumaili*": no town goes on so. */
function goesOnAsSon({ tokens }: Scan, at: number): boolean {
  const isFather = /^(?:bin|ibn|bint|al|el)$/.test(tokens[at]?.norm ?? '') && tokens[at]?.shape === 'lower';
  return isFather && isCapital(tokens[tokens[at + 1]?.norm === '-' ? at + 2 : at + 1]);
}

/** Verbs of encounters in the past that are nobody's name. */
const HEADLINE_PAST = /^(?:Met|Received|Visited|Hosted|Welcomed|Greeted)$/;

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

/** "Mrs. *JD* Ranasinghe": two to four letters right behind a style, a name after them. */
function isInitialsHere({ tokens, endingAt }: Scan, at: number): boolean {
  const style = endingAt[at]?.entry;
  return (
    style?.type === 'honorific' &&
    !style.after &&
    /^[A-Z]{2,4}$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.shape === 'title'
  );
}
