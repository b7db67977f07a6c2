import { describe, expect, test } from 'vitest';
import { outcomes, speech } from './tell.js';

describe('results', () => {
  test.each([
    [
      'Both sides agreed to maintain the exchange of delegations; open an air route; and offer mutual support.',
      [
        'agreed: maintain the exchange of delegations',
        'agreed: open an air route',
        'agreed: offer mutual support',
      ],
    ],
    ['The leaders agreed to stay in touch and look forward to the next round.', ['agreed: stay in touch']],
    ['Both leaders concurred on continuing to work together.', ['agreed: continuing to work together']],
    ['Both leaders attended a signing ceremony for an exchange of notes.', ['signed: an exchange of notes']],
    [
      'They will also sign a memorandum on the exchange of data.',
      ['signed: a memorandum on the exchange of data'],
    ],
    [
      'It was announced that Bern would host the next session.',
      ['announced: Bern would host the next session'],
    ],
    ['Lind conveyed a gift to the commander.', ['other: a gift']],
    ['Lind put her signature to the memorandum from the Swiss side.', ['signed: memorandum']],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('no result', () => {
  test.each([
    ['later', 'Two agreements will be signed next week.'],
    ['perhaps', 'An agreement could be signed in May.'],
    ['honours', 'The guest was received with military honours in the courtyard.'],
  ])('%s', (_, text) => expect(outcomes(text)).toEqual([]));

  test('a gift is no statement', () => expect(speech('Lind conveyed a gift to the commander.')).toEqual([]));

  test("one side's concurrence is a statement", () =>
    expect(speech('The minister concurred on the need for trade.')).toEqual([
      'minister | concurred on | agree | need for trade',
    ]));
});
