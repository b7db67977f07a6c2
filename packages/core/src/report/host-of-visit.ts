/**
 * The land that receives a visitor, where the text names none of its people as met.
 *
 *     Prime Minister A of India ended his visit to Kenya, which followed an invitation from President B.
 *                                                  ^host, by its president's invitation
 *     Minister A will travel to Peru … He will meet with Peruvian counterparts.
 *                               ^host, by those he will meet there
 *
 * A journey alone makes no host: one may go to a land for a conference of others.
 */
import type { Mention } from '../mentions/types.js';
import { peopleOf } from './encounter-people.js';
import type { RoleClues, RoleTable } from './role-table.js';
import { isInternational } from './international.js';
import { landOf } from './land-of.js';

/** Adds the land visited as host, where a single land travels to a single other and the text tells who has it there. */
export function addHostOfVisit(table: RoleTable, clues: RoleClues): void {
  const [guest, another] = [...table.sides.values()];
  if (guest?.role !== 'guest' || guest.kind !== 'country' || another) return;
  const stops = clues.visits.filter((v) => landOf(v.destination) !== undefined);
  const lands = new Set(stops.map((v) => landOf(v.destination)));
  const [land] = lands;
  const destination = stops[0]?.destination;
  if (lands.size !== 1 || land === undefined || land === guest.key || !destination) return;
  const host = inviter(clues, land) ?? hostsThere(table, clues, land);
  if (!host) return;
  table.addSide('country', land, 'host', destination);
  table.addSide('country', land, 'host', host);
}

/** "at the *invitation of* President B", "following an *invitation from* the Prime Minister". */
function inviter(clues: RoleClues, land: string): Mention | undefined {
  const { reading, coreference } = clues;
  const { tokens, mentions } = reading;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.norm !== 'invitation' || !/^(?:of|from|by)$/.test(tokens[i + 1]?.norm ?? '')) continue;
    const at = /^(?:the|his|her)$/.test(tokens[i + 2]?.norm ?? '') ? i + 3 : i + 2;
    const mention = mentions.at(at);
    if (mention?.kind !== 'person' && mention?.kind !== 'office') continue;
    const person = coreference.personOf(mention);
    if (person && isInternational(reading, person)) continue;
    const titles = mention.kind === 'office' ? [mention] : mention.titles;
    const isOfState = titles.some(
      (t) => t.organization === undefined && GOVERNS.test(tokens[t.head]?.norm ?? ''),
    );
    const home = person ? person.country : mention.country;
    if (home === land || (home === undefined && isOfState)) return mention;
  }
  return undefined;
}

const GOVERNS = /^(?:president|minister|premier|chancellor|king|queen|sultan|emir|amir|speaker)$/;

/** "She will meet with *Peruvian counterparts*": those of the land whom the traveller meets. */
function hostsThere(table: RoleTable, clues: RoleClues, land: string): Mention | undefined {
  for (const clause of clues.engagements) {
    const travellers = peopleOf(clues.coreference, [{ ...clause, patients: [] }]);
    if (travellers.length === 0 || travellers.some((p) => table.people.get(p) !== 'guest')) continue;
    for (const mention of clause.patients) {
      const isTheirs =
        (mention.kind === 'office' || mention.kind === 'group' || mention.kind === 'delegation') &&
        mention.country === land;
      if (isTheirs) return mention;
    }
  }
  return undefined;
}
