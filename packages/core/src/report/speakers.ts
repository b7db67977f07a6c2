/**
 * People who speak in the meeting took part, though no clause says that they
 * met: "…, the ambassador thanked the minister. *Minister Novak* stressed …".
 */
import type { SpeechClause } from '../clauses/types.js';
import type { Reading } from '../mentions/types.js';
import type { Person } from './cast.js';
import type { Coreference } from './coreference.js';
import { isEnvoy } from './diplomats.js';
import type { Side } from './role-table.js';
import type { MainEvent } from './roles.js';
import type { ParticipantRole, PartyRole } from './schema.js';
import { internationalBody, isInternational } from './international.js';

const OPPOSITE: Readonly<Record<PartyRole, PartyRole>> = { host: 'guest', guest: 'host', peer: 'peer' };

/** Puts them with their side, or makes them the side that no clause told; says whether anybody joined. */
export function joinSpeakers(
  reading: Reading,
  speech: readonly SpeechClause[],
  coreference: Coreference,
  event: MainEvent,
): boolean {
  const people = event.people as Map<Person, ParticipantRole>;
  const sides = event.sides as Side[];
  let joined = false;
  for (const [person, times] of countSpeakers(speech, coreference)) {
    if (people.has(person) || person.spokesperson || isSender(reading, person)) continue;
    const body = person.organization && internationalBody(reading, person.organization);
    const key = isInternational(reading, person) ? body : person.country;
    const side = sides.find((s) => s.key === key);
    if (side) {
      const led = [...people].some(([other, role]) => role === side.role && sideKey(reading, other) === key);
      people.set(person, led ? 'attendee' : side.role);
    } else {
      // "… received credentials of four ambassadors. *The Ambassador of Peru to Kenya, X,* voiced": one of them.
      const host = sides.find((s) => s.role === 'host' && s.kind === 'country');
      const isEnvoyHere = person.titles.some((t) => host !== undefined && t.accreditedTo === host.key);
      const areEnvoys = [...people].some(([p, role]) => role === 'guest' && isEnvoy(reading, p.titles));
      const [first] = person.mentions;
      if (isEnvoyHere && areEnvoys && person.country !== undefined && first) {
        people.set(person, 'guest');
        sides.push({ kind: 'country', key: person.country, role: 'guest', mentions: [first] });
        joined = true;
        continue;
      }
      // Who speaks once may be anybody; who speaks for a side that nobody else does is one of the two.
      const [only] = sides;
      const mention = person.mentions[0];
      const known = person.titles.length > 0 || person.rank !== undefined;
      if (times + person.mentions.length < 3 || sides.length > 1 || !known || mention === undefined) continue;
      const role = only ? OPPOSITE[only.role] : 'peer';
      people.set(person, role);
      if (key !== undefined)
        sides.push({ kind: body === key ? 'organization' : 'country', key, role, mentions: [mention] });
    }
    joined = true;
  }
  return joined;
}

/** "a letter *from President X*, who stressed": who wrote it was not there. */
function isSender({ tokens, lex }: Reading, { mentions }: Person): boolean {
  return mentions.some(({ from, titles }) => {
    const start = titles.reduce((least, title) => Math.min(least, title.from), from);
    const before = tokens[start - 1]?.norm === 'the' ? start - 2 : start - 1;
    const link = lex.longest(before, 'country') ? before - 1 : before;
    if (!/^(?:from|of|by)$/.test(tokens[link]?.norm ?? '')) return false;
    for (let i = link - 1; i > link - 5; i--)
      if (
        /^(?:letter|message|messages|greetings?|condolences|congratulations|wishes)$/.test(
          tokens[i]?.norm ?? '',
        )
      )
        return true;
    return false;
  });
}

function sideKey(reading: Reading, person: Person): string | undefined {
  const body = person.organization && internationalBody(reading, person.organization);
  return isInternational(reading, person) ? body : person.country;
}

/** Those who speak by name, and how often they speak at all. */
function countSpeakers(speech: readonly SpeechClause[], coreference: Coreference): Map<Person, number> {
  const times = new Map<Person, number>();
  for (const { actor } of speech) {
    const person =
      actor.by === 'mention' && actor.mention.kind === 'person'
        ? coreference.personOf(actor.mention)
        : undefined;
    if (person) times.set(person, 0);
  }
  for (const { actor } of speech) {
    const referent = times.size > 0 ? coreference.resolveActor(actor) : undefined;
    const known = referent?.type === 'person' ? times.get(referent.person) : undefined;
    if (referent?.type === 'person' && known !== undefined) times.set(referent.person, known + 1);
  }
  return times;
}
