import { describe, expect, test } from 'vitest';
import { attendance } from '../read.js';

describe('lists of a page', () => {
  test('items', () => {
    expect(
      attendance('State leaders included:\n\n- Colonel Ruth Chebet\n- Captain Li Wei\n\nThey left at noon.'),
    ).toEqual(['Ruth Chebet & Li Wei']);
  });
  test('short paragraphs', () => {
    expect(
      attendance(
        'The participants were:\n\nColonel Ruth Chebet, Director\n\nCaptain Li Wei, Adviser\n\nThey left at noon.',
      ),
    ).toEqual(['Ruth Chebet & Li Wei']);
  });
  test.each([
    'The minister and his team were joined on the call by:',
    'Senators participating in the discussion:',
    'Governors at the table:',
  ])('%s', (opening) => {
    expect(attendance(`${opening}\n\n- Governor Ruth Chebet - Governor Li Wei - Governor Ana Rey`)).toEqual([
      'Ruth Chebet & Li Wei & Ana Rey',
    ]);
  });
  test('no list of things', () => {
    expect(attendance('The plan has these parts:\n\n- Roads\n- Ports')).toEqual([]);
  });
});
