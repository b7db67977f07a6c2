import { describe, expect, test } from 'vitest';
import { topics } from './tell.js';

describe('lists behind a filler', () => {
  test.each([
    ['They discussed global issues, including climate change and piracy.', ['climate change', 'piracy']],
    [
      'They discussed various issues on the bilateral agenda, such as fisheries, air services, and visas.',
      ['fisheries', 'air services', 'visas'],
    ],
    // What is listed belongs to a topic that says something of its own.
    [
      'They discussed the situation in the Sahel, including piracy.',
      ['situation in the Sahel, including piracy'],
    ],
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
