import { expect, test } from 'vitest';
import { MeetingReportError } from '../../src/report/errors.js';

test('an error with a code, a message and what caused it', () => {
  const cause = new Error('inner');
  const error = new MeetingReportError('empty', 'The input holds no text', { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'MeetingReportError',
    code: 'empty',
    message: 'The input holds no text',
    cause,
  });
  expect(String(error)).toBe('MeetingReportError: The input holds no text');
  expect(error.stack).toContain('errors.test.ts');
});

test('without a cause there is none', () => {
  expect(new MeetingReportError('binary', 'x')).not.toHaveProperty('cause');
});
