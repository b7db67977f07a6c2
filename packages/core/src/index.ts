export {
  type Candidate,
  type Detection,
  type DetectionReason,
  type ExplainedSentence,
  type Explanation,
  explain,
  type Loss,
  type LossCode,
  type Stage,
} from './explain.js';
export { type Grounding, groundReport, type Verdict } from './ground.js';
export { type ParseAllResult, parseMeetingReports, safeParseMeetingReports } from './parse-all.js';
export { parseMeetingReport, type ParseOptions, type ParseResult, safeParseMeetingReport } from './parse.js';
export {
  MeetingReportError,
  type MeetingReportErrorCode,
  type MeetingReportWarning,
  type MeetingReportWarningCode,
} from './report/errors.js';
export type {
  CountryCode,
  IsoDate,
  ItineraryAction,
  ItineraryStep,
  MeetingKind,
  MeetingReport,
  MentionedPerson,
  Mode,
  Organization,
  Outcome,
  OutcomeKind,
  Participant,
  ParticipantRole,
  Party,
  PartyRole,
  Span,
  Speaker,
  SpeechAct,
  Statement,
  Status,
  Topic,
  TopicField,
  VisitKind,
} from './report/schema.js';
export type { BlockKind } from './text/types.js';
export { MeetingReportSchema, meetingReportJsonSchema } from './report/schema.js';
