import { describe, expect, test } from 'vitest';
import { record } from '../read.js';

const met = (whom: string): string[] =>
  record(`Minister of Chile Rodrigo Valdez met ${whom} on 3 May 2024.`)
    .participants.slice(1)
    .map((p) => `${p.name} ${p.country ?? '-'}`);

describe('each counterpart is of his own land', () => {
  test.each([
    ['his Swedish and Danish counterparts, Eva Lindgren and Lars Berg,', ['Eva Lindgren SE', 'Lars Berg DK']],
    ['his peers from Uruguay and Peru, Gonzalo Bent and Liz Caceres,', ['Gonzalo Bent UY', 'Liz Caceres PE']],
    [
      'the Swedish and Danish foreign ministers, Eva Lindgren and Lars Berg,',
      ['Eva Lindgren SE', 'Lars Berg DK'],
    ],
    [
      'his security adviser counterparts Ann Tully of Australia, Moana Hara of New Zealand, and Joe Kaupa of Chad',
      ['Ann Tully AU', 'Moana Hara NZ', 'Joe Kaupa TD'],
    ],
    // Names fewer than lands: whose is whose, nobody says.
    ['senior Swedish and Danish officials', []],
  ])('%s', (whom, expected) => expect(met(whom)).toEqual(expected));
});

describe('an officer, and not the service', () => {
  test.each([
    ['U.S. Army Gen. Lydia Brandt', ['Lydia Brandt US']],
    ['Navy Capt. Lydia Brandt of Peru', ['Lydia Brandt PE']],
  ])('%s', (whom, expected) => expect(met(whom)).toEqual(expected));

  test('a title of no table stands between name and verb', () =>
    expect(
      record(
        'General Ray Carver, Commander of United States Africa Command (AFRICOM) and USMC Sgt. Maj. Luis Ort, command senior enlisted leader, met Defence Minister of Ghana Yaw Boat on 3 May 2024.',
      ).participants.map((p) => p.name),
    ).toEqual(['Ray Carver', 'Luis Ort', 'Yaw Boat']));

  test('whom he had beside him did not act', () =>
    expect(
      record(
        'Gen. Ray Carver, alongside U.S. Ambassador Brian Field, met with Beninese Minister of Defense Fortune Houn on 3 May 2024.',
      ).participants.map((p) => `${p.name} ${p.role === 'attendee'}`),
    ).toEqual(['Ray Carver false', 'Brian Field true', 'Fortune Houn false']));
});

describe('joined for a deed', () => {
  test('to open a school', () =>
    expect(
      record(
        'US Ambassador to Zambia Karen Lind joined Vice President Moses Chik to open the Valley Institute in Lusaka on 3 May 2024.',
      ).participants.map((p) => p.name),
    ).toEqual(['Karen Lind', 'Moses Chik']));

  test('what guests are shown', () =>
    expect(
      record(
        'Minister of Chile Rodrigo Valdez met Minister of Peru Ana Rey on 3 May 2024. The guest was shown the Naval Museum. She was shown the plans.',
      ).itinerary.map((s) => `${s.action} ${s.place}`),
    ).toEqual(['tour Naval Museum']));
});
