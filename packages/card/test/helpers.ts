import axe from 'axe-core';
import { html, render } from 'lit';
import { cdp } from 'vitest/browser';
import type { MeetingReport } from '@meeting-report/core';
import '../src/define.js';
import type { MeetingCard } from '../src/meeting-card.js';
import seedJson from './fixtures/seed.json';
import seedText from './fixtures/seed.txt?raw';

export { html, seedText };

/** A fresh copy of the seed release's record, for tests to change. */
export const seed = (change: Partial<MeetingReport> = {}): MeetingReport =>
  ({ ...structuredClone(seedJson), ...change }) as MeetingReport;

/** A record in which only the required keys are there. */
export const bare = (change: Partial<MeetingReport> = {}): MeetingReport => ({
  schemaVersion: '1',
  language: 'en',
  kind: 'meeting',
  mode: 'in-person',
  status: 'held',
  parties: [],
  participants: [],
  mentioned: [],
  itinerary: [],
  statements: [],
  topics: [],
  outcomes: [],
  organizations: [],
  evidence: {},
  ...change,
});

const place = document.body.appendChild(document.createElement('main'));

/** Puts a template on the page and gives its card, once it has come to rest. */
export async function show(
  template: unknown,
  state: string | RegExp = /ready|error|empty/,
): Promise<MeetingCard> {
  const box = place.appendChild(document.createElement('div'));
  render(template, box);
  const card = box.querySelector('meeting-card')!;
  await rest(card, state);
  return card;
}

/** A card that shows a report. */
export const showReport = (report: unknown, attributes: Record<string, string> = {}): Promise<MeetingCard> =>
  make((card) => {
    for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
    card.report = report as MeetingReport;
  });

/** A card set up by hand before it is put on the page. */
export async function make(setUp: (card: MeetingCard) => void): Promise<MeetingCard> {
  const card = document.createElement('meeting-card');
  setUp(card);
  place.append(card);
  await rest(card);
  return card;
}

/** Waits until the card is in one of the states. */
export async function rest(card: MeetingCard, state: string | RegExp = /ready|error|empty/): Promise<void> {
  const wanted = typeof state === 'string' ? new RegExp(`^${state}$`) : state;
  // as long as a busy machine may need to load the parser
  for (const end = Date.now() + 40_000; Date.now() < end; ) {
    await card.updateComplete;
    const shown = ['empty', 'loading', 'ready', 'error'].find((one) => card.matches(`:state(${one})`)) ?? '';
    if (wanted.test(shown)) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`the card is ${card.state}, not ${state}`);
}

export function clear(): void {
  place.replaceChildren();
  for (const name of ['lang', 'dir', 'style']) document.documentElement.removeAttribute(name);
}

export const $ = <T extends HTMLElement = HTMLElement>(card: MeetingCard, selector: string): T =>
  card.renderRoot.querySelector<T>(selector)!;
export const $$ = <T extends HTMLElement = HTMLElement>(card: MeetingCard, selector: string): T[] => [
  ...card.renderRoot.querySelectorAll<T>(selector),
];
/** The words a person sees, white space joined. */
export const words = (node: Element | null | undefined): string =>
  (node as HTMLElement | undefined)?.innerText?.replace(/\s+/g, ' ').trim() ?? '';
export const seen = (card: MeetingCard): string => words($(card, 'article, .error'));

/** What axe finds wrong with a card; every finding is a failure. */
export async function faults(card: Element): Promise<string[]> {
  const { violations } = await axe.run(card, {
    rules: { region: { enabled: false }, 'target-size': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

/** Emulates media features, `{}` for none. */
export const media = (features: Record<string, string>, type = ''): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** Resolves with the next event of a name. */
export const next = <K extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  name: K,
): Promise<GlobalEventHandlersEventMap[K]> =>
  new Promise((done) =>
    target.addEventListener(name, (event) => done(event as GlobalEventHandlersEventMap[K]), { once: true }),
  );
