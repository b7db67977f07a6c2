import { describe, expect, test } from 'vitest';
import { offices } from '../read.js';

const table = (rows: ReadonlyArray<readonly [why: string, text: string, ...found: string[]]>) =>
  rows.map(([why, text, ...found]) => [why, text, found] as const);

describe('right behind the office', () => {
  test.each(table([['a force', 'The Commander Kenya Navy spoke.', 'Commander Kenya Navy [KE] (the)']]))(
    '%s',
    (_, text, found) => expect(offices(text)).toEqual(found),
  );
});

describe('right behind the office', () => {
  test.each(
    table([
      [
        'an arm of the forces without "of"',
        'The Chief of Staff Land Forces spoke.',
        'Chief of Staff Land Forces (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('a land right behind the office', () => {
  test.each(
    table([
      ['of forces', 'The Chief of Defence Forces Kenya spoke.', 'Chief of Defence Forces Kenya [KE] (the)'],
      [
        'before a rank',
        'The Commander Land Forces Peru General Ana Silva spoke.',
        'Commander Land Forces Peru [PE] (the)',
      ],
      [
        'behind a gloss, with its force',
        'The Chief of General Staff (CGS) Kenya Army spoke.',
        'Chief of General Staff (CGS) Kenya Army [KE] (the)',
      ],
      ['which owns a name', 'The Chief of Staff Kenya Airways hired spoke.', 'Chief of Staff (the)'],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('after a comma', () => {
  test.each(
    table([
      [
        'a department after a comma',
        'The Secretary, Department of Telecommunications spoke.',
        'Secretary, Department of Telecommunications (the)',
      ],
      [
        'a government after a comma',
        'The Minister of Railways, Government of India spoke.',
        'Minister of Railways, Government of India [IN] (the)',
      ],
      [
        'a country after a comma',
        'The Chief of the General Staff, United Kingdom called on him.',
        'Chief of the General Staff, United Kingdom [GB] (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});
