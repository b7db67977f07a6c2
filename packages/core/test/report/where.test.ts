import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const HOST = 'Defence Minister Ivan Petrenko of Ukraine';
const GUEST = 'Polish Defence Minister Jan Kowalski';
const whereOf = (text: string) => parseMeetingReport(text).location;

describe('a sentence below leads back to the event', () => {
  test.each([
    [
      `${GUEST} praised the army's reforms. He said this during a courtesy call on the Chief of Staff at the Army Headquarters, Lviv.`,
      { venue: 'Army Headquarters', city: 'Lviv', country: 'UA' },
    ],
    [
      `Poland and Ukraine will share more, ${HOST} said. She spoke at a reception for visiting ${GUEST} in Odesa, during which both praised the talks.`,
      { city: 'Odesa', country: 'UA' },
    ],
    [
      `${HOST} and ${GUEST} pledged to train together. Speaking when he received the minister at the National Assembly complex, Kyiv, Petrenko thanked Poland.`,
      { venue: 'National Assembly complex', city: 'Kyiv', country: 'UA' },
    ],
    [
      `${HOST} received ${GUEST}. Greeting his guest at the Ministry of Defence, he pointed to old ties.`,
      { venue: 'Ministry of Defence' },
    ],
    [
      `Polish Ambassador Jan Kowalski, with residence in Riga, Latvia, paid a call on ${HOST} in Kyiv.`,
      { city: 'Kyiv', country: 'UA' },
    ],
    [`${HOST} met ${GUEST}. They spoke of the Ports Meeting to be held in Riga in June.`, undefined],
    [`${HOST} met ${GUEST} in the Ukrainian capital, Kyiv.`, { city: 'Kyiv', country: 'UA' }],
    [
      `${HOST} will meet ${GUEST}. The meeting is scheduled for Monday, 12 May 2025, in Odesa.`,
      { city: 'Odesa', country: 'UA' },
    ],
    [
      `${GUEST}, who came at the invitation of ${HOST}, was received by him in Odesa.`,
      { city: 'Odesa', country: 'UA' },
    ],
    [
      `${HOST} met ${GUEST}. As a result of the talks in Kharkiv, the ministers signed a plan.`,
      { city: 'Kharkiv', country: 'UA' },
    ],
    [
      `${HOST} met ${GUEST}. The heads of state met on Monday at the Executive Tower located in the city of Montevideo.`,
      { venue: 'Executive Tower', city: 'Montevideo', country: 'UY' },
    ],
    [
      `${HOST} met ${GUEST} and the Commander of the Corps based in Bonn at the office in Odesa.`,
      { venue: 'office', city: 'Odesa', country: 'UA' },
    ],
    [`${HOST} will meet ${GUEST}. The meeting will take place in Odesa.`, { city: 'Odesa', country: 'UA' }],
    [
      `${HOST} and ${GUEST} meet in Lviv\n\n${HOST} met ${GUEST} and praised him.`,
      { city: 'Lviv', country: 'UA' },
    ],
  ])('%s', (text, expected) => {
    expect(whereOf(text)).toEqual(expected);
  });

  test.each([
    `${HOST} met ${GUEST}. They recalled discussions on the sidelines of the summit which was held in Bali.`,
    `${HOST} met ${GUEST}. They praised the meetings held in Lviv last month.`,
    `${HOST} met ${GUEST}. They spoke of preparations for the Council in Dublin.`,
    `${HOST} met ${GUEST}. Kowalski also attended the handover ceremony of a boat at Betio Port.`,
    `${HOST} met ${GUEST}. He will lay wreaths at the Burial Site at Embassy Park.`,
    `${HOST} met ${GUEST} and Poland's Minister at the Prime Minister's Office and Minister of Finance Ana Nowak.`,
    `${HOST} met ${GUEST}, the second talks since their leaders met at Camp David.`,
    `${HOST} met ${GUEST}. He then visited the Peacekeeping Operations Centre in Ig.`,
    `${HOST} met ${GUEST} on the margins of the Antalya Diplomacy Forum.`,
    `Ana Bondar, Director for Asia at the Ministry of Trade, met ${GUEST}.`,
    `${HOST} met ${GUEST}. Kowalski was later hosted to lunch by Petrenko at the Royal Palace.`,
    `${HOST} met ${GUEST}. The next meeting in Oslo was discussed.`,
    `${HOST} met ${GUEST} to discuss the upcoming NATO Summit in Madrid.`,
    `${HOST} met ${GUEST}, who came to take part in the Lviv Forum held at the Palace of Arts.`,
    `${HOST} met ${GUEST}. Ties grow. Trade grows. Both agreed. A delegation of the parliament arrived in Oslo to take part in a forum.`,
    `${HOST} met ${GUEST} and spoke of shared goals at the World Trade Organization.`,
    `${HOST} met ${GUEST} to share experience in building institutions.`,
    `${HOST} met ${GUEST}, who is on a visit to Peru to attend a conference at the university.`,
    `${HOST} met ${GUEST}. A summit scheduled for Monday in Oslo was discussed.`,
  ])('not: %s', (text) => {
    expect(whereOf(text)).toBeUndefined();
  });
});

describe('a house with its city', () => {
  test.each([
    ['at the GHQ Rawalpindi', 'GHQ', 'Rawalpindi'],
    ['at General Headquarters (GHQ) Rawalpindi', 'General Headquarters (GHQ)', 'Rawalpindi'],
    ['at the Ministry, Tower Hill, Freetown', 'Ministry', 'Freetown'],
    ['at the Presidential Palace in Tunis', 'Presidential Palace', 'Tunis'],
    ['at his office in Accra', 'his office', 'Accra'],
    ['in the parliament building in Chisinau', 'parliament building', 'Chisinau'],
    ['at the Istana Nurul Iman in Bandar Seri Begawan', 'Istana Nurul Iman', 'Bandar Seri Begawan'],
    ['at State House, Nairobi', 'State House', 'Nairobi'],
    ['at the Radisson Hotel, Kigali', 'Radisson Hotel', 'Kigali'],
  ])('%s', (words, venue, city) => {
    expect(whereOf(`${HOST} met ${GUEST} ${words}.`)).toMatchObject({ venue, city });
  });
});

describe('the country visited', () => {
  test.each([
    `${HOST} met ${GUEST}, who is on a three-day state visit to Ukraine.`,
    `During a visit to Ukraine, ${GUEST} held talks with ${HOST}.`,
    `${HOST} received ${GUEST}, who had come to Ukraine with his team.`,
    `${HOST} met ${GUEST}, who is in Ukraine on a formal visit.`,
  ])('%s', (text) => {
    expect(whereOf(text)).toEqual({ country: 'UA' });
  });

  test('a visit told far below is another one', () => {
    const far = 'They praised old ties. Trade is up. Both want more. Visas are easier now.';
    const text = `${HOST} met ${GUEST}.\n\n${far}\n\nA deputy will pay an official visit to Ukraine by May.`;
    expect(whereOf(text)).toBeUndefined();
  });

  test('the post of an ambassador is no place', () => {
    const text = `${HOST} met Jan Nowak, Polish Ambassador to Kyiv, to prepare for the visit of a minister.`;
    expect(whereOf(text)).toBeUndefined();
  });
});
