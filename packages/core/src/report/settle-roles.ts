/**
 * Brings people and sides to one where no verb says who is host: posts, visits and the place tell.
 *
 *     Minister A of Japan met Minister B of Chile in Tokyo.
 *     ^host, by the place     ^guest
 */
import type { EngagementClause } from '../clauses/types.js';
import type { OfficeMention } from '../mentions/types.js';
import { hostOfPeers } from './host-of-peers.js';
import { holderOfSeat } from './own-seat.js';
import type { RoleClues, RoleTable, Side } from './role-table.js';
import type { ParticipantRole, PartyRole } from './schema.js';

/** Settles sides, then the people on them, whom no verb made host or guest. */
export function settleRoles(table: RoleTable, clues: RoleClues, main: readonly EngagementClause[]): void {
  settleSeat(table, clues, main);
  const sides = [...table.sides.values()];
  const home = sides.every((s) => s.role === 'peer')
    ? hostOfPeers(clues, main, [...table.people.keys()], sides)
    : undefined;
  if (home)
    for (const side of sides) {
      const isHost = home.guest !== undefined ? side.key !== home.guest : side.key === home.host;
      if (isHost || !table.thirds.has(side.key)) side.role = isHost ? 'host' : 'guest';
    }
  const hosts = sides.some((s) => s.role === 'host');
  const guests = sides.some((s) => s.role === 'guest');
  const rest = roleOfRest(main, hosts, guests);
  for (const side of sides) if (side.role === 'peer' && !table.thirds.has(side.key)) side.role = rest;
  const [only] = sides;
  if (only && sides.length === 1) settleOneSide(table, clues, main, only);
  for (const [person, role] of table.people) {
    if (role !== 'peer') continue;
    const side = table.sideOf(person);
    if (side) table.people.set(person, side.role);
    else if (home?.guest !== undefined) table.people.set(person, 'host');
    else if (hosts !== guests) table.people.set(person, hosts ? 'guest' : 'host');
  }
}

/** "President A met B *at the Presidential Palace*": who meets at the house of his own office is at home. */
function settleSeat(table: RoleTable, clues: RoleClues, main: readonly EngagementClause[]): void {
  const isTold = [...table.people.values()].some((role) => role === 'host' || role === 'guest');
  if (clues.sidelines || isTold || [...table.sides.values()].some((s) => s.role !== 'peer')) return;
  const holder = holderOfSeat(clues.reading, main, [...table.people.keys()]);
  if (!holder) return;
  const own = table.sideOf(holder);
  for (const side of table.sides.values()) side.role = side === own ? 'host' : 'guest';
  // Of one land's own two only the holder is at home.
  for (const person of table.people.keys())
    table.people.set(
      person,
      person === holder || (own && table.sides.size > 1 && table.sideOf(person) === own) ? 'host' : 'guest',
    );
}

/** One side's part settles the other's: the visitor's counterpart is at home. */
function roleOfRest(main: readonly EngagementClause[], hosts: boolean, guests: boolean): PartyRole {
  if (!hosts && !guests) return 'peer';
  if (hosts !== guests) return hosts ? 'guest' : 'host';
  // Where both are told, the traveller of the first clause meets more hosts, and the host more guests.
  const first = main.find((c) => c.agentRole !== 'peer');
  return first?.agentRole === 'guest' ? 'host' : 'guest';
}

/** Where the text tells of one side alone. */
function settleOneSide(
  table: RoleTable,
  clues: RoleClues,
  main: readonly EngagementClause[],
  only: Side,
): void {
  const { location } = clues;
  if (new Set(table.people.values()).size > 1) only.role = partOf(table, clues, only);
  // "Sri Lanka's Air Force Commander visited Navy Headquarters in Colombo": one land's own, at home.
  if (only.role === 'guest' && location === only.key) only.role = 'host';
  if (only.role !== 'peer' || clues.visits.length > 0) return;
  // A country's own meeting, of one who is named with officials who are not: he has them in.
  const [alone, another] = [...table.people.keys()].filter((p) => table.people.get(p) === 'peer');
  if (alone === undefined || another !== undefined || alone.country !== only.key) return;
  // "*The Secretary-General* met the Foreign Minister of Peru": of a body that the text leaves to be known.
  const unknown = main[0]?.agents.some((m) => m.kind === 'office' && isSecretaryGeneral(clues, m));
  if (unknown && location !== only.key && clues.datelineCountry !== only.key) return;
  // "Today I met the Climate Minister of Vanuatu in Canberra": he is the one who came.
  only.role = location !== undefined && location !== only.key ? 'guest' : 'host';
  table.people.set(alone, only.role);
}

function isSecretaryGeneral({ reading, coreference }: RoleClues, office: OfficeMention): boolean {
  if (office.country !== undefined || office.organization !== undefined) return false;
  if (coreference.resolve(office) !== undefined) return false;
  const words = reading.tokens.slice(office.from, office.to).map((t) => t.norm);
  return /^secretary ?-? ?general$/.test(words.join(' '));
}

/** The one side that is told stands where its people do, unless the event is at its home; with people on both sides, or none, it is host. */
function partOf(table: RoleTable, clues: RoleClues, side: Side): PartyRole {
  const parts = new Set<ParticipantRole>();
  for (const [person, role] of table.people) if (table.sideOf(person) === side) parts.add(role);
  const { datelineCountry, location } = clues;
  const isAtHome = datelineCountry === side.key || location === side.key;
  return parts.has('guest') && !parts.has('host') && !isAtHome ? 'guest' : 'host';
}
