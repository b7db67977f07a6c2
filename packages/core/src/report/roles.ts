/**
 * Roles: who took part, as host, guest, peer or attendee, and for which side.
 *
 *     Minister A of India received Minister B of Brazil.
 *     ^host, for India             ^guest, for Brazil
 */
import type { EngagementClause } from '../clauses/types.js';
import { addAttendees } from './attendees.js';
import type { Person } from './cast.js';
import { countriesOf, peopleOf } from './encounter-people.js';
import { chooseEngagements } from './main-event.js';
import { addHostOfVisit } from './host-of-visit.js';
import { isJourney } from './main-sentences.js';
import { placeOf } from './place-of.js';
import { type RoleClues, RoleTable, type Side } from './role-table.js';
import type { ParticipantRole } from './schema.js';
import { settleRoles } from './settle-roles.js';
import { isInternational } from './international.js';
import { landOf } from './land-of.js';
import { inferCountries, opposite } from './sides.js';
import { addSpokenOf } from './spoken-of.js';
import { giveHouseToHead, noteUnnamed } from './unnamed-principal.js';

/** The main event as told by its clauses. */
export interface MainEvent {
  readonly engagements: readonly EngagementClause[];
  readonly people: ReadonlyMap<Person, ParticipantRole>;
  readonly sides: readonly Side[];
}

/** Who took part, in which role, for which side. */
export function castRoles(clues: RoleClues): MainEvent {
  const main = chooseEngagements(clues);
  for (const { head } of clues.delegations) {
    const person = clues.coreference.personOf(head);
    if (person) person.head = true;
  }
  giveHouseToHead(clues, main);
  inferCountries(clues, main);
  noteUnnamed(clues, main);
  const table = new RoleTable(clues);
  const remote = clues.mode !== 'in-person' || main[0]?.mode === 'phone' || main[0]?.mode === 'video';
  // "met on the sidelines of the Conference in Dhaka … also called on": guests of a third one, and peers.
  const aside = clues.sidelines && main[0]?.agentRole === 'peer';
  for (const clause of main) {
    if (isAtHome(clues, clause)) continue;
    const third = isToThird(clues, clause, main);
    const role = remote || aside || isJoint(clues, clause) || third ? 'peer' : clause.agentRole;
    table.place(clause, clause.agents, role);
    if (third) continue;
    table.place(clause, clause.patients, isEventOnly(clause) ? role : opposite(role));
  }
  for (const clause of main) for (const land of awayFromHost(clues, clause)) table.thirds.add(land);
  table.addHeads(main);
  if (!remote) settleRoles(table, clues, main);
  addAttendees(table, clues, main);
  if (addSpokenOf(table, clues) && !remote) settleRoles(table, clues, main);
  if (!remote) addHostOfVisit(table, clues);
  return { engagements: main, people: table.people, sides: [...table.sides.values()] };
}

/** "met in Paris with the French, *German* and *Italian* ministers": of those met, the lands that have come as well. */
function awayFromHost(
  { reading, coreference, location }: RoleClues,
  clause: EngagementClause,
): readonly string[] {
  const lands = new Set(countriesOf(coreference, [{ ...clause, agents: [] }]));
  const place =
    clause.agentRole === 'peer' && lands.size > 1 ? (placeOf(reading, [clause]) ?? location) : undefined;
  return place !== undefined && lands.has(place) ? [...lands].filter((land) => land !== place) : [];
}

/** "Foreign Minister Han, who is on a visit to Busan": a journey inside his own country makes no guest. */
function isAtHome(clues: RoleClues, clause: EngagementClause): boolean {
  const land = landOf(clause.patients[0]);
  return (
    land !== undefined &&
    clause.lemma === 'visit' &&
    peopleOf(clues.coreference, [clause]).some((p) => p.country === land)
  );
}

/** "A met B on the sidelines … A arrived in Dhaka on Wednesday": a journey to where neither is at home. */
function isToThird(clues: RoleClues, clause: EngagementClause, main: readonly EngagementClause[]): boolean {
  const to = clause.patients[0] ?? clues.reading.mentions.at(clause.verb.to);
  const land = isJourney(clause) ? landOf(to) : undefined;
  if (land === undefined) return false;
  const lands = new Set(
    peopleOf(clues.coreference, main).map((p) => (isInternational(clues.reading, p) ? 'nations' : p.country)),
  );
  return lands.size > 1 && !lands.has(undefined) && !lands.has(land);
}

function isEventOnly(clause: EngagementClause): boolean {
  return (
    clause.patients.length === 0 &&
    /^(attend|participate in|take part in|represent|address|chair|preside over|convene|moderate)$/.test(
      clause.lemma,
    )
  );
}

/** "The United States and Canada hosted the third meeting": neither alone is host. */
function isJoint(clues: RoleClues, clause: EngagementClause): boolean {
  return (
    clause.patients.length === 0 &&
    new Set(countriesOf(clues.coreference, [{ ...clause, patients: [] }])).size > 1
  );
}
