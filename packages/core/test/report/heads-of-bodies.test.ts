import { describe, expect, test } from 'vitest';
import { record } from '../read.js';

const VISIT =
  'NATO Secretary General arrived in Lisbon on Thursday (14 November 2024) for talks with Prime Minister Duarte Vasco.';

describe('a head of a body whom nobody names stands for the body', () => {
  const told = record(`${VISIT} The Secretary General praised Portugal. He also thanked its crews.`);
  test('as guest of the land', () =>
    expect(told.parties.map((p) => `${p.id} ${p.role}`)).toEqual(['nato guest', 'PT host']));
  test('and speaks as the body, "he" too', () =>
    expect(told.statements.map((s) => s.speaker)).toEqual([{ party: 'nato' }, { party: 'nato' }]));
  test('but a name is a person', () =>
    expect(
      record(
        'NATO Secretary General Jens Berg met Prime Minister of Portugal Duarte Vasco on 14 November 2024. The Secretary General thanked him.',
      ).statements[0]?.speaker,
    ).toEqual({ participant: 'jens-berg' }));
});

describe('who came for talks has them', () => {
  test.each([
    'Foreign Minister of Chile Luis Rey visited Lima on 3 May 2024 for talks with President of Peru Ana Soto.',
    'Foreign Minister of Chile Luis Rey arrived in Lima on 3 May 2024 for talks with President of Peru Ana Soto.',
  ])('%s', (text) =>
    expect(record(text).participants.map((p) => `${p.role} ${p.name}`)).toEqual([
      'guest Luis Rey',
      'host Ana Soto',
    ]),
  );
  test('whoever praised them has not', () =>
    expect(
      record(
        'Foreign Minister of Chile Luis Rey praised Peru for its talks with President Ana Soto on 3 May 2024.',
      ).participants.map((p) => p.name),
    ).not.toContain('Luis Rey'));
});

test('a title in its own tongue is nobody', () =>
  expect(
    record(
      'UK Chief of the Defence Staff, Admiral Giles Thorn, hosted his Italian counterpart, Capo di Stato Maggiore della Difesa (CSMD) General Massimo Bell, in London on 3 May 2024.',
    ).participants.map((p) => p.name),
  ).toEqual(['Giles Thorn', 'Massimo Bell']));

test('a meeting that they welcomed is another one', () =>
  expect(
    record(
      'Finnish Minister of Defence Harri Lehto met Minister of Estonia Jaan Tamm in Helsinki on 3 May 2024. They also welcomed the Trilateral Meeting with Swedish Minister Anders Wik on May 2.',
    ).participants.map((p) => p.name),
  ).toEqual(['Harri Lehto', 'Jaan Tamm']));

test('the book of the house is not at the last stop', () =>
  expect(
    record(
      "Minister of Chile Luis Rey met Minister of Peru Ana Soto on 3 May 2024. Soto toured the Naval Museum and signed the ministry's guest book.",
    ).itinerary.map((s) => `${s.action} ${s.place ?? '-'}`),
  ).toEqual(['tour Naval Museum', 'guestbook -']));
