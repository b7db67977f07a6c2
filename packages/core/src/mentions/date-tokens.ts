import type { Token } from '../text/types.js';

export interface NumericDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;

/**
 * Reads a date written in figures alone.
 *
 * Day comes before month unless that is impossible, as almost everywhere in
 * the world; a year before 1900 is of another calendar ("1445/4/10") and no
 * date of ours.
 */
export function readNumericDate(text: string): NumericDate | undefined {
  const match = isDigit(text.charCodeAt(0)) ? NUMERIC.exec(text) : null;
  if (match === null) return undefined;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const yearFirst = match[1]?.length === 4;
  if (!yearFirst && match[4]?.length !== 4) return undefined;
  const year = yearFirst ? first : third;
  let month = second;
  let day = yearFirst ? third : first;
  if (!yearFirst && month > 12) [month, day] = [day, month];
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { year, month, day };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'noon']);

/** Whether {@link readTimeWord} may find something at a word. */
export function isTimeWord(norm: string): boolean {
  return norm === 'this' || DAY_WORDS.has(norm);
}

/** "today" · "yesterday evening" · "this morning" · "earlier today", in days from the release. */
export function readTimeWord(
  tokens: readonly Token[],
  i: number,
): { readonly relative: number; readonly to: number } | undefined {
  const norm = tokens[i]?.norm ?? '';
  const next = tokens[i + 1]?.norm ?? '';
  const relative = DAY_WORDS.get(norm);
  if (relative !== undefined) {
    // "today's world" is no day of an event; "today's meeting" is.
    return { relative, to: PARTS_OF_DAY.has(next) ? i + 2 : i + 1 };
  }
  if (norm === 'this' && PARTS_OF_DAY.has(next)) return { relative: 0, to: i + 2 };
  return undefined;
}
