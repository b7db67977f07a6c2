/**
 * What a reader can take along. Loaded at the first press, with the exporters.
 *
 * @module
 */
import { html, render } from 'lit';
import type { MeetingCard } from '../meeting-card.js';
import type { ActionName } from './names.js';
import { printOnly } from './print.js';

/** Does what a button says, and names the label that tells of it; fails if it cannot. */
export async function run(name: ActionName, card: MeetingCard): Promise<'copied' | ''> {
  const report = card.shown!;
  if (name === 'print') {
    printOnly(card);
    return '';
  }
  const { toICalendar, toJsonLd, toMarkdown } = await exporters();
  if (name === 'calendar') {
    save(toICalendar(report), `${report.date?.start ?? 'meeting'}.ics`, 'text/calendar;charset=utf-8');
    return '';
  }
  await navigator.clipboard.writeText(
    name === 'copy' ? toMarkdown(report) : JSON.stringify(toJsonLd(report), null, 2),
  );
  return 'copied';
}

const scripts = new WeakMap<MeetingCard, HTMLScriptElement>();

/** Puts JSON-LD of what a card shows into the page's head, in place of what it put there before. */
export async function describe(card: MeetingCard): Promise<void> {
  const { toJsonLd } = await exporters();
  scripts.get(card)?.remove();
  const report = card.shown;
  if (!report || !card.isConnected) return;
  // drawn from a template without gaps: under Trusted Types a script, even one of data, may not be written into
  const data = JSON.stringify(toJsonLd(report)).replace(/</g, '\\u003c');
  const source = `<script type="application/ld+json">${data}</script>`;
  const box = document.createDocumentFragment();
  render(html(Object.assign([source], { raw: [source] })), box);
  const script = box.querySelector('script')!;
  document.head.append(script);
  scripts.set(card, script);
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
