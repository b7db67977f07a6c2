import { describe, expect, test } from 'vitest';
import { record, roles } from '../read.js';

test('a call received by one from another: the land of the second is not the first one’s', () =>
  expect(
    record(
      'Islands Stand Together\n\nThis was conveyed at a courtesy call received by the Melanesian Spearhead Group Chair and Prime Minister Kalo Bule from Solomon Islands Prime Minister, Patteson Mael.\n\nThe Prime Minister thanked him.',
    ).participants.map((p) => `${p.role} ${p.name} ${p.country ?? '-'}`),
  ).toEqual(['host Kalo Bule -', 'guest Patteson Mael SB']));

describe('who hosts a meeting of the ministers of several lands', () => {
  test('and his own land is no guest', () =>
    expect(
      roles(
        'Foreign Minister Henrik Sund hosted this year’s meeting of the foreign ministers of Denmark, Finland and Sweden in Stockholm on 3 May 2024.',
      ).sides,
    ).toEqual(['SE host', 'DK guest', 'FI guest']));
  test('a board is no land', () =>
    expect(
      roles('Minister Ana Rey of Peru hosted a meeting of the Board in Lima on 3 May 2024.').sides,
    ).toEqual(['PE host']));
});

describe('peers with their seats', () => {
  test.each(['Lord Berg of Hexham', 'Lord (Rupert) Berg of Hexham'])('%s', (name) =>
    expect(
      record(
        `${name}, British Minister of State, met Foreign Minister of Chad Ali Dje in Ndjamena on 3 May 2024. Lord Berg thanked the minister.`,
      ).participants[0]?.name,
    ).toBe('Berg of Hexham'),
  );
  test('a land is no seat', () =>
    expect(
      record('Lord Berg of Norway met Foreign Minister of Chad Ali Dje on 3 May 2024.').participants[0]?.name,
    ).toBe('Berg'));
});

test('who arrived there is not at home there', () =>
  expect(
    roles(
      'On his second day in Bogotá, where he arrived to attend the Summit, Foreign Minister Rodrigo Vald met his peers from Uruguay and Peru, Gonzalo Bent and Liz Caceres.',
    ).people[0],
  ).toBe('guest: Rodrigo Vald'));

describe('the present of what is to come', () => {
  test.each([
    ['departs for Fiji next week', 'announced'],
    ['travels to Fiji tomorrow', 'announced'],
    ['arrived in Fiji last week', 'held'],
  ])('%s', (does, status) =>
    expect(
      record(
        `Foreign Affairs Minister of New Zealand Nan Mahu ${does} for an official visit, her first since the spring.`,
      ).status,
    ).toBe(status),
  );

  test('spoke today by telephone', () =>
    expect(
      record('The President and Canadian Prime Minister Ann Lee spoke today by telephone about trade.').kind,
    ).toBe('call'));
});
