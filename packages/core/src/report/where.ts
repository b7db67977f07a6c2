import type { Dateline } from '../clauses/dateline.js';
import { readSite, skipArticle } from '../clauses/site.js';
import type { ProgrammeClause, VisitClause } from '../clauses/types.js';
import { isCapital } from '../mentions/scan.js';
import type { CityMention, Mention, Reading, TokenRange } from '../mentions/types.js';
import { isAboutEvent, type MainSentences } from './main-sentences.js';
import type { Fact } from './provenance.js';
import type { CountryCode } from './schema.js';

export interface WhereInput {
  readonly main: MainSentences;
  readonly visits: readonly VisitClause[];
  readonly isVisit: boolean;
  readonly programme: readonly ProgrammeClause[];
  readonly dateline?: Dateline | undefined;
}

export interface Where {
  readonly venue?: TokenRange;
  readonly city?: TokenRange;
  readonly country?: Fact<CountryCode>;
  /** The venue is named, so that the host's country is its own. */
  readonly isNamedVenue: boolean;
}

/** Rooms and houses that are a venue without a name: "received at the ministry". */
const PLAIN_VENUES: ReadonlySet<string> = new Set(
  `mansion lodge castle ministry headquarters palace office residence secretariat parliament presidency embassy building airport house base
  hotel barracks camp garrison school academy centre center university hall courtyard villa guesthouse`.split(
    /\s+/,
  ),
);
const BEFORE_CITY: ReadonlySet<string> = new Set(['in', 'at', 'of', ',', 'to']);

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

interface CityFound {
  readonly at: TokenRange;
  readonly country: Fact<CountryCode> | undefined;
}

/** "in Hanoi", "at Burma Camp in Accra", "…, Abuja", "in Swakopmund, Namibia", "here". */
function cityIn(reading: Reading, sentence: number, input: WhereInput): CityFound | undefined {
  const { tokens, mentions } = reading;
  const range = reading.doc.sentences[sentence];
  if (range === undefined) return undefined;
  const start = Math.max(
    range.from,
    input.dateline && input.dateline.to <= range.to ? input.dateline.to : range.from,
  );
  for (let i = start; i < range.to; i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'here' && input.dateline?.city !== undefined && i > start)
      return datelineCity(input.dateline);
    if (!BEFORE_CITY.has(word)) continue;
    const at = i + 1;
    const city = mentions
      .within({ from: at, to: at + 1 })
      .find((m): m is CityMention => m.kind === 'city' && m.from === at);
    if (city === undefined) {
      const unknown =
        word === 'in' || word === 'of'
          ? unknownCity(reading, skipCapital(reading, at), range.to, word)
          : undefined;
      if (unknown !== undefined && !isOfAnother(reading, i, range.from)) return unknown;
      continue;
    }
    const owner = mentions.at(at);
    // "Baghdad Palace", "the Military Attaché in Lisbon": the city is part of another name.
    const isName = owner?.kind === 'place' || owner?.kind === 'organization' || owner?.kind === 'event';
    if (isName && (owner.from < at || owner.to > city.to)) continue;
    if (word === ',' && !followsVenue(reading, i)) continue;
    if (word === 'of' && !/^(?:island|city|town|capital|resort|port)$/.test(tokens[i - 1]?.norm ?? ''))
      continue;
    if (word === 'to' && !isTravel(reading, i, range.from)) continue;
    if (isOfAnother(reading, i, range.from)) continue;
    return { at: { from: city.from, to: city.to }, country: { value: city.country, at: city } };
  }
  return undefined;
}

/** "in the capital *Mogadishu*", "in the city of *Basra*". */
function skipCapital({ tokens }: Reading, at: number): number {
  return /^(?:the|capital|city|town)$/.test(tokens[at]?.norm ?? '')
    ? skipCapital({ tokens } as Reading, at + 1)
    : at;
}

/** A city of no table is known by its country behind a comma: "in Swakopmund, Namibia". */
function unknownCity(reading: Reading, at: number, limit: number, word: string): CityFound | undefined {
  const { tokens, lex, mentions } = reading;
  const known = mentions
    .within({ from: at, to: at + 1 })
    .find((m): m is CityMention => m.kind === 'city' && m.from === at);
  if (known !== undefined && (word === 'in' || word === 'of'))
    return { at: { from: known.from, to: known.to }, country: { value: known.country, at: known } };
  let to = at;
  while (to < limit && to - at < 3 && isCapital(tokens[to]) && mentions.at(to) === undefined) to++;
  if (to === at) return undefined;
  // "at Police National Headquarters in Konedobu"
  if (word === 'in' && tokens[to]?.norm !== ',' && followsVenue(reading, at - 1) && to - at <= 2)
    return { at: { from: at, to }, country: undefined };
  if (tokens[to]?.norm !== ',') return undefined;
  const country = lex.longest(to + 1, 'country');
  if (country?.entry.form !== 'name') return undefined;
  return {
    at: { from: at, to },
    country: { value: country.entry.code, at: { from: country.from, to: country.to } },
  };
}

function followsVenue(reading: Reading, comma: number): boolean {
  const { mentions, tokens } = reading;
  // "at the Ministry, Tower Hill, Freetown"
  if (isCapital(tokens[comma - 1]) && mentions.at(comma - 1) === undefined) {
    let i = comma - 1;
    while (comma - i < 4 && isCapital(tokens[i])) i--;
    if (tokens[i]?.norm === ',') return followsVenue(reading, i);
  }
  const kind = mentions.at(comma - 1)?.kind;
  return kind === 'place' || kind === 'organization' || PLAIN_VENUES.has(tokens[comma - 1]?.norm ?? '');
}

function isTravel({ tokens }: Reading, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor && i >= at - 5; i--) {
    if (
      /^(?:travel|travels|traveled|travelled|traveling|travelling|welcomed|came|flew)$/.test(
        tokens[i]?.norm ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "the Military Attaché in Lisbon", "the embassy in Kyiv", "the events in Gaza", "the summit in Washington". */
function isOfAnother({ tokens, mentions }: Reading, preposition: number, floor: number): boolean {
  const before = tokens[preposition - 1]?.norm ?? '';
  if (
    /^(?:attache|embassy|ambassador|consulate|situation|events|developments|war|conflict|representative|office|mission|coordinator|summit|conference|forum|agreement|visit|leave|next|lecturer)$/.test(
      before,
    )
  ) {
    // "at the President's office in Baku" is a venue all the same.
    if (isAim(tokens, preposition, floor)) return true;
    return (
      !(before === 'office' && tokens[preposition]?.norm === 'in') &&
      !(/^(?:summit|conference|forum)$/.test(before) && mentions.at(preposition - 1)?.kind === 'event')
    );
  }
  for (let i = preposition - 1; i >= floor && i >= preposition - 18; i--) {
    if (/^(?:invited|invitation|forthcoming|upcoming|ahead|following)$/.test(tokens[i]?.norm ?? ''))
      return true;
    if (tokens[i]?.norm === 'scheduled' && tokens[i + 1]?.norm === 'for') return true;
  }
  return false;
}

/** "who is visiting Japan *to attend* the Forum in Yokohama". */
function isAim(tokens: Reading['tokens'], at: number, floor: number): boolean {
  for (let i = at - 1; i > floor && i >= at - 12; i--) {
    if (
      tokens[i - 1]?.norm === 'to' &&
      /^(?:attend|participate|address|chair|open|inaugurate)$/.test(tokens[i]?.norm ?? '')
    )
      return true;
  }
  return false;
}

function datelineCity({ city, country }: Dateline): CityFound | undefined {
  return (
    city && {
      at: city,
      country: country && { value: country.code, at: { from: country.from, to: country.to } },
    }
  );
}

/** "on an official visit to Belgrade", "arrived in Damascus". */
function visitedCity(reading: Reading, { visits }: WhereInput): CityFound | undefined {
  const to: Mention | undefined = visits.find((visit) => visit.destination?.kind === 'city')?.destination;
  if (to?.kind !== 'city' || reading.tokens[to.from] === undefined) return undefined;
  return { at: { from: to.from, to: to.to }, country: { value: to.country, at: to } };
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
