/**
 * All verb tables, for the matcher.
 *
 * A family is a list of lemmas. To add a family, give its lemmas and a line below.
 *
 * @module
 */
import type { LexForm, VerbEntry, VerbLemma } from '../types.js';
import { DISCUSS_FRAMES } from './discuss.js';
import { ENGAGE_FRAMES } from './engage.js';
import { headOf, spellingsOf } from './inflect.js';
import { OUTCOME_FRAMES } from './outcome.js';
import { PROGRAMME_FRAMES } from './programme.js';
import { SPEAK_FRAMES } from './speak.js';

type Family = VerbEntry['family'];

const FAMILIES: readonly (readonly [Family, ReadonlyMap<string, unknown>])[] = [
  ['engage', ENGAGE_FRAMES],
  ['speak', SPEAK_FRAMES],
  ['discuss', DISCUSS_FRAMES],
  ['outcome', OUTCOME_FRAMES],
  ['programme', PROGRAMME_FRAMES],
];

/** All verbs, for the matcher, which finds them in all their forms. */
export function verbLemmas(): VerbLemma[] {
  return FAMILIES.flatMap(([family, frames]) => Array.from(frames.keys(), (lemma) => ({ lemma, family })));
}

/** Every form of every verb, written out: "noted" is one form of "note", past and participle. */
export function verbForms(): LexForm[] {
  return verbLemmas().flatMap(({ lemma, family }) => {
    const { before, word, after } = headOf(lemma);
    return Array.from(spellingsOf(word), ([spelling, forms]): LexForm => {
      return { form: before + spelling + after, entry: { type: 'verb', lemma, forms, family } };
    });
  });
}
