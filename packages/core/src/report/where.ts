import type { Dateline } from '../clauses/dateline.js';
import type { ProgrammeClause, VisitClause } from '../clauses/types.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { eventPassages, type PassagesInput } from './event-passages.js';
import type { Fact } from './provenance.js';
import type { CountryCode } from './schema.js';
import { labelledVenue } from './labelled.js';
import { placeLine } from './transcript.js';
import { venueIn } from './venue.js';
import { cityBehind, type CityFound, cityIn, visitedCity } from './where-city.js';

export interface WhereInput extends PassagesInput {
  readonly programme: readonly ProgrammeClause[];
  readonly dateline?: Dateline | undefined;
  /** Tokens of what was discussed and said: no place of the event. */
  readonly talkedOf?: ReadonlySet<number> | undefined;
}

export interface Where {
  readonly venue?: TokenRange;
  readonly city?: TokenRange;
  readonly country?: Fact<CountryCode>;
  /** Whose house a venue is that names no land, as the tables know: "the White House". Not told, so no location. */
  readonly houseOf?: CountryCode;
}

/** Place of the main event: venue, city and country as the text states them; a dateline alone is none. */
export function tellWhere(reading: Reading, input: WhereInput): Where {
  let venue: TokenRange | undefined;
  const atLead = input.visits.filter(({ sentence }) => sentence === input.main.lead);
  let city: CityFound | undefined = input.isVisit ? visitedCity(reading, atLead) : undefined;
  const besides = new Set([...shownElsewhere(reading, input), ...(input.talkedOf ?? [])]);
  for (const passage of eventPassages(reading, input)) {
    const range = behindDateline(passage, input.dateline);
    if (venue === undefined) {
      venue = venueIn(reading, range, besides);
      city ??= venue && cityBehind(reading, venue, range.to, input.dateline);
    }
    city ??= cityIn(reading, range, input.dateline, besides);
    if (venue !== undefined && city !== undefined) break;
  }
  venue ??=
    labelledVenue(reading) ??
    hostingBody(reading, input) ??
    (input.isVisit ? shownPlace(reading, input) : undefined);
  city ??= visitedCity(reading, nearVisits(input));
  const line = city === undefined ? placeLine(reading) : undefined;
  venue ??= line?.venue;
  city ??= line && { at: line.city, country: { value: line.city.country, at: line.city } };
  const country = city?.country ?? (venue && countryIn(reading, venue));
  const houseOf = venue && ownerOf(reading, venue);
  return {
    ...(venue && { venue }),
    ...(city && { city: city.at }),
    ...(country && { country }),
    ...(houseOf !== undefined && { houseOf }),
  };
}

/** What guests are shown or treated to after the lead is no house of the talks: "was *hosted to lunch at the Palace*". */
function shownElsewhere({ tokens }: Reading, { main, programme }: WhereInput): ReadonlySet<number> {
  // "also *attended* the handover ceremony at the port"; a guard of honour stands at the house itself.
  const isAttended = (at: number, action: string): boolean =>
    action === 'ceremony' &&
    /^(?:attend|took|take|open|inaugurat|unveil|presid)/.test(tokens[at]?.norm ?? '');
  return new Set(
    programme.flatMap(({ action, from, sentence, place }) =>
      // "at the Burial Site *at Embassy Park*": nor the grounds around it.
      place !== undefined && sentence !== main.lead && (SHOWN.has(action) || isAttended(from, action))
        ? [place.from, place.to, place.to + 1, place.to + 2]
        : [],
    ),
  );
}
const SHOWN: ReadonlySet<string> = new Set('visit tour dinner lay-wreath pay-tribute other'.split(' '));

/** Journeys told with the event: far below, a delegation arrives for another one. */
function nearVisits({ main, visits, isVisit }: WhereInput): readonly VisitClause[] {
  return visits.filter(
    ({ sentence: s }) => isVisit || s <= main.lead + 2 || main.told.includes(s) || main.titles.includes(s),
  );
}

/** The city of a dateline is no place of the event. */
function behindDateline({ from, to }: TokenRange, dateline: TokenRange | undefined): TokenRange {
  return dateline === undefined || dateline.to > to
    ? { from, to }
    : { from: Math.max(from, dateline.to), to };
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
function shownPlace({ tokens, doc }: Reading, { main, programme }: WhereInput): TokenRange | undefined {
  const start = doc.sentences[main.lead]?.from ?? 0;
  // "arrived in Tunis on a visit during which he *will* tour the base"
  const isAhead = (verb: number): boolean => tokens.slice(start, verb).some(({ norm }) => norm === 'will');
  return programme.find(
    (step) =>
      step.sentence === main.lead &&
      (step.action === 'visit' || step.action === 'tour') &&
      !isAhead(step.from),
  )?.place;
}

/** The country that a venue has in its own name: "Ministry of Defense of Kazakhstan". */
function countryIn({ lex, mentions }: Reading, venue: TokenRange): Fact<CountryCode> | undefined {
  for (const mention of mentions.within(venue)) {
    if (mention.kind === 'country') return { value: mention.code, at: mention };
    if (mention.kind !== 'organization' || mention.country === undefined) continue;
    for (let i = mention.from; i < mention.to; i++)
      if (lex.longest(i, 'country')) return { value: mention.country, at: mention };
  }
  return undefined;
}

function ownerOf({ mentions }: Reading, venue: TokenRange): CountryCode | undefined {
  for (const mention of mentions.within(venue))
    if (mention.kind === 'organization' && mention.country !== undefined) return mention.country;
  return undefined;
}
