/**
 * All verb tables as forms for the matcher.
 *
 * A family is a list of lemmas; each gives its forms here, with the verb forms
 * that a spelling can be. To add a family, give its lemmas and a line below.
 *
 * @module
 */
import type { LexForm, VerbEntry, VerbForm } from '../types.js';
import { DISCUSS_FRAMES } from './discuss.js';
import { ENGAGE_FRAMES } from './engage.js';
import { inflect } from './inflect.js';
import { OUTCOME_FRAMES } from './outcome.js';
import { PROGRAMME_FRAMES } from './programme.js';
import { SPEAK_FRAMES } from './speak.js';

type Family = VerbEntry['family'];

const FAMILIES: readonly (readonly [Family, Iterable<string>])[] = [
  ['engage', ENGAGE_FRAMES.keys()],
  ['speak', SPEAK_FRAMES.keys()],
  ['discuss', DISCUSS_FRAMES.keys()],
  ['outcome', OUTCOME_FRAMES.keys()],
  ['programme', PROGRAMME_FRAMES.keys()],
];

/** Forms of one family's lemmas: "noted" is one form of "note", past and participle. */
export function formsOf(family: Family, lemmas: Iterable<string>): LexForm[] {
  const forms: LexForm[] = [];
  for (const lemma of lemmas) {
    const bySpelling = new Map<string, VerbForm[]>();
    for (const [form, spellings] of Object.entries(inflect(lemma))) {
      for (const spelling of spellings) {
        const known = bySpelling.get(spelling);
        if (known) known.push(form as VerbForm);
        else bySpelling.set(spelling, [form as VerbForm]);
      }
    }
    for (const [form, kinds] of bySpelling) {
      forms.push({ form, entry: { type: 'verb', lemma, forms: kinds, family } });
    }
  }
  return forms;
}

export function verbForms(): LexForm[] {
  return FAMILIES.flatMap(([family, lemmas]) => formsOf(family, lemmas));
}
