import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/mentions/types.js';
import { chooseEngagements } from '../../src/report/main-event.js';
import { isOnSidelines, placeOf } from '../../src/report/place-of.js';
import { internationalBody, isInternational } from '../../src/report/international.js';
import { landOf } from '../../src/report/land-of.js';
import { inferCountries, opposite } from '../../src/report/sides.js';
import { parseMeetingReport } from '../../src/parse.js';
import { clues, mentions, personNamed, words } from '../read.js';

/** "NAME country" of everyone, after what the text tells is weighed. */
function lands(text: string): Record<string, string | undefined> {
  const all = clues(text);
  inferCountries(all, chooseEngagements(all));
  return Object.fromEntries(all.cast.people.map((p) => [words(all.reading, p.name), p.country]));
}

describe('the country of one who is named without', () => {
  test.each([
    [
      'by an office that one country alone has',
      'Secretary of State Ann Lee met Foreign Minister Arun Rao of India.',
      { 'Ann Lee': 'US', 'Arun Rao': 'IN' },
    ],
    [
      'by the post of the envoy of the other side, not of another',
      'Minister Arun Rao hosted Foreign Minister Jonas Matas of Lithuania. Philippine Ambassador to Poland Leah Ruiz was present.',
      { 'Arun Rao': 'PH' },
    ],
    [
      'of neither side of a title that is between two',
      'Meeting between Minister Rao and the Dutch Ambassador\n\nMinister of Defence Arun Rao met with the Dutch Ambassador to Latvia, Jan Smit.',
      { 'Arun Rao': 'LV', 'Jan Smit': 'NL' },
    ],
    [
      'by the delegation told before',
      'A delegation of the French embassy called on Minister Arun Rao of India. The delegation, led by Ana Costa, praised the plan.',
      { 'Arun Rao': 'IN', 'Ana Costa': 'FR' },
    ],
    [
      'by the two lands of the title, its own first',
      'Japan-Philippines Defense Ministerial Meeting\n\nDefense Minister Onodera and Defense Secretary Mendoza held discussions on Tuesday.',
      { Onodera: 'JP', Mendoza: 'PH' },
    ],
    [
      'not by a title that tells no talks',
      'Japan-Philippines ties\n\nDefense Minister Onodera and Defense Secretary Mendoza held discussions on Tuesday.',
      { Onodera: undefined, Mendoza: undefined },
    ],
    [
      'by the stop that the sentence tells, of a journey to two lands',
      'Minister Rua Tane will travel to Japan and the Republic of Korea this week. In Seoul, Tane will meet Minister Kim Tae-min.',
      { 'Rua Tane': undefined, 'Kim Tae-min': 'KR' },
    ],
    [
      'by the state agency that reports, at home',
      'Accra, Jan. 11, GNA - Minister Ama Botch is in Turkey for a visit to meet Turkish Minister Ali Kaya.',
      { 'Ama Botch': 'GH', 'Ali Kaya': 'TR' },
    ],
    [
      'by the governors whom a head of state has in',
      'President Akram Gul received Bamyan Governor Tahir Shah.',
      { 'Akram Gul': 'AF', 'Tahir Shah': 'AF' },
    ],
    [
      'not by the governor of a province abroad',
      'Hanoi (VNA) - Vice President Lan Tran received Hokkaido Governor Kuroda Yuji. Ties of Vietnam and Japan flourish.',
      { 'Lan Tran': 'VN' },
    ],
    [
      'as the last of three sides',
      'A meeting between Japan, China and Korea was held. Mr Fumio Kishi, Minister of Trade, Mr Wang Yun, Minister of Trade of China, and Mr Yun Ho, Minister of Trade of Korea, attended the meeting.',
      { 'Fumio Kishi': 'JP', 'Wang Yun': 'CN', 'Yun Ho': 'KR' },
    ],
    [
      'by a list of one side',
      'Minister Arun Rao of India met Minister Ana Silva. The Brazilian side was represented by Colonel Rui Pinto.',
      { 'Rui Pinto': 'BR' },
    ],
    [
      'by his delegation',
      'Minister Arun Rao met a Brazilian delegation headed by Ana Silva.',
      { 'Ana Silva': 'BR' },
    ],
    [
      'by the words before the counterpart',
      'Minister Arun Rao met his counterpart from Kazakhstan, General Nurlan Bek.',
      { 'Nurlan Bek': 'KZ' },
    ],
    [
      'by the post of the envoy',
      'Minister Arun Rao received the Ambassador of Japan to India, Kenji Mori.',
      { 'Arun Rao': 'IN', 'Kenji Mori': 'JP' },
    ],
    [
      'by the land that is visited',
      'Minister Arun Rao received Minister Ana Silva of Brazil, who is on an official visit to India.',
      { 'Arun Rao': 'IN' },
    ],
    [
      'by a gloss',
      'The Rwanda Defence Force (RDF) hosted a guest. RDF Commander Jean Bosco met Minister Ana Silva of Brazil.',
      { 'Jean Bosco': 'RW' },
    ],
    [
      'by those beside him',
      'Minister Arun Rao received Minister Ana Silva of Brazil and Admiral Rui Pinto.',
      { 'Rui Pinto': 'BR' },
    ],
    [
      'by the only country named',
      'Governor Ayo Bello received General Musa Sani. They praised the army of Nigeria.',
      { 'Ayo Bello': 'NG', 'Musa Sani': 'NG' },
    ],
    [
      'by the stance that is told',
      'Minister Ann Lee met Minister Arun Rao of India. She told of Canada’s commitment.',
      { 'Ann Lee': 'CA' },
    ],
    [
      'not the only country named, where the other one’s title tells it',
      'President Ann Lee met Chinese Vice President Han Bo on the sidelines of the summit.',
      { 'Ann Lee': undefined, 'Han Bo': 'CN' },
    ],
    [
      'not that of the other side',
      'Minister Ann Lee met Minister Arun Rao of India at an unnamed place with the ambassador.',
      { 'Ann Lee': undefined },
    ],
    [
      'not for one of a body of nations',
      'Minister Arun Rao of India received NATO Secretary General Jan Holm.',
      { 'Jan Holm': undefined },
    ],
  ])('%s', (_, text, found) => expect(lands(text)).toMatchObject(found));
});

describe('where it takes place', () => {
  const place = (text: string) => {
    const all = clues(text);
    return placeOf(all.reading, chooseEngagements(all));
  };
  test.each([
    ['a city', 'SUVA. Minister Rao met today in Hanoi with Minister Silva.', 'VN'],
    ['a country', 'SUVA. Minister Rao met in Oman with Minister Silva.', 'OM'],
    ['in front', 'SUVA. In Istanbul the two ministers took up trade.', 'TR'],
    ['not what it is about', 'SUVA. Minister Rao met Minister Silva to mourn the dead in Iran.', undefined],
    ['not after a relative', 'SUVA. Minister Rao met Minister Silva, who was born in Cairo.', undefined],
    ['none', 'SUVA. Minister Rao met Minister Silva.', undefined],
  ])('%s', (_, text, found) => expect(place(text)).toBe(found));
});

describe('on the sidelines', () => {
  const aside = (text: string) => {
    const all = clues(text);
    return isOnSidelines(all, chooseEngagements(all));
  };
  test.each([
    ['Minister Rao met Minister Silva on the sidelines of the summit.', true],
    ['On the margins of the summit Minister Rao met Minister Silva.', true],
    ['Minister Rao met Minister Silva. The sidelines were dry.', false],
    ['Minister Rao met Minister Silva.', false],
  ])('%s', (text, yes) => expect(aside(text)).toBe(yes));
});

describe('bodies of several nations', () => {
  const body = (text: string) => {
    const { reading } = clues(text);
    const office = mentions(reading, 'office')[0]!;
    return internationalBody(reading, office);
  };
  test.each([
    ['The NATO Secretary General left.', 'North Atlantic Treaty Organization'],
    ['The Secretary General of the African Union left.', 'African Union'],
    ['The Minister of Health left.', undefined],
    ['The Speaker of the Knesset left.', undefined],
  ])('%s', (text, found) => expect(body(text)).toBe(found));

  test('who stands for one stands for no country', () => {
    const all = clues('NATO Secretary General Jan Holm met Minister Ana Silva.');
    expect(isInternational(all.reading, personNamed(all, 'Holm'))).toBe(true);
    expect(isInternational(all.reading, personNamed(all, 'Silva'))).toBe(false);
  });
});

test('a land is a country or that of a city', () => {
  const { reading } = clues('They left Fiji for Quito with Admiral Rao.');
  const found = reading.mentions.all.filter((m): m is Mention => reading.mentions.at(m.from) === m);
  expect(found.map(landOf)).toEqual([undefined, 'FJ', 'EC', undefined]);
  expect(landOf(undefined)).toBeUndefined();
});

test('the opposite part', () => {
  expect([opposite('host'), opposite('guest'), opposite('peer')]).toEqual(['guest', 'host', 'peer']);
});

test('an office without a name keeps its land to itself', () => {
  const text = 'The Prime Minister of Georgia met with Energy Community Director Artur Lorkowski.';
  expect(parseMeetingReport(text).participants).toEqual([
    expect.objectContaining({ name: 'Artur Lorkowski', organization: 'Energy Community', role: 'peer' }),
  ]);
});

test('who meets a minister at home tells nothing by an envoy of another meeting', () => {
  const of = (text: string) => parseMeetingReport(text).participants.map(({ country }) => country);
  const other = 'The same day, the President also met the Austrian Ambassador to Albania, Max Stein.';
  expect(of(`President Ilir Meta met FM Olta Xhacka. ${other}`)).toEqual(['AL', undefined]);
  expect(of('President Ilir Meta met the Austrian Ambassador to Albania, Max Stein.')).toEqual(['AL', 'AT']);
});
