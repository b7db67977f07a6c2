import { describe, expect, test } from 'vitest';
import { speech } from './tell.js';

describe('complements', () => {
  test.each([
    [
      'that-clause',
      'The minister noted that ties were growing.',
      ['minister | noted | note | ties were growing'],
    ],
    [
      'an actor, and not when he spoke',
      'Petrov sharing his views during the dialogue advised Lind to wait.',
      ['Petrov | advised | urge | Lind to wait'],
    ],
    ['a deed agreed, on a fact', 'They agreed to expand trade on the fact that ties grew.', []],
    ['a deed agreed on a day', 'They agreed Tuesday to open a route.', []],
    [
      'a verb inside what was said',
      'Petrov said there would not be many changes but he would look at tariffs.',
      ['Petrov | said | say | there would not be many changes but he would look at tariffs'],
    ],
    [
      'a second one inside it',
      'Lind noted that Bern was watching prices and would consider ways to help.',
      ['Lind | noted | note | Bern was watching prices and would consider ways to help'],
    ],
    [
      'bare clause',
      'The minister said the two countries would open a crossing.',
      ['minister | said | say | two countries would open a crossing'],
    ],
    ['noun phrase', 'Petrov stressed the need for trade.', ['Petrov | stressed | stress | need for trade']],
    ['infinitive', 'Lind pledged to send instructors.', ['Lind | pledged | pledge | send instructors']],
    [
      'while they talk',
      "Talks touched upon visas, as Petrov renewed his country's support, noting that ties grew.",
      ["Petrov | renewed | affirm | his country's support", 'Petrov | noting | note | ties grew'],
    ],
    [
      'what is wished to a land and its army',
      'Petrov thanked Lind, wishing Jordan and its armed forces further success.',
      ['Petrov | thanked | thank | Lind', 'Petrov | wishing | wish | further success'],
    ],
    [
      'what is wished for someone',
      'Lind wished continuing progress for Oman.',
      ['Lind | wished | wish | continuing progress for Oman'],
    ],
    [
      'with its source behind it',
      'Lind relayed the greetings of the King, an Interior Ministry statement read.',
      ['Lind | relayed | wish | greetings of the King'],
    ],
    [
      'with its source inside',
      'Lind stressed, according to the statement, "the need for trade".',
      ['Lind | stressed | stress | need for trade'],
    ],
    [
      'an addressee with others told of him',
      'Lind called on the world, especially the United Nations, to act.',
      ['Lind | called on | urge | world, especially the United Nations, to act'],
    ],
    ['not one who is received', 'Lind welcomed the Pakistani admiral.', []],
    [
      'addressee left out',
      'Petrov briefed the President on the talks in Cairo.',
      ['Petrov | briefed | inform | talks in Cairo'],
    ],
    [
      'addressee kept',
      'Lind thanked the minister for his help.',
      ['Lind | thanked | thank | minister for his help'],
    ],
    [
      'adjunct before that',
      'Petrov said in his remarks that trade would grow.',
      ['Petrov | said | say | trade would grow'],
    ],
    ['feeling', 'Lind noted with satisfaction the level of trust.', ['Lind | noted | note | level of trust']],
    [
      'receiver before content',
      'Petrov conveyed to him the greetings of the King.',
      ['Petrov | conveyed | wish | greetings of the King'],
    ],
    [
      'words of several',
      'Petrov spoke highly of the mission.',
      ['Petrov | spoke highly of | praise | mission'],
    ],
    [
      'British spelling',
      'The Ambassador emphasised the value of dialogue.',
      ['Ambassador | emphasised | stress | value of dialogue'],
    ],
    [
      'future',
      'Petrov will underline the role of the fund.',
      ['Petrov | underline | stress | role of the fund'],
    ],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual(expected));
});

describe('several in a sentence', () => {
  test.each([
    [
      'two verbs',
      'Petrov noted that ties grow, and emphasised the need for trade.',
      ['Petrov | noted | note | ties grow', 'Petrov | emphasised | stress | need for trade'],
    ],
    [
      'three verbs',
      'Petrov praised the hosts, condemned the attack and called for calm.',
      [
        'Petrov | praised | praise | hosts',
        'Petrov | condemned | condemn | attack',
        'Petrov | called for | urge | calm',
      ],
    ],
    [
      'participle',
      'Petrov thanked the envoy, stressing that Oslo was a friend.',
      ['Petrov | thanked | thank | envoy', 'Petrov | stressing | stress | Oslo was a friend'],
    ],
    [
      'fronted participle',
      'Noting the pace of reform, the minister stressed the role of banks.',
      ['minister | Noting | note | pace of reform', 'minister | stressed | stress | role of banks'],
    ],
    [
      'a that-clause each',
      'He said that the visit was useful, that ties were strong, and that he would return.',
      [
        'He | said | say | visit was useful',
        'He | said | say | ties were strong',
        'He | said | say | he would return',
      ],
    ],
    [
      'a new subject',
      'She stressed the rule of law, while Petrov underlined sovereignty.',
      ['She | stressed | stress | rule of law', 'Petrov | underlined | stress | sovereignty'],
    ],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual(expected));
});

describe('what stands between', () => {
  test.each([
    [
      'a participle before the verb',
      'The Defence Minister, stressing that ties are old, said that drills help.',
      ['Defence Minister | stressing | stress | ties are old', 'Defence Minister | said | say | drills help'],
    ],
    [
      'a participle, then the first subject again',
      'The President welcomed the delegation, expressing joy at the visit, and stressed the depth of ties.',
      [
        'President | expressing | express | joy at the visit',
        'President | stressed | stress | depth of ties',
      ],
    ],
    [
      'two participles in front',
      'Noting the drought and stressing the need for wells, the minister pledged to send aid.',
      [
        'minister | Noting | note | drought',
        'minister | stressing | stress | need for wells',
        'minister | pledged | pledge | send aid',
      ],
    ],
    [
      'two impersonal clauses',
      'It was emphasized that visits help, and the need for drills was noted.',
      ['impersonal | emphasized | stress | visits help', 'impersonal | noted | note | need for drills'],
    ],
    [
      'what others did, inside the content',
      'He said Russia and Norway had agreed to resume flights and signed a protocol.',
      ['He | said | say | Russia and Norway had agreed to resume flights and signed a protocol'],
    ],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual(expected));
});

describe('speakers', () => {
  test.each([
    ['insertion', 'The President, in turn, voiced hope for peace.', 'President'],
    ['relative clause', 'Petrov, who is on a visit to Oslo, praised the city.', 'Petrov'],
    ['side', 'The Norwegian side expressed its gratitude for the visit.', 'The Norwegian side'],
    ['all', 'The two ministers reaffirmed their commitment to peace.', 'The two ministers'],
    ['impersonal', 'It was stressed that the deal must hold.', 'impersonal'],
    ['impersonal noun', 'The importance of dialogue was underlined.', 'impersonal'],
    ['agent of a passive', 'The need for calm was emphasized by both sides.', 'both sides'],
    ['meeting', 'The meeting reaffirmed the strong ties between the nations.', 'meeting'],
    ['highness', 'His Majesty commended the ties between the nations.', 'His Majesty'],
  ])('%s', (_, text, who) => expect(speech(text)[0]?.split(' | ')[0]).toBe(who));
});

describe('what is said after an adjunct', () => {
  test.each([
    'after having achieved stability, the government was now focused on growth',
    'while trade had grown, more was possible',
    'with the new law, firms could invest',
  ])('%s', (content) => {
    const text = `Minister Ana Silva of Brazil met Minister Luis Rey of Peru. Silva said ${content}.`;
    expect(speech(text).join()).toContain(content);
  });

  test.each(['during the parade on Monday', 'after the meeting', 'in the hall, at noon'])(
    'not a scene: %s',
    (scene) => {
      expect(speech(`Minister Ana Silva met Minister Luis Rey of Peru. Silva said ${scene}.`)).toEqual([]);
    },
  );
});

test('a quotation may hold another', () => {
  const text =
    'Prime Minister Asan of Peru met Minister Nara of Chile. "The program entitled "Clean Light" was approved. Another is the "Concept of Water", which is new," said Asan.';
  expect(speech(text).join()).toContain(
    'program entitled "Clean Light" was approved. Another is the "Concept of Water", which is new',
  );
});

describe('quotations', () => {
  test.each([
    [
      'before the speaker',
      '“We value this partnership,” Petrov said.',
      ['Petrov | said | say | We value this partnership'],
    ],
    [
      'verb first',
      '“We will stay the course,” said Minister Petrov.',
      ['Minister Petrov | said | say | We will stay the course'],
    ],
    [
      'cut by the speaker',
      '“We will stay,” said Minister Petrov. “There is no other way.”',
      ['Minister Petrov | said | say | We will stay', 'Minister Petrov | said | say | There is no other way'],
    ],
    [
      'after a colon, over sentences',
      'Petrov said: “We have a plan. It will hold.”',
      ['Petrov | said | say | We have a plan. It will hold'],
    ],
    [
      'marks inside what is told',
      'Petrov noted that the pact had made possible “a lasting peace.”',
      ['Petrov | noted | note | pact had made possible “a lasting peace.”'],
    ],
    [
      'the army quotes its own report',
      '“Gen Barasa observed that drills help,” the army stated.',
      ['Gen Barasa | observed | note | drills help'],
    ],
    [
      'content first, no marks',
      'Water has become scarce in the south, the President said.',
      ['President | said | say | Water has become scarce in the south'],
    ],
    [
      'inserted',
      'Both sides would gain, it was said, from more trade.',
      ['impersonal | said | say | Both sides would gain … from more trade'],
    ],
    [
      'according to',
      'According to Petrov, trade grew by a tenth.',
      ['Petrov | According to | say | trade grew by a tenth'],
    ],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual(expected));
});

describe('no statement', () => {
  test.each([
    ['a ministry reports', 'The ministry said in a statement that the two sides discussed trade.'],
    ['a person is welcomed', 'The minister welcomed the ambassador at the airport.'],
    ['a visit', 'The envoy called on the minister at his office.'],
    ['a preposition', 'They visited three sites, including the port.'],
    ['a participle before a noun', 'The agreed measures will help.'],
    ['a relative participle', 'The points raised during the talks were many.'],
    ['a state visit', 'The President is on a state visit to Oslo.'],
    ['a thing as subject', 'The visit of Admiral Lind to Oslo underscores the bond.'],
    ['what a plan will do', 'He joined the launch of a plan, which will tackle poverty.'],
    ['looking forward', 'The President looks forward to the summit.'],
    ['the writer recalls', 'It can be recalled that the envoy arrived in May.'],
  ])('%s', (_, text) => expect(speech(text)).toEqual([]));
});

describe('the end of the content', () => {
  test.each([
    ['attribution', 'Petrov noted the pace of reform, the ministry said in a statement.', 'pace of reform'],
    ['according to', 'Petrov noted the pace of reform, according to a press release.', 'pace of reform'],
    ['a deed that follows', 'Petrov praised the hosts and laid a wreath at the tomb.', 'hosts'],
    ['a gloss after a dash', 'Petrov praised the Roots Plan—a core part of the reform.', 'Roots Plan'],
  ])('%s', (_, text, content) => expect(speech(text)[0]?.split(' | ')[3]).toBe(content));
});
