/**
 * What a reader can take along. Loaded at the first press, with the exporters.
 *
 * @module
 */
import type { MeetingReport } from '@meeting-report/core';
import type { ActionName } from './names.js';
import { printOnly } from './print.js';

/** Does what a button says; fails if it cannot. */
export async function run(name: ActionName, report: MeetingReport, card: HTMLElement): Promise<void> {
  if (name === 'print') return printOnly(card);
  const { toICalendar, toJsonLd, toMarkdown } = await exporters();
  if (name === 'copy') return navigator.clipboard.writeText(toMarkdown(report));
  if (name === 'jsonld') return navigator.clipboard.writeText(JSON.stringify(toJsonLd(report), null, 2));
  save(toICalendar(report), `${report.date?.start ?? 'meeting'}.ics`, 'text/calendar;charset=utf-8');
}

/** Puts JSON-LD into the page's head; returns the way to take it out again. */
export async function inject(report: MeetingReport): Promise<() => void> {
  const { toJsonLd } = await exporters();
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // a text node, not `script.text`: data needs no trust under Trusted Types
  script.append(JSON.stringify(toJsonLd(report)).replace(/</g, '\\u003c'));
  document.head.append(script);
  return () => script.remove();
}

async function exporters(): Promise<typeof import('./exporters.js')> {
  return import('./exporters.js');
}

function save(content: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
