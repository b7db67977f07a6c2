/**
 * Who receives a guest where he arrives: there to greet him, not to talk.
 *
 *     The Minister of Brazil was received at the airport by the Chief of Protocol.
 *                                                               ^greeter
 *     The King received the President at the airport.            they met there: no greeter
 */
import type { EngagementClause } from '../clauses/types.js';
import type { Mention, Reading } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import type { Person } from './cast.js';
import { isEnvoy } from './diplomats.js';
import type { ParticipantRole } from './schema.js';
import type { SideClues } from './side-clues.js';

/** Whether one of the hosts of a clause only greets. */
export function isGreeter(
  clues: SideClues,
  people: ReadonlyMap<Person, ParticipantRole>,
  clause: EngagementClause,
  person: Person,
  hosts: readonly Mention[],
): boolean {
  const { reading } = clues;
  const sentence = reading.doc.sentences[clause.sentence];
  if (!sentence || !/^(receive|welcome|see off|meet)/.test(clause.lemma)) return false;
  // "by Minister A and *his country's ambassador*": come to meet his own minister.
  if (hosts.length > 1 && isEnvoy(reading, person.titles)) return true;
  if (opensOnArrival(reading, sentence) && clause.patients.length > 0 && hasMeetingBefore(clues, clause))
    return true;
  return (
    isAtAirport(reading, sentence) &&
    !isMeetingItself(clues, clause, hosts) &&
    !isCounterpartOfGuest(reading, people, person)
  );
}

/** "*On arrival*, the guest was received by the Chief of Staff" */
function opensOnArrival({ tokens }: Reading, { from }: Sentence): boolean {
  const opening = tokens.slice(from, from + 4).map((t) => t.norm);
  return /^(?:on|upon)$/.test(opening[0] ?? '') && opening.includes('arrival');
}

function isAtAirport({ tokens }: Reading, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.norm === 'airport') return true;
  return false;
}

/** "The King received the President at the airport": one who acts, and nobody has met before. */
function isMeetingItself(clues: SideClues, clause: EngagementClause, hosts: readonly Mention[]): boolean {
  const isSubject = hosts.length === 1 && (hosts[0]?.from ?? Infinity) < clause.verb.from;
  return isSubject && !hasMeetingBefore(clues, clause);
}

/** Whether a sentence before tells who met; else the arrival is the meeting. */
function hasMeetingBefore({ engagements }: SideClues, { sentence }: EngagementClause): boolean {
  return engagements.some((c) => c.sentence < sentence && c.agents.length > 0);
}

/**
 * "The Interior Minister of Qatar arrived. He was received at the airport by the *Saudi Interior Minister*": his host,
 * whom he came to meet.
 */
function isCounterpartOfGuest(
  reading: Reading,
  people: ReadonlyMap<Person, ParticipantRole>,
  person: Person,
): boolean {
  const own = fieldOf(reading, person);
  if (own === undefined) return false;
  for (const [guest, role] of people)
    if (role === 'guest' && guest.country !== person.country && fieldOf(reading, guest) === own) return true;
  return false;
}

const FIELD =
  /^(prime|foreign|interior|defen[cs]e|trade|finance|health|education|energy|culture|justice|agriculture|transport|speaker|president|minister|king)$/;

/** The words of an office that its counterpart's has too: "interior minister". */
function fieldOf({ tokens }: Reading, { titles }: Person): string | undefined {
  for (const { from, to } of titles) {
    const words = tokens.slice(from, to).flatMap(({ norm }) => (FIELD.test(norm) ? norm : []));
    if (words.length > 0) return words.sort().join(' ');
  }
  return undefined;
}
