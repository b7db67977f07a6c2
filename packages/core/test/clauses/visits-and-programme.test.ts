import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { findOccasions } from '../../src/clauses/occasion.js';
import { findProgramme } from '../../src/clauses/programme.js';
import { findVisits } from '../../src/clauses/visit.js';
import { read } from '../../src/parse.js';
import { wordsOf } from '../mentions/reading.js';

describe('visits', () => {
  const visit = (text: string) => {
    const reading = read(text);
    const [clause] = findVisits(reading);
    return (
      clause && [
        clause.visitKind,
        wordsOf(reading, clause.destination),
        clause.status,
        wordsOf(reading, clause.purpose),
      ]
    );
  };

  test.each([
    [
      'General Ergün, who is on an official visit to Azerbaijan to participate in the Forum, came.',
      'official',
      'Azerbaijan',
      'ongoing',
      'participate in the Forum',
    ],
    ['The minister is paying a three-day working visit to Kenya.', 'working', 'Kenya', 'ongoing', undefined],
    [
      'The Tunisian president began Sunday morning a two-day official visit to Algeria.',
      'official',
      'Algeria',
      'held',
      undefined,
    ],
    ['The delegation is on a study tour in Rwanda.', 'study', 'Rwanda', 'ongoing', undefined],
    ['Admiral Perera is in India for a five day official visit.', 'official', 'India', 'held', undefined],
    ['The minister is visiting Syria to hold talks.', undefined, 'Syria', 'ongoing', 'hold talks'],
    ['He landed in Damascus on Tuesday.', undefined, 'Damascus', 'held', undefined],
    [
      'The secretary will travel to Guatemala to meet officials.',
      undefined,
      'Guatemala',
      'announced',
      'meet officials',
    ],
    ['General Kask is in Lithuania on a formal visit.', 'formal', 'Lithuania', 'held', undefined],
    ['The visit that Minister Rao is paying to Fiji goes on.', undefined, 'Fiji', 'held', undefined],
    ['The visit paid by Minister Rao to Fiji goes on.', undefined, 'Fiji', 'held', undefined],
    ['The programme of Minister Rao’s state visit to Fiji begins today.', 'state', 'Fiji', 'held', undefined],
    ['President Ali left Guyana for the capital of Peru.', undefined, 'Peru', 'held', undefined],
    ['Minister Rao wrapped up a fruitful and friendly visit to Fiji.', 'friendly', 'Fiji', 'held', undefined],
    ['They met Minister Rao, who was in Fiji to open a school.', undefined, 'Fiji', 'held', 'open a school'],
    [
      'Minister Rao held talks in Suva during his working visit to Fiji.',
      'working',
      'Fiji',
      'held',
      undefined,
    ],
    ['Minister Rao received the visiting Omani envoy.', undefined, undefined, 'held', undefined],
  ])('%s', (text, kind, to, status, purpose) => {
    expect(visit(text)).toEqual([kind, to, status, purpose]);
  });

  test.each([
    ['He recalled his last visit to Baku.'],
    ['They reviewed the steps taken when the minister visited Peru in April 2021.'],
    ['She extended an invitation to pay an official visit to Oman.'],
    ['He invited her to visit Canberra.'],
    ['Following President Moon’s visit to Washington in May, they spoke.'],
    ['The sides discussed the exchange of visits.'],
    ['The army said so in a report on the visit.'],
    ['She praised Minister Rao’s visit to Fiji last year.'],
    ['He left the party for good.'],
    ['The aim of visiting the minister was to thank him.'],
    ['The visiting dignitaries thanked Minister Rao.'],
    ['Trade was in Fiji’s interest.'],
  ])('none in %s', (text) => {
    expect(visit(text)).toBeUndefined();
  });
});

describe('occasions', () => {
  const occasion = (text: string) => {
    const reading = read(text);
    return findOccasions(reading).map((clause) => wordsOf(reading, clause.event));
  };

  test.each([
    [
      'They met on the sidelines of the NATO defense ministers meeting in Brussels.',
      'NATO defense ministers meeting',
    ],
    ['They met in the margins of the 9th Regional Summit.', '9th Regional Summit'],
    [
      'He is in Baku to participate in the 17th High-Level Military Dialogue Meeting.',
      '17th High-Level Military Dialogue Meeting',
    ],
    [
      'Angola has been taking part since Wednesday in the 31st Regional Ministerial Meeting.',
      '31st Regional Ministerial Meeting',
    ],
    ['The talks were held within the Antalya Diplomacy Forum.', 'Antalya Diplomacy Forum'],
    ['They met on the eve of the summit of the Non-Aligned Movement.', 'summit of the Non-Aligned Movement'],
    [
      'The 7th Meeting of the Joint Commission between Mongolia and Peru on Trade was held in Lima.',
      '7th Meeting of the Joint Commission between Mongolia and Peru on Trade',
    ],
    [
      'The ninth round of Political Consultations between Malta and Cuba took place in Valletta.',
      'ninth round of Political Consultations between Malta and Cuba',
    ],
    [
      'The two met at a session of the Council of Foreign Ministers.',
      'session of the Council of Foreign Ministers',
    ],
    [
      'Minister Ana Mokoena will host Minister Katrin Vogel for the 12th Session of the South Africa-Germany Bi-National Commission (BNC).',
      '12th Session of the South Africa-Germany Bi-National Commission',
    ],
    [
      'The ministers co-chaired the third meeting of the Saudi-Omani Coordination Council.',
      'third meeting of the Saudi-Omani Coordination Council',
    ],
    [
      'They met within the framework of the 9th meeting of the Azerbaijani-Latvian Intergovernmental Commission on economic, scientific-technical and cultural cooperation.',
      '9th meeting of the Azerbaijani-Latvian Intergovernmental Commission on economic, scientific-technical and cultural cooperation',
    ],
    [
      'They met during the 3rd Session of the Joint Commission (JC) between Ghana and Benin.',
      '3rd Session of the Joint Commission (JC) between Ghana and Benin',
    ],
    [
      'They met on the sidelines of the Annual Meetings of the World Bank and the International Monetary Fund.',
      'Annual Meetings of the World Bank and the International Monetary Fund',
    ],
    [
      'They met on the occasion of the Quadrilateral Meeting of German-speaking foreign ministers.',
      'Quadrilateral Meeting of German-speaking foreign ministers',
    ],
    [
      'She came to Berlin to attend an informal meeting of NATO Foreign Ministers.',
      'informal meeting of NATO Foreign Ministers',
    ],
    [
      'They met on the sidelines of the 4th session of the Joint Follow-up Committee.',
      '4th session of the Joint Follow-up Committee',
    ],
    ['They met on the side-lines of a UN general assembly in New York.', 'UN general assembly'],
    ['They met on the fringes of COP28 in Dubai.', 'COP28'],
    ['They met at the margins of the Foreign Affairs Council in Brussels.', 'Foreign Affairs Council'],
    ['They met on the sidelines of the Summit for a New Pact in Lima.', 'Summit for a New Pact'],
    ['As part of the UN conference in Vienna, they met.', 'UN conference'],
    [
      'It came in the purview of the Peruvian-Chilean Military Cooperation Committee.',
      'Peruvian-Chilean Military Cooperation Committee',
    ],
    [
      'They came on the occasion of the holding of the fifth edition of the Andean Trade Platform.',
      'fifth edition of the Andean Trade Platform',
    ],
    [
      'She took part in the meeting of the Council of Foreign Ministers of the Organization of Turkic States.',
      'meeting of the Council of Foreign Ministers of the Organization of Turkic States',
    ],
    [
      'He came for the session of the Council of Foreign Ministers.',
      'session of the Council of Foreign Ministers',
    ],
  ])('%s', (text, name) => {
    expect(occasion(text)).toEqual([name]);
  });

  test.each([
    ['In the margins of the meeting, they spoke.'],
    ['The third meeting was held in Lima.'],
    ['Within the hour, they met again.'],
    ['They agreed within the framework of the Organization of Turkic States.'],
    ['They discussed trade during the meeting.'],
    ['As part of the visit, they met.'],
    ['As part of efforts to hold a meeting, they spoke.'],
    ['They met on the sidelines of President Rao’s visit.'],
    ['He worked for the Military Committee.'],
    ['They spoke of plans for the 4th Session of the Joint Commission.'],
    ['They spoke of preparations for the Lima Summit.'],
  ])('none in %s', (text) => {
    expect(occasion(text)).toEqual([]);
  });
});

describe('programme', () => {
  /** Steps as `action place [honourees]`. */
  const steps = (text: string) => {
    const reading = read(text);
    return findProgramme(reading).map(({ action, place, honourees }) => {
      const names = honourees.map((range) => wordsOf(reading, range)).join('; ');
      return `${action} ${wordsOf(reading, place) ?? ''}${names ? ` [${names}]` : ''}`.trim();
    });
  };

  test.each([
    [
      'The guests visited the Alley of Honor, the History Museum, as well as Victory Park.',
      ['visit Alley of Honor', 'visit History Museum', 'visit Victory Park'],
    ],
    [
      'They visited the graves of Leader Anar Mammadov and academician Leyla Aliyeva in the Alley of Honor.',
      ['visit Alley of Honor [Anar Mammadov; Leyla Aliyeva]'],
    ],
    [
      'They visited the graves of Leader Anar Mammadov and academician Leyla Aliyeva.',
      ['visit graves of Leader Anar Mammadov and academician Leyla Aliyeva [Anar Mammadov; Leyla Aliyeva]'],
    ],
    [
      'They visited the grave of the poet Anar Mammadov at the Alley of Honor.',
      ['visit Alley of Honor [Anar Mammadov]'],
    ],
    [
      'They visited the grave of the national hero Anar Mammadov in the Alley of Honor.',
      ['visit Alley of Honor [Anar Mammadov]'],
    ],
    [
      'They visited the graves of Leader Anar Mammadov and Leyla Aliyeva in the Alley of Honor.',
      ['visit Alley of Honor [Anar Mammadov; Leyla Aliyeva]'],
    ],
    [
      'They visited the grave of Leader Anar Mammadov as Rashid Ali looked on.',
      ['visit grave of Leader Anar Mammadov [Anar Mammadov]'],
    ],
    [
      'They visited the grave of Leader Anar Mammadov and the Victory Park.',
      ['visit grave of Leader Anar Mammadov [Anar Mammadov]', 'visit Victory Park'],
    ],
    [
      'They visited the grave of Leader Anar Mammadov as well as Victory Park.',
      ['visit grave of Leader Anar Mammadov [Anar Mammadov]', 'visit Victory Park'],
    ],
    [
      'They visited the grave of Leader Anar Mammadov with Ilham Veliyev.',
      ['visit grave of Leader Anar Mammadov [Anar Mammadov]'],
    ],
    [
      'They visited the grave of Leader Anar Mammadov, where Ilham Veliyev met them in the Alley of Honor.',
      ['visit grave of Leader Anar Mammadov [Anar Mammadov]'],
    ],
    [
      'They visited the grave of Leader Anar Mammadov and a meeting with Ilham Veliyev was held in the Alley of Honor.',
      ['visit grave of Leader Anar Mammadov [Anar Mammadov]'],
    ],
    [
      'They visited the grave of Leader Anar Mammadov. Ilham Veliyev stayed in the Alley of Honor.',
      ['visit grave of Leader Anar Mammadov [Anar Mammadov]'],
    ],
    ['They visited the graves of soldiers in the Alley of Honor.', ['visit graves of soldiers']],
    [
      'The delegation laid a wreath at the Tomb of the Unknown Soldier.',
      ['lay-wreath Tomb of the Unknown Soldier'],
    ],
    ['A wreath was laid at the Victory Monument.', ['lay-wreath Victory Monument']],
    ["At the Martyrs' Memorial in Algiers, President Saied laid a wreath.", ["lay-wreath Martyrs' Memorial"]],
    ['In the evening, President Saied laid a wreath.', ['lay-wreath']],
    ['Ties date back to 1990 when he attended the independence celebrations.', []],
    ['He thanked Kenya for its contribution in opening the port of Mombasa.', []],
    [
      'The presidents later headed to Bellevue Palace, where a reception ceremony was held.',
      ['ceremony Bellevue Palace'],
    ],
    ['Victory Park was visited.', ['visit Victory Park']],
    [
      'The delegation visited the War Museum. The guests laid wreaths.',
      ['visit War Museum', 'lay-wreath War Museum'],
    ],
    [
      'They laid a wreath at the Genocide Memorial, where they paid tribute to the victims of the war.',
      ['lay-wreath Genocide Memorial', 'pay-tribute Genocide Memorial [victims of the war]'],
    ],
    ['He was accorded a quarter guard and signed the visitors’ book.', ['ceremony', 'guestbook']],
    [
      'A welcoming ceremony was held at the Presidential Palace and the national anthems were played.',
      ['ceremony Presidential Palace'],
    ],
    ['The two exchanged gifts and posed for a group photo.', ['exchange-gifts', 'photo']],
    ['The ministers then signed a memorandum of understanding.', ['sign']],
    ['They are expected to tour the Military Hospital on Thursday.', ['tour Military Hospital']],
    ['They looked round a number of halls, among them the Volunteers Hall.', ['tour Volunteers Hall']],
    ['The program includes a visit to the Tractor Works.', ['visit Tractor Works']],
    ['The meeting ended with an exchange of mementos.', ['exchange-gifts']],
    [
      'He visited the aircraft carrier INS Vikrant at Kochi and the Southern Naval Command.',
      ['visit aircraft carrier INS Vikrant', 'visit Southern Naval Command'],
    ],
    ['The guests took part in a wreath-laying ceremony at the War Memorial.', ['lay-wreath War Memorial']],
    ['The guest paid homage to Mahatma Gandhi at Rajghat.', ['pay-tribute Rajghat [Mahatma Gandhi]']],
    [
      'The programme includes visits to the National Assembly and the Presidential Library.',
      ['visit National Assembly', 'visit Presidential Library'],
    ],
    ['The delegation was briefed on the role of the centre.', ['briefing']],
    ['The ministers held a joint press conference.', ['briefing']],
    ['Wreaths were laid at the Lee Kuan Yew memorial.', ['lay-wreath Lee Kuan Yew memorial']],
    [
      'The minister will visit Luanda Special Economic Zone, tour the Investment Agency and hold a joint news conference.',
      ['visit Luanda Special Economic Zone', 'tour Investment Agency', 'briefing'],
    ],
    [
      'They visited the Gisozi Memorial, where they laid a wreath in honour of the pilots laid to rest at the memorial.',
      ['visit Gisozi Memorial', 'lay-wreath Gisozi Memorial [pilots]'],
    ],
    [
      'They visited the Gisozi Memorial. They walked around the park and toured the memorial.',
      ['visit Gisozi Memorial', 'tour park', 'tour memorial'],
    ],
    ['He was hosted by his counterpart to a state banquet at the Serena Hotel.', ['dinner Serena Hotel']],
    ['He delivered a lecture at the National Defence University.', ['other National Defence University']],
    ['She gave a talk to students of the Diplomatic Academy.', ['other Diplomatic Academy']],
    [
      'A lecture on the priorities of the presidency was delivered by the minister at the Naval Institute.',
      ['other Naval Institute'],
    ],
    [
      'The talks ended. The Speaker will address the plenary session of the National Assembly.',
      ['other plenary session of the National Assembly'],
    ],
    [
      'The talks ended. The delegation attended the 12th Naval and Air Exhibition.',
      ['other 12th Naval and Air Exhibition'],
    ],
    ['They went to see the Demarcation Line in Khurvaleti.', ['visit Demarcation Line']],
    [
      'The delegation began its tour at the Joint Command and Staff College and the Peace Support Centre.',
      ['visit Joint Command and Staff College', 'visit Peace Support Centre'],
    ],
    ['The ambassador gave the Speaker a book titled ‘Our Land’.', ['exchange-gifts']],
    ['The guests were shown around the History Museum.', ['tour History Museum']],
    ['They got acquainted with the work of the Military Academy.', ['tour Military Academy']],
    [
      'He laid a wreath at the monument to Abay Kunanbaev and the Eternal Flame memorial.',
      ['lay-wreath monument to Abay Kunanbaev [Abay Kunanbaev]', 'lay-wreath Eternal Flame memorial'],
    ],
    ['The minister held a welcoming ceremony in Hanoi for the guest.', ['ceremony Hanoi']],
    ['They jointly inaugurated the new consulate building.', ['ceremony new consulate building']],
    ['They toured the Museum of Memory and Human Rights.', ['tour Museum of Memory and Human Rights']],
    [
      'They toured the old Parliament building located within the Secretariat.',
      ['tour old Parliament building'],
    ],
    ['He laid a wreath to the Independence Monument.', ['lay-wreath Independence Monument']],
    ['They took the opportunity to visit the Polar Museum.', ['visit Polar Museum']],
    [
      'Her programme includes meetings with investors and visits to the Lekki Free Zone.',
      ['visit Lekki Free Zone'],
    ],
    ['They will visit the Port of Tema and inspect the works.', ['visit Port of Tema', 'tour works']],
    ['They left notes in the Memory Book.', ['guestbook']],
    ['The guest left his remarks in the visitors’ book.', ['guestbook']],
    ['The ministers opened the new embassy.', ['ceremony new embassy']],
    ['Ambassador Rao presented his credentials to the President at State House.', ['ceremony State House']],
    [
      'At the Royal Palace the King received the letters of credence of two envoys.',
      ['ceremony Royal Palace'],
    ],
    ['She was at the opening of the Trade Centre.', ['ceremony Trade Centre']],
    ['They took part in the celebrations of the anniversary.', ['ceremony']],
    ['They prayed at the Grand Mosque.', ['other Grand Mosque']],
    ['The guest inspected the guard of honour.', ['ceremony']],
  ])('%s', (text, expected) => {
    expect(steps(text)).toEqual(expected);
  });

  test.each([
    ['He invited the guests to visit the Naval Academy.'],
    ['He wished to visit the National Museum in the future.'],
    ['The delegation visited France.'],
    ['He visited the museum in 2019.'],
    ['They recalled the agreement that the two countries signed in January.'],
    ['They laid the foundation of cooperation.'],
    ['He came to pay homage to the Chief of Defence Staff.'],
    ['Opening the session, the minister thanked the guests.'],
    ['He exchanged views with the minister.'],
    ['He proceeded to the minister’s office.'],
    ['The companies met the conditions.'],
    ['Visiting Awami League delegation on Tuesday held talks with the minister.'],
    ['They spoke about the implementation of the signed agreements.'],
    ['Moldova and the Bank of Europe signed an agreement on loans.'],
    [
      'An invitation from the Chinese minister to the guest to take part in the Xiangshan Forum was handed over.',
    ],
    ['He gave a speech to the press.'],
    ['He gave a speech on the Silk Road Fund.'],
    ['They view the Autonomy Plan as serious.'],
    ['The talks ended. He attended a forum.'],
    ['The talks ended. He toured Central Asia.'],
    ['They attended the talks and the lunch break.'],
    ['The visit opened a new chapter.'],
    ['He invited her to visit Oslo and attend a ceremony.'],
    ['The audience ceremony took place on Monday.'],
    ['His credentials as a diplomat are beyond doubt.'],
    ['It would be an opportunity to visit the Polar Museum.'],
  ])('none in %s', (text) => {
    expect(steps(text)).toEqual([]);
  });
});

test.each([
  [
    'On the second day of her October 4-6 visit to Armenia, Minister Ana Silva met Jan Holm.',
    ['AM', undefined],
  ],
  [
    'Minister Ana Silva met a delegation led by Jan Holm, Minister of Norway, arrived in our country to take part in the Lima Forum.',
    [undefined, 'take part in the Lima Forum'],
  ],
])('%s', (text, [to, purpose]) => {
  const { visit, itinerary } = parseMeetingReport(text);
  expect([visit?.to, visit?.purpose]).toEqual([to, purpose]);
  expect(itinerary).toEqual([]);
});

describe('what one is thanked for', () => {
  const steps = (text: string) => findProgramme(read(text)).length;
  test.each([
    ['The minister thanked Premier Lind for hosting talks in May and attending the Oslo Trade Summit.', 0],
    ['The minister thanked Premier Lind. The guests visited the History Museum.', 1],
  ])('%s', (text, count) => expect(steps(text)).toBe(count));
});
