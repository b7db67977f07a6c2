import { readSite, skipArticle } from '../clauses/site.js';
import { isCapital } from '../mentions/scan.js';
import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import { isAboutEvent } from './main-sentences.js';
import type { Fact } from './provenance.js';
import type { CountryCode } from './schema.js';
import { type CityFound, cityIn, PLAIN_VENUES, visitedCity, type WhereInput } from './where-city.js';

export interface Where {
  readonly venue?: TokenRange;
  readonly city?: TokenRange;
  readonly country?: Fact<CountryCode>;
  /** The venue is named, so that the host's country is its own. */
  readonly isNamedVenue: boolean;
}

/** Place of the main event: venue, city and country as the text states them; a dateline alone is none. */
export function tellWhere(reading: Reading, input: WhereInput): Where {
  let venue: TokenRange | undefined;
  let city: CityFound | undefined;
  for (const sentence of order(reading, input)) {
    venue ??= venueIn(reading, sentence, input);
    city ??= cityIn(reading, sentence, input);
    if (venue !== undefined && city !== undefined) break;
  }
  venue ??= hostingBody(reading, input) ?? (input.isVisit ? shownPlace(input) : undefined);
  city ??= visitedCity(reading, input);
  const country = city?.country ?? (venue && countryIn(reading, venue));
  return {
    ...(venue && { venue }),
    ...(city && { city: city.at }),
    ...(country && { country }),
    isNamedVenue: venue !== undefined && isNamed(reading, venue),
  };
}

function order(reading: Reading, { main, isVisit, visits }: WhereInput): number[] {
  const first = main.told.filter((s) => s <= (main.told[0] ?? 0) + 2);
  const about: number[] = [];
  for (let s = main.lead; s <= main.lead + 6; s++) if (isAboutEvent(reading, s)) about.push(s);
  const arrivals = isVisit ? visits.map((visit) => visit.sentence) : [];
  return [...new Set([...first, main.lead, ...about, ...arrivals])];
}

/** "at the Presidential Palace", "in the building of the Presidency", "to the White House". */
function venueIn(reading: Reading, sentence: number, input: WhereInput): TokenRange | undefined {
  const { tokens, mentions } = reading;
  const range = reading.doc.sentences[sentence];
  if (range === undefined) return undefined;
  const start = Math.max(
    range.from,
    input.dateline && input.dateline.to <= range.to ? input.dateline.to : range.from,
  );
  for (let i = start; i < range.to; i++) {
    const word = tokens[i]?.norm;
    if (word !== 'at' && word !== 'in' && word !== 'to') continue;
    // Inside a person's title or a body's name: "Ambassador at large".
    if (isInsideName(mentions.at(i), i)) continue;
    const at = skipArticle(reading, i + 1);
    const owner = mentions.within({ from: at, to: at + 1 }).find((m) => m.from === at);
    if (owner?.kind === 'date' || owner?.kind === 'event' || owner?.kind === 'city') continue;
    const site = readSite(reading, i + 1, range.to);
    if (site === undefined) continue;
    if (word === 'to' && !isWelcome(reading, i, range.from, site)) continue;
    if (tokens[site.to - 1]?.norm === 'airport') continue;
    if (
      word === 'in' &&
      !isRoom(reading, site) &&
      !/^(?:held|met|received|place|talks|today|here)$/.test(tokens[i - 1]?.norm ?? '')
    )
      continue;
    // "met him at the White House last month"
    if (tokens[site.to]?.norm === 'last' && /^(?:week|month|year)$/.test(tokens[site.to + 1]?.norm ?? ''))
      continue;
    if (!isVenue(reading, site, word === 'at') || isElsewhere(reading, i, range.from)) continue;
    return withQuarter(reading, site, range.to);
  }
  return undefined;
}

/** Whether a preposition is part of what a mention names; of a person only up to the name's end. */
function isInsideName(mention: Mention | undefined, at: number): boolean {
  if (mention === undefined || mention.from >= at || mention.to <= at) return false;
  if (mention.kind === 'person') return at < mention.name.to && at > mention.name.from;
  return mention.kind !== 'office' && mention.kind !== 'delegation';
}

/** "at the Force's Headquarters, Kimihurura": the name of a quarter that no table knows. */
function withQuarter(reading: Reading, site: TokenRange, limit: number): TokenRange {
  const { tokens, lex } = reading;
  const [comma, word, after] = [tokens[site.to], tokens[site.to + 1], tokens[site.to + 2]];
  if (comma?.norm !== ',' || site.to + 2 >= limit || !isCapital(word) || lex.at(site.to + 1).length > 0)
    return site;
  return after?.kind === 'punct' && reading.mentions.at(site.to + 1) === undefined
    ? { from: site.from, to: site.to + 2 }
    : site;
}

/** "will welcome X to the White House", "went to the general headquarters"; a memorial is no venue. */
function isWelcome({ tokens }: Reading, at: number, floor: number, site: TokenRange): boolean {
  for (let i = at - 1; i >= floor && i >= at - 12; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^welcom(?:e|es|ed|ing)$/.test(word)) return true;
    if (/^(?:went|came)$/.test(word))
      return tokens.slice(site.from, site.to).some((t) => PLAIN_VENUES.has(t.norm));
  }
  return false;
}

/** A site that one is in: a building or room, not "in the Ministry of X" of a title. */
function isRoom({ tokens }: Reading, site: TokenRange): boolean {
  return (
    /^(?:building|palace|hall|office|courtyard|residence|headquarters|villa|hotel|house)$/.test(
      tokens[site.to - 1]?.norm ?? '',
    ) || /^(?:building|hall|courtyard|headquarters|residence)$/.test(tokens[site.from]?.norm ?? '')
  );
}

function isVenue(reading: Reading, site: TokenRange, isAt: boolean): boolean {
  const { tokens, mentions } = reading;
  for (let i = site.from; i < site.to; i++) {
    if (PLAIN_VENUES.has(tokens[i]?.norm ?? '')) return true;
    const kind = mentions.at(i)?.kind;
    if (kind === 'place') return true;
    if (kind === 'organization' && i === site.from) return true;
  }
  // "at South Block", "at the Zeyathiri Beikman": a name that no table knows.
  return (
    isAt &&
    reading.tokens.slice(site.from, site.to).every((t) => isCapital(t) && mentions.at(t.index) === undefined)
  );
}

/** "a student at the Academy": the phrase belongs to a noun before it, or to a reported past. */
function isElsewhere({ tokens }: Reading, at: number, floor: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  if (
    /^(?:professor|student|students|lecturer|cadets|fellow|training|guard|exhibition|project|projects)$/.test(
      before,
    )
  )
    return true;
  if (
    tokens[at]?.norm !== 'at' &&
    /^(?:ambassador|representative|envoy|secretary|chief|director|officer)$/.test(before)
  )
    return true;
  for (let i = at - 1; i >= floor && i >= at - 8; i--)
    if (/^(?:was|were)$/.test(tokens[i]?.norm ?? '') && /^where$/.test(tokens[i - 1]?.norm ?? ''))
      return true;
  return false;
}

/** "Azerbaijan Ministry of Defense *hosted* a meeting": the host is the house. */
function hostingBody(reading: Reading, { main }: WhereInput): TokenRange | undefined {
  const { tokens, mentions, doc } = reading;
  const last = Math.max(main.lead + 8, (main.told[0] ?? 0) + 3);
  for (let s = main.lead; s <= last; s++) {
    const range = doc.sentences[s];
    if (range === undefined) break;
    for (let i = range.from + 1; i < range.to; i++) {
      if (!/^(?:hosted|hosts)$/.test(tokens[i]?.norm ?? '')) continue;
      const body = mentions.at(i - 1);
      const object = tokens
        .slice(i + 1, i + 5)
        .some((t) => /^(?:meeting|talks|ceremony|session)$/.test(t.norm));
      if (object && (body?.kind === 'organization' || body?.kind === 'place'))
        return { from: body.from, to: body.to };
    }
  }
  return undefined;
}

/** "*toured the War Museum*" in the lead: what the guests were shown is where they were. */
function shownPlace({ main, programme }: WhereInput): TokenRange | undefined {
  return programme.find(
    (step) => step.sentence === main.lead && (step.action === 'visit' || step.action === 'tour'),
  )?.place;
}

/** The country that a venue has in its own name: "Ministry of Defense of Kazakhstan". */
function countryIn(reading: Reading, venue: TokenRange): Fact<CountryCode> | undefined {
  for (const mention of reading.mentions.within(venue)) {
    if (mention.kind === 'country') return { value: mention.code, at: mention };
    if (mention.kind === 'organization' && mention.country !== undefined)
      return { value: mention.country, at: mention };
  }
  return undefined;
}

function isNamed({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isCapital(tokens[i])) return true;
  return false;
}
