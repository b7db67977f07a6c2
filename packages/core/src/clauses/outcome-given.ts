/**
 * What is handed over or awarded, before or behind its receiver.
 */
import type { OutcomeFrame } from '../lexicon/verbs/outcome.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { objectIn } from './noun-phrase.js';
import { cutScene } from './outcome-text.js';
import { afterPerson } from './speech-addressee.js';

/** "handed the ambassador *a diploma*", "presented *the Order of Glory* to X". */
export function thingGiven(
  reading: Reading,
  at: number,
  end: number,
  frame: OutcomeFrame,
): TokenRange | undefined {
  const { tokens, mentions } = reading;
  if (frame.objects === undefined) return undefined;
  // "bestowed *upon the envoy* the order"
  if (/^(?:to|on|upon)$/.test(tokens[at]?.norm ?? '')) {
    // "delivered *to His Majesty* a letter"
    const receiver = afterPerson(reading, at + 1, end) ?? (mentions.at(at + 1) ?? mentions.at(at + 2))?.to;
    return receiver !== undefined && objectIn(reading, { from: receiver, to: end }, frame.objects)
      ? cutScene(reading, { from: receiver, to: end })
      : undefined;
  }
  const first = mentions.at(at) ?? mentions.at(at + 1);
  // "handed *the premier* a letter"
  const isReceiver =
    (first?.kind === 'person' || first?.kind === 'office') &&
    /^(an?|the|with)$/.test(tokens[first.to]?.norm ?? '');
  if (!isReceiver && objectIn(reading, { from: at, to: end }, frame.objects))
    return untilReceiver(reading, { from: at, to: end });
  let from = /^(him|her|them)$/.test(tokens[at]?.norm ?? '')
    ? at + 1
    : first && first.to < end
      ? first.to
      : undefined;
  if (from === undefined) return undefined;
  if (tokens[from]?.norm === 'with') from++;
  return objectIn(reading, { from, to: end }, frame.objects)
    ? { from, to: cutScene(reading, { from, to: end }).to }
    : undefined;
}

function untilReceiver(reading: Reading, range: TokenRange): TokenRange {
  const scene = cutScene(reading, range);
  for (let i = scene.from + 1; i < scene.to - 1; i++) {
    if (!/^(to|on|upon)$/.test(reading.tokens[i]?.norm ?? '')) continue;
    // "a gift to be presented to the leader by …"
    if (reading.tokens[i + 1]?.norm === 'be') return range;
    // "on the outgoing ambassador"
    const next = [1, 2, 3].map((k) => reading.mentions.at(i + k)).find((m) => m !== undefined);
    if (
      next &&
      (next.kind === 'person' ||
        next.kind === 'office' ||
        next.kind === 'group' ||
        next.kind === 'delegation' ||
        next.kind === 'place' ||
        next.kind === 'organization')
    )
      return { from: scene.from, to: i };
  }
  return scene;
}
