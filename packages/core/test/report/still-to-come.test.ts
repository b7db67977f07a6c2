import { describe, expect, test } from 'vitest';
import { record, roles } from '../read.js';

const MET = 'Prime Minister of Norway Ida Berg met President of Chile Luis Soto in Oslo on 3 May 2024.';

describe('whom the guest will still meet took no part', () => {
  test.each([
    'During his visit, President Soto will meet the Norwegian Minister of Trade, Kari Dahl.',
    'Tomorrow he will hold talks with Minister of Trade Kari Dahl.',
  ])('%s', (text) =>
    expect(record(`${MET}\n\n${text}`).participants.map((p) => p.name)).toEqual(['Ida Berg', 'Luis Soto']),
  );

  test('of a journey it is the programme', () =>
    expect(
      record(
        'President of Chile Luis Soto arrived in Oslo on 3 May 2024 for an official visit. He will meet Prime Minister of Norway Ida Berg.',
      ).participants.map((p) => p.name),
    ).toContain('Ida Berg'));

  test('the steps beside it stay, and so do the roles of the visit', () => {
    const text =
      'Defence Minister of Georgia Levan Chik and Defence Minister of Latvia Juris Kalns discussed training at the Ministry of Defence.\n\nDuring his official visit to Georgia, the Latvian Defence Minister will meet Georgian Prime Minister Zurab Abas. Kalns will lay a wreath at the Heroes Memorial.';
    expect(roles(text).people).toEqual(['host: Levan Chik (GE)', 'guest: Juris Kalns (LV)']);
    expect(record(text).itinerary.map((s) => s.action)).toEqual(['lay-wreath']);
    expect(record(text).visit).toMatchObject({ kind: 'official', by: 'LV', to: 'GE' });
  });
});

describe('steps of others that are still to come are none of this meeting', () => {
  test.each([
    ['The Presidents of Norway and Chile will visit the Maritime Museum next year.', []],
    ['The Heads of State of Norway and Chile are to attend the Ocean Forum.', []],
    ['President Soto will visit the Maritime Museum on Friday.', ['visit']],
  ])('%s', (text, steps) =>
    expect(record(`${MET}\n\n${text}`).itinerary.map((s) => s.action)).toEqual(steps),
  );
});

describe('an event that one is invited to is no frame', () => {
  test('nor is its city the place', () => {
    const told = record(
      'President of Eritrea Omar Tes met Minister of Vietnam Pham An at State House on 3 May 2024. She delivered a letter inviting the President to attend the 3rd Rice Forum to be held from 11 to 13 November in Hanoi.',
    );
    expect(told.occasion).toBeUndefined();
    expect(told.location).toEqual({ venue: 'State House' });
  });

  test.each([
    ['at the UN General Assembly', 'UN General Assembly'],
    ['at UNGA', 'UNGA'],
    ["at the African Union's Summit", "African Union's Summit"],
    ['at the National Assembly', undefined],
  ])('%s', (where, name) =>
    expect(
      record(
        `Minister of Defence of Georgia Levan Chik met Minister of Defence of Latvia Juris Kalns ${where} on 3 May 2024.`,
      ).occasion?.name,
    ).toBe(name),
  );
});

test('a scene in front of the one who opens: "After remarks, the Minister …. He"', () => {
  const { statements, participants } = record(
    'Head of the Office of Latvia Juris Kalns called on Minister of Trade of Georgia Levan Chik on 3 May 2024.\n\nAfter general remarks, the Minister turned to the rains. He indicated that the harvest had failed.',
  );
  const chik = participants.find((p) => p.name === 'Levan Chik')?.id;
  expect(statements.map((s) => s.speaker)).toEqual([{ participant: chik }]);
});
