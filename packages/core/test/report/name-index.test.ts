import { expect, test } from 'vitest';
import type { Person } from '../../src/report/cast.js';
import { NameIndex } from '../../src/report/name-index.js';

const person = (index: number, name: string): Person => ({
  index,
  mentions: [],
  words: name.split(' '),
  name: { from: 0, to: 0 },
  titles: [],
  spokesperson: false,
  head: false,
});

const people = ['anura disanayake', 'john roe', 'jane roe', 'almaz turdubekov'].map((n, i) => person(i, n));
const index = new NameIndex();
for (const one of people) index.add(one);

test.each([
  ['a word that is the same', 'roe', 'john roe'],
  ['a letter more at the end of the word', 'dissanayake', 'anura disanayake'],
  ['a letter less at its start', 'tudubekov', 'almaz turdubekov'],
  ['another letter in its middle', 'turdibekov', 'almaz turdubekov'],
])('%s finds the first who shares it', (_, word, found) => {
  expect(index.first([word], () => true)?.words.join(' ')).toBe(found);
});

test.each([
  ['no word shared', 'smith'],
  ['a short word that is another', 'rowe'],
  ['the first letter another', 'surdubekov'],
])('%s finds nobody', (_, word) => {
  expect(index.first([word], () => true)?.words.join(' ')).toBe(undefined);
});

test('the first one added who passes, by whichever word', () => {
  expect(index.first(['jane', 'roe'], () => true)?.index).toBe(1);
  expect(index.first(['jane', 'roe'], (p) => p.words.includes('jane'))?.index).toBe(2);
});
