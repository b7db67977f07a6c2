import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const MET = 'Minister Ana Silva of Brazil met Minister Martin Eche of Uruguay.';

describe('what is talked of is not where they met', () => {
  test.each([
    [
      'a city of a topic',
      `${MET} Preparations for the second round of consultations in Montevideo were discussed.`,
    ],
    ['a city of a statement', `${MET} Silva said the next round would be held in Montevideo.`],
  ])('%s', (_, text) => {
    expect(parseMeetingReport(text).location?.city).toBeUndefined();
  });

  test('a city of the meeting still is', () => {
    const text =
      'Minister Ana Silva of Brazil met Minister Martin Eche of Uruguay in Montevideo and discussed trade.';
    expect(parseMeetingReport(text).location?.city).toBe('Montevideo');
  });

  test('an event of a statement is no occasion', () => {
    const text = `${MET} Silva suggested that the parliament join the 41st General Assembly of the ASEAN Inter-Parliamentary Assembly.`;
    expect(parseMeetingReport(text).occasion).toBeUndefined();
  });
});

describe('what a page repeats', () => {
  const said = 'Eche hoped that an agreement would follow.';
  test('is said once', () => {
    expect(parseMeetingReport(`${MET} ${said}\n\n${said}`).statements).toHaveLength(1);
  });
  test('by another speaker is said twice', () => {
    expect(
      parseMeetingReport(`${MET} ${said} Silva hoped that an agreement would follow.`).statements,
    ).toHaveLength(2);
  });
});

test('a summit is discussed, a guard of honour only reviewed', () => {
  const topics = (text: string): string[] => parseMeetingReport(text).topics.map((t) => t.text);
  expect(
    topics(`${MET} They discussed the forthcoming SADC Summit and ongoing negotiations on power.`),
  ).toEqual(['forthcoming SADC Summit', 'ongoing negotiations on power']);
  expect(topics(`${MET} The national anthem was played, and the guard of honor was reviewed.`)).toEqual([]);
});

test('the whole rank tells one general from another', () => {
  const text =
    'Senior General Nyan Lin of Myanmar received Lieutenant General Chandana Wick of Sri Lanka. The Senior General expressed thanks for the scholarships.';
  expect(parseMeetingReport(text).statements).toMatchObject([{ speaker: { participant: 'nyan-lin' } }]);
});

test('he who speaks after a press secretary is the press secretary', () => {
  const text =
    "Prime Minister Rokeya Banu of Bangladesh received High Commissioner Haznah binti Roslan of Malaysia. Prime Minister's Press Secretary Shafiqul Bari briefed reporters. He said the Prime Minister sought support.";
  expect(parseMeetingReport(text).statements).toEqual([]);
});

test("a father's name styles nobody: she is who spoke last", () => {
  const text =
    'Prime Minister Rokeya Chow of Bangladesh received High Commissioner Haznah binti Roslan of Malaysia. Chow said that investors can come. She added that land was kept.';
  expect(parseMeetingReport(text).statements.map((s) => s.speaker)).toEqual([
    { participant: 'rokeya-chow' },
    { participant: 'rokeya-chow' },
  ]);
});
