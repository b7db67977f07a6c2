/**
 * schema.org `Event` as JSON-LD 1.1. Every node below is of a type of `schema-dts`, so that the compiler
 * refuses a property or value that schema.org does not know there; `jsonld` expands the result in the
 * tests. Types leave nothing behind: neither package is needed to run or to compile against this one.
 *
 * @module
 */
import type * as schema from 'schema-dts';
import type { MeetingReport, Participant, Party } from '../report/schema.js';
import { daysOf, formOf, kindOf, partyOf, sideOf, statementLine, titleOf, webAddress } from './describe.js';
import { meetingId } from './identity.js';

/**
 * Any JSON value but null, which the record does not know.
 *
 * @example
 * ```ts
 * import { type Json, toJsonLd } from '@meeting-report/core/export';
 *
 * const about: Json | undefined = toJsonLd(report)['inLanguage'];
 * about; // => 'en'
 * ```
 */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** The types of schema.org that are used; of a union with all that inherits from a type, the type itself. */
interface Types {
  Event: Extract<schema.Event, { '@type': 'Event' }>;
  GovernmentOrganization: Extract<schema.GovernmentOrganization, { '@type': 'GovernmentOrganization' }>;
  NewsArticle: Extract<schema.NewsArticle, { '@type': 'NewsArticle' }>;
  Organization: Extract<schema.Organization, { '@type': 'Organization' }>;
  Person: Extract<schema.Person, { '@type': 'Person' }>;
  Place: Extract<schema.Place, { '@type': 'Place' }>;
  PostalAddress: Extract<schema.PostalAddress, { '@type': 'PostalAddress' }>;
  Thing: Extract<schema.Thing, { '@type': 'Thing' }>;
  VirtualLocation: Extract<schema.VirtualLocation, { '@type': 'VirtualLocation' }>;
}
type Agent = Types['Person'] | Types['Organization'] | Types['GovernmentOrganization'];
type Entries<T> = { readonly [K in Exclude<keyof T, '@type'>]?: T[K] | undefined };

/**
 * A schema.org `Event` with its context.
 *
 * @example
 * ```ts
 * import { type JsonLdEvent, toJsonLd } from '@meeting-report/core/export';
 *
 * const event: JsonLdEvent = toJsonLd(report);
 * event['@context']; // => 'https://schema.org'
 * event['@id'].startsWith('urn:uuid:'); // => true
 * ```
 */
export interface JsonLdEvent {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'Event';
  /** `urn:uuid:…`, the same at every export of the same meeting. */
  readonly '@id': string;
  readonly name: string;
  readonly [key: string]: Json;
}

const ATTENDANCE = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  phone: 'https://schema.org/OnlineEventAttendanceMode',
  video: 'https://schema.org/OnlineEventAttendanceMode',
} as const;

/** The entries that are there; a list of one stands for itself, an empty list is left out. */
function node<T extends keyof Types>(type: T, entries: Entries<Types[T]>): Types[T] {
  const out: Record<string, unknown> = { '@type': type };
  for (const [key, value] of Object.entries(entries)) {
    if (value === undefined || value === '') continue;
    if (!Array.isArray(value)) out[key] = value;
    else if (value.length > 0) out[key] = value.length === 1 ? value[0] : value;
  }
  return out as unknown as Types[T];
}

/** A state as it acts: `organizer` and `attendee` take no `Country`, which schema.org holds for a place. */
function organization({ kind, name, id }: Party): Types['Organization'] | Types['GovernmentOrganization'] {
  return kind === 'country'
    ? node('GovernmentOrganization', {
        name,
        address: node('PostalAddress', { addressCountry: id }),
      })
    : node('Organization', { name });
}

function person(report: MeetingReport, one: Participant): Types['Person'] {
  const party = partyOf(report, one.party ?? one.country);
  const side = sideOf(report, one);
  return node('Person', {
    name: one.name,
    honorificPrefix: [one.honorific, one.rank].filter((part): part is string => part !== undefined).join(' '),
    jobTitle: one.title,
    affiliation:
      one.organization === undefined && party
        ? organization(party)
        : side === undefined
          ? undefined
          : node('Organization', { name: side }),
  });
}

/** People of the roles asked for, then the parties of those roles for which nobody is named. */
function sides(report: MeetingReport, roles: readonly string[]): Agent[] {
  const people = report.participants.filter(({ role }) => roles.includes(role));
  const named = new Set(report.participants.map((one) => one.party ?? one.country));
  const alone = report.parties.filter(({ id, role }) => roles.includes(role) && !named.has(id));
  return [...people.map((one) => person(report, one)), ...alone.map(organization)];
}

function location(report: MeetingReport): Types['Place'] | Types['VirtualLocation'] | undefined {
  if (report.mode !== 'in-person') return node('VirtualLocation', { name: kindOf(report) });
  const { venue, city, country } = report.location ?? {};
  if (venue === undefined && city === undefined && country === undefined) return undefined;
  return node('Place', {
    name: venue ?? city ?? partyOf(report, country)?.name ?? country,
    address: node('PostalAddress', { addressLocality: city, addressCountry: country }),
  });
}

/** The release itself; who is named in it without taking part is `mentions` of it, not of the event. */
function article(report: MeetingReport): Types['NewsArticle'] {
  const { outlet, url } = report.source ?? {};
  return node('NewsArticle', {
    headline: report.headline,
    datePublished: report.publishedOn,
    inLanguage: report.language,
    url: webAddress(url),
    publisher: outlet === undefined ? undefined : node('Organization', { name: outlet }),
    mentions: [
      ...report.mentioned.map(({ name, title }) => node('Person', { name, jobTitle: title })),
      ...report.organizations.map(({ name }) => node('Organization', { name })),
    ],
  });
}

/**
 * The record as a schema.org `Event` (JSON-LD 1.1): hosts are `organizer`,
 * guests, peers and delegations `attendee`; a call has a `VirtualLocation`.
 *
 * The result is plain JSON. To embed it in a page, write it with
 * {@link jsonLdScript}: `JSON.stringify` leaves `</script>` as it is.
 *
 * @example
 * ```ts
 * import { toJsonLd } from '@meeting-report/core/export';
 *
 * const event = toJsonLd(report);
 * event['@type']; // => 'Event'
 * event['name']; // => 'Meeting: Zakir Hasanov (Azerbaijan) – Levent Ergün (Republic of Türkiye)'
 * ```
 */
export function toJsonLd(report: MeetingReport): JsonLdEvent {
  const days = daysOf(report);
  const { occasion } = report;
  const event = node('Event', {
    '@id': `urn:uuid:${meetingId(report)}`,
    name: titleOf(report),
    additionalType: formOf(report),
    startDate: days?.start,
    endDate: days?.end,
    // What was merely announced and what took place are both "scheduled": schema.org knows no "held".
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: ATTENDANCE[report.mode],
    location: location(report),
    organizer: sides(report, ['host']),
    attendee: sides(report, ['guest', 'peer', 'attendee']),
    about: report.topics.map(({ text }) => node('Thing', { name: text })),
    superEvent: occasion && node('Event', { name: occasion.name }),
    subEvent: report.itinerary.map(({ text, place }) =>
      node('Event', {
        name: text,
        location: place === undefined ? undefined : node('Place', { name: place }),
      }),
    ),
    description: report.statements.map((statement) => statementLine(report, statement)).join('\n'),
    subjectOf: article(report),
    inLanguage: report.language,
  });
  return { '@context': 'https://schema.org', ...event } as unknown as JsonLdEvent;
}

/**
 * JSON that is safe inside `<script type="application/ld+json">`: `<`, `>`,
 * `&` and the two line separators of JavaScript are written as escapes.
 *
 * @example
 * ```ts
 * import { jsonLdScript, toJsonLd } from '@meeting-report/core/export';
 *
 * jsonLdScript(toJsonLd({ ...report, headline: '</script>' })).includes('</script>'); // => false
 * ```
 */
export function jsonLdScript(document: JsonLdEvent | readonly JsonLdEvent[]): string {
  return JSON.stringify(document).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
