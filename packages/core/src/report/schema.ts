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

/** What the main event is. */
export const MEETING_KINDS = ['meeting', 'visit', 'call', 'conference'] as const;
/** How the sides met. */
export const MODES = ['in-person', 'phone', 'video'] as const;
/** Whether the event is over, going on or to come when the release is written. */
export const STATUSES = ['held', 'ongoing', 'announced'] as const;
/** The part of a side. */
export const PARTY_ROLES = ['host', 'guest', 'peer'] as const;
/** The part of a person: that of the side, or one of those who were present with it. */
export const PARTICIPANT_ROLES = ['host', 'guest', 'peer', 'attendee'] as const;
/** Why a person who took no part is named. */
export const MENTIONED_AS = ['honoured', 'mentioned'] as const;
/** Kinds of visit, by the words that releases use. */
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
  'formal',
  'bilateral',
  'study',
  'inspection',
] as const;
/** What was done at a step of the programme. */
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
/** What came of the event. */
export const OUTCOME_KINDS = ['signed', 'agreed', 'announced', 'invited', 'awarded', 'other'] as const;
/** Fields of policy that a topic can be of. */
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

/** Schema of {@link Party}. */
export const PartySchema = z.strictObject({
  /** A country's code, else a slug of the name. */
  id,
  kind: z.enum(['country', 'organization']),
  /** As worded. */
  name: text,
  role: z.enum(PARTY_ROLES),
});

/** Schema of {@link Participant}. */
export const ParticipantSchema = z.strictObject({
  id,
  /** Fullest form of the name, without rank, title, honorific. */
  name: text,
  /** "H.E.", "Dr.", "Sheikh". */
  honorific: text.optional(),
  /** As worded. */
  rank: text.optional(),
  /** NATO grade (STANAG 2116), only where the standard settles it. */
  grade: z
    .string()
    .regex(/^(OF-([1-9]|10)|OR-[1-9]|WO-[1-5])$/)
    .optional(),
  /** The office as worded, in its fullest form. */
  title: text.optional(),
  /** Id of the side the person stands for. */
  party: id.optional(),
  /** Country the person stands for, also where it is no party. */
  country: CountryCodeSchema.optional(),
  /** International body the person stands for, as worded. */
  organization: text.optional(),
  role: z.enum(PARTICIPANT_ROLES),
  headOfDelegation: z.literal(true).optional(),
});

/** Schema of {@link MentionedPerson}. */
export const MentionedPersonSchema = z.strictObject({
  name: text,
  title: text.optional(),
  as: z.enum(MENTIONED_AS),
});

/** Schema of {@link ItineraryStep}. */
export const ItineraryStepSchema = z.strictObject({
  action: z.enum(ITINERARY_ACTIONS),
  /** As worded. */
  place: text.optional(),
  /** Those whose graves or memory were honoured. */
  honourees: z.array(text).min(1).optional(),
  /** Id of the side that did it, where the text tells. */
  party: id.optional(),
  text,
});

/** Schema of {@link Speaker}. */
export const SpeakerSchema = z.union([
  z.strictObject({ participant: id }),
  z.strictObject({ party: id }),
  z.strictObject({ all: z.literal(true) }),
]);

/** Schema of {@link Statement}. */
export const StatementSchema = z.strictObject({
  speaker: SpeakerSchema,
  /** The reporting verb as worded. */
  verb: text,
  /** What the verb does. */
  act: z.enum(SPEECH_ACTS),
  /** What was said, as worded; pieces of a quotation that is cut are joined by a blank. */
  content: text,
  /** Inside quotation marks. */
  quoted: z.boolean(),
});

/** Schema of {@link Topic}. */
export const TopicSchema = z.strictObject({ text, field: z.enum(TOPIC_FIELDS).optional() });
/** Schema of {@link Outcome}. */
export const OutcomeSchema = z.strictObject({ kind: z.enum(OUTCOME_KINDS), text });
/** Schema of {@link Organization}. */
export const OrganizationSchema = z.strictObject({ id, name: text });

/**
 * Schema of {@link MeetingReport}. Unknown keys are refused; what may be absent is absent and never null.
 *
 * @example
 * ```ts
 * import { MeetingReportSchema } from '@meeting-report/core';
 *
 * MeetingReportSchema.safeParse(report).success; // => true
 * MeetingReportSchema.safeParse({ ...report, kind: 'party' }).success; // => false
 * ```
 */
export const MeetingReportSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  /** BCP 47. */
  language: z.literal('en'),
  /** What the main event is. */
  kind: z.enum(MEETING_KINDS),
  /** How the sides met. */
  mode: z.enum(MODES),
  /** Over, going on or to come when the release was written. */
  status: z.enum(STATUSES),
  /** The release's own title. */
  headline: text.optional(),
  /** Day of publication: stated in the text, else `options.publishedOn`. */
  publishedOn: IsoDateSchema.optional(),
  /** Where and when the release was filed; the meeting may have been elsewhere. */
  dateline: z
    .strictObject({
      city: text.optional(),
      country: CountryCodeSchema.optional(),
      date: IsoDateSchema.optional(),
    })
    .optional(),
  /** Who reports (`outlet`), whom it cites (`via`), where it stands (`options.url`). */
  source: z.strictObject({ outlet: text.optional(), via: text.optional(), url: text.optional() }).optional(),
  /** Day or days of the main event; `end` only where it lasted longer than one. */
  date: z.strictObject({ start: IsoDateSchema, end: IsoDateSchema.optional() }).optional(),
  /** Place of the main event. */
  location: z
    .strictObject({
      venue: text.optional(),
      city: text.optional(),
      country: CountryCodeSchema.optional(),
    })
    .optional(),
  /** The sides. */
  parties: z.array(PartySchema),
  /** Those who took part, in the order of the text. */
  participants: z.array(ParticipantSchema),
  /** Those who are named, but took no part. */
  mentioned: z.array(MentionedPersonSchema),
  /** The visit in the course of which it took place. `by`: id of the visiting party; `to`: the country visited. */
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
  /** The named event in whose frame it took place. */
  occasion: z.strictObject({ name: text, ordinal: z.int().positive().optional() }).optional(),
  /** The programme beside the talks, in the order of the text. */
  itinerary: z.array(ItineraryStepSchema),
  /** What was said, each under its speaker. */
  statements: z.array(StatementSchema),
  /** What was discussed. */
  topics: z.array(TopicSchema),
  /** What came of it. */
  outcomes: z.array(OutcomeSchema),
  /** Named bodies; neither countries nor the outlet. */
  organizations: z.array(OrganizationSchema),
  /** RFC 6901 JSON Pointer into the record -> the words that state the fact. */
  evidence: z.record(z.string().startsWith('/'), z.array(SpanSchema).min(1)),
});

/** Half-open range of UTF-16 code units in the original input: `input.slice(start, end)`. */
export type Span = z.infer<typeof SpanSchema>;
/** Calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;
/** ISO 3166-1 alpha-2, `XK` for Kosovo. */
export type CountryCode = string;
/** A side of the event: a country, whose `id` is its code, or an organisation. */
export type Party = z.infer<typeof PartySchema>;
/** A person who took part. `name` has no rank, title or honorific; `title` is the office as worded. */
export type Participant = z.infer<typeof ParticipantSchema>;
/** A person named in the release who took no part in the event. */
export type MentionedPerson = z.infer<typeof MentionedPersonSchema>;
/** One step of the programme, in the order of the text; `text` is the clause that tells it. */
export type ItineraryStep = z.infer<typeof ItineraryStepSchema>;
/** Who makes a statement: a participant, a party (both by id), or all sides together. */
export type Speaker = z.infer<typeof SpeakerSchema>;
/** What one speaker is reported to have said. `verb` is as worded, `act` what the verb does. */
export type Statement = z.infer<typeof StatementSchema>;
/** Something that was discussed, as worded, with its field where the words settle it. */
export type Topic = z.infer<typeof TopicSchema>;
/** Something that came of the event, as worded. */
export type Outcome = z.infer<typeof OutcomeSchema>;
/** A named body; its `id` is a slug of the name. */
export type Organization = z.infer<typeof OrganizationSchema>;
/** What one press release says about one meeting: plain JSON, every fact with its evidence. */
export type MeetingReport = z.infer<typeof MeetingReportSchema>;
/** One of {@link MEETING_KINDS}. */
export type MeetingKind = (typeof MEETING_KINDS)[number];
/** One of {@link MODES}. */
export type Mode = (typeof MODES)[number];
/** One of {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];
/** One of {@link PARTY_ROLES}. */
export type PartyRole = (typeof PARTY_ROLES)[number];
/** One of {@link PARTICIPANT_ROLES}. */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
/** One of {@link VISIT_KINDS}. */
export type VisitKind = (typeof VISIT_KINDS)[number];
/** One of {@link ITINERARY_ACTIONS}. */
export type ItineraryAction = (typeof ITINERARY_ACTIONS)[number];
/** One of {@link OUTCOME_KINDS}. */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
/** One of {@link TOPIC_FIELDS}. */
export type TopicField = (typeof TOPIC_FIELDS)[number];
/** One of {@link SPEECH_ACTS}. */
export type SpeechAct = (typeof SPEECH_ACTS)[number];

/**
 * The record's JSON Schema (draft 2020-12), made from {@link MeetingReportSchema}:
 * for validators in other languages, and for models that answer in a given form.
 *
 * @example
 * ```ts
 * import { meetingReportJsonSchema } from '@meeting-report/core';
 *
 * const schema = meetingReportJsonSchema();
 * schema.$schema; // => 'https://json-schema.org/draft/2020-12/schema'
 * schema.type; // => 'object'
 * ```
 */
export function meetingReportJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(MeetingReportSchema, { target: 'draft-2020-12' }) as Record<string, unknown>;
}
