/**
 * "The envoy spoke of the plan" tells what one side said; "the ministers spoke
 * of the plan" and "the envoy spoke of it with the minister" what was discussed.
 */
import { SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import type { Reading } from '../mentions/types.js';
import { isGroupActor } from './actors.js';
import { objectIn } from './noun-phrase.js';
import type { Predicate } from './predicates.js';
import type { Actor } from './types.js';

/** Of a verb that speaks of something: one side does, to nobody who is named. */
export function isOneSided(reading: Reading, predicate: Predicate, actor: Actor | undefined): boolean {
  if (actor === undefined || predicate.group.voice === 'passive' || isGroupActor(actor)) return false;
  // "Speaking of trade, he said": a scene.
  if (predicate.link === 'participial' && predicate.governor === undefined) return false;
  const { tokens, mentions } = reading;
  for (let i = predicate.complement.from; i < predicate.complement.to; i++) {
    if (tokens[i]?.norm !== 'with') continue;
    const partner = mentions.at(i + 1) ?? mentions.at(i + 2);
    if (partner?.kind === 'person' || partner?.kind === 'office' || partner?.kind === 'pronoun') return false;
  }
  return predicate.verbs.some(({ entry }) =>
    SPEAK_FRAMES.get(entry.lemma)?.some(
      (f) =>
        f.frames.includes('s') &&
        (!f.objects || objectIn(reading, predicate.complement, f.objects) !== undefined),
    ),
  );
}
