/**
 * The record, executable: REPORT.md's contract as zod schemas.
 *
 * Types and JSON Schema are derived from this file and from nowhere else. The
 * parser imports only its types, so that an application that skips validation
 * does not load zod.
 *
 * @module
 */
import * as z from 'zod';

/** Half-open range of UTF-16 code units in the original input. */
export const SpanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/** Calendar day, `YYYY-MM-DD` (ISO 8601-1:2019, 5.2.2.1). */
export const IsoDateSchema = z.iso.date();

/** ISO 3166-1 alpha-2, with the user-assigned `XK` for Kosovo. */
export const CountryCodeSchema = z.string().regex(/^[A-Z]{2}$/);

const text = z.string().min(1);
const id = z.string().min(1);

export const MEETING_KINDS = ['meeting', 'visit', 'call', 'conference'] as const;
export const MODES = ['in-person', 'phone', 'video'] as const;
export const STATUSES = ['held', 'ongoing', 'announced'] as const;
export const PARTY_ROLES = ['host', 'guest', 'peer'] as const;
export const PARTICIPANT_ROLES = ['host', 'guest', 'peer', 'attendee'] as const;
export const MENTIONED_AS = ['honoured', 'mentioned'] as const;
export const VISIT_KINDS = [
  'state',
  'official',
  'working',
  'private',
  'friendly',
  'courtesy',
  'goodwill',
  'introductory',
  'farewell',
  'business',
  'historic',
] as const;
export const ITINERARY_ACTIONS = [
  'visit',
  'lay-wreath',
  'pay-tribute',
  'ceremony',
  'tour',
  'sign',
  'briefing',
  'exchange-gifts',
  'guestbook',
  'photo',
  'dinner',
  'other',
] as const;
export const OUTCOME_KINDS = ['signed', 'agreed', 'announced', 'invited', 'awarded', 'other'] as const;
export const TOPIC_FIELDS = [
  'defence',
  'security',
  'economy',
  'trade',
  'energy',
  'transport',
  'culture',
  'education',
  'health',
  'science',
  'environment',
  'migration',
  'human-rights',
  'humanitarian',
  'politics',
  'region',
  'other',
] as const;
/** What a reporting verb does, as the lemma that stands for its family. */
export const SPEECH_ACTS = [
  'say',
  'note',
  'stress',
  'explain',
  'express',
  'thank',
  'praise',
  'congratulate',
  'condole',
  'welcome',
  'wish',
  'hope',
  'affirm',
  'support',
  'pledge',
  'assure',
  'urge',
  'propose',
  'offer',
  'request',
  'invite',
  'agree',
  'condemn',
  'concern',
  'warn',
  'inform',
  'convey',
  'recall',
  'announce',
  'reject',
  'ask',
] as const;

export const PartySchema = z.strictObject({
  id,
  kind: z.enum(['country', 'organization']),
  name: text,
  role: z.enum(PARTY_ROLES),
});

export const ParticipantSchema = z.strictObject({
  id,
  name: text,
  honorific: text.optional(),
  rank: text.optional(),
  /** NATO grade (STANAG 2116), only where the standard settles it. */
  grade: z
    .string()
    .regex(/^(OF-([1-9]|10)|OR-[1-9]|WO-[1-5])$/)
    .optional(),
  title: text.optional(),
  party: id.optional(),
  country: CountryCodeSchema.optional(),
  organization: text.optional(),
  role: z.enum(PARTICIPANT_ROLES),
  headOfDelegation: z.literal(true).optional(),
});

export const MentionedPersonSchema = z.strictObject({
  name: text,
  title: text.optional(),
  as: z.enum(MENTIONED_AS),
});

export const ItineraryStepSchema = z.strictObject({
  action: z.enum(ITINERARY_ACTIONS),
  place: text.optional(),
  honourees: z.array(text).min(1).optional(),
  party: id.optional(),
  text,
});

export const SpeakerSchema = z.union([
  z.strictObject({ participant: id }),
  z.strictObject({ party: id }),
  z.strictObject({ all: z.literal(true) }),
]);

export const StatementSchema = z.strictObject({
  speaker: SpeakerSchema,
  verb: text,
  act: z.enum(SPEECH_ACTS),
  content: text,
  quoted: z.boolean(),
});

export const TopicSchema = z.strictObject({ text, field: z.enum(TOPIC_FIELDS).optional() });
export const OutcomeSchema = z.strictObject({ kind: z.enum(OUTCOME_KINDS), text });
export const OrganizationSchema = z.strictObject({ id, name: text });

/** What one press release says about one meeting. Field by field: the README's "The record". */
export const MeetingReportSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  /** BCP 47. */
  language: z.literal('en'),
  kind: z.enum(MEETING_KINDS),
  mode: z.enum(MODES),
  status: z.enum(STATUSES),
  headline: text.optional(),
  publishedOn: IsoDateSchema.optional(),
  dateline: z
    .strictObject({
      city: text.optional(),
      country: CountryCodeSchema.optional(),
      date: IsoDateSchema.optional(),
    })
    .optional(),
  source: z
    .strictObject({ outlet: text.optional(), via: text.optional(), url: text.optional() })
    .optional(),
  date: z.strictObject({ start: IsoDateSchema, end: IsoDateSchema.optional() }).optional(),
  location: z
    .strictObject({
      venue: text.optional(),
      city: text.optional(),
      country: CountryCodeSchema.optional(),
    })
    .optional(),
  parties: z.array(PartySchema),
  participants: z.array(ParticipantSchema),
  mentioned: z.array(MentionedPersonSchema),
  visit: z
    .strictObject({
      kind: z.enum(VISIT_KINDS).optional(),
      by: id.optional(),
      to: CountryCodeSchema.optional(),
      purpose: text.optional(),
      start: IsoDateSchema.optional(),
      end: IsoDateSchema.optional(),
    })
    .optional(),
  occasion: z.strictObject({ name: text, ordinal: z.int().positive().optional() }).optional(),
  itinerary: z.array(ItineraryStepSchema),
  statements: z.array(StatementSchema),
  topics: z.array(TopicSchema),
  outcomes: z.array(OutcomeSchema),
  organizations: z.array(OrganizationSchema),
  /** RFC 6901 JSON Pointer into the record -> the words that state the fact. */
  evidence: z.record(z.string().startsWith('/'), z.array(SpanSchema).min(1)),
});

export type Span = z.infer<typeof SpanSchema>;
export type IsoDate = string;
export type CountryCode = string;
export type Party = z.infer<typeof PartySchema>;
export type Participant = z.infer<typeof ParticipantSchema>;
export type MentionedPerson = z.infer<typeof MentionedPersonSchema>;
export type ItineraryStep = z.infer<typeof ItineraryStepSchema>;
export type Speaker = z.infer<typeof SpeakerSchema>;
export type Statement = z.infer<typeof StatementSchema>;
export type Topic = z.infer<typeof TopicSchema>;
export type Outcome = z.infer<typeof OutcomeSchema>;
export type Organization = z.infer<typeof OrganizationSchema>;
export type MeetingReport = z.infer<typeof MeetingReportSchema>;
export type MeetingKind = (typeof MEETING_KINDS)[number];
export type Mode = (typeof MODES)[number];
export type Status = (typeof STATUSES)[number];
export type PartyRole = (typeof PARTY_ROLES)[number];
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
export type VisitKind = (typeof VISIT_KINDS)[number];
export type ItineraryAction = (typeof ITINERARY_ACTIONS)[number];
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
export type TopicField = (typeof TOPIC_FIELDS)[number];
export type SpeechAct = (typeof SPEECH_ACTS)[number];

/** The record's JSON Schema (draft 2020-12), made from {@link MeetingReportSchema}. */
export function meetingReportJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(MeetingReportSchema, { target: 'draft-2020-12' }) as Record<string, unknown>;
}
