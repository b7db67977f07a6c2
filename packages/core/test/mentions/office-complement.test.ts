import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { offices } from '../read.js';

const table = (rows: ReadonlyArray<readonly [why: string, text: string, ...found: string[]]>) =>
  rows.map(([why, text, ...found]) => [why, text, found] as const);

describe('of', () => {
  test.each(
    table([
      [
        'a body that the work is about, and whose it is not',
        'The Chair of the Committee on African Union Affairs of Kenya spoke.',
        'Chair of the Committee on African Union Affairs of Kenya [KE] (the)',
      ],
      ['a country', 'The President of Kenya spoke.', 'President of Kenya [KE] (the)'],
      [
        'a gloss before its field',
        'The Cabinet Secretary (CS) for Defence spoke.',
        'Cabinet Secretary (CS) for Defence (the)',
      ],
      [
        'a minister whose helper it is',
        'The Secretary of State to the Minister of Foreign Affairs spoke.',
        'Secretary of State to the Minister of Foreign Affairs (the)',
      ],
      [
        'a country with its article',
        'The President of the Gambia spoke.',
        'President of the Gambia [GM] (the)',
      ],
      [
        'a long country',
        'The Foreign Minister of the Republic of North Macedonia spoke.',
        'Foreign Minister of the Republic of North Macedonia [MK] (the)',
      ],
      [
        'an office whole',
        'They met the Coordinator to the Prime Minister on Climate Change.',
        'Coordinator to the Prime Minister on Climate Change (the)',
      ],
      ['a domain', 'The Minister of Defence spoke.', 'Minister of Defence (the)'],
      [
        'a domain and a country',
        'The Minister of Foreign Affairs of Peru spoke.',
        'Minister of Foreign Affairs of Peru [PE] (the)',
      ],
      ['a body', 'The Speaker of the Knesset spoke.', 'Speaker of the Knesset [IL] {Knesset} (the)'],
      [
        'a body of several nations',
        'The Secretary General of the Commonwealth spoke.',
        'Secretary General of the Commonwealth {Commonwealth} (the)',
      ],
      ['a city', 'The Mayor of Nairobi spoke.', 'Mayor of Nairobi [KE] (the)'],
      [
        'a committee',
        'The Chairman of the Defence Committee spoke.',
        'Chairman of the Defence Committee (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('where the complement ends', () => {
  test.each(
    table([
      ['at a name', 'The Minister of Transport Bimal Rathna spoke.', 'Minister of Transport (the)'],
      [
        'at a rank after a staff',
        'The Vice Chief of the Naval Staff Vice Admiral Rana Das spoke.',
        'Vice Chief of the Naval Staff (the)',
      ],
      [
        "at a rank after a land's army",
        'The Chief of Staff of the Chilean Army General Rana Das spoke.',
        'Chief of Staff of the Chilean Army [CL] (the)',
      ],
      [
        'an army area',
        'The Commander of the 3rd Army Area of Thailand spoke.',
        'Commander of the 3rd Army Area of Thailand [TH] (the)',
      ],
      [
        'at a rank',
        'The Chief of the Air Staff Air Marshal Hasan Bello spoke.',
        'Chief of the Air Staff (the)',
      ],
      ['at an honorific', 'The Minister of Health Dr. Ana Costa spoke.', 'Minister of Health (the)'],
      [
        'at a name after a country',
        'The President of Ghana Nana Owusu spoke.',
        'President of Ghana [GH] (the)',
      ],
      [
        'at a name after a body',
        'The Speaker of the Sejm Jan Nowak spoke.',
        'Speaker of the Sejm [PL] {Sejm} (the)',
      ],
      ['at a verb', 'The Minister of Defence visits troops.', 'Minister of Defence (the)'],
      ['at a gloss', 'The Chief of the Defence Forces (CDF) spoke.', 'Chief of the Defence Forces (the)'],
      [
        'not at a gloss before of',
        'The Chief of Staff (CoS) of the Army spoke.',
        'Chief of Staff (CoS) of the Army (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

test('a rank of the table that reaches into the office stays with the name', () => {
  const titleAndRank = (text: string) => {
    const [person] = parseMeetingReport(`${text} met Minister Ana Silva of Chile.`).participants;
    return [person?.title, person?.rank];
  };
  expect(titleAndRank('Chief of the Turkish General Staff General Ivo Rey')).toEqual([
    'Chief of the Turkish General Staff',
    'General',
  ]);
  expect(titleAndRank('Chief of the Turkish General Staff Ivo Rey')).toEqual([
    'Chief of the Turkish General Staff',
    undefined,
  ]);
});
