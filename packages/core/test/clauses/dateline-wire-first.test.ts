import { describe, expect, test } from 'vitest';
import { record } from '../read.js';

const LEAD = 'Foreign Minister Ana Lind received the Ambassador of Japan, Mr Kenji Mori, at her ministry.';

describe('datelines that open with the wire', () => {
  test.each([
    ['AKP Phnom Penh, March 14, 2019 —', 'AKP', { city: 'Phnom Penh', country: 'KH', date: '2019-03-14' }],
    ['RSS (KATHMANDU, 17 July 2023) –', 'RSS', { city: 'KATHMANDU', country: 'NP', date: '2023-07-17' }],
    ['BSS Dhaka, Bangladesh, 2 May 2022:', 'BSS', { city: 'Dhaka', country: 'BD', date: '2022-05-02' }],
  ])('%s', (line, outlet, dateline) => {
    const report = record(`${line} ${LEAD}`);
    expect(report.source?.outlet).toBe(outlet);
    expect(report.dateline).toEqual(dateline);
  });

  test('two towns at once', () => {
    expect(record(`Suva/Nadi, Nov 4 (UNI) ${LEAD}`).dateline?.city).toBe('Suva/Nadi');
  });

  test('no day, no dateline', () => {
    expect(record(`AKP Phnom Penh staff say: ${LEAD}`).dateline).toBeUndefined();
  });
});

describe('credits of a page', () => {
  test.each([
    ['Press Release: New Zealand Government', 'New Zealand Government'],
    ['TBS Report', 'TBS'],
  ])('%s', (line, outlet) =>
    expect(record(`Minister meets envoy\n19 May, 2023, 10:05 am\n${line}\n\n${LEAD}`).source?.outlet).toBe(
      outlet,
    ),
  );

  test('a wire alone on a line above the tags', () =>
    expect(record(`${LEAD}\n\nYonhap\ntags japan fiji`).source?.outlet).toBe('Yonhap'));

  test('a press release that names no body names no outlet', () =>
    expect(record(`Press Release: Minister Visits Suva\n\n${LEAD}`).source?.outlet).toBeUndefined());
});
