/**
 * "According to the minister, trade grew": speech without a verb of its own.
 */
import { SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { type Predicate, predicatesOf } from './predicates.js';
import { verbsAt } from './light-verbs.js';
import { trim } from './trim.js';
import type { SpeechClause } from './types.js';

/** Of one who takes part: a ministry or its spokesperson named so is mostly the source. */
export function accordingTo(reading: Reading): SpeechClause[] {
  const { doc } = reading;
  const found: SpeechClause[] = [];
  // "According to the envoy, the sides discussed …" tells of the talks; "his country attaches importance" is his word.
  const told = new Set(
    predicatesOf(reading)
      .filter((p) => !isOfLand(reading, p))
      .map((p) => p.sentence),
  );
  for (const sentence of doc.sentences) {
    const kind = doc.blocks[sentence.block]?.kind;
    if ((kind !== 'body' && kind !== 'item') || told.has(sentence.index)) continue;
    const clause = fronted(reading, sentence) ?? asSaid(reading, sentence) ?? inserted(reading, sentence);
    if (clause !== undefined) found.push(clause);
  }
  return found;
}

/** A country or its government is said to value or welcome something. */
function isOfLand({ mentions }: Reading, { verbs, subject, link, group }: Predicate): boolean {
  // "attention should be paid to water": nothing that was done
  if (link === 'coordinated' || group.tense === 'future') return true;
  if (!verbs.every((v) => v.entry.family === 'speak')) return false;
  const last = mentions.at(subject.to - 1);
  return last === undefined || last.kind === 'country' || last.kind === 'organization';
}

/** "*According to the envoy*, trade grew", "*In his view*, …" */
function fronted(reading: Reading, { from, to, index }: Sentence): SpeechClause | undefined {
  const { tokens } = reading;
  const opinion = inOpinion(reading, from);
  const isCited = tokens[from]?.norm === 'according' && tokens[from + 1]?.norm === 'to';
  const mention = opinion ?? (isCited ? speaker(reading, from + 2) : undefined);
  const comma = opinion ? from + 3 : mention?.to;
  if (mention === undefined || comma === undefined || tokens[comma]?.norm !== ',') return undefined;
  const content = trim(reading, { from: comma, to });
  const verb = opinion ? { from, to: comma } : { from, to: from + 2 };
  return content && said(index, mention, verb, [content]);
}

/** "*As the minister noted*, trade grew" */
function asSaid(reading: Reading, { from, to, index }: Sentence): SpeechClause | undefined {
  const { tokens } = reading;
  if (tokens[from]?.norm !== 'as') return undefined;
  const mention =
    tokens[from + 1]?.norm === 'he' || tokens[from + 1]?.norm === 'she'
      ? reading.mentions.at(from + 1)
      : speaker(reading, from + 1);
  if (mention === undefined) return undefined;
  const verb = verbsAt(reading, mention.to).find(
    ({ entry }) =>
      entry.family === 'speak' && entry.forms.includes('past') && tokens[mention.to + 1]?.norm === ',',
  );
  const content = verb && trim(reading, { from: verb.to, to });
  const act = verb && SPEAK_FRAMES.get(verb.entry.lemma)?.[0]?.act;
  return content && act && { ...said(index, mention, { from: verb.from, to: verb.to }, [content]), act };
}

/** "Trade, *according to the envoy*, grew", "Trade grew, *according to the envoy*." */
function inserted(reading: Reading, { from, to, index }: Sentence): SpeechClause | undefined {
  const { tokens } = reading;
  for (let i = from + 1; i < to - 2; i++) {
    if (tokens[i]?.norm !== ',' || tokens[i + 1]?.norm !== 'according' || tokens[i + 2]?.norm !== 'to')
      continue;
    const mention = speaker(reading, i + 3);
    if (mention === undefined || !/^[,.]$/.test(tokens[mention.to]?.norm ?? '.')) return undefined;
    const before = trim(reading, { from, to: i });
    const after = trim(reading, { from: mention.to, to });
    return before && said(index, mention, { from: i + 1, to: i + 3 }, after ? [before, after] : [before]);
  }
  return undefined;
}

function said(
  sentence: number,
  mention: Mention,
  verb: TokenRange,
  content: readonly [TokenRange, ...TokenRange[]],
): SpeechClause {
  return {
    kind: 'speech',
    sentence,
    from: Math.min(verb.from, content[0].from),
    to: Math.max(verb.to, content.at(-1)?.to ?? 0),
    actor: { by: 'mention', mention },
    verb,
    act: 'say',
    content,
    quoted: false,
  };
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
