/**
 * What several formats say in words: title, sides, place. All of it the
 * record's own words, joined by marks; nothing is worded anew but the kind.
 *
 * @module
 */
import type { MeetingReport, Participant, Party, Speaker } from '../report/schema.js';

const KINDS = { meeting: 'Meeting', visit: 'Visit', call: 'Call', conference: 'Conference' } as const;

const given = (part: string | undefined): part is string => part !== undefined && part !== '';

/** The parts that are there. */
export const join = (parts: readonly (string | undefined)[], mark = ', '): string =>
  parts.filter(given).join(mark);

/** "Visit", "Phone call", "Video call", "Meeting". */
export function kindOf({ kind, mode }: MeetingReport): string {
  if (kind !== 'call') return KINDS[kind];
  return mode === 'video' ? 'Video call' : 'Phone call';
}

export const isPrincipal = ({ role }: Participant): boolean => role !== 'attendee';

/** "official visit", "phone call"; "meeting on a working visit" where the visit is not the event itself. */
export function formOf(report: MeetingReport): string {
  const form = kindOf(report).toLowerCase();
  const visit = report.visit?.kind;
  if (visit === undefined) return form;
  if (report.kind === 'visit') return `${visit} ${form}`;
  return `${form} on ${/^[aeiou]/.test(visit) ? 'an' : 'a'} ${visit} visit`;
}

export function partyOf(report: MeetingReport, id: string | undefined): Party | undefined {
  return id === undefined ? undefined : report.parties.find((party) => party.id === id);
}

/** Name of the side a participant stands for: as the text words it, else the country's code. */
export function sideOf(report: MeetingReport, person: Participant): string | undefined {
  return person.organization ?? partyOf(report, person.party ?? person.country)?.name ?? person.country;
}

/** "Minister of Defense of Mongolia", "Health Minister, Kenya": the side where the office does not name it. */
export function standingOf(report: MeetingReport, person: Participant): string {
  const side = sideOf(report, person);
  return join([person.title, side !== undefined && person.title?.includes(side) ? undefined : side]);
}

/** "H.E. General Ann Lee": the name with what stands before it. */
export const styledName = ({ honorific, rank, name }: Participant): string =>
  join([honorific, rank, name], ' ');

/** "Baku, Azerbaijan": the country as the text words it, else its code. */
export function placeOf(report: MeetingReport): string {
  const { venue, city, country } = report.location ?? {};
  return join([venue, city, partyOf(report, country)?.name ?? country]);
}

/** The headline; else "Visit: Zakir Hasanov (Azerbaijan) – Levent Ergün (Türkiye)". */
export function titleOf(report: MeetingReport): string {
  if (report.headline !== undefined) return report.headline;
  const order = ['host', 'guest', 'peer'];
  const people = report.participants
    .filter(isPrincipal)
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map((person) => {
      const side = sideOf(report, person);
      return side === undefined ? person.name : `${person.name} (${side})`;
    });
  const names = people.length > 0 ? people : report.parties.map(({ name }) => name);
  const about = names.length > 0 ? names.join(' – ') : report.occasion?.name;
  return about === undefined ? kindOf(report) : `${kindOf(report)}: ${about}`;
}

/** Who speaks, by name; "the sides" are all. */
export function speakerOf(report: MeetingReport, speaker: Speaker): string | undefined {
  if ('all' in speaker) return 'The sides';
  if ('party' in speaker) return partyOf(report, speaker.party)?.name;
  return report.participants.find(({ id }) => id === speaker.participant)?.name;
}

/** "Zakir Hasanov noted: the strategic alliance …", "Ann Lee said: “…”". */
export function statementLine(report: MeetingReport, statement: MeetingReport['statements'][number]): string {
  const { speaker, verb, content, quoted } = statement;
  return `${join([speakerOf(report, speaker), verb], ' ')}: ${quoted ? `“${content}”` : content}`;
}

/** Days of the main event: its own, else those of the visit that it is. */
export function daysOf(report: MeetingReport): { start: string; end?: string | undefined } | undefined {
  if (report.date) return report.date;
  const { start, end } = report.visit ?? {};
  return report.kind === 'visit' && start !== undefined ? { start, end } : undefined;
}

/** An address that may be followed: http or https. Scripts and the like are not passed on. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(url) ? url : undefined;
}
