/**
 * Which matches of the verb tables are verbs of their families here: "held
 * talks" discusses, "held a flag" does not; "including" is no verb at all.
 */
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { DISCUSS_FRAMES, SHARED_THOUGHTS, TALK_NOUNS } from '../lexicon/verbs/discuss.js';
import { OUTCOME_FRAMES } from '../lexicon/verbs/outcome.js';
import { SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import type { Reading } from '../mentions/types.js';
import { carrierBefore, isCarried, isCarrier } from './carriers.js';
import { objectIn } from './noun-phrase.js';
import { isPredicative } from './predicative.js';
import { BE } from './verb-group.js';

/** Verb matches at a token: the longest words, in every family. */
export function verbsAt(reading: Reading, at: number): readonly LexMatch<VerbEntry>[] {
  if (!reading.lex.has(at, 'verb')) return NONE;
  const verbs: LexMatch<VerbEntry>[] = [];
  for (const match of reading.lex.at(at)) {
    if (match.entry.type !== 'verb') continue;
    const verb = match as LexMatch<VerbEntry>;
    if (verbs.length > 0 && verbs[0]?.to !== match.to) break;
    if (!isFunctionWord(reading, verb)) verbs.push(verb);
  }
  return verbs;
}

const NONE: readonly LexMatch<VerbEntry>[] = [];

/** "including", "concerning" are prepositions; "has been" no holding of talks. */
function isFunctionWord(reading: Reading, verb: LexMatch<VerbEntry>): boolean {
  const { entry, from, to } = verb;
  const { norm } = reading.tokens[from] as { norm: string };
  // "continued progress", "continued their talks", "went on to thank"
  if (entry.lemma === 'continue' || entry.lemma === 'go on')
    return !/^(that|[,:"])$/.test(reading.tokens[to]?.norm ?? '');
  if (entry.family !== 'outcome' && entry.lemma.startsWith('confer') && isGiven(reading, from)) return true;
  // "wrote in a post on X": said, where no book is signed
  if (entry.lemma === 'write in') return !BOOK.test(wordsFrom(reading, to, 7));
  if (to - from > 1) return false;
  if (PREPOSITIONAL.has(norm) || carries(reading, from)) return true;
  // "Trade was *valued at* 460 million"
  if (entry.lemma === 'value' && reading.tokens[to]?.norm === 'at') return true;
  // "called the minister", "called a meeting": nobody is said to be anything.
  if (entry.family === 'speak' && SPEAK_FRAMES.get(entry.lemma)?.every((f) => f.frames.includes('d')))
    return !isPredicative(reading, to);
  // "the steps planned for May", "it is planned to discuss"
  if (entry.lemma === 'plan')
    return reading.tokens[to]?.norm !== 'to' || BE.has(reading.tokens[from - 1]?.norm ?? '');
  if (entry.family === 'discuss' && CARE.has(entry.lemma)) {
    // "an important *place* in the talks *was given*"
    const isPassive = BE.has(reading.tokens[from - 1]?.norm ?? '');
    for (let i = from - 1; i >= 0 && i > from - 9; i--) {
      const noun = reading.tokens[i]?.norm ?? '';
      if (isPassive && /^(?:place|priority|focus)$/.test(noun)) return false;
      if (i > from - 7 && /^(consideration|attention)$/.test(noun)) return false;
    }
    return true;
  }
  if (!LIGHT.has(entry.lemma)) return false;
  // "exchanged drafts of the treaty"
  if (entry.family === 'outcome')
    return !BE.has(reading.tokens[from - 1]?.norm ?? '') && !hasFittingObject(reading, [verb]);
  // "The ministers exchanged on the crisis"
  if (
    entry.lemma === 'exchange' &&
    entry.family === 'discuss' &&
    /^(on|about)$/.test(reading.tokens[to]?.norm ?? '')
  )
    return false;
  // "The meeting had been discussing", "the talks have covered"
  if (entry.lemma === 'have' && /^(been|also)$|ed$/.test(reading.tokens[to]?.norm ?? '')) return true;
  for (let i = to; i < to + 9; i++) {
    const next = reading.tokens[i];
    if (next === undefined || (next.kind === 'punct' && next.norm !== '-' && next.norm !== ',')) break;
    if (isTalk(next.norm)) return false;
  }
  // "An exchange of views was held on trade"
  for (let i = from - 1; i > from - 30; i--) {
    const before = reading.tokens[i];
    if (before === undefined || before.norm === '.') return true;
    if (isTalk(before.norm)) return false;
    // "*A review was conducted* of the plan"
    if (i > from - 6 && REVIEWS.test(before.norm) && BE.has(reading.tokens[from - 1]?.norm ?? ''))
      return false;
  }
  return true;
}

/** "A medal was *conferred on* him", "*conferred on* the envoy the order": given, not talked of. */
function isGiven({ tokens, mentions }: Reading, verb: number): boolean {
  const next = tokens[verb + 1]?.norm ?? '';
  // "*conferred the* order on him"
  if (/^(?:the|an?|his|its)$/.test(next)) return true;
  if (!/^(?:on|upon)$/.test(next)) return false;
  if (BE.has(tokens[verb - 1]?.norm ?? '')) return true;
  const norm = tokens[verb + 2]?.norm ?? '';
  const receiver = mentions.at(norm === 'the' ? verb + 3 : verb + 2);
  return receiver?.kind === 'person' || receiver?.kind === 'office' || /^(?:him|her)$/.test(norm);
}

/** "*took* the opportunity to thank", "*wished* to thank": the other verb reports. */
function carries({ tokens, lex }: Reading, at: number): boolean {
  if (!isCarrier(tokens[at]?.norm ?? '')) return false;
  for (let i = at + 1; i < at + 8; i++) {
    const norm = tokens[i]?.norm;
    if (norm !== 'to' && norm !== 'by') continue;
    return (
      carrierBefore(tokens, i, at) === at &&
      lex.at(i + 1).some((m) => m.entry.type === 'verb' && isCarried(m.entry))
    );
  }
  return false;
}

const BOOK = /\b(?:guest)?book\b/;

const wordsFrom = ({ tokens }: Reading, from: number, count: number): string =>
  tokens
    .slice(from, from + count)
    .map((token) => token.norm)
    .join(' ');

const isTalk = (word: string): boolean => TALK_NOUNS.has(word) || SHARED_THOUGHTS.has(word);

const PREPOSITIONAL = new Set([
  'including',
  'concerning',
  'regarding',
  'following',
  'citing',
  'featuring',
  'relating',
  'accepting',
]);

/** "Attention was *paid*": verbs that tell of talks only with what is given. */
const CARE: ReadonlySet<string> = new Set(
  [...DISCUSS_FRAMES].flatMap(([lemma, frames]) => (frames === 'c' ? [lemma] : [])),
);

const LIGHT = new Set(['have', 'hold', 'conduct', 'carry on', 'carry out', 'exchange', 'take place']);
/** Looks taken together at a matter: "a review of the plan was held". */
export const REVIEWS = /^(?:review|assessment|overview|analysis|evaluation)$/;

/** Verbs of deeds that report only with certain objects: "delivering a message", but not "delivering services". */
export function hasFittingObject(reading: Reading, verbs: readonly LexMatch<VerbEntry>[]): boolean {
  return verbs.some(({ entry, to }) => {
    const frames =
      entry.family === 'speak'
        ? SPEAK_FRAMES.get(entry.lemma)
        : entry.family === 'outcome'
          ? OUTCOME_FRAMES.get(entry.lemma)
          : undefined;
    return (
      !frames ||
      frames.some((f) => !f.objects || objectIn(reading, { from: to, to: to + 10 }, f.objects) !== undefined)
    );
  });
}
