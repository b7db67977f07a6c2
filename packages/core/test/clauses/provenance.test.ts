import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/clauses/index.js';
import { readProvenance } from '../../src/report/provenance.js';
import { read } from '../../src/parse.js';
import { wordsOf } from '../mentions/reading.js';

function tell(text: string) {
  const reading = read(text);
  const clauses = readClauses(reading);
  const told = readProvenance(reading, {
    published: clauses.published,
    dateline: clauses.dateline,
    attributions: clauses.attributions,
  });
  return {
    published: told.publishedOn?.value,
    city: wordsOf(reading, told.dateline?.city),
    country: told.dateline?.country?.value,
    date: told.dateline?.date?.value,
    outlet: wordsOf(reading, told.outlet),
    via: wordsOf(reading, told.via),
  };
}

const MET = 'Defence Minister Ivan Petrenko met his Polish counterpart Jan Kowalski.';

describe('dateline', () => {
  test.each([
    [`BAKU, Azerbaijan, May 13, 2024. ${MET}`, 'BAKU', 'AZ', '2024-05-13', undefined],
    [`Kyiv — ${MET}`, 'Kyiv', 'UA', undefined, undefined],
    [`Jakarta: ${MET}`, 'Jakarta', 'ID', undefined, undefined],
    [`Hanoi (VNA) – ${MET}`, 'Hanoi', 'VN', undefined, 'VNA'],
    [`KUWAIT CITY, Oct 8, 2023 (KUNA) -- ${MET}`, 'KUWAIT CITY', 'KW', '2023-10-08', 'KUNA'],
    [`MINSK, December 19. /TASS/. ${MET}`, 'MINSK', 'BY', undefined, 'TASS'],
    [`YEREVAN, 5 APRIL, ARMENPRESS. ${MET}`, 'YEREVAN', 'AM', undefined, 'ARMENPRESS'],
    [`ASTANA. KAZINFORM – ${MET}`, 'ASTANA', 'KZ', undefined, 'KAZINFORM'],
    [`ASTANA. KAZINFORM ${MET}`, 'ASTANA', 'KZ', undefined, 'KAZINFORM'],
    [`Baku. 4 March. REPORT.AZ/ ${MET}`, 'Baku', 'AZ', undefined, 'REPORT.AZ'],
    [`Flag Sunday, 16 June 2024\n\nTalks on grain\n\n${MET}`, undefined, undefined, undefined, undefined],
    [`New Delhi [India], May 15 (ANI): ${MET}`, 'New Delhi', 'IN', undefined, 'ANI'],
    [`PARIS (Agency - 18th November, 2022) ${MET}`, 'PARIS', 'FR', '2022-11-18', 'Agency'],
    [
      `ABU DHABI, (One Wire / Two News / WAM - 24th Nov, 2021) ${MET}`,
      'ABU DHABI',
      'AE',
      '2021-11-24',
      'One Wire',
    ],
    [`BRUSSELS, Kingdom of Belgium, April 23, 2013/APO/ -- ${MET}`, 'BRUSSELS', 'BE', '2013-04-23', 'APO'],
    [`Nay Pyi Taw March 10\n\n${MET}`, 'Nay Pyi Taw', 'MM', undefined, undefined],
    [`VIETNAM, December 12 -\n\nHÀ NỘI — ${MET}`, 'HÀ NỘI', 'VN', undefined, undefined],
    [`Riyadh, Rajab 12, 1445, January 24, 2024, SPA -- ${MET}`, 'Riyadh', 'SA', '2024-01-24', 'SPA'],
    [`WASHINGTON (AP) — ${MET}`, 'WASHINGTON', 'US', undefined, 'AP'],
    [`Washington, DC, March 4, 2024 – ${MET}`, 'Washington', 'US', '2024-03-04', undefined],
    [`State House, Freetown, Monday 6 May 2024 – ${MET}`, 'Freetown', 'SL', '2024-05-06', undefined],
    [`22 May 2024, Windhoek: ${MET}`, 'Windhoek', 'NA', '2024-05-22', undefined],
    [`Baghdad / INA\n${MET}`, 'Baghdad', 'IQ', undefined, 'INA'],
    [`INA – BAGHDAD\n${MET}`, 'BAGHDAD', 'IQ', undefined, 'INA'],
    [`Cairo - Saba\n${MET}`, 'Cairo', 'EG', undefined, 'Saba'],
    [`Cairo - Egypt\n${MET}`, 'Cairo', 'EG', undefined, undefined],
    [`Gaborone, March 14, 2022, Mana: ${MET}`, 'Gaborone', 'BW', '2022-03-14', 'Mana'],
    [`AMI-The ${MET}`, undefined, undefined, undefined, 'AMI'],
    [
      `June 3, 2025 – Ottawa, Ontario – Global Affairs Canada\n\n${MET}`,
      'Ottawa',
      'CA',
      '2025-06-03',
      'Global Affairs Canada',
    ],
  ])('%s', (text, city, country, date, outlet) => {
    expect(tell(text)).toMatchObject({ city, country, date, outlet });
  });

  test.each([
    [`Defence Minister Ivan Petrenko met his Polish counterpart in Kyiv.`],
    [`Paris, London and Berlin agreed to meet. ${MET}`],
    [`Statement: ${MET}`],
    [`Kenya: Minister Receives Envoy\n\n${MET}`],
  ])('none in %s', (text) => {
    expect(tell(text).city).toBeUndefined();
  });
});

describe('day of publication', () => {
  test.each([
    [` date 2024-10-18 LISBON — ${MET}`, '2024-10-18'],
    [`Published on 2024-05-21 13:40:02\nALGIERS — ${MET}`, '2024-05-21'],
    [`04 September 2018\n\n${MET}`, '2018-09-04'],
    [`1445/4/10 - 2023/10/25\n\n${MET}`, '2023-10-25'],
    [`Tuesday, 4 Jumada al-Awwal 1446 / 5 November 2024\n${MET}`, '2024-11-05'],
    [`Posted on: March 5, 2024\n${MET}`, '2024-03-05'],
  ])('%s', (text, expected) => {
    expect(tell(text).published).toBe(expected);
  });

  test('the date of a dateline or of the event is none', () => {
    expect(tell(`BAKU, May 13, 2024 – ${MET}`).published).toBeUndefined();
    expect(tell('The ministers met on May 13, 2024 at 10:00 in Baku.').published).toBeUndefined();
  });
});

describe('who reports, and whom it cites', () => {
  test.each([
    ['They met, Trend reports via the Ministry.', 'Trend', 'Ministry'],
    [
      'They met, TASS reports with reference to the ministry’s press office.',
      'TASS',
      'ministry’s press office',
    ],
    [
      'They met, the Defence Ministry of Armenia told Armenpress.',
      'Armenpress',
      'Defence Ministry of Armenia',
    ],
    [
      'They met, Armenpress was told by the press service of the Parliament.',
      'Armenpress',
      'press service of the Parliament',
    ],
    ['They met, the Kenya Defence Forces (KDF) said in a report.', undefined, 'Kenya Defence Forces (KDF)'],
    [
      'They met, according to a statement from the Ministry of National Defence.',
      undefined,
      'Ministry of National Defence',
    ],
    ['They met, according to diplomatic sources.', undefined, 'diplomatic sources'],
    ['They met, reports the Ministry of Defense.', undefined, 'Ministry of Defense'],
    ['They met, Reuters reported.', 'Reuters', undefined],
    ['They met.\n\nSource: Oman News Agency', 'Oman News Agency', undefined],
    ['They met in Geneva on Monday and agreed on it.\n\nMAP: 04 October 2023', 'MAP', undefined],
    ['By: Kenya Defence Forces\n\nThe minister met the envoy in Nairobi.', 'Kenya Defence Forces', undefined],
    ['They met, a Defence Ministry statement read.', undefined, 'Defence Ministry'],
    ['They met. The minister read a statement.', undefined, undefined],
    ['The Chief of Staff met the envoy. Trade grows, the USTR said.', undefined, 'USTR'],
    ['The Commander Land Forces met the envoy. Trade grows, the CLF said.', undefined, undefined],
    ['They met in Geneva on Monday and agreed on it.\n\nMAP 08 February 2024', 'MAP', undefined],
    ['They met, according to Bahrain News Agency (BNA).', 'Bahrain News Agency (BNA)', undefined],
    ['They met.\n\n© Muscat Media Group Provided by Example Media.', 'Muscat Media Group', undefined],
    ['The EUTM Commander shared with the minister his plans.', undefined, undefined],
    [
      'A statement from the Ministry of Defence said they met. According to Oman News Agency, they agreed.',
      'Oman News Agency',
      'Ministry of Defence',
    ],
    ['They met in Geneva. They agreed to meet again. (NNT)', 'NNT', undefined],
    [
      'Office of the Spokesperson\n\nThe below is attributable to Spokesperson Ann Lee:\n\nThey met today.',
      'Office of the Spokesperson',
      'Spokesperson Ann Lee',
    ],
    ['They met, a foreign ministry spokesman told reporters.', undefined, 'foreign ministry spokesman'],
  ])('%s', (text, outlet, via) => {
    expect(tell(text)).toMatchObject({ outlet, via });
  });

  test.each([
    ['They met via videoconference on Monday.'],
    ['According to the minister, trade is growing.'],
    ['The minister said that trade is growing.'],
    ['He noted the lessons shared by the police force.'],
    ['VM/AS'],
  ])('nobody in %s', (text) => {
    expect(tell(text)).toMatchObject({ outlet: undefined, via: undefined });
  });
});

test("a page's clock is not the release's, where that has its own", () => {
  const text = (top: string) => `${top}\n\nTalks on grain\n\nMINSK, 4 March (BelTA) – ${MET}`;
  expect(tell(text('Flag Sunday, 16 June 2024\n4 March 2021, 11:40')).published).toBe('2021-03-04');
  expect(tell(text('Flag Sunday, 16 June 2024')).published).toBe('2024-06-16');
});

test('one of the talks is no source', () => {
  const said = (who: string) =>
    tell(`There is room for work, ${who} said, the Armenian Defense Ministry reported.`);
  expect(said('Chief of the Chilean National Defence General Staff General Ivo Rey').via).toBe(
    'Armenian Defense Ministry',
  );
  expect(tell(`${MET}\n\nNews.Az`).outlet).toBe('News.Az');
});

test('what a ministry does is no attribution', () => {
  expect(tell(`${MET} The Ministry of Economy of Slovakia announced a ban.`).via).toBeUndefined();
  expect(tell(`${MET} This the Ministry of Economy of Slovakia announced.`).via).toBeDefined();
});
