import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const parties = (text: string) =>
  parseMeetingReport(text)
    .parties.map((p) => `${p.id} ${p.role}`)
    .sort();

describe('sides that no name stands for', () => {
  test.each([
    ['The foreign ministers of Poland and Sweden met on Thursday in New York.', ['PL peer', 'SE peer']],
    ['Polish and Swedish foreign ministers met on Thursday in New York.', ['PL peer', 'SE peer']],
    [
      'Minister Ana Silva spoke by phone with her counterparts from NATO Allies Estonia, Latvia, and Poland.',
      ['EE peer', 'LV peer', 'PL peer'],
    ],
    [
      'A Namibian defence delegation was in Nairobi on a study tour. It paid a courtesy call on Kenyan Defence Minister Aden Barasa.',
      ['KE host', 'NA guest'],
    ],
    [
      'Argentine Defence Minister Pablo Gomez met U.S. Defense Secretary Laura Adams at the headquarters of U.S. Southern Command.',
      ['AR guest', 'US host'],
    ],
  ])('%s', (text, told) => expect(parties(text)).toEqual(told));
});

test('one country named is not the receiver’s, where someone is accredited from it', () => {
  const report = parseMeetingReport(
    'Federal Minister for Commerce Jam Farooq received US Charge d’Affaires Nadia Baxter on Wednesday.',
  );
  expect(report.participants.map((p) => `${p.name}: ${p.country ?? '-'}`)).toEqual([
    'Jam Farooq: -',
    'Nadia Baxter: US',
  ]);
});

test('the land of the other side’s officials is not the traveller’s', () => {
  const report = parseMeetingReport(
    'Deputy Adviser Jon Fry met with Peruvian officials on Tuesday, 4 June 2024.',
  );
  expect(report.participants.map((p) => `${p.name}: ${p.country ?? '-'}`)).toEqual(['Jon Fry: -']);
});
