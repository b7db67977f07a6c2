/**
 * A record in the forms it can be taken along in.
 *
 * @module
 */
import type { MeetingReport } from '@meeting-report/core';
import {
  formatCsv,
  toCsvRows,
  toICalendar,
  toJsonLd,
  toMarkdown,
  toPlover,
} from '@meeting-report/core/export';

const json = (value: unknown): string => JSON.stringify(value, null, 2);

export const FORMATS = [
  { id: 'json', label: 'JSON', file: 'json', type: 'application/json', make: json },
  { id: 'markdown', label: 'Markdown', file: 'md', type: 'text/markdown', make: toMarkdown },
  {
    id: 'ics',
    label: 'iCalendar',
    file: 'ics',
    type: 'text/calendar',
    make: (report: MeetingReport) => toICalendar(report),
  },
  {
    id: 'jsonld',
    label: 'JSON-LD',
    file: 'jsonld',
    type: 'application/ld+json',
    make: (report: MeetingReport) => json(toJsonLd(report)),
  },
  {
    id: 'plover',
    label: 'PLOVER',
    file: 'plover.json',
    type: 'application/json',
    make: (report: MeetingReport) => json(toPlover(report)),
  },
  {
    id: 'csv',
    label: 'CSV',
    file: 'csv',
    type: 'text/csv',
    make: (report: MeetingReport) => formatCsv(toCsvRows([report])),
  },
] as const;

export type FormatId = (typeof FORMATS)[number]['id'];

export function formatted(id: FormatId, report: MeetingReport): string {
  try {
    return FORMATS.find((format) => format.id === id)!.make(report);
  } catch (cause) {
    // a calendar needs a date: say so in the exporter's own words
    return cause instanceof Error ? cause.message : String(cause);
  }
}

export function download(id: FormatId, report: MeetingReport): void {
  const { file, type } = FORMATS.find((format) => format.id === id)!;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([formatted(id, report)], { type: `${type};charset=utf-8` }));
  link.download = `${report.date?.start ?? report.publishedOn ?? 'meeting'}.${file}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
