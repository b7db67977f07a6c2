import type { Clauses } from '../clauses/index.js';
import type { EngagementClause, OccasionClause, VisitClause } from '../clauses/types.js';
import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import { resolveDate } from './dates.js';
import type { Facts } from './facts.js';
import { tellKind, tellMode, tellStatus } from './kind.js';
import { type MainSentences, mainSentences } from './main-sentences.js';
import type { Fact } from './provenance.js';
import type { CountryCode, MeetingReport } from './schema.js';
import { talkedOf } from './talked-of.js';
import { chooseVisit, landOf, type MainVisit } from './visit.js';
import { visitorOf } from './visitor.js';
import { tellWhen } from './when.js';
import { tellWhere, type Where } from './where.js';
import { spanOf, trim, wording } from './wording.js';

export type Setting = Pick<
  MeetingReport,
  'kind' | 'mode' | 'status' | 'date' | 'location' | 'visit' | 'occasion'
>;

export interface ToldSetting {
  readonly setting: Setting;
  readonly venue?: TokenRange | undefined;
}

/** What kind of event it was, when and where, on which visit and occasion. */
export function tellSetting(facts: Facts): ToldSetting {
  const { reading, clauses, event, evidence } = facts;
  const { engagements } = event;
  const main = mainSentences(reading, engagements, clauses.dateline);
  const mode = tellMode(reading, engagements, main.lead);
  const visit = mode === 'in-person' ? findVisit(facts) : undefined;
  const kind = tellKind(reading, {
    main,
    engagements,
    visits: visit?.clauses ?? [],
    occasions: clauses.occasions,
    programme: clauses.programme,
    mode,
  });
  const status = tellStatus({ engagements, visits: visit?.clauses ?? [], main });
  const verb = engagements[0]?.verb ?? visit?.clause;
  evidence.add('/kind', verb);
  evidence.add('/mode', verb);
  evidence.add('/status', verb);
  const where = mode === 'in-person' ? whereOf(facts, main, visit, kind === 'visit') : undefined;
  const date = dateOf(facts, main, visit, kind, status);
  const isNear = (s: number): boolean =>
    kind === 'visit' || main.titles.includes(s) || main.told.includes(s) || s <= main.lead + 2;
  const isTour = kind === 'visit' && isOfSeveralLands(facts);
  const location = where && !isTour ? locationOf(facts, where, visit, isNear) : undefined;
  const visitFact = visit && visitOf(facts, visit);
  const occasion = occasionOf(facts, main);
  const setting: Setting = {
    kind,
    mode,
    status,
    ...(date && { date }),
    ...(location && { location }),
    ...(visitFact && { visit: visitFact }),
    ...(occasion && { occasion }),
  };
  return { setting, venue: where?.venue };
}

/** "will travel to Peru, Chile, and Cuba": of a journey to several lands none is the place. */
function isOfSeveralLands({ event }: Facts): boolean {
  return event.sides.filter(({ kind, role }) => kind === 'country' && role === 'host').length > 2;
}

/** What tells the sides' roles before the sides are known: mode, place, a third party's event. */
export function guessSetting(
  reading: Reading,
  clauses: Clauses,
  engagements: readonly EngagementClause[],
): { readonly mode: Setting['mode']; readonly location?: string; readonly sidelines: boolean } {
  const main = mainSentences(reading, engagements, clauses.dateline);
  const mode = tellMode(reading, engagements, main.lead);
  const near = clauses.occasions.filter((c) => c.sentence <= main.lead + 2 || main.told.includes(c.sentence));
  const sidelines = isSidelines(near);
  if (mode !== 'in-person') return { mode, sidelines };
  const { country, houseOf } = tellWhere(reading, {
    main,
    visits: [],
    isVisit: false,
    programme: clauses.programme,
    dateline: clauses.dateline,
    talkedOf: talkedOf(clauses),
  });
  const location = country?.value ?? houseOf;
  return { mode, sidelines, ...(location !== undefined && { location }) };
}

/** "on the sidelines of" or "in the margins of" another event. */
function isSidelines(occasions: readonly OccasionClause[]): boolean {
  return occasions.some(({ frame }) => frame === 'sidelines');
}

/** "on the sidelines of", "within the framework of": strong enough below the lead. */
function isFrame({ tokens }: Reading, { from, frame }: OccasionClause): boolean {
  return frame !== 'told' || /^(?:at|during)$/.test(tokens[from]?.norm ?? '');
}

function countryOf(facts: Facts, mention: Mention): string | undefined {
  const referent = facts.coreference.resolve(mention);
  if (referent?.type === 'country') return referent.code;
  return referent?.type === 'person' ? referent.person.country : undefined;
}

function findVisit(facts: Facts): MainVisit | undefined {
  const { event, clauses } = facts;
  const countries = event.sides.filter((side) => side.kind === 'country');
  // "They met in Brussels. She *will travel on* to Vilnius": the next journey, not this one.
  const isOver = event.engagements.every((c) => c.status === 'held');
  const met = isOver ? event.engagements[0]?.sentence : undefined;
  const spoken = talkedOf(clauses);
  // "informed his host of the official visit to Fiji of General Rao": another's, of which they talked.
  const isOfAnother = (visit: VisitClause): boolean => {
    const who = visit.visitor && facts.coreference.personOf(visit.visitor);
    return who !== undefined && !event.people.has(who) && spoken.has(visit.to - 1);
  };
  const visits = clauses.visits.filter(
    (visit) =>
      (met === undefined || visit.status !== 'announced' || visit.sentence <= met) && !isOfAnother(visit),
  );
  return chooseVisit(visits, {
    host: countries.find((side) => side.role === 'host')?.key,
    guests: new Set(countries.filter((side) => side.role === 'guest').map((side) => side.key)),
    countryOf: (mention) => countryOf(facts, mention),
    inPerson: true,
    isInland: event.sides.length === 1 && event.sides[0]?.role === 'host',
  });
}

function whereOf(
  { reading, clauses }: Facts,
  main: MainSentences,
  visit: MainVisit | undefined,
  isVisit: boolean,
): Where {
  return tellWhere(reading, {
    main,
    visits: visit?.clauses ?? [],
    isVisit,
    programme: clauses.programme,
    dateline: clauses.dateline,
    talkedOf: talkedOf(clauses),
  });
}

function dateOf(
  facts: Facts,
  main: MainSentences,
  visit: MainVisit | undefined,
  kind: Setting['kind'],
  status: Setting['status'],
): Setting['date'] {
  const { reading, clauses, provenance, evidence } = facts;
  const when = tellWhen(reading, {
    main,
    visits: visit?.clauses ?? [],
    isVisit: kind === 'visit',
    reference: provenance.reference,
    announced: status === 'announced',
    verbs: facts.event.engagements.map((clause) => clause.verb),
    planned: new Set(facts.event.engagements.filter((c) => c.status === 'announced').map((c) => c.sentence)),
    attributions: clauses.attributions,
    dateline: clauses.dateline,
  });
  if (when.unresolved) {
    const read = spanOf(reading, when.unresolved);
    const span = read && reading.doc.source.toOriginal(read)[0];
    facts.warn({
      code: 'unresolved-date',
      message: `The text does not say of which year or week "${wording(reading, when.unresolved)}" is`,
      ...(span && { span }),
    });
  }
  if (!when.date) return undefined;
  const { start, end, at } = when.date;
  evidence.add('/date/start', at);
  if (end !== undefined) evidence.add('/date/end', at);
  return { start, ...(end !== undefined && { end }) };
}

function locationOf(
  facts: Facts,
  where: Where,
  visit: MainVisit | undefined,
  isNear: (sentence: number) => boolean,
): Setting['location'] {
  const { reading, evidence } = facts;
  const venue = where.venue && trim(reading, where.venue);
  const city = where.city && trim(reading, where.city);
  const land = where.country ?? visitedLand(visit, isNear);
  if (!venue && !city && !land) return undefined;
  if (venue) evidence.add('/location/venue', venue);
  if (city) evidence.add('/location/city', city);
  if (land) evidence.add('/location/country', land.at);
  return {
    ...(venue && { venue: wording(reading, venue) }),
    ...(city && { city: wording(reading, city) }),
    ...(land && { country: land.value }),
  };
}

/** "who is on a visit to Rwanda": the country visited, where the text tells of the visit with the event itself. */
function visitedLand(
  visit: MainVisit | undefined,
  isNear: (sentence: number) => boolean,
): Fact<CountryCode> | undefined {
  const at = visit?.clause.destination;
  const land = landOf(at);
  return visit && at && land !== undefined && isNear(visit.clause.sentence) ? { value: land, at } : undefined;
}

function visitOf(facts: Facts, visit: MainVisit): Setting['visit'] {
  const { reading, evidence, event, provenance } = facts;
  const { clause, kind, to } = visit;
  const purpose = clause.purpose && trim(reading, clause.purpose);
  const span = clause.when && spanOfVisit(facts, visit, provenance.reference);
  if (!kind && to === undefined && !purpose && !span?.start) return undefined;
  const owner = clause.owner && visitorOf(facts.coreference, clause, event.engagements);
  const home = clause.visitor ? countryOf(facts, clause.visitor) : owner?.country;
  const by = event.sides.find((side) => side.kind === 'country' && side.key === home && side.role !== 'host');
  if (kind) evidence.add('/visit/kind', kind.clause.kindWords);
  if (to !== undefined) evidence.add('/visit/to', clause.destination ?? { from: clause.from, to: clause.to });
  if (purpose) evidence.add('/visit/purpose', purpose);
  if (by) evidence.add('/visit/by', clause.visitor ?? clause.owner);
  return {
    ...(kind && { kind: kind.value }),
    ...(by && { by: by.key }),
    ...(to !== undefined && { to }),
    ...(purpose && { purpose: wording(reading, purpose) }),
    ...span,
  };
}

function spanOfVisit(
  facts: Facts,
  { clause }: MainVisit,
  reference: string | undefined,
): { start?: string; end?: string } {
  if (clause.when === undefined || clause.when.endDay === undefined) return {};
  const resolved = resolveDate(clause.when, { reference });
  if (resolved === undefined) return {};
  facts.evidence.add('/visit/start', clause.when);
  if (resolved.end !== undefined) facts.evidence.add('/visit/end', clause.when);
  return { start: resolved.start, ...(resolved.end !== undefined && { end: resolved.end }) };
}

/** The event of the strongest cue in title, lead or main sentences. */
function occasionOf(facts: Facts, main: MainSentences): Setting['occasion'] {
  const { reading, clauses, evidence } = facts;
  const near = new Set([...main.titles, main.lead, main.lead + 1]);
  const told = new Set([main.lead + 2, ...main.told]);
  const said = talkedOf(clauses);
  const found = clauses.occasions
    .filter((clause) => !said.has(clause.event.from))
    .filter((clause) => near.has(clause.sentence) || (told.has(clause.sentence) && isFrame(reading, clause)));
  const body = found.filter((clause) => !main.titles.includes(clause.sentence));
  const chosen = body.find(({ frame }) => frame === 'sidelines') ?? body[0] ?? found[0];
  if (chosen === undefined) return undefined;
  const range = trim(reading, chosen.event);
  evidence.add('/occasion/name', range);
  const { ordinal } = chosen.event;
  if (ordinal !== undefined) evidence.add('/occasion/ordinal', range);
  return { name: wording(reading, range), ...(ordinal !== undefined && ordinal > 0 && { ordinal }) };
}
