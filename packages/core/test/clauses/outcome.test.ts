import { describe, expect, test } from 'vitest';
import { outcomes, speech } from './tell.js';

describe('results', () => {
  test.each([
    [
      'The parties signed a memorandum of understanding on tourism at the ministry.',
      ['signed: a memorandum of understanding on tourism'],
    ],
    [
      'Following the talks, agreements on visas and on air services were signed.',
      ['signed: agreements on visas and on air services'],
    ],
    ['They put their signatures to the plan for 2024.', ['signed: plan for 2024']],
    ['The sides agreed to hold the next round in Bern.', ['agreed: hold the next round in Bern']],
    ['The two ministers agreed on Monday to deepen their ties.', ['agreed: deepen their ties']],
    ['The sides decided to set up a joint commission.', ['agreed: set up a joint commission']],
    ['The meeting adopted a joint communique.', ['agreed: a joint communique']],
    [
      'Lind announced that her country would fund two wells.',
      ['announced: her country would fund two wells'],
    ],
    [
      'The minister extended an invitation to his guest to visit Oslo, which was accepted.',
      ['invited: visit Oslo'],
    ],
    ['The minister invited his guest to visit Oslo.', ['invited: visit Oslo']],
    [
      'The President awarded the General the Order of Friendship.',
      ['awarded: General the Order of Friendship'],
    ],
    ['General Lind presented a commemorative medal to the commander.', ['awarded: a commemorative medal']],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('no result', () => {
  test.each([
    ['the guestbook', 'The minister signed the guestbook.'],
    ['to come', 'Two agreements will be signed next week.'],
    ['one side agrees', 'The minister agreed to study the proposal.'],
    ['a view', 'The sides agreed that peace was near.'],
  ])('%s', (_, text) => expect(outcomes(text)).toEqual([]));

  test('one side that agrees makes a statement', () => {
    expect(speech('The minister agreed to study the proposal.')).toEqual([
      'minister | agreed | agree | study the proposal',
    ]);
  });
  test('a shared view is a statement', () => {
    expect(speech('The sides agreed that peace was near.')).toEqual([
      'The sides | agreed | agree | peace was near',
    ]);
  });
});
