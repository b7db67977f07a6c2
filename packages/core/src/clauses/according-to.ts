/**
 * "According to the minister, trade grew": speech without a verb of its own.
 */
import type { Mention, Reading } from '../mentions/types.js';
import { predicatesOf } from './predicates.js';
import { trim } from './trim.js';
import type { SpeechClause } from './types.js';

/** Only where the words open the sentence: elsewhere they mostly name the source. */
export function accordingTo(reading: Reading): SpeechClause[] {
  const { tokens, doc } = reading;
  const found: SpeechClause[] = [];
  const told = new Set(predicatesOf(reading).map((p) => p.sentence));
  for (const sentence of doc.sentences) {
    const kind = doc.blocks[sentence.block]?.kind;
    const { from } = sentence;
    if (
      (kind !== 'body' && kind !== 'item') ||
      tokens[from]?.norm !== 'according' ||
      tokens[from + 1]?.norm !== 'to'
    )
      continue;
    const mention = speaker(reading, from + 2);
    if (mention === undefined || tokens[mention.to]?.norm !== ',') continue;
    // "According to the envoy, the sides discussed …" tells of the talks.
    if (told.has(sentence.index)) continue;
    const content = trim(reading, { from: mention.to, to: sentence.to });
    if (content === undefined) continue;
    found.push({
      kind: 'speech',
      sentence: sentence.index,
      from,
      to: content.to,
      actor: { by: 'mention', mention },
      verb: { from, to: from + 2 },
      act: 'say',
      content: [content],
      quoted: false,
    });
  }
  return found;
}

function speaker(reading: Reading, at: number): Mention | undefined {
  const { tokens, mentions } = reading;
  const mention = mentions.at(at) ?? (tokens[at]?.norm === 'the' ? mentions.at(at + 1) : undefined);
  if (mention === undefined) return undefined;
  if (mention.kind === 'person')
    return mention.titles.some((title) => title.spokesperson) ? undefined : mention;
  return mention.kind === 'office' && !mention.spokesperson && !mention.plural ? mention : undefined;
}
