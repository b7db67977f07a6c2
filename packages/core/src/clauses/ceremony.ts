import { set } from '../lexicon/word-set.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { readSite } from './site.js';
import { siteAfterPreposition } from './site-after-preposition.js';
import type { ProgrammeClause } from './types.js';

/** Honours and rites of welcome, each by its words. */
const RITES: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord(
  `guard of honour|guard of honor|honour guard|honor guard|guards of honour|guards of honor|quarter guard|half guard|gun salute|
military honours|military honors|state honours|state honors|full honours|full honors|arrival honours|arrival honors|parade of honour|parade of honor|
national anthems|anthems of|welcoming ceremony|welcome ceremony|reception ceremony|farewell ceremony|ceremonial welcome|ceremonial reception|
ceremonial guard|solemn ceremony|ceremony of welcoming|ceremony of meeting|ceremony to welcome|laying ceremony|official ceremony|military ceremony|state ceremony|official welcome|ceremony was held|ceremony held|ceremony was arranged|ceremony took place|welcomed with a ceremony|received with a ceremony|powhiri|
the ceremony was|the ceremony saw|credentials ceremony|credential ceremony|credential 's ceremony|opening ceremony|unveiling ceremony|handover ceremony|red carpet`
    .replace(/\n/g, '')
    .split('|')
    .map((rite) => rite.split(' ')),
);
/** A guard may be a body: "the Honor Guard of the Armed Forces" plays its part in a ceremony all the same. */
const NOT_HELD = set('not no never without');

/** So that most tokens cost one look-up. */
function byFirstWord(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const words of phrases) {
    const first = words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), words]);
  }
  return map;
}

interface SentenceRange extends TokenRange {
  readonly index: number;
}

/**
 * A ceremony of welcome told in a sentence: one, however many of its rites are
 * told.
 *
 *     was accorded a quarter guard · anthems were played · a 21-gun salute
 *                    ^rite           ^rite                     ^rite
 */
export function readCeremony(
  reading: Reading,
  sentence: SentenceRange,
  others: readonly ProgrammeClause[],
): ProgrammeClause | undefined {
  const { tokens } = reading;
  if (others.some((step) => step.action === 'ceremony')) return undefined;
  for (let i = sentence.from; i < sentence.to; i++) {
    const rite = RITES.get(tokens[i]?.norm ?? '')?.find((words) =>
      words.every((word, k) => tokens[i + k]?.norm === word),
    );
    const before = tokens[i - 1]?.norm ?? '';
    // "the audience ceremony took place": the meeting itself.
    if (rite === undefined || NOT_HELD.has(before) || before === 'audience') continue;
    const place =
      siteAfterPreposition(reading, i + rite.length, sentence.to) ??
      cityAfter(reading, i + rite.length) ??
      placeBefore(reading, i, sentence, others) ??
      arrivalBefore(reading, sentence);
    return {
      kind: 'programme',
      from: i,
      to: i + rite.length,
      sentence: sentence.index,
      // "a wreath-laying ceremony took place at the Tomb"
      action: rite[0] === 'laying' ? 'lay-wreath' : 'ceremony',
      actor: { by: 'impersonal' },
      ...(place && { place: { from: place.from, to: place.to } }),
      honourees: [],
    };
  }
  return undefined;
}

/** "held a welcoming ceremony *in Beijing* for the guest". */
function cityAfter({ tokens, mentions }: Reading, at: number): TokenRange | undefined {
  const city = tokens[at]?.norm === 'in' ? mentions.at(at + 1) : undefined;
  return city?.kind === 'city' ? city : undefined;
}

/** "*Upon his arrival at Bellevue Palace*, the President was welcomed with full state honours". */
function placeBefore(
  reading: Reading,
  rite: number,
  sentence: SentenceRange,
  others: readonly ProgrammeClause[],
): TokenRange | undefined {
  const place = goneTo(reading, sentence.from, rite) ?? siteAfterPreposition(reading, sentence.from, rite);
  if (place === undefined) return undefined;
  return others.some((step) => step.place?.from === place.from) ? undefined : place;
}

/** "headed to *Bellevue Palace*, where a reception ceremony was held". */
function goneTo(reading: Reading, from: number, rite: number): TokenRange | undefined {
  const { tokens } = reading;
  for (let i = from + 1; i < rite; i++) {
    if (tokens[i]?.norm !== 'where' || tokens[i - 1]?.norm !== ',') continue;
    for (let k = i - 2; k > from && k > i - 10; k--)
      if (tokens[k]?.norm === 'to') {
        const site = readSite(reading, k + 1, i - 1);
        return site?.to === i - 1 ? site : undefined;
      }
  }
  return undefined;
}

/** "*On arrival at the Royal Airport*, he was received by … A 21-gun salute was fired." */
function arrivalBefore(reading: Reading, sentence: SentenceRange): TokenRange | undefined {
  const before = reading.doc.sentences[sentence.index - 1];
  if (before === undefined || !/^(?:on|upon)$/.test(reading.tokens[before.from]?.norm ?? ''))
    return undefined;
  for (let i = before.from; i < before.from + 5; i++) {
    if (reading.tokens[i]?.norm === 'arrival') return siteAfterPreposition(reading, i, before.to);
  }
  return undefined;
}
