import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { speech, topics } from './tell.js';

describe('statements', () => {
  test.each([
    [
      'In this context the role of trade was highlighted.',
      ['impersonal | highlighted | stress | role of trade'],
    ],
    [
      'Petrov briefed Lind on the work ahead, as well as outlined the goals of the year.',
      ['Petrov | briefed | inform | work ahead', 'Petrov | outlined | explain | goals of the year'],
    ],
    [
      'Welcoming the guests Minister Lind expressed confidence that trade will grow.',
      ['Minister Lind | expressed | affirm | confidence that trade will grow'],
    ],
    [
      'Petrov noted the role of trade as well as tourism.',
      ['Petrov | noted | note | role of trade as well as tourism'],
    ],
    [
      'It was noted with satisfaction that firms carry out projects and that trade is growing.',
      [
        'impersonal | noted | note | firms carry out projects',
        'impersonal | noted | note | trade is growing',
      ],
    ],
    [
      'It was agreed that the next round will be held in Bern.',
      ['impersonal | was agreed | agree | next round will be held in Bern'],
    ],
    [
      'Lind voiced her confidence in trade on Monday as she met with Petrov.',
      ['Lind | voiced | affirm | her confidence in trade'],
    ],
    ['Petrov met with Lind, Trend reports, referring to the Ministry of Trade.', []],
    [
      'Petrov met with Lind, referring to the plan as a first step.',
      ['Petrov | referring to | note | plan as a first step'],
    ],
    [
      'As commander of the force, Admiral Anna Lind stressed the need for trade and noted the results.',
      [
        'commander of the force, Admiral Anna Lind | stressed | stress | need for trade',
        'commander of the force, Admiral Anna Lind | noted | note | results',
      ],
    ],
    ['Trade was valued at 460 million.', []],
    ['Lind highlighted this following a call from Petrov.', []],
    [
      'Trade reached 3 billion dollars in May, Lind noted.',
      ['Lind | noted | note | Trade reached 3 billion dollars in May'],
    ],
    [
      'Norway would keep its crossings open, Petrov told his Cypriot counterpart.',
      ['Petrov | told | say | Norway would keep its crossings open'],
    ],
    [
      'The visitors remained appreciative of the high standards.',
      ['The visitors | remained appreciative of | express | high standards'],
    ],
    [
      'The minister was particularly pleased that two ships had been delivered.',
      ['minister | was particularly pleased | express | two ships had been delivered'],
    ],
    [
      'Lind assessed that cooperation could be improved by visits.',
      ['Lind | assessed | say | cooperation could be improved by visits'],
    ],
    [
      'Lind outlined the areas for further work, BelTA has learned.',
      ['Lind | outlined | explain | areas for further work'],
    ],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));

  test.each([
    ['said this', 'He said this at the independence celebrations in Harare.'],
    ['conveyed this', 'Lind conveyed this when she met the envoy.'],
    [
      'the visit underscores',
      "The minister's visit will widen trade, reflect our bonds, and underscore the pledge to peace.",
    ],
    ['the engagements reaffirmed', 'The engagements reaffirmed the momentum in trade.'],
    ['the steps planned', 'The steps planned for the months ahead were also discussed.'],
  ])('none: %s', (_, text) => expect(speech(text)).toEqual([]));
});

describe('topics in between', () => {
  test.each([
    [
      'They reviewed how the first gathering had gone, and voiced readiness to go on.',
      ['how the first gathering had gone'],
    ],
    ['The steps planned for the months ahead were also discussed.', ['steps planned for the months ahead']],
    ['They met to examine the reform of the army, says a note from the ministry.', ['reform of the army']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('in the passive', () => {
  test.each([
    [
      'Confidence that trade would grow was voiced by Lind.',
      ['Lind | voiced | affirm | Confidence that trade would grow'],
    ],
    ['The visit was described by Lind as a success.', ['Lind | described | explain | visit … as a success']],
    [
      'The two armies were described as close by both ministers.',
      ['both ministers | described | explain | two armies … as close'],
    ],
    ['Also stressed was the need for trade.', ['impersonal | stressed | stress | need for trade']],
    ['Lind was assured that the road would be built.', []],
    ['The need for calm was talked about by both sides.', []],
    ['On Monday the minister was called on by Lind.', []],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));
});

describe('according to one who takes part', () => {
  test.each([
    [
      'The port will be twice as deep, according to Minister Petrov.',
      ['Minister Petrov | according to | say | port will be twice as deep'],
    ],
    [
      'The port, according to Minister Petrov, will be twice as deep.',
      ['Minister Petrov | according to | say | port … will be twice as deep'],
    ],
    ['The port will be twice as deep, according to the ministry.', []],
    ["The port will be twice as deep, according to the minister's spokesperson.", []],
    ['The sides discussed the port, according to Minister Petrov.', []],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));
});

describe('words of others inside', () => {
  test.each([
    [
      'Rossi stressed that the "release of all" should be raised on all levels.',
      ['"release of all" should be raised on all levels'],
    ],
    ['There is room for work, Minister Rossi said, the ministry reported.', ['There is room for work']],
  ])('%s', (text, contents) => {
    const said = parseMeetingReport(
      `Minister Rossi of Italy met Minister Lind of Norway. ${text}`,
    ).statements;
    expect(said.map(({ content }) => content)).toEqual(contents);
  });
});

test('thanks without whom', () => {
  const text =
    'Minister Rossi of Italy met Minister Lind of Norway. Minister Rossi thanked for the help at sea.';
  expect(parseMeetingReport(text).statements.map(({ verb, content }) => [verb, content])).toEqual([
    ['thanked', 'help at sea'],
  ]);
});

test('who reported, and to whom, is no part of what was said', () => {
  const text =
    'Minister Rossi of Italy met Minister Lind of Norway. They congratulated the people of Oslo on the holiday, the press office of the President reported to Example.news.';
  expect(parseMeetingReport(text).statements[0]?.content).toBe('people of Oslo on the holiday');
});

describe('absolute clauses and verbs that tell no past of their own', () => {
  test.each([
    [
      'The minister thanked the hosts, with Ambassador Lind stressing the need for peace.',
      ['minister | thanked | thank | hosts', 'Ambassador Lind | stressing | stress | need for peace'],
    ],
    [
      'Minister Petrov reiterated Peru’s efforts to halt the war and set up the board.',
      ['Minister Petrov | reiterated | affirm | Peru’s efforts to halt the war and set up the board'],
    ],
    ['Minister Petrov, formally welcomed her on Tuesday.', []],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));
});

test('what another answers is no part of what was said', () => {
  expect(
    speech(
      'Ambassador Lind said that Nepal remains a close ally, and Minister Petrov agreed on the strength of ties.',
    ),
  ).toEqual(['Ambassador Lind | said | say | Nepal remains a close ally']);
});

describe('who noted, and who did not', () => {
  test.each([
    [
      'The sides emphasized the need for trade, as well as held a detailed exchange of views.',
      ['The sides | emphasized | stress | need for trade'],
    ],
    ['Diplomats noted the potential for trade.', ['Diplomats | noted | note | potential for trade']],
    ['The ministers passed along the guard of honour.', []],
  ])('%s', (text, said) => expect(speech(text)).toEqual(said));

  test('a leader with several offices behind "Today"', () => {
    const text =
      'DUSHANBE, May 17 - Today, the Founder of Unity - Leader of the Nation, President of the Republic of Tajikistan, Honorable Said Rahim, received the Foreign Minister of Kazakhstan, Dana Seit. Our head of state noted the growth of trade.';
    const { participants, mentioned, statements } = parseMeetingReport(text);
    expect(participants.map((p) => p.name)).toEqual(['Said Rahim', 'Dana Seit']);
    expect(mentioned).toEqual([]);
    expect(statements.map((s) => s.content)).toEqual(['growth of trade']);
  });

  test('a meeting that others are scheduled to have is none of this one', () => {
    const text =
      'Turkish Minister Kemal Ayd met with Hungarian Minister Gabor Sala in Ankara. Hungarian Premier Anna Fark is scheduled to meet with Turkish President Mehmet Yil on Friday.';
    expect(parseMeetingReport(text).participants.map((p) => p.name)).toEqual(['Kemal Ayd', 'Gabor Sala']);
  });
});

describe('what was noted by nobody in particular, and what was only done', () => {
  test.each([
    ['As was noted, trade is growing.', ['impersonal | noted | note | trade is growing']],
    [
      'As it was emphasized at the meeting, trade is growing.',
      ['impersonal | emphasized | stress | trade is growing'],
    ],
    ['As was reported earlier, trade is growing.', []],
    ['As was noted by the agency, trade is growing.', []],
    [
      'Lind congratulated on the holding of the forum.',
      ['Lind | congratulated | congratulate | holding of the forum'],
    ],
    [
      'The leaders welcomed that progress was being made on the port and noted the help of the Bank.',
      [
        'The leaders | welcomed | welcome | progress was being made on the port',
        'The leaders | noted | note | help of the Bank',
      ],
    ],
    [
      'Lind said that the sides discussed trade and noted its growth.',
      ['Lind | said | say | sides discussed trade and noted its growth'],
    ],
    ['The ministers will support and encourage this process.', []],
    ['The ministers encouraged this process.', ['ministers | encouraged | urge | this process']],
    [
      '“Both reiterated their wish to widen trade,” the army’s media wing said.',
      ['Both | reiterated | wish | their wish to widen trade'],
    ],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));
});

describe('own words over several sentences', () => {
  test.each([
    [
      'We are getting ready, said the minister. We believe in this visit. It will bring us closer, added the envoy.',
      [
        'minister | said | say | We are getting ready',
        'envoy | added | say | We believe in this visit. It will bring us closer',
      ],
    ],
    [
      'We are getting ready. We believe in this visit. It will bring us closer, said the minister.',
      ['minister | said | say | We are getting ready. We believe in this visit. It will bring us closer'],
    ],
    [
      'Our lands are friends. I am sure that trade will grow, Lind said.',
      ['Lind | said | say | Our lands are friends. I am sure that trade will grow'],
    ],
    // The writer's own sentence before.
    [
      'The hall was full. Trade will grow by a third, Lind said.',
      ['Lind | said | say | Trade will grow by a third'],
    ],
    [
      'We are ready, Petrov noted. Trade will grow by a third, Lind said.',
      ['Petrov | noted | note | We are ready', 'Lind | said | say | Trade will grow by a third'],
    ],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));
});

describe('clauses without a finite verb', () => {
  test.each([
    [
      'The visit concluded with both sides reiterating their commitment to trade.',
      ['both sides | reiterating | pledge | their commitment to trade'],
    ],
    ['They met, with the sides noting that ties grow.', ['the sides | noting | note | ties grow']],
    ['The talks ended with the two ministers agreeing to meet again.', []],
    ['Petrov met with the ministers addressing the crisis.', []],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));

  test.each([
    [
      'The two lands have maintained contacts, Lind said.',
      ['Lind | said | say | two lands have maintained contacts'],
    ],
    [
      'Petrov wished the delegation will have a good visit.',
      ['Petrov | wished | wish | delegation will have a good visit'],
    ],
    ['Petrov wished the delegation success.', ['Petrov | wished | wish | success']],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));
});

describe('how things are, and who reports', () => {
  test.each([
    ['Cooperation is characterized by its growth.', []],
    ['Lind characterized the talks as useful.', ['Lind | characterized | explain | talks as useful']],
    [
      "Lind confirmed her readiness for talks, the Kazakh Ministry's press service informs.",
      ['Lind | confirmed | pledge | her readiness for talks'],
    ],
    [
      'It is good that your first visit brings you here. I’m convinced of it, Lind said.',
      ['Lind | said | say | It is good that your first visit brings you here. I’m convinced of it'],
    ],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));
});
