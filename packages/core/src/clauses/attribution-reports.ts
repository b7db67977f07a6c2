/**
 * What an outlet reports, by active verbs.
 *
 *     …, Trend reports.     …, AZERTAC's special correspondent reports.     …, reports the Ministry of Defense.
 *        ^outlet               ^outlet                                                 ^via
 */
import { isPossessive } from '../mentions/scan.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { isShortName, outletBefore } from './attribution-outlet.js';
import { NEWSY } from './attribution-paper.js';
import { viaOf } from './attribution-via.js';
import { readCitedBody } from './cited.js';
import { clause } from './credit-lines.js';
import type { AttributionClause } from './types.js';

/** "Trend *reports* via …", "Armenpress *learned*". */
export function readReports(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  const end = ofCorrespondent(reading, tokens[at - 1]?.norm === 'has' ? at - 1 : at);
  const outlet = outletBefore(reading, end);
  if (outlet === undefined) return undefined;
  // "Kazinform has learnt *from the Prime Minister's press service*"
  const isOf =
    /^(?:of|about)$/.test(tokens[at + 1]?.norm ?? '') && /^(?:this|it)$/.test(tokens[at + 2]?.norm ?? '');
  const link = isOf ? at + 3 : at + 1;
  const isLearnt = /^learn(?:ed|t)$/.test(tokens[at]?.norm ?? '') && tokens[link]?.norm === 'from';
  const body = isLearnt ? citedOwner(reading, link + 1) : undefined;
  if (body !== undefined)
    return clause({ from: outlet.from, to: body.to }, { outlet, ...viaOf(reading, body) });
  return clause({ from: outlet.from, to: at + 1 }, { outlet });
}

/** A body that is cited, its owner's office included: "the *Prime Minister's press service*". */
function citedOwner(reading: Reading, start: number): TokenRange | undefined {
  const { tokens, lex } = reading;
  const from = /^(?:the|his|her)$/.test(tokens[start]?.norm ?? '') ? start + 1 : start;
  const office = lex.longest(from, 'office');
  if (office !== undefined && isPossessive(tokens[office.to])) {
    const body = readCitedBody(reading, office.to + 1);
    return body?.isBody && body.from === office.to + 1 ? { from, to: body.to } : undefined;
  }
  const body = readCitedBody(reading, start);
  return body?.isBody ? body : undefined;
}

/** "…, AZERTAC's special correspondent *reports*" */
function ofCorrespondent({ tokens }: Reading, verb: number): number {
  if (tokens[verb - 1]?.norm !== 'correspondent') return verb;
  let i = verb - 1;
  while (/^(?:special|own|staff|local)$/.test(tokens[i - 1]?.norm ?? '')) i--;
  return isPossessive(tokens[i - 1]) ? i - 1 : i;
}

/** "…, RSS *reported*": a wire that no table knows. */
export function readWireReported(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  if (tokens[at]?.norm !== 'reported') return undefined;
  const outlet = outletBefore(reading, tokens[at - 1]?.norm === 'has' ? at - 1 : at);
  if (outlet === undefined || !/^[,"”]$/.test(tokens[outlet.from - 1]?.norm ?? '')) return undefined;
  const isShort = outlet.to - outlet.from === 1 && isShortName(reading, outlet);
  const isNewsy = NEWSY.test(tokens[outlet.to - 1]?.norm ?? '');
  return isShort || isNewsy ? clause({ from: outlet.from, to: at + 1 }, { outlet }) : undefined;
}

/** "…, reports the Ministry of Defense." */
export function readReportsAfter(reading: Reading, at: number): AttributionClause | undefined {
  if (reading.tokens[at - 1]?.norm !== ',' || !/^(?:reports|informs)$/.test(reading.tokens[at]?.norm ?? ''))
    return undefined;
  const agency = reading.lex.longest(at + 1, 'agency');
  if (agency !== undefined)
    return clause({ from: at, to: agency.to }, { outlet: { from: at + 1, to: agency.to } });
  const body = readCitedBody(reading, at + 1);
  return body?.isBody ? clause({ from: at, to: body.to }, viaOf(reading, body)) : undefined;
}

/** "Kyodo News *cited* government sources as saying". */
export function readCitedVerb(reading: Reading, at: number): AttributionClause | undefined {
  const outlet = outletBefore(reading, at);
  const body = outlet && readCitedBody(reading, at + 1);
  return body && clause({ from: outlet.from, to: body.to }, { outlet, ...viaOf(reading, body) });
}
