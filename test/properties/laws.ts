/**
 * The laws of a record, checked from outside: from the input and the record alone, with none of the
 * parser's own helpers.
 *
 * @module
 */
import { type MeetingReport, MeetingReportSchema, type Span } from '@meeting-report/core';

/** What the caller said beside the text; such values need not stand in it. */
export interface Said {
  readonly publishedOn?: string;
  readonly url?: string;
  readonly outlet?: string;
}

/** Pointers whose values are the text's own words; the rest are normal forms. */
const WORDINGS =
  /^\/(?:headline|dateline\/city|source\/(?:outlet|via)|location\/(?:venue|city)|parties\/\d+\/name|participants\/\d+\/(?:name|honorific|rank|title|organization)|mentioned\/\d+\/(?:name|title)|visit\/purpose|occasion\/name|itinerary\/\d+\/(?:place|text|honourees\/\d+)|statements\/\d+\/(?:verb|content)|topics\/\d+\/text|outcomes\/\d+\/text|organizations\/\d+\/name)$/;

/** Laws that the record breaks, in words; none: all is well. */
export function brokenLaws(input: string, report: MeetingReport, said: Said = {}): string[] {
  return [
    ...schemaFaults(report),
    ...referenceFaults(report),
    ...evidenceFaults(input, report, said),
    ...inventions(input, report, said),
  ];
}

function schemaFaults(report: MeetingReport): string[] {
  const checked = MeetingReportSchema.safeParse(report);
  return checked.success
    ? []
    : checked.error.issues.map((issue) => `schema: /${issue.path.join('/')} ${issue.message}`);
}

/** Ids are unique; every id used is defined. */
export function referenceFaults(report: MeetingReport): string[] {
  const faults: string[] = [];
  const parties = report.parties.map(({ id }) => id);
  const participants = report.participants.map(({ id }) => id);
  const organizations = report.organizations.map(({ id }) => id);
  for (const [kind, ids] of Object.entries({ parties, participants, organizations })) {
    if (new Set(ids).size !== ids.length) faults.push(`ids: two ${kind} share one of ${ids.join(' ')}`);
  }
  const needsParty = (where: string, id: string | undefined) => {
    if (id !== undefined && !parties.includes(id)) faults.push(`ids: ${where} names no party: ${id}`);
  };
  for (const [i, { party }] of report.participants.entries()) needsParty(`/participants/${i}`, party);
  for (const [i, { party }] of report.itinerary.entries()) needsParty(`/itinerary/${i}`, party);
  needsParty('/visit/by', report.visit?.by);
  report.statements.forEach(({ speaker }, i) => {
    if ('party' in speaker) needsParty(`/statements/${i}`, speaker.party);
    if ('participant' in speaker && !participants.includes(speaker.participant)) {
      faults.push(`ids: /statements/${i} names no participant: ${speaker.participant}`);
    }
  });
  return faults;
}

/** Every pointer leads to a value, every span into the input, every wording is what stands there. */
export function evidenceFaults(input: string, report: MeetingReport, said: Said = {}): string[] {
  const faults: string[] = [];
  for (const [pointer, spans] of Object.entries(report.evidence)) {
    const value = resolve(report, pointer);
    if (value === undefined) {
      faults.push(`evidence: ${pointer} leads nowhere`);
      continue;
    }
    for (const { start, end } of spans) {
      if (!(start >= 0 && start < end && end <= input.length)) {
        faults.push(`evidence: ${pointer} has a span out of the text: ${start}-${end}`);
      }
    }
    if (typeof value === 'string' && WORDINGS.test(pointer) && !isWording(input, value, spans)) {
      const slices = spans.map(({ start, end }) => JSON.stringify(input.slice(start, end)));
      faults.push(`evidence: ${pointer} is ${JSON.stringify(value)}, its spans say ${slices.join(' and ')}`);
    }
  }
  for (const [pointer, value] of wordingsOf(report)) {
    if (!report.evidence[pointer] && !isSaid(pointer, value, said)) {
      faults.push(`evidence: none for ${pointer}, ${JSON.stringify(value)}`);
    }
  }
  return faults;
}

/** One span gives the value, or all of them in the order of the text do. */
function isWording(input: string, value: string, spans: readonly Span[]): boolean {
  const slices = spans.map(({ start, end }) => plain(input.slice(start, end)));
  const given = [...slices, slices.join('')];
  return given.includes(plain(value)) || given.includes(unspaced(value));
}

/**
 * Every string of the record stands in the text, blanks and entities aside. One put together of two
 * places ("*others* are urged *to leave*") is made of nothing but its evidence.
 */
export function inventions(input: string, report: MeetingReport, said: Said = {}): string[] {
  const text = plain(input);
  return wordingsOf(report)
    .filter(([pointer, value]) => !text.includes(plain(value)) && !isSaid(pointer, value, said))
    .filter(([pointer, value]) => !isWording(input, value, report.evidence[pointer] ?? []))
    .map(([pointer, value]) => `invented: ${pointer} ${JSON.stringify(value)}`);
}

function isSaid(pointer: string, value: string, said: Said): boolean {
  return pointer === '/source/outlet' && value === said.outlet;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '',
};

/** The text without blanks, invisible characters, tags and entities: what a reader sees, letter by letter. */
export function plain(text: string): string {
  return unspaced(
    text
      .replace(/<\/?[a-z][^<>]{0,500}>|<!--/gi, '')
      .replace(/&#?39;|#39;/g, "'")
      .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex) => character(Number.parseInt(hex, 16)))
      .replace(/&#([0-9]{1,7});/g, (_, code) => character(Number(code)))
      .replace(/&([a-z]{2,4});/g, (whole, name) => ENTITIES[name] ?? whole),
  );
}

/** A value is read already: what looks like a tag in it ("at <a.m. -->", written "&lt;") is text. */
function unspaced(text: string): string {
  return text.replace(/[\s\p{Cf}\p{Cc}]/gu, '');
}

/** As browsers read a numeric reference: what is no character becomes the replacement character. */
function character(code: number): string {
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
    ? '\ufffd'
    : String.fromCodePoint(code);
}

/** All wordings of a record, by pointer. */
export function wordingsOf(report: MeetingReport): Array<readonly [pointer: string, value: string]> {
  return stringsOf(report).filter(([pointer]) => WORDINGS.test(pointer));
}

/** All strings of a value, by RFC 6901 pointer; `evidence` aside. */
export function stringsOf(value: unknown, pointer = ''): Array<readonly [pointer: string, value: string]> {
  if (typeof value === 'string') return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !(pointer === '' && key === 'evidence'))
    .flatMap(([key, inner]) =>
      stringsOf(inner, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`),
    );
}

/** What an RFC 6901 pointer leads to. */
export function resolve(value: unknown, pointer: string): unknown {
  let at = value;
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}

/** The record without its evidence, blanks and quotation marks in one spelling: what two spellings of one text share. */
export function facts(report: MeetingReport): unknown {
  const { evidence: _, ...rest } = report;
  return JSON.parse(
    JSON.stringify(rest, (_key, value) =>
      typeof value === 'string'
        ? value
            .replace(/[\s\u00a0]+/g, ' ')
            .replace(/[“”„«»]/g, '"')
            .replace(/[‘’]/g, "'")
        : value,
    ),
  );
}
