import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

/** Whoever met Minister Ana Silva: "title: name". */
const holders = (text: string): string[] =>
  parseMeetingReport(`${text} met Minister Ana Silva of Chile on Monday.`)
    .participants.filter(({ name }) => name !== 'Ana Silva')
    .map(({ name, title }) => `${title}: ${name}`);

describe('where an office ends and its holder begins', () => {
  test.each([
    // An office with its article is whole.
    ['Head of the Office of the President Ivo Rey', ['Head of the Office of the President: Ivo Rey']],
    [
      'Diplomatic Adviser to the Prime Minister Ivo Rey',
      ['Diplomatic Adviser to the Prime Minister: Ivo Rey'],
    ],
    // What somebody owns is named at once.
    ["Special Envoy for Women's Issues Eva Soto Rey", ["Special Envoy for Women's Issues: Eva Soto Rey"]],
    [
      'Special Envoy for the Northern Triangle Eva Soto',
      ['Special Envoy for the Northern Triangle: Eva Soto'],
    ],
    [
      'Special Envoy for Afghanistan Ivo West and Director Eva Soto',
      ['Special Envoy for Afghanistan: Ivo West', 'Director: Eva Soto'],
    ],
    ['The Managing Director of ITC Limited, Ivo Rey,', ['Managing Director of ITC Limited: Ivo Rey']],
    // Fields, seats and chiefs inside.
    [
      'Senior Assistant Secretaries to the President Ivo Rey',
      ['Senior Assistant Secretaries to the President: Ivo Rey'],
    ],
    [
      'Bureau of Ports, Roads, and Migration Senior Bureau Official Eva Soto',
      ['Bureau of Ports, Roads, and Migration Senior Bureau Official: Eva Soto'],
    ],
    [
      'Peruvian Deputy Prime Minister for EU Funds and Minister of Finance Ivo Rey',
      ['Peruvian Deputy Prime Minister for EU Funds and Minister of Finance: Ivo Rey'],
    ],
    [
      'Special Official for Public Affairs Eva Hall Soto',
      ['Special Official for Public Affairs: Eva Hall Soto'],
    ],
    [
      "Peruvian Embassy Nairobi Chargé d'Affaires Eva Soto",
      ["Peruvian Embassy Nairobi Chargé d'Affaires: Eva Soto"],
    ],
    [
      'Senior Adviser at the Office of the United Nations Resident Coordinator Eva Soto',
      ['Senior Adviser at the Office of the United Nations Resident Coordinator: Eva Soto'],
    ],
    [
      'Secretary to the President Ivo Rey and Assistant Director of Ports Eva Soto',
      ['Secretary to the President: Ivo Rey', 'Assistant Director of Ports: Eva Soto'],
    ],
    ['The newly elected President, Ivo Rey,', ['President: Ivo Rey']],
    ['Activist Eva Soto', ['Activist: Eva Soto']],
    ['Indian G20 Sherpa Ivo Rey', ['Indian G20 Sherpa: Ivo Rey']],
    ['Minister Tenzing Sherpa', ['Minister: Tenzing Sherpa']],
    ['New Mexico Senator Eva Soto', ['New Mexico Senator: Eva Soto']],
    ['New Zealand Defence Minister Eva Soto', ['New Zealand Defence Minister: Eva Soto']],
    ['The new Defence Minister Eva Soto', ['Defence Minister: Eva Soto']],
  ])('%s', (text, found) => expect(holders(text)).toEqual(found));
});

describe('no holder', () => {
  const names = (text: string) => parseMeetingReport(text).participants.map(({ name }) => name);
  test('short forms of many', () => {
    expect(
      names(
        'Minister Ivo Rey of Peru visited Chile on Monday. He also met with leaders of humanitarian NGOs.',
      ),
    ).toEqual(['Ivo Rey']);
  });
  test('a clause that begins behind a noun is no part of the office', () => {
    const { participants } = parseMeetingReport(
      'President Ivo Rey of Peru met President Ana Silva of Chile. They praised the commitment President Silva made.',
    );
    expect(participants.map(({ title }) => title)).toEqual(['President', 'President']);
  });
});

test('two who lead one delegation head it both', () => {
  const { participants } = parseMeetingReport(
    'Minister Ivo Rey of Peru and Director Eva Soto led a delegation to Suva to meet the President of Fiji, Ana Silva.',
  );
  expect(participants.filter(({ headOfDelegation }) => headOfDelegation).map(({ name }) => name)).toEqual([
    'Ivo Rey',
    'Eva Soto',
  ]);
});

describe('a title with capitals', () => {
  test.each([['Call With'], ['Joint Statement Following Meeting With'], ['Bilateral Meeting Between']])(
    '%s',
    (words) => {
      const [, other] = parseMeetingReport(
        `Readout of Minister Ivo Rey’s ${words} President Ana Silva of Chile\n\nMinister Ivo Rey met President Ana Silva of Chile on Monday.`,
      ).participants;
      expect(other?.title).toBe('President');
    },
  );
});

describe('the verb of a headline is no part of an office', () => {
  test.each([
    [
      'Deputy Minister of Defence Visits Eagle Base',
      'Deputy Minister of Defence Ivo Rey visited Eagle Base today.',
    ],
    [
      'Under Secretary for Political Affairs Ivo Rey Travel to Peru',
      'Under Secretary Ivo Rey will travel to Peru.',
    ],
  ])('%s', (title, text) => {
    const [holder] = parseMeetingReport(
      `${title}\n\n${text} He will meet Minister Ana Silva of Chile.`,
    ).participants;
    expect(`${holder?.title}: ${holder?.name}`).toMatch(/(?:Defence|Affairs): Ivo Rey$/);
  });
});

describe('bodies before a rank or an office', () => {
  test.each([
    ['Permanent Secretary of the Ministry of Defence General Ivo Rey met', 'Ministry of Defence'],
    [
      'Peruvian Ministry of Foreign Affairs Political Director Ivo Rey met',
      'Peruvian Ministry of Foreign Affairs',
    ],
    [
      'Chief Ivo Rey of the Office of the U.S. Trade Representative met',
      'Office of the U.S. Trade Representative',
    ],
  ])('%s', (text, body) => {
    const { organizations } = parseMeetingReport(`${text} Minister Ana Silva of Chile on Monday.`);
    expect(organizations.map(({ name }) => name)).toContain(body);
  });
  test('a bank of a river is none', () => {
    const { organizations } = parseMeetingReport(
      'Minister Ivo Rey of Peru met Minister Ana Silva of Chile. They discussed the West Bank.',
    );
    expect(organizations).toEqual([]);
  });
});

test('a short form of "I am" is no name, nor is an adverb', () => {
  const { mentioned } = parseMeetingReport(
    "President Ivo Rey of Peru met President Ana Silva of Chile. “But I'm glad,” he said. Simultaneously, she left.",
  );
  expect(mentioned).toEqual([]);
});
