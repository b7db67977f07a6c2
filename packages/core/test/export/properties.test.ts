/** What must hold of every format, whatever strings a record has. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { marked } from 'marked';
import { expect, test, vi } from 'vitest';
import {
  formatCsv,
  jsonLdScript,
  meetingId,
  toCsvRows,
  toICalendar,
  toJsonLd,
  toMarkdown,
  toPlover,
} from '../../src/export/index.js';
import { csvHeader, csvLines } from '../../src/cli/csv.js';
import { anyReport } from './arbitrary.js';

vi.setConfig({ testTimeout: 30_000 });
const runs = { numRuns: 200, seed: 20251217 };
/** Control characters and halves of characters cannot be in a calendar; line ends are all one. */
const inCalendar = (value: string) =>
  value.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '');

test('iCalendar: read back with one component and its words', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const text = toICalendar(report);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const calendar = new ICAL.Component(ICAL.parse(text));
      const [component, ...others] = calendar.getAllSubcomponents();
      expect(others).toEqual([]);
      expect(component?.getAllSubcomponents('participant')).toHaveLength(report.participants.length);
      if (report.headline !== undefined && inCalendar(report.headline) !== '') {
        expect(component?.getFirstPropertyValue('summary')).toBe(inCalendar(report.headline));
      }
    }),
    runs,
  );
});

test('CSV: read back cell by cell, no formula', () => {
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 3 }), (reports) => {
      const rows = toCsvRows(reports);
      // By csv-stringify, as the command writes it: the same bytes.
      expect(formatCsv(rows)).toBe(csvHeader() + csvLines(rows));
      const read = parse<Record<string, string>>(formatCsv(rows), { columns: true });
      expect(read).toEqual(rows.map(asBytes));
      for (const cell of read.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { ...runs, numRuns: 80 },
  );
});
const asBytes = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, Buffer.from(cell).toString()]));

test('Markdown: no HTML, and no link but to the source', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const page = toMarkdown(report);
      const links: string[] = [];
      marked.walkTokens(marked.lexer(page), (token) => {
        expect([
          'html',
          'image',
          'code',
          'codespan',
          'hr',
          'table',
          'blockquote',
          'del',
          'def',
        ]).not.toContain(token.type);
        // A bare "https://…" in the text may be linked by a reader; what it shows is where it leads.
        if (token.type === 'link' && token.raw !== token.href) links.push(token.href);
      });
      expect(links.length).toBeLessThanOrEqual(1);
      for (const link of links) expect(link).toMatch(/^https?:/);
    }),
    runs,
  );
});

test('JSON-LD: plain JSON, safe in a script element, followable addresses only', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const document = toJsonLd(report);
      expect(JSON.parse(jsonLdScript(document))).toEqual(document);
      expect(jsonLdScript(document)).not.toMatch(/[<>&\u2028\u2029]/);
      const { url } = (document.subjectOf ?? {}) as { url?: string };
      if (url !== undefined) expect(url).toMatch(/^https?:\/\//);
      expect(JSON.stringify(document)).not.toMatch(/:(null|""|\[\]|\{\})[,}]/);
    }),
    runs,
  );
});

test('PLOVER: dated, with an actor; ids count up from the meeting’s', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const events = toPlover(report);
      expect(events.map(({ id }) => id)).toEqual(events.map((_, i) => `${meetingId(report)}-${i + 1}`));
      for (const event of events) {
        expect(event.date).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(event.actor.length).toBeGreaterThan(0);
        if (event.event[0] !== 'CONSULT') expect(event.mode).toBeUndefined();
      }
    }),
    runs,
  );
});

test('a record is not changed by being given on', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const before = structuredClone(report);
      toICalendar(report);
      toJsonLd(report);
      toPlover(report);
      toMarkdown(report);
      toCsvRows([report]);
      expect(report).toEqual(before);
    }),
    { ...runs, numRuns: 100 },
  );
});
