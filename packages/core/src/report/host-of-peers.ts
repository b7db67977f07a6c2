import type { EngagementClause } from '../clauses/types.js';
import type { Reading } from '../mentions/types.js';
import type { Person } from './cast.js';
import { isEnvoy } from './diplomats.js';
import type { RoleClues, Side } from './role-table.js';
import { placeOf } from './place-of.js';
import { landOf } from './land-of.js';
import { visitorOf } from './visitor.js';

/** Among peers, who is at home: by an envoy's post, a stated visit, or the place. */
export function hostOfPeers(
  clues: RoleClues,
  main: readonly EngagementClause[],
  people: readonly Person[],
  sides: readonly Side[],
): { host?: string; guest?: string } | undefined {
  const { reading, coreference } = clues;
  const countries = new Set(sides.filter((s) => s.kind === 'country').map((s) => s.key));
  const envoy = people.find((p) => p.country !== undefined && isEnvoy(reading, p.titles));
  // "met in Manila with the President and the Philippine Ambassador to Peru": an envoy who is at home himself.
  if (envoy?.country !== undefined && envoy.country === clues.location && countries.has(clues.location))
    return { host: clues.location };
  for (const person of people) {
    for (const title of person.titles) {
      if (title.accreditedTo !== undefined && countries.has(title.accreditedTo))
        return { host: title.accreditedTo };
    }
  }
  // The ambassadors of several lands: who is none is at home.
  const home = new Set(people.flatMap((p) => (isEnvoy(reading, p.titles) ? [] : (p.country ?? []))));
  const [host] = home;
  if (
    envoy !== undefined &&
    home.size === 1 &&
    host !== undefined &&
    countries.has(host) &&
    host !== envoy.country
  )
    return { host };
  if (envoy?.country !== undefined && people.some((p) => p !== envoy && p.country !== envoy.country)) {
    return { guest: envoy.country };
  }
  for (const visit of clues.visits) {
    const to = landOf(visit.destination);
    const visitor = visitorOf(coreference, visit, main);
    // "… met with Cuban President X, who is on a visit to Italy": the one side told comes from elsewhere.
    const [lone] = countries;
    if (to !== undefined && countries.size === 1 && lone !== to && (!visitor || people.includes(visitor)))
      return { guest: lone as string };
    // "Foreign Minister Han, who is on a visit to Busan", met a foreigner there: he is at home.
    if (visitor?.country !== undefined && visitor.country === to) return { host: to };
    if (to !== undefined && countries.has(to) && (!visitor || people.includes(visitor))) return { host: to };
    // "Secretary Austin, currently visiting the country, held a meeting with"
    // Of two lands met in a third, none is at home.
    const isThird = to !== undefined && countries.size > 1 && !countries.has(to);
    // "DOHA: The minister met X on the occasion of *his* visit to the country": not the one at home there.
    const isHome =
      visit.owner !== undefined && to === undefined && visitor?.country === clues.datelineCountry;
    if (isHome && countries.size > 1 && visitor?.country !== undefined) return { host: visitor.country };
    if (
      visitor?.country !== undefined &&
      people.includes(visitor) &&
      visit.status !== 'announced' &&
      !isThird
    )
      return { guest: visitor.country };
  }
  const house = hostBody(clues, main, countries) ?? ownHouse(clues, main, countries, sides);
  // Two lands that meet where a third body sits are both away, and peers.
  const isSide = house !== undefined && sides.some((s) => s.key === house);
  const body = isSide || countries.size < 2 ? house : undefined;
  if (body !== undefined) return { host: body };
  const place =
    clues.location ??
    placeOf(reading, main) ??
    // "CANADA, May 3 - A met B *on the margins of* the summit": both are away.
    (sides.length > 1 && !clues.sidelines ? clues.datelineCountry : undefined);
  if (place !== undefined) return countries.has(place) ? { host: place } : undefined;
  const comer = delegationOf(clues, main, countries);
  return comer === undefined ? undefined : { guest: comer };
}

/** "The minister met with *a delegation headed by* X of Peru": who comes with a delegation comes from abroad. */
function delegationOf(
  { reading, coreference, delegations, sidelines }: RoleClues,
  main: readonly EngagementClause[],
  countries: ReadonlySet<string>,
): string | undefined {
  if (sidelines || countries.size !== 2) return undefined;
  const { tokens } = reading;
  for (const { patients, sentence } of main) {
    const heads = delegations.filter(
      (d) =>
        d.sentence === sentence &&
        tokens[d.from]?.norm === 'delegation' &&
        patients.some((m) => m === d.head || coreference.personOf(m) === coreference.personOf(d.head)),
    );
    const [lone] = heads;
    const land = heads.length === 1 && lone ? coreference.personOf(lone.head)?.country : undefined;
    if (land !== undefined && countries.has(land)) return land;
  }
  return undefined;
}

/** "met at *NATO Headquarters* in Brussels", "at *Kenya Defence Headquarters*": the body, or its country, whose house it is. */
function hostBody(
  clues: RoleClues,
  main: readonly EngagementClause[],
  countries: ReadonlySet<string>,
): string | undefined {
  const { reading } = clues;
  const { tokens, mentions } = reading;
  for (const clause of main) {
    const sentence = reading.doc.sentences[clause.sentence];
    if (!sentence) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!/^(headquarters|secretariat|hq)$/.test(reading.tokens[i]?.norm ?? '')) continue;
      for (let k = i - 4; k < i; k++) {
        const known = reading.lex.longest(k, 'organization');
        if (known?.entry.international) return known.entry.name;
      }
      const house = mentions.at(i);
      for (let k = Math.max(sentence.from, i - 6); k < i + 6 && k < sentence.to; k++) {
        const land = reading.lex.longest(k, 'country')?.entry.code;
        const isNear = house ? k >= house.from && k < house.to : tokens[i + 1]?.norm === 'of' ? k > i : k < i;
        if (land !== undefined && isNear && countries.has(land) && isAt(reading, house?.from ?? k, i))
          return land;
      }
    }
  }
  return undefined;
}

/** "The minister met the UN coordinator *at the Ministry*": beside a body of no land the one land is at home. */
function ownHouse(
  { reading }: RoleClues,
  main: readonly EngagementClause[],
  countries: ReadonlySet<string>,
  sides: readonly Side[],
): string | undefined {
  const [lone] = countries;
  if (countries.size !== 1 || sides.length < 2) return undefined;
  for (const clause of main) {
    const sentence = reading.doc.sentences[clause.sentence];
    for (let i = clause.verb.to; i < (sentence?.to ?? 0); i++)
      if (
        /^(ministry|office|palace|parliament)$/.test(reading.tokens[i]?.norm ?? '') &&
        isAtHouse(reading, i)
      )
        return lone;
  }
  return undefined;
}

/** "*at* the Ministry of Finance", "*in* his office", "*at* the Foreign Ministry". */
function isAtHouse({ tokens, lex }: Reading, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'at' || word === 'in') return true;
    if (tokens[i]?.kind !== 'word' || lex.longest(i, 'organization') || word === 'of') return false;
  }
  return false;
}

/** "*at* the headquarters", "came *to* Kenya Defence Headquarters": where they are, not whose commander it is. */
function isAt({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = to - 1; i > to - 7; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^(at|to|in)$/.test(word) && i < Math.max(from, to)) return true;
    if (/^(of|from|by)$/.test(word) || tokens[i]?.kind === 'punct') return false;
  }
  return false;
}
