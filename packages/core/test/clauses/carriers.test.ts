import { describe, expect, test } from 'vitest';
import { speech } from './tell.js';

describe('verbs carried by others', () => {
  test.each([
    'Petrov went on to thank the crew for its help.',
    'Petrov took the opportunity to thank the crew for its help.',
    'Petrov used this occasion to thank the crew for its help.',
    'Petrov had the honour to thank the crew for its help.',
    'Petrov wished to thank the crew for its help.',
    'Petrov would like to thank the crew for its help.',
    'Petrov did not fail to thank the crew for its help.',
    'Petrov was quick to thank the crew for its help.',
    'Petrov also continued to thank the crew for its help.',
  ])('%s', (text) => expect(speech(text)).toEqual(['Petrov | thank | thank | crew for its help']));

  test.each([
    'Petrov began by thanking the crew for its help.',
    'Petrov concluded his speech by thanking the crew for its help.',
  ])('%s', (text) => expect(speech(text)).toEqual(['Petrov | thanking | thank | crew for its help']));

  test('a second verb shares the carrier', () => {
    expect(speech('Petrov took the occasion to praise the crew and congratulate Lind on her post.')).toEqual([
      'Petrov | praise | praise | crew',
      'Petrov | congratulate | congratulate | Lind on her post',
    ]);
    expect(speech('Petrov took the occasion to praise the crew and mentioned the need for divers.')).toEqual([
      'Petrov | praise | praise | crew',
      'Petrov | mentioned | note | need for divers',
    ]);
  });

  test.each([
    ['a deed', 'Petrov took the opportunity to visit the yard.'],
    ['taking alone', 'Petrov took a boat to the yard.'],
    ['beginning alone', 'Petrov began the tour by boat.'],
  ])('none of %s', (_, text) => expect(speech(text)).toEqual([]));
});
