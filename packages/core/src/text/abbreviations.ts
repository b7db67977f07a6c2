import { LOWER, UPPER, classAt, letterLength } from './characters.js';
import { fold } from './fold.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles and ranks: a name follows, never a new sentence. */
const BEFORE_NAME = words(
  'mr mrs ms mx messrs dr prof lt lieut gen col maj brig adm capt cdr cmdr comdr cmde cpt cpl sgt ssgt pvt sen rep gov ' +
    'hon rt eng engr amb st mt ft pres min sec secy rev fr msgr ven supt insp mme mlle sh smt md mohd muhd hj ma vs',
);

/** Endings of names, firms and phrases: a sentence may end with them. */
const AFTER_NAME = words(
  'jr sr ret retd rtd ltd co inc corp pty bhd sdn bros dept govt univ assoc asst intl etc approx ca cf no nos art vol ave ' +
    'blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri',
);

/** States of the US as agencies write them behind a town: "DORAL, Fla. (May 3)". */
const STATES = words(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va ' +
    'wash wis wyo',
);

/** Abbreviations that are written in small letters as well. */
const SMALL = words('vs etc approx ca cf ret retd rtd');

/** First halves of degrees: "Ph.D.", "LL.M.". */
const DEGREES = words('ph ll ed th psy d m b');
const DEGREE_ENDS = words('d m b sc phil ed a');

/** Letters of other alphabets that take two in ours. */
const DOUBLE_INITIALS = words('ch dz kh sh th ts ya ye yo yu zh');

const STOP = 46;

/**
 * End of the word at `start` with the stops that belong to it.
 *
 * @param end - where its letters end
 */
export function endWithStop(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== STOP) return end;
  if (end - start === 1) return isVersus(text, start) ? end + 1 : dottedEnd(text, start);
  if (end - start > 6 || text.charCodeAt(end + 1) === STOP) return end;
  const word = fold(text.slice(start, end));
  const isCapital = classAt(text, start) === UPPER;
  if (isCapital && DEGREES.has(word)) {
    const degree = degreeEnd(text, end + 1);
    if (degree > 0) return degree;
  }
  if (isDoubleInitial(text, start, end)) return end + 1;
  if (!isCapital && !SMALL.has(word)) return end;
  // "Miami, Fla. (…", but "the road to Pa. The minister".
  if (STATES.has(word) && isBehindTown(text, start) && isCapital) return end + 1;
  if (!BEFORE_NAME.has(word) && !AFTER_NAME.has(word)) return end;
  // "No. 5", but "The answer was No. The minister".
  if ((word === 'no' || word === 'nos') && !isDigitAfterBlank(text, end + 1)) return end;
  return end + 1;
}

/**
 * The first sound of a given name, two letters in Cyrillic alphabets' spelling,
 * close before its surname: "Ts.Batbayar", "Kh.Oyun", "Yu.Petrenko".
 */
function isDoubleInitial(text: string, start: number, end: number): boolean {
  return (
    end - start === 2 &&
    classAt(text, start) === UPPER &&
    DOUBLE_INITIALS.has(text.slice(start, end).toLowerCase()) &&
    classAt(text, end + 1) === UPPER
  );
}

/** Whether the word is a title or rank that a name follows ("Lt.", "Mr."). */
export function isBeforeName(norm: string): boolean {
  return norm === 'v.' || BEFORE_NAME.has(norm.slice(0, -1));
}

/**
 * End of single letters with stops:
 *
 * ```
 * the U.S. side     a.m. on    K.Valiyev     plan a. The
 *     ^^^^          ^^^^       ^^            ^
 * ```
 */
function dottedEnd(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (
    isCased(text, at) &&
    text.charCodeAt(at + 1) === STOP &&
    (letters > 0 || text.charCodeAt(at + 2) !== STOP)
  ) {
    at += 2;
    letters++;
  }
  if (letters > 0 && isCased(text, at) && !isWordPart(text, at + 1)) return at + 1;
  const isInitial = letters === 1 && classAt(text, start) === UPPER;
  return letters > 1 || isInitial ? at : start + 1;
}

/** "Roe v. Wade". */
function isVersus(text: string, start: number): boolean {
  return text.startsWith('v. ', start) && classAt(text, start + 3) === UPPER;
}

/** A capital, a comma and a blank before: "Norfolk, Va.", and no sentence begins behind it. */
function isBehindTown(text: string, start: number): boolean {
  return text[start - 1] === ' ' && text[start - 2] === ',' && letterLength(text, start - 3) > 0;
}

function degreeEnd(text: string, start: number): number {
  let end = start;
  while (end - start < 5 && letterLength(text, end) === 1) end++;
  if (end === start || letterLength(text, end) > 0 || classAt(text, start) !== UPPER) return 0;
  if (!DEGREE_ENDS.has(fold(text.slice(start, end)))) return 0;
  return text.charCodeAt(end) === STOP ? end + 1 : end;
}

function isCased(text: string, at: number): boolean {
  const found = classAt(text, at);
  return found === UPPER || found === LOWER;
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return letterLength(text, at) > 0 || (code >= 48 && code <= 57);
}

function isDigitAfterBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(text.charCodeAt(at) === 32 || text.charCodeAt(at) === 0xa0 ? at + 1 : at);
  return code >= 48 && code <= 57;
}
