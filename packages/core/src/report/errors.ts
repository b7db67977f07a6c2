import type { Span } from './schema.js';

/** Why a text gave no report. */
export type MeetingReportErrorCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'unsupported-language'
  | 'not-a-meeting'
  | 'invalid-options';

/** What {@link parseMeetingReport} throws and {@link safeParseMeetingReport} returns. */
export class MeetingReportError extends Error {
  override readonly name = 'MeetingReportError';
  readonly code: MeetingReportErrorCode;

  constructor(code: MeetingReportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What was seen in the text but could not be told for certain, and so was left out. */
export type MeetingReportWarningCode =
  | 'unresolved-date'
  | 'unresolved-speaker'
  | 'unresolved-person'
  | 'ambiguous-country'
  | 'several-meetings';

export interface MeetingReportWarning {
  readonly code: MeetingReportWarningCode;
  readonly message: string;
  readonly span?: Span;
}
