import { expect, test } from 'vitest';
import { record } from '../read.js';

const LEAD = 'Foreign Minister Ana Lind received the Ambassador of Japan, Mr Kenji Mori, at her ministry.';

test.each([
  ['(Paris - March 5, 2020)', undefined, { city: 'Paris', country: 'FR', date: '2020-03-05' }],
  ['(Paris, 5 March 2020) –', undefined, { city: 'Paris', country: 'FR', date: '2020-03-05' }],
  ['[Kigali, 27 June 2024] —', undefined, { city: 'Kigali', country: 'RW', date: '2024-06-27' }],
  ['(Sofia, BTA)', 'BTA', { city: 'Sofia', country: 'BG' }],
  ['(Prague)', undefined, { city: 'Prague', country: 'CZ' }],
  ['Doha | QNA -', 'QNA', { city: 'Doha', country: 'QA' }],
  ['Beirut - NNA:', 'NNA', { city: 'Beirut', country: 'LB' }],
])('dateline %s', (line, outlet, dateline) => {
  const report = record(`${line} ${LEAD}`);
  expect(report.source?.outlet).toBe(outlet);
  expect(report.dateline).toEqual(dateline);
});

test('a town in brackets with more than a day is a remark', () => {
  expect(record(`(Paris hosted them in March) ${LEAD}`).dateline).toBeUndefined();
});
