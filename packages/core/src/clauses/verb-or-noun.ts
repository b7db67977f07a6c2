/**
 * "*Direct* investment was discussed", "At the meeting *issues* were raised":
 * what could be a verb by its form is part of the subject of the passive behind it.
 */
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { DETERMINERS } from '../lexicon/function-words.js';
import { EVENT_NOUNS } from '../lexicon/verbs/discuss.js';
import { SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import type { Reading } from '../mentions/types.js';
import { isAdverb } from './verb-group.js';

/** A clause of its own begins at these: "says that …", "praises how …", "signs a pact, …". */
const OPENS = /^(?:[,;:.()"]|that|which|who|whose|how|what|where|why|whether|when|while|if|as|because|but)$/;
/** A subject is rarely longer; the bound keeps reading linear. */
const REACH = 18;

export function isInPassiveSubject(
  reading: Reading,
  match: LexMatch<VerbEntry>,
  verbs: readonly LexMatch<VerbEntry>[],
): boolean {
  if (isBehindScene(reading, match.from)) return true;
  if (match.to - match.from > 2 || verbs.some(takesClause)) return false;
  const { tokens, lex } = reading;
  for (let i = match.to; i < match.to + REACH; i++) {
    const norm = tokens[i]?.norm ?? '.';
    if (OPENS.test(norm)) return false;
    if (norm !== 'was' && norm !== 'were' && norm !== 'been') continue;
    // "meets the envoy and was received": shares its subject.
    if (/^(?:and|or)$/.test(tokens[i - 1]?.norm ?? '')) return false;
    let at = i + 1;
    while (isAdverb(tokens[at])) at++;
    return lex.hasVerb(at, 'participle');
  }
  return false;
}

/** "The ministry *says* the plan was discussed": what follows is what it says. */
const takesClause = ({ entry }: LexMatch<VerbEntry>): boolean =>
  entry.family === 'speak' && (SPEAK_FRAMES.get(entry.lemma) ?? []).some((f) => f.frames.includes('z'));

/** "*At the meeting* issues of transit and trade …": the noun before is no subject, it is held by its preposition. */
function isBehindScene({ tokens, mentions }: Reading, verb: number): boolean {
  if (!EVENT_NOUNS.has(tokens[verb - 1]?.norm ?? '') || mentions.at(verb - 1) !== undefined) return false;
  const at = DETERMINERS.has(tokens[verb - 2]?.norm ?? '') ? verb - 3 : verb - 2;
  const before = tokens[at];
  return before !== undefined && /^(?:at|during|in)$/.test(before.norm) && before.shape !== 'lower';
}
