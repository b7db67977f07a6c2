import { describe, expect, test } from 'vitest';
import { first, named } from './reading.js';

describe('bodies', () => {
  test.each([
    ['the Kenya Defence Forces (KDF) said. KDF added.', ['Kenya Defence Forces', 'KDF']],
    [
      'the Ministry of Foreign Affairs (MoFA) of Nepal said.',
      ['Ministry of Foreign Affairs (MoFA) of Nepal'],
    ],
    [
      'He leads the Bureau of Population, Refugees, and Migration.',
      ['Bureau of Population, Refugees, and Migration'],
    ],
    [
      'He met the head of the Metallurgical Corporation of China Ltd. there.',
      ['Metallurgical Corporation of China Ltd.'],
    ],
    ["the Commander of the Sultan's Armed Forces came.", ["Sultan's Armed Forces"]],
    ['He chairs the Gender Policy Council.', ['Gender Policy Council']],
    ['The African Union Commission met.', ['African Union Commission']],
    ['the Mexican foreign ministry said.', ['Mexican foreign ministry']],
    ["the Prime Minister's Office said.", ["Prime Minister's Office"]],
    ['He visited the Rwanda Military Hospital.', ['Rwanda Military Hospital']],
    ['He spoke for the Government of Mauritius.', []],
    ['the Commander of the National Guard of Cyprus came.', ['National Guard of Cyprus']],
    ['She chairs the Mejlis of Turkmenistan.', ['Mejlis of Turkmenistan']],
    ['She spoke to the Mejlis of Peru.', ['Mejlis']],
    ['She chairs the Senate of the Oliy Majlis of Uzbekistan.', ['Senate of the Oliy Majlis of Uzbekistan']],
    ['They met at the General Staff of the Azerbaijan Army.', ['General Staff of the Azerbaijan Army']],
    ['He leads the General Staff of the Azerbaijan Army.', ['Azerbaijan Army']],
    ['Commander of the Multinational Corps Northeast came.', ['Multinational Corps Northeast']],
    ['the Honour Guard of Peru marched.', []],
    ['She chairs the working party on African Union Affairs.', []],
    ['Liga Ozola\nMedia Relations Division', ['Media Relations Division']],
    ['He chairs the Military Committee of the African Union.', ['African Union']],
  ])('%s', (text, expected) => {
    expect(named(text, 'organization')).toEqual(expected);
  });

  test.each([
    ['The Ministry said.'],
    ['the Russian Federation agreed.'],
    ['the Australian Government agreed.'],
    ['the Chief of the General Staff came.'],
    ['on Navy Day they marched.'],
    ['the Chinese Delegation left.'],
    ['the Ohio Senate Minority Leader came.'],
    ['the Biden-Harris Administration agreed.'],
  ])('none in "%s"', (text) => {
    expect(named(text, 'organization')).toEqual([]);
  });

  test('a short form has the key of the body that its gloss names', () => {
    const keys = new Set<string>();
    const text = 'The Adriatic Defence Forum (ADF) met. The ADF agreed.';
    expect(named(text, 'organization')).toEqual(['Adriatic Defence Forum', 'ADF']);
    const body = first(text, 'organization');
    if (body) keys.add(body.key);
    expect([...keys]).toEqual(['adriatic defence forum']);
  });
});

describe('sites', () => {
  test.each([
    ['He came to the Tomb of the Unknown Soldier.', ['Tomb of the Unknown Soldier']],
    ["They saw the Turkish Martyrs' Cemetery.", ["Turkish Martyrs' Cemetery"]],
    ['They met at Bellevue Palace in Berlin.', ['Bellevue Palace']],
    ['They saw the Lee Tae-joon Memorial Park.', ['Lee Tae-joon Memorial Park']],
    ['They met in the Plaza Mayor today.', ['Plaza Mayor']],
    ['They met at Al-Sakhir Palace.', ['Al-Sakhir Palace']],
  ])('%s', (text, expected) => {
    expect(named(text, 'place')).toEqual(expected);
  });

  test.each([
    ['They entered the Palace.'],
    ['They spoke of the Gulf of Oman.'],
    ['the Minister of State for Defence came.'],
    ['They live in Rakhine State.'],
  ])('none in "%s"', (text) => {
    expect(named(text, 'place')).toEqual([]);
  });
});

describe('events', () => {
  test.each([
    [
      'He came for the 17th Azerbaijan-Türkiye High-Level Military Dialogue Meeting.',
      '17th Azerbaijan-Türkiye High-Level Military Dialogue Meeting',
      17,
    ],
    ['It was the second session of the Joint Commission.', 'second session of the Joint Commission', 2],
    [
      'They hosted the third U.S.-Canada Critical Minerals Working Group meeting.',
      'third U.S.-Canada Critical Minerals Working Group meeting',
      3,
    ],
    ['They met at the World Governments Summit.', 'World Governments Summit', undefined],
    ['It was the twenty-fifth Regional Security Forum.', 'twenty-fifth Regional Security Forum', 25],
    ['They opened the XII Economic Forum.', 'XII Economic Forum', 12],
  ])('%s', (text, name, ordinal) => {
    expect(named(text, 'event')).toEqual([name]);
    expect(first(text, 'event')?.ordinal).toBe(ordinal);
  });

  test.each([
    ['It was their first meeting.'],
    ['This meeting was short.'],
    ['They held a bilateral meeting.'],
    ['They laid a wreath at the National War Memorial.'],
    ['It is his second visit to Baku.'],
  ])('none in "%s"', (text) => {
    expect(named(text, 'event')).toEqual([]);
  });
});
