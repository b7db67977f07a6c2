import { describe, expect, test } from 'vitest';
import { record } from '../read.js';

const topics = (what: string): string[] =>
  record(
    `Minister Ana Silva of Peru met Minister Sato Ken of Japan in Oslo on Tuesday, 4 June 2024. They discussed ${what}.`,
  ).topics.map((t) => t.text);

describe('verbs under one "to"', () => {
  test.each([
    [
      'two verbs',
      'efforts to end the war and restore the ports',
      ['efforts to end the war and restore the ports'],
    ],
    [
      'an adverb between',
      'ways to strengthen air defences and fully harden the grid',
      ['ways to strengthen air defences and fully harden the grid'],
    ],
    [
      'gerunds under one preposition',
      'progress in broadening and deepening the partnership',
      ['progress in broadening and deepening the partnership'],
    ],
    [
      'adjectives under one preposition',
      'the importance of continued and concrete progress on trade',
      ['importance of continued and concrete progress on trade'],
    ],
    [
      'a noun with an article',
      'efforts to end the war and the restoration of the ports',
      ['efforts to end the war', 'restoration of the ports'],
    ],
  ])('%s', (_, what, found) => expect(topics(what)).toEqual(found));
});
