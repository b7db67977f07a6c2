import { describe, expect, test } from 'vitest';
import { record, roles } from '../read.js';

describe('a principal told by his office alone', () => {
  test('stands for the land whose stance he tells', () => {
    const text =
      'The Prime Minister spoke with the President of Peru Luis Mora this morning.\n\nThe Prime Minister restated Kenya’s commitment to trade. He hoped for more.';
    const { parties, statements } = record(text);
    expect(parties.map((p) => `${p.id} ${p.role}`)).toEqual(expect.arrayContaining(['KE peer', 'PE peer']));
    expect(statements[0]?.speaker).toEqual({ party: 'KE' });
  });

  test('is not the one whom he met, though both hold such an office', () => {
    const { participants, statements } = record(
      'The Prime Minister met Prime Minister Anna Lind of Norway this morning.\n\nThe Prime Minister thanked Norway for its help.',
    );
    expect(participants.map((p) => p.name)).toEqual(['Anna Lind']);
    expect(statements).toEqual([]);
  });

  test('stands for the body of nations in whose house he receives', () => {
    expect(
      roles('The Secretary General met with Minister Ana Silva of Peru at INTERPOL headquarters in Lyon.')
        .sides,
    ).toEqual(expect.arrayContaining(['interpol host', 'PE guest']));
  });

  test('stands for the one body of nations that the text knows', () => {
    const text =
      'The Secretary-General met today with Ana Silva, Minister of Trade of Peru. The Secretary-General thanked Peru for its support of the United Nations.';
    expect(roles(text).sides).toEqual(expect.arrayContaining(['united-nations peer', 'PE peer']));
  });

  test.each([
    'The Secretary-General met today with Ana Silva, Minister of Trade of Peru.',
    'The Secretary-General met today with Ana Silva, Minister of Trade of Peru. They spoke of the United Nations and of NATO.',
    'The Secretary-General met today with Ana Silva, Minister of Trade of Peru, at the Ministry. They spoke of the United Nations.',
  ])('stands for none where none can be told: %s', (text) => expect(roles(text).sides).toEqual(['PE peer']));

  test('is who was named, where somebody was', () => {
    const { statements } = record(
      'Prime Minister Ali Musa of Kenya met President Luis Mora of Peru.\n\nThe Prime Minister restated Kenya’s commitment to trade.',
    );
    expect(statements[0]?.speaker).toEqual({ participant: 'ali-musa' });
  });
});

describe('away from both', () => {
  test('on the margins of a summit the dateline is nobody’s home', () => {
    expect(
      roles(
        'KENYA, May 3 - Yesterday, Prime Minister Ali Musa met with the Prime Minister of Peru, Ana Silva, on the margins of the Energy Leaders’ Meeting.',
      ).sides,
    ).toEqual(['KE peer', 'PE peer']);
  });

  test('another minister’s journey tells no host of this meeting', () => {
    const { parties, visit } = record(
      'Trade Minister Ali Musa hosted his Slovak counterpart, Martin Hruby, this afternoon. He conveyed our country’s wish for trade with Slovakia.\n\nMalta – Visit by Clara Dupont\n\nClara Dupont, Minister of State for Europe, is paying a visit to Malta today.',
    );
    expect(parties.map((p) => p.id)).not.toContain('MT');
    expect(visit?.to).not.toBe('MT');
  });
});

test('the seat of a government tells whose head speaks, and a summit to come is another meeting', () => {
  const { parties, participants, statements } = record(
    'The Prime Minister held a telephone call with US President Luis Mora this evening from Downing Street.\n\nThe Prime Minister looked forward to the summit which will take place between President Mora and Kim Jong-su in Singapore. The Prime Minister stressed the need for calm.',
  );
  expect(parties.map((p) => p.id).sort()).toEqual(['GB', 'US']);
  expect(participants.map((p) => p.name)).toEqual(['Luis Mora']);
  expect(statements.at(-1)?.speaker).toEqual({ party: 'GB' });
});

describe('a bare Secretary-General heads the one body of nations that the release speaks of', () => {
  const LEAD = 'The Secretary-General met today with H.E. Mr. Jean Dupont, Prime Minister of Gabon.';

  test('one body', () =>
    expect(
      record(`${LEAD} They discussed cooperation between Gabon and the United Nations.`)
        .parties.map((p) => p.id)
        .sort(),
    ).toEqual(['GA', 'united-nations']));

  test('two bodies tell nothing', () =>
    expect(
      record(`${LEAD} They discussed the African Union and the United Nations.`).parties.map((p) => p.id),
    ).toEqual(['GA']));
});

describe('the head of a body who is named without it', () => {
  test.each([
    [
      'Secretary General Jan Smit welcomed Minister of Defence Anna Lind of Norway to NATO Headquarters.',
      ['nato host', 'NO guest'],
    ],
    // A minister has no such house.
    ['Minister Jan Smit welcomed Minister Anna Lind of Norway to NATO Headquarters.', ['NO guest']],
  ])('%s', (text, expected) => expect(roles(text).sides).toEqual(expect.arrayContaining(expected)));
});
