import { describe, expect, test } from 'vitest';
import { elsewhere, isRelative, lightVerb, turnsToAnother } from '../../src/report/elsewhere.js';
import { clues } from '../read.js';

const LEAD =
  'SUVA, May 3. Foreign Minister Arun Rao of India received the Defence Minister of Brazil, Ana Silva, at the ministry on Monday.';

/** The last engagement told after the lead. */
const last = (text: string) => {
  const { reading, engagements } = clues(`${LEAD} ${text}`);
  return { reading, clause: engagements[engagements.length - 1]! };
};

describe('why an encounter is not the one', () => {
  /** Of the last engagement told. */
  const why = (text: string) => {
    const { reading, engagements } = clues(`${LEAD} It was dry. It was hot. ${text}`);
    return elsewhere(reading, engagements[engagements.length - 1]!);
  };
  test.each([
    ['Separately, Rao met Admiral Musa.', 'separate'],
    ['Meanwhile, Rao met Admiral Musa.', 'separate'],
    ['Earlier, Rao met Admiral Musa.', 'separate'],
    ['Earlier this week, Rao met Admiral Musa.', 'separate'],
    ['Earlier this month, Rao met Admiral Musa.', 'recalled'],
    ['Previously, Rao met Admiral Musa.', 'recalled'],
    ['In addition, Rao met Admiral Musa.', 'separate'],
    ['Rao had met Admiral Musa.', 'recalled'],
    ['Rao had a phone conversation with Admiral Musa.', undefined],
    ['Rao met Admiral Musa last year.', 'recalled'],
    ['Rao met Admiral Musa last March.', 'recalled'],
    ['It was recalled that Rao met Admiral Musa.', 'recalled'],
    ['Rao met Admiral Musa.', undefined],
    ['Then Rao met Admiral Musa.', undefined],
    ['Rao met Admiral Musa last.', undefined],
  ])('%s', (text, found) => expect(why(text)).toBe(found));

  test('in the lead nothing stands apart', () => {
    const { reading, engagements } = clues(
      'Earlier on Monday Minister Arun Rao met Minister Ana Silva at the port.',
    );
    expect(elsewhere(reading, engagements[0]!)).toBeUndefined();
  });
});

describe('going on to another meeting', () => {
  test.each([
    ['Later in the day Rao met Admiral Musa.', true],
    ['Then Rao met Admiral Musa.', true],
    ['On the same day, Rao met Admiral Musa.', true],
    ['Rao also met Admiral Musa.', true],
    ['Rao also held a meeting with Admiral Musa.', true],
    ['Silva was also received by Admiral Musa.', true],
    ['Rao met separately with Admiral Musa.', true],
    ['Rao met Admiral Musa.', false],
    ['Rao met Admiral Musa, who also trains cadets.', false],
    ['Later Rao visited Fiji.', false],
    ['Rao also welcomed Admiral Musa.', false],
  ])('%s', (text, turns) => {
    const { reading, clause } = last(text);
    expect(turnsToAnother(reading, clause)).toBe(turns);
  });
});

describe('an encounter that a noun tells', () => {
  test.each([
    ['Rao held a short meeting with Admiral Musa.', 'held'],
    ['Rao plans to hold a short meeting with Admiral Musa.', undefined],
    ['The visit follows a meeting between Rao and Admiral Musa.', undefined],
    ['Rao convened officers at a meeting with Admiral Musa.', undefined],
  ])('%s', (text, verb) => {
    const { reading, clause } = last(text);
    const at = lightVerb(reading, clause);
    expect(at === undefined ? undefined : reading.tokens[at]?.norm).toBe(verb);
  });

  test.each([
    ['Rao spoke of the meeting that he and Admiral Musa will hold with Ana Silva.', true],
    ['Rao met with Admiral Musa.', false],
  ])('%s', (text, relative) => {
    const { reading, engagements } = clues(`${LEAD} ${text}`);
    const told = engagements.filter(({ sentence }) => sentence > 1);
    expect(told.some((clause) => isRelative(reading, clause))).toBe(relative);
  });
});
