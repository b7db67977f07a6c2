/**
 * Who takes part in an encounter, as the words before its verb tell.
 *
 *     Meeting in Dushanbe, the two ministers reviewed trade.
 *                          ^those who meet
 */
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, PRONOUNS } from '../lexicon/function-words.js';
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import type { EngageFrame } from '../lexicon/verbs/engage.js';
import type { Mention, Reading } from '../mentions/types.js';
import { actorOfScene } from './engagement-holder.js';
import { actors } from './engagement-sides.js';
import { sentenceOf } from './subject.js';
import type { Actor } from './types.js';

/** Whether a plain noun that nobody goes by is what a passive is about. */
export function isThing({ tokens, mentions }: Reading, verb: number, floor: number): boolean {
  let at = verb - 1;
  while (at >= floor && (AUXILIARIES.has(tokens[at]?.norm ?? '') || ADVERBS.has(tokens[at]?.norm ?? '')))
    at--;
  const token = tokens[at];
  if (at < floor || at === verb - 1 || token?.kind !== 'word' || token.shape !== 'lower') return false;
  return (
    mentions.at(at) === undefined &&
    !PRONOUNS.has(token.norm) &&
    !CONJUNCTIONS.has(token.norm) &&
    !isPeople(token.norm)
  );
}

const isPeople = (word: string): boolean =>
  /^(?:guests?|visitors?|party|group|team|delegates|officials|side|leader|envoy|minister|president)$/.test(
    word,
  );

/** Who does it; of a participle that sets the scene ("said so *while meeting* Y"), who acts in the sentence. */
export function actorsOf(
  reading: Reading,
  match: LexMatch<VerbEntry>,
  frame: EngageFrame,
  actor: Actor,
): readonly Mention[] {
  const found = actors(actor);
  const isFronted = sentenceOf(reading, match.from).from === match.from;
  const isScene =
    found.length === 0 &&
    frame.object !== 'event' &&
    match.entry.forms.includes('ing') &&
    (isFronted || /^(while|when|upon|on|after|before)$/.test(reading.tokens[match.from - 1]?.norm ?? ''));
  if (!isScene) return found;
  const all = everyoneAhead(reading, match.from);
  return all ? [all] : actorOfScene(reading, isFronted ? match.from : match.from - 1);
}

/** "Meeting in Dushanbe, *the two ministers* reviewed": those who meet. */
function everyoneAhead(reading: Reading, at: number): Mention | undefined {
  const { to } = sentenceOf(reading, at);
  for (let i = at; i < to && i < at + 24; i++) {
    if (reading.tokens[i]?.norm === 'with') return undefined;
    if (reading.tokens[i]?.norm !== ',') continue;
    const mention = reading.mentions.at(i + 1);
    return mention?.kind === 'group' && mention.who === 'all' ? mention : undefined;
  }
  return undefined;
}
