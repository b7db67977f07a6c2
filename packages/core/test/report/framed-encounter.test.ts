import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const names = (text: string): string[] => parseMeetingReport(text).participants.map(({ name }) => name);
const LEAD = 'SUVA, May 3. Foreign Minister Arun Rao of India met Foreign Minister Ana Silva of Brazil';

describe('the encounter of others that only frames the one told', () => {
  test.each([
    ['before it', `${LEAD} ahead of President Luis Rey's meeting with President Eva Soto.`],
    [
      'the noun between two',
      `${LEAD} following the May 1 meeting between President Luis Rey and President Eva Soto.`,
    ],
    ['prepared', `${LEAD} to prepare for President Luis Rey's meeting on June 2 with President Eva Soto.`],
    ['followed', `${LEAD}. Their meeting followed President Luis Rey's call with President Eva Soto.`],
    [
      'what came of it',
      `${LEAD}. They reviewed the fund announced during the summit between President Luis Rey and President Eva Soto.`,
    ],
    [
      'first in the sentence',
      'SUVA, May 3. Following President Luis Rey’s fruitful talks with President Eva Soto, Foreign Minister Arun Rao of India met Foreign Minister Ana Silva of Brazil.',
    ],
  ])('%s', (_, text) => expect(names(text)).toEqual(['Arun Rao', 'Ana Silva']));

  test.each([
    [
      'the only one told is the event',
      'SUVA, May 3. After President Luis Rey’s talks with President Eva Soto of Chile, the leaders signed an accord.',
      ['Luis Rey', 'Eva Soto'],
    ],
    [
      'so is one whose noun is the subject',
      'SUVA, May 3. President Luis Rey’s meeting with President Eva Soto of Chile took place at the palace.',
      ['Luis Rey', 'Eva Soto'],
    ],
    [
      'in the course of it',
      `${LEAD}. In the course of Rao's meeting with Silva, they discussed trade.`,
      ['Arun Rao', 'Ana Silva'],
    ],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));
});

test('"university presidents" are no presidents of states', () => {
  const text =
    'National Security Adviser Ana Silva met today with university presidents in Suva. Ms. Silva shared the steps that President Luis Rey has ordered. They discussed grants.';
  expect(names(text)).toEqual(['Ana Silva']);
});

test('a team that is at work came to no meeting', () => {
  const text =
    'President Luis Rey of Peru spoke with President Ana Silva of Brazil by phone about the fires. Civil Protection Director Eva Soto and her team are working with the fire brigades.';
  expect(names(text)).toEqual(['Luis Rey', 'Ana Silva']);
});
