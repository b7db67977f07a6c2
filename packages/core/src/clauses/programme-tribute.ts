/**
 * Whose memory a step honours: "paid tribute *to the victims*", "laid a wreath
 * *in memory of the fallen*", "visited the memorial *to honour the pilots*".
 *
 * @module
 */
import type { Reading, TokenRange } from '../mentions/types.js';
import { readSite } from './site.js';
import { skipArticle } from './site-nouns.js';
import type { ProgrammeClause } from './types.js';

/** "placed a bouquet before the monument and paid high tribute to the soldiers": one step, told twice. */
export function repeatsWreath(
  before: readonly ProgrammeClause[],
  place: TokenRange | undefined,
  honourees: readonly TokenRange[],
): boolean {
  const wreath = before.find((step) => step.action === 'lay-wreath');
  return wreath !== undefined && place === undefined && honourees.length > 0;
}

/** The words that give the reason of a rite, and whom they name. */
export interface Memory extends TokenRange {
  readonly whom: TokenRange;
}

/** "a wreath *in honour of the victims* laid to rest there": what follows is theirs, no place of the rite. */
export function inHonourOf({ tokens }: Reading, at: number, limit: number): Memory | undefined {
  for (let i = at; i + 3 < limit; i++) {
    if (tokens[i]?.norm === ';') return undefined;
    const isMemory =
      tokens[i]?.norm === 'in' &&
      /^(?:honou?r|memory|remembrance|tribute|homage)$/.test(tokens[i + 1]?.norm ?? '') &&
      /^(?:of|to)$/.test(tokens[i + 2]?.norm ?? '');
    if (!isMemory) continue;
    const from = tokens[i + 3]?.norm === 'the' ? i + 4 : i + 3;
    let to = from;
    while (
      to < limit &&
      !/^(?:[,.;)]|at|in|on|and|who|that|by|as|where|while|buried|laid|killed|fallen)$/.test(
        tokens[to]?.norm ?? '',
      )
    )
      to++;
    let end = to;
    while (end < limit && !/^(?:[,;.]|and)$/.test(tokens[end]?.norm ?? '')) end++;
    // "… in memory of the fallen at the Monument": a rite's own place may follow, a relative clause's may not.
    const isRelative = /^(?:who|that|buried|laid|killed|fallen)$/.test(tokens[to]?.norm ?? '');
    return to > from ? { from: i, to: isRelative ? end : to, whom: { from, to } } : undefined;
  }
  return undefined;
}

/** "paid homage *to the sacred Bo Tree*": a place, and nobody's memory. */
export function sacredPlace({ tokens }: Reading, after: number, limit: number): TokenRange | undefined {
  const from = tokens[after + 1]?.norm === 'the' ? after + 2 : after + 1;
  if (tokens[after]?.norm !== 'to' || !/^(?:sacred|holy)$/.test(tokens[from]?.norm ?? '')) return undefined;
  let to = from + 1;
  while (to < limit && tokens[to]?.kind === 'word' && tokens[to]?.shape !== 'lower') to++;
  return to > from + 1 ? { from: from + 1, to } : undefined;
}

/** "paid tribute *to the victims of the genocide*", "honored the memory *of the fallen*". */
export function honoured(
  { tokens }: Reading,
  after: number,
  limit: number,
  place: TokenRange | undefined,
): TokenRange[] {
  const link = tokens[after]?.norm;
  if (link !== 'to' && link !== 'of') return [];
  const from = tokens[after + 1]?.norm === 'the' ? after + 2 : after + 1;
  if (place !== undefined && place.from === from) return [];
  let to = from;
  while (to < limit && !/^(?:[,.;)]|at|in|on|and|who|by|as|where|while)$/.test(tokens[to]?.norm ?? '')) to++;
  const possessive = /^(?:his|her|their|its)$/.test(tokens[from]?.norm ?? '');
  return to > from && !possessive && tokens[from]?.norm !== 'fallen' ? [{ from, to }] : [];
}

/** "visited the Memorial *to honour the victims of the genocide*". */
export function aimAfter(reading: Reading, at: number, limit: number): TokenRange[] {
  const { tokens } = reading;
  if (tokens[at]?.norm !== 'to') return [];
  const verb = tokens[at + 1]?.norm ?? '';
  if (verb === 'visit') return readSite(reading, at + 2, limit)?.honourees.slice() ?? [];
  if (!/^(?:honou?r|commemorate|remember)$/.test(verb)) return [];
  const from = skipArticle(reading, at + 2);
  let to = from;
  while (to < limit && !/^(?:[,.;)]|at|in|and|who|by)$/.test(tokens[to]?.norm ?? '')) to++;
  return to > from ? [{ from, to }] : [];
}
