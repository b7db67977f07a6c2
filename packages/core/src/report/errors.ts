import type { Span } from './schema.js';

/**
 * Why a text gave no report.
 *
 * @example
 * ```ts
 * import { type MeetingReportErrorCode, safeParseMeetingReport } from '@meeting-report/core';
 *
 * const advice: Partial<Record<MeetingReportErrorCode, string>> = { empty: 'Paste the release first.' };
 * const result = safeParseMeetingReport(' ');
 * if (!result.success) advice[result.error.code]; // => 'Paste the release first.'
 * ```
 */
export type MeetingReportErrorCode =
  /** No words: nothing, blanks or marks alone. */
  | 'empty'
  /** Longer than `options.maxLength`, which the message names. */
  | 'too-large'
  /** No text that people read: another type than string, or full of control characters. */
  | 'binary'
  /** Not in English. */
  | 'unsupported-language'
  /** Tells of no meeting, visit or call; {@link explain} shows the evidence. */
  | 'not-a-meeting'
  /** An option has a wrong type or form; the message names it. */
  | 'invalid-options';

/**
 * What {@link parseMeetingReport} throws and {@link safeParseMeetingReport} returns.
 *
 * @example
 * ```ts
 * import { MeetingReportError, parseMeetingReport } from '@meeting-report/core';
 *
 * let code = '';
 * try {
 *   parseMeetingReport('The ministry published its budget.');
 * } catch (error) {
 *   if (error instanceof MeetingReportError) code = error.code;
 * }
 * code; // => 'not-a-meeting'
 * ```
 */
export class MeetingReportError extends Error {
  override readonly name = 'MeetingReportError';
  /** Why; stable, for programs. `message` is for people and may change. */
  readonly code: MeetingReportErrorCode;

  constructor(code: MeetingReportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * What was seen in the text but could not be told for certain, and so was left out.
 *
 * @example
 * ```ts
 * import { type MeetingReportWarningCode, safeParseMeetingReport } from '@meeting-report/core';
 *
 * const worthShowing: MeetingReportWarningCode[] = ['unresolved-person', 'unresolved-date'];
 * const result = safeParseMeetingReport(text);
 * result.success && result.warnings.some(({ code }) => worthShowing.includes(code)); // => false
 * ```
 */
export type MeetingReportWarningCode =
  /** A day whose year or week the text does not say, with no day to tell it from. */
  | 'unresolved-date'
  /** A statement whose speaker cannot be told, or who is no side of the meeting. */
  | 'unresolved-speaker'
  /** A person whose part in the meeting cannot be told. */
  | 'unresolved-person'
  /** A name that more than one country bears. */
  | 'ambiguous-country'
  /** Another meeting, which {@link parseMeetingReports} reads. */
  | 'several-meetings';

/**
 * Something that was left out of a record, and where.
 *
 * @example
 * ```ts
 * import { type MeetingReportWarning, safeParseMeetingReport } from '@meeting-report/core';
 *
 * const release =
 *   'The Minister of Defense of Latvia, Anna Kalnina, met with the Minister of Defense of Iceland, Jon Einarsson, on Tuesday.';
 * const result = safeParseMeetingReport(release);
 * const [warning]: readonly MeetingReportWarning[] = result.success ? result.warnings : [];
 * warning?.code; // => 'unresolved-date'
 * release.slice(warning?.span?.start, warning?.span?.end); // => 'Tuesday'
 * ```
 */
export interface MeetingReportWarning {
  /** What kind of thing; stable, for programs. */
  readonly code: MeetingReportWarningCode;
  /** For people; may change. */
  readonly message: string;
  /** The words in the original input: UTF-16 offsets, end exclusive. */
  readonly span?: Span;
}
