import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/index.js';

const speakers = (text: string): string[] => {
  const { participants, statements } = parseMeetingReport(text);
  const name = (id: string): string => participants.find((p) => p.id === id)?.name ?? id;
  return statements.map(({ speaker }) =>
    'participant' in speaker ? name(speaker.participant) : 'party' in speaker ? speaker.party : 'all',
  );
};

const LEAD =
  'OSLO, 4 June – The delegation was received by the Ambassador of Chile to Norway, Pedro Rojas, at the embassy.';

describe('people who speak took part', () => {
  test('a side that no clause told, by the one who speaks for it', () => {
    const text = `${LEAD}\n\nMayor of Bergen Kari Dahl congratulated the people of Chile on the national day. She stressed the value of trade in fish.\n\nAmbassador Rojas thanked Mayor Dahl for her words.`;
    expect(speakers(text)).toEqual(['Kari Dahl', 'Kari Dahl', 'Pedro Rojas']);
  });

  test.each([
    ['who speaks once', 'Analyst Kari Dahl said the price of fish was high.'],
    [
      'a spokesperson',
      'Ministry spokesperson Kari Dahl said fish was dear. Spokesperson Dahl added that cod was scarce.',
    ],
    ['who has no office', 'Kari Dahl said fish was dear. Dahl added that cod was scarce.'],
  ])('not one %s', (_, words) => expect(speakers(`${LEAD}\n\n${words}`)).toEqual([]));
});
