import { describe, expect, test } from 'vitest';
import { offices } from '../read.js';

const table = (rows: ReadonlyArray<readonly [why: string, text: string, ...found: string[]]>) =>
  rows.map(([why, text, ...found]) => [why, text, found] as const);

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
      [
        'to one who has an office of his own',
        'The State Secretary to Prime Minister Ana Lind spoke.',
        'State Secretary (the)',
        'Prime Minister',
      ],
      [
        'to an office with its article, the holder behind both',
        'The State Secretary to the Prime Minister Ana Lind spoke.',
        'State Secretary to the Prime Minister (the)',
      ],
      [
        'in the land whose it is, its holder behind it',
        'The State Minister of Defence in Sri Lanka Ana Perera spoke.',
        'State Minister of Defence in Sri Lanka [LK] (the)',
      ],
      [
        'in a land, nobody behind it',
        'The Minister of Defence in Sri Lanka spoke.',
        'Minister of Defence (the)',
      ],
      [
        'to a land, of a mission’s head',
        'The Deputy Head of Mission of France to Sri Lanka spoke.',
        'Deputy Head of Mission of France to Sri Lanka [FR] →LK (the)',
      ],
      [
        'past the gloss of a land',
        'The Defence Attaché (DA) of the United States (US) in Sri Lanka spoke.',
        'Defence Attaché (DA) of the United States (US) in Sri Lanka [US] →LK (the)',
      ],
      [
        'of a land right behind the short form',
        'The Chief of Defence Forces (CDF) Australia called.',
        'Chief of Defence Forces (CDF) Australia [AU] (the)',
      ],
      [
        'accredited to',
        'The Defence Adviser of the Kenyan Embassy accredited to New Delhi and Fiji spoke.',
        'Defence Adviser of the Kenyan Embassy accredited to New Delhi and Fiji [KE] (the)',
      ],
      [
        'not at a house',
        'They met the President of Fiji at the State House.',
        'President of Fiji [FJ] (the)',
      ],
      ['to a principal', 'The Adviser to the President spoke.', 'Adviser to the President (the)'],
      [
        'on a field, of a commissioner',
        'The OSCE High Commissioner on National Minorities Ana Lind spoke.',
        'OSCE High Commissioner on National Minorities {OSCE} (the)',
      ],
      [
        'of this country',
        'The Minister of Defense of this country, Mr. Ivo Lind, spoke.',
        'Minister of Defense of this country (the)',
      ],
      ['on a day: no field', 'The Commissioner on Tuesday spoke.', 'Commissioner (the)'],
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

describe('a charge', () => {
  test.each(
    table([
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

describe('where a mission is', () => {
  test.each(
    table([
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
        'a delegation and its seat',
        'They met the Head of the European Union Delegation to Uganda.',
        'Head of the European Union Delegation to Uganda {European Union} (the)',
      ],
      [
        'an office in a town',
        'They met the Director of the ILO Country Office in Algiers.',
        'Director of the ILO Country Office in Algiers {ILO} (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});
