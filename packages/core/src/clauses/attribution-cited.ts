/**
 * Bodies that are cited: by "according to", "citing", "via", "with reference to", "in a statement from".
 *
 *     according to a statement from the Ministry of National Defence
 *                                       ^via
 */
import type { Reading } from '../mentions/types.js';
import { viaOf } from './attribution-via.js';
import { REPORTS, SAYS } from './attribution-words.js';
import { readCitedBody, skipMedium } from './cited.js';
import { clause } from './credit-lines.js';
import type { AttributionClause } from './types.js';

/** "according to a statement from the Ministry of National Defence". */
export function readAccording(reading: Reading, at: number): AttributionClause | undefined {
  if (reading.tokens[at + 1]?.norm !== 'to') return undefined;
  return cited(reading, at, at + 2);
}

/** "was set out *in a press release from the Ministry of Trade*", "by a statement issued by the Navy". */
export function readInPaper(reading: Reading, at: number): AttributionClause | undefined {
  if (!/^(?:an?|its|the)$/.test(reading.tokens[at + 1]?.norm ?? '')) return undefined;
  const start = skipMedium(reading, at + 1);
  if (start === at + 1 || reading.tokens[start - 1]?.norm === 'on') return undefined;
  const body = readCitedBody(reading, start);
  return body?.isBody ? clause({ from: at, to: body.to }, viaOf(reading, body)) : undefined;
}

/** "with reference to", "in reference to", "referring to". */
export function isReference({ tokens }: Reading, at: number): boolean {
  const [word, next] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  if (word === 'referring') return next === 'to';
  return (word === 'with' || word === 'in') && next === 'reference' && tokens[at + 2]?.norm === 'to';
}

/** "…, citing the Ministry", "reports via the press service". */
export function readCiting(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.norm ?? '';
  // "via videoconference" cites nobody.
  if (word === 'via' && !isReporting(reading, at)) return undefined;
  const start = word === 'with' || word === 'in' ? at + 3 : word === 'referring' ? at + 2 : at + 1;
  if (word === 'referring' && !isReporting(reading, at)) return undefined;
  return cited(reading, at, start);
}

/** A reporting verb stands a few words before. */
function isReporting({ tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const word = tokens[i]?.norm ?? '';
    if (REPORTS.has(word) || SAYS.has(word)) return true;
  }
  return false;
}

function cited(reading: Reading, from: number, start: number): AttributionClause | undefined {
  const body = readCitedBody(reading, skipMedium(reading, start));
  if (body === undefined) return undefined;
  // "according to a *Memorandum of Cooperation*": a paper of both, and nobody's words
  const isPaper = reading.lex
    .at(body.from)
    .some(({ entry }) => entry.type === 'head-noun' && entry.of === 'document');
  if (isPaper && !body.isBody) return undefined;
  // "citing Swedish expertise": a reason, no source
  const only = reading.mentions.at(body.from);
  if (only?.kind === 'country' && only.form === 'adjective' && only.to === body.to) return undefined;
  return clause({ from, to: body.to }, viaOf(reading, body));
}
