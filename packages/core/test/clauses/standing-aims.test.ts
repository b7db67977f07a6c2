import { describe, expect, test } from 'vitest';
import { record } from '../read.js';

const LEAD = 'Peruvian Minister Ana Lind met Chilean Minister Rui Melo on Monday.';

describe('what was talked of, and what a thing is like or for', () => {
  test.each([
    ['The visit will mark a step in the pursuit of growth focused on jobs.', []],
    ['Her policy stands against parties focused on borders.', []],
    ['The ministers of both countries focused on fisheries.', ['fisheries']],
    ['They will hold talks focused on fisheries.', ['fisheries']],
    [
      'The main objective of the Callao Forum is to bring leaders together to discuss fisheries and ports.',
      [],
    ],
    ['The purpose of the visit was to discuss fisheries.', ['fisheries']],
    ['She is scheduled to address the World Fisheries Summit in Santiago.', []],
    ['They met partners under the Lima Declaration on Fisheries.', []],
    ['They held talks with partners on fisheries.', ['fisheries']],
  ])('%s', (text, topics) => expect(record(`${LEAD} ${text}`).topics.map((t) => t.text)).toEqual(topics));
});

describe('an event of a year', () => {
  const JOURNEY = 'President Ana Lind of Peru will travel to Chile on Monday.';
  test.each([
    ['She will attend the 2025 World Fisheries Summit in Santiago.', '2025 World Fisheries Summit', []],
    [
      'She is scheduled to address the World Fisheries Summit in Santiago.',
      'World Fisheries Summit',
      ['World Fisheries Summit'],
    ],
    [
      'She will meet with leaders, gathering in Santiago to take part in the Fisheries Forum.',
      'Fisheries Forum',
      [],
    ],
  ])('%s', (text, occasion, steps) => {
    const { occasion: told, itinerary } = record(`${JOURNEY} ${text}`);
    expect([told?.name, itinerary.map((s) => s.place)]).toEqual([occasion, steps]);
  });
});
