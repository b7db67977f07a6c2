/** The exporters, in a file of their own: loaded when one is asked for. */
export { toICalendar, toJsonLd, toMarkdown } from '@meeting-report/core/export';
