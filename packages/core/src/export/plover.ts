/**
 * Event records of PLOVER, the Political Language Ontology for Verifiable Event
 * Records (Open Event Data Alliance; codebook `PLOVER_MANUAL`, chapters "Event
 * Categories", "Contexts", "Data Fields"), one JSON object an event.
 *
 * Rules of the codebook that are followed here:
 *
 * - the visitor is the actor, the host the recipient; where neither side hosts, all are actors;
 * - a future meeting, and an invitation to one, is AGREE, not CONSULT;
 * - signing is SUPPORT; a promise or agreement to do something is AGREE;
 * - material cooperation that both have begun ("opened a joint training centre") is COOPERATE; what is planned is not;
 * - an event of unknown type is not coded: there is no default code.
 *
 * @module
 */
import type { MeetingReport, Outcome, Statement, TopicField } from '../report/schema.js';
import { daysOf, webAddress } from './describe.js';
import { meetingId } from './identity.js';
import { entitiesOf, partyCode, type PloverEntity } from './plover-actors.js';
import { ploverCountry } from './plover-codes.js';

/**
 * The codebook's event categories that a release of a meeting can state.
 *
 * @example
 * ```ts
 * import { type PloverEventType, toPlover } from '@meeting-report/core/export';
 *
 * const types: PloverEventType[] = toPlover(report).flatMap(({ event }) => event);
 * types; // => ['CONSULT']
 * ```
 */
export type PloverEventType = 'CONSULT' | 'AGREE' | 'SUPPORT' | 'COOPERATE';
/**
 * The codebook's modes of CONSULT.
 *
 * @example
 * ```ts
 * import { type PloverMode, toPlover } from '@meeting-report/core/export';
 *
 * const modes: PloverMode[] = toPlover(report).flatMap(({ mode }) => mode ?? []);
 * modes; // => ['visit']
 * ```
 */
export type PloverMode = 'visit' | 'third-party' | 'multilateral' | 'phone';

/**
 * One event; field names of the codebook's table "PLOVER JSON".
 *
 * @example
 * ```ts
 * import { type PloverRecord, toPlover } from '@meeting-report/core/export';
 *
 * const [event]: PloverRecord[] = toPlover(report);
 * event?.event_scale; // => 4
 * event?.context; // => ['diplomatic', 'military']
 * ```
 */
export interface PloverRecord {
  /** Stable: the same at every export of the same meeting. */
  readonly id: string;
  /** First day, `YYYY-MM-DD`. */
  readonly date: string;
  /** What `date` is the day of; not a field of the codebook. */
  readonly date_of: 'event' | 'publication';
  readonly enddate?: string;
  readonly actor: readonly PloverEntity[];
  readonly recipient?: readonly PloverEntity[];
  readonly event: readonly PloverEventType[];
  readonly mode?: readonly PloverMode[];
  readonly context?: readonly string[];
  /** 1: verbal cooperation; 2: material, which is COOPERATE alone. */
  readonly quad_code: 1 | 2;
  /** The codebook's conflict-cooperation score of event and mode; not given for COOPERATE. */
  readonly event_scale?: number;
  readonly event_text?: readonly string[];
  readonly event_loc?: {
    readonly extracted_place?: string;
    readonly city?: string;
    readonly country_code?: string;
  };
  readonly cite_info?: {
    readonly title?: string;
    readonly url?: string;
    readonly publication?: string;
    readonly language: string;
  };
}

/** Table "PLOVER conflict-cooperation scores". */
const SCALE = { CONSULT: 2.5, AGREE: 2.5, SUPPORT: 5, COOPERATE: undefined } as const;
const MODE_SCALE = { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } as const;

/** Fields of topics that are contexts of the codebook; the others have no equal there. */
const CONTEXTS: Partial<Record<TopicField, string>> = {
  defence: 'military',
  economy: 'economic',
  trade: 'economic',
  health: 'health',
  science: 'technology',
  environment: 'environment',
  migration: 'migration',
  'human-rights': 'human_rights',
};

/** An agreement to act, among the outcomes; "announced" and "awarded" say too little of what was done. */
const OUTCOMES: Partial<Record<Outcome['kind'], PloverEventType>> = {
  signed: 'SUPPORT',
  agreed: 'AGREE',
  invited: 'AGREE',
};
/** What may stand before "joint"; a plan has its verb there: "*hold* a joint exercise". */
const BEFORE_JOINT = new Set('a an two three four several first new'.split(' '));
/** Things and deeds, not a joint committee. */
const MATERIAL = new Set(
  (
    'exercise exercises drill drills patrol patrols operation operations production venture ventures enterprise ' +
    'enterprises factory factories plant plants laboratory laboratories centre centres center centers fund funds ' +
    'project projects'
  ).split(' '),
);

/** "A joint naval training centre in Bodø", which was opened or launched. */
function isMaterial(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  const joint = words.indexOf('joint');
  return (
    joint >= 0 &&
    words.slice(0, joint).every((word) => BEFORE_JOINT.has(word)) &&
    words.slice(joint + 1, joint + 5).some((word) => MATERIAL.has(word.replace(/[.,;]$/, '')))
  );
}

function eventOf({ kind, text }: Outcome): PloverEventType | undefined {
  return kind === 'other' && isMaterial(text) ? 'COOPERATE' : OUTCOMES[kind];
}

const PROMISES = new Set<Statement['act']>(['agree', 'pledge']);

type Draft = Pick<PloverRecord, 'actor' | 'event'> &
  Pick<Partial<PloverRecord>, 'recipient' | 'mode'> & {
    readonly text?: string | undefined;
  };

const given = <T extends object>(entries: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

function modeOf(report: MeetingReport): PloverMode | undefined {
  if (report.mode !== 'in-person') return 'phone';
  const countries = report.parties.filter(({ kind }) => kind === 'country').map(({ id }) => id);
  const body = report.parties.some(
    (party) => party.kind === 'organization' && partyCode(party) !== undefined,
  );
  if (report.kind === 'conference' || countries.length > 2 || body) return 'multilateral';
  const place = report.location?.country;
  if (countries.length === 2 && place !== undefined && !countries.includes(place)) return 'third-party';
  const roles = new Set(report.parties.map(({ role }) => role));
  return report.kind === 'visit' || (roles.has('host') && roles.has('guest')) ? 'visit' : undefined;
}

/** The meeting itself. */
function meeting(report: MeetingReport): Draft {
  const future = report.status === 'announced';
  const mode = future ? undefined : modeOf(report);
  const guests = entitiesOf(report, 'guest');
  const hosts = entitiesOf(report, 'host');
  const peers = entitiesOf(report, 'peer');
  const directed = report.mode === 'in-person' && guests.length > 0 && hosts.length > 0;
  return {
    event: [future ? 'AGREE' : 'CONSULT'],
    ...(mode && { mode: [mode] }),
    ...(directed
      ? { actor: [...guests, ...peers], recipient: hosts }
      : { actor: [...hosts, ...guests, ...peers] }),
    text: report.headline,
  };
}

/** What it led to: signed, agreed, promised. */
function results(report: MeetingReport): Draft[] {
  const everyone = (['host', 'guest', 'peer'] as const).flatMap((role) => entitiesOf(report, role));
  const outcomes = report.outcomes.flatMap((outcome): Draft[] => {
    const event = eventOf(outcome);
    return event ? [{ event: [event], actor: everyone, text: outcome.text }] : [];
  });
  const told = (content: string) =>
    report.outcomes.some(({ text }) => text.includes(content) || content.includes(text));
  const promises = report.statements.flatMap(({ act, speaker, content }): Draft[] => {
    if (!PROMISES.has(act) || told(content)) return [];
    if ('all' in speaker) return [{ event: ['AGREE'], actor: everyone, text: content }];
    const party =
      'party' in speaker
        ? speaker.party
        : report.participants.find(({ id }) => id === speaker.participant)?.party;
    const own = report.parties.find(({ id }) => id === party);
    if (own === undefined) return [];
    const others = report.parties
      .filter(({ id }) => id !== own.id)
      .flatMap((one) => entitiesOf(report, one.role, one.id));
    return [
      { event: ['AGREE'], actor: entitiesOf(report, own.role, own.id), recipient: others, text: content },
    ];
  });
  return [...outcomes, ...promises];
}

function contextOf(report: MeetingReport, actors: readonly PloverEntity[]): string[] {
  const states = new Set(report.parties.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  return [
    ...new Set([
      ...(states.size > 1 ? ['diplomatic'] : []),
      ...(actors.some(({ sector }) => sector?.includes('MIL')) ? ['military'] : []),
      ...report.topics.flatMap(({ field }) => (field && CONTEXTS[field]) ?? []),
    ]),
  ];
}

/**
 * The record as events of PLOVER: the meeting first (CONSULT, or AGREE if it is
 * yet to come), then what was signed (SUPPORT), agreed or promised (AGREE), begun together (COOPERATE).
 *
 * `date` is required by the codebook. It is the event's day, else, as is usual
 * in event data, the day of publication, and `date_of` tells which; a record
 * with neither, or without any side, gives no events.
 *
 * @example
 * ```ts
 * import { toPlover } from '@meeting-report/core/export';
 *
 * toPlover(report).map(({ event, date }) => [event, date]); // => [[['CONSULT'], '2025-12-17']]
 * ```
 */
export function toPlover(report: MeetingReport): PloverRecord[] {
  const days = daysOf(report);
  const date = days?.start ?? report.publishedOn;
  if (date === undefined) return [];
  const { venue, city, country } = report.location ?? {};
  const drafts = [meeting(report), ...results(report)].filter(({ actor }) => actor.length > 0);
  const place = given({
    extracted_place: venue ?? city,
    city,
    country_code: country && ploverCountry(country),
  });
  const cite = given({
    title: report.headline,
    url: webAddress(report.source?.url),
    publication: report.source?.outlet,
    language: report.language,
  });
  return drafts.map(({ actor, recipient, event, mode, text }, index) => {
    const context = contextOf(report, [...actor, ...(recipient ?? [])]);
    const scale = mode?.[0] ? MODE_SCALE[mode[0]] : SCALE[event[0] ?? 'CONSULT'];
    return given({
      id: `${meetingId(report)}-${index + 1}`,
      date,
      date_of: days ? ('event' as const) : ('publication' as const),
      enddate: days?.end,
      actor,
      recipient: recipient?.length ? recipient : undefined,
      event,
      mode,
      context: context.length > 0 ? context : undefined,
      quad_code: event[0] === 'COOPERATE' ? (2 as const) : (1 as const),
      event_scale: scale,
      event_text: text === undefined ? undefined : [text],
      event_loc: Object.keys(place).length > 0 ? place : undefined,
      cite_info: cite,
    }) as PloverRecord;
  });
}
