/** The country of somebody whom the text gives none: where he receives, or from whose side the release speaks. */
import type { EngagementClause, VisitClause } from '../clauses/types.js';
import type { Mention, Reading } from '../mentions/types.js';
import type { Person } from './cast.js';
import { peopleIn } from './encounter-people.js';
import { bestHome, isPairedApart, onlyCountry, otherOfTwo, weighHome } from './home.js';
import { landOf } from './land-of.js';
import { isOnSidelines, placeOf } from './place-of.js';
import { postsOf } from './posts.js';
import type { PartyRole } from './schema.js';
import type { SideClues } from './side-clues.js';

interface HomeClues {
  /** Country of the other side. */
  readonly across: string | undefined;
  /** Countries on the other side, where there are several too. */
  readonly foreign: ReadonlySet<string>;
  readonly role: PartyRole;
  /** Whether the other side are bodies of several nations, or companies. */
  readonly bodies: boolean;
  /** Country whose own agency reports. */
  readonly agency: string | undefined;
  /** Country to which an envoy in the text is accredited. */
  readonly post: string | undefined;
  readonly visited: string | undefined;
  readonly main: readonly EngagementClause[];
  readonly person: Person;
}

/** The country a person without one stands for: where he receives, or whose stance the release tells. */
export function homeCountry(clues: SideClues, of: HomeClues): string | undefined {
  const { across, foreign, role, post, visited, main, person, bodies } = of;
  const agency = of.agency !== across && of.agency !== visited ? of.agency : undefined;
  if (role === 'guest') {
    // "… and *the Kenyan Ambassador to China*": whose envoy sits where the guest has come.
    const own = postsOf(clues.reading, clues.cast.people).find(
      (p) => p.at === visited && p.of !== '' && p.of !== across,
    );
    if (own && visited !== undefined) return own.of;
    const weights = new Map(weighHome(clues.reading, withLand(foreign, across ?? visited)));
    const stops = [...clues.visits, ...clues.engagements.map((c) => ({ destination: c.patients.at(-1) }))];
    for (const land of [visited, ...stops.flatMap((v) => stopsFrom(clues.reading, v.destination))])
      if (land !== undefined) weights.delete(land);
    return bestHome(weights) ?? agency;
  }
  if (post !== undefined && post !== across) return post;
  // "President A met the Secretary-General in New York … elections in Ghana": where a body sits, its callers are not at home.
  const isAtSeat = bodies && foreign.size === 0 && across === undefined && clues.visits.length === 0;
  if (isAtSeat && visited !== undefined && SEATS.test(visited)) {
    const own = bestHome(weighHome(clues.reading, foreign));
    return own === visited && isSeatOnly(clues.reading, visited) ? undefined : own;
  }
  if (visited !== undefined && visited !== across) return visited;
  const inPerson = clues.mode === 'in-person';
  if (inPerson && role === 'host' && clues.location !== undefined && clues.location !== across)
    return clues.location;
  const isForeign = foreign.size > 0 || bodies || agency === clues.datelineCountry;
  if (clues.datelineCountry !== undefined && isForeign && !foreign.has(clues.datelineCountry))
    return clues.datelineCountry;
  if (agency !== undefined) return agency;
  const weights = weighHome(clues.reading, withLand(foreign, across));
  const stance = bestHome(weights);
  // "met in Geneva with Minister X … U.S.-Swiss ties": whose ties they are tells more than where they met.
  if (stance !== undefined && (weights.get(stance) ?? 0) > 1) return stance;
  // "met Russian Foreign Minister Lavrov on the island of Phuket": at home, unless all came there for a third event.
  const place =
    inPerson &&
    role === 'peer' &&
    (across !== undefined || foreign.size > 1 || (bodies && onlyCountry(clues.reading) !== undefined))
      ? (clues.location ?? placeOf(clues.reading, main))
      : undefined;
  const isTold =
    weights.size === 0
      ? !isPairedApart(clues.reading, across, place)
      : place !== undefined && weights.has(place);
  const isOthers = place === across || foreign.has(place ?? '') || hasMetOf(clues, main, person, place);
  if (place !== undefined && isTold && !isOthers && !isOnSidelines(clues, main)) return place;
  if (stance !== undefined || !inPerson) return stance;
  const other =
    person.titles.length > 0 && !person.organization ? otherOfTwo(clues.reading, across) : undefined;
  return clues.visits.some((v) => landOf(v.destination) === other && isOfAnother(clues, v, main))
    ? undefined
    : other;
}

/** "met with the Saudi Premier and B in Riyadh. He also met with B": a land that one of those met stands for. */
function hasMetOf(
  { coreference }: SideClues,
  main: readonly EngagementClause[],
  person: Person,
  land: string | undefined,
): boolean {
  return main.some(({ agents, patients }) => {
    const sides = [peopleIn(coreference, agents), peopleIn(coreference, patients)] as const;
    const across = sides[0].includes(person) ? sides[1] : sides[1].includes(person) ? sides[0] : [];
    return across.some((p) => p !== person && p.country === land);
  });
}

/** "… hosted his counterpart. *Another minister* is visiting Malta": no journey of those who met. */
export function isOfAnother(
  { coreference }: SideClues,
  { visitor, sentence }: VisitClause,
  main: readonly EngagementClause[],
): boolean {
  const met = peopleIn(
    coreference,
    main.flatMap((c) => [...c.agents, ...c.patients]),
  );
  const traveller = visitor && coreference.personOf(visitor);
  return (
    traveller !== undefined &&
    new Set(met).size > 1 &&
    !met.includes(traveller) &&
    sentence > (main[0]?.sentence ?? 0)
  );
}

/** Lands in whose towns bodies of nations sit. */
const SEATS = /^(?:US|CH|AT|BE|ET)$/;

/** "met the UN Secretary-General in *New York*": a land told by the town of the seat alone. */
export function isSeatOnly({ mentions }: Reading, land: string | undefined): boolean {
  return (
    land !== undefined &&
    SEATS.test(land) &&
    !mentions.all.some((m) => m.kind === 'country' && m.code === land) &&
    mentions.all.some((m) => m.kind === 'city' && m.country === land)
  );
}

function withLand(lands: ReadonlySet<string>, land: string | undefined): ReadonlySet<string> {
  return land === undefined ? lands : new Set([...lands, land]);
}

/** "will travel to *Japan* and *the Republic of Korea*": no traveller is of the lands that he goes to. */
function stopsFrom({ tokens, mentions }: Reading, first: Mention | undefined): string[] {
  const lands: string[] = [];
  for (let stop = first; stop?.kind === 'country' || stop?.kind === 'city'; ) {
    lands.push(landOf(stop) as string);
    if (!/^(and|,)$/.test(tokens[stop.to]?.norm ?? '')) break;
    stop = mentions.at(tokens[stop.to + 1]?.norm === 'the' ? stop.to + 2 : stop.to + 1);
  }
  return lands;
}
