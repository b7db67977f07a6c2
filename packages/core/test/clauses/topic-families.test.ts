import { describe, expect, test } from 'vitest';
import { speech, topics } from './tell.js';

describe('nouns for talks that are a field', () => {
  test.each([
    ['They discussed interaction on the world stage.', ['interaction on the world stage']],
    ['The meeting included a broad exchange of views on trade.', ['trade']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('lists behind a filler', () => {
  test.each([
    ['They discussed global issues, including climate change and piracy.', ['climate change', 'piracy']],
    [
      'Rao met Lind. “During the meeting, matters of mutual interest, piracy and visas were discussed,” says a press release.',
      ['piracy', 'visas'],
    ],
    [
      'They discussed various issues on the bilateral agenda, such as fisheries, air services, and visas.',
      ['fisheries', 'air services', 'visas'],
    ],
    [
      'They discussed a range of bilateral and regional policy matters, including piracy and visas.',
      ['piracy', 'visas'],
    ],
    // What is listed belongs to a topic that says something of its own.
    [
      'They discussed the situation in the Sahel, including piracy.',
      ['situation in the Sahel, including piracy'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

test('a city that ends in "ing" is no open gerund', () => {
  expect(topics('They discussed the trip to Beijing and their shared interest in trade.')).toEqual([
    'trip to Beijing',
    'their shared interest in trade',
  ]);
});

describe('about how long', () => {
  test.each([
    ['Rao held talks with Lind about an hour after his arrival.', []],
    ['Rao held talks with Lind about half an hour later.', []],
    ['Rao and Lind held talks about a week of strikes in the ports.', ['a week of strikes in the ports']],
    ['Rao and Lind held talks about a new port.', ['a new port']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('pairs in a longer list', () => {
  test.each([
    [
      'They discussed labour mobility, health and education, defence and security, and climate resilience.',
      ['labour mobility', 'health and education', 'defence and security', 'climate resilience'],
    ],
    ['They discussed labour mobility, health and education.', ['labour mobility', 'health', 'education']],
    [
      'They discussed cooperation in energy, space, water and the environment.',
      ['cooperation in energy, space, water and the environment'],
    ],
    [
      'They discussed the border, trade and cooperation in the fields of education and training.',
      ['border', 'trade', 'cooperation in the fields of education and training'],
    ],
    ['They discussed the security of the bay, both regionally and globally.', ['security of the bay']],
    ['His Majesty exchanged views with Minister Lind on visas.', ['visas']],
    ['The envoy paid a call on Minister Lind at her office, on 10th February 2021.', []],
    [
      'They discussed visas and the protection of brands, as per the Office of the President.',
      ['visas', 'protection of brands'],
    ],
    ['Some issues highlighted were visas and piracy.', ['visas', 'piracy']],
    ['They discussed the border, trade and the port.', ['border', 'trade', 'port']],
    [
      'They discussed the strengthening and effective use of border infrastructure.',
      ['strengthening and effective use of border infrastructure'],
    ],
    ['They discussed strengthening and broadening trade.', ['strengthening and broadening trade']],
    [
      'They discussed cooperation between the United States and the UAE to fight fires.',
      ['cooperation between the United States and the UAE to fight fires'],
    ],
    [
      'They exchanged views on how the plan is carried out and on the next steps.',
      ['how the plan is carried out', 'next steps'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('aims and clauses after a topic', () => {
  test.each([
    ['They discussed visas so as to widen trade and strengthen ties.', ['visas']],
    ['They discussed fishing bearing in mind the rules of both states.', ['fishing']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('fragments', () => {
  test.each([
    ['They discussed an immediate and durable ceasefire.', ['an immediate and durable ceasefire']],
    [
      'They discussed how the United States, Allies, and partners can help the port.',
      ['how the United States, Allies, and partners can help the port'],
    ],
    ['They discussed spending on R&D in the ports.', ['spending on R&D in the ports']],
    ['They discussed trade, Anna Lind.', ['trade']],
    ['They discussed humanitarian.', []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('more verbs', () => {
  test.each([
    [
      'as well as after the verb',
      'Trade was discussed, as well as the crisis in Mali.',
      ['Trade', 'crisis in Mali'],
    ],
    ['on the table', 'Cooperation at sea was on the table.', ['Cooperation at sea']],
    [
      'among the topics',
      'Dialogue between the churches was among the topics.',
      ['Dialogue between the churches'],
    ],
    ['attention drawn', 'Attention was drawn to the delays at the port.', ['delays at the port']],
    ['previewed', 'The two previewed the coming round on fishing.', ['coming round on fishing']],
    ['to examine', 'The delegations met to examine the reform of the army.', ['reform of the army']],
    ['partner last', 'They held talks on fishing with the Minister of Trade, Ola Berg.', ['fishing']],
    [
      'semicolons',
      'The talks focused on a plan for heritage; the advancement of trade; and a mechanism for projects.',
      ['a plan for heritage', 'advancement of trade', 'a mechanism for projects'],
    ],
    ['briefed', 'The delegation was briefed on the reform of the army.', ['reform of the army']],
    [
      'a relative without commas',
      'General Ivan Petrov who is on a visit to Oman held talks on fishing.',
      ['fishing'],
    ],
    ['besides', 'Besides training, fishing and visas were discussed.', ['training', 'fishing', 'visas']],
  ])('%s', (_, text, expected) => expect(topics(text)).toEqual(expected));

  test.each([
    ['gifts', 'Mementos were exchanged.'],
    ['people', 'The chief addressed the student officers of the course.'],
    ['a journey', 'Lind leads a delegation on a bilateral visit to India.'],
    ['a plan', 'The minister drew a map of the port.'],
  ])('none: %s', (_, text) => expect(topics(text)).toEqual([]));
});

describe('verbs of talk', () => {
  test.each([
    ['The ministers discussed on trade and transit.', ['trade', 'transit']],
    ['The Lao side also discussed about the ban on timber.', ['ban on timber']],
    ['The envoy engaged in discussions on widening trade.', ['widening trade']],
    ['During the visit, it is planned to discuss visas and the port.', ['visas', 'port']],
    ['The sides shared insights on the situation in Mali.', ['situation in Mali']],
    ['The guests heard a briefing on the port and the railway.', ['port', 'railway']],
    ['The two exchanged fruitful ideas on how to promote trade.', ['how to promote trade']],
    ['An exchange of opinions on Sudan took place.', ['Sudan']],
    ["The call was devoted mainly to Oslo's chairmanship.", ["Oslo's chairmanship"]],
    [
      'The dialogue referred to projects in the north and reforms of the law.',
      ['projects in the north', 'reforms of the law'],
    ],
    [
      'The council met to consider the report of the envoys and to appraise progress.',
      ['report of the envoys', 'progress'],
    ],
    ['The meeting had been discussing ways of ending the war.', ['ways of ending the war']],
    ['The talks included taking up ways of ending the war.', ['ways of ending the war']],
    ['Much attention was devoted to trade.', ['trade']],
    ['They talked about trade with weight on fish and timber.', ['trade', 'fish', 'timber']],
    ['They spoke at length about the port.', ['port']],
    ['The leaders first turned to the situation in Mali.', ['situation in Mali']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));

  test.each([
    ['of one alone, a statement', 'The minister spoke about plans to build a port.'],
    ['of one alone, a statement', 'The ambassador reflected on the long ties of the two nations.'],
    ['a speech', 'The minister also addressed the meeting of the council.'],
    ['a speaker', 'The traders were briefed by the minister about the port.'],
    ['a ground', 'Views were exchanged based on trust.'],
    ['the talks themselves', 'They spoke without giving details about the discussion.'],
    ['what is needed', 'They mentioned the need for calm.'],
  ])('%s: %s', (_, text) => expect(topics(text)).toEqual([]));
});

describe('what the topics were to the meeting', () => {
  test.each([
    ['Radars were one of the items on the agenda of the meeting.', ['Radars']],
    ['The port and the railway were among other topics discussed at the meeting.', ['port', 'railway']],
    ['Trade was at the heart of the talks.', ['Trade']],
    ['Trade was also on the agenda.', ['Trade']],
    ['During the call, the port was among the chief matters raised.', ['port']],
    ['High on the agenda will be trade and visas.', ['trade', 'visas']],
    ['Areas discussed included trade and visas.', ['trade', 'visas']],
    ['Trade is a priority issue for the government.', []],
    ['The minister said that trade was on the agenda of the cabinet.', []],
    ['Lima is at the centre of the country.', []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('fronted', () => {
  test.each([
    ['Regarding the situation in Mali, Mr. Petrov said that the raids had to end.', ['situation in Mali']],
    ['Turning to the port, the minister stressed openness.', ['port']],
    ['Regarding Chad, the minister said that peace matters.', []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('behind a passive', () => {
  test.each([
    ['The port was covered too, along with possible areas of trade.', ['port', 'possible areas of trade']],
    ['Trade was reviewed by the ministers, including a ban on timber.', ['Trade', 'a ban on timber']],
    ['The plan was discussed, with both sides stressing calm.', ['plan']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('where a topic ends', () => {
  test.each([
    ['They discussed visas in a way that serves both peoples.', ['visas']],
    ['They discussed training in the port and a pact was signed to widen it.', ['training in the port']],
    ['They discussed the port and endorsed the plan of the council.', ['port']],
    ['“The sides discussed visas,” reads the message.', ['visas']],
    [
      'They discussed the sharing of data, maritime drills and visas.',
      ['sharing of data', 'maritime drills', 'visas'],
    ],
    ['Discussions were held related to the state of trade.', ['state of trade']],
    ['They exchanged views on trade besides holding talks on the port.', ['trade', 'port']],
    // Fillers, and the day of a visit.
    ['They exchanged views on several issues of the regional agenda.', []],
    ['They discussed matters of mutual and professional interest.', []],
    ['The minister held talks with Lind on the first day of his visit.', []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('what stands beside a topic', () => {
  test.each([
    ['They discussed visas and trade, Trend reports via the ministry.', ['visas', 'trade']],
    ['Lind conferred on Monday with Petrov on the port.', ['port']],
    ['Discussing the security of the bay, the ministers found much in common.', ['security of the bay']],
    [
      'The ongoing and proposed works of the bank were discussed.',
      ['ongoing and proposed works of the bank'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('a subject that begins like a verb', () => {
  test.each([
    [
      'Both direct trade and joint training schemes were discussed.',
      ['direct trade', 'joint training schemes'],
    ],
    ['At the meeting issues of coastal safety were touched upon.', ['issues of coastal safety']],
    [
      'At the meeting issues of coastal safety, fishing and piracy were touched upon.',
      ['issues of coastal safety, fishing and piracy'],
    ],
    ['Whether the canal can be widened was discussed.', ['Whether the canal can be widened']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('a scene without a comma', () => {
  test.each([
    ['In the course of the meeting prospects for fishing were reviewed.', ['prospects for fishing']],
    [
      'During the talks with the ambassador in Bern on Monday prospects for fishing were reviewed.',
      ['prospects for fishing'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('a comma after the scene, or in the list', () => {
  test.each([
    ['During the talks ties, fishing and visas were discussed.', ['ties', 'fishing', 'visas']],
    ['During the talks held in Bern, ties and visas were discussed.', ['ties', 'visas']],
    ['During the visit programme, ties and visas were discussed.', ['ties', 'visas']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('what is told beside a topic', () => {
  test.each([
    ['They discussed the dam, of which both states are owners.', ['dam']],
    ['They discussed the plan, agreed upon by the leaders in the spring.', ['plan']],
    [
      'They discussed the plan, backed by the council, and support for the port.',
      ['plan', 'support for the port'],
    ],
    ['The need for calm in the north was talked about by both sides.', ['need for calm in the north']],
    ['In focus were mining, wool and the railway.', ['mining', 'wool', 'railway']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('a tail that names nothing', () => {
  test.each([
    ['They discussed the war in the north, among others.', ['war in the north']],
    ['They discussed ports, visas and fishing, among other issues.', ['ports', 'visas', 'fishing']],
    ['Ports, visas and floods, among others, were discussed.', ['Ports', 'visas', 'floods']],
    // Among others of its kind: a place.
    [
      'They discussed the role of the port among others of the coast.',
      ['role of the port among others of the coast'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('told to the guests', () => {
  test.each([
    ['The ambassador was apprised of the latest rescue work.', ['latest rescue work']],
    ['The guests were acquainted with the work of the port.', ['work of the port']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

test('what is conferred on somebody is no topic', () => {
  expect(topics('The Star of Merit was conferred on the ambassador.')).toEqual([]);
  expect(topics('The ministers conferred on the flood.')).toEqual(['flood']);
});

describe('chances to talk', () => {
  test.each([
    ['The talks offered an opportunity to review the port.', ['port']],
    ['The meeting was the occasion of an exchange of opinions regarding visas.', ['visas']],
    ['The ministers met to tackle piracy and smuggling.', ['piracy', 'smuggling']],
    ['At the heart of the discussions were mining and wool.', ['mining', 'wool']],
    ['On the table were fisheries and visas.', ['fisheries', 'visas']],
    ['Discussions surrounded the port of Lima.', ['port of Lima']],
    ['They discussed the port besides exchanging views on issues of mutual interest.', ['port']],
    ['Issues of mutual interest were discussed, and ways to widen trade.', ['ways to widen trade']],
    ['They discussed a number of issues of common interest, foremost of which is piracy.', ['piracy']],
    ['They compared notes on trade, with attention to be paid to visas.', ['trade', 'visas']],
    ['They discussed visas during talks in Lima on Thursday.', ['visas']],
    ['They discussed regional issues of shared concern./.', []],
    ['The minister thanked Lind for the chance to discuss the port.', []],
    ['The president conferred the Order of Merit on the outgoing envoy.', []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('what lies inside the last item', () => {
  test.each([
    [
      "They discussed trade, visas, and the two countries' plans and initiatives.",
      ['trade', 'visas', "two countries' plans and initiatives"],
    ],
    [
      'They discussed cooperation in tourism, transport and the fight against piracy.',
      ['cooperation in tourism, transport and the fight against piracy'],
    ],
    // A matter of its own, not a field.
    [
      'They discussed cooperation in tourism and the situation in Mali.',
      ['cooperation in tourism', 'situation in Mali'],
    ],
    [
      'They discussed closer cooperation, mainly in the areas of oil and transport.',
      ['closer cooperation, mainly in the areas of oil and transport'],
    ],
    [
      'They discussed the state of trade between the two countries and ways and means to widen it.',
      ['state of trade between the two countries', 'ways and means to widen it'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('subjects and lists that hide the verb', () => {
  test.each([
    ['The reopening of the border featured prominently in the talks.', ['reopening of the border']],
    ['Discussions were also focused on direct flights.', ['direct flights']],
    ['The ministers exchanged on the crisis in Mali.', ['crisis in Mali']],
    ['Subjects covered ranged from arms control to space and trade.', ['arms control', 'space', 'trade']],
    ['The President held talks that covered visas and piracy.', ['visas', 'piracy']],
    [
      'The Speaker discussed with a delegation headed by Anna Lind the elections and the rights of women.',
      ['elections', 'rights of women'],
    ],
    [
      'They discussed attracting investment in projects in Nepal, enhancing cooperation in tourism and opening a school.',
      ['attracting investment in projects in Nepal', 'enhancing cooperation in tourism', 'opening a school'],
    ],
    [
      'They discussed current issues of cooperation, regional security issues and outlined plans.',
      ['current issues of cooperation', 'regional security issues'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('not talked of', () => {
  test.each([
    ['They did not discuss visas.'],
    ['Visas were not discussed.'],
    ['They did not exchange views on visas.'],
  ])('%s', (text) => expect(topics(text)).toEqual([]));
});

describe('infinitives joined', () => {
  test.each([
    [
      'They discussed diplomacy to diminish the violence and bring the king’s war to a halt.',
      ['diplomacy to diminish the violence and bring the king’s war to a halt'],
    ],
    [
      'They discussed ways to ensure that the port is open and to impose costs on pirates.',
      ['ways to ensure that the port is open and to impose costs on pirates'],
    ],
    [
      'They discussed the pillars of the treaty: disarmament, trust, and peaceful uses.',
      ['pillars of the treaty: disarmament, trust, and peaceful uses'],
    ],
    ['They discussed the following topics: visas, trade and piracy.', ['visas', 'trade', 'piracy']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('what was one of the topics', () => {
  test.each([
    ['Fishing, stock theft and visas formed part of the agenda.', ['Fishing', 'stock theft', 'visas']],
    ['The new loan was also a topic.', ['new loan']],
    ['Bilateral relations rounded off the talks.', ['Bilateral relations']],
    ['Talks also concerned the visit of a delegation.', ['visit of a delegation']],
    ['Rossi held a meeting with Lind to follow up on the port projects.', ['port projects']],
    ['They discussed ways to widen trade and to build ports.', ['ways to widen trade', 'build ports']],
    [
      'They discussed energy, trade, migration and human rights, including the death penalty.',
      ['energy', 'trade', 'migration', 'human rights, including the death penalty'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('where and when the talks were', () => {
  test.each([
    ['They discussed illegal migration in Oslo on Tuesday.', ['illegal migration']],
    ['They discussed illegal migration on Tuesday.', ['illegal migration']],
    ['They discussed preparations for the summit on Tuesday.', ['preparations for the summit on Tuesday']],
    [
      'They exchanged views on mutual visits at a meeting between the deputy minister and the envoy.',
      ['mutual visits'],
    ],
    ['They held a meeting, which resulted in an agreement on sister cities.', []],
    ['They held a working lunch, with visas and trade on the agenda.', ['visas', 'trade']],
    ['The meeting also included signing ceremonies for two agreements.', []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('whom, at whose wish, in whose words', () => {
  test.each([
    [
      'Minister Ana Silva discussed fishing and the ferry line with Minister Jan Holm.',
      ['fishing', 'ferry line'],
    ],
    [
      'They discussed fishing and his call with Minister Jan Holm.',
      ['fishing', 'his call with Minister Jan Holm'],
    ],
    ['Minister Ana Silva had a telephone conversation with Jan Holm, on the initiative of Norway.', []],
    [
      'Minister Ana Silva had a telephone conversation with Jan Holm on the Seas Initiative.',
      ['Seas Initiative'],
    ],
    [
      'The ministers “will discuss visas and the port,” the Latvian Defence Ministry said.',
      ['visas', 'port'],
    ],
    ['The ministers “will discuss visas and the port,” an observer said.', []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('lists without their "and"', () => {
  test.each([
    [
      'They discussed cooperation in trade, transport, tourism spheres, organization of fairs, as well as gas.',
      ['cooperation in trade, transport, tourism spheres', 'organization of fairs', 'gas'],
    ],
    ['They spoke about the ties that unite Canada and Norway.', ['ties that unite Canada and Norway']],
    ['They discussed some regional issues, in particular, the situation in Herat.', ['situation in Herat']],
    ['They discussed trade, in particular, grain.', ['trade', 'grain']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('behind who reports, still to come, no verb', () => {
  test.each([
    ['As the press service reported, during the talks the sides discussed grain.', ['grain']],
    ['The parties are expected to discuss grain and wine.', ['grain', 'wine']],
    ['They will discuss the port and further support for farmers.', ['port', 'further support for farmers']],
    ['“The ministers will discuss the port,” the message says.', ['port']],
    ['They discussed water policy, posing mutual interest.', ['water policy']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('beside the talks', () => {
  test.each([
    [
      'Minister Rossi had talks with Minister Lind on fish on the sidelines of the meeting on the Balkans.',
      ['fish'],
    ],
    ['Minister Rossi had talks with Minister Lind on the sidelines of the meeting on the Balkans.', []],
    [
      'They exchanged views on fish as well as on EU- and NATO-related topics, the Headquarters of the Navy reported.',
      ['fish', 'EU- and NATO-related topics'],
    ],
    ['They focused on fears of a blockade in a phone call.', ['fears of a blockade']],
    ['The minister addressed the Ambassador of Greece.', []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

test('how they cooperate is beside the topic', () => {
  const text =
    'They discussed the importance of presence in the Arctic, both bilaterally and as members of NATO.';
  expect(topics(text)).toEqual(['importance of presence in the Arctic']);
});

describe('what is said, and not discussed', () => {
  test.each([
    ['an opinion', 'Petrov welcomed the offer, considering it a joint effort for trade.'],
    ['what will be looked at', 'Petrov said taxes would stay but he would look at tariffs.'],
  ])('%s', (_, text) => expect(topics(text)).toEqual([]));
});

describe('reviews, tasks and lists of their kinds', () => {
  test.each([
    ['An in-depth review was conducted on the tariffs, as well as the ports.', ['tariffs', 'ports']],
    ['A review was conducted of the on-going plan.', ['on-going plan']],
    ['An assessment of the road plan was carried out.', ['road plan']],
    ['An evaluation of the damage was carried out by the army.', []],
    ['A discussion was held on the course of action.', ['course of action']],
    ['The committee appointed to explore new measures met the minister.', []],
    [
      'They discussed ties in areas such as trade, the digital economy and tourism.',
      ['ties in areas such as trade, the digital economy and tourism'],
    ],
    [
      'They discussed trade and tourism, with discussions focusing on visas and ports.',
      ['trade', 'tourism', 'visas', 'ports'],
    ],
    [
      'They discussed bringing tourists, modernizing farms, and developing digital skills.',
      ['bringing tourists', 'modernizing farms', 'developing digital skills'],
    ],
    [
      'They discussed supporting farmers and developing countries.',
      ['supporting farmers and developing countries'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('what lies ahead, and opinions of all', () => {
  test.each([
    [
      'Visas were discussed, and the directions for cooperation between the Cypriot and Armenian Armed Forces were outlined.',
      ['Visas', 'directions for cooperation between the Cypriot and Armenian Armed Forces'],
    ],
    ['Priority areas of cooperation were identified.', ['Priority areas of cooperation']],
    ['The victims were identified.', []],
    ['The priorities of the reform were outlined by the minister.', []],
    [
      'Opinions were voiced as to the standards of the forum hosted by Peru.',
      ['standards of the forum hosted by Peru'],
    ],
    [
      'Then, there was an exchange of opinions about the state of affairs and the work of the groups.',
      ['state of affairs', 'work of the groups'],
    ],
    [
      'Issues of labor migration under the memorandum signed this year were also considered.',
      ['Issues of labor migration under the memorandum signed this year'],
    ],
    ['Cooperation in water supply and transport was considered promising.', []],
    [
      'They discussed prospects for ties, security in the Black Sea and Caspian regions and other issues.',
      ['prospects for ties', 'security in the Black Sea and Caspian regions'],
    ],
    [
      'They talked about the situation in the north, and finally about the state of trade.',
      ['situation in the north', 'state of trade'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));

  test('are nobody’s statement', () => {
    expect(speech('Opinions were voiced as to the forum.')).toEqual([]);
    expect(speech('Directions for cooperation were outlined.')).toEqual([]);
    expect(speech('Concern was voiced over the floods.')).toHaveLength(1);
  });
});

describe('thanks and praise with their adverbs', () => {
  test.each([
    ['Lind spoke approvingly of the training of reservists.', ['training of reservists']],
    ['Lind was especially grateful for the courses.', ['courses']],
  ])('%s', (text, said) => {
    expect(topics(text)).toEqual([]);
    expect(speech(text).map((line) => line.split(' | ').at(-1))).toEqual(said);
  });
});

test('a hyphen makes no preposition', () =>
  expect(topics('Discussions focused on piracy and on-going cooperation in trade.')).toEqual([
    'piracy',
    'on-going cooperation in trade',
  ]));

test.each([
  ['They discussed grants, currently focused on the medical field.', ['grants']],
  ['The delegation arrived in Lima to explore opportunities for investment.', []],
  ['Educational cooperation was another key point of discussion.', ['Educational cooperation']],
])('%s', (text, expected) => expect(topics(text)).toEqual(expected));

test.each([
  ['Attendees at the meeting included Ana Silva, Special Advisor, and Rui Melo.', []],
  ['The programme offers pupils the opportunity to explore the capital.', []],
  ['The accord is considered a step towards peace.', []],
  ['They discussed tariffs, following an invitation by the Trade Office.', ['tariffs']],
])('%s', (text, expected) => expect(topics(text)).toEqual(expected));

test('matters of professional interest are none in particular', () => {
  expect(topics('They discussed matters of professional relevance and interest.')).toEqual([]);
  expect(topics('They discussed professional training.')).toEqual(['professional training']);
});

describe('lists of deeds, and what stands beside a topic', () => {
  test.each([
    [
      'The sides exchanged views on widening trade, easing travel, and maintaining an open dialogue.',
      ['widening trade', 'easing travel', 'maintaining an open dialogue'],
    ],
    [
      'They discussed piracy, the thaw in the far north and other items of mutual strategic interest.',
      ['piracy', 'thaw in the far north'],
    ],
    ['They discussed piracy, as well as exchanged views on issues of mutual interest.', ['piracy']],
    ['They discussed piracy, as well as exchanged views on visas.', ['piracy', 'visas']],
    [
      'They held talks on visas for sailors and marking the occasion, gifts were also exchanged.',
      ['visas for sailors'],
    ],
    // What another meeting is for was not talked of at this one.
    ['They agreed to prepare the next round, which is to focus on piracy and visas.', []],
    // But what these talks are for is.
    ['Rao will hold talks with Lind, which are to focus on piracy.', ['piracy']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('talks held somewhere', () => {
  test.each([
    ['Chile and Peru held talks in Lima on border security.', ['border security']],
    ['The defence ministers of Chile and Peru held talks in Lima on border roads.', ['border roads']],
    // Held by nobody: what was held is told of.
    [
      'They discussed the talks between Chile and Peru held in Lima.',
      ['talks between Chile and Peru held in Lima'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('what was given attention, a place or priority', () => {
  test.each([
    ['Special attention was attached to the coming visit.', ['coming visit']],
    ['An important place in the talks was given to cooperation in energy.', ['cooperation in energy']],
    ['A central place was occupied by the building of the railway.', ['building of the railway']],
    ['Priority was given to fisheries.', ['fisheries']],
    ['Focus was placed on visas.', ['visas']],
    ['The sides devoted an important place to fisheries.', ['fisheries']],
    // A seat and a prize are none.
    ['A place was given to Minister Anna Lind.', []],
    ['The first place was taken by a team of cadets.', []],
    ['The flag was placed on the grave.', []],
    ['A medal was given to the crew.', []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('fields that a stress names', () => {
  test.each([
    [
      'Prospects for trade were discussed, primarily in textiles, fisheries and tourism.',
      ['Prospects for trade', 'textiles', 'fisheries', 'tourism'],
    ],
    [
      'Ways to cooperate were discussed, in particular in the fields of mining and transit.',
      ['Ways to cooperate', 'mining', 'transit'],
    ],
    [
      'They discussed a number of topics of interest, particularly in fisheries and tourism.',
      ['fisheries', 'tourism'],
    ],
    ['According to the army, during the talks, piracy and visas were discussed.', ['piracy', 'visas']],
    ['Prospects for trade were discussed in Oslo.', ['Prospects for trade']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

test('talks of others are a topic, talks of this meeting are none', () => {
  expect(topics('The leaders covered the ongoing discussions on the border.')).toEqual([
    'ongoing discussions on the border',
  ]);
  expect(topics('The meeting included a broad exchange of views on the border.')).toEqual(['border']);
});

describe('what is stressed of a topic stays with it', () => {
  test.each([
    [
      'They discussed conflicts, most notably in Peru and Chile.',
      ['conflicts, most notably in Peru and Chile'],
    ],
    ['They discussed cooperation, above all in mining.', ['cooperation, above all in mining']],
    ['They discussed conflicts, mining and visas.', ['conflicts', 'mining', 'visas']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('talks told without saying whose', () => {
  test.each([
    ['Discussed fisheries and visas.', ['fisheries', 'visas']],
    ['Also reviewed the plan for the port.', ['plan for the port']],
    ['Discussed in Oslo, the plan was adopted.', []],
    ['Reviewed by both, the plan was adopted.', []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('a list under an empty noun', () => {
  test.each([
    [
      'Issues of repair of ships and training of pilots were discussed.',
      ['Issues of repair of ships', 'training of pilots'],
    ],
    [
      'They discussed matters of road links, port security and flood relief.',
      ['matters of road links', 'port security', 'flood relief'],
    ],
    [
      'They discussed issues relating to the Union and the Arctic.',
      ['issues relating to the Union and the Arctic'],
    ],
    ['They discussed issues of importance to Fiji and Peru.', ['issues of importance to Fiji and Peru']],
    ['They approached fisheries and visas.', ['fisheries', 'visas']],
    ['The ship approached the port.', []],
    ["The visit's agenda included a tour of the port.", []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('how and where they talked', () => {
  test.each([
    ['The ministers discussed the crisis by telephone.', ['crisis']],
    ['They discussed fisheries at a meeting in Oslo.', ['fisheries']],
    ['They discussed aid by sea.', ['aid by sea']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('conjuncts inside one topic', () => {
  test.each([
    // Two who do it together.
    [
      'They discussed visas and steps Peru and the Republic of Chile are taking to cut tolls.',
      ['visas', 'steps Peru and the Republic of Chile are taking to cut tolls'],
    ],
    ['They discussed the threats Peru and Chile face at sea.', ['threats Peru and Chile face at sea']],
    [
      'They discussed actions allies and partners are taking at sea.',
      ['actions allies and partners are taking at sea'],
    ],
    ["They discussed Peru's and Chile's path to the pact.", ["Peru's and Chile's path to the pact"]],
    [
      'They discussed the port whose new piers and stores will help crews.',
      ['port whose new piers and stores will help crews'],
    ],
    // Modifiers whose noun is to come.
    [
      'They discussed the sweeping, joint tariffs of the council.',
      ['sweeping, joint tariffs of the council'],
    ],
    [
      'They discussed efforts to promote safe, orderly, and humane migration.',
      ['efforts to promote safe, orderly, and humane migration'],
    ],
    [
      'They discussed efforts to end piracy, promote respect for crews, and fight smuggling.',
      ['efforts to end piracy, promote respect for crews, and fight smuggling'],
    ],
    // Two of their own.
    ['They discussed trade with Peru and Chile as chair.', ['trade with Peru and Chile as chair']],
    ['They discussed allies and partners.', ['allies', 'partners']],
    [
      'They discussed the pledge to help crews and their intent to widen trade.',
      ['pledge to help crews', 'their intent to widen trade'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});
describe('a comma in the subject of a clause', () => {
  test.each([
    [
      'They discussed how mayors and the bank can work together, and the fight against piracy.',
      ['how mayors and the bank can work together', 'fight against piracy'],
    ],
    [
      'They discussed areas where Chile and Peru share interests.',
      ['areas where Chile and Peru share interests'],
    ],
    [
      'They discussed how Chile, along with partners, is rebuilding the port.',
      ['how Chile, along with partners, is rebuilding the port'],
    ],
    [
      'They discussed how the pact not only protects trade and widens visas, but also creates jobs.',
      ['how the pact not only protects trade and widens visas, but also creates jobs'],
    ],
    // Its verb told, the comma parts.
    ['They discussed how prices rise, and the port.', ['how prices rise', 'port']],
    [
      'They discussed how Chile rebuilt the port, and how mayors manage it.',
      ['how Chile rebuilt the port', 'how mayors manage it'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('a list that semicolons part', () => {
  test.each([
    [
      'They discussed the needs of women and girls; the safety and security of ports; and piracy.',
      ['needs of women and girls', 'safety and security of ports', 'piracy'],
    ],
    [
      'They discussed the ports of Chile, Peru and Fiji; entry and work visas, and the pact; and piracy.',
      ['ports of Chile, Peru and Fiji', 'entry and work visas', 'pact', 'piracy'],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

test.each([
  'The meeting included representatives from the following agencies and ports.',
  'The session included thirty senior officials from the ministries and the bank.',
])('%s', (text) => expect(topics(text)).toEqual([]));

test('what is told beside a topic', () => {
  expect(topics('They discussed the conflict, while sparing civilians and easing the flow of aid.')).toEqual([
    'conflict',
  ]);
  expect(topics('They discussed the crisis, both at home and across the globe.')).toEqual(['crisis']);
});
