import { expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

test('those who co-chair a side of talks take part', () => {
  const { participants } = parseMeetingReport(
    'The Government of Japan and the Government of Peru held a dialogue in Lima on 3 May 2024. The Japanese side was co-chaired by Mr. Ken Mori, Director-General, and Mr. Taro Abe, Deputy Director-General, while the Peruvian side was co-chaired by Ms. Ana Silva, Deputy Minister.',
  );
  expect(participants.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Ken Mori', 'Taro Abe', 'Ana Silva']),
  );
});
