/**
 * Who takes part where no engagement names anyone: the two whom the lead joins, else the one it speaks of.
 *
 *     Readiness to trade was voiced by Foreign Minister A and his Brazilian counterpart B.
 *                                      ^one of the two                                  ^the other
 */
import { COUNTERPART } from '../lexicon/offices.js';
import type { Mention, PersonMention, Reading, TokenRange } from '../mentions/types.js';
import type { Person } from './cast.js';
import { peopleOf } from './encounter-people.js';
import { isFramed } from './framed-encounter.js';
import type { RoleClues, RoleTable } from './role-table.js';
import { isInternational } from './international.js';

/** Where no engagement names anyone: the holders of office whom the lead joins, else the one it speaks of; whether it joins two. */
export function addSpokenOf(table: RoleTable, clues: RoleClues): boolean {
  const { reading, cast, visits, coreference } = clues;
  if ([...table.people.values()].some((role) => role !== 'attendee')) return false;
  const body = reading.doc.sentences.filter((s) => reading.doc.blocks[s.block]?.kind === 'body');
  // "launched a fund announced *at the summit between A and B*": of another day.
  const framed = new Set(
    peopleOf(
      coreference,
      clues.engagements.filter((c) => isFramed(reading, c)),
    ),
  );
  for (const sentence of body.slice(0, 2)) {
    const pair = joinedIn(clues, sentence);
    // "Accompanying the Premier were *Minister A and Adviser B*": his company, told as such.
    if (pair.some(([person]) => table.people.has(person))) continue;
    if (pair.length > 0 && pair.every(([person]) => framed.has(person))) continue;
    giveOtherLand(
      reading,
      table,
      pair.map(([person]) => person),
    );
    for (const [person, mention] of pair) {
      table.people.set(person, 'peer');
      table.addPersonSide(person, 'peer', mention);
    }
    if (pair.length > 0) return true;
  }
  const [lead] = body;
  if (!lead) return false;
  for (const person of cast.people) {
    const first = person.mentions.find((m) => m.from >= lead.from && m.from < lead.from + 3);
    if (!first || person.spokesperson || person.titles.length === 0 || table.people.has(person)) continue;
    if (reading.tokens[first.to]?.norm === "'s") continue;
    const role = clues.mode !== 'in-person' ? 'peer' : visits.some((v) => !v.aside) ? 'guest' : 'host';
    table.people.set(person, role);
    table.addPersonSide(person, role, first);
    return false;
  }
  return false;
}

/** "The chiefs of *Chile and Peru* held talks. *General A* and his *Peruvian* counterpart B noted": A is of the other land. */
function giveOtherLand(reading: Reading, { sides }: RoleTable, pair: readonly Person[]): void {
  const lands = [...sides.values()].filter((side) => side.kind === 'country').map((side) => side.key);
  const [open] = pair.filter((p) => p.country === undefined && !isInternational(reading, p));
  const [told] = pair.filter((p) => p !== open && p.country !== undefined);
  if (lands.length !== 2 || sides.size !== 2 || !open || !told || !lands.includes(told.country as string))
    return;
  open.country = lands.find((land) => land !== told.country) as string;
}

/** "Commitment was voiced by *Minister A and his counterpart B*": two whom a sentence joins. */
function joinedIn({ reading, cast }: RoleClues, { from, to }: TokenRange): Array<readonly [Person, Mention]> {
  const { tokens } = reading;
  let before: PersonMention | undefined;
  for (const mention of reading.mentions.within({ from, to })) {
    if (mention.kind !== 'person' || reading.mentions.at(mention.from) !== mention) continue;
    const between = before ? tokens.slice(before.to, mention.from).map((t) => t.norm) : [];
    const pair = [before, mention].map((m) => m && cast.of(m));
    const [one, other] = pair;
    const joined = before && between.length < 12 && between.includes('and') && !between.includes(';');
    if (joined && one && other && one !== other && !one.spokesperson && !other.spokesperson) {
      const isCounterpart = tokens.slice(before?.to, mention.name.from).some((t) => COUNTERPART.test(t.norm));
      const known = one.titles.length > 0 && (other.titles.length > 0 || isCounterpart);
      if (known && before)
        return [
          [one, before],
          [other, mention],
        ];
    }
    before = mention;
  }
  return [];
}
