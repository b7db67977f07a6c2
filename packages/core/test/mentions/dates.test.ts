import { describe, expect, test } from 'vitest';
import { first, named } from './reading.js';

/** Fields of a date mention, told shortly: year-month-day, weekday `w`, relative `r`, end `>`. */
function dateIn(text: string): string | undefined {
  const date = first(text, 'date');
  if (date === undefined) return undefined;
  const parts = [`${date.year ?? ''}-${date.month ?? ''}-${date.day ?? ''}`];
  if (date.weekday !== undefined) parts.push(`w${date.weekday}`);
  if (date.relative !== undefined) parts.push(`r${date.relative}`);
  if (date.endDay !== undefined) parts.push(`>${date.endMonth ?? ''}-${date.endDay}`);
  return parts.join(' ');
}

describe('a date is read', () => {
  test.each([
    ['They met on December 17.', '-12-17'],
    ['They met on 17 December 2025.', '2025-12-17'],
    ['YEREVAN, 5 APRIL, ARMENPRESS.', '-4-5'],
    ['Manama, Mar.14 (BNA): They met.', '-3-14'],
    ['Manama, May.7 (BNA): They met.', '-5-7'],
    ['Tue, 05/07/2019 - 23:10', '2019-5-7 w2'],
    ['Fri, 05/07/2019 - 23:10', '2019-7-5 w5'],
    ['2/11/2025 1:12:40 PM', '2025-2-11'],
    ['2/11/2025 13:12:40', '2025-11-2'],
    ['02/11/2025 01:12:40 PM', '2025-11-2'],
    ['PARIS (Agency - 18th November, 2022) They met.', '2022-11-18'],
    ['They met on 14/4/2024.', '2024-4-14'],
    ['They met on 4/25/2024.', '2024-4-25'],
    ['They met on 2025-12-17.', '2025-12-17'],
    ['They met on 22.9.2023 in Tallinn.', '2023-9-22'],
    ['They met on Wednesday (24 May).', '-5-24 w3'],
    ['They met today (19).', '--19 r0'],
    ['They met this morning (25th) in Colombo.', '--25 r0'],
    ['They met yesterday (20/8).', '-8-20 r-1'],
    ['They met on Thursday, November 9, 2023.', '2023-11-9 w4'],
    ['They met on Sunday 14/4/2024.', '2024-4-14 w0'],
    ['The visit of June 5-6 was short.', '-6-5 >-6'],
    ['The visit lasts from 23 - 27 May 2023.', '2023-5-23 >-27'],
    ['He stays from May 31 to June 3.', '-5-31 >6-3'],
    ['The session of 12 and 13 June ended.', '-6-12 >-13'],
    ['He stayed from 30 December to 2 January 2024.', '2023-12-30 >1-2'],
    ['It was signed on the 3rdDecember 2018.', '2018-12-3'],
    ['They met on the morning of May 13.', '-5-13'],
    ['They met last Sunday (May 19, 2024).', '2024-5-19 w0'],
    ['They spoke tonight.', '-- r0'],
    ['February 19. 2014 was a Wednesday.', '2014-2-19'],
    ['They agreed in January.', '-1-'],
    ['They agreed in October 2020 to do more.', '2020-10-'],
    ['They met on the 19th of March.', '-3-19'],
  ])('%s', (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });
});

describe('no date is read from', () => {
  test.each([
    ['The sides may meet again.'],
    ['Some 12 may attend.'],
    ['They signed the 2024 cooperation plan.'],
    ['Troops march through the square.'],
    ['Theresa May spoke.'],
    ['1445/4/10 is a date of another calendar.'],
    ['Their 17th meeting was short.'],
    ['They adopted resolution 1325.'],
  ])('%s', (text) => {
    expect(named(text, 'date')).toEqual([]);
  });
});

test('a number after "and" is no second day', () => {
  expect(dateIn('They met on May 5 and 20 officers came.')).toBe('-5-5');
});

test('a mention covers the words of the date', () => {
  expect(
    named('He is in India from 23 - 27 May 2023 and met X on Wednesday (24 May) there.', 'date'),
  ).toEqual(['23 - 27 May 2023', 'Wednesday (24 May)']);
});
