import { describe, expect, test } from 'vitest';
import { find, words } from './find.js';

describe('cities', () => {
  test.each([
    ['Kyiv', 'Kyiv', 'UA'],
    ['Kiev', 'Kyiv', 'UA'],
    ['Makkah', 'Mecca', 'SA'],
    ['Naypyidaw', 'Nay Pyi Taw', 'MM'],
    ['HÀ NỘI', 'Hanoi', 'VN'],
    ['Nur-Sultan', 'Astana', 'KZ'],
    ['Washington, D.C.', 'Washington', 'US'],
    ['Washington DC', 'Washington', 'US'],
    ['New York', 'New York', 'US'],
    ['Rawalpindi', 'Rawalpindi', 'PK'],
    ['The Hague', 'The Hague', 'NL'],
    ['Sharm El-Sheikh', 'Sharm El-Sheikh', 'EG'],
    ['Sharm el Sheikh', 'Sharm El-Sheikh', 'EG'],
    ['Ho Chi Minh City', 'Ho Chi Minh City', 'VN'],
    ['Shusha', 'Shusha', 'AZ'],
    ['Goma', 'Goma', 'CD'],
    ['Davos', 'Davos', 'CH'],
    ['Istanbul', 'Istanbul', 'TR'],
    ['İSTANBUL', 'Istanbul', 'TR'],
    ["N'Djamena", "N'Djamena", 'TD'],
    ['Gwadar', 'Gwadar', 'PK'],
    ['Blantyre', 'Blantyre', 'MW'],
    ['Jayapura', 'Jayapura', 'ID'],
    ['CLUJ-NAPOCA', 'Cluj-Napoca', 'RO'],
  ])('%s', (text, name, country) => {
    expect(find(`in ${text} on`, 'city')[0]).toMatchObject({ text, name, country });
  });

  test.each(['a nice day', 'they split', 'a male officer', 'lima beans'])('no city: %s', (text) => {
    expect(words(text, 'city')).toEqual([]);
  });
});

describe('regions', () => {
  test.each([
    ['California', 'US'],
    ['Uttar Pradesh', 'IN'],
    ['Kurdistan Region of Iraq', 'IQ'],
    ['Crimea', 'UA'],
    ['Scotland', 'GB'],
    ['Bavaria', 'DE'],
    ['Tatarstan', 'RU'],
    ['Québec', 'CA'],
    ['Karabakh', 'AZ'],
    ['Middle East', undefined],
  ])('%s', (text, country) => {
    expect(find(`in ${text} on`, 'region')[0]?.country).toBe(country);
    expect(words(`in ${text} on`, 'region')).toEqual([text]);
  });

  test('adjectives', () => {
    expect(find('the Scottish side', 'region')[0]).toMatchObject({ name: 'Scotland', form: 'adjective' });
  });
});
