/**
 * A statement made of its predicate, and what decides its act.
 */
import { OUTCOME_FRAMES } from '../lexicon/verbs/outcome.js';
import { ACT_OF_NOUN, type SpeakFrame } from '../lexicon/verbs/speak.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { SpeechAct } from '../report/schema.js';
import { objectIn } from './noun-phrase.js';
import { isSent } from './outcome-text.js';
import type { Predicate } from './predicates.js';
import type { Actor, SpeechClause } from './types.js';

export function clause(
  predicate: Predicate,
  actor: Actor,
  act: SpeechAct,
  content: TokenRange,
): SpeechClause {
  return {
    kind: 'speech',
    sentence: predicate.sentence,
    from: Math.min(predicate.from, content.from),
    to: Math.max(predicate.verb.to, content.to),
    actor,
    verb: predicate.verb,
    act,
    content: [content],
    quoted: false,
  };
}

/** "expressed gratitude" thanks: the noun tells the act where the verb is colourless. */
export function actFor(reading: Reading, frame: SpeakFrame, content: TokenRange): SpeechAct {
  if (!/^(express|convey|affirm|inform)$/.test(frame.act)) return frame.act;
  for (let i = content.from; i < content.to && i < content.from + 6; i++) {
    const act = ACT_OF_NOUN.get(reading.tokens[i]?.norm ?? '');
    if (act) return act;
    if (reading.tokens[i]?.kind === 'punct') break;
  }
  return frame.act;
}

/** "delivered a letter from the king": a result, told as such. */
export function isResult(reading: Reading, { verbs }: Predicate, object: TokenRange): boolean {
  return verbs.some((v) =>
    OUTCOME_FRAMES.get(v.entry.lemma)?.some(
      (f) =>
        f.objects &&
        objectIn(reading, object, f.objects) !== undefined &&
        (!f.frames.includes('f') || isSent(reading, object)),
    ),
  );
}
