import { describe, expect, test } from 'vitest';
import { record, roles } from '../read.js';

/** "Name LAND role" of everybody who took part. */
function cast(text: string): string[] {
  return record(text).participants.map((p) => `${p.name} ${p.country ?? p.organization ?? '-'} ${p.role}`);
}

describe('whose land the text tells late', () => {
  test('a title in short is read after what the text says in full', () =>
    expect(
      cast(
        'Readout of Vice President Ann Lee’s Calls with King Omar bin Said Al Noorand Crown Prince Salim of Bahrain\n\nVice President Ann Lee spoke today with King Omar bin Said Al Noor and Crown Prince Salim bin Omar Al Noor of Bahrain. She reaffirmed the U.S.-Bahrain partnership.',
      ),
    ).toEqual(['Ann Lee US peer', 'Omar bin Said Al Noor BH peer', 'Salim bin Omar Al Noor BH peer']));

  test('presidents of two lands, one of whom the text gives his', () =>
    expect(
      cast(
        'Talks between Indian and Nepalese Presidents\n\nA meeting between President Ram Thapa and Indian President Asha Rao took place on Monday at the State House in New Delhi.',
      ),
    ).toEqual(['Ram Thapa NP guest', 'Asha Rao IN host']));

  test('of two offices of unlike nouns nothing is told', () =>
    expect(
      cast(
        'Talks of Indian and Nepalese Ministers\n\nA meeting between President Ram Thapa and Indian President Asha Rao took place on Monday.',
      ),
    ).toContain('Ram Thapa - peer'));

  test('where a delegation came from a body to a land', () =>
    expect(
      roles(
        'Mr. Karl Voss, Head of Division of the European Union, met President Ram Thapa at the Presidential Secretariat on Monday, as part of an official visit by a European Union delegation to Nepal.',
      ).people,
    ).toContain('host: Ram Thapa (NP)'));

  test('the post of a union’s ambassador is where they meet', () =>
    expect(
      roles(
        'Mr. Karl Voss, Head of Division of the European Union, met President Ram Thapa at the Presidential Secretariat on Monday. Ambassador of the European Union to Nepal Carla Ruiz attended the meeting.',
      ).people,
    ).toContain('host: Ram Thapa (NP)'));

  test.each([
    ['to Honduras', 'what both speak of', 'the situation in Haiti after the vote by the Haitian authorities'],
    ['to Honduras', 'whom one will deal with', 'Honduras’s commitment to restoring relations with Haiti'],
  ])('%s: %s is no one’s land', (_, __, topic) =>
    expect(
      cast(`President Ann Lee spoke today with President Luis Paz of Honduras to discuss ${topic}.`),
    ).toContain('Ann Lee - peer'),
  );

  test('a third land that deals with the guest’s leaves the town to tell nothing', () =>
    expect(
      cast(
        'National Security Adviser Ann Lee met Chinese Politburo Member Li Wen in Zurich, Switzerland, on Monday. She raised areas where Canada and China have an interest in working together.',
      ),
    ).toContain('Ann Lee - peer'));

  test('whose clock it is tells nothing', () =>
    expect(cast('President Ann Lee met with Omar Said on Monday afternoon, US time.')).toEqual([
      'Ann Lee - peer',
      'Omar Said - peer',
    ]));

  test('an ambassador who came as an envoy was not met at his post', () =>
    expect(
      cast(
        'President Ann Lee met with President Luis Paz’s Special Envoy for Africa, Chilean Ambassador to India Juan Rey, on Monday.',
      ),
    ).toEqual(['Ann Lee - host', 'Juan Rey CL guest']));

  test('whoever leads a delegation of a land is of it', () =>
    expect(
      cast(
        'This week, Senior Director Ann Lee will lead a Canadian delegation to a conference in Tashkent, Uzbekistan. While in Uzbekistan, she will meet with leaders of the region.',
      ),
    ).toEqual(['Ann Lee CA guest']));
});

describe('who was with whom', () => {
  test('a president beside a visitor is at home', () =>
    expect(
      cast(
        'Indian Prime Minister Asha Rao, currently on a State visit to Nepal, along with President Ram Thapa paid homage at the Lumbini Temple on Sunday.',
      ),
    ).toEqual(['Asha Rao IN guest', 'Ram Thapa NP host']));

  test('a minister beside a visitor is his', () =>
    expect(
      cast(
        'Indian Prime Minister Asha Rao, currently on a State visit to Nepal, along with Minister Ravi Sen paid homage at the Lumbini Temple on Sunday.',
      ),
    ).toContain('Ravi Sen IN attendee'));

  test('a gathering includes those who were there', () =>
    expect(
      cast(
        'A State Banquet was hosted on Monday at the President’s House in Colombo by President Ram Thapa in honour of Indian Prime Minister Asha Rao.\n\nThe distinguished gathering at the Banquet included Prime Minister Sita Lama and Indian Foreign Secretary Ravi Sen along with other dignitaries and guests of both sides.',
      ),
    ).toEqual(['Ram Thapa LK host', 'Asha Rao IN guest', 'Sita Lama LK attendee', 'Ravi Sen IN attendee']));
});

describe('the meeting before', () => {
  test.each([
    'This meeting followed the Lima summit between President Ann Lee and President Luis Paz of Honduras.',
    'The visit is to follow up with partners on the President’s meeting with President Luis Paz of Honduras.',
  ])('%s', (recalled) =>
    expect(
      cast(`Foreign Minister Zoe Park met Peruvian Foreign Minister Eva Sol on Monday in Lima. ${recalled}`),
    ).toEqual(['Zoe Park - guest', 'Eva Sol PE host']),
  );

  test('but what was followed by a meeting was at once', () =>
    expect(
      cast(
        'A ceremony was followed by a meeting between Foreign Minister Zoe Park of Ghana and Peruvian Foreign Minister Eva Sol on Monday.',
      ),
    ).toHaveLength(2));
});

describe('those who are no side', () => {
  test('who also joined a visitor is of his company', () =>
    expect(
      cast(
        'As part of his state visit to Peru, President Ram Thapa of Nepal visited the National Museum on Monday.\n\nForeign Minister Ravi Sen also joined the President for these observances.',
      ),
    ).toEqual(['Ram Thapa NP guest', 'Ravi Sen NP attendee']));

  test('a land’s own envoys to several posts are received at home', () =>
    expect(
      cast(
        'New Ambassadors Meet President\n\nThe following diplomats called on President Ram Thapa at the Presidential Secretariat:\n\n• Ms. Ana Rai – Ambassador-designate of Nepal to Oman\n\n• Mr. Hari Das – Ambassador-designate of Nepal to Kenya',
      ),
    ).toContain('Ram Thapa NP host'));

  test('a town’s name at the end of an unknown one is no town', () =>
    expect(
      record(
        'President Ram Thapa met Minister Eva Sol on Monday. The Karaka Sangha Sabha took part in the talks.',
      ).parties.map((p) => p.id),
    ).not.toContain('LY'));

  test.each([
    ['State Secretary to Prime Minister Anna Lind of Norway', 'Karin Berg NO peer'],
    ['Special Envoy of President Anna Lind of Norway', 'Karin Berg NO peer'],
    ['Director of Trade to please President Anna Lind of Norway', 'Karin Berg - peer'],
  ])('of one who serves another: %s', (office, found) =>
    expect(
      cast(
        `Adviser Ann Lee spoke by phone today with Karin Berg, ${office}. They discussed trade with Chile, Peru and Norway.`,
      ),
    ).toContain(found),
  );
});
