import type { Clauses } from '../clauses/index.js';
import type { Reading } from '../mentions/types.js';
import { isIsoDate } from './check.js';
import { weighMeeting } from './detection.js';
import { MeetingReportError } from './errors.js';
import { isEnglish } from './language.js';

const MAX_LENGTH = 2_000_000;

/** Input that is not read at all: no text, no options. */
export function refuseInput(
  text: unknown,
  options: {
    readonly publishedOn?: unknown;
    readonly url?: unknown;
    readonly outlet?: unknown;
    readonly maxLength?: unknown;
  },
): MeetingReportError | undefined {
  if (typeof options !== 'object' || options === null) {
    return new MeetingReportError(
      'invalid-options',
      `The options are no object but ${options === null ? 'null' : typeof options}`,
    );
  }
  const { publishedOn, url, outlet, maxLength = MAX_LENGTH } = options;
  if (publishedOn !== undefined && !isIsoDate(publishedOn)) {
    return new MeetingReportError(
      'invalid-options',
      `options.publishedOn is no date of the form YYYY-MM-DD: ${String(publishedOn)}`,
    );
  }
  for (const [name, value] of [
    ['url', url],
    ['outlet', outlet],
  ] as const) {
    if (value !== undefined && (typeof value !== 'string' || value === '')) {
      return new MeetingReportError('invalid-options', `options.${name} must be a text that is not empty`);
    }
  }
  if (typeof maxLength !== 'number' || !(maxLength > 0)) {
    return new MeetingReportError('invalid-options', 'options.maxLength must be a positive number');
  }
  if (typeof text !== 'string') {
    return new MeetingReportError(
      'binary',
      `The input is no text but ${text === null ? 'null' : typeof text}`,
    );
  }
  if (text.trim() === '') return new MeetingReportError('empty', 'The input holds no text');
  if (text.length > maxLength) {
    return new MeetingReportError(
      'too-large',
      `The input has ${text.length} characters, more than the ${maxLength} that options.maxLength allows`,
    );
  }
  if (isBinary(text))
    return new MeetingReportError('binary', 'The input holds control characters as binary data does');
  return undefined;
}

/** More than one control or replacement character in fifty: no text that people read. */
function isBinary(text: string): boolean {
  const limit = Math.min(text.length, 20_000);
  let odd = 0;
  for (let i = 0; i < limit; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) odd++;
  }
  return odd * 50 > limit;
}

/** Text that is read, but tells of no meeting. */
export function refuse(reading: Reading, clauses: Clauses): MeetingReportError | undefined {
  if (reading.tokens.length === 0) return new MeetingReportError('empty', 'The input holds no words');
  if (!isEnglish(reading.tokens))
    return new MeetingReportError('unsupported-language', 'The text is not in English');
  const weighing = weighMeeting(reading, clauses);
  if (!weighing.isMeeting) {
    const against = weighing.reasons.find((reason) => reason.points < 0);
    const because = against ? ` (it reads like ${against.why})` : '';
    return new MeetingReportError('not-a-meeting', `The text tells of no meeting, visit or call${because}`);
  }
  return undefined;
}
