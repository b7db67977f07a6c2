import { describe, expect, test } from 'vitest';
import { find, words } from './find.js';
import { UN_MEMBERS } from './un-members.js';

const codes = (text: string) => find(text, 'country').map(({ code }) => code);

describe('every member of the United Nations', () => {
  test('is listed once', () => {
    expect(new Set(UN_MEMBERS.map(([code]) => code)).size).toBe(193);
  });

  test.each(UN_MEMBERS)('%s: %s, %s, %s', (code, name, adjective, capital) => {
    const form = (text: string, wanted: string) =>
      find(`the ${text} side`, 'country').filter((found) => found.form === wanted && found.text === text);
    expect(form(name, 'name').map((found) => found.code)).toContain(code);
    expect(form(adjective, 'adjective').map((found) => found.code)).toContain(code);
    const cities = find(`in ${capital} today`, 'city').filter((city) => city.text === capital);
    expect(cities[0]).toMatchObject({ country: code, capital: true });
  });
});

describe('official and everyday names', () => {
  test.each([
    ['Republic of Türkiye', 'TR'],
    ['Republic of Turkey', 'TR'],
    ['Turkiye', 'TR'],
    ['Republic of Azerbaijan', 'AZ'],
    ['Socialist Republic of Vietnam', 'VN'],
    ['Socialist Republic of Viet Nam', 'VN'],
    ['Kingdom of Saudi Arabia', 'SA'],
    ['KSA', 'SA'],
    ['Kingdom of Belgium', 'BE'],
    ['Hashemite Kingdom of Jordan', 'JO'],
    ['State of Qatar', 'QA'],
    ['Sultanate of Oman', 'OM'],
    ['UAE', 'AE'],
    ['U.A.E.', 'AE'],
    ['ROK', 'KR'],
    ['Korea', 'KR'],
    ['South Korea', 'KR'],
    ['DPRK', 'KP'],
    ['North Korea', 'KP'],
    ['PRC', 'CN'],
    ["People's Republic of China", 'CN'],
    ['People’s Republic of China', 'CN'],
    ['DRC', 'CD'],
    ['DR Congo', 'CD'],
    ['Democratic Republic of Congo', 'CD'],
    ['Republic of Congo', 'CG'],
    ['Congo-Brazzaville', 'CG'],
    ['BiH', 'BA'],
    ['Bosnia & Herzegovina', 'BA'],
    ['PNG', 'PG'],
    ['Czech Republic', 'CZ'],
    ['Slovak Republic', 'SK'],
    ['Kyrgyz Republic', 'KG'],
    ['Lao PDR', 'LA'],
    ['Laos', 'LA'],
    ['Swaziland', 'SZ'],
    ['Cape Verde', 'CV'],
    ['Ivory Coast', 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['Burma', 'MM'],
    ['Republic of the Union of Myanmar', 'MM'],
    ['Kosovo', 'XK'],
    ['State of Palestine', 'PS'],
    ['Taiwan', 'TW'],
    ['Holy See', 'VA'],
    ['Vatican', 'VA'],
    ['Hong Kong', 'HK'],
    ['Macau', 'MO'],
    ['Republic of North Macedonia', 'MK'],
    ['Timor-Leste', 'TL'],
    ['East Timor', 'TL'],
    ['Republic of the Philippines', 'PH'],
    ['Great Britain', 'GB'],
    ['U.K.', 'GB'],
    ['UK', 'GB'],
    ['U.S.', 'US'],
    ['USA', 'US'],
    ['America', 'US'],
    ['Russia', 'RU'],
    ['Islamic Republic of Iran', 'IR'],
    ['Federal Republic of Germany', 'DE'],
    ['Guinea-Bissau', 'GW'],
    ['ST. VINCENT AND THE GRENADINES', 'VC'],
  ])('%s', (name, code) => {
    expect(find(`of the ${name} to`, 'country')[0]).toMatchObject({ code, text: name, form: 'name' });
  });
});

describe('adjectives and peoples', () => {
  test.each([
    ['Emirati', 'AE', 'adjective'],
    ['Kazakhstani', 'KZ', 'adjective'],
    ['Filipino', 'PH', 'adjective'],
    ['Ivorian', 'CI', 'adjective'],
    ['Palestinian', 'PS', 'adjective'],
    ['Kosovar', 'XK', 'adjective'],
    ['Taiwanese', 'TW', 'adjective'],
    ['Korean', 'KR', 'adjective'],
    ['Azeri', 'AZ', 'adjective'],
    ['Turks', 'TR', 'people'],
    ['Azerbaijanis', 'AZ', 'people'],
    ['Poles', 'PL', 'people'],
    ['Britons', 'GB', 'people'],
    ['Saudis', 'SA', 'people'],
  ])('%s', (text, code, form) => {
    expect(find(text, 'country')[0]).toMatchObject({ code, form, text });
  });
});

test.each([
  'they told us of it',
  'he will polish the text',
  'a roast turkey in fine china',
  'a jordan almond, a chad, guinea fowl',
  'Latin American and Central Asian partners',
  'the Gulf of Guinea and the Gulf of Oman',
  'New Jersey and New Mexico',
  'the Persian Gulf, Lake Chad, the Panama Canal',
])('no country: %s', (text) => {
  expect(words(text, 'country')).toEqual([]);
});

test('several in one text, with possessives and hyphens', () => {
  expect(codes("Azerbaijan-Türkiye-Pakistan talks; Vietnam's and the U.S.'s sides; US-China")).toEqual([
    'AZ',
    'TR',
    'PK',
    'VN',
    'US',
    'US',
    'CN',
  ]);
});
