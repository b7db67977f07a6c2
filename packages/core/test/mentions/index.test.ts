import { describe, expect, test } from 'vitest';
import { read } from '../../src/parse.js';
import { words } from '../read.js';

const TEXT =
  'The Minister of Defence of Ghana, General Kwame Badu, met in Accra on 3 May 2024 with a delegation of the African Union at Jubilee House.';

describe('mentions', () => {
  const reading = read(TEXT);
  const { all, at, within } = reading.mentions;

  test('are in the order of the text, the longer first', () => {
    for (let i = 1; i < all.length; i++) {
      const [a, b] = [all[i - 1]!, all[i]!];
      expect(a.from < b.from || (a.from === b.from && a.to >= b.to)).toBe(true);
    }
  });

  test('a token belongs to the most telling one', () => {
    const owner = (word: string) => at(reading.tokens.findIndex((t) => t.text === word))?.kind;
    expect(
      ['Minister', 'Ghana', 'General', 'Badu', 'Accra', 'May', 'delegation', 'African', 'met'].map(owner),
    ).toEqual([
      'person',
      'person',
      'person',
      'person',
      'city',
      'date',
      'delegation',
      'delegation',
      undefined,
    ]);
  });

  test('what a person holds is still there', () => {
    const inside = all
      .filter((m) => at(m.from)?.kind === 'person')
      .map((m) => `${m.kind}: ${words(reading, m)}`);
    expect(inside).toEqual([
      'person: Minister of Defence of Ghana, General Kwame Badu',
      'office: Minister of Defence of Ghana',
      'country: Ghana',
    ]);
  });

  test('within gives those that begin in the range', () => {
    const from = reading.tokens.findIndex((t) => t.text === 'Accra');
    const kinds = within({ from, to: from + 6 }).map((m) => m.kind);
    expect(kinds).toEqual(['city', 'date']);
    expect(within({ from, to: from })).toEqual([]);
    expect(within({ from: reading.tokens.length, to: reading.tokens.length + 9 })).toEqual([]);
    expect(within({ from: -3, to: reading.tokens.length })).toEqual(all);
  });

  test('lie inside the text and are not empty', () => {
    for (const { from, to } of all) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(reading.tokens.length);
    }
  });
});

test('an office that holds a body is the one that is spoken of', () => {
  const reading = read('The Director of the Kenya Wildlife Service (KWS) noted it.');
  const at = reading.tokens.findIndex((t) => t.text === 'Wildlife');
  expect(reading.mentions.at(at)?.kind).toBe('office');
  expect(reading.mentions.all.some((m) => m.kind === 'organization')).toBe(true);
});

test('a text that names nothing has none', () => {
  expect(read('the rain fell on and on').mentions.all).toEqual([]);
  expect(read('').mentions.all).toEqual([]);
});
