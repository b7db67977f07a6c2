/**
 * Giving a record on: iCalendar, JSON-LD, PLOVER, Markdown, CSV.
 *
 * Pure functions of the record: no clock, no network, no dependency; an
 * application that imports one of them loads that one.
 *
 * @module
 */
export { type ICalendarOptions, toICalendar } from './ical.js';
export { type Json, type JsonLdEvent, jsonLdScript, toJsonLd } from './jsonld.js';
export { type PloverEventType, type PloverMode, type PloverRecord, toPlover } from './plover.js';
export type { PloverEntity } from './plover-actors.js';
export { toMarkdown } from './markdown.js';
export { CSV_COLUMNS, type CsvOptions, type CsvRow, formatCsv, toCsvRows } from './csv.js';
export { meetingId } from './identity.js';
