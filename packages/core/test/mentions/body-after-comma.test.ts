import { describe, expect, test } from 'vitest';
import { offices } from '../read.js';

const table = (rows: ReadonlyArray<readonly [why: string, text: string, ...found: string[]]>) =>
  rows.map(([why, text, ...found]) => [why, text, found] as const);

describe('a body after a comma', () => {
  test.each(
    table([
      [
        'bodies after a comma',
        'The Additional Secretary, South Asia Division, Ministry of Foreign Affairs and Trade, spoke.',
        'Additional Secretary, South Asia Division, Ministry of Foreign Affairs and Trade (the)',
      ],
      [
        'an embassy and its town',
        'The Second Secretary, Chilean Embassy, New Delhi, spoke.',
        'Second Secretary, Chilean Embassy, New Delhi (the)',
      ],
      [
        'a ministry after a comma, and a rank',
        'The Director General for Strategy, Peruvian Ministry of Defence Major General Rana Das spoke.',
        'Director General for Strategy, Peruvian Ministry of Defence (the)',
      ],
      [
        'people after a comma',
        'The Secretary, National Assembly members and others spoke.',
        'Secretary (the)',
        'National Assembly members plural',
      ],
      [
        'a short form, and a person',
        'They met Ana Costa, under secretary, MoFA and Rana Das, under secretary, Ministry of Health.',
        'under secretary, MoFA',
        'under secretary, Ministry of Health',
      ],
      ['one word after a comma', 'The Director, Parliament, and others spoke.', 'Director (the)'],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});
