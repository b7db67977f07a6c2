import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../src/mentions/types.js';
import { dayNumber, daysToIso, isoToDays, resolveDate } from '../../src/report/dates.js';

const date = (fields: Omit<DateMention, 'kind' | 'from' | 'to'>): DateMention => ({
  kind: 'date',
  from: 0,
  to: 1,
  ...fields,
});

describe('a date is resolved', () => {
  test.each([
    ['complete', { year: 2024, month: 2, day: 29 }, undefined, '2024-02-29', undefined],
    ['nearest year before', { month: 12, day: 30 }, '2024-01-02', '2023-12-30', undefined],
    ['nearest year after', { month: 1, day: 3 }, '2023-12-30', '2024-01-03', undefined],
    ['same year', { month: 5, day: 13 }, '2024-05-14', '2024-05-13', undefined],
    ['weekday on the same day', { weekday: 4 }, '2024-10-17', '2024-10-17', undefined],
    ['weekday before', { weekday: 4 }, '2024-10-18', '2024-10-17', undefined],
    ['today', { relative: 0 }, '2024-10-18', '2024-10-18', undefined],
    ['yesterday over a month', { relative: -1 }, '2024-03-01', '2024-02-29', undefined],
    ['day alone', { day: 19, relative: 0 }, '2024-10-19', '2024-10-19', undefined],
    ['day alone of the month before', { day: 31, relative: 0 }, '2024-11-01', '2024-10-31', undefined],
    ['range', { year: 2023, month: 5, day: 23, endDay: 27 }, undefined, '2023-05-23', '2023-05-27'],
    [
      'range over months',
      { month: 5, day: 31, endMonth: 6, endDay: 3 },
      '2023-06-10',
      '2023-05-31',
      '2023-06-03',
    ],
    [
      'range over years',
      { month: 12, day: 30, endMonth: 1, endDay: 2 },
      '2024-01-03',
      '2023-12-30',
      '2024-01-02',
    ],
  ])('%s', (_name, fields, reference, start, end) => {
    expect(resolveDate(date(fields), { reference })).toEqual(end === undefined ? { start } : { start, end });
  });

  test('a bare weekday ahead is the next one', () => {
    expect(resolveDate(date({ weekday: 2 }), { reference: '2024-05-06', ahead: true })?.start).toBe(
      '2024-05-07',
    );
    expect(resolveDate(date({ weekday: 1 }), { reference: '2024-05-06', ahead: true })?.start).toBe(
      '2024-05-13',
    );
  });

  test.each([
    ['a weekday without a release date', { weekday: 2 }],
    ['today without one', { relative: 0 }],
    ['a day without a year', { month: 5, day: 13 }],
    ['a month alone', { year: 2024, month: 5 }],
    ['a day that the calendar lacks', { year: 2023, month: 2, day: 29 }],
  ])('not from %s', (_name, fields) => {
    expect(resolveDate(date(fields))).toBeUndefined();
  });
});

test('days and ISO dates are each other, and days follow one another', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25567, max: 47482 }), (days) => {
      expect(isoToDays(daysToIso(days))).toBe(days);
      expect(daysToIso(days)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
    }),
  );
  expect(dayNumber(1970, 1, 1)).toBe(0);
});
