/**
 * What holds for every input: the parser never throws, comes to an end, and gives a record that keeps the laws.
 */
import { MeetingReportError, parseMeetingReport, safeParseMeetingReport } from '@meeting-report/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenLaws } from './laws';
import { anyInput, bulkReleases, heap, hurtRelease, RELEASES } from './releases';
import { LONG, runs, TIMEOUT } from './runs';

const CODES = ['empty', 'too-large', 'binary', 'unsupported-language', 'not-a-meeting', 'invalid-options'];

/** The record's broken laws; a refusal breaks none, if it is one that we know. */
function faults(text: string): string[] {
  const result = safeParseMeetingReport(text, { validate: false });
  if (result.success) return brokenLaws(text, result.report);
  expect(result.error).toBeInstanceOf(MeetingReportError);
  expect(CODES).toContain(result.error.code);
  return [];
}

describe('for every input', () => {
  test(
    'a release hurt at random gives a lawful record or a refusal',
    () => {
      fc.assert(
        fc.property(hurtRelease, (text) => {
          expect(faults(text)).toEqual([]);
        }),
        runs(600),
      );
    },
    TIMEOUT,
  );

  test(
    'so does a heap of pieces',
    () => {
      fc.assert(
        fc.property(heap, (text) => {
          expect(faults(text)).toEqual([]);
        }),
        runs(600),
      );
    },
    TIMEOUT,
  );

  test(
    'a meeting told in a heap of pieces gives a lawful record',
    () => {
      const opening =
        'BAKU, May 4. Foreign Minister Jane Doe of Norway met President John Roe of Chad on Monday. ';
      fc.assert(
        fc.property(heap, (text) => {
          expect(faults(opening + text)).toEqual([]);
        }),
        runs(400),
      );
    },
    TIMEOUT,
  );

  test(
    'any input at all is answered, and twice the same way',
    () => {
      fc.assert(
        fc.property(anyInput, (text) => {
          expect(faults(text)).toEqual([]);
          expect(safeParseMeetingReport(text)).toEqual(safeParseMeetingReport(text));
        }),
        runs(300),
      );
    },
    TIMEOUT,
  );

  test('what is no string is refused', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(typeof value !== 'string');
        const result = safeParseMeetingReport(value as string);
        expect(!result.success && result.error.code).toBe('binary');
      }),
      runs(200),
    );
  });

  test('options that are none are refused, and never thrown over', () => {
    const { text } = RELEASES[0]!;
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.anything(),
        fc.anything(),
        (publishedOn, url, outlet, maxLength) => {
          const options = { publishedOn, url, outlet, maxLength } as never;
          const result = safeParseMeetingReport(text, options);
          expect(result.success || CODES.includes(result.error.code)).toBe(true);
        },
      ),
      runs(300),
    );
    for (const options of [null, 1, 'x', [], () => 0]) {
      const result = safeParseMeetingReport(text, options as never);
      expect(result.success || result.error.code === 'invalid-options').toBe(true);
    }
  });
});

test.each(RELEASES)(
  '$id, cut at every place, keeps the laws',
  ({ text }) => {
    const step = LONG ? 1 : 97;
    for (let end = 0; end <= text.length; end += step) {
      expect(faults(text.slice(0, end)), `cut at ${end}`).toEqual([]);
      expect(faults(text.slice(end)), `begun at ${end}`).toEqual([]);
    }
  },
  TIMEOUT,
);

test(
  'nothing is invented: every string of a record stands in its text',
  () => {
    const broken = [...RELEASES, ...bulkReleases()].flatMap(({ id, text }) =>
      faults(text).map((fault) => `${id}: ${fault}`),
    );
    expect(broken).toEqual([]);
  },
  TIMEOUT,
);

test('the throwing form throws what the other one gives', () => {
  expect(() => parseMeetingReport('')).toThrow(MeetingReportError);
  expect(() => parseMeetingReport('   \n ')).toThrow(expect.objectContaining({ code: 'empty' }));
});
