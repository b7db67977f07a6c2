import { COUNTRY_ALIASES, OFFICIAL_NAMES } from './countries.aliases.js';
import { COUNTRIES } from './countries.js';
import { lexForm, rows } from './packed.js';
import type { CountryEntry, LexForm } from './types.js';

/** Names, adjectives and peoples of all countries. */
export function countryForms(): LexForm[] {
  const forms: LexForm[] = [];
  const names = new Map<string, string[]>();
  const add = (form: string, entry: CountryEntry): void => {
    if (form !== '') forms.push(lexForm(form, entry));
  };

  for (const row of [...rows(COUNTRIES), ...rows(COUNTRY_ALIASES)]) {
    const [code = '', name = '', adjective = '', people = ''] = row.split('|');
    const asName: CountryEntry = { type: 'country', code, form: 'name' };
    const asAdjective: CountryEntry = { type: 'country', code, form: 'adjective' };
    const asPeople: CountryEntry = { type: 'country', code, form: 'people' };
    for (const word of name.split(',')) {
      add(word, asName);
      const known = names.get(code);
      if (known) known.push(word);
      else names.set(code, [word]);
    }
    for (const word of adjective.split(',')) {
      add(word, asAdjective);
      if (word.endsWith('an') || word.endsWith('i')) add(`${word}s`, asPeople);
    }
    for (const word of people.split(',')) add(word, asPeople);
  }

  for (const row of rows(OFFICIAL_NAMES)) {
    const [head = '', codes = ''] = row.split('|');
    for (const code of codes.split(',')) {
      const entry: CountryEntry = { type: 'country', code, form: 'name' };
      for (const word of names.get(code) ?? []) {
        if (isPlain(word)) add(`${head} ${word}`, entry);
      }
    }
  }
  return forms;
}

/** "Albania", not "BiH", "U.K." or "Republic of Albania". */
function isPlain(name: string): boolean {
  const second = name.charAt(1);
  return second !== second.toUpperCase() && !name.endsWith('H') && !name.includes(' of ');
}
