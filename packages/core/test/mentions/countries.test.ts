import { describe, expect, test } from 'vitest';
import { read } from '../../src/parse.js';
import { words } from '../read.js';

/** "words = code form" and "words = city code", capitals marked with a star. */
function lands(text: string): string[] {
  const reading = read(text);
  return reading.mentions.all.flatMap((m) => {
    if (m.kind === 'country') return [`${words(reading, m)} = ${m.code} ${m.form}`];
    if (m.kind === 'city') return [`${words(reading, m)} = ${m.capital ? '*' : ''}${m.name} ${m.country}`];
    return [];
  });
}

describe('countries', () => {
  test.each([
    ['It borders Türkiye.', ['Türkiye = TR name']],
    ['It borders Turkey.', ['Turkey = TR name']],
    ['It borders the Republic of the Congo.', ['Republic of the Congo = CG name']],
    ['It borders the DRC.', ['DRC = CD name']],
    ["It borders Côte d'Ivoire.", ["Côte d'Ivoire = CI name"]],
    ['It borders Guinea-Bissau.', ['Guinea-Bissau = GW name']],
    ['It borders Equatorial Guinea.', ['Equatorial Guinea = GQ name']],
    ['It borders Papua New Guinea.', ['Papua New Guinea = PG name']],
    ['It borders South Sudan.', ['South Sudan = SS name']],
    ['It borders Kosovo.', ['Kosovo = XK name']],
    ['The Dominican army left.', ['Dominican = DO adjective']],
    ['The New Zealand army left.', ['New Zealand = NZ name']],
    ['The British army left.', ['British = GB adjective']],
    ['Many Turks and Greeks left.', ['Turks = TR people', 'Greeks = GR people']],
    ['Azerbaijan-Türkiye ties grew.', ['Azerbaijan = AZ name', 'Türkiye = TR name']],
    ['U.S.-Omani ties grew.', ['U.S. = US name', 'Omani = OM adjective']],
  ])('%s', (text, found) => expect(lands(text)).toEqual(found));
});

describe('cities', () => {
  test.each([
    ['They met in Baku.', ['Baku = *Baku AZ']],
    ['They met in Lagos.', ['Lagos = Lagos NG']],
    ['They met in Nay Pyi Taw.', ['Nay Pyi Taw = *Nay Pyi Taw MM']],
    ['They met in Mexico City.', ['Mexico City = *Mexico City MX']],
    ['They met in Kuwait City.', ['Kuwait City = *Kuwait City KW']],
    ['They met in New Delhi.', ['New Delhi = *New Delhi IN']],
  ])('%s', (text, found) => expect(lands(text)).toEqual(found));
});

describe('neither', () => {
  test.each([
    ['Ibero-American summit', 'The Ibero-American summit began.'],
    ['Afro-Asian bank', 'The Afro-Asian bank opened.'],
    ['Georgia of the United States', 'They toured the plant in Peachtree City, Georgia.'],
    ['a senator of that Georgia', 'They met Georgia State Senator Ana Costa.'],
    ['lower case', 'They ate turkey from china.'],
    ['us', 'They told us about it.'],
  ])('%s', (_, text) => expect(lands(text).filter((m) => !m.includes('City'))).toEqual([]));
});

test('Georgia is the state after its city, else the country', () => {
  expect(lands('They met in Atlanta, Georgia.')).toEqual(['Atlanta = Atlanta US']);
  expect(lands('They met in Tbilisi, Georgia.')).toEqual(['Tbilisi = *Tbilisi GE', 'Georgia = GE name']);
});
