import { describe, expect, test } from 'vitest';
import { find, words } from './find.js';

describe('bodies', () => {
  test.each([
    ['UN', 'United Nations'],
    ['U.N.', 'United Nations'],
    ['UN Security Council', 'United Nations Security Council'],
    ['NATO', 'North Atlantic Treaty Organization'],
    ['Organization of Turkic States', 'Organization of Turkic States'],
    ['Organisation of Turkic States', 'Organization of Turkic States'],
    ['OTS', 'Organization of Turkic States'],
    ['OIC', 'Organisation of Islamic Cooperation'],
    ['G20', 'Group of Twenty'],
    ['G-20', 'Group of Twenty'],
    ['Gulf Cooperation Council', 'Cooperation Council for the Arab States of the Gulf'],
    ['MONUSCO', 'United Nations Organization Stabilization Mission in the DR Congo'],
    ['UNICEF', "United Nations Children's Fund"],
    ['African Union Commission', 'African Union Commission'],
    ['AU Commission', 'African Union Commission'],
  ])('%s', (text, name) => {
    expect(find(`the ${text} said`, 'organization')).toEqual([
      { type: 'organization', international: true, name, text },
    ]);
  });

  test.each([
    ['Kremlin', 'RU'],
    ['Riigikogu', 'EE'],
    ['Verkhovna Rada', 'UA'],
    ['Milli Majlis', 'AZ'],
    ['U.S. State Department', 'US'],
    ['Knesset', 'IL'],
    ['JICA', 'JP'],
  ])('%s is of %s', (text, country) => {
    const [found] = find(`the ${text} said`, 'organization');
    expect(found).toMatchObject({ country });
    expect(found?.international).toBeUndefined();
  });

  test.each(['who said', 'an eco fair', 'a quad', 'the duma'])('none in lower case: %s', (text) => {
    expect(words(text, 'organization')).toEqual([]);
  });
});

describe('agencies', () => {
  test.each([
    ['AZERTAC', 'AZERTAC'],
    ['Azertac', 'AZERTAC'],
    ['RIA Novosti', 'RIA Novosti'],
    ['KUNA', 'KUNA'],
    ['VNA', 'VNA'],
    ['Xinhua', 'Xinhua'],
    ['ARMENPRESS', 'ARMENPRESS'],
    ['Anadolu Agency', 'Anadolu'],
    ['The New York Times', 'New York Times'],
    ['Trend', 'Trend'],
  ])('%s', (text, name) => {
    expect(find(`${text} reports`, 'agency')[0]?.name).toBe(name);
  });

  test.each(['they report a trend', 'a map of the spa', 'Petra Novak'])('none: %s', (text) => {
    expect(words(text, 'agency')).toEqual([]);
  });
});

describe('head nouns', () => {
  test.each([
    ['Ministry', 'organization'],
    ['Armed Forces', 'organization'],
    ['General Staff', 'organization'],
    ['Palace', 'place'],
    ['Tomb of the Unknown Soldier', 'place'],
    ['Airbase', 'place'],
    ['Summit', 'event'],
    ['consultations', 'event'],
    ['memorandum of understanding', 'document'],
    ['MoU', 'document'],
    ['joint communiqué', 'document'],
    ['Avenue', 'road'],
  ])('%s', (text, of) => {
    expect(find(`the ${text} here`, 'head-noun')[0]).toMatchObject({ of, text });
  });

  test('a word can be of two kinds', () => {
    expect(find('the Assembly and the Congress', 'head-noun').map(({ of }) => of)).toEqual([
      'organization',
      'organization',
      'event',
    ]);
  });
});

describe('calendar', () => {
  test.each([
    ['December', 'month', 12],
    ['Dec.', 'month', 12],
    ['SEPT', 'month', 9],
    ['Sunday', 'weekday', 0],
    ['Thurs', 'weekday', 4],
    ['twenty-one', 'number', 21],
    ['ninety nine', 'number', 99],
    ['first', 'ordinal', 1],
    ['Twenty-fifth', 'ordinal', 25],
    ['fiftieth', 'ordinal', 50],
  ])('%s', (text, unit, value) => {
    expect(find(`on ${text} at`, 'calendar')).toEqual([{ type: 'calendar', unit, value, text }]);
  });

  test.each(['they may march on', 'the sun sat', 'a mar'])('none: %s', (text) => {
    expect(words(text, 'calendar')).toEqual([]);
  });
});
