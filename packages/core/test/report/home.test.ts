import { describe, expect, test } from 'vitest';
import { read } from '../../src/parse.js';
import { bestHome, countryOfOffice, isOnlyToldOf, onlyCountry, weighHome } from '../../src/report/home.js';
import { mentions } from '../read.js';

describe('what speaks for a country being that of the speaker', () => {
  test.each([
    ['paired with the other side', 'They praised Oman-Jordan trade.', { OM: 3 }],
    ['joined with the other side', 'They praised trade of Oman and Jordan.', { OM: 3 }],
    ['a slash', 'They praised Oman/Jordan trade.', { OM: 3 }],
    ['an article between', 'They praised trade of Jordan and the Philippines.', { PH: 3 }],
    ['a stance', "He voiced Germany's commitment.", { DE: 2 }],
    ['a stance, adjective', 'He voiced German support.', { DE: 2 }],
    ['the stance of', 'He voiced the commitment of Norway.', { NO: 2 }],
    ['on behalf of', 'On behalf of the Norwegian people, he thanked them.', { NO: 3 }],
    ['what it will do', 'Malta will go on.', { MT: 2 }],
    ['told as its own', 'He confirmed that Malta would keep its ports open.', { MT: 2 }],
    ['it and others', 'He made clear that Malta and its allies would reply.', { MT: 2 }],
    ['both', "Malta stands firm. Malta's position is clear.", { MT: 4 }],
    ["the other's partnership with it", "They praised Jordan's close partnership with Malta.", { MT: 3 }],
    ['a shared commitment', 'They told of the commitment of Jordan and Malta.', { MT: 3 }],
    ['a body of the state, of no third land', 'He told Jordan of the Serbian army.', { RS: 2 }],
    ['a body of the state, of many', 'He told Jordan and Peru of the Serbian army.', { RS: 1 }],
    ['a little counts once', 'The Iraqi army and the Iraqi government met in Jordan and Peru.', { IQ: 1 }],
  ])('%s', (_, text, found) =>
    expect(Object.fromEntries(weighHome(read(text), new Set(['JO'])))).toEqual(found),
  );

  test.each([
    ['being named', 'They spoke of Syria, of Syria and of Syria.'],
    ["the other side's stance", "He told of Jordan's commitment."],
    ['a pair without the other side', 'They praised Oman-Qatar trade.'],
    ['countries far apart', 'They went from Oman over the sea to Jordan.'],
    ['a fight of two', 'They spoke of the war between Jordan and Oman.'],
    ['places of two', 'They spoke of developments in Jordan and Oman.'],
    ['efforts that it leads', 'They spoke of Haitian-led efforts.'],
  ])('nothing: %s', (_, text) =>
    expect(Object.fromEntries(weighHome(read(text), new Set(['JO'])))).toEqual({}),
  );

  test('support for a land is no stance of its own', () => {
    expect(
      bestHome(weighHome(read("Jordan voiced support for Ukraine's position in Peru."), new Set(['JO']))),
    ).toBe(undefined);
  });

  test('without another side no pair counts', () => {
    expect(weighHome(read('They praised Oman-Jordan trade.'), new Set()).size).toBe(0);
  });

  test('of several lands on the other side none is the speaker’s', () => {
    const weights = weighHome(read('They praised U.S.-Japan-Korea ties.'), new Set(['JP', 'KR']));
    expect(bestHome(weights)).toBe('US');
  });
});

describe('the best supported', () => {
  test.each([
    ['one', { DE: 3 }, 'DE'],
    ['a clear first', { DE: 3, FR: 2 }, 'DE'],
    ['equals', { DE: 3, FR: 3 }, undefined],
    ['a little', { DE: 1 }, undefined],
    ['none', {}, undefined],
  ])('%s', (_, weights, found) => expect(bestHome(new Map(Object.entries(weights)))).toBe(found));
});

describe('the only country that a text names', () => {
  test.each([
    ['by name', 'They toured Ghana.', 'GH'],
    ['by adjective and city', 'Ghanaian officers met in Accra.', 'GH'],
    ['two', 'They toured Ghana and Togo.', undefined],
    ['a city of another', 'Ghanaian officers met in Oslo.', undefined],
    ['none', 'They toured the port.', undefined],
  ])('%s', (_, text, found) => expect(onlyCountry(read(text))).toBe(found));
});

describe('a land that is only told of', () => {
  test.each([
    ['in it', 'They discussed events in Ghana.', true],
    ['on it', 'A meeting on Ghana was held.', true],
    ['in its city', 'They discussed civilians in Accra.', true],
    ['its own', "Ghana's minister left.", false],
    ['by adjective', 'The Ghanaian side left.', false],
    ['in a name', 'They met at the Ministry of Defence of Ghana.', false],
  ])('%s', (_, text, found) => expect(isOnlyToldOf(read(text), 'GH')).toBe(found));
});

describe('offices that one country alone calls so', () => {
  test.each([
    ['The Secretary of State left.', 'US'],
    ['The Deputy Secretary of State left.', 'US'],
    ['The Assistant Secretary of State for African Affairs left.', 'US'],
    ['The Under Secretary of State left.', 'US'],
    ['The State Secretary left.', undefined],
    ['The Secretary of State for Defence left.', undefined],
    ['The Secretary of State to the Prime Minister left.', undefined],
    ['The Secretary left.', undefined],
  ])('%s', (text, found) => {
    const reading = read(text);
    expect(countryOfOffice(reading, mentions(reading, 'office')[0]!)).toBe(found);
  });
});
