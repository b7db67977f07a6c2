import { describe, expect, test } from 'vitest';
import { findVisits } from '../../src/clauses/visit.js';
import { read } from '../../src/parse.js';
import { roles } from '../read.js';
import { wordsOf } from '../mentions/reading.js';

const stays = (text: string) => {
  const reading = read(text);
  return findVisits(reading).map(
    (v) => `${wordsOf(reading, v.visitor)?.split(' ').at(-1)} in ${wordsOf(reading, v.destination)}`,
  );
};

describe('who is somewhere, with no noun of travel', () => {
  test.each([
    ['The commander, General Rao RSP, currently in Bangladesh, met General Khan.', 'RSP in Bangladesh'],
    ['Minister Rao is presently in Fiji in the course of a forum.', 'Rao in Fiji'],
    ['Minister Rao was in Suva this week to attend a forum.', 'Rao in Suva'],
    ['President Lau welcomed Minister Rao to Fiji on Monday.', 'Rao in Fiji'],
    ['President Lau welcomed the Minister of Health of Cuba, Dr Ana Ruiz, to Suva.', 'Ruiz in Suva'],
  ])('%s', (text, told) => expect(stays(text)).toEqual([told]));

  test.each([
    'President Lau welcomed the Ambassador of Cuba to Fiji, Dr Ana Ruiz.',
    'President Lau welcomed Minister Rao to the palace.',
    "President Lau was pleased with the Emir's visit and the work done when it comes to Fiji.",
    'The forum, currently in Fiji, met.',
  ])('none of "%s"', (text) => expect(stays(text)).toEqual([]));

  test('whoever is welcomed to a land is a guest there', () => {
    expect(
      roles(
        'Prime Minister Moses Kaupa welcomed Korean Vice Foreign Minister Yoon Hye-jin to Fiji yesterday.',
      ),
    ).toEqual({
      people: ['host: Moses Kaupa (FJ)', 'guest: Yoon Hye-jin (KR)'],
      sides: ['FJ host', 'KR guest'],
    });
  });

  test('his later journey is the guest’s, not the host’s of whom the text spoke first', () => {
    expect(
      roles(
        'Chief of Army Lieutenant General Peter Grey, DSC hosted his Canadian counterpart Lieutenant General Marc Roy on his first visit to Australia.\n\nLieutenant General Roy chose Australia for his first trip to the Pacific. He knows Ottawa and London well.',
      ).people,
    ).toEqual(['host: Peter Grey (AU)', 'guest: Marc Roy (CA)']);
  });
});
