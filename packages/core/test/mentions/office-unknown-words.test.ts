import { describe, expect, test } from 'vitest';
import { offices } from '../read.js';

const table = (rows: ReadonlyArray<readonly [why: string, text: string, ...found: string[]]>) =>
  rows.map(([why, text, ...found]) => [why, text, found] as const);

describe('a body of no table', () => {
  test.each(
    table([
      [
        'a place of no table',
        'The Governor of Nuevo Carrizal, Ana Ruiz, spoke.',
        'Governor of Nuevo Carrizal (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('a body of no table', () => {
  test.each(
    table([
      [
        'at a rank after a place of no table',
        'The Commander of Sector Qoryale Brigadier General T.R Bangura spoke.',
        'Commander of Sector Qoryale (the)',
      ],
      [
        'at a name after a company',
        'The head of the construction company Granit Ivan Petrov spoke.',
        'head of the construction company Granit (the)',
      ],
      ['at a name after a town', 'The Envoy to Dhaka Kumar Rana Das spoke.', 'Envoy to Dhaka →BD (the)'],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});
