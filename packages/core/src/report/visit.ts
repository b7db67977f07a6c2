import type { VisitClause } from '../clauses/types.js';
import type { Mention } from '../mentions/types.js';
import type { CountryCode, VisitKind } from './schema.js';

export interface VisitChoice {
  /** Country of the host, if the sides tell one. */
  readonly host?: CountryCode | undefined;
  readonly guests: ReadonlySet<CountryCode>;
  /** Country that a mention stands for. */
  countryOf(mention: Mention): CountryCode | undefined;
  readonly inPerson: boolean;
  /** One side only takes part, at home: "present during the visit" tells of no journey. */
  readonly isInland?: boolean;
}

export interface MainVisit {
  readonly clause: VisitClause;
  readonly kind?: { readonly value: VisitKind; readonly clause: VisitClause };
  readonly to?: CountryCode;
  readonly clauses: readonly VisitClause[];
}

export function landOf(mention: Mention | undefined): CountryCode | undefined {
  if (mention?.kind === 'country') return mention.code;
  return mention?.kind === 'city' ? mention.country : undefined;
}

/**
 * The visit during which the main event took place.
 *
 * Visits elsewhere that the text recalls ("President Moon's visit to
 * Washington in May") go to another country than the host's.
 */
export function chooseVisit(visits: readonly VisitClause[], choice: VisitChoice): MainVisit | undefined {
  if (!choice.inPerson) return undefined;
  const fitting = visits.filter((visit) => fits(visit, choice));
  const first = fitting.find((visit) => visit.destination !== undefined) ?? fitting[0];
  if (first === undefined || (choice.isInland && first.destination === undefined)) return undefined;
  const clause = withDetails(first, fitting);
  const kindClause = fitting.find((visit) => visit.visitKind !== undefined);
  const to = landOf(clause.destination) ?? choice.host;
  return {
    clause,
    clauses: fitting,
    ...(to !== undefined && { to }),
    ...(kindClause?.visitKind !== undefined && { kind: { value: kindClause.visitKind, clause: kindClause } }),
  };
}

/** A title tells the visit, the lead its days and its purpose: what later words of the same journey add. */
function withDetails(first: VisitClause, fitting: readonly VisitClause[]): VisitClause {
  const land = landOf(first.destination);
  const same = fitting.filter((visit) => land !== undefined && landOf(visit.destination) === land);
  const visitor = first.visitor ?? same.find((visit) => visit.visitor)?.visitor;
  const purpose = first.purpose ?? same.find((visit) => visit.purpose)?.purpose;
  const when = first.when ?? same.find((visit) => visit.when)?.when;
  return { ...first, ...(visitor && { visitor }), ...(purpose && { purpose }), ...(when && { when }) };
}

function fits(visit: VisitClause, { host, guests, countryOf }: VisitChoice): boolean {
  const land = landOf(visit.destination);
  if (land !== undefined && host !== undefined && land !== host && !guests.has(land)) return false;
  if (land !== undefined && host !== undefined && land !== host && guests.has(land)) return false;
  const home = visit.visitor && countryOf(visit.visitor);
  return !(home !== undefined && (home === land || (land === undefined && home === host)));
}
