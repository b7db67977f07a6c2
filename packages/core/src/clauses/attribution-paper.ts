/**
 * Papers and messages by which a body's news reaches an outlet: "*A statement
 * issued by the Ministry*, copied to Example News, said", "…, said *a defence
 * ministry release*", "the press office informs *Example News*".
 *
 * @module
 */
import type { Reading, TokenRange } from '../mentions/types.js';
import { readCitedBody, skipMedium } from './cited.js';
import { isOutletWord } from './credit-lines.js';
import { sentenceOf } from './subject.js';

const PAPER = /^(?:statement|communique|release|note|bulletin|readout|message|circular)$/;
const SAYS = /^(?:said|says|stated|reads|read|added|announced|noted|disclosed|indicated|revealed)$/;
/** How an outlet came by a paper: "*copied to* Example News". */
const HANDED = /^(?:copied|sent|availed|forwarded|available|emailed|addressed|issued|released|submitted)$/;
/** Last words of the names of outlets. */
export const NEWSY =
  /^(?:news|agency|press|radio|tv|times|post|online|today|media|daily|herald|tribune|.+\.(?:am|az|ge|uz|kz|com|net|org|mn|md))$/;
const LONGEST_OUTLET = 5;

export interface PaperSource {
  readonly body: TokenRange;
  readonly outlet?: TokenRange;
}

/** "*A press statement issued by the Ministry of Trade*, copied to Example News, said …", at its noun. */
export function readPaperSubject(reading: Reading, at: number): PaperSource | undefined {
  const { tokens } = reading;
  const { from, to } = sentenceOf(reading, at);
  if (at - from > 3 || !/^(?:an?|the|in|its)$/.test(tokens[from]?.norm ?? '')) return undefined;
  if (tokens[at + 1]?.norm === 'of') return undefined;
  const start = skipMedium(reading, at);
  const body = start > at ? readCitedBody(reading, start) : undefined;
  if (body === undefined || !body.isBody) return undefined;
  let outlet: TokenRange | undefined;
  for (let i = body.to; i < to && i < body.to + 16; i++) {
    const word = tokens[i]?.norm ?? '';
    outlet ??= handedTo(reading, i);
    if (SAYS.test(word)) return { body, ...(outlet && { outlet }) };
  }
  return undefined;
}

/** "copied *to the Ghana News Agency*", "received *by APP*", at the verb. */
export function handedTo(reading: Reading, at: number): TokenRange | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.norm ?? '';
  const link = tokens[at + 1]?.norm;
  const isHanded =
    (link === 'to' && HANDED.test(word)) || (link === 'by' && /^(?:received|obtained)$/.test(word));
  return isHanded ? outletAfter(reading, tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2) : undefined;
}

/** An agency of the tables, or a short run of capitals that says it is one. */
export function outletAfter(reading: Reading, from: number): TokenRange | undefined {
  const agency = reading.lex.longest(from, 'agency');
  if (agency !== undefined && !isOutletWord(reading, agency.to)) return { from, to: agency.to };
  let to = from;
  while (to - from < LONGEST_OUTLET && isOutletWord(reading, to)) to++;
  while (to > from && !NEWSY.test(reading.tokens[to - 1]?.norm ?? '')) to--;
  return to > from ? { from, to } : agency && { from, to: agency.to };
}

/** "…, *said* a parliament secretariat *release*", at the verb. */
export function readSaidPaper(reading: Reading, at: number): TokenRange | undefined {
  const { tokens } = reading;
  if (!/^[,"”’']$/.test(tokens[at - 1]?.norm ?? '') || !/^(?:an?|the)$/.test(tokens[at + 1]?.norm ?? ''))
    return undefined;
  let paper = at + 2;
  while (paper < at + 12 && !PAPER.test(tokens[paper]?.norm ?? '')) paper++;
  if (paper === at + 12) return undefined;
  const end = /^(?:press|news|media|official)$/.test(tokens[paper - 1]?.norm ?? '') ? paper - 1 : paper;
  const body = end > at + 2 ? readCitedBody(reading, at + 2) : undefined;
  if (body === undefined || !body.isBody || body.to < end) return undefined;
  return { from: body.from, to: end };
}
