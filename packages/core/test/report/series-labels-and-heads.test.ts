import { describe, expect, test } from 'vitest';
import { safeParseMeetingReport } from '../../src/index.js';

const report = (text: string) => {
  const result = safeParseMeetingReport(text);
  if (!result.success) throw result.error;
  return result.report;
};
const names = (text: string) => report(text).participants.map((p) => p.name);
const topics = (text: string) => report(text).topics.map((t) => t.text);

describe('several meetings that the lead tells', () => {
  const MORE =
    ' Rey met with President Tom Berg of Austria. In addition, she held talks with the Prime Minister of Fiji, Rua Tane.';
  test.each([
    ['President Ana Rey of Peru held in New York a series of talks.', 3],
    ['President Ana Rey of Peru held in New York several bilateral meetings with her counterparts.', 3],
    ['President Ana Rey of Peru held in New York a number of high-level meetings.', 3],
    ['President Ana Rey of Peru was in New York on Monday.', 2],
    ['President Ana Rey of Peru raised in New York a number of issues at the talks.', 2],
  ])('%s', (lead, count) => expect(names(lead + MORE)).toHaveLength(count));
});

describe('credentials told beside a meeting', () => {
  test('of another day', () => {
    const { participants, itinerary } = report(
      'Minister Ana Rey of Jamaica met Dutch Ambassador Piet Hoog on Tuesday. They discussed trade. ' +
        'Ambassador Hoog presented his credentials to Governor-General Sir Winston Barrett on January 31.',
    );
    expect(participants.map((p) => p.name)).toEqual(['Ana Rey', 'Piet Hoog']);
    expect(itinerary).toEqual([]);
  });
  test('the meeting itself', () =>
    expect(
      report(
        'Dutch Ambassador Piet Hoog presented his credentials to Governor-General Sir Winston Barrett on Tuesday.',
      ).itinerary.map((s) => s.action),
    ).toEqual(['ceremony']));
});

test('steps in somebody’s words are none of the day', () => {
  const text = (mark: string) =>
    `Minister Ana Rey of Jamaica met Dutch Ambassador Piet Hoog on Tuesday. ${mark}The guests visited the Maritime Museum,${mark} Rey said.`;
  expect(report(text('"')).itinerary).toEqual([]);
});

describe('what is expected is the writer’s', () => {
  const LEAD = 'Minister Ana Rey of Kenya will host Minister Tom Berg of Angola on Friday in Nairobi. ';
  test.each([
    ['It is expected that the two ministers will discuss energy cooperation.', ['energy cooperation']],
    ['It is anticipated that the talks will focus on trade.', ['trade']],
  ])('%s', (text, found) => {
    expect(topics(LEAD + text)).toEqual(found);
    expect(report(LEAD + text).statements).toEqual([]);
  });
  test('not what was noted', () =>
    expect(report(`${LEAD}It was noted that trade grows.`).statements).toHaveLength(1));
});

describe('labels on lines of their own', () => {
  const text = (lines: string) =>
    `The media are invited as follows:\n\n${lines}\n\nMinister Ana Rey of Kenya will host Minister Tom Berg of Angola on Friday.`;
  test('house and day', () => {
    const { date, location } = report(
      text('Date: Friday, 14 October 2022\nTime: 10h30\nVenue: Oyster Box Hotel, 2 Lighthouse Road'),
    );
    expect([date?.start, location?.venue]).toEqual(['2022-10-14', 'Oyster Box Hotel']);
  });
  test('a town is no house', () => expect(report(text('Venue: Nairobi')).location?.venue).toBeUndefined());
});

describe('palaces of other languages', () => {
  test.each([
    ['Palácio do Planalto', 'Palácio do Planalto'],
    ['Palácio Duque de Caxias', 'Palácio Duque de Caxias'],
    ['Palacio de la Moneda', 'Palacio de la Moneda'],
    ["Palais de l'Élysée", "Palais de l'Élysée"],
    ['Schloss Bellevue', 'Schloss Bellevue'],
  ])('%s', (venue, found) =>
    expect(
      report(`President Rui Alves received Peruvian President Ana Rey at the ${venue} on Monday.`).location
        ?.venue,
    ).toBe(found),
  );
  test('a surname', () =>
    expect(
      names('Spanish Foreign Minister Ana Palacio received Peruvian President Luz Rey on Monday.'),
    ).toEqual(['Ana Palacio', 'Luz Rey']));
});

describe('those who come, by number', () => {
  const parties = (text: string) => report(text).parties.map((p) => `${p.id} ${p.role}`);
  test.each([
    [
      'Minister Ana Rey of Peru received eighteen students from the Zambia Defence College on Tuesday.',
      ['PE host', 'ZM guest'],
    ],
    [
      'Minister Ana Rey of Peru received a group of 20 senior officers from Pakistan on Tuesday.',
      ['PE host', 'PK guest'],
    ],
    [
      'Minister Ana Rey of Peru received Minister Tom Berg of Austria. Officers from Pakistan saw it.',
      ['PE host', 'AT guest'],
    ],
  ])('%s', (text, found) => expect(parties(text)).toEqual(found));
});

test('the head of the visiting delegation is of the land that came', () => {
  const text =
    'Secretary Ian Kay of Rwanda received a delegation from Zambia at the ministry. ' +
    'It was dry. '.repeat(9) +
    'The head of the visiting delegation, General Moses Phiri, thanked the Secretary.';
  expect(report(text).participants.map((p) => `${p.name} ${p.country} ${p.headOfDelegation}`)).toEqual([
    'Ian Kay RW undefined',
    'Moses Phiri ZM true',
  ]);
});

describe('topics of clauses that hang on the meeting', () => {
  const LEAD = 'Minister Ana Rey of Peru met with Minister Tom Berg of Austria';
  test.each([
    [`${LEAD} in order to review the progress of the border agenda.`, ['progress of the border agenda']],
    [`${LEAD}, with whom she exchanged views on energy.`, ['energy']],
    [
      `${LEAD}. The talks dealt with unrest in the region, and the efforts being made to contain it, as well as trade.`,
      ['unrest in the region', 'efforts being made to contain it', 'trade'],
    ],
    [`${LEAD} and called for order to review the rules.`, []],
  ])('%s', (text, found) => expect(topics(text)).toEqual(found));
});
