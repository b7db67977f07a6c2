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

/**
 * Half-open range of UTF-16 code units in the original input.
 *
 * @example
 * ```ts
 * import { SpanSchema } from '@meeting-report/core/schema';
 *
 * SpanSchema.safeParse({ start: 0, end: 4 }).success; // => true
 * SpanSchema.safeParse({ start: -1, end: 4 }).success; // => false
 * ```
 */
export const SpanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/**
 * Calendar day, `YYYY-MM-DD` (ISO 8601-1:2019, 5.2.2.1).
 *
 * @example
 * ```ts
 * import { IsoDateSchema } from '@meeting-report/core/schema';
 *
 * IsoDateSchema.safeParse('2025-12-17').success; // => true
 * IsoDateSchema.safeParse('2025-02-30').success; // => false
 * ```
 */
export const IsoDateSchema = z.iso.date();

/**
 * ISO 3166-1 alpha-2, with the user-assigned `XK` for Kosovo.
 *
 * @example
 * ```ts
 * import { CountryCodeSchema } from '@meeting-report/core/schema';
 *
 * CountryCodeSchema.safeParse('AZ').success; // => true
 * CountryCodeSchema.safeParse('Azerbaijan').success; // => false
 * ```
 */
export const CountryCodeSchema = z.string().regex(/^[A-Z]{2}$/);

const text = z.string().min(1);
const id = z.string().min(1);

/**
 * What the main event is.
 *
 * @example
 * ```ts
 * import { MEETING_KINDS } from '@meeting-report/core/schema';
 *
 * MEETING_KINDS; // => ['meeting', 'visit', 'call', 'conference']
 * ```
 */
export const MEETING_KINDS = ['meeting', 'visit', 'call', 'conference'] as const;
/**
 * How the sides met.
 *
 * @example
 * ```ts
 * import { MODES } from '@meeting-report/core/schema';
 *
 * MODES; // => ['in-person', 'phone', 'video']
 * ```
 */
export const MODES = ['in-person', 'phone', 'video'] as const;
/**
 * Whether the event is over, going on or to come when the release is written.
 *
 * @example
 * ```ts
 * import { STATUSES } from '@meeting-report/core/schema';
 *
 * STATUSES; // => ['held', 'ongoing', 'announced']
 * ```
 */
export const STATUSES = ['held', 'ongoing', 'announced'] as const;
/**
 * The part of a side.
 *
 * @example
 * ```ts
 * import { PARTY_ROLES } from '@meeting-report/core/schema';
 *
 * PARTY_ROLES; // => ['host', 'guest', 'peer']
 * ```
 */
export const PARTY_ROLES = ['host', 'guest', 'peer'] as const;
/**
 * The part of a person: that of the side, or one of those who were present with it.
 *
 * @example
 * ```ts
 * import { PARTICIPANT_ROLES } from '@meeting-report/core/schema';
 *
 * PARTICIPANT_ROLES; // => ['host', 'guest', 'peer', 'attendee']
 * ```
 */
export const PARTICIPANT_ROLES = ['host', 'guest', 'peer', 'attendee'] as const;
/**
 * Why a person who took no part is named.
 *
 * @example
 * ```ts
 * import { MENTIONED_AS } from '@meeting-report/core/schema';
 *
 * MENTIONED_AS; // => ['honoured', 'mentioned']
 * ```
 */
export const MENTIONED_AS = ['honoured', 'mentioned'] as const;
/**
 * Kinds of visit, by the words that releases use.
 *
 * @example
 * ```ts
 * import { VISIT_KINDS } from '@meeting-report/core/schema';
 *
 * VISIT_KINDS.slice(0, 3); // => ['state', 'official', 'working']
 * ```
 */
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
/**
 * What was done at a step of the programme.
 *
 * @example
 * ```ts
 * import { ITINERARY_ACTIONS } from '@meeting-report/core/schema';
 *
 * ITINERARY_ACTIONS.slice(0, 3); // => ['visit', 'lay-wreath', 'pay-tribute']
 * ```
 */
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
/**
 * What came of the event.
 *
 * @example
 * ```ts
 * import { OUTCOME_KINDS } from '@meeting-report/core/schema';
 *
 * OUTCOME_KINDS.slice(0, 3); // => ['signed', 'agreed', 'announced']
 * ```
 */
export const OUTCOME_KINDS = ['signed', 'agreed', 'announced', 'invited', 'awarded', 'other'] as const;
/**
 * Fields of policy that a topic can be of.
 *
 * @example
 * ```ts
 * import { TOPIC_FIELDS } from '@meeting-report/core/schema';
 *
 * TOPIC_FIELDS.slice(0, 3); // => ['defence', 'security', 'economy']
 * ```
 */
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
/**
 * What a reporting verb does, as the lemma that stands for its family.
 *
 * @example
 * ```ts
 * import { SPEECH_ACTS } from '@meeting-report/core/schema';
 *
 * SPEECH_ACTS.slice(0, 3); // => ['say', 'note', 'stress']
 * ```
 */
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

/**
 * Schema of {@link Party}.
 *
 * @example
 * ```ts
 * import { PartySchema } from '@meeting-report/core/schema';
 *
 * PartySchema.safeParse(report.parties[0]).success; // => true
 * PartySchema.safeParse({ id: 'AZ', name: 'Azerbaijan' }).success; // => false
 * ```
 */
export const PartySchema = z.strictObject({
  /** A country's code, else a slug of the name. */
  id,
  kind: z.enum(['country', 'organization']),
  /** As worded. */
  name: text,
  role: z.enum(PARTY_ROLES),
});

/**
 * Schema of {@link Participant}.
 *
 * @example
 * ```ts
 * import { ParticipantSchema } from '@meeting-report/core/schema';
 *
 * ParticipantSchema.safeParse(report.participants[0]).success; // => true
 * ParticipantSchema.safeParse({ id: 'a', name: 'A', role: 'host', grade: 'OF-11' }).success; // => false
 * ```
 */
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

/**
 * Schema of {@link MentionedPerson}.
 *
 * @example
 * ```ts
 * import { MentionedPersonSchema } from '@meeting-report/core/schema';
 *
 * MentionedPersonSchema.safeParse({ name: 'Heydar Aliyev', as: 'honoured' }).success; // => true
 * ```
 */
export const MentionedPersonSchema = z.strictObject({
  name: text,
  title: text.optional(),
  as: z.enum(MENTIONED_AS),
});

/**
 * Schema of {@link ItineraryStep}.
 *
 * @example
 * ```ts
 * import { ItineraryStepSchema } from '@meeting-report/core/schema';
 *
 * ItineraryStepSchema.safeParse({ action: 'tour', text: 'toured the museum' }).success; // => true
 * ItineraryStepSchema.safeParse({ action: 'dance', text: 'danced' }).success; // => false
 * ```
 */
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

/**
 * Schema of {@link Speaker}.
 *
 * @example
 * ```ts
 * import { SpeakerSchema } from '@meeting-report/core/schema';
 *
 * SpeakerSchema.safeParse({ all: true }).success; // => true
 * SpeakerSchema.safeParse({ party: 'AZ', all: true }).success; // => false
 * ```
 */
export const SpeakerSchema = z.union([
  z.strictObject({ participant: id }),
  z.strictObject({ party: id }),
  z.strictObject({ all: z.literal(true) }),
]);

/**
 * Schema of {@link Statement}.
 *
 * @example
 * ```ts
 * import { StatementSchema } from '@meeting-report/core/schema';
 *
 * StatementSchema.safeParse(report.statements[0]).success; // => true
 * StatementSchema.safeParse({ ...report.statements[0], act: 'sing' }).success; // => false
 * ```
 */
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

/**
 * Schema of {@link Topic}.
 *
 * @example
 * ```ts
 * import { TopicSchema } from '@meeting-report/core/schema';
 *
 * TopicSchema.safeParse({ text: 'regional security', field: 'security' }).success; // => true
 * ```
 */
export const TopicSchema = z.strictObject({ text, field: z.enum(TOPIC_FIELDS).optional() });
/**
 * Schema of {@link Outcome}.
 *
 * @example
 * ```ts
 * import { OutcomeSchema } from '@meeting-report/core/schema';
 *
 * OutcomeSchema.safeParse({ kind: 'signed', text: 'a protocol' }).success; // => true
 * ```
 */
export const OutcomeSchema = z.strictObject({ kind: z.enum(OUTCOME_KINDS), text });
/**
 * Schema of {@link Organization}.
 *
 * @example
 * ```ts
 * import { OrganizationSchema } from '@meeting-report/core/schema';
 *
 * OrganizationSchema.safeParse({ id: 'nato', name: 'NATO' }).success; // => true
 * ```
 */
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

/**
 * Half-open range of UTF-16 code units in the original input: `input.slice(start, end)`.
 *
 * @example
 * ```ts
 * import type { Span } from '@meeting-report/core';
 *
 * const span: Span | undefined = report.evidence['/participants/0/rank']?.[0];
 * text.slice(span?.start, span?.end); // => 'Colonel General'
 * ```
 */
export type Span = z.infer<typeof SpanSchema>;
/**
 * Calendar day, `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import type { IsoDate } from '@meeting-report/core';
 *
 * const day: IsoDate | undefined = report.publishedOn;
 * day; // => '2025-12-17'
 * ```
 */
export type IsoDate = string;
/**
 * ISO 3166-1 alpha-2, `XK` for Kosovo.
 *
 * @example
 * ```ts
 * import type { CountryCode } from '@meeting-report/core';
 *
 * const place: CountryCode | undefined = report.location?.country;
 * place; // => 'AZ'
 * ```
 */
export type CountryCode = string;
/**
 * A side of the event: a country, whose `id` is its code, or an organisation.
 *
 * @example
 * ```ts
 * import type { Party } from '@meeting-report/core';
 *
 * const host: Party | undefined = report.parties.find(({ role }) => role === 'host');
 * host; // => { id: 'AZ', kind: 'country', name: 'Azerbaijan', role: 'host' }
 * ```
 */
export type Party = z.infer<typeof PartySchema>;
/**
 * A person who took part. `name` has no rank, title or honorific; `title` is the office as worded.
 *
 * @example
 * ```ts
 * import type { Participant } from '@meeting-report/core';
 *
 * const guest: Participant | undefined = report.participants.find(({ role }) => role === 'guest');
 * guest?.name; // => 'Levent Ergün'
 * guest?.rank; // => 'Army General'
 * guest?.grade; // => 'OF-9'
 * guest?.party; // => 'TR'
 * guest?.headOfDelegation; // => true
 * ```
 */
export type Participant = z.infer<typeof ParticipantSchema>;
/**
 * A person named in the release who took no part in the event.
 *
 * @example
 * ```ts
 * import type { MentionedPerson } from '@meeting-report/core';
 *
 * const honoured: MentionedPerson[] = report.mentioned.filter((one) => one.as === 'honoured');
 * honoured[0]?.name; // => 'Heydar Aliyev'
 * ```
 */
export type MentionedPerson = z.infer<typeof MentionedPersonSchema>;
/**
 * One step of the programme, in the order of the text; `text` is the clause that tells it.
 *
 * @example
 * ```ts
 * import type { ItineraryStep } from '@meeting-report/core';
 *
 * const wreath: ItineraryStep | undefined = report.itinerary.find(({ action }) => action === 'lay-wreath');
 * wreath?.text; // => 'laid wreaths and flowers'
 * ```
 */
export type ItineraryStep = z.infer<typeof ItineraryStepSchema>;
/**
 * Who makes a statement: a participant, a party (both by id), or all sides together.
 *
 * @example
 * ```ts
 * import type { MeetingReport, Speaker } from '@meeting-report/core';
 *
 * const nameOf = ({ participants, parties }: MeetingReport, speaker: Speaker) =>
 *   'all' in speaker
 *     ? 'All sides'
 *     : 'party' in speaker
 *       ? parties.find(({ id }) => id === speaker.party)?.name
 *       : participants.find(({ id }) => id === speaker.participant)?.name;
 *
 * nameOf(report, { participant: 'zakir-hasanov' }); // => 'Zakir Hasanov'
 * nameOf(report, { all: true }); // => 'All sides'
 * ```
 */
export type Speaker = z.infer<typeof SpeakerSchema>;
/**
 * What one speaker is reported to have said. `verb` is as worded, `act` what the verb does.
 *
 * @example
 * ```ts
 * import type { Statement } from '@meeting-report/core';
 *
 * const thanks: Statement | undefined = report.statements.find(({ act }) => act === 'thank');
 * thanks?.speaker; // => { participant: 'levent-ergun' }
 * thanks?.verb; // => 'expressed'
 * thanks?.quoted; // => false
 * ```
 */
export type Statement = z.infer<typeof StatementSchema>;
/**
 * Something that was discussed, as worded, with its field where the words settle it.
 *
 * @example
 * ```ts
 * import type { Topic } from '@meeting-report/core';
 *
 * const topics: Topic[] = report.topics.filter(({ field }) => field === 'security');
 * topics; // => [{ text: 'regional security', field: 'security' }]
 * ```
 */
export type Topic = z.infer<typeof TopicSchema>;
/**
 * Something that came of the event, as worded.
 *
 * @example
 * ```ts
 * import { type Outcome, parseMeetingReport } from '@meeting-report/core';
 *
 * const { outcomes } = parseMeetingReport(
 *   'RIGA, May 4. The Foreign Minister of Latvia, Anna Kalnina, received the Foreign Minister of Iceland, ' +
 *     'Jon Einarsson. The ministers signed a protocol on fisheries.',
 * );
 * const first: Outcome | undefined = outcomes[0];
 * first; // => { kind: 'signed', text: 'a protocol on fisheries' }
 * ```
 */
export type Outcome = z.infer<typeof OutcomeSchema>;
/**
 * A named body; its `id` is a slug of the name.
 *
 * @example
 * ```ts
 * import type { Organization } from '@meeting-report/core';
 *
 * const body: Organization | undefined = report.organizations.at(-1);
 * body; // => { id: 'organization-of-turkic-states', name: 'Organization of Turkic States' }
 * ```
 */
export type Organization = z.infer<typeof OrganizationSchema>;
/**
 * What one press release says about one meeting: plain JSON, every fact with its evidence.
 *
 * @example
 * ```ts
 * import type { MeetingReport } from '@meeting-report/core';
 *
 * const sides = ({ parties }: MeetingReport) => parties.map(({ name, role }) => `${name}: ${role}`);
 *
 * sides(report); // => ['Azerbaijan: host', 'Republic of Türkiye: guest']
 * report.schemaVersion; // => '1'
 * ```
 */
export type MeetingReport = z.infer<typeof MeetingReportSchema>;
/**
 * One of {@link MEETING_KINDS}.
 *
 * @example
 * ```ts
 * import type { MeetingKind } from '@meeting-report/core';
 *
 * const titles: Record<MeetingKind, string> = { meeting: 'Meeting', visit: 'Visit', call: 'Call', conference: 'Conference' };
 * titles[report.kind]; // => 'Meeting'
 * ```
 */
export type MeetingKind = (typeof MEETING_KINDS)[number];
/**
 * One of {@link MODES}.
 *
 * @example
 * ```ts
 * import type { Mode } from '@meeting-report/core';
 *
 * const remote: Mode[] = ['phone', 'video'];
 * remote.includes(report.mode); // => false
 * ```
 */
export type Mode = (typeof MODES)[number];
/**
 * One of {@link STATUSES}.
 *
 * @example
 * ```ts
 * import type { Status } from '@meeting-report/core';
 *
 * const over: Status = 'held';
 * report.status === over; // => true
 * ```
 */
export type Status = (typeof STATUSES)[number];
/**
 * One of {@link PARTY_ROLES}.
 *
 * @example
 * ```ts
 * import type { PartyRole } from '@meeting-report/core';
 *
 * const roles: PartyRole[] = report.parties.map(({ role }) => role);
 * roles; // => ['host', 'guest']
 * ```
 */
export type PartyRole = (typeof PARTY_ROLES)[number];
/**
 * One of {@link PARTICIPANT_ROLES}.
 *
 * @example
 * ```ts
 * import type { ParticipantRole } from '@meeting-report/core';
 *
 * const onTheDais = (role: ParticipantRole) => role !== 'attendee';
 * report.participants.every(({ role }) => onTheDais(role)); // => true
 * ```
 */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
/**
 * One of {@link VISIT_KINDS}.
 *
 * @example
 * ```ts
 * import type { VisitKind } from '@meeting-report/core';
 *
 * const kind: VisitKind | undefined = report.visit?.kind;
 * kind; // => 'official'
 * ```
 */
export type VisitKind = (typeof VISIT_KINDS)[number];
/**
 * One of {@link ITINERARY_ACTIONS}.
 *
 * @example
 * ```ts
 * import type { ItineraryAction } from '@meeting-report/core';
 *
 * const tribute: ItineraryAction[] = ['lay-wreath', 'pay-tribute'];
 * report.itinerary.some(({ action }) => tribute.includes(action)); // => true
 * ```
 */
export type ItineraryAction = (typeof ITINERARY_ACTIONS)[number];
/**
 * One of {@link OUTCOME_KINDS}.
 *
 * @example
 * ```ts
 * import type { OutcomeKind } from '@meeting-report/core';
 *
 * const binding: OutcomeKind[] = ['signed', 'agreed'];
 * report.outcomes.some(({ kind }) => binding.includes(kind)); // => false
 * ```
 */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
/**
 * One of {@link TOPIC_FIELDS}.
 *
 * @example
 * ```ts
 * import type { TopicField } from '@meeting-report/core';
 *
 * const fields = new Set<TopicField | undefined>(report.topics.map(({ field }) => field));
 * fields.has('defence'); // => true
 * ```
 */
export type TopicField = (typeof TOPIC_FIELDS)[number];
/**
 * One of {@link SPEECH_ACTS}.
 *
 * @example
 * ```ts
 * import type { SpeechAct } from '@meeting-report/core';
 *
 * const acts: SpeechAct[] = report.statements.map(({ act }) => act);
 * acts.slice(0, 2); // => ['note', 'stress']
 * ```
 */
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
