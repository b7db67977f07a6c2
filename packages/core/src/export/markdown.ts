/**
 * A page for people to read: CommonMark, no HTML.
 *
 * @module
 */
import type { MeetingReport, Participant } from '../report/schema.js';
import {
  daysOf,
  formOf,
  join,
  partyOf,
  placeOf,
  speakerOf,
  standingOf,
  styledName,
  titleOf,
  webAddress,
} from './describe.js';

/**
 * One line of plain text: marks that CommonMark, GitHub or MathJax would read
 * are escaped, and so is what would open a heading, list or rule at the start.
 */
function plain(value: string): string {
  return value
    .replace(/(?![\s])\p{Cc}|\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`## ${title}`, lines.join('\n')] : [];

const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);

/** "official visit, in person, held"; "meeting on a working visit, in person, held". */
function manner(report: MeetingReport): string {
  return join([
    formOf(report),
    report.kind === 'call' ? undefined : report.mode.replace('-', ' '),
    report.status,
  ]);
}

function facts(report: MeetingReport): string[] {
  const days = daysOf(report);
  const visitor = partyOf(report, report.visit?.by)?.name ?? report.visit?.by;
  const rows: [string, string | undefined][] = [
    ['What', manner(report)],
    ['When', days && join([days.start, days.end], ' – ')],
    ['Where', placeOf(report)],
    ['Occasion', report.occasion?.name],
    ['Visitor', visitor],
    ['Purpose', report.visit?.purpose],
  ];
  return rows.flatMap(([label, value]) => (value ? [`- **${label}:** ${plain(value)}`] : []));
}

const ROLES = [
  ['host', 'Host'],
  ['guest', 'Guest'],
  ['peer', 'Side'],
  ['attendee', 'Present'],
] as const;

function people(report: MeetingReport): string[] {
  const line = (label: string, one: Participant) => {
    const rest = plain(standingOf(report, one));
    return `${label}: **${plain(styledName(one))}**${rest && `, ${rest}`}`;
  };
  const named = new Set(report.participants.map((one) => one.party ?? one.country));
  return ROLES.flatMap(([role, label]) => [
    ...report.participants.filter((one) => one.role === role).map((one) => line(label, one)),
    ...report.parties
      .filter((party) => party.role === role && !named.has(party.id))
      .map(({ name }) => `${label}: **${plain(name)}**`),
  ]);
}

function statements(report: MeetingReport): string[] {
  return report.statements.map(({ speaker, verb, content, quoted }) => {
    const name = plain(speakerOf(report, speaker) ?? '');
    const text = plain(content);
    return `${name && `**${name}** `}${plain(verb)}: ${quoted ? `“${text}”` : text}`;
  });
}

function source(report: MeetingReport): string[] {
  const { outlet, via, url } = report.source ?? {};
  const address = webAddress(url);
  const name = plain(join([outlet, via && `via ${via}`]));
  // The link's text is ours: some readers take escapes off a link's text and read it again.
  // In <…> an address needs no escapes: webAddress lets neither "<" nor ">" through.
  const link = address && `[release](<${address}>)`;
  return [join([name, link, report.publishedOn])].filter((line) => line !== '');
}

/**
 * The record as a page of Markdown: facts, participants, programme, statements,
 * topics, outcomes, source; what the record lacks is left out.
 *
 * Safe to render: text of the release cannot make markup, links or HTML, and
 * only http and https addresses become links.
 *
 * @returns Lines ended by `\n`, the last one too.
 *
 * @example
 * ```ts
 * import { toMarkdown } from '@meeting-report/core/export';
 *
 * toMarkdown(report).split('\n')[0];
 * // => '# Meeting: Zakir Hasanov (Azerbaijan) – Levent Ergün (Republic of Türkiye)'
 * ```
 */
export function toMarkdown(report: MeetingReport): string {
  const blocks = [
    `# ${plain(titleOf(report))}`,
    facts(report).join('\n'),
    ...section('Participants', bullets(people(report))),
    ...section('Programme', bullets(report.itinerary.map(({ text }) => plain(text)))),
    ...section('Statements', bullets(statements(report))),
    ...section('Topics', bullets(report.topics.map(({ text }) => plain(text)))),
    ...section('Outcomes', bullets(report.outcomes.map(({ text }) => plain(text)))),
    ...section('Also named', bullets(report.mentioned.map(({ name, title }) => plain(join([name, title]))))),
    ...section('Source', source(report)),
  ];
  return `${blocks.join('\n\n')}\n`;
}
