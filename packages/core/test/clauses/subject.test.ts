import { describe, expect, test } from 'vitest';
import { findSubject, leftOfVerb, sentenceOf } from '../../src/clauses/subject.js';
import type { Actor } from '../../src/clauses/types.js';
import type { Reading } from '../../src/mentions/types.js';
import { read } from '../../src/parse.js';
import { words } from '../read.js';

/** The verb under test is written between stars. */
function at(text: string): { reading: Reading; verb: number } {
  const before = text.slice(0, text.indexOf('*'));
  const reading = read(text.replaceAll('*', ''));
  return { reading, verb: reading.tokens.findIndex((t) => t.start >= before.length) };
}

const who = (reading: Reading, actor: Actor): string =>
  actor.by === 'mention'
    ? [...(actor.more ?? []), actor.mention]
        .map((m) => words(reading, m.kind === 'person' ? m.name : m))
        .join(' & ')
    : actor.by;

function subject(text: string): string {
  const { reading, verb } = at(text);
  return who(reading, findSubject(reading, verb));
}

describe('who does it', () => {
  test.each([
    [
      'two, one by his country',
      "Foreign Minister Ana Silva of Chile and Norway's Nils Berg *noted* the pace.",
      'Ana Silva & Nils Berg',
    ],
    [
      'three, each by his country',
      "Chile's Ana Silva, Japan's Kenji Mori and Norway's Nils Berg *noted* the pace.",
      'Ana Silva & Kenji Mori & Nils Berg',
    ],
    [
      'three behind a day',
      'On Monday, Minister Ana Silva, Minister Nils Berg, and Minister Kenji Mori *noted* the pace.',
      'Ana Silva & Nils Berg & Kenji Mori',
    ],
    [
      'two with their countries in brackets',
      'Ministers Ana Silva (Chile) and Nils Berg (Norway) *noted* the pace.',
      'Ana Silva & Nils Berg',
    ],
    [
      'not who invites',
      'Minister Ana Silva, at the invitation of his counterpart Nils Berg, *noted* the pace.',
      'Ana Silva',
    ],
    ['a scene without commas', 'Minister Rao while lauding the plan *noted* the pace.', 'Rao'],
    ['not of another clause', 'Minister Rao spoke while trade ties *grew* fast.', 'unknown'],
    [
      'a second one who is new',
      'Ambassador Ana Rao and newly appointed Attaché Arun Das *called* on him.',
      'Ana Rao & Arun Das',
    ],
    ['a successor', 'Minister Rao and his incoming successor Arun Das *noted* the pace.', 'Rao & Arun Das'],
    ['right before', 'Minister Rao *noted* the pace.', 'Rao'],
    ['an adverb between', 'Minister Rao also *noted* the pace.', 'Rao'],
    ['an auxiliary between', 'Minister Rao has *noted* the pace.', 'Rao'],
    ['a day between', 'General Barasa on Tuesday *noted* the pace.', 'Barasa'],
    ['a place between', 'General Barasa in Nairobi *noted* the pace.', 'Barasa'],
    ['a vague day between', 'General Barasa earlier this week *noted* the pace.', 'Barasa'],
    ['an office', 'The Minister of Health *noted* the pace.', 'Minister of Health'],
    ['a country', 'Namibia *noted* the pace.', 'Namibia'],
    ['a side', 'The Peruvian side *noted* the pace.', 'The Peruvian side'],
    ['a pronoun', 'She *noted* the pace.', 'She'],
    ['two', 'Minister Rao and Minister Silva *noted* the pace.', 'Rao & Silva'],
    [
      'two with an article',
      'The President and the Prime Minister *noted* the pace.',
      'President & Prime Minister',
    ],
    ['a title after the name', 'Rana Das, Minister of Health, *noted* the pace.', 'Rana Das'],
    ['a relative clause', 'Minister Rao, who is in Suva, *noted* the pace.', 'Rao'],
    ['an insertion', 'Minister Rao, for his part, *noted* the pace.', 'Rao'],
    ['a participle', 'Minister Rao, speaking in Suva, *noted* the pace.', 'Rao'],
    ['the relative pronoun', 'It was Minister Rao who *noted* the pace.', 'Rao'],
    ['a gloss', 'The Chief of Army Staff (COAS) *noted* the pace.', 'Chief of Army Staff'],
    [
      'the head of a thing',
      'The Minister of the Republic of Chad *noted* the pace.',
      'Minister of the Republic of Chad',
    ],
    ['the meeting', 'The meeting *noted* the pace.', 'meeting'],
    ['after a time clause', 'In Suva, Minister Rao *noted* the pace.', 'Rao'],
    ['in a that-clause', 'It was said that Minister Rao *noted* the pace.', 'Rao'],
  ])('%s', (_, text, found) => expect(subject(text)).toBe(found));
});

describe('who does it in a passive', () => {
  test.each([
    ['by', 'The pace was *noted* by Minister Rao.', 'Rao'],
    ['by the', 'The pace was *noted* by the Minister.', 'Minister'],
    ['nobody', 'The pace was *noted*.', 'impersonal'],
    ['it', 'It was *noted* that rain fell.', 'impersonal'],
    ['by a thing', 'The pace was *noted* by dawn.', 'impersonal'],
    ['by of another clause', 'The pace was *noted*, a plan by Minister Rao fell.', 'impersonal'],
  ])('%s', (_, text, found) => expect(subject(text)).toBe(found));
});

describe('who does not do it', () => {
  test.each([
    ['an adjective', 'The Peruvian *noted* the pace.'],
    ['an object', 'For him *noted* was the pace.'],
    ['a complement', 'The farmers of Chad, of Togo *noted* the pace.'],
    ['the coordinate of an earlier verb', 'Minister Rao praised the pace and *noted* the rain.'],
    ['a thing', 'The rain *noted* the pace.'],
    ['nothing', '*Noted* was the pace.'],
  ])('%s', (_, text) => expect(subject(text)).toBe('unknown'));

  test('a name that ends an earlier clause is no second subject', () => {
    expect(subject('Minister Rao thanked Minister Silva and Minister Li *noted* the pace.')).toBe('Li');
  });
});

test('a passive is told by its auxiliary and a participle', () => {
  const passive = (text: string) => {
    const { reading, verb } = at(text);
    return leftOfVerb(reading, verb).passive;
  };
  expect(passive('Rao was *received* in Suva.')).toBe(true);
  expect(passive('Rao has been *received* in Suva.')).toBe(true);
  expect(passive('Rao *received* him in Suva.')).toBe(false);
  expect(passive('Rao has *received* him in Suva.')).toBe(false);
  expect(passive('Rao was *receiving* him in Suva.')).toBe(false);
});

test('the sentence of a token', () => {
  const reading = read('The rain fell. The sun came out. The day went on.');
  const sun = reading.tokens.findIndex((t) => t.norm === 'sun');
  expect(words(reading, sentenceOf(reading, sun))).toBe('The sun came out.');
  expect(sentenceOf(reading, 999)).toEqual({ from: 999, to: 1000, index: -1 });
});
