import type { Dateline } from '../clauses/dateline.js';
import type { AttributionClause } from '../clauses/types.js';
import type { DateMention, Reading, TokenRange } from '../mentions/types.js';
import { isoToDays, resolveDate } from './dates.js';
import type { CountryCode, IsoDate } from './schema.js';

/** How far the day of a page and of its text may lie apart. */
const PAGE_DAYS = 3;

/** A value with the words that state it. */
export interface Fact<T> {
  readonly value: T;
  readonly at: TokenRange;
}

export interface Provenance {
  readonly publishedOn?: Fact<IsoDate>;
  readonly dateline?: {
    readonly city?: TokenRange;
    readonly country?: Fact<CountryCode>;
    readonly date?: Fact<IsoDate>;
  };
  readonly outlet?: TokenRange;
  readonly via?: TokenRange;
  /** The day that relative dates of the text are told from. */
  readonly reference?: IsoDate;
}

export interface ProvenanceInput {
  readonly published?: DateMention | undefined;
  readonly dateline?: Dateline | undefined;
  readonly attributions: readonly AttributionClause[];
  /** `options.publishedOn`: the caller knows better than no text at all. */
  readonly givenDate?: IsoDate | undefined;
}

/** Where the release comes from: its day, its dateline, who reports and whom it cites. */
export function readProvenance(reading: Reading, input: ProvenanceInput): Provenance {
  const { published, dateline, attributions, givenDate } = input;
  const stated = published && resolveDate(published)?.start;
  const datelineDate =
    dateline?.date && resolveDate(dateline.date, { reference: stated ?? givenDate })?.start;
  // A page may be dated a day before or after the text that it shows: "yesterday" is told from the text's own day.
  const isOwnDay =
    datelineDate !== undefined && stated !== undefined && daysApart(stated, datelineDate) <= PAGE_DAYS;
  const reference = isOwnDay ? datelineDate : (stated ?? givenDate ?? datelineDate);
  const named = dateline?.outlet ?? bestOutlet(reading, attributions);
  const cited =
    bestVia(reading, attributions, named) ?? dateline?.via ?? otherAgency(reading, attributions, named);
  // "Reuters reported": where nobody else does, the agency cited is the one that reports.
  const isAgency = named === undefined && cited !== undefined && isAgencyName(reading, cited);
  // "A statement from his office said … According to National Iraqi News Agency": the agency passes it on.
  const outlet = isAgency ? cited : (named ?? agencyCited(reading, attributions));
  const via = isAgency ? undefined : cited;
  return {
    ...(published && stated !== undefined && { publishedOn: { value: stated, at: published } }),
    ...(dateline && hasPlace(dateline) && { dateline: datelineFacts(dateline, datelineDate) }),
    ...(outlet && { outlet }),
    ...(via && { via }),
    ...(reference !== undefined && { reference }),
  };
}

function agencyCited(reading: Reading, attributions: readonly AttributionClause[]): TokenRange | undefined {
  return attributions.find(({ via }) => via && isAgencyName(reading, via))?.via;
}

/** "Bahrain News Agency", with its short form in brackets or without. */
function isAgencyName({ lex, tokens }: Reading, { from, to }: TokenRange): boolean {
  const end = lex.longest(from, 'agency')?.to;
  return end === to || (end !== undefined && tokens[end]?.norm === '(' && end === to - 3);
}

function daysApart(a: IsoDate, b: IsoDate): number {
  return Math.abs((isoToDays(a) ?? 0) - (isoToDays(b) ?? 0));
}

/** An agency alone tells an outlet, but no place or day. */
function hasPlace(dateline: Dateline): boolean {
  return dateline.city !== undefined || dateline.date !== undefined;
}

function datelineFacts(dateline: Dateline, date: IsoDate | undefined): NonNullable<Provenance['dateline']> {
  const { city, country } = dateline;
  return {
    ...(city && { city }),
    ...(country && { country: { value: country.code, at: { from: country.from, to: country.to } } }),
    ...(dateline.date && date !== undefined && { date: { value: date, at: dateline.date } }),
  };
}

/** The first outlet of running text, else the first of credits below and above. */
function bestOutlet(reading: Reading, attributions: readonly AttributionClause[]): TokenRange | undefined {
  const isProse = ({ from, to }: AttributionClause): boolean => {
    const block = reading.doc.blocks.find((b) => from >= b.from && from < b.to);
    if (block === undefined || block.to - block.from < to - from + 4) return false;
    return block.kind === 'body' || block.kind === 'item';
  };
  const named = attributions.filter(({ outlet }) => outlet !== undefined);
  return (named.find(isProse) ?? named[0])?.outlet;
}

/** An agency other than the one that reports: "ASTANA. KAZINFORM - …, *MONTSAME* reports". */
function otherAgency(
  { lex }: Reading,
  attributions: readonly AttributionClause[],
  named: TokenRange | undefined,
): TokenRange | undefined {
  const agencyAt = (range: TokenRange | undefined) => {
    const found = range && lex.longest(range.from, 'agency');
    return found !== undefined && found.to === range?.to ? found.entry.name : undefined;
  };
  const own = agencyAt(named);
  if (named === undefined) return undefined;
  return attributions.find(({ outlet }) => {
    const agency = outlet && outlet.from > named.to ? agencyAt(outlet) : undefined;
    return agency !== undefined && agency !== own;
  })?.outlet;
}

function bestVia(
  { tokens, lex }: Reading,
  attributions: readonly AttributionClause[],
  outlet: TokenRange | undefined,
): TokenRange | undefined {
  const words = (range: TokenRange): string =>
    tokens
      .slice(range.from, range.to)
      .map((t) => t.norm)
      .join(' ');
  // "MNA" and "Mehr News Agency" are one.
  const agency = (range: TokenRange): string | undefined => {
    const found = lex.longest(range.from, 'agency');
    return found?.to === range.to ? found.entry.name : undefined;
  };
  const [own, house] = [outlet && words(outlet), outlet && agency(outlet)];
  return attributions.find(
    ({ via }) => via !== undefined && words(via) !== own && (house === undefined || agency(via) !== house),
  )?.via;
}
