import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const MET = 'Defence Minister Ivan Petrenko met his Polish counterpart Jan Kowalski on Tuesday in Kyiv';
const told = (text: string) => parseMeetingReport(text).source ?? {};
const place = (text: string) => parseMeetingReport(text).location ?? {};

describe('who reports, and whom it cites', () => {
  test.each([
    [
      'learnt from',
      `${MET}, Kazinform has learnt from the Prime Minister's press service.`,
      { outlet: 'Kazinform', via: "Prime Minister's press service" },
    ],
    ['an agency behind the last stop', `${MET}. They discussed trade. AGERPRES`, { outlet: 'AGERPRES' }],
    ['an agency glued to it', `${MET}.They discussed trade.-VNA`, { outlet: 'VNA' }],
    ['capitals of no agency', `${MET}. They discussed trade. NATO`, {}],
    ['initials of the writer', `${MET}.\n\n/RY/`, {}],
    ['a paper of both', `${MET}, according to a Memorandum of Cooperation signed in Kyiv.`, {}],
    ['an agency behind what it is', `${MET}, according to the Saudi news agency SPA.`, { outlet: 'SPA' }],
    ['an agency before what it is', `${MET}, according to Xinhua news agency.`, { outlet: 'Xinhua' }],
    ['a reason', `${MET} and asked for more instructors, citing Swedish expertise.`, {}],
    ['a man of a body', `${MET}. The Commander of the Land Forces shared his view.`, {}],
    ['men of a body', `${MET}, representatives of the Army told BelTA.`, { outlet: 'BelTA', via: 'Army' }],
    [
      'whose ministry',
      `${MET}, Petrenko's Ministry said in a press release.`,
      { via: "Petrenko's Ministry" },
    ],
    [
      'a parliament of the country',
      `${MET}, the country's parliament told Trend.`,
      { outlet: 'Trend', via: "country's parliament" },
    ],
    [
      'a body behind its verb',
      `${MET}, announced the Press Office of the Ministry of Defence.`,
      { via: 'Press Office of the Ministry of Defence' },
    ],
    ['learned alone', `${MET}, BelTA has learned.`, { outlet: 'BelTA' }],
    [
      'says a note from',
      `${MET}, says a note from the Ministry of National Defence.`,
      { via: 'Ministry of National Defence' },
    ],
    [
      'a statement of a short form',
      `${MET}. Drills were on the table, an RDF statement said.`,
      { via: 'RDF' },
    ],
    [
      'on behalf of',
      `${MET}.\n\nDistributed by APO Group on behalf of African Union (AU).`,
      { outlet: 'APO Group', via: 'African Union (AU)' },
    ],
    [
      'initials behind a dash',
      `${MET}. He pledged to raise trade in the coming time. — VNS`,
      { outlet: 'VNS' },
    ],
    [
      'issued by',
      `${MET}.\n\nISSUED BY THE DEPARTMENT OF INTERNATIONAL RELATIONS AND COOPERATION\n`,
      { outlet: 'DEPARTMENT OF INTERNATIONAL RELATIONS AND COOPERATION' },
    ],
    ['a foreign label', `${MET}.\n\nKaynak: Example Haber`, { outlet: 'Example Haber' }],
    ['press as a name', `Kigali, Rwanda Press, 27 June 2023 – ${MET}.`, { outlet: 'Rwanda Press' }],
    ['a year after a slash', `Addis Ababa June 9/2022/ENA/ ${MET}.`, { outlet: 'ENA' }],
    ['courtesy of', `${MET}.\n\n-- Courtesy of Example Bulletin\n`, { outlet: 'Example Bulletin' }],
    [
      'a copyright',
      `${MET}.\n\n© 2022 Example Daily News. Provided by others.`,
      { outlet: 'Example Daily News' },
    ],
    [
      'a name between strokes',
      `${MET}.\n\n/Ministry of Trade of Peru/`,
      { outlet: 'Ministry of Trade of Peru' },
    ],
    ['a name behind strokes', `${MET}. They praised trade. ///nWa, 9 January 2024`, { outlet: 'nWa' }],
    [
      'press release from',
      `${MET}.\n\nPress release from the Assembly secretariat\n`,
      { outlet: 'Assembly secretariat' },
    ],
    [
      'issued by, with a colon',
      `${MET}.\n\nIssued by: Department of Trade\n`,
      { outlet: 'Department of Trade' },
    ],
    [
      'two names of one house',
      `KYIV, (UrduPoint / Example Point News - 29th Jan, 2025) ${MET}.`,
      { outlet: 'UrduPoint / Example Point News' },
    ],
    [
      'a house and its agency',
      `KYIV, (UrduPoint / WAM - 29th Jan, 2025) ${MET}.`,
      { outlet: 'UrduPoint', via: 'WAM' },
    ],
    [
      'passed on, from an agency',
      `(MENAFN- Example Times) QNA\n\nKyiv: ${MET}.`,
      { outlet: 'Example Times', via: 'QNA' },
    ],
    [
      'another agency reports',
      `ASTANA. KAZINFORM - ${MET}, MONTSAME reports.`,
      { outlet: 'KAZINFORM', via: 'MONTSAME' },
    ],
    ['the same agency reports', `ASTANA. KAZINFORM - ${MET}, Kazinform reports.`, { outlet: 'KAZINFORM' }],
    ['a writer\u2019s account', `Ali Raza (@aliraza7) January 29, 2025\n\n${MET}.`, {}],
    [
      'this is reported by',
      `${MET}. This is reported by the Ministry of Defence.`,
      { via: 'Ministry of Defence' },
    ],
    [
      'an agency on its own line',
      `${MET}.\n\nSTAR News Agency\n\nPrevious Next`,
      { outlet: 'STAR News Agency' },
    ],
    [
      'a mission signs',
      `${MET}.\n\nHigh Commission of Ghana\n\nNew Delhi\n\n21 December 2023`,
      { outlet: 'High Commission of Ghana' },
    ],
    [
      'a mission named',
      `${MET}. They saw the yard.\n\nEmbassy of Ghana\n\nThe building was opened in May.`,
      {},
    ],
    ['a name in marks', `${MET}.\n\nSource: Information agency "Qandil"`, { outlet: 'Qandil' }],
    ['a paper and its dash', `Example Times – ${MET}.`, { outlet: 'Example Times' }],
    [
      'a wire that passes on another',
      `KYIV, (Newsdesk / Example Point / WAM - 2nd May, 2021) ${MET}.`,
      { outlet: 'Newsdesk', via: 'WAM' },
    ],
    [
      'reported by capitals',
      `${MET}. This was reported by QNN with reference to the press service of the Rada.`,
      { outlet: 'QNN', via: 'press service of the Rada' },
    ],
    [
      'the body before its paper',
      `${MET}, the Prime Minister's Office in a statement said.`,
      { via: "Prime Minister's Office" },
    ],
    [
      'in a press release from',
      `${MET}. The programme was set out in a press release from the Ministry of Trade.`,
      { via: 'Ministry of Trade' },
    ],
    ['a short name that said', `${MET}. An officer was there too, the QTR said.`, { via: 'QTR' }],
    ['a file photo is none', `[File Photo] ${MET}.`, {}],
    ['"A report" is none', `${MET}. A report of the mission was noted.`, {}],
    ['the Copyright Act is none', `${MET}.\n\nCopyright Act of Poland was discussed.`, {}],
    ['"All rights reserved" is none', `${MET}.\n\n© 2024 All rights reserved.`, {}],
    ['"Press release by the minister" is none', `${MET}.\n\nPress release by Minister Ivan Petrenko\n`, {}],
    ['"Press Releases" is a shelf', `Press Releases\n\nTalks in Kyiv\n\n${MET}.`, {}],
    ['"(PHOTOS)" is none', `${MET}.\n\n(PHOTOS)\n`, {}],
    ['"— END" is none', `${MET}. He pledged to raise trade in the coming time. — END`, {}],
    ['issued by a person', `${MET}.\n\nIssued by the spokesman John Smith\n`, {}],
    ['learnt from experience', `${MET}. He said the army had learnt from the war.`, {}],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('where it was', () => {
  const minister = 'Defence Minister Ivan Petrenko of Ukraine';
  test.each([
    [
      'an unknown town of a land',
      `On 9 June 2023, the Estonian town of Qaarsela hosted a meeting between ${minister} and his Polish counterpart Jan Kowalski.`,
      { city: 'Qaarsela', country: 'EE' },
    ],
    [
      'an unknown town after the day',
      `${minister} met his Polish counterpart Jan Kowalski on 20 August in Qaarsela.`,
      { city: 'Qaarsela' },
    ],
    [
      'the town visited',
      `${minister}, who is on a visit to Busan to host the forum, met his Polish counterpart Jan Kowalski on November 3.`,
      { city: 'Busan', country: 'KR' },
    ],
    [
      'no town in a field of work',
      `${minister} met his Polish counterpart Jan Kowalski. Progress held in Agriculture was noted.`,
      {},
    ],
  ])('%s', (_, text, expected) => expect(place(text)).toEqual(expected));
});

test('a caption that is a whole sentence is prose', () => {
  const report = parseMeetingReport(
    'Talks in Kyiv\n\nCaption: On the margins of the forum in Kyiv, on May 12, Defence Minister Ivan Petrenko of Ukraine held bilateral discussions with Jan Kowalski, Minister of Defence of Poland.\n\nThe talks focused on training.\n',
  );
  expect(report.participants.map(({ name }) => name)).toEqual(['Ivan Petrenko', 'Jan Kowalski']);
});

test('a heading of the page above its date is no place', () => {
  const report = parseMeetingReport(`Royal Affairs\nTuesday 24 September 2013\n\n${MET}.`);
  expect(report.dateline?.city).toBeUndefined();
  expect(report.publishedOn).toBe('2013-09-24');
});

test('an agency alone on a line, above the city', () => {
  const { dateline, source } = parseMeetingReport(`Premier meets guest\n(Xinhua)\nBEIJING -- ${MET}.`);
  expect(dateline).toEqual({ city: 'BEIJING', country: 'CN' });
  expect(source).toEqual({ outlet: 'Xinhua' });
});

test('a comma and a dash close a dateline whose day was dropped', () => {
  expect(parseMeetingReport(`Addis Ababa, — ${MET}.`).dateline).toEqual({
    city: 'Addis Ababa',
    country: 'ET',
  });
});
