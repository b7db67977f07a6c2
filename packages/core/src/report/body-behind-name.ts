/**
 * The body of nations that one serves, told behind the name.
 *
 *     Secretary General Ana Costa of the African Union
 *                                        ^body
 */
import type { OrganizationMention, PersonMention, Reading } from '../mentions/types.js';

/** The body right behind "of" and a name that an office of no body or land stands before. */
export function bodyBehindName(reading: Reading, person: PersonMention): OrganizationMention | undefined {
  const { tokens, mentions } = reading;
  if (person.to !== person.name.to || tokens[person.to]?.norm !== 'of') return undefined;
  const open = person.titles.some(
    (t) => t.to <= person.name.from && t.country === undefined && t.organization === undefined,
  );
  const at = tokens[person.to + 1]?.norm === 'the' ? person.to + 2 : person.to + 1;
  const body = mentions.at(at);
  if (!open || body?.kind !== 'organization' || body.from !== at || !body.international) return undefined;
  return tokens[body.to]?.norm === "'s" ? undefined : body;
}
