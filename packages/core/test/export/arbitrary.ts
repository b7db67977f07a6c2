/** Any record that fits the schema's shape, with any strings in it. */
import fc from 'fast-check';
import {
  ITINERARY_ACTIONS,
  MEETING_KINDS,
  MENTIONED_AS,
  type MeetingReport,
  MODES,
  OUTCOME_KINDS,
  PARTICIPANT_ROLES,
  PARTY_ROLES,
  SPEECH_ACTS,
  STATUSES,
  TOPIC_FIELDS,
  VISIT_KINDS,
} from '../../src/report/schema.js';

/** Marks that mean something to one of the formats, among any others. */
const mark = fc.constantFrom(
  ...['\\', ';', ',', '"', "'", '\n', '\r', '\t', '<', '>', '&', '`', '*', '_', '#', '|', '[', ']', '(', '~'],
  ...[
    '</script>',
    '<!--',
    '![a](b)',
    '1. ',
    '- ',
    '=',
    '+',
    '@',
    '$',
    '\u2028',
    '\u0085',
    '\0',
    '👩🏽‍🚀',
    '\uD800',
  ],
  ...['https://example.org', 'BEGIN:VEVENT', '\r\nEND:VCALENDAR', '---', '    code', '&lt;', '{{', '%0A'],
);
const text = fc
  .array(fc.oneof(mark, fc.string({ unit: 'grapheme', minLength: 1 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const code = fc.constantFrom('AZ', 'TR', 'XK', 'US');
const of = <T>(values: readonly T[]) => fc.constantFrom(...values);
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const partial = <T extends object>(
  model: { [K in keyof T]: fc.Arbitrary<T[K]> },
  required: (keyof T)[] = [],
) => fc.record(model, { requiredKeys: required });

const party = fc.record({
  id: fc.oneof(code, text),
  kind: of(['country', 'organization'] as const),
  name: text,
  role: of(PARTY_ROLES),
});
const person = partial(
  {
    id: text,
    name: text,
    honorific: text,
    rank: text,
    title: text,
    party: code,
    country: code,
    organization: text,
    role: of(PARTICIPANT_ROLES),
  },
  ['id', 'name', 'role'],
);
const speaker = fc.oneof(
  fc.record({ participant: text }),
  fc.record({ party: code }),
  fc.constant({ all: true as const }),
);

export const anyReport = partial(
  {
    schemaVersion: fc.constant('1' as const),
    language: fc.constant('en' as const),
    kind: of(MEETING_KINDS),
    mode: of(MODES),
    status: of(STATUSES),
    headline: text,
    publishedOn: day,
    source: partial({ outlet: text, via: text, url: fc.oneof(text, fc.webUrl()) }),
    date: partial({ start: day, end: day }, ['start']),
    location: partial({ venue: text, city: text, country: code }),
    parties: some(party),
    participants: some(person),
    mentioned: some(partial({ name: text, title: text, as: of(MENTIONED_AS) }, ['name', 'as'])),
    visit: partial({ kind: of(VISIT_KINDS), by: code, to: code, purpose: text, start: day, end: day }),
    occasion: partial({ name: text, ordinal: fc.nat() }, ['name']),
    itinerary: some(partial({ action: of(ITINERARY_ACTIONS), place: text, text }, ['action', 'text'])),
    statements: some(
      fc.record({ speaker, verb: text, act: of(SPEECH_ACTS), content: text, quoted: fc.boolean() }),
    ),
    topics: some(partial({ text, field: of(TOPIC_FIELDS) }, ['text'])),
    outcomes: some(fc.record({ kind: of(OUTCOME_KINDS), text })),
    organizations: some(fc.record({ id: text, name: text })),
    evidence: fc.constant({}),
  },
  [
    ...([
      'schemaVersion',
      'language',
      'kind',
      'mode',
      'status',
      'parties',
      'participants',
      'mentioned',
    ] as const),
    ...(['itinerary', 'statements', 'topics', 'outcomes', 'organizations', 'evidence'] as const),
  ],
) as unknown as fc.Arbitrary<MeetingReport>;
