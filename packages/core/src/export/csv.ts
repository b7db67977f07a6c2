/**
 * Flat rows for spreadsheets and data frames, one a report.
 *
 * The command writes its CSV by csv-stringify. {@link formatCsv} is for pages too, where that library
 * (10 kB gzip) would cost more than all exporters together; the tests hold both to the same bytes, and
 * `csv-parse` reads them back.
 *
 * @module
 */
import type { MeetingReport, Participant } from '../report/schema.js';
import { daysOf, join, sideOf, statementLine, styledName } from './describe.js';
import { meetingId } from './identity.js';

/**
 * Columns in their order.
 *
 * @example
 * ```ts
 * import { CSV_COLUMNS } from '@meeting-report/core/export';
 *
 * CSV_COLUMNS.slice(0, 4); // => ['id', 'kind', 'mode', 'status']
 * ```
 */
export const CSV_COLUMNS = [
  'id',
  'kind',
  'mode',
  'status',
  'date_start',
  'date_end',
  'published_on',
  'headline',
  'venue',
  'city',
  'country',
  'hosts',
  'guests',
  'peers',
  'attendees',
  'host_parties',
  'guest_parties',
  'peer_parties',
  'visit_kind',
  'visit_by',
  'visit_to',
  'visit_purpose',
  'occasion',
  'programme',
  'statements',
  'topics',
  'topic_fields',
  'outcomes',
  'organizations',
  'mentioned',
  'outlet',
  'via',
  'url',
] as const;

/**
 * One report: every column is there, `''` where the record has no value.
 *
 * @example
 * ```ts
 * import { type CsvRow, toCsvRows } from '@meeting-report/core/export';
 *
 * const [row]: CsvRow[] = toCsvRows([report]);
 * row?.host_parties; // => 'Azerbaijan'
 * row?.date_end; // => ''
 * ```
 */
export type CsvRow = Readonly<Record<(typeof CSV_COLUMNS)[number], string>>;

/**
 * How {@link toCsvRows} makes cells.
 *
 * @example
 * ```ts
 * import { type CsvOptions, toCsvRows } from '@meeting-report/core/export';
 *
 * const options: CsvOptions = { formulas: 'keep' };
 * const named = { ...report, headline: '=1+1' };
 * toCsvRows([named])[0]?.headline; // => "'=1+1"
 * toCsvRows([named], options)[0]?.headline; // => '=1+1'
 * ```
 */
export interface CsvOptions {
  /**
   * What to do with a cell that a spreadsheet would take for a formula (it
   * begins with `=`, `+`, `-`, `@`, tab or return): `escape` puts an apostrophe
   * before it (OWASP, "CSV Injection"), `keep` leaves it. Default: `escape`.
   */
  readonly formulas?: 'escape' | 'keep';
}

/** "a | b"; a bar inside a value becomes "\|". */
const list = (values: readonly (string | undefined)[]): string =>
  values
    .filter((value): value is string => value !== undefined)
    .map((value) => value.replaceAll('|', '\\|'))
    .join(' | ');

/** "Colonel General Zakir Hasanov, Minister of Defense … (Azerbaijan)". */
function label(report: MeetingReport, person: Participant): string {
  const side = sideOf(report, person);
  return join([join([styledName(person), person.title]), side && `(${side})`], ' ');
}

function rowOf(report: MeetingReport): CsvRow {
  const days = daysOf(report);
  const people = (role: string) =>
    list(report.participants.filter((one) => one.role === role).map((one) => label(report, one)));
  const parties = (role: string) =>
    list(report.parties.filter((one) => one.role === role).map(({ name }) => name));
  const fields = report.topics.flatMap(({ field }) => field ?? []);
  return {
    id: meetingId(report),
    kind: report.kind,
    mode: report.mode,
    status: report.status,
    date_start: days?.start ?? '',
    date_end: days?.end ?? '',
    published_on: report.publishedOn ?? '',
    headline: report.headline ?? '',
    venue: report.location?.venue ?? '',
    city: report.location?.city ?? '',
    country: report.location?.country ?? '',
    hosts: people('host'),
    guests: people('guest'),
    peers: people('peer'),
    attendees: people('attendee'),
    host_parties: parties('host'),
    guest_parties: parties('guest'),
    peer_parties: parties('peer'),
    visit_kind: report.visit?.kind ?? '',
    visit_by: report.visit?.by ?? '',
    visit_to: report.visit?.to ?? '',
    visit_purpose: report.visit?.purpose ?? '',
    occasion: report.occasion?.name ?? '',
    programme: list(report.itinerary.map(({ text }) => text)),
    statements: list(report.statements.map((statement) => statementLine(report, statement))),
    topics: list(report.topics.map(({ text }) => text)),
    topic_fields: list([...new Set(fields)]),
    outcomes: list(report.outcomes.map(({ kind, text }) => `${kind}: ${text}`)),
    organizations: list(report.organizations.map(({ name }) => name)),
    mentioned: list(report.mentioned.map(({ name, title }) => join([name, title]))),
    outlet: report.source?.outlet ?? '',
    via: report.source?.via ?? '',
    url: report.source?.url ?? '',
  };
}

const disarmed = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/**
 * One flat row a report, for a CSV writer, a data frame or a table.
 *
 * Several values in one cell are joined by ` | `. Formulas are disarmed by
 * default, since a release is foreign text and a CSV file ends up in a
 * spreadsheet; see {@link CsvOptions.formulas}.
 *
 * @example
 * ```ts
 * import { toCsvRows } from '@meeting-report/core/export';
 *
 * const [row] = toCsvRows([report]);
 * row?.hosts;
 * // => 'Colonel General Zakir Hasanov, Minister of Defense of the Republic of Azerbaijan (Azerbaijan)'
 * row?.visit_kind; // => 'official'
 * ```
 */
export function toCsvRows(reports: readonly MeetingReport[], options: CsvOptions = {}): CsvRow[] {
  const rows = reports.map(rowOf);
  if (options.formulas === 'keep') return rows;
  return rows.map((row) => {
    const cells = CSV_COLUMNS.map((column) => [column, disarmed(row[column])]);
    return Object.fromEntries(cells) as CsvRow;
  });
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/**
 * Rows as a CSV file (RFC 4180) with a header line, UTF-8 without a byte order mark.
 *
 * @example
 * ```ts
 * import { formatCsv, toCsvRows } from '@meeting-report/core/export';
 *
 * const lines = formatCsv(toCsvRows([report])).split('\r\n');
 * lines[0]?.split(',').slice(0, 4); // => ['id', 'kind', 'mode', 'status']
 * ```
 */
export const formatCsv = (rows: readonly CsvRow[]): string =>
  [CSV_COLUMNS, ...rows.map((row) => CSV_COLUMNS.map((column) => row[column]))].map(line).join('');
