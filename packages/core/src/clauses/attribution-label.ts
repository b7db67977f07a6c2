/**
 * A source behind its label; of two names the second is cited by the first.
 *
 *     Source: Oman News Agency
 *             ^outlet
 */
import type { Reading, TokenRange } from '../mentions/types.js';
import { NEWS_LABELS } from './attribution-words.js';
import { clause } from './credit-lines.js';
import { splitCredits } from './credits.js';
import type { AttributionClause } from './types.js';

/** "Source: Oman News Agency"; of two names the second is cited by the first. */
export function readSource(reading: Reading, at: number, limit: number): AttributionClause | undefined {
  const { tokens } = reading;
  if (!NEWS_LABELS.has(tokens[at]?.norm ?? '') || !/^[:-]$/.test(tokens[at + 1]?.norm ?? ''))
    return undefined;
  if (tokens[at]?.shape === 'lower' || tokens[at - 1]?.norm === '[') return undefined;
  let to = at + 2;
  while (to < limit && to - at < 14) {
    const token = tokens[to];
    if (token === undefined || (token.newline && to > at + 2)) break;
    const isDate = reading.mentions.at(to)?.kind === 'date';
    if (isDate || /^[.|()]$/.test(token.norm)) break;
    to++;
  }
  // "Publisher: Department of Trade, Education and Research": one body, whatever commas it has.
  const body = reading.mentions.at(at + 2);
  if (body?.kind === 'organization' && body.from === at + 2 && body.to >= to)
    return clause({ from: at, to }, { outlet: { from: body.from, to: body.to } });
  const [outlet, via] = splitCredits(reading, quotedIn(reading, { from: at + 2, to }));
  if (outlet === undefined) return undefined;
  return clause({ from: at, to }, { outlet, ...(via && { via }) });
}

/** 'Information agency "Dunyo"': the name is in the marks. */
function quotedIn({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  const isMark = (at: number): boolean => /^["“”„«»]$/.test(tokens[at]?.text ?? '');
  let open = from;
  while (open < to && !isMark(open)) open++;
  let close = open + 1;
  while (close < to && !isMark(close)) close++;
  return close < to && close > open + 1 ? { from: open + 1, to: close } : { from, to };
}
