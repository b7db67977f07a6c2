/**
 * What a body says of itself: the name before the verb, or behind it.
 *
 *     the Mexican foreign ministry said in a statement.     …, said the Ministry of Finance.
 *         ^via                                                          ^via
 */
import type { OfficeMention, Reading, TokenRange } from '../mentions/types.js';
import { isShortName } from './attribution-outlet.js';
import { readSaidPaper } from './attribution-paper.js';
import { speaker } from './attribution-spokesperson.js';
import { viaOf } from './attribution-via.js';
import { readCitedBody, skipMedium } from './cited.js';
import { clause } from './credit-lines.js';
import { sentenceOf } from './subject.js';
import type { AttributionClause } from './types.js';

/** "…, *says* a note from the Ministry of National Defence", "…, *said* a parliament secretariat release." */
export function readSaysNote(reading: Reading, at: number): AttributionClause | undefined {
  const own = readSaidPaper(reading, at);
  if (own !== undefined) return clause({ from: at, to: own.to }, { via: own });
  if (reading.tokens[at - 1]?.norm !== ',') return undefined;
  const start = skipMedium(reading, at + 1);
  if (start === at + 1) return undefined;
  const body = readCitedBody(reading, start);
  return body?.isBody ? clause({ from: at, to: body.to }, viaOf(reading, body)) : undefined;
}

/** "…, the Mexican foreign ministry *said* in a statement." */
export function readSays(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  const verb = /^(?:has|have|had|also)$/.test(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
  const sentence = sentenceOf(reading, at);
  // "The ministry *announced a ban*": what it did, and no words of the talks.
  if (tokens[at]?.norm === 'announced' && /^(?:an?|its|their)$/.test(tokens[at + 1]?.norm ?? ''))
    return undefined;
  const isPaper = /^(?:statement|communique|note|bulletin|release)$/.test(tokens[verb - 1]?.norm ?? '');
  // "an RDF *statement* said": the body before its paper.
  if (isPaper) {
    const own = bodyOfPaper(reading, verb - 1, sentence.from);
    if (own !== undefined) return clause({ from: own.from, to: at + 1 }, { via: own });
  }
  if (tokens[at]?.norm === 'read') return undefined;
  const end = beforePaper(reading, verb, sentence.from);
  // "the ministry, in a statement, said" has its name before the first comma.
  if (tokens[end - 1]?.norm === ',') return undefined;
  for (let from = Math.max(sentence.from, end - 14); from < end; from++) {
    const before = tokens[from - 1]?.norm ?? '';
    const opens = from === sentence.from || /^[,"”’']$/.test(before) || before === 'the' || before === 'and';
    if (!opens || tokens[from]?.norm === 'the') continue;
    const body = readCitedBody(reading, from);
    if (body === undefined || body.to !== end) continue;
    // "The EUTM *Commander* shared": a man, no body.
    if (
      /^(?:commander|chief|minister|president|ambassador|director|secretary|chair|chairman|chairperson|speaker|premier|governor|envoy|leader|king)$/.test(
        tokens[end - 1]?.norm ?? '',
      )
    )
      return undefined;
    // "Chief of the *General Staff General Ivo Rey* said": one of the talks.
    const holder = reading.mentions.at(end - 1);
    // "Commander of the *Land Forces* shared": so is he.
    if (holder?.kind === 'office' && holder.from < body.from && !speaksForBody(reading, holder))
      return undefined;
    if (holder?.kind === 'person' && !holder.titles.some((title) => title.spokesperson)) return undefined;
    if (!body.isBody && !(before === 'the' && isShortName(reading, body))) return undefined;
    return clause({ from, to: at + 1 }, viaOf(reading, body));
  }
  return undefined;
}

/** "*representatives* of the Ministry told", "a *spokesman* of the Army said" */
function speaksForBody({ tokens }: Reading, { head, plural, spokesperson }: OfficeMention): boolean {
  return spokesperson || plural || /^(?:representative|official|officer)$/.test(tokens[head]?.norm ?? '');
}

/** "the Prime Minister's Office *in a statement* said": the name ends before its paper. */
function beforePaper({ tokens }: Reading, verb: number, floor: number): number {
  const paper = tokens[verb - 1]?.norm === ',' ? verb - 2 : verb - 1;
  if (!/^(?:statement|communique|release|note|tweet|post|bulletin)$/.test(tokens[paper]?.norm ?? ''))
    return verb;
  for (let i = paper - 1; i > floor && i >= paper - 4; i--)
    if (tokens[i]?.norm === 'in') return tokens[i - 1]?.norm === ',' ? i - 1 : i;
  return verb;
}

/** The named body right before its paper: "an *RDF* statement", "a *Defence Ministry* press release". */
function bodyOfPaper({ tokens, mentions }: Reading, paper: number, floor: number): TokenRange | undefined {
  const to = /^(?:press|news)$/.test(tokens[paper - 1]?.norm ?? '') ? paper - 1 : paper;
  for (let from = Math.max(floor, to - 6); from < to; from++) {
    const before = tokens[from - 1]?.norm ?? '';
    if (!/^(?:an?|the)$/.test(before)) continue;
    const body = mentions
      .within({ from, to })
      .find((m) => m.kind === 'organization' && m.from === from && m.to === to);
    const isShort =
      to - from === 1 && tokens[from]?.shape === 'upper' && (tokens[from]?.text.length ?? 0) > 2;
    if (body !== undefined || isShort) return { from, to };
  }
  return undefined;
}

/** "…", *said* ministry spokesperson Anna Berg. */
export function readSaysAfter(reading: Reading, at: number): AttributionClause | undefined {
  if (!/^[,"”’']$/.test(reading.tokens[at - 1]?.norm ?? '')) return undefined;
  const { tokens } = reading;
  const who = speaker(reading, at, tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1);
  if (who !== undefined || !/^(?:said|announced|reported|stated|informs)$/.test(tokens[at]?.norm ?? ''))
    return who;
  // "…, *said* the Ministry of Finance (MOF)."
  const body = readCitedBody(reading, at + 1);
  const isWhole = body?.isBody === true && /^(?:[.,"”]|in|on)$/.test(tokens[body.to]?.norm ?? '.');
  return body && isWhole ? clause({ from: at, to: body.to }, viaOf(reading, body)) : undefined;
}
