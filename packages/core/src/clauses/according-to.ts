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
    if (kind !== 'body' && kind !== 'item') continue;
    const opinion = inOpinion(reading, from);
    const isCited = tokens[from]?.norm === 'according' && tokens[from + 1]?.norm === 'to';
    const mention = opinion ?? (isCited ? speaker(reading, from + 2) : undefined);
    const comma = opinion ? from + 3 : mention?.to;
    if (mention === undefined || comma === undefined || tokens[comma]?.norm !== ',') continue;
    // "According to the envoy, the sides discussed …" tells of the talks.
    if (told.has(sentence.index)) continue;
    const content = trim(reading, { from: comma, to: sentence.to });
    if (content === undefined) continue;
    found.push({
      kind: 'speech',
      sentence: sentence.index,
      from,
      to: content.to,
      actor: { by: 'mention', mention },
      verb: opinion ? { from, to: comma } : { from, to: from + 2 },
      act: 'say',
      content: [content],
      quoted: false,
    });
  }
  return found;
}

/** "In his opinion, …" */
function inOpinion({ tokens }: Reading, from: number): Mention | undefined {
  if (
    tokens[from]?.norm !== 'in' ||
    !/^(?:opinion|view|words|assessment)$/.test(tokens[from + 2]?.norm ?? '')
  )
    return undefined;
  return pronoun(tokens[from + 1]?.norm, from + 1);
}

function pronoun(word: string | undefined, at: number): Mention | undefined {
  if (word === 'him' || word === 'his') return { kind: 'pronoun', person: 'he', from: at, to: at + 1 };
  return word === 'her' ? { kind: 'pronoun', person: 'she', from: at, to: at + 1 } : undefined;
}

function speaker(reading: Reading, at: number): Mention | undefined {
  const { tokens, mentions } = reading;
  const him = pronoun(tokens[at]?.norm, at);
  if (him) return him;
  const mention = mentions.at(at) ?? (tokens[at]?.norm === 'the' ? mentions.at(at + 1) : undefined);
  if (mention === undefined) return undefined;
  if (mention.kind === 'person')
    return mention.titles.some((title) => title.spokesperson) ? undefined : mention;
  return mention.kind === 'office' && !mention.spokesperson && !mention.plural ? mention : undefined;
}
