import { describe, expect, test } from 'vitest';
import { roles } from '../read.js';

const INDIA = 'Foreign Minister Arun Rao of India';

const BRAZIL = 'Defence Minister Ana Silva of Brazil';

describe('what the verb says', () => {
  test.each([
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
