import { csvHeader, csvLines } from './csv.js';
import { toCsvRows } from '../export/csv.js';
import { ICALENDAR_CLOSE, ICALENDAR_OPEN, iCalendarComponent } from '../export/ical.js';
import { toJsonLd } from '../export/jsonld.js';
import { toMarkdown } from '../export/markdown.js';
import { toPlover } from '../export/plover.js';
import type { MeetingReport } from '../report/schema.js';
import type { Format, Task } from './types.js';

/** A format as a stream: what stands before, between and after the records. */
interface Shape {
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

const NONE: Shape = { open: '', between: '', close: '' };

/** What surrounds the records; a stream is well-formed however many there are, even none. */
export function shapeOf({ format, single }: Pick<Task, 'format' | 'single'>): Shape {
  switch (format) {
    case 'json':
      return single ? NONE : { open: '[', between: ',', close: '\n]\n' };
    case 'jsonld':
      return single
        ? NONE
        : { open: '{"@context":"https://schema.org","@graph":[', between: ',', close: '\n]}\n' };
    case 'ics':
      return { open: ICALENDAR_OPEN, between: '', close: ICALENDAR_CLOSE };
    case 'csv':
      return { open: csvHeader(), between: '', close: '' };
    case 'md':
      return { open: '', between: '\n---\n\n', close: '' };
    default:
      return NONE;
  }
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** One record in any format but NDJSON, which also has the refused. */
export function render(report: MeetingReport, format: Exclude<Format, 'ndjson'>, single: boolean): string {
  switch (format) {
    case 'json':
      return single ? pretty(report) : `\n${JSON.stringify(report)}`;
    case 'jsonld': {
      const document = toJsonLd(report);
      if (single) return pretty(document);
      const { '@context': _, ...node } = document;
      return `\n${JSON.stringify(node)}`;
    }
    case 'ics':
      return iCalendarComponent(report);
    case 'csv':
      return csvLines(toCsvRows([report]));
    case 'md':
      return toMarkdown(report);
    case 'plover':
      return toPlover(report)
        .map((event) => `${JSON.stringify(event)}\n`)
        .join('');
  }
}
