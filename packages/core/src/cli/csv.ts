import { type Options, stringify } from 'csv-stringify/sync';
import { CSV_COLUMNS, type CsvRow } from '../export/csv.js';

/** RFC 4180; by itself the library leaves a lone CR or LF inside a cell without quotes. */
const FORM: Options = { columns: [...CSV_COLUMNS], record_delimiter: '\r\n', quoted_match: /[\r\n]/ };

/** The line that names the columns. */
export const csvHeader = (): string => stringify([], { ...FORM, header: true });

/** Rows without a header. */
export const csvLines = (rows: readonly CsvRow[]): string => stringify([...rows], FORM);
