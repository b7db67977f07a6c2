import { describe, expect, test } from 'vitest';
import { record } from '../read.js';

const MET = 'Minister Ana Silva of Peru met Minister Sato Ken of Japan in Oslo on Tuesday, 4 June 2024.';
const topics = (told: string): string[] => record(`${MET} ${told}`).topics.map((t) => t.text);

describe('what is one topic', () => {
  test.each([
    [
      'deeds of one "to"',
      'They discussed cooperation to diversify power supply, combat corruption, provide relief to host communities, and promote exports.',
      [
        'cooperation to diversify power supply, combat corruption, provide relief to host communities, and promote exports',
      ],
    ],
    [
      'what is to come of it',
      'They discussed the need for order so that Chile lowers the tempo, refrains from tolls, and makes a decision on ports.',
      ['need for order so that Chile lowers the tempo, refrains from tolls, and makes a decision on ports'],
    ],
    [
      'up to what was said of it',
      'They addressed security policy matters underscoring the need for unity.',
      ['security policy matters'],
    ],
    [
      'up to the next clause',
      'Attention was focused on the plight of migrants, and in this context, the role of employers was emphasized.',
      ['plight of migrants'],
    ],
    [
      'up to a glued address',
      'They discussed the fight against trafficking.www.example.gov',
      ['fight against trafficking'],
    ],
    [
      'what talks highlighted',
      'Discussions highlighted the reform of the academies, as well as the reserve.',
      ['reform of the academies', 'reserve'],
    ],
  ])('%s', (_, told, found) => expect(topics(told)).toEqual(found));

  test('an institution that is addressed is none', () => {
    expect(topics('Minister Silva also addressed the Norwegian Defence University College.')).toEqual([]);
    expect(topics('They addressed NATO enlargement.')).toEqual(['NATO enlargement']);
  });

  test('talks that highlight that something holds report words', () => {
    const { statements, topics: none } = record(`${MET} The talks highlighted that trade grows.`);
    expect([statements[0]?.content, none]).toEqual(['trade grows', []]);
  });
});

describe('the place of a wreath', () => {
  test.each([
    [
      'at the monument to those who gave their lives in the line of duty',
      'monument to those who gave their lives in the line of duty',
    ],
    ['at the monument to those who fell and met the mayor', 'monument to those who fell'],
    ['at the Monument of the Unknown Hero on Mount Avala', 'Monument of the Unknown Hero on Mount Avala'],
    ['at the Monument of the Unknown Hero on Monday', 'Monument of the Unknown Hero'],
  ])('%s', (where, place) => {
    const { itinerary } = record(`${MET} Minister Silva laid a wreath ${where}.`);
    expect(itinerary[0]?.place).toBe(place);
  });
});
