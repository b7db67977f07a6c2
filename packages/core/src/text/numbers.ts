import { DIGIT, classAt, letterLength, LOWER } from './characters.js';

const COMMA = 44;
const HYPHEN = 45;
const STOP = 46;
const SLASH = 47;
const COLON = 58;

/**
 * End of the number at `start`, with its separators and its ordinal ending:
 * "1,200" "3.7" "17th" "2025-12-17" "14/4/2024" "17:59" "1980s".
 *
 * A hyphen stays inside only in a date; "23-27 May" is two numbers.
 */
export function numberEnd(text: string, start: number): number {
  let end = isoDateEnd(text, start);
  if (end > 0) return end;
  end = digitsEnd(text, start);
  for (;;) {
    const next = digitsEnd(text, end + 1);
    const length = next - end - 1;
    if (length === 0) break;
    const mark = text.charCodeAt(end);
    const isInside = mark === STOP || mark === COLON || mark === SLASH || (mark === COMMA && length === 3);
    if (!isInside) break;
    end = next;
  }
  return endingEnd(text, end);
}

/** "2025-12-17", "2025-12" and "17-12-2025"; 0 for anything else. */
function isoDateEnd(text: string, start: number): number {
  const first = digitsEnd(text, start);
  if (text.charCodeAt(first) !== HYPHEN) return 0;
  const second = digitsEnd(text, first + 1);
  const third = text.charCodeAt(second) === HYPHEN ? digitsEnd(text, second + 1) : second;
  const lengths = [first - start, second - first - 1, third === second ? 0 : third - second - 1];
  if (lengths[0] === 4 && lengths[1] === 2 && isMonth(text.slice(first + 1, second))) {
    return lengths[2] === 2 ? third : lengths[2] === 0 ? second : 0;
  }
  return (lengths[0] ?? 0) <= 2 && (lengths[1] ?? 0) <= 2 && lengths[1] !== 0 && lengths[2] === 4 ? third : 0;
}

function isMonth(digits: string): boolean {
  const month = Number(digits);
  return month >= 1 && month <= 12;
}

/** Takes in "st", "nd", "rd", "th" ("3rdDecember" has it too) and the "s" of decades. */
function endingEnd(text: string, end: number): number {
  const ending = text.slice(end, end + 2).toLowerCase();
  if (ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th') {
    return classAt(text, end + 2) === LOWER ? end : end + 2;
  }
  const isDecade =
    text.charCodeAt(end) === 115 && text.charCodeAt(end - 1) === 48 && letterLength(text, end + 1) === 0;
  return isDecade ? end + 1 : end;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (classAt(text, end) === DIGIT) end++;
  return end;
}
