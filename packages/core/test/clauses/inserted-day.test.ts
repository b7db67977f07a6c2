import { expect, test } from 'vitest';
import { safeParseMeetingReport } from '../../src/parse.js';

const told = (text: string) => {
  const result = safeParseMeetingReport(text);
  return result.success ? [result.report.status, result.report.date?.start] : result.error.code;
};

test.each([
  [
    'Foreign Minister Ana Mokoena will on Tuesday, 14 May 2024, host her German counterpart Katrin Vogel in Pretoria.',
    ['announced', '2024-05-14'],
  ],
  [
    'Foreign Minister Ana Mokoena has on 14 May 2024 received her German counterpart Katrin Vogel in Pretoria.',
    ['held', '2024-05-14'],
  ],
  ['Foreign Minister Ana Mokoena would on 14 May 2024 have turned forty.', 'not-a-meeting'],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
