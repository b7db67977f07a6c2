import { describe, expect, test } from 'vitest';
import { parseMeetingReport, safeParseMeetingReport } from '../../src/parse.js';

function report(text: string) {
  const result = safeParseMeetingReport(text);
  if (!result.success) throw new Error(result.error.message);
  return result;
}

const HOST = 'Defence Minister Ivan Petrenko of Ukraine';
const GUEST = 'Polish Defence Minister Jan Kowalski';

test('the days of a stay are not the day of a meeting on it', () => {
  const day = (text: string) => parseMeetingReport(text).date;
  expect(
    day(` date 2024-05-09 During his visit to Ukraine on May 6-8, ${GUEST} met ${HOST}.`),
  ).toBeUndefined();
  expect(day(` date 2024-05-09 ${GUEST} met ${HOST} on May 6-8.`)).toMatchObject({ start: '2024-05-06' });
});

describe('day of the main event', () => {
  test.each([
    [` date 2024-05-07 ${HOST} received ${GUEST} on Monday.`, '2024-05-06'],
    [` date 2024-05-07 ${HOST} received ${GUEST} today.`, '2024-05-07'],
    [`KYIV, May 13, 2024 – ${HOST} received ${GUEST} on May 12.`, '2024-05-12'],
    [`${HOST} received ${GUEST} on 12 May 2024.`, '2024-05-12'],
    [` date 2024-05-07 ${GUEST}, who arrived on Saturday, met ${HOST} on Monday.`, '2024-05-06'],
    [` date 2024-05-07 ${HOST}, yesterday Monday, May 6, 2024, received ${GUEST}.`, '2024-05-06'],
    [
      ` date 2024-05-09 ${GUEST} arrived in Kyiv on Wednesday for a state visit. He is scheduled to hold talks with ${HOST} on Thursday.`,
      '2024-05-08',
    ],
    [`Talks in Kyiv | 7 May 2024\n\n${HOST} received ${GUEST} yesterday.`, '2024-05-06'],
    [` date 2024-05-08 KYIV, May 7, 2024 – ${HOST} received ${GUEST} yesterday.`, '2024-05-06'],
    [` date 2024-05-07 ${HOST} will visit Poland on 9 and 10 May.`, '2024-05-09'],
    [`${HOST} will meet ${GUEST}. The meeting is scheduled for Monday, 12 May 2025, in Odesa.`, '2025-05-12'],
  ])('%s', (text, expected) => {
    expect(report(text).report.date?.start).toBe(expected);
  });

  test.each([
    ` date 2024-05-07 ${HOST} received ${GUEST}. They spoke of a summit to be hosted by Oslo on May 30.`,
    ` date 2024-05-07 ${HOST} received ${GUEST}, the Ministry of Defence said on Tuesday.`,
    ` date 2024-05-07 ${HOST} received ${GUEST}. A forum is scheduled for May 30.`,
  ])('not: %s', (text) => {
    expect(report(text).report.date).toBeUndefined();
  });

  test('a dateline alone is no day of the event', () => {
    expect(report(`KYIV, May 13, 2024 – ${HOST} received ${GUEST}.`).report.date).toBeUndefined();
  });

  test('a day that the text does not settle is left out with a warning', () => {
    const { report: record, warnings } = report(`${HOST} received ${GUEST} on Monday.`);
    expect(record.date).toBeUndefined();
    expect(warnings.map(({ code }) => code)).toContain('unresolved-date');
  });
});

describe('place of the main event', () => {
  test.each([
    [`${HOST} received ${GUEST} in Kyiv.`, { city: 'Kyiv', country: 'UA' }],
    [
      `${HOST} received ${GUEST} at the ministry's headquarters in Kyiv.`,
      { venue: "ministry's headquarters", city: 'Kyiv', country: 'UA' },
    ],
    [
      `${HOST} received ${GUEST} at his office in Kyiv.`,
      { venue: 'his office', city: 'Kyiv', country: 'UA' },
    ],
    [
      `KYIV – ${HOST} received ${GUEST}. The meeting was held at Mariinsky Palace.`,
      { venue: 'Mariinsky Palace' },
    ],
    // Where a house stands that names no land, the tables may know; the text does not say.
    [`${HOST} met ${GUEST} at the White House.`, { venue: 'White House' }],
    [
      `${HOST} received ${GUEST} at the Ministry of Defence of Ukraine.`,
      { venue: 'Ministry of Defence of Ukraine', country: 'UA' },
    ],
  ])('%s', (text, expected) => {
    expect(report(text).report.location).toEqual(expected);
  });

  test('a dateline alone is no place of the event', () => {
    expect(report(`KYIV, May 13 – ${HOST} received ${GUEST}.`).report.location).toBeUndefined();
  });

  test('the post of an attaché is no place of the event', () => {
    expect(
      report(`${HOST} received ${GUEST}. The Military Attaché in Lisbon was present.`).report.location,
    ).toBeUndefined();
  });
});

describe('kind, mode and status', () => {
  test.each([
    [`${HOST} received ${GUEST}.`, 'meeting', 'in-person', 'held'],
    [`${HOST} spoke by telephone with ${GUEST}.`, 'call', 'phone', 'held'],
    [`${HOST} held talks via videoconference with ${GUEST}.`, 'call', 'video', 'held'],
    [`${HOST} held an online meeting with ${GUEST}.`, 'meeting', 'video', 'held'],
    [`${HOST} held a video call with ${GUEST}.`, 'call', 'video', 'held'],
    [`In the framework of a visit to Ukraine, ${GUEST} met today ${HOST}.`, 'meeting', 'in-person', 'held'],
    [`${GUEST} is visiting Ukraine to hold talks.`, 'visit', 'in-person', 'ongoing'],
    [`${GUEST} will travel to Ukraine on Monday for talks.`, 'visit', 'in-person', 'announced'],
    [`${GUEST}, who is on an official visit to Ukraine, met ${HOST}.`, 'meeting', 'in-person', 'held'],
    [
      `${GUEST} began an official visit to Ukraine on Monday. He will take part in the 13th Defence Exhibition.`,
      'visit',
      'in-person',
      'held',
    ],
    [
      `During a working visit to Ukraine, ${GUEST} discussed preparations for the summit.`,
      'visit',
      'in-person',
      'held',
    ],
    [`The programme of ${GUEST}'s official visit to Ukraine begins today.`, 'visit', 'in-person', 'held'],
    [`Visiting Polish delegation held a meeting with ${HOST} in Kyiv.`, 'meeting', 'in-person', 'held'],
    [`During a visit to Ukraine, ${GUEST} met ${HOST}.`, 'meeting', 'in-person', 'held'],
    [
      `${GUEST} has participated in the meeting of the Council of Defence Ministers of the Baltic Assembly.`,
      'conference',
      'in-person',
      'held',
    ],
    [
      `The Angolan delegation is taking part in the 31st Regional Ministerial Conference. It is led by General Paulo Neto.`,
      'conference',
      'in-person',
      'ongoing',
    ],
  ])('%s', (text, kind, mode, status) => {
    const { report: record } = report(text);
    expect([record.kind, record.mode, record.status]).toEqual([kind, mode, status]);
  });
});

describe('a day whose year the title tells', () => {
  const title = 'Prime Minister Orpo met Prime Minister Kris in Stockholm on 3 March 2025';
  test.each([
    ['the same day', 'Monday 3 March', '2025-03-03'],
    ['a weekday alone', 'Monday', '2025-03-03'],
    ['another day', 'Tuesday 4 March', undefined],
  ])('%s', (_, day, expected) => {
    const text = `${title}\n\nPrime Minister Petteri Orpo met Prime Minister of Sweden Ulf Kris on ${day} and discussed trade.`;
    expect(parseMeetingReport(text).date?.start).toBe(expected);
  });
});

test('a day between "will" and its verb does not hide that the meeting lies ahead', () => {
  const text =
    "South Africa's Minister of International Relations, Mr Ronald Lama, will on Tuesday, 25 June 2024, host his German counterpart, Ms Anna Bock, in Pretoria.";
  expect(parseMeetingReport(text).status).toBe('announced');
});

test('a venue ends where the style of the guest begins', () => {
  const text =
    'His Highness the Amir Sheikh Meshal Al-Ahmad received at Bayan Palace His Highness the Crown Prince Sheikh Sabah Khaled.';
  expect(parseMeetingReport(text).location?.venue).toBe('Bayan Palace');
});
