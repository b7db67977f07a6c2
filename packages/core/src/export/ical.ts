/**
 * iCalendar: RFC 5545 event with the PARTICIPANT and VLOCATION components of RFC 9073.
 *
 * Written here and not by a library: ics 3.12 and ical-generator 11.1 know no component of RFC 9073, ics
 * folds by characters (lines of 95 octets in Azerbaijani), ical-generator wants Node 22; `ical.js` could
 * (MPL, 23 kB gzip, our whole entry has 8), but is the independent reader of the tests.
 *
 * @module
 */
import type { MeetingReport, Participant } from '../report/schema.js';
import {
  daysOf,
  isPrincipal,
  join,
  kindOf,
  placeOf,
  standingOf,
  statementLine,
  styledName,
  titleOf,
  webAddress,
} from './describe.js';
import { meetingId, stableUuid } from './identity.js';

/**
 * What {@link toICalendar} cannot know from the record.
 *
 * @example
 * ```ts
 * import { type ICalendarOptions, toICalendar } from '@meeting-report/core/export';
 *
 * const corrected: ICalendarOptions = { sequence: 1, stamp: '2025-12-18T09:00:00Z' };
 * toICalendar(report, corrected).includes('SEQUENCE:1'); // => true
 * toICalendar(report, corrected).includes('DTSTAMP:20251218T090000Z'); // => true
 * ```
 */
export interface ICalendarOptions {
  /** Identifier of the event; by default made of the record, the same at every export. */
  readonly uid?: string;
  /** Revision (RFC 5545, 3.8.7.4): raise it when a corrected record is sent again. */
  readonly sequence?: number;
  /**
   * Moment of DTSTAMP, `YYYY-MM-DDTHH:MM:SSZ`. No clock is read: by default the
   * day of publication, else of the event, at midnight UTC.
   */
  readonly stamp?: string;
}

export const ICALENDAR_OPEN =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Meeting Report//meeting-report 1//EN\r\nCALSCALE:GREGORIAN\r\n';
export const ICALENDAR_CLOSE = 'END:VCALENDAR\r\n';

/** Bytes of a code point in UTF-8. */
const octets = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** Folds at 75 octets, never inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  let out = '';
  let width = 0;
  for (const character of line) {
    const size = octets(character.codePointAt(0) ?? 0);
    if (width + size > 75) {
      out += '\r\n ';
      width = 1;
    }
    out += character;
    width += size;
  }
  return `${out}\r\n`;
}

/** TEXT (RFC 5545, 3.3.11): marks escaped, control characters and halves of characters gone. */
function text(value: string): string {
  return value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

const property = (name: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : fold(`${name}:${value}`);
const words = (name: string, value: string | undefined): string => property(name, value && text(value));

const compact = (day: string): string => day.replaceAll('-', '');

/** The day after, by the proleptic Gregorian calendar; DTEND is exclusive. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Those on the dais are ACTIVE, the rest of a delegation INACTIVE (RFC 9073, 6.2). */
function participant(report: MeetingReport, person: Participant, uid: string): string {
  return [
    'BEGIN:PARTICIPANT\r\n',
    property('UID', stableUuid(`${uid}/${person.id}`)),
    property('PARTICIPANT-TYPE', isPrincipal(person) ? 'ACTIVE' : 'INACTIVE'),
    words('SUMMARY', styledName(person)),
    words('DESCRIPTION', standingOf(report, person)),
    property('CATEGORIES', person.role.toUpperCase()),
    'END:PARTICIPANT\r\n',
  ].join('');
}

function venue(report: MeetingReport, uid: string): string {
  const place = placeOf(report);
  if (place === '') return '';
  return [
    'BEGIN:VLOCATION\r\n',
    property('UID', stableUuid(`${uid}#location`)),
    words('NAME', report.location?.venue ?? report.location?.city ?? place),
    words('DESCRIPTION', place),
    'END:VLOCATION\r\n',
  ].join('');
}

function description(report: MeetingReport): string {
  const list = (label: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${label}:\n${lines.map((line) => `- ${line}`).join('\n')}`] : [];
  return [
    ...list(
      'Participants',
      report.participants.map((person) => join([styledName(person), standingOf(report, person)])),
    ),
    ...(report.occasion ? [`Occasion: ${report.occasion.name}`] : []),
    ...list(
      'Programme',
      report.itinerary.map((step) => step.text),
    ),
    ...list(
      'Statements',
      report.statements.map((statement) => statementLine(report, statement)),
    ),
    ...list(
      'Topics',
      report.topics.map((topic) => topic.text),
    ),
    ...list(
      'Outcomes',
      report.outcomes.map((outcome) => outcome.text),
    ),
    ...(report.source?.outlet ? [`Source: ${report.source.outlet}`] : []),
  ].join('\n\n');
}

/**
 * The event alone, without its calendar.
 *
 * A VEVENT must have DTSTART (RFC 5545, 3.6.1); a meeting of no known day is a
 * VJOURNAL, which need not (3.6.3), rather than an event of an invented day.
 */
export function iCalendarComponent(report: MeetingReport, options: ICalendarOptions = {}): string {
  const days = daysOf(report);
  const name = days ? 'VEVENT' : 'VJOURNAL';
  const uid = options.uid ?? meetingId(report);
  const stamp = options.stamp ?? `${report.publishedOn ?? days?.start ?? '1970-01-01'}T00:00:00Z`;
  const held = report.status !== 'announced';
  const fields = report.topics.flatMap(({ field }) => (field && field !== 'other' ? [field] : []));
  const categories = [...new Set([report.kind, ...fields])].map(text).join(',');
  return [
    `BEGIN:${name}\r\n`,
    property('UID', text(uid)),
    property('DTSTAMP', stamp.replace(/[-:]|\.\d+/g, '')),
    options.sequence === undefined ? '' : property('SEQUENCE', String(options.sequence)),
    days ? property('DTSTART;VALUE=DATE', compact(days.start)) : '',
    days ? property('DTEND;VALUE=DATE', compact(dayAfter(days.end ?? days.start))) : '',
    property('STATUS', days ? (held ? 'CONFIRMED' : 'TENTATIVE') : held ? 'FINAL' : 'DRAFT'),
    days ? 'TRANSP:TRANSPARENT\r\n' : '',
    words('SUMMARY', titleOf(report)),
    words('DESCRIPTION', description(report) || kindOf(report)),
    days ? words('LOCATION', placeOf(report)) : '',
    property('CATEGORIES', categories),
    property('URL', webAddress(report.source?.url)),
    ...report.participants.map((person) => participant(report, person, uid)),
    venue(report, uid),
    `END:${name}\r\n`,
  ].join('');
}

/**
 * One record, or several, as an iCalendar stream (RFC 5545, RFC 9073).
 *
 * All-day events; DTEND is the day after the last. People are PARTICIPANT
 * components and not ATTENDEEs, for these need an address to invite. A meeting
 * of no known day becomes a VJOURNAL. The UID stays the same from export to
 * export; to correct an event that was imported, raise `sequence`.
 *
 * @example
 * ```ts
 * import { toICalendar } from '@meeting-report/core/export';
 *
 * const lines = toICalendar(report).split('\r\n');
 * lines[0]; // => 'BEGIN:VCALENDAR'
 * lines.some((line) => line.startsWith('BEGIN:PARTICIPANT')); // => true
 * ```
 */
export function toICalendar(
  reports: MeetingReport | readonly MeetingReport[],
  options: ICalendarOptions = {},
): string {
  const list = 'schemaVersion' in reports ? [reports] : reports;
  return [ICALENDAR_OPEN, ...list.map((report) => iCalendarComponent(report, options)), ICALENDAR_CLOSE].join(
    '',
  );
}
