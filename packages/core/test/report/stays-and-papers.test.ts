import { describe, expect, test } from 'vitest';
import { record, roles } from '../read.js';

describe('who called on whom, whatever stands between', () => {
  test.each([
    'who is in Singapore until Saturday',
    'who is in Singapore from Thursday to Saturday',
    'who is in Singapore for a forum',
  ])('%s', (stay) =>
    expect(
      roles(
        `SINGAPORE: Malaysian Defence Minister Mohamad Sidek, ${stay}, called on Defence Minister Lim Wei Han at the Ministry of Defence on Thursday.`,
      ).people,
    ).toEqual(['host: Lim Wei Han (SG)', 'guest: Mohamad Sidek (MY)']),
  );
});

describe('bodies beside people', () => {
  test('who reports is no host', () =>
    expect(
      roles(
        'ISLAMABAD: Turkish Air Force Commander General Hasan Kaya visited Air Headquarters on Monday. The guest was received by Air Chief Marshal Ali Khan, Chief of the Air Staff, Pakistan Air Force, a Directorate of Media Affairs press release said.',
      ).sides,
    ).not.toContain('directorate-of-media-affairs host'));

  test('the force after the comma tells whose chief he is', () =>
    expect(
      record(
        'Air Chief Marshal Ali Khan, Chief of the Air Staff, Pakistan Air Force, called on Major General Omar Said, Commander UAE Air Force, in Abu Dhabi on Monday.',
      ).participants.map((p) => p.country),
    ).toEqual(['PK', 'AE']));

  test('a monument, and not what was done there', () =>
    expect(
      record(
        'Defence Minister of Iran Hamid Vali met Air Chief Ali Khan of Pakistan on Monday.\n\nMinister Vali also laid a wreath at the Martyrs’ Monument to pay homage to the fallen.',
      ).itinerary[0]?.place,
    ).toBe('Martyrs’ Monument'));
});
