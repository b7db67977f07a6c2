/**
 * Notes that name who wrote or published the text, on lines of their own.
 *
 *     — Courtesy of Borneo Bulletin · © 2022 Example Daily · /Ministry of Culture/ · ///nCa, 9 May 2024
 *
 * @module
 */
import { isCapital } from '../mentions/scan.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { clause } from './credit-lines.js';
import { splitCredits } from './credits.js';
import type { AttributionClause } from './types.js';

const LONGEST_NOTE = 16;
/** A paper by which a body speaks: "*Press release* from the secretariat". */
const PAPERS: ReadonlySet<string> = new Set('release statement communique note news text readout'.split(' '));
const SMALL: ReadonlySet<string> = new Set('of the and for on de al'.split(' '));

/** What a note that begins at a line's start, or at its mark, says of the text's origin. */
export function readNote(reading: Reading, at: number, limit: number): AttributionClause | undefined {
  const word = reading.tokens[at]?.norm ?? '';
  if (word === '©' || word === 'copyright') return readCopyright(reading, at, limit);
  if (word === 'courtesy') return readCourtesy(reading, at, limit);
  if (/^\/+$/.test(word)) return readSlashed(reading, at, limit);
  if (word === 'press' || PAPERS.has(word) || word === 'issued') return readPaperFrom(reading, at, limit);
  return undefined;
}

/** "© 2022 Example Daily. Provided by …", "Copyright 2024 Example News Agency". */
function readCopyright(reading: Reading, at: number, limit: number): AttributionClause | undefined {
  const { tokens } = reading;
  let from = at + 1;
  while (from < limit && /^(?:©|\(|\)|c|copyright|by|the|,|-|(?:19|20)\d\d)$/.test(tokens[from]?.norm ?? ''))
    from++;
  const to = nameEnd(reading, from, limit);
  // "Copyright Act", "© All rights reserved"
  const first = tokens[from]?.norm ?? '';
  if (to - from < 2 || /^(?:all|act|law|notice|protected|reserved)$/.test(first)) return undefined;
  return outlet({ from: at, to }, { from, to });
}

/** "Courtesy of Borneo Bulletin" at the end of a text. */
function readCourtesy(reading: Reading, at: number, limit: number): AttributionClause | undefined {
  const { tokens } = reading;
  if (tokens[at]?.shape === 'lower' || !/^(?:of|:)$/.test(tokens[at + 1]?.norm ?? '')) return undefined;
  const from = tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2;
  const to = nameEnd(reading, from, limit);
  return to > from && isLineEnd(reading, to, limit) ? outlet({ from: at, to }, { from, to }) : undefined;
}

/** "/Ministry of Culture/" on a line of its own, "///nCa, 9 May 2024" at the end of one. */
function readSlashed(reading: Reading, at: number, limit: number): AttributionClause | undefined {
  const { tokens } = reading;
  const from = at + 1;
  const to = nameEnd(reading, from, limit);
  if (to === from) return undefined;
  const closed = tokens[to]?.norm === tokens[at]?.norm;
  const isOwn = closed && to - from > 1 && isLineEnd(reading, to + 1, limit);
  const date = reading.mentions.at(tokens[to]?.norm === ',' ? to + 1 : to);
  const isSigned =
    (tokens[at]?.text.length ?? 0) > 1 &&
    (isLineEnd(reading, to, limit) || (date?.kind === 'date' && isLineEnd(reading, date.to, limit)));
  return isOwn || isSigned ? outlet({ from: at, to }, { from, to }) : undefined;
}

/** "Press release from the National Assembly secretariat", "Issued by: Department of Health". */
function readPaperFrom(reading: Reading, at: number, limit: number): AttributionClause | undefined {
  const { tokens } = reading;
  if (!isCapital(tokens[at])) return undefined;
  let from = at;
  while (from < at + 3 && (tokens[from]?.norm === 'press' || PAPERS.has(tokens[from]?.norm ?? ''))) from++;
  const isIssued = tokens[from]?.norm === 'issued';
  if (isIssued) from++;
  if (from === at || !/^(?:from|by)$/.test(tokens[from]?.norm ?? '')) return undefined;
  from++;
  while (/^(?:the|:)$/.test(tokens[from]?.norm ?? '')) from++;
  let to = from;
  while (
    to < limit &&
    to - from < LONGEST_NOTE &&
    !(to > from && tokens[to]?.newline) &&
    !/^[.,:|]$/.test(tokens[to]?.norm ?? '')
  )
    to++;
  const isName = isCapital(tokens[from]) && reading.lex.longest(from, 'office') === undefined;
  const owner = reading.mentions.at(from)?.kind;
  if (!isName || to - from < 2 || owner === 'person' || owner === 'office' || owner === 'event')
    return undefined;
  return isLineEnd(reading, to, limit) ? outlet({ from: at, to }, { from, to }) : undefined;
}

function outlet(range: TokenRange, name: TokenRange): AttributionClause {
  return clause(range, { outlet: name });
}

/** End of a name: capitals with small words between them. */
function nameEnd(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  let to = from;
  for (let i = from; i < limit && i - from < LONGEST_NOTE; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.norm === 'provided' ||
      (token.newline && i > from) ||
      reading.mentions.at(i)?.kind === 'date'
    )
      break;
    const isWord = isCapital(token) || /\p{Lu}/u.test(token.text);
    if (isWord) to = i + 1;
    else if (!SMALL.has(token.norm) || i === from) break;
  }
  const [first] = splitCredits(reading, { from, to: Math.min(to, from + 2) });
  return to - from === 1 || first?.from === from ? to : from;
}

function isLineEnd({ tokens }: Reading, at: number, limit: number): boolean {
  return (
    at >= limit ||
    tokens[at]?.newline === true ||
    (tokens[at]?.norm === '.' && isLineEnd({ tokens } as Reading, at + 1, limit))
  );
}
