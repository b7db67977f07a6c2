/**
 * Passives and telling: who was told, and by whom.
 *
 *     Armenpress was told by the press service.     as reported by the ministry's press service
 *     ^outlet                ^via                                  ^via
 */
import type { Reading } from '../mentions/types.js';
import { outletBefore } from './attribution-outlet.js';
import { outletAfter } from './attribution-paper.js';
import { readSays } from './attribution-says.js';
import { viaOf } from './attribution-via.js';
import { readCitedBody } from './cited.js';
import { clause, isOutletWord } from './credit-lines.js';
import type { AttributionClause } from './types.js';

/** "as reported by the ministry's press service", "Armenpress was informed from the ministry". */
export function readSaidBy(reading: Reading, at: number): AttributionClause | undefined {
  const before = reading.tokens[at - 1]?.norm ?? '';
  if (!/^(?:as|was|were|been|is)$/.test(before)) return undefined;
  const body = readCitedBody(reading, at + 2);
  // "This was reported *by UNN*": capitals alone are a wire's name.
  const name = body && !body.isBody && body.to - body.from === 1 ? reading.tokens[body.from] : undefined;
  if (body && name?.shape === 'upper' && name.text.length > 2 && isSaidOf(reading, at - 2))
    return clause({ from: at, to: body.to }, { outlet: { from: body.from, to: body.to } });
  if (body === undefined || !body.isBody) return undefined;
  const outlet = before === 'as' ? undefined : outletBefore(reading, at - 1);
  if (before !== 'as' && outlet === undefined && !isSaidOf(reading, at - 2)) return undefined;
  return clause({ from: at, to: body.to }, { ...(outlet && { outlet }), ...viaOf(reading, body) });
}

/** "This was reported *to Example News by the Ministry*", "as reported *the Ministry*", at the participle. */
export function readReportedTo(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  const next = tokens[at + 1]?.norm;
  if (tokens[at - 1]?.norm === 'as' && next === 'the') {
    const body = readCitedBody(reading, at + 1);
    return body?.isBody ? clause({ from: at, to: body.to }, viaOf(reading, body)) : undefined;
  }
  const outlet = next === 'to' ? outletAfter(reading, at + 2) : undefined;
  const isBy = outlet && tokens[outlet.to]?.norm === 'by';
  const body = isBy ? readCitedBody(reading, outlet.to + 1) : undefined;
  if (!outlet || !body?.isBody) return undefined;
  return clause({ from: at, to: body.to }, { outlet, ...viaOf(reading, body) });
}

/** "*it* was announced by", "*this* was reported by". */
function isSaidOf({ tokens }: Reading, at: number): boolean {
  return /^(?:it|this|which|that|news|information)$/.test(tokens[at]?.norm ?? '');
}

/** "Armenpress was *told* by the press service", "the Ministry *told* Armenian News". */
export function readTold(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens, lex } = reading;
  if (/^(?:was|were|is)$/.test(tokens[at - 1]?.norm ?? '') && tokens[at + 1]?.norm === 'by') {
    const outlet = outletBefore(reading, at - 1);
    const via = readCitedBody(reading, at + 2);
    if (via === undefined) return undefined;
    return clause(
      { from: outlet?.from ?? at, to: via.to },
      { ...(outlet && { outlet }), ...viaOf(reading, via) },
    );
  }
  const says = readSays(reading, at);
  if (says?.via === undefined) return undefined;
  const agency = lex.longest(at + 1, 'agency');
  let to = agency?.to ?? at + 1;
  while (agency === undefined && to - at < 8 && isOutletWord(reading, to)) to++;
  while (tokens[to - 1]?.kind === 'punct') to--;
  // "a ministry spokesman told reporters"
  if (to <= at + 1) return says;
  return clause({ from: says.from, to }, { outlet: { from: at + 1, to }, via: says.via });
}

/** "the Ministry *informed* Armenpress": a body, and the outlet that it told. */
export function readInformed(reading: Reading, at: number): AttributionClause | undefined {
  const outlet = outletAfter(reading, at + 1);
  const said = outlet && readSays(reading, at);
  if (outlet === undefined || said?.via === undefined) return undefined;
  return clause({ from: said.from, to: outlet.to }, { outlet, via: said.via });
}
