import { describe, expect, test } from 'vitest';
import { speech } from './tell.js';

describe('reporting words behind or inside what they report', () => {
  test.each([
    [
      'closing',
      'The navy is ready to train more divers, Petrov said.',
      ['Petrov | said | say | navy is ready to train more divers'],
    ],
    [
      'closing, over verbs of other tables',
      'Norway is keen to widen the exchange and highly values the dialogue, Minister Petrov added.',
      ['Minister Petrov | added | say | Norway is keen to widen the exchange and highly values the dialogue'],
    ],
    [
      'inverted',
      'Ties are better than ever, said Foreign Minister Ivan Petrov.',
      ['Foreign Minister Ivan Petrov | said | say | Ties are better than ever'],
    ],
    [
      'inverted, with an adjunct',
      'Fishing has become a bone of contention, noted the Ambassador at the start of the talks.',
      ['Ambassador | noted | note | Fishing has become a bone of contention'],
    ],
    [
      'inserted',
      'Many yards, he noted, are short of steel.',
      ['he | noted | note | Many yards … are short of steel'],
    ],
    [
      'inserted behind a scene',
      'To this end, they noted, the two navies could meet more often.',
      ['they | noted | note | two navies could meet more often'],
    ],
    [
      'followed by "but"',
      'The fleet is small, he said, but it grows by the year.',
      ['he | said | say | fleet is small … but it grows by the year'],
    ],
    [
      'followed by a participle',
      'The fleet is small, Lind said, adding that it would grow.',
      ['Lind | said | say | fleet is small', 'Lind | adding | say | it would grow'],
    ],
    ['dash', 'The way is open – Petrov said.', ['Petrov | said | say | way is open']],
    [
      'quoted as saying',
      'The agency quoted Petrov as saying that the port was full.',
      ['Petrov | saying | say | port was full'],
    ],
    [
      'was quoted as saying',
      'Petrov was quoted as saying the port was full.',
      ['Petrov | saying | say | port was full'],
    ],
    [
      'quotation before "as saying"',
      '"The port is full," the agency quoted Petrov as saying.',
      ['Petrov | saying | say | port is full'],
    ],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual(expected));

  test.each([
    ['what happened', 'The two sides discussed fishing, Petrov said.'],
    ['a news office', 'The fleet is small, the ministry said.'],
    ['a spokesperson', 'The fleet is small, said the spokesperson for the ministry.'],
  ])('none of %s', (_, text) => expect(speech(text)).toEqual([]));

  test('a complement behind a comma is no insertion', () => {
    expect(speech('During the talks, the minister noted, in particular, that the port was full.')).toEqual([
      'minister | noted | note | port was full',
    ]);
    expect(speech('He said, in a short talk with the envoy, that Norway would help.')).toEqual([
      'He | said | say | Norway would help',
    ]);
  });
});

describe('words about words', () => {
  test.each([
    [
      'his opinion',
      'In his opinion, the port is too small.',
      ['his | In his opinion | say | port is too small'],
    ],
    [
      'according to him',
      'According to him, the port is too small.',
      ['him | According to | say | port is too small'],
    ],
    [
      'a bare "adding that"',
      'Petrov thanked the crew for its help adding that more divers would come.',
      ['Petrov | thanked | thank | crew for its help', 'Petrov | adding | say | more divers would come'],
    ],
    [
      'an object before the quotation',
      'Petrov thanked the crew for its help: “The navy needs you.”',
      ['Petrov | thanked | thank | crew for its help', 'Petrov | thanked | thank | navy needs you'],
    ],
    [
      'a report quoted whole, its source behind',
      '"Petrov thanked the crew for its help," the quoted source mentions.',
      ['Petrov | thanked | thank | crew for its help'],
    ],
    [
      'a report quoted whole, its source in front',
      'The post further said, “Both sides stressed the need for divers.”',
      ['Both sides | stressed | stress | need for divers'],
    ],
    [
      'two subjects of the verb inside',
      'Lind said that the King and President Petrov will open the port in May.',
      ['Lind | said | say | King and President Petrov will open the port in May'],
    ],
    [
      'two sentences in one',
      'Lind said that the port was small and Minister Petrov thanked the crew.',
      ['Lind | said | say | port was small', 'Minister Petrov | thanked | thank | crew'],
    ],
    [
      '"and that" inside a quotation',
      'Lind said that the crew had “values that we share and that we defend.”',
      ['Lind | said | say | crew had “values that we share and that we defend.”'],
    ],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual(expected));

  test.each([
    ['a body behind its verb', 'The envoy called on the general at the base, said the Army in a statement.'],
    ['a message told of elsewhere', 'Petrov delivered the message during a meeting with the crew.'],
    ['a pronoun', 'Petrov briefed the guests on it.'],
    ['instructions told of elsewhere', 'Petrov gave these instructions during a tour of the port.'],
  ])('none of %s', (_, text) => expect(speech(text)).toEqual([]));
});
