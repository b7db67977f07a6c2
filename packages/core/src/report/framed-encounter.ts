/**
 * Encounters of others that only frame the one a sentence tells.
 *
 *     Following President A's talks with President B, Ministers C and D met today.
 *     ^frame    ^another's encounter                  ^the event
 */
import type { EngagementClause } from '../clauses/types.js';
import { ENCOUNTER_NOUNS } from '../lexicon/verbs/engage.js';
import type { Mention, Reading } from '../mentions/types.js';

/** Words right before "President A's talks with B" that make it a time, a cause or a subject of talk. */
const FRAMES: ReadonlySet<string> = new Set(
  'following after before since until followed follows preceded precedes about regarding concerning on of'.split(
    ' ',
  ),
);
/** Before "for" and "to": "prepare *for*", "prior *to*". */
const FRAMES_OF_TWO: Readonly<Record<string, RegExp>> = {
  for: /^(?:prepar(?:e|es|ed|ing|ation|ations)|stage|way|groundwork)$/,
  to: /^(?:prior|follow-up|ahead|up|prelude|due|owing|thanks|referring|referred|refers)$/,
};
/** "agreements *reached during* the summit between A and B". */
const PARTICIPLE =
  /^(?:announced|launched|agreed|reached|signed|made|established|decided|discussed|outlined|unveiled|adopted|set|given|held|directed|expressed)$/;
const SCENES = /^(?:during|at|in)$/;
/** "in the *course* of President A's meeting with B" tells of the meeting itself. */
const OF_ITSELF = /^(?:course|occasion|framework|end|conclusion|beginning|start|opening|part|readout)$/;
/** Modifiers of the noun: "the first ever face-to-face meeting". */
const LONGEST = 8;
const BREAKS = /^(?:and|or|but|that|who|which|when|where|while|as|,|;|:|\.)$/;

/** Whether a clause tells by a noun, in an adjunct, what others did: "ahead of *A's meeting with B*". */
export function isFramed({ tokens, doc }: Reading, clause: EngagementClause): boolean {
  const { agents, verb, lemma } = clause;
  const owner = agents[0];
  if (!ENCOUNTER_NOUNS.has(lemma) || tokens[verb.from]?.norm !== lemma || !isNamed(owner)) return false;
  const floor = doc.sentences[clause.sentence]?.from ?? 0;
  let at: number;
  if (owner.to <= verb.from) {
    const genitive = tokens[owner.to]?.norm ?? '';
    if (genitive !== "'s" && genitive !== "'") return false;
    at = owner.from - 1;
    if (tokens[at]?.norm === 'the') at--;
  } else {
    // "the July 27 meeting *between* A and B"
    at = verb.from - 1;
    while (at >= floor && verb.from - at <= LONGEST && !isFrame(tokens, at)) {
      if (BREAKS.test(tokens[at]?.norm ?? '')) return false;
      at--;
    }
  }
  return at >= floor && isFrame(tokens, at);
}

/** Whoever "his" and "the two" are, the sentence is about them. */
function isNamed(owner: Mention | undefined): owner is Mention {
  return owner !== undefined && (owner.kind === 'person' || owner.kind === 'office');
}

function isFrame(tokens: Reading['tokens'], at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  if (word === 'of' && OF_ITSELF.test(before)) return false;
  if (FRAMES.has(word)) return true;
  if (SCENES.test(word)) return PARTICIPLE.test(before);
  return FRAMES_OF_TWO[word]?.test(before) ?? false;
}
