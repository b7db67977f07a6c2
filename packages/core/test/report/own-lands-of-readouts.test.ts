import { describe, expect, test } from 'vitest';
import { names, record } from '../read.js';

/** "Name LAND role" of everybody who took part. */
function cast(text: string): string[] {
  return record(text).participants.map((p) => `${p.name} ${p.country ?? p.organization ?? '-'} ${p.role}`);
}

describe('readouts', () => {
  test('a land that ends the title belongs to the name before it', () =>
    expect(
      cast(
        'Readout of President Ann Lee’s Call with Prime Minister Cohen of Israel\n\nPresident Ann Lee spoke today with Prime Minister Cohen.',
      ),
    ).toEqual(['Ann Lee - peer', 'Cohen IL peer']));

  test.each([
    'informed him that the United States intends to help',
    'updated President Paz on the United States’ efforts to help',
    'praised the work by the United States and its allies and partners',
    'spoke of the U.S.-Caribbean Partnership',
  ])('whoever %s is of that land', (said) =>
    expect(
      cast(
        `President Ann Lee spoke today with President Luis Paz of Honduras. She ${said}, as Haiti and Cuba watched.`,
      ),
    ).toContain('Ann Lee US peer'),
  );

  test.each([
    'spoke of Russia and its allies',
    'was told that Haiti hopes for help',
    'asked for Haiti’s efforts',
  ])('whoever %s need not be', (said) =>
    expect(
      cast(
        `President Ann Lee spoke today with President Luis Paz of Honduras. She ${said}, as Cuba and Peru watched.`,
      ),
    ).toContain('Ann Lee - peer'),
  );

  test('a governor among those met tells that all are at home', () =>
    expect(
      cast(
        'President Ann Lee met with Maryland Governor Wes Hill and Chief of Engineers Ed Ross on Monday to discuss the bridge in Baltimore.',
      ),
    ).toEqual(['Ann Lee US peer', 'Wes Hill US peer', 'Ed Ross US peer']));

  test('a delegation of the title is led by its own', () =>
    expect(
      cast(
        'Canadian Delegation Meeting with Taliban Representatives\n\nSpecial Representative Ann Lee led a senior delegation to continue discussions with Taliban representatives in Tashkent, Uzbekistan, on Monday.',
      ),
    ).toEqual(['Ann Lee CA peer']));

  test('whoever will join the minister’s delegation is of his land', () =>
    expect(
      cast(
        'Ghanaian Minister Ama Mensah will travel to Peru on Monday to meet Peruvian Minister Eva Sol. Senior Director Kofi Boateng will join the Minister’s delegation.',
      ),
    ).toContain('Kofi Boateng GH attendee'));

  test('a visit that is welcomed brings nobody yet', () =>
    expect(
      cast(
        'President Ann Lee spoke today with Prime Minister Omar Said of Iraq. The President welcomed the upcoming visit by Iraqi Foreign Minister Ali Hussein.',
      ),
    ).toEqual(['Ann Lee - peer', 'Omar Said IQ peer']));
});

describe('names', () => {
  test.each([
    ['Prime Minister Omar Shia’ al-Noor spoke.', ['Omar Shia’ al-Noor']],
    ['Minister Le Minh Duc came. In Ho Chi Minh City, Minister Duc spoke.', ['Le Minh Duc', 'Duc']],
    ['the ministers’ al-Noor talks with Minister Ana Sol', ['Ana Sol']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));
});

describe('a stop that no table knows', () =>
  test('is not the stop before', () =>
    expect(
      cast(
        'Deputy Secretary of State Ann Lee will travel to Peru and Chile. In Lima, Peru, she will meet with Foreign Minister Eva Sol. In Quxatl, Deputy Secretary Lee will meet with Party Secretary Ana Rey.',
      ),
    ).not.toContain('Ana Rey PE host')));

describe('bodies of no land', () => {
  test('who presides over what no table knows is not of the host’s land', () =>
    expect(
      cast(
        'President Ram Thapa met with Mr. Luis Paz, International President of Quokka Clubs International, at the Presidential Secretariat to discuss health in Nepal.',
      ),
    ).toEqual(['Ram Thapa NP host', 'Luis Paz - guest']));

  test('but the president of a state’s organ is', () =>
    expect(
      cast(
        'Assistant Secretary of State Ann Lee will travel to N’Djamena, Chad, to meet with President of the Transitional Military Council Idriss Oumar.',
      ),
    ).toContain('Idriss Oumar TD host'));

  test.each([
    ['Taliban representatives', 'taliban'],
    ['G7 leaders', 'g7'],
    ['CARICOM leaders', 'caricom'],
  ])('%s stand for theirs', (who, id) =>
    expect(
      record(`Canadian Foreign Minister Ann Lee met with ${who} in Doha on Monday.`).parties.map((p) => p.id),
    ).toContain(id),
  );

  test('French officials stand for France', () =>
    expect(
      record('Canadian Foreign Minister Ann Lee met with French officials in Doha on Monday.').parties.map(
        (p) => p.id,
      ),
    ).toContain('FR'));
});

test('the two of the title met, whomever else they speak of', () =>
  expect(
    cast(
      'Secretary Ann Lee and Greek Foreign Minister Nikos Ralli Before Their Meeting\n\nAnn Lee, Secretary of State\n\nWashington, D.C.\n\nSECRETARY LEE: Good afternoon. We had the prime minister’s visit, his meeting with President Paz yesterday, and now this.\n\nFOREIGN MINISTER RALLI: Thank you. It was a spectacular meeting with President Paz yesterday.',
    ),
  ).toEqual(['Ann Lee US host', 'Nikos Ralli GR guest']));
