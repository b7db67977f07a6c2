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

describe('unless the other one is the envoy', () => {
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
  ])('%s', (_, text, people) => expect(roles(text).people).toEqual(people));
});
