import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MeetingCard } from '../src/meeting-card.js';
import { $, $$, bare, clear, seed, showReport, words } from './helpers.js';

let copied: string[];
beforeEach(() => {
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
});
afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const press = async (card: MeetingCard, name: string) => userEvent.click($(card, `[data-action=${name}]`));
const until = async (holds: () => unknown) => {
  for (let i = 0; i < 150 && !holds(); i++) await new Promise((done) => setTimeout(done, 20));
  expect(holds()).toBeTruthy();
};

test('copy as text', async () => {
  const card = await showReport(seed());
  await press(card, 'copy');
  await until(() => copied.length);
  expect(copied[0]).toContain('Zakir Hasanov');
  await until(() => words($(card, '.done')) === 'Copied');
});

test('copy JSON-LD', async () => {
  const card = await showReport(seed());
  await press(card, 'jsonld');
  await until(() => copied.length);
  expect(JSON.parse(copied[0]!)).toMatchObject({ '@context': expect.stringContaining('schema.org') });
});

test('a refused clipboard is told', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  const card = await showReport(seed());
  await press(card, 'copy');
  await until(() => words($(card, '.done')) === 'That did not work');
});

test('add to calendar gives an .ics file', async () => {
  let saved: { name: string; blob: Blob } | undefined;
  let blob!: Blob;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((one) => {
    blob = one as Blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved = { name: this.download, blob };
  });
  const card = await showReport(seed());
  await press(card, 'calendar');
  await until(() => saved);
  expect(saved!.name).toBe('2025-12-17.ics');
  expect(saved!.blob.type).toContain('text/calendar');
  expect(await saved!.blob.text()).toMatch(/^BEGIN:VCALENDAR\r\n.*DTSTART;VALUE=DATE:20251217/s);
});

test('without a date there is nothing to put into a calendar', async () => {
  expect($(await showReport(bare()), '[data-action=calendar]')).toBeNull();
});

test('print shows the card alone, and leaves the page as it was', async () => {
  const aside = document.body.appendChild(document.createElement('aside'));
  aside.textContent = 'An advertisement';
  let hidden: string | undefined;
  vi.spyOn(window, 'print').mockImplementation(() => {
    const rule = document.adoptedStyleSheets.at(-1)!.cssRules[0] as CSSMediaRule;
    const selector = (rule.cssRules[0] as CSSStyleRule).selectorText;
    hidden = [...document.querySelectorAll(selector)].map((one) => one.tagName).join();
    expect(card.matches(selector)).toBe(false);
    dispatchEvent(new Event('afterprint'));
  });
  const sheets = document.adoptedStyleSheets.length;
  const card = await showReport(seed());
  await press(card, 'print');
  await until(() => hidden !== undefined);
  expect(hidden).toContain('ASIDE');
  expect(hidden).not.toContain('MAIN');
  expect(document.adoptedStyleSheets.length).toBe(sheets);
  expect(card.hasAttribute('data-meeting-card-print')).toBe(false);
  aside.remove();
});

test('json-ld describes the meeting in the head, once, and leaves with the card', async () => {
  const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
  const card = await showReport(seed({ headline: '</script><script>bad' }), { 'json-ld': '' });
  await until(() => scripts().length === 1);
  expect(JSON.parse(scripts()[0]!.textContent!)).toMatchObject({ '@type': expect.any(String) });
  expect(scripts()[0]!.textContent).not.toContain('</script>');
  card.report = seed();
  await until(() => !scripts()[0]?.textContent?.includes('bad'));
  expect(scripts()).toHaveLength(1);
  card.remove();
  await until(() => scripts().length === 0);
});

test('actions are reached by keyboard', async () => {
  const card = await showReport(seed());
  $(card, '[data-action=copy]').focus();
  await userEvent.keyboard('{Enter}');
  await until(() => copied.length);
  expect($$(card, '[data-action]').every((one) => one.tabIndex === 0)).toBe(true);
});
