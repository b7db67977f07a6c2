import { expect, test } from 'vitest';
import { parseMeetingReport, safeParseMeetingReport } from '../../src/parse.js';

test.each([
  'President Luis Rey of Peru looks forward to welcoming President Ana Silva of Brazil to Lima on June 28, 2021.',
  'President Luis Rey of Peru and Prime Minister Eva Soto look forward to hosting President Ana Silva of Brazil at the Palace on 28 June 2021.',
])('a guest whom one looks forward to on a set day is announced: %s', (text) => {
  const report = parseMeetingReport(text);
  expect(report.status).toBe('announced');
  expect(report.date?.start).toBe('2021-06-28');
  expect(report.participants.at(-1)).toMatchObject({ name: 'Ana Silva', role: 'guest' });
});

test('without a day it is a wish', () => {
  expect(
    safeParseMeetingReport(
      'President Luis Rey of Peru looks forward to welcoming President Ana Silva of Brazil.',
    ).success,
  ).toBe(false);
});

test('a visit that will highlight something is no speaker, whoever is on it', () => {
  const lead = 'President Luis Rey of Peru met President Ana Silva of Brazil on Monday.';
  const said = (text: string) =>
    parseMeetingReport(`${lead} ${text}`).statements.map(({ content }) => content);
  expect(said('President Silva’s visit will highlight the long partnership.')).toEqual([]);
  expect(said('President Silva’s first trip highlights the long partnership.')).toEqual([]);
  expect(said('President Silva highlighted the long partnership.')).toEqual(['long partnership']);
});
