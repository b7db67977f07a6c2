import type { Dateline } from '../clauses/dateline.js';
import type { VisitClause } from '../clauses/types.js';
import { isCapital } from '../mentions/scan.js';
import type { CityMention, Mention, Reading, TokenRange } from '../mentions/types.js';
import type { Fact } from './provenance.js';
import type { CountryCode } from './schema.js';
import { PLAIN_VENUES } from './venue.js';

const BEFORE_CITY: ReadonlySet<string> = new Set(['in', 'at', 'of', ',', 'to']);

export interface CityFound {
  readonly at: TokenRange;
  readonly country: Fact<CountryCode> | undefined;
}

/** "in Hanoi", "at Burma Camp in Accra", "…, Abuja", "in Swakopmund, Namibia", "here". */
export function cityIn(
  reading: Reading,
  range: TokenRange,
  dateline?: Dateline,
  besides: ReadonlySet<number> = new Set(),
): CityFound | undefined {
  const { tokens, mentions } = reading;
  for (let i = range.from; i < range.to; i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'here' && dateline?.city !== undefined && i > range.from) return datelineCity(dateline);
    if (!BEFORE_CITY.has(word) || besides.has(i)) continue;
    // "the Command *based in Mons*": whose seat it is, not where they met.
    if (/^(?:based|headquartered|stationed|deployed)$/.test(tokens[i - 1]?.norm ?? '')) continue;
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
    // "the Ambassador, with residence in Beijing, paid a call"
    if (owner?.kind === 'person' && owner.from < i && owner.to >= city.to) continue;
    if (word === ',' && !followsVenue(reading, i)) continue;
    if (word === 'of' && !/^(?:island|city|town|capital|resort|port)$/.test(tokens[i - 1]?.norm ?? ''))
      continue;
    if (word === 'to' && !isTravel(reading, i, range.from)) continue;
    if (!(word === 'to' && tokens[i - 1]?.norm === 'visit') && isOfAnother(reading, i, range.from)) continue;
    if (isPast(reading, city.to)) continue;
    return { at: { from: city.from, to: city.to }, country: { value: city.country, at: city } };
  }
  return undefined;
}

/** "held in New Delhi *last month*", "in Oslo *in 2019*": another event's city. */
function isPast({ tokens }: Reading, at: number): boolean {
  const [word, after] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  if (word === 'last') return /^(?:week|month|year|spring|summer|autumn|winter)$/.test(after);
  return word === 'earlier' || (word === 'in' && /^(?:19|20)\d\d$/.test(after));
}

/** The city right behind a venue: "at the GHQ *Rawalpindi*", "at the Ministry, Tower Hill, *Freetown*", "at the Lodge *here*". */
export function cityBehind(
  reading: Reading,
  venue: TokenRange,
  limit: number,
  dateline?: Dateline,
): CityFound | undefined {
  const { tokens, mentions } = reading;
  const cityAt = (at: number): CityMention | undefined =>
    mentions
      .within({ from: at, to: at + 1 })
      .find((m): m is CityMention => m.kind === 'city' && m.from === at);
  let at = venue.to;
  for (let steps = 0; steps < 3 && at < limit; steps++) {
    if (tokens[at]?.norm === 'here' && dateline !== undefined) return datelineCity(dateline);
    if (/^(?:,|in|at)$/.test(tokens[at]?.norm ?? '')) at++;
    const city = cityAt(at);
    if (city !== undefined)
      return { at: { from: city.from, to: city.to }, country: { value: city.country, at: city } };
    // "…, *Tower Hill*, Freetown": a quarter between the two.
    let to = at;
    while (to < limit && to - at < 3 && isCapital(tokens[to])) to++;
    if (tokens[at - 1]?.norm !== ',' || to === at || tokens[to]?.norm !== ',') return undefined;
    at = to;
  }
  return undefined;
}

/** "in the capital *Mogadishu*", "in the Omani capital, *Muscat*", "in the Iraqi city of *Basra*". */
function skipCapital({ tokens, lex }: Reading, at: number): number {
  let i = tokens[at]?.norm === 'the' ? at + 1 : at;
  const land = lex.longest(i, 'country');
  if (land !== undefined && land.entry.form !== 'name') i = land.to;
  while (
    i < at + 6 &&
    /^(?:southern|northern|eastern|western|central|coastal|port|resort)$/.test(tokens[i]?.norm ?? '')
  )
    i++;
  if (!/^(?:capital|city|town)$/.test(tokens[i]?.norm ?? '')) return at;
  while (/^(?:capital|city|town|of)$/.test(tokens[i]?.norm ?? '')) i++;
  return tokens[i]?.norm === ',' && lex.longest(i + 1, 'city') !== undefined ? i + 1 : i;
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
  const isAlone = !/^(?:,|-|'s|’s)$/.test(tokens[to]?.norm ?? '') && !isCapital(tokens[to]);
  // "the Estonian town of Kuressaare hosted": a land's adjective before the town.
  if (word === 'of' && /^(?:city|town|capital|resort|port)$/.test(tokens[at - 2]?.norm ?? '')) {
    const land = landBefore(reading, at - 2);
    if (land !== undefined && isAlone) return { at: { from: at, to }, country: land };
  }
  // "was held on 20 August in Dehradun.": right after the verb or the day.
  if (word === 'in' && isAlone && to - at <= 2 && isPlaced(reading, at - 1) && lex.at(at).length === 0)
    return { at: { from: at, to }, country: undefined };
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

/** "the *Estonian* town": the land of an adjective, one word before at most. */
function landBefore({ lex }: Reading, noun: number): Fact<CountryCode> | undefined {
  for (let from = noun - 1; from >= noun - 3; from--) {
    const land = lex.longest(from, 'country');
    if (land === undefined || land.to < noun - 1 || land.to > noun || land.entry.form === 'name') continue;
    return { value: land.entry.code, at: { from: land.from, to: land.to } };
  }
  return undefined;
}

/** An encounter's verb before "in", with at most its day between them. */
function isPlaced({ tokens, mentions }: Reading, preposition: number): boolean {
  let i = preposition - 1;
  const day = mentions.at(i);
  if (day?.kind === 'date') {
    i = day.from - 1;
    if (/^(?:on|from)$/.test(tokens[i]?.norm ?? '')) i--;
    // "met X on 20 August in Dehradun"
    if (mentions.at(i)?.kind === 'person') return true;
  }
  return /^(?:held|met|place|convened|gathered)$/.test(tokens[i]?.norm ?? '');
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
  // "who is on a visit to Busan to host the meeting"
  if (tokens[at - 1]?.norm === 'visit') {
    for (let i = at - 2; i >= floor && i >= at - 5; i--)
      if (tokens[i]?.norm === 'on') return /^(?:is|was|currently|while)$/.test(tokens[i - 1]?.norm ?? '');
    return false;
  }
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
  // "a letter regarding the Leaders Meeting *to be held* in Tokyo"
  const isAhead = before === 'held' && tokens[preposition - 2]?.norm === 'be' && preposition - 4 > floor;
  if (isAhead && tokens[preposition - 3]?.norm === 'to' && tokens[preposition - 4]?.norm !== ',') return true;
  if (
    /^(?:attache|embassy|ambassador|consulate|situation|events|developments|war|conflict|representative|office|mission|coordinator|summit|conference|forum|agreement|visit|leave|next|lecturer)$/.test(
      before,
    )
  ) {
    // "at the President's office in Baku" is a venue all the same.
    if (isAim(tokens, preposition, floor)) return true;
    if (before === 'office' && tokens[preposition]?.norm === 'in') return false;
    const isNamed =
      /^(?:summit|conference|forum)$/.test(before) && mentions.at(preposition - 1)?.kind === 'event';
    if (!isNamed) return true;
  }
  for (let i = preposition - 1; i >= floor && i >= preposition - 18; i--) {
    // "at the *invitation* of the host, she was received in Budapest"
    // "… *to be held* from 11 to 13 November in Hanoi"
    const isNext = tokens[i]?.norm === 'held' && tokens[i - 1]?.norm === 'be' && tokens[i - 2]?.norm === 'to';
    if (
      isNext &&
      i - 3 > floor &&
      tokens[i - 3]?.norm !== ',' &&
      !/^(?:is|are)$/.test(tokens[i - 3]?.norm ?? '')
    )
      return true;
    const isInvited =
      tokens[i]?.norm === 'invitation' &&
      /^(?:at|upon|on|the|official|kind)$/.test(tokens[i - 1]?.norm ?? '');
    if (
      !isInvited &&
      /^(?:invited|inviting|invitation|forthcoming|upcoming|ahead|following|since|preparations?|preparing)$/.test(
        tokens[i]?.norm ?? '',
      )
    )
      return true;
    // "The meeting *is scheduled for* Monday in Pretoria" is told of itself.
    const isItself =
      /^(?:is|are)$/.test(tokens[i - 1]?.norm ?? '') && /^(?:meeting|talks)$/.test(tokens[i - 2]?.norm ?? '');
    if (tokens[i]?.norm === 'scheduled' && tokens[i + 1]?.norm === 'for' && !isItself) return true;
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
export function visitedCity(reading: Reading, visits: readonly VisitClause[]): CityFound | undefined {
  const to: Mention | undefined = visits.find((visit) => visit.destination?.kind === 'city')?.destination;
  if (to?.kind !== 'city' || reading.tokens[to.from] === undefined) return undefined;
  return { at: { from: to.from, to: to.to }, country: { value: to.country, at: to } };
}
