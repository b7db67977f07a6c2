import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { offices } from '../read.js';

const table = (rows: ReadonlyArray<readonly [why: string, text: string, ...found: string[]]>) =>
  rows.map(([why, text, ...found]) => [why, text, found] as const);

describe('of', () => {
  test.each(
    table([
      ['a country', 'The President of Kenya spoke.', 'President of Kenya [KE] (the)'],
      [
        'an arm of the forces without "of"',
        'The Chief of Staff Land Forces spoke.',
        'Chief of Staff Land Forces (the)',
      ],
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
        'a word of no table before its field',
        'The Minister of Land Transport and Light Rail spoke.',
        'Minister of Land Transport and Light Rail (the)',
      ],
      [
        'no field of the next office',
        'The Minister of Trade and Kim Jong, Defence Minister, spoke.',
        'Minister of Trade (the)',
        'Defence Minister',
      ],
      [
        'an office whole',
        'They met the Coordinator to the Prime Minister on Climate Change.',
        'Coordinator to the Prime Minister on Climate Change (the)',
      ],
      [
        'a mission of one land in another',
        'They met the Defence Adviser at the Kenyan High Commission in Sri Lanka.',
        'Defence Adviser at the Kenyan High Commission in Sri Lanka [KE] →LK (the)',
      ],
      [
        'a mission, but not the day after it',
        'They met the Defence Adviser at the Kenyan High Commission in May.',
        'Defence Adviser at the Kenyan High Commission [KE] (the)',
      ],
      [
        'a body behind its seat',
        'They met the Military Attaché of the Tokyo-based Kenyan Embassy.',
        'Military Attaché of the Tokyo-based Kenyan Embassy [KE] (the)',
      ],
      [
        'not whom a call is on',
        'The call of the Deputy Minister of Slovenia on Foreign Affairs Secretary Ana Costa was short.',
        'Deputy Minister of Slovenia [SI] (the)',
        'Foreign Affairs Secretary',
      ],
      [
        'a delegation and its seat',
        'They met the Head of the European Union Delegation to Uganda.',
        'Head of the European Union Delegation to Uganda {European Union} (the)',
      ],
      [
        'an office in a town',
        'They met the Director of the ILO Country Office in Algiers.',
        'Director of the ILO Country Office in Algiers {ILO} (the)',
      ],
      [
        'a field with its land',
        'The Minister of Foreign Affairs and Moroccan Expatriates spoke.',
        'Minister of Foreign Affairs and Moroccan Expatriates [MA] (the)',
      ],
      ['a domain', 'The Minister of Defence spoke.', 'Minister of Defence (the)'],
      [
        'a domain and a country',
        'The Minister of Foreign Affairs of Peru spoke.',
        'Minister of Foreign Affairs of Peru [PE] (the)',
      ],
      [
        'a list of domains',
        'The Minister of Transport, Highways, Ports and Civil Aviation spoke.',
        'Minister of Transport, Highways, Ports and Civil Aviation (the)',
      ],
      [
        'a list with a last comma',
        'The Minister of Industry, Mines, and Energy spoke.',
        'Minister of Industry, Mines, and Energy (the)',
      ],
      [
        'a chain',
        'The Chief of the General Staff of the Armed Forces of Ukraine spoke.',
        'Chief of the General Staff of the Armed Forces of Ukraine [UA] (the)',
      ],
      ['a body', 'The Speaker of the Knesset spoke.', 'Speaker of the Knesset [IL] {Knesset} (the)'],
      [
        'a body of several nations',
        'The Secretary General of the Commonwealth spoke.',
        'Secretary General of the Commonwealth {Commonwealth} (the)',
      ],
      ['a city', 'The Mayor of Nairobi spoke.', 'Mayor of Nairobi [KE] (the)'],
      [
        'a place of no table',
        'The Governor of Nuevo Carrizal, Ana Ruiz, spoke.',
        'Governor of Nuevo Carrizal (the)',
      ],
      [
        'a committee',
        'The Chairman of the Defence Committee spoke.',
        'Chairman of the Defence Committee (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('other prepositions', () => {
  test.each(
    table([
      ['for a domain', 'The Minister for Women and Youth spoke.', 'Minister for Women and Youth (the)'],
      [
        'for two domains',
        'The Minister for Foreign Affairs and Trade of Ireland spoke.',
        'Minister for Foreign Affairs and Trade of Ireland [IE] (the)',
      ],
      [
        'to a country',
        'The Ambassador of Japan to Sri Lanka spoke.',
        'Ambassador of Japan to Sri Lanka [JP] →LK (the)',
      ],
      [
        'to a country, adjective before',
        'The German Ambassador to Chad spoke.',
        'German Ambassador to Chad [DE] →TD (the)',
      ],
      [
        'to a body',
        'The Permanent Representative of Fiji to the United Nations spoke.',
        'Permanent Representative of Fiji to the United Nations [FJ] (the)',
      ],
      ['to a principal', 'The Adviser to the President spoke.', 'Adviser to the President (the)'],
      [
        'in a country',
        'The Ambassador of Spain in Quito spoke.',
        'Ambassador of Spain in Quito [ES] →EC (the)',
      ],
      [
        'at an embassy',
        'The Defence Attaché at the Brazilian Embassy spoke.',
        'Defence Attaché at the Brazilian Embassy [BR] (the)',
      ],
      [
        'an envoy who is to come',
        'The Ambassador-designate of Peru to Chile spoke.',
        'Ambassador-designate of Peru to Chile [PE] →CL (the)',
      ],
      [
        "a minister's office",
        "The Assistant Foreign Minister for the Deputy Foreign Minister's Office Rana Das spoke.",
        "Assistant Foreign Minister for the Deputy Foreign Minister's Office (the)",
      ],
      [
        'for two countries',
        'The Director General for Moldova and Ukraine spoke.',
        'Director General for Moldova and Ukraine (the)',
      ],
      [
        'a country and another office',
        'The Ambassador to Kenya and Ugandan Minister Okello spoke.',
        'Ambassador to Kenya →KE (the)',
        'Ugandan Minister [UG]',
      ],
      [
        "a body's office in a country",
        'The head of the World Bank office in Uzbekistan, Rana Das, spoke.',
        'head of the World Bank office in Uzbekistan {World Bank} (the)',
      ],
      [
        'a body under another',
        'The Director of the Agency under the Ministry of Health spoke.',
        'Director of the Agency under the Ministry of Health (the)',
      ],
      [
        'a department for work with a body',
        'The Head of the Department for Cooperation with the World Bank spoke.',
        'Head of the Department for Cooperation with the World Bank {World Bank} (the)',
      ],
      [
        'a place under the sun',
        'The Director of the Agency under review spoke.',
        'Director of the Agency (the)',
      ],
      ['on a date', 'The Special Envoy for Africa on January 11 spoke.', 'Special Envoy for Africa (the)'],
      [
        'of a friendly country',
        'The head of the government of the sisterly Lebanese Republic spoke.',
        'head of the government of the sisterly Lebanese Republic [LB] (the)',
      ],
      [
        "a senator's style after a field",
        'The Minister of Foreign Affairs and Foreign Trade Senator Rana Das spoke.',
        'Minister of Foreign Affairs and Foreign Trade (the)',
        'Senator',
      ],
      ['on a field', 'The Special Rapporteur on Torture spoke.', 'Special Rapporteur on Torture (the)'],
      [
        'from a country',
        'His counterpart from Laos spoke.',
        'counterpart from Laos [LA] counterpart (possessive)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('without a preposition', () => {
  test.each(
    table([
      ['a force', 'The Commander Kenya Navy spoke.', 'Commander Kenya Navy [KE] (the)'],
      [
        'a department after a comma',
        'The Secretary, Department of Telecommunications spoke.',
        'Secretary, Department of Telecommunications (the)',
      ],
      [
        'a government after a comma',
        'The Minister of Railways, Government of India spoke.',
        'Minister of Railways, Government of India [IN] (the)',
      ],
      [
        'a country after a comma',
        'The Chief of the General Staff, United Kingdom called on him.',
        'Chief of the General Staff, United Kingdom [GB] (the)',
      ],
      [
        'bodies after a comma',
        'The Additional Secretary, South Asia Division, Ministry of Foreign Affairs and Trade, spoke.',
        'Additional Secretary, South Asia Division, Ministry of Foreign Affairs and Trade (the)',
      ],
      [
        'an embassy and its town',
        'The Second Secretary, Chilean Embassy, New Delhi, spoke.',
        'Second Secretary, Chilean Embassy, New Delhi (the)',
      ],
      [
        'a ministry after a comma, and a rank',
        'The Director General for Strategy, Peruvian Ministry of Defence Major General Rana Das spoke.',
        'Director General for Strategy, Peruvian Ministry of Defence (the)',
      ],
      [
        'people after a comma',
        'The Secretary, National Assembly members and others spoke.',
        'Secretary (the)',
        'National Assembly members plural',
      ],
      [
        'a short form, and a person',
        'They met Ana Costa, under secretary, MoFA and Rana Das, under secretary, Ministry of Health.',
        'under secretary, MoFA',
        'under secretary, Ministry of Health',
      ],
      ['one word after a comma', 'The Director, Parliament, and others spoke.', 'Director (the)'],
      ['a field', 'The Secretary Economic Cooperation spoke.', 'Secretary (the)'],
      [
        'a field, and a holder',
        'The Secretary Economic Cooperation Dr. Salim Naseer spoke.',
        'Secretary Economic Cooperation (the)',
      ],
      [
        'a service',
        'The Director-General Inter-Services Intelligence Lt Gen Rana Das spoke.',
        'Director-General Inter-Services Intelligence (the)',
      ],
      [
        'a field in brackets',
        'The Secretary (Economic Relations) spoke.',
        'Secretary (Economic Relations) (the)',
      ],
      [
        'a region in brackets',
        'The Director General (South Asia) spoke.',
        'Director General (South Asia) (the)',
      ],
      ['a town', 'The Corps Commander Quetta Lt Gen Rana Das spoke.', 'Corps Commander Quetta (the)'],
      ['a side of a photograph', 'The Minister (left) spoke.', 'Minister (the)'],
      ['a short form', 'The Director (DNDC) spoke.', 'Director (the)'],
      [
        'a council of others',
        'The Foreign Secretary Security Council seats spoke of.',
        'Foreign Secretary (the)',
      ],
      [
        'a charge',
        'The Deputy Commander in charge of Operations spoke.',
        'Deputy Commander in charge of Operations (the)',
      ],
      [
        'charges in small letters',
        'The Assistant Chief of Defence Forces in charge of operations, plans, and training spoke.',
        'Assistant Chief of Defence Forces in charge of operations, plans, and training (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('where the complement ends', () => {
  test.each(
    table([
      ['at a name', 'The Minister of Transport Bimal Rathna spoke.', 'Minister of Transport (the)'],
      [
        'at a rank after a place of no table',
        'The Commander of Sector Qoryale Brigadier General T.R Bangura spoke.',
        'Commander of Sector Qoryale (the)',
      ],
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
        'at a name after a company',
        'The head of the construction company Granit Ivan Petrov spoke.',
        'head of the construction company Granit (the)',
      ],
      ['at a name after a town', 'The Envoy to Dhaka Kumar Rana Das spoke.', 'Envoy to Dhaka →BD (the)'],
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
      [
        'at another office',
        'The Minister of Finance and Prime Minister Ali Noor spoke.',
        'Minister of Finance and Prime Minister (the)',
      ],
      [
        'at an and with an article',
        'The Minister of Finance and the Governor spoke.',
        'Minister of Finance (the)',
        'Governor (the)',
      ],
      ['at a comma', 'The Minister of Health, Ana Costa, spoke.', 'Minister of Health (the)'],
      ['at a gloss', 'The Chief of the Defence Forces (CDF) spoke.', 'Chief of the Defence Forces (the)'],
      [
        'not at a gloss before of',
        'The Chief of Staff (CoS) of the Army spoke.',
        'Chief of Staff (CoS) of the Army (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('what only looks like a complement', () => {
  test.each(
    table([
      ['time', 'The Minister for many years led the talks.', 'Minister (the)'],
      ['place', 'The Minister at last agreed.', 'Minister (the)'],
      ['to with a minister', 'They sent the Minister to Ghana.', 'Minister (the)'],
      ['from with a minister', 'They heard the Minister from Ghana.', 'Minister (the)'],
      ['on', 'The Prime Minister on Tuesday left.', 'Prime Minister (the)'],
      ['people', 'The President of Turks at home spoke.', 'President (the)'],
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
