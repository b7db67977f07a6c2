import { describe, expect, test } from 'vitest';
import { record } from '../read.js';

const LEAD =
  'SUVA: Foreign Minister Ana Rao of Fiji received the Ambassador of Japan to Fiji, Kenji Mori, on Monday, 4 March 2024.';
const names = (text: string) => record(`${LEAD}\n\n${text}`).participants.map((p) => p.name);

describe('those told of another day take no part', () => {
  test.each([
    [
      'a delegation that came recently',
      'Recently, Prime Minister of Japan Taro Abe led a delegation to pay an official visit to Fiji.',
    ],
    [
      'a delegation at another meeting',
      'They recalled the talks during a meeting on 2 February 2024 between Prime Minister Semi Koroi and the U.S. staff delegation led by Alex Stone.',
    ],
  ])('%s', (_, text) => expect(names(text)).toEqual(['Ana Rao', 'Kenji Mori']));

  test('a delegation of this meeting does', () =>
    expect(names('The Japanese delegation was led by Hana Sato.')).toContain('Hana Sato'));
});

describe('history is no result', () => {
  test.each([
    ['The two countries established diplomatic relations on 5 April 1970.', []],
    [
      'Ties were strengthened with the signing of the memorandum on defence cooperation on March 3, 2014.',
      [],
    ],
    ['The ministers signed a memorandum on fisheries.', ['a memorandum on fisheries']],
    ['The ministers signed a memorandum on fisheries on 4 March 2024.', ['a memorandum on fisheries']],
    ['The ministers signed a memorandum on fisheries on 5 April 2023.', ['a memorandum on fisheries']],
    ['The ministers signed a memorandum on fisheries on 5 April 2022.', []],
    ['The ministers signed a memorandum on fisheries with Taro Abe on 5 April 1970.', []],
    [
      'The ministers signed a memorandum on fisheries. Japan opened its embassy on 5 April 1970.',
      ['a memorandum on fisheries'],
    ],
  ])('%s', (text, told) => expect(record(`${LEAD}\n\n${text}`).outcomes.map((o) => o.text)).toEqual(told));

  const UNDATED = LEAD.replace(', 4 March 2024', '');
  const BEFORE = 'They talked about trade. Mr Mori thanked the minister.';
  test.each([
    ['ties', `${BEFORE} The two countries established diplomatic relations on 23 January 1998.`, []],
    [
      'ties that are the news',
      'The two countries established diplomatic relations on 23 January 1998.',
      ['diplomatic relations'],
    ],
    [
      'a paper',
      `${BEFORE} The ministers signed a memorandum on fisheries on 23 January 1998.`,
      ['a memorandum on fisheries'],
    ],
  ])('where no other year is told: %s', (_, text, told) =>
    expect(record(`${UNDATED}\n\n${text}`).outcomes.map((o) => o.text)).toEqual(told),
  );
});

test('a visit of another that they talked of is not theirs', () => {
  const report = record(
    `${LEAD}\n\nThe ambassador informed his host about the official visit to Fiji of General Taro Abe, Chief of Staff of Japan.`,
  );
  expect(report.visit?.kind).toBeUndefined();
});

test('each of several counterparts, by name and land', () => {
  const { participants } = record(
    'New Delhi: Defence Minister Arun Singh held bilateral meetings with his counterparts from Madagascar, Mongolia and Suriname on Monday. He met with Lt Gen Leon Richard, Minister of National Defence, Madagascar; Mr Bat Gursed, Defence Minister of Mongolia and Ms Krish Mathoe, Defence Minister of Suriname.',
  );
  expect(participants.map((p) => `${p.name}: ${p.country} ${p.role}`)).toEqual([
    'Arun Singh: IN host',
    'Leon Richard: MG guest',
    'Bat Gursed: MN guest',
    'Krish Mathoe: SR guest',
  ]);
});
