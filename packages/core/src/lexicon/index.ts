/**
 * What words can mean: tables of nouns and names, and the one matcher over all tables.
 *
 * To teach a word, add it to the table of its kind; a form written with a
 * capital matches only where the text has that capital.
 *
 * @module
 */
import { agencyForms } from './agencies.js';
import { calendarForms } from './calendar.js';
import { cityForms, regionForms } from './cities.js';
import { countryForms } from './countries.entries.js';
import { headNounForms } from './heads.js';
import { honorificForms } from './honorifics.js';
import { officeForms } from './offices.js';
import { organizationForms } from './organizations.js';
import { rankForms } from './ranks.js';
import type { LexForm } from './types.js';

export { buildMatcher, type Matcher } from './matcher.js';

/** Forms of all noun tables; verbs have their own in `verbs/`. */
export function nounForms(): LexForm[] {
  return [
    ...countryForms(),
    ...cityForms(),
    ...regionForms(),
    ...organizationForms(),
    ...agencyForms(),
    ...officeForms(),
    ...rankForms(),
    ...honorificForms(),
    ...headNounForms(),
    ...calendarForms(),
  ];
}
