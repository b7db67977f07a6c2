import { SPACE, NEWLINE, classAt, letterLength } from './characters.js';

/** Ends of addresses written without "www.": "Report.az", "state.gov". */
const DOMAINS: ReadonlySet<string> = new Set(
  'com org net gov int edu mil info news az ge kz uz kg tj tm ru ua md rs eu uk lk vn th cn jp kr ir tr iq sa ae qa pk bd np'.split(
    ' ',
  ),
);
/** The same, but words too: read as an address only behind a capital ("NEWS.am"). */
const WORD_DOMAINS: ReadonlySet<string> = new Set('am by in us is it at me my no so tv'.split(' '));

/** Characters before the "@" of an e-mail address. */
export const LONGEST_LOCAL_PART = 64;
const LONGEST_LABEL = 30;
const MOST_LABELS = 4;
const AT = 64;
const STOP = 46;

/** End of the web address, e-mail address, @mention or #topic at `start`; 0 where there is none. */
export function linkEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === AT || code === 35) return handleEnd(text, start + 1);
  const letter = code | 0x20;
  if (letter === 104 && isWebStart(text, start)) return addressEnd(text, start);
  if (letter === 119 && text.slice(start, start + 4).toLowerCase() === 'www.') return addressEnd(text, start);
  return 0;
}

/** End of the e-mail address whose "@" is at `at` and which may begin at `start`; 0 where there is none. */
export function emailEnd(text: string, start: number, at: number): number {
  if (at - start > LONGEST_LOCAL_PART || !isDigitOrLetter(text, start)) return 0;
  for (let i = start; i < at; i++) if (!isLocalPart(text.charCodeAt(i))) return 0;
  if (letterLength(text, at + 1) === 0) return 0;
  return addressEnd(text, at + 1);
}

/** End of a domain that begins with the word from `start` to `end`, its path with it; 0 where there is none. */
export function domainEnd(text: string, start: number, end: number): number {
  // "trafficking.www.example.gov": an address right behind the stop.
  if (/^www\.|^https?:/i.test(text.slice(end + 1, end + 9))) return 0;
  let label = end;
  let domain = '';
  for (let labels = 0; labels < MOST_LABELS && text.charCodeAt(label) === STOP; labels++) {
    const next = labelEnd(text, label + 1);
    if (next === label + 1 || next - label > LONGEST_LABEL) break;
    domain = text.slice(label + 1, next);
    label = next;
  }
  if (domain === '' || letterLength(text, label) > 0) return 0;
  const first = text.charCodeAt(start);
  const hasCapital = first >= 65 && first <= 90;
  if (!DOMAINS.has(domain) && !(hasCapital && WORD_DOMAINS.has(domain))) return 0;
  return text.charCodeAt(label) === 47 ? addressEnd(text, label) : label;
}

function isWebStart(text: string, start: number): boolean {
  const scheme = text.slice(start, start + 8).toLowerCase();
  return scheme.startsWith('http://') || scheme === 'https://';
}

function handleEnd(text: string, start: number): number {
  let end = start;
  while (letterLength(text, end) === 1 || (end > start && isDigitOrLine(text.charCodeAt(end)))) end++;
  return end > start ? end : 0;
}

function labelEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= LONGEST_LABEL && isLabelPart(text.charCodeAt(end))) end++;
  return end;
}

/** An address goes on to the next blank, quote or bracket; marks at its end belong to the sentence. */
function addressEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const found = classAt(text, end);
    if (found === SPACE || found === NEWLINE || '<>"“”«»()[]{}|,;'.includes(text.charAt(end))) break;
  }
  while (end > start && ".:!?'’…*_".includes(text.charAt(end - 1))) end--;
  return end;
}

/** Small letters, digits and hyphens: "Baku.The" is no domain. */
function isLabelPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45;
}

function isLocalPart(code: number): boolean {
  const letter = code | 0x20;
  return (
    (letter >= 97 && letter <= 122) ||
    isDigitOrLine(code) ||
    code === STOP ||
    code === 45 ||
    code === 43 ||
    code === 37
  );
}

function isDigitOrLine(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 95;
}

function isDigitOrLetter(text: string, at: number): boolean {
  return letterLength(text, at) > 0 || isDigitOrLine(text.charCodeAt(at));
}
