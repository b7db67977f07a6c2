import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { outcomes, speech } from './tell.js';

describe('results', () => {
  test.each([
    [
      'Both sides agreed to maintain the exchange of delegations; open an air route; and offer mutual support.',
      [
        'agreed: maintain the exchange of delegations',
        'agreed: open an air route',
        'agreed: offer mutual support',
      ],
    ],
    [
      'Lind extended an invitation to his counterpart, Rao, for an official visit to Nepal.',
      ['invited: an official visit to Nepal'],
    ],
    ['The two countries have established a dialogue since 1979.', []],
    ['Lind extended the invitation through Secretary Rao.', []],
    ['The leaders agreed to stay in touch and look forward to the next round.', ['agreed: stay in touch']],
    ['Both leaders concurred on continuing to work together.', ['agreed: continuing to work together']],
    ['Both leaders attended a signing ceremony for an exchange of notes.', ['signed: an exchange of notes']],
    [
      'They will also sign a memorandum on the exchange of data.',
      ['signed: a memorandum on the exchange of data'],
    ],
    [
      'It was announced that Bern would host the next session.',
      ['announced: Bern would host the next session'],
    ],
    ['Lind conveyed a gift to the commander.', ['other: a gift']],
    ['Lind put her signature to the memorandum from the Swiss side.', ['signed: memorandum']],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('no result', () => {
  test.each([
    ['later', 'Two agreements will be signed next week.'],
    ['perhaps', 'An agreement could be signed in May.'],
    ['honours', 'The guest was received with military honours in the courtyard.'],
  ])('%s', (_, text) => expect(outcomes(text)).toEqual([]));

  test('a gift is no statement', () => expect(speech('Lind conveyed a gift to the commander.')).toEqual([]));

  test("one side's concurrence is a statement", () =>
    expect(speech('The minister concurred on the need for trade.')).toEqual([
      'minister | concurred on | agree | need for trade',
    ]));
});

describe('results told in other words', () => {
  test.each([
    ['The two countries also exchanged a draft treaty.', ['signed: a draft treaty']],
    ['The ministers made a decision to open a consulate.', ['agreed: open a consulate']],
    ['It was decided to set up a working group.', ['agreed: set up a working group']],
    ['It was agreed to hold the next round in Lima.', ['agreed: hold the next round in Lima']],
    ['An agreement was reached to hold the next round in Lima.', ['agreed: hold the next round in Lima']],
    ['Agreement was reached on a trade office.', ['agreed: a trade office']],
    ['A roadmap was agreed.', ['agreed: A roadmap']],
    ['The ministers signed a number of documents.', ['signed: documents']],
    ['The two countries established diplomatic relations.', ['agreed: diplomatic relations']],
    ['The ministers opened a new consulate.', ['other: a new consulate']],
    ['He confirmed the invitation for the minister to come to Lima.', ['invited: come to Lima']],
    [
      'An invitation from the minister to attend the forum was handed over by the attaché.',
      ['invited: An invitation from the minister to attend the forum'],
    ],
    ['The president conferred the Order of the Sun on the ambassador.', ['awarded: Order of the Sun']],
    ['The two ministers plan to stay in close touch.', ['other: stay in close touch']],
    ['They signed minutes that hold the decisions of the day.', ['signed: minutes']],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('results without a verb of their own', () => {
  test.each([
    ['The plan was reviewed, with both sides agreeing to deepen their work.', ['agreed: deepen their work']],
    ['The talks resulted in the signing of a pact on gas.', ['signed: a pact on gas']],
    ['A signing ceremony of a memorandum on sport took place.', ['signed: a memorandum on sport']],
    [
      'The memorandum on sport, signed in the course of the visit, helps both.',
      ['signed: memorandum on sport'],
    ],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('not of this meeting', () => {
  test.each([
    ['history', 'Last year the chiefs agreed to work together on radars.'],
    ['history', 'The pact was signed in 2010.'],
    ['history', 'The two countries signed an air service agreement in March.'],
    ['history', 'The pact, signed in the city of Lima, remains in force.'],
    ['credentials, which are a rite', 'The ambassador presented his credentials to the president.'],
    ['one side', 'The minister planned to build a port.'],
    ['a statement', 'They agreed that the memorandum helps trade.'],
    ['nothing said of it', 'The invitation was accepted.'],
  ])('%s: %s', (_, text) => expect(outcomes(text)).toEqual([]));
});

describe('who agrees', () => {
  test.each([
    ['The host and guest agreed to meet in Lima.', ['agreed: meet in Lima']],
    ['Both agreed to strive for more trade.', ['agreed: strive for more trade']],
    [
      'Lind transmitted to Speaker Ivan Petrov the official invitation to visit Lima.',
      ['invited: visit Lima'],
    ],
    ['Earlier, the president invited traders to visit the port.', []],
    ['A milestone was the signing of a pact on gas in 2021.', []],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('invitations', () => {
  test.each([
    ['The minister was invited to visit Geneva next year.', ['invited: visit Geneva next year']],
    ['The ambassador was invited by the minister to a concert.', ['invited: a concert']],
    [
      'An invitation was extended to the ambassador to pay a visit to Geneva.',
      ['invited: pay a visit to Geneva'],
    ],
    ['The minister took the occasion to invite his guest to visit Geneva.', ['invited: visit Geneva']],
    ['The minister used the meeting to invite his guest to the fair.', ['invited: his guest to the fair']],
    ['Firms were invited to bid for the work.', []],
    ['The invitation was accepted.', []],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('messages', () => {
  test.each([
    ['Lind delivered a message from the King.', ['other: a message from the King']],
    ['The minister received a letter from the King, handed over by Lind.', ['other: a letter from the King']],
    ['A written message was handed over by Lind.', ['other: A written message']],
    ['A message from the King was conveyed by Lind.', ['other: A message from the King']],
    ['Lind conveyed the message that the road is open.', []],
    ['Lind delivered a message of friendship.', []],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));

  test('one of friendship is a statement', () =>
    expect(speech('Lind delivered a message of friendship.')).toHaveLength(1));
});

describe('joint statements and orders', () => {
  test.each([
    ['A joint statement was issued at the end of the visit.', ['announced: A joint statement']],
    ['Lind issued a joint statement with the minister.', ['announced: a joint statement with the minister']],
    ['Lind issued a statement on the storm.', []],
    ['The minister bestowed upon Lind the Grand Cordon of the Sun.', ['awarded: Grand Cordon of the Sun']],
    ['The Star of Merit was conferred on the ambassador.', ['awarded: Star of Merit']],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('papers and honours', () => {
  test.each([
    ['A memorandum to establish a fund was signed.', ['signed: A memorandum to establish a fund']],
    ['The meeting culminated in the signing of the terms of reference.', ['signed: terms of reference']],
    [
      'The visit was crowned by the signing of a roadmap and an agreement on visas.',
      ['signed: a roadmap', 'signed: an agreement on visas'],
    ],
    ['They presided over the signing ceremony of a memorandum on haze.', ['signed: a memorandum on haze']],
    // Told before.
    [
      'The ministers signed a memorandum on trade. The memorandum was signed by Lind and Rossi.',
      ['signed: a memorandum on trade'],
    ],
    ['The memorandum was signed by the ministers.', ['signed: memorandum']],
    [
      'The President conferred the Star honour on the outgoing Ambassador of Japan.',
      ['awarded: Star honour'],
    ],
    ['Lind handed the Minister a letter from the king.', ['other: a letter from the king']],
    ['They signed agreements on trade and visas, among others.', ['signed: agreements on trade and visas']],
    [
      'The minister reached an agreement with his Swiss counterpart to widen patrols, to exchange cadets and to build a clinic.',
      ['agreed: widen patrols', 'agreed: exchange cadets', 'agreed: build a clinic'],
    ],
    // Nothing is said of what was agreed.
    ['The agreement was reached during a meeting in Lima.', []],
    [
      'The President was invited by his Kenyan counterpart, Musa Karanja, to visit Nairobi.',
      ['invited: visit Nairobi'],
    ],
    [
      'Lind invited the Minister to pay a visit to Chile on dates to be agreed.',
      ['invited: pay a visit to Chile'],
    ],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('not done', () => {
  test.each([
    ['They did not sign the agreement.'],
    ['No documents were signed.'],
    ['No agreement was reached on a further meeting.'],
    ['They have not agreed to open a route.'],
  ])('%s', (text) => expect(outcomes(text)).toEqual([]));
});

describe('what stands around a paper', () => {
  test.each([
    [
      'After the meeting 12 agreements covering trade, culture and media were inked.',
      ['signed: 12 agreements covering trade, culture and media'],
    ],
    [
      'The ministers signed a memorandum on trade, reflecting the will of both sides.',
      ['signed: a memorandum on trade'],
    ],
    [
      'The ministers settled on a joint committee, which is expected to meet soon.',
      ['agreed: a joint committee'],
    ],
    [
      'They witnessed the exchange of the instruments of ratification.',
      ['signed: instruments of ratification'],
    ],
    [
      'The Minister announced an aid package of more than 30 million euros for the country.',
      ['announced: an aid package of more than 30 million euros for the country'],
    ],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('of what and to whom', () => {
  test.each([
    [
      'They signed two memoranda of understanding, on energy and on education.',
      ['signed: two memoranda of understanding, on energy and on education'],
    ],
    [
      'Lind handed over the keys of 15 ambulances to the Ministry of Health.',
      ['other: keys of 15 ambulances'],
    ],
    // Hangs on what is still to come.
    ['They will sign an arrangement once the talks are over.', []],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('between the words of a result', () => {
  test.each([
    ['The ministers agreed during the meeting to set up a fund.', ['agreed: set up a fund']],
    [
      'Two agreements - on trade and on air transport - were signed.',
      ['signed: Two agreements - on trade and on air transport'],
    ],
    ['They agreed not to raise tariffs.', ['agreed: not to raise tariffs']],
    ['The ministers put pen to paper on a treaty.', ['signed: a treaty']],
    // Still to come.
    ['Peru will open an embassy in Oslo.', []],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

test.each([
  'Rossi announced that he had already met the farmers.',
  'Several pacts are expected to be signed during the visit.',
])('no outcome: %s', (text) => {
  const report = parseMeetingReport(`Minister Rossi of Italy met Minister Lind of Norway. ${text}`);
  expect(report.outcomes).toEqual([]);
});

test.each([
  [
    'They agreed to keep up talks, exchange visits of traders, and convene the board.',
    ['agreed: keep up talks', 'agreed: exchange visits of traders', 'agreed: convene the board'],
  ],
  ['They agreed to boost trade, research and transport.', ['agreed: boost trade, research and transport']],
  ['They agreed to build roads and exchange visits.', ['agreed: build roads and exchange visits']],
])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));

describe('what is no result of the meeting', () => {
  test.each([
    ['a plan', 'Lind announced that she intends to visit Peru in the near future.'],
    ['a journey', 'Lind announced that the forces would take part in the games.'],
    [
      'what another visit signed',
      'They noted the importance of the package of documents signed during the official visit of Speaker Ana Rey on March 14, 2023 to Japan.',
    ],
  ])('%s', (_, text) => expect(outcomes(text)).toEqual([]));

  test('but help that is announced is one', () => {
    expect(outcomes('Lind announced that Japan would fund two plants.')).toHaveLength(1);
  });
});

test('a letter for a sovereign who is not named', () => {
  expect(outcomes('Lind delivered to His Majesty a letter from the Amir.')).toEqual([
    'other: a letter from the Amir',
  ]);
});
