import { describe, expect, test } from 'vitest';
import { read } from '../../src/parse.js';
import { spanOf, trim, wording } from '../../src/report/wording.js';

const all = (text: string) => {
  const reading = read(text);
  return { reading, range: { from: 0, to: reading.tokens.length } };
};

describe('wordings', () => {
  test.each([
    ['blanks are joined', 'the  old\n port', 'the old port'],
    ['marks stay', 'the “old” port (1911)', 'the “old” port (1911)'],
    ['glued words stay', "Peru's Al-Mutairi", "Peru's Al-Mutairi"],
  ])('%s', (_, text, found) => {
    const { reading, range } = all(text);
    expect(wording(reading, range)).toBe(found);
  });
  test('nothing is empty', () => {
    const { reading } = all('the old port');
    expect(wording(reading, { from: 1, to: 1 })).toBe('');
    expect(wording(reading, { from: 9, to: 10 })).toBe('');
  });
});

describe('trimmed', () => {
  test.each([
    ['an article', 'the old port', 'old port'],
    ['a comma before', ', the old port', 'old port'],
    ['marks behind', 'old port.,;', 'old port'],
    ['an article inside stays', 'port of the city', 'port of the city'],
    ['an abbreviation stays', 'J. Silva, Jr.', 'J. Silva, Jr.'],
    ['nothing but that', 'the, the', ''],
  ])('%s', (_, text, found) => {
    const { reading, range } = all(text);
    expect(wording(reading, trim(reading, range))).toBe(found);
  });
});

test('a span is that of the first and last token', () => {
  const { reading } = all('the old  port.');
  expect(spanOf(reading, { from: 1, to: 3 })).toEqual({ start: 4, end: 13 });
  expect(spanOf(reading, { from: 2, to: 2 })).toBeUndefined();
  expect(spanOf(reading, { from: 2, to: 99 })).toBeUndefined();
});
