import { describe, expect, test } from 'vitest';
import { roles } from '../read.js';

describe('who bids farewell leaves', () => {
  test.each([
    [
      'an envoy to a president',
      'The Ambassador of Japan, Kenji Mori, bade farewell to President Musa Bello of Ghana.',
      ['host: Musa Bello (GH)', 'guest: Kenji Mori (JP)'],
    ],
    [
      'a minister to a minister',
      'Defence Minister Arun Rao of India bade farewell to Minister Musa Bello of Ghana.',
      ['host: Musa Bello (GH)', 'guest: Arun Rao (IN)'],
    ],
  ])('%s', (_, text, people) => expect(roles(text).people).toEqual(people));
});

describe('unless only the other one is an envoy', () => {
  test.each([
    [
      'who is named',
      'President Musa Bello of Ghana bade farewell to the outgoing Japanese Ambassador, Kenji Mori.',
      ['host: Musa Bello (GH)', 'guest: Kenji Mori (JP)'],
    ],
    [
      'of the embassy staff',
      'Minister Musa Bello of Ghana bade farewell to the Defence Attaché of Japan, Colonel Kenji Mori.',
      ['host: Musa Bello (GH)', 'guest: Kenji Mori (JP)'],
    ],
    [
      'of the embassy staff, and of another office',
      'Minister Musa Bello of Ghana bade farewell to Admiral Kenji Mori, Defence Attaché of Japan and Chief of the Naval Mission.',
      ['host: Musa Bello (GH)', 'guest: Kenji Mori (JP)'],
    ],
    [
      'in other words',
      'President Musa Bello of Ghana said farewell to the Ambassador of Japan, Kenji Mori.',
      ['host: Musa Bello (GH)', 'guest: Kenji Mori (JP)'],
    ],
    [
      'one of two',
      'President Musa Bello of Ghana bade farewell to Minister Ana Rao of India and the Japanese Ambassador, Kenji Mori.',
      ['host: Musa Bello (GH)', 'guest: Ana Rao (IN)', 'guest: Kenji Mori (JP)'],
    ],
    [
      'both',
      'The Japanese Ambassador, Kenji Mori, bade farewell to the Indian Ambassador, Arun Rao.',
      ['host: Arun Rao (IN)', 'guest: Kenji Mori (JP)'],
    ],
  ])('%s', (_, text, people) => expect(roles(text).people).toEqual(people));

  test('without a name', () =>
    expect(roles('President Musa Bello of Ghana bade farewell to the Ambassador of Japan.').sides).toEqual([
      'GH host',
      'JP guest',
    ]));
});
