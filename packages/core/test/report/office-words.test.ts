import { describe, expect, test } from 'vitest';
import { officeWords } from '../../src/report/office-words.js';
import { clues, mentions } from '../read.js';

describe('the words that say which office', () => {
  test.each([
    ['They met the Minister of Defence of Peru.', ['defense', 'minister']],
    ['They met the Defence Minister of Peru.', ['defense', 'minister']],
    ["They met Peru's Deputy Prime Minister.", ['deputy', 'prime', 'minister']],
    ['They met the Premier.', ['prime', 'minister']],
    ['They met the new Ambassador of Japan.', ['ambassador']],
  ])('%s', (text, found) => {
    const { reading } = clues(text);
    expect(officeWords(reading, mentions(reading, 'office')[0]!)).toEqual(found);
  });
});
