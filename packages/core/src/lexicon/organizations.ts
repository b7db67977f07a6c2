/**
 * Forms of all bodies, in the spellings that releases use; the bodies themselves are in `organizations/`.
 *
 *     United Nations Security Council      also: UN Security Council, U.N. Security Council
 *     … Co-operation in Europe             also: … Cooperation in Europe
 */
import { lexForm, rows } from './packed.js';
import type { LexForm, OrganizationEntry } from './types.js';
import { AFRICAN_BODIES } from './organizations/africa.js';
import { AMERICAN_BODIES } from './organizations/americas.js';
import { ARMED_MOVEMENTS } from './organizations/armed-movements.js';
import { CIVIL_BODIES } from './organizations/civil.js';
import { EURASIAN_BODIES } from './organizations/eurasia.js';
import { EUROPEAN_BODIES } from './organizations/europe.js';
import { GLOBAL_BODIES } from './organizations/global.js';
import { NATIONAL_BODIES } from './organizations/national.js';

/** Bodies of several nations. "U.N." is a form of its own, since "us" and "u.s." must stay apart. */
const INTERNATIONAL = [
  GLOBAL_BODIES,
  EUROPEAN_BODIES,
  EURASIAN_BODIES,
  AFRICAN_BODIES,
  AMERICAN_BODIES,
  CIVIL_BODIES,
  ARMED_MOVEMENTS,
];

/** Bodies are called after their parent's short name too: "UN Security Council". */
const SHORT_HEADS = [
  ['United Nations ', 'UN '],
  ['United Nations ', 'U.N. '],
  ['United States ', 'US '],
  ['United States ', 'U.S. '],
  ['US ', 'U.S. '],
  ['European Union ', 'EU '],
  ['African Union ', 'AU '],
] as const;

/** A name as others spell it: "Organisation for Security and Co-operation in Europe". The matcher knows "Organisation". */
function spellings(name: string): readonly string[] {
  if (name.includes('Cooperation')) return [name, name.replace('Cooperation', 'Co-operation')];
  if (name.includes('Co-operation')) return [name, name.replace('Co-operation', 'Cooperation')];
  return [name];
}

/** First letters of the parents that have a short name. */
const SHORTENED = 'UEA';

/** All forms of all bodies. */
export function organizationForms(): LexForm[] {
  const forms: LexForm[] = [];
  const add = (entry: OrganizationEntry, names: readonly string[]): void => {
    for (const name of names.flatMap(spellings)) {
      forms.push(lexForm(name, entry));
      if (!SHORTENED.includes(name.charAt(0))) continue;
      for (const [long, short] of SHORT_HEADS) {
        if (name.startsWith(long)) forms.push(lexForm(short + name.slice(long.length), entry));
      }
    }
  };
  for (const row of INTERNATIONAL.flatMap(rows)) {
    const names = row.split('|');
    add({ type: 'organization', name: names[0] ?? '', international: true }, names);
  }
  for (const row of rows(NATIONAL_BODIES)) {
    const [mark = '', ...names] = row.split('|');
    const country = mark.replace('~', '');
    const name = names[0] ?? '';
    if (mark.endsWith('~')) {
      add({ type: 'organization', name, country, residence: true }, names);
      continue;
    }
    // No country where several have a body of that name.
    add(country === '' ? { type: 'organization', name } : { type: 'organization', name, country }, names);
  }
  return forms;
}
