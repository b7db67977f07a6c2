import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { roles } from '../read.js';

const INDIA = 'Foreign Minister Arun Rao of India';
const BRAZIL = 'Defence Minister Ana Silva of Brazil';

describe('what the verb says', () => {
  test.each([
    [
      'who is accompanied, and by whom',
      'The Defence Minister of Somalia, Ali Musa, accompanied by the Chief of Defence Forces, General Omar Rageh, received at his office the Ambassador of Italy, Anna Rossi.',
      ['host: Ali Musa (SO)', 'guest: Anna Rossi (IT)', 'attendee: Omar Rageh (SO)'],
      ['IT guest', 'SO host'],
    ],
    [
      'he of whom a sentence before tells',
      'NAIROBI, 28 February – Kenyan President Ali Musa welcomed Ethiopian Prime Minister Omar Tadesse in Nairobi. The Ethiopian Prime Minister arrived on Tuesday. He was received by the Interior Minister, Peter Mwangi, at the airport.',
      ['host: Ali Musa (KE)', 'guest: Omar Tadesse (ET)', 'attendee: Peter Mwangi (KE)'],
      ['KE host', 'ET guest'],
    ],
    [
      "the release's own president, of two",
      "GABORONE, 14 March – President Ali Musa met Botswana's President, Peter Masire, at State House in Gaborone. Upon arrival the President was welcomed by Botswana's Interior Minister, Anna Kwape, and Malawi's Foreign Minister, Nancy Tembo.",
      [
        'host: Peter Masire (BW)',
        'guest: Ali Musa',
        'attendee: Anna Kwape (BW)',
        'attendee: Nancy Tembo (MW)',
      ],
      ['BW host'],
    ],
    [
      'a team from a body of another land',
      'The Commander Land Forces of Uganda, General Ali Musa, welcomed a team from the National Defence College of Zambia, led by General Peter Zyeele.',
      ['host: Ali Musa (UG)', 'guest: Peter Zyeele (ZM)'],
      ['UG host', 'ZM guest'],
    ],
    [
      'sides that are chaired',
      'Muscat: Official talks were held between Oman and the Republic of Turkey on Monday. The Omani side was chaired by Ali Musa, Minister of Transport, whilst the Turkish side was chaired by Adil Demir, Minister of Transport.',
      ['host: Ali Musa (OM)', 'guest: Adil Demir (TR)'],
      ['OM host', 'TR guest'],
    ],
    [
      'offices told again in the same words',
      'ALGIERS, 4 June – President of the Republic, Ali Musa, held talks with his Tunisian counterpart, Omar Nasser. Earlier, the President of the Republic received his Tunisian counterpart. President Nasser left.',
      ['host: Ali Musa (DZ)', 'guest: Omar Nasser (TN)'],
      ['DZ host', 'TN guest'],
    ],
    [
      'one side known, of the guest',
      'The Ambassador of Japan, Kenji Mori, paid a courtesy visit to General Peter Odhiambo.',
      ['host: Peter Odhiambo', 'guest: Kenji Mori (JP)'],
      ['JP guest'],
    ],
    [
      'an office of the other side, held by none who is named',
      'Foreign Minister Arun Rao met President Ana Silva of Chile. The Chilean foreign minister had been to Japan.',
      ['peer: Arun Rao', 'peer: Ana Silva (CL)'],
      ['CL peer'],
    ],
    [
      'one of the same side, told before',
      'The base was visited by General Ana Silva, Commander of the Chilean Army. The Chilean delegation was received by Minister Arun Rao of India.',
      ['host: Arun Rao (IN)', 'guest: Ana Silva (CL)'],
      ['IN host', 'CL guest'],
    ],
    [
      'a counterpart at the airport is the host, others only greet',
      "Qatar's Interior Minister Rashid Nasser arrived in Riyadh. He was received at the airport by Saudi Interior Minister Faisal Turki.",
      ['host: Faisal Turki (SA)', 'guest: Rashid Nasser (QA)'],
      ['QA guest', 'SA host'],
    ],
    [
      'at the Ministry, before one of a body',
      'KATHMANDU: Minister for Finance Bishnu Poudyal and Country Director of the World Bank Arnaud Cau held a meeting at the Ministry of Finance.',
      ['host: Bishnu Poudyal (NP)', 'guest: Arnaud Cau'],
      ['NP host', 'world-bank guest'],
    ],
    [
      'who is accompanied acts',
      'ISLAMABAD: Minister for Trade Shah Qureshi along with federal secretaries met Ambassador of Japan Kenji Mori.',
      ['host: Shah Qureshi (PK)', 'guest: Kenji Mori (JP)'],
      ['PK host', 'JP guest'],
    ],
    [
      'the delegation of a body of several nations',
      'BOGOTA. Foreign Minister Alvaro Leyton received a delegation of the World Bank headed by Carlos Ruiz. The meeting was attended from the Colombian side by Director Camilo Reyes.',
      ['host: Alvaro Leyton (CO)', 'guest: Carlos Ruiz', 'attendee: Camilo Reyes (CO)'],
      ['CO host', 'world-bank guest'],
    ],
    [
      "a company's own people stand for no country",
      "Azerbaijan's Minister of Energy Parviz Aliyev met Ambassador of Japan Kenji Mori. The meeting was attended by Deputy Minister Elnur Hasan and the company's regional director Anna Berg.",
      [
        'host: Parviz Aliyev (AZ)',
        'guest: Kenji Mori (JP)',
        'attendee: Elnur Hasan (AZ)',
        'attendee: Anna Berg',
      ],
      ['AZ host', 'JP guest'],
    ],
    [
      'time and place between commas before the object',
      'Minister of Defence José Monte received, this Tuesday, in Brasília, his counterpart from Portugal, Helena Carreira.',
      ['host: José Monte (BR)', 'guest: Helena Carreira (PT)'],
      ['BR host', 'PT guest'],
    ],
    [
      'no land of the place for one of a company',
      'Taipei – Chairman Gou Tai met with the CEO of Peugeot Motors, Carla Tavaro.',
      ['peer: Gou Tai (TW)', 'peer: Carla Tavaro'],
      ['TW peer'],
    ],
    [
      'three of one office, the first in its title',
      'Defence Ministers of Georgia, Azerbaijan and Türkiye Irakli Chikov, Zakir Hasan and Yasar Gul held a meeting in Batumi.',
      ['host: Irakli Chikov (GE)', 'guest: Zakir Hasan (AZ)', 'guest: Yasar Gul (TR)'],
      ['GE host', 'AZ guest', 'TR guest'],
    ],
    [
      'credentials of several',
      'ISLAMABAD. President Asif Khan received two newly appointed ambassadors. They are Ambassador of Japan Kenji Mori and High Commissioner of Ghana Musa Bello.',
      ['host: Asif Khan', 'guest: Kenji Mori (JP)', 'guest: Musa Bello (GH)'],
      ['JP guest', 'GH guest'],
    ],
    [
      'receive',
      `SUVA. ${INDIA} received ${BRAZIL} on Monday.`,
      ['host: Arun Rao (IN)', 'guest: Ana Silva (BR)'],
      ['IN host', 'BR guest'],
    ],
    [
      'be received',
      `SUVA. ${BRAZIL} was received by ${INDIA} on Monday.`,
      ['host: Arun Rao (IN)', 'guest: Ana Silva (BR)'],
      ['BR guest', 'IN host'],
    ],
    [
      'call on',
      `SUVA. ${BRAZIL} called on ${INDIA} on Monday.`,
      ['host: Arun Rao (IN)', 'guest: Ana Silva (BR)'],
      ['BR guest', 'IN host'],
    ],
    [
      'meet',
      `GENEVA. ${INDIA} met ${BRAZIL} on Monday.`,
      ['peer: Arun Rao (IN)', 'peer: Ana Silva (BR)'],
      ['IN peer', 'BR peer'],
    ],
    [
      'phone',
      `NEW DELHI. ${INDIA} spoke by phone with ${BRAZIL} on Monday.`,
      ['peer: Arun Rao (IN)', 'peer: Ana Silva (BR)'],
      ['IN peer', 'BR peer'],
    ],
    [
      'visit',
      `BRASILIA. ${INDIA} is on an official visit to Brazil and held talks with ${BRAZIL} on Monday.`,
      ['host: Ana Silva (BR)', 'guest: Arun Rao (IN)'],
      ['BR host', 'IN guest'],
    ],
  ])('%s', (_, text, people, sides) => {
    const found = roles(text);
    expect(found.people).toEqual(people);
    expect(found.sides.sort()).toEqual(sides.sort());
  });
});

describe('where the verb says nothing', () => {
  test.each([
    [
      'the post of an envoy',
      `SUVA. ${INDIA} met the Ambassador of Japan to India, Kenji Mori, on Monday.`,
      ['host: Arun Rao (IN)', 'guest: Kenji Mori (JP)'],
    ],
    [
      'an ambassador',
      `SUVA. ${INDIA} met the Ambassador of Japan, Kenji Mori, on Monday.`,
      ['host: Arun Rao (IN)', 'guest: Kenji Mori (JP)'],
    ],
    [
      'the place',
      `${INDIA} met ${BRAZIL} in New Delhi on Monday.`,
      ['host: Arun Rao (IN)', 'guest: Ana Silva (BR)'],
    ],
    [
      'the dateline',
      `NEW DELHI, May 3 – ${INDIA} met ${BRAZIL} on Monday.`,
      ['host: Arun Rao (IN)', 'guest: Ana Silva (BR)'],
    ],
    [
      'the house of a body',
      `BRUSSELS. ${INDIA} met NATO Secretary General Jan Holm at NATO Headquarters on Monday.`,
      ['host: Jan Holm', 'guest: Arun Rao (IN)'],
    ],
  ])('%s', (_, text, people) => expect(roles(text).people).toEqual(people));
});

describe('who was there beside', () => {
  const LEAD = `SUVA. ${INDIA} received ${BRAZIL} on Monday.`;
  const PRINCIPALS = ['host: Arun Rao (IN)', 'guest: Ana Silva (BR)'];
  test.each([
    [
      'stands with the host',
      `${LEAD} The meeting was attended by Colonel Li Das.`,
      ['attendee: Li Das (IN)'],
    ],
    [
      'stands with those it came with',
      `${LEAD} Silva was accompanied by Colonel Rui Pinto.`,
      ['attendee: Rui Pinto (BR)'],
    ],
    [
      'stands with its side',
      `${LEAD} The Brazilian side was represented by Colonel Rui Pinto.`,
      ['attendee: Rui Pinto (BR)'],
    ],
    [
      'an embassy comes with the guest',
      `${LEAD} The Defence Attaché, Colonel Rui Pinto, was present at the meeting.`,
      ['attendee: Rui Pinto (BR)'],
    ],
    [
      'has a country of its own',
      `${LEAD} The Ambassador of Brazil, Rui Pinto, attended the meeting.`,
      ['attendee: Rui Pinto (BR)'],
    ],
    ['spokespersons were not', `${LEAD} The ministry spokesperson, Li Das, told this to the press.`, []],
  ])('%s', (_, text, more) => expect(roles(text).people).toEqual([...PRINCIPALS, ...more]));
});

test('who greets at the airport is there, but talks to nobody', () => {
  const text = `SUVA. ${INDIA} received ${BRAZIL} on Monday. Silva was received at the airport by the Chief of Protocol, Li Das.`;
  expect(roles(text).people.find((person) => person.includes('Li Das'))).toMatch(/^attendee: /);
});

test('who receives the guest on arrival is there, where the meeting is told before', () => {
  const text = `SUVA. ${INDIA} received ${BRAZIL} on Monday. On arrival, Silva was received by the Chief of Protocol, Li Das.`;
  expect(roles(text).people.find((person) => person.includes('Li Das'))).toMatch(/^attendee: /);
});

test('the two whom a lead joins meet, where only the sides are said to', () => {
  const lead =
    'Readiness to trade more was voiced on Monday by Foreign Minister Arun Rao and his Brazilian counterpart Ana Silva.';
  expect(
    roles(`${lead} Meeting on the sidelines of the forum, the two sides reviewed trade.`).people,
  ).toEqual([expect.stringContaining('Arun Rao'), expect.stringContaining('Ana Silva')]);
});

describe('several on a side', () => {
  test('two hosts', () => {
    expect(roles(`SUVA. ${INDIA} and Trade Minister Li Das received ${BRAZIL} on Monday.`).people).toEqual([
      'host: Arun Rao (IN)',
      'host: Li Das (IN)',
      'guest: Ana Silva (BR)',
    ]);
  });
  test('guests of two countries', () => {
    const found = roles(
      `SUVA. ${INDIA} received ${BRAZIL} and the Ambassador of Japan, Kenji Mori, on Monday.`,
    );
    expect(found.people).toEqual(['host: Arun Rao (IN)', 'guest: Ana Silva (BR)', 'guest: Kenji Mori (JP)']);
    expect(found.sides.sort()).toEqual(['BR guest', 'IN host', 'JP guest']);
  });
  test('the head of a delegation', () => {
    expect(
      roles(`SUVA. ${INDIA} received a Brazilian delegation headed by Admiral Rui Pinto on Monday.`),
    ).toEqual({
      people: ['host: Arun Rao (IN)', 'guest: Rui Pinto (BR)'],
      sides: ['IN host', 'BR guest'],
    });
  });
});

test("one land's own visit at home has one side, the host", () => {
  const text =
    "Sri Lanka's Commander of the Air Force, Air Marshal Ruwan Peiris, visited the Sri Lanka Navy (SLN) Headquarters in Colombo. The Commander was greeted with a guard of honour.";
  expect(parseMeetingReport(text).parties).toMatchObject([{ id: 'LK', role: 'host' }]);
});
