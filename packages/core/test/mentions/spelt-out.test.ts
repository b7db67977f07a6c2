import { expect, test } from 'vitest';
import { record } from '../read.js';

const bodies = (words: string): string[] =>
  record(
    `Foreign Minister Jane Doe of Norway met President John Roe of Chad on 4 May 2023. They praised ${words}.`,
  ).organizations.map(({ name }) => name);

test.each([
  [
    'the National Aeronautics and Space Administration (NASA)',
    'National Aeronautics and Space Administration',
  ],
  ['the Pacific Tides and Reefs Council (PTRC)', 'Pacific Tides and Reefs Council'],
])('%s', (words, name) => expect(bodies(words)).toContain(name));

test('other initials join nothing', () =>
  expect(bodies('the Reef Watch and the Harbour Pilots Council (HPC)')).toContain('Harbour Pilots Council'));
