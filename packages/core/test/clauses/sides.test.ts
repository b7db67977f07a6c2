import { describe, expect, test } from 'vitest';
import { canBeSide, isSubject, readSides } from '../../src/clauses/sides.js';
import { read } from '../../src/parse.js';
import { words } from '../read.js';

/** What is listed after the first "met", and the word that stands after the list. */
function sides(text: string): { found: string[]; next: string | undefined } {
  const reading = read(text);
  const at = reading.tokens.findIndex((t) => t.norm === 'met') + 1;
  const limit = reading.doc.sentences[0]?.to ?? reading.tokens.length;
  const { mentions, to } = readSides(reading, at, limit);
  return {
    found: mentions.map((m) => words(reading, m.kind === 'person' ? m.name : m)),
    next: reading.tokens[to]?.text,
  };
}

describe('one side', () => {
  test.each([
    ['a person', 'They met Admiral Rana Das.', ['Rana Das']],
    ['an office', 'They met the Ambassador of Japan.', ['Ambassador of Japan']],
    ['a delegation', 'They met a delegation from Zambia.', ['a delegation from Zambia']],
    ['a country', 'They met Qatar in the last game.', ['Qatar']],
    ['a body', 'They met the African Union there.', ['African Union']],
    ['a pronoun', 'They met him there.', ['him']],
    ['an errand', 'They met the visiting Minister there.', ['Minister']],
    ['a style before the article', 'They met His Highness the Crown Prince there.', ['Crown Prince']],
    ['an owner', "They met Poland's Zbigniew Kowal there.", ['Zbigniew Kowal']],
    ['what the person is', 'They met with actress and activist Nadia Borhan there.', ['Nadia Borhan']],
    ['a side', 'They met the Turkish side there.', ['the Turkish side']],
  ])('%s', (_, text, found) => expect(sides(text).found).toEqual(found));
});

describe('a list', () => {
  test.each([
    ['and', 'They met Admiral Rao and Ambassador Ana Costa.', ['Rao', 'Ana Costa']],
    ['commas', 'They met Admiral Rao, Ambassador Ana Costa, and Minister Li.', ['Rao', 'Ana Costa', 'Li']],
    [
      'semicolons',
      'They met Admiral Rao; Ambassador Ana Costa; and Minister Li.',
      ['Rao', 'Ana Costa', 'Li'],
    ],
    ['as well as', 'They met Admiral Rao, as well as Ambassador Ana Costa.', ['Rao', 'Ana Costa']],
    ['along with', 'They met Admiral Rao along with Ambassador Ana Costa.', ['Rao', 'Ana Costa']],
    [
      'a gloss inside',
      'They met the Chief of Army Staff (COAS) and Minister Li.',
      ['Chief of Army Staff', 'Li'],
    ],
    [
      'a title after',
      'They met Kenji Mori, Ambassador of Japan, and the delegation of Qatar.',
      ['Kenji Mori', 'the delegation of Qatar'],
    ],
  ])('%s', (_, text, found) => expect(sides(text).found).toEqual(found));
});

describe('the end of a list', () => {
  test.each([
    ['a new clause', 'They met Admiral Rao and the minister said little.', ['Rao'], 'and'],
    ['an auxiliary', 'They met Admiral Rao, Minister Li has left.', ['Rao'], ','],
    ['a place', 'They met Admiral Rao and rain fell.', ['Rao'], 'and'],
    ['everyone', 'They met and the sides agreed.', [], 'and'],
    ['nothing', 'They met early.', [], 'early'],
    ['an adjective', 'They met Japanese resistance.', [], 'Japanese'],
    ['what it is about', 'They met on Friday.', [], 'on'],
  ])('%s', (_, text, found, next) => expect(sides(text)).toEqual({ found, next }));
});

describe('what can be a side', () => {
  const kinds = (text: string) => {
    const reading = read(text);
    return reading.mentions.all.filter(canBeSide).map((m) => words(reading, m));
  };
  test.each([
    ['Rao thanked him.', ['him']],
    ['He thanked it.', []],
    ['The sides left Oslo on Friday.', []],
    ['The guests left.', ['The guests']],
    ['The French team beat France.', ['France']],
  ])('%s', (text, found) => expect(kinds(text)).toEqual(found));
});

describe('a finite verb makes a subject of what stands before', () => {
  const after = (text: string) => {
    const reading = read(text);
    const at = reading.tokens.findIndex((t) => t.norm === 'minister') + 1;
    return isSubject(reading, at, reading.tokens.length);
  };
  test.each([
    ['The minister said so.', true],
    ['The minister also said so.', true],
    ['The minister has left.', true],
    ['The minister was there.', true],
    ['The minister of health.', false],
    ['The minister and the envoy.', false],
    ['The minister in charge.', false],
  ])('%s', (text, yes) => expect(after(text)).toBe(yes));
});
