import { describe, expect, test } from 'vitest';
import { offices } from '../read.js';

const table = (rows: ReadonlyArray<readonly [why: string, text: string, ...found: string[]]>) =>
  rows.map(([why, text, ...found]) => [why, text, found] as const);

describe('a field without a preposition', () => {
  test.each(
    table([
      ['a field', 'The Secretary Economic Cooperation spoke.', 'Secretary (the)'],
      [
        'a field, and a holder',
        'The Secretary Economic Cooperation Dr. Salim Naseer spoke.',
        'Secretary Economic Cooperation (the)',
      ],
      [
        'a service',
        'The Director-General Inter-Services Intelligence Lt Gen Rana Das spoke.',
        'Director-General Inter-Services Intelligence (the)',
      ],
      [
        'a field in brackets',
        'The Secretary (Economic Relations) spoke.',
        'Secretary (Economic Relations) (the)',
      ],
      [
        'a region in brackets',
        'The Director General (South Asia) spoke.',
        'Director General (South Asia) (the)',
      ],
      ['a town', 'The Corps Commander Quetta Lt Gen Rana Das spoke.', 'Corps Commander Quetta (the)'],
      ['a side of a photograph', 'The Minister (left) spoke.', 'Minister (the)'],
      ['a short form', 'The Director (DNDC) spoke.', 'Director (the)'],
      [
        'a council of others',
        'The Foreign Secretary Security Council seats spoke of.',
        'Foreign Secretary (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});
