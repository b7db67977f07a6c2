import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const MET =
  'The Peruvian Prime Minister, Ana Costa, met with the Minister of Defence of Chile, Ivo Lind, in Lima.';

describe('what was done before', () => {
  test.each([
    'Both sides emphasized that the declaration of partnership, signed earlier this year, provides a basis.',
    'They noted the agreement on ports signed last month.',
  ])('is no result of this meeting: %s', (told) => {
    expect(parseMeetingReport(`${MET} ${told}`).outcomes).toEqual([]);
  });

  test('but what was signed that morning is', () => {
    expect(parseMeetingReport(`${MET} The sides signed an agreement on ports.`).outcomes).toHaveLength(1);
  });
});

describe('ministers whom a title names by their lands', () => {
  const TITLE = 'Foreign Ministers of Kenya, Fiji and Tonga meet in Suva';
  test('tell the land of the one without', () => {
    const { participants } = parseMeetingReport(
      `${TITLE}\n\nForeign Minister Ali Khan visited Fiji, where he met with Fijian Foreign Minister Ana Costa and Tongan Foreign Minister Ivo Lind.`,
    );
    expect(participants.map((p) => `${p.name} ${p.country}`)).toEqual([
      'Ali Khan KE',
      'Ana Costa FJ',
      'Ivo Lind TO',
    ]);
  });

  test('tell nothing where the title names another event', () => {
    const { participants } = parseMeetingReport(
      'Foreign Ministers of Kenya, Fiji and Tonga\n\nForeign Minister Ali Khan of Peru met with Foreign Minister Ana Costa of Chile.',
    );
    expect(participants.map((p) => p.country)).toEqual(['PE', 'CL']);
  });
});

describe('a list behind "with the participation of"', () => {
  test('names those who were there', () => {
    const { participants } = parseMeetingReport(
      'On 13 April, a trilateral meeting was held in Lima, with the participation of Foreign Minister of Fiji Ana Costa, Foreign Minister of Kenya Ivo Lind, Foreign Minister of Peru Luis Rey, as well as Defence Minister of Fiji Tevita Lolo.',
    );
    expect(participants.map((p) => p.name)).toEqual(['Ana Costa', 'Ivo Lind', 'Luis Rey', 'Tevita Lolo']);
  });
});

describe('what stands around a report', () => {
  test('a section of the page is no town of a dateline', () => {
    const text = `Peru and Chile mull cooperation\nRegion\n- 03 February, 2021\n- 12:09\n${MET}`;
    expect(parseMeetingReport(text).dateline?.city).toBeUndefined();
  });

  test('the bracket that closes a credit is no part of it', () => {
    const text = `Minister Ana Costa (R) at the talks (Source: VNA)\n\n${MET}`;
    expect(parseMeetingReport(text).source?.outlet).toBe('VNA');
  });

  test('the paper that says so is no topic', () => {
    const topics = (end: string) =>
      parseMeetingReport(`${MET} They discussed ports${end}.`).topics.map((t) => t.text);
    expect(topics(', reads a press release issued by the Army')).toEqual(['ports']);
    expect(topics(', reads a statement of the ministry')).toEqual(['ports']);
  });

  test('where an office acted is no part of it', () => {
    const text =
      'On April 13, 2023 in Samarkand Acting Foreign Minister of Uzbekistan Ali Khan held a meeting with Foreign Minister of Peru Luis Rey.';
    expect(parseMeetingReport(text).participants[0]?.title).toBe('Acting Foreign Minister of Uzbekistan');
  });
});

describe('a town told with its land', () => {
  test('is where they met, and no part of an office', () => {
    const { participants } = parseMeetingReport(
      'Defence Minister of Fiji Ana Costa has met with Ivo Lind, US Secretary of Defense in Brussels, Belgium.',
    );
    expect(participants[1]?.title).toBe('US Secretary of Defense');
  });

  test('but a mission’s seat is', () => {
    const { participants } = parseMeetingReport(
      'Defence Minister of Fiji Ana Costa has met with Ivo Lind, Head of the Embassy of Peru in Suva.',
    );
    expect(participants[1]?.title).toContain('in Suva');
  });
});

describe('offices joined by a dash', () => {
  test('are of one, though an article stands before them', () => {
    const { participants } = parseMeetingReport(
      'The envoy of Peru, Ana Costa, was received by the Deputy Prime Minister - Minister of Trade of Kenya Ivo Lind.',
    );
    expect(participants.find((p) => p.name === 'Ivo Lind')?.title).toBe(
      'Deputy Prime Minister - Minister of Trade of Kenya',
    );
  });
});

describe('words that tell no topic', () => {
  test.each([
    'The issues they discussed remain unknown.',
    'They focused on matters of mutual interest and bilateral importance.',
  ])('%s', (told) => expect(parseMeetingReport(`${MET} ${told}`).topics).toEqual([]));
});
