import { describe, expect, test } from 'vitest';
import {
  isAcronym,
  isCapital,
  isCompound,
  isDomainWord,
  isGluedHyphen,
  isPossessive,
  scan,
} from '../../src/mentions/scan.js';
import { read } from '../../src/parse.js';

const tokensOf = (text: string) => read(text).tokens;
const first = (text: string) => tokensOf(text)[0];

describe('words', () => {
  test.each([
    ['Minister', true],
    ['CDF', true],
    ['McKenna', true],
    ['O', true],
    ['minister', false],
    ['12', false],
    ['(', false],
  ])('a capital: %s', (text, yes) => expect(isCapital(first(text))).toBe(yes));

  test.each([
    ['RDF', true],
    ['EU', true],
    ['Rdf', false],
    ['X', false],
    ['ABCDEFGHI', false],
  ])('an acronym: %s', (text, yes) => expect(isAcronym(first(text))).toBe(yes));

  test.each([
    ['Defence', true],
    ['health', true],
    ['Okello', false],
    [',', false],
  ])('a domain: %s', (text, yes) => expect(isDomainWord(first(text))).toBe(yes));

  test.each([
    ["Peru's", 1, true],
    ['Peru’s', 1, true],
    ["states' rights", 1, true],
    ["states ' rights", 1, false],
    ['Peru is', 1, false],
  ])('a possessive: %s', (text, at, yes) => expect(isPossessive(tokensOf(text)[at])).toBe(yes));

  test.each([
    ['Al-Mutairi', 1, true],
    ['Al - Mutairi', 1, false],
    ['Al -Mutairi', 1, false],
    ['Al-', 1, false],
  ])('a hyphen inside a word: %s', (text, at, yes) => expect(isGluedHyphen(tokensOf(text), at)).toBe(yes));

  test.each([
    ['Ibero-American', true],
    ['Euro-Mediterranean', true],
    ['China-African', false],
    ['Ibero American', false],
  ])('a compound: %s', (text, yes) =>
    expect(isCompound(tokensOf(text), text.includes('-') ? 2 : 1)).toBe(yes),
  );

  test('past the end is nothing', () => {
    expect([
      isCapital(undefined),
      isAcronym(undefined),
      isDomainWord(undefined),
      isPossessive(undefined),
    ]).toEqual([false, false, false, false]);
  });
});

describe('what ends before a token', () => {
  const ending = (text: string, before: string) => {
    const { doc, lex, tokens } = read(text);
    const at = tokens.findIndex((t) => t.text === before);
    const match = scan(doc, lex).endingAt[at];
    return (
      match &&
      `${match.entry.type}: ${tokens
        .slice(match.from, match.to)
        .map((t) => t.text)
        .join(' ')}`
    );
  };

  test.each([
    ['the longest', 'They met the South African minister.', 'minister', 'country: South African'],
    [
      'a modifier before an office of the same words',
      'They met the Deputy Minister.',
      'Minister',
      'office-modifier: Deputy',
    ],
    ['a rank', 'They met Lieutenant General Okello.', 'Okello', 'rank: Lieutenant General'],
    ['a city', 'They met Nairobi officials.', 'officials', 'city: Nairobi'],
    ['no compound', 'They met Ibero-American ministers.', 'ministers', undefined],
    ['no state of the United States', 'They met Georgia State officials.', 'State', undefined],
    ['no verb', 'They met officials.', 'officials', undefined],
  ])('%s', (_, text, before, found) => expect(ending(text, before)).toBe(found));
});
