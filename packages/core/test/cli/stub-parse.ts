/**
 * A parser whose answers a test can foretell: the text is the headline, and
 * some words make it refuse, throw or die.
 */
import { threadId } from 'node:worker_threads';
import type { ParseOptions, ParseResult } from '../../src/parse.js';
import { MeetingReportError } from '../../src/report/errors.js';
import { all } from '../export/fixtures.js';

export function safeParseMeetingReport(text: string, options: ParseOptions = {}): ParseResult {
  if (text.includes('REFUSE')) {
    return { success: false, error: new MeetingReportError('not-a-meeting', 'no meeting is told') };
  }
  if (text.includes('THROW')) throw new TypeError('a fault');
  if (text.includes('DIE')) process.exit(7);
  if (text.includes('SLOW')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  const warnings = text.includes('WARN') ? [{ code: 'unresolved-date' as const, message: 'on Tuesday' }] : [];
  return {
    success: true,
    warnings,
    report: {
      ...all.bare,
      headline: text.includes('THREAD') ? `${text} ${threadId}` : text,
      ...(options.publishedOn !== undefined && { publishedOn: options.publishedOn }),
      ...(options.url !== undefined && { source: { url: options.url } }),
    },
  };
}
