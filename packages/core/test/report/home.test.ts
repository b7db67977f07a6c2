import { describe, expect, test } from 'vitest';
import { read } from '../../src/parse.js';
import { bestHome, countryOfOffice, onlyCountry, weighHome } from '../../src/report/home.js';
import { mentions } from '../read.js';

describe('what speaks for a country being that of the speaker', () => {
  test.each([
    ['paired with the other side', 'They praised Oman-Jordan trade.', { OM: 3 }],
    ['joined with the other side', 'They praised trade of Oman and Jordan.', { OM: 3 }],
    ['a slash', 'They praised Oman/Jordan trade.', { OM: 3 }],
    ['an article between', 'They praised trade of Jordan and the Philippines.', { PH: 3 }],
    ['a stance', "He told of Germany's commitment.", { DE: 2 }],
    ['a stance, adjective', 'He told of German support.', { DE: 2 }],
    ['a body of the state', 'He told of the Serbian army.', { RS: 1 }],
    ['what it will do', 'Malta will go on.', { MT: 1 }],
    ['both', "Malta stands firm. Malta's position is clear.", { MT: 3 }],
  ])('%s', (_, text, found) => expect(Object.fromEntries(weighHome(read(text), 'JO'))).toEqual(found));

  test.each([
    ['being named', 'They spoke of Syria, of Syria and of Syria.'],
    ["the other side's stance", "He told of Jordan's commitment."],
    ['a pair without the other side', 'They praised Oman-Qatar trade.'],
    ['countries far apart', 'They went from Oman over the sea to Jordan.'],
  ])('nothing: %s', (_, text) => expect(Object.fromEntries(weighHome(read(text), 'JO'))).toEqual({}));

  test('without another side no pair counts', () => {
    expect(weighHome(read('They praised Oman-Jordan trade.'), undefined).size).toBe(0);
  });
});

describe('the best supported', () => {
  test.each([
    ['one', { DE: 3 }, 'DE'],
    ['a clear first', { DE: 3, FR: 2 }, 'DE'],
    ['equals', { DE: 3, FR: 3 }, undefined],
    ['a little, alone', { DE: 1 }, 'DE'],
    ['a little, not alone', { DE: 1, FR: 0 }, undefined],
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
