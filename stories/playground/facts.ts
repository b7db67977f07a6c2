/**
 * The facts of a record as the playground shows them: each has a kind, a colour by
 * that kind, words in the text, and a place in the record.
 *
 * @module
 */
import type { MeetingReport, Span } from '@meeting-report/core';

/** The kinds of fact, in the order of the legend; the first whose pattern fits a pointer is its kind. */
export const KINDS = [
  { id: 'person', label: 'People', of: /^\/(?:participants|mentioned)\// },
  { id: 'side', label: 'Sides', of: /^\/parties\// },
  { id: 'when', label: 'When', of: /^\/(?:publishedOn|date(?:\/|$)|dateline\/date|visit\/(?:start|end))/ },
  { id: 'where', label: 'Where', of: /^\/(?:location|dateline)(?:\/|$)/ },
  { id: 'said', label: 'What was said', of: /^\/statements\// },
  { id: 'topic', label: 'Topics', of: /^\/topics\// },
  { id: 'outcome', label: 'Outcomes', of: /^\/outcomes\// },
  { id: 'step', label: 'Programme', of: /^\/itinerary\// },
  { id: 'body', label: 'Bodies', of: /^\/organizations\// },
  { id: 'source', label: 'Source', of: /^\/source\// },
  { id: 'event', label: 'Event', of: /^\// },
] as const;

export type Kind = (typeof KINDS)[number]['id'];

export const kindOf = (pointer: string): Kind => KINDS.find(({ of }) => of.test(pointer))!.id;

export const labelOf = (kind: Kind): string => KINDS.find(({ id }) => id === kind)!.label;

/** Facts that are told by other words than their own: who hosts, for whom one stands. Marked when asked for. */
const DERIVED =
  /\/(?:role|party|id|act|headOfDelegation|grade|country|by|to|field|kind|mode|status|action|as|ordinal)$/;

export interface Fact {
  pointer: string;
  kind: Kind;
  spans: readonly Span[];
  /** How much text its words take. */
  size: number;
  derived: boolean;
}

export function factsOf(report: MeetingReport): Fact[] {
  return Object.entries(report.evidence).map(([pointer, spans]) => ({
    pointer,
    kind: kindOf(pointer),
    spans,
    size: spans.reduce((sum, { start, end }) => sum + end - start, 0),
    derived: DERIVED.test(pointer),
  }));
}

/** A stretch of text that the same facts cover from end to end. */
export interface Segment extends Span {
  /** Own words before derived ones, then the narrower first. */
  facts: readonly Fact[];
}

/** Cuts the text wherever a fact begins or ends, and where `also` says. */
export function segmentsOf(text: string, facts: readonly Fact[], also: readonly Span[] = []): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...facts.flatMap(({ spans }) => spans), ...also]) cuts.add(start).add(end);
  const at = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return at.slice(0, -1).map((start, i) => ({
    start,
    end: at[i + 1]!,
    facts: facts
      .filter(({ spans }) => spans.some((span) => span.start <= start && span.end >= at[i + 1]!))
      .sort((a, b) => Number(a.derived) - Number(b.derived) || a.size - b.size),
  }));
}

/** What an RFC 6901 pointer points at. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[token.replace(/~1/g, '/').replace(/~0/g, '~')];
  }
  return value;
}

/** "/participants/1/rank" as a person would say it: Levent Ergün, rank. */
export function say(report: MeetingReport, pointer: string): string {
  const [list, index, ...rest] = pointer.split('/').slice(1);
  const item = index === undefined ? undefined : valueAt(report, `/${list}/${index}`);
  const spaced = (word: string): string =>
    /^\d+$/.test(word) ? String(Number(word) + 1) : word.replace(/([A-Z])/g, ' $1').toLowerCase();
  if (typeof item === 'object' && item !== null && /^\d+$/.test(index!)) {
    const named = item as { name?: string; verb?: string };
    const noun =
      named.name ??
      `${{ statements: 'statement', topics: 'topic', outcomes: 'outcome', itinerary: 'step' }[list!] ?? list} ${Number(index) + 1}`;
    return [noun, ...rest.map(spaced)].join(', ');
  }
  return [list!, index ?? '', ...rest].filter(Boolean).map(spaced).join(', ');
}

/** The pointer in `among` that is nearest to `pointer`: itself, else one of the same thing, its name first. */
export function nearest(pointer: string, among: readonly string[]): string | undefined {
  if (among.includes(pointer)) return pointer;
  const parts = pointer.split('/');
  const depth = /^\d+$/.test(parts[2] ?? '') ? 3 : 2;
  const stem = parts.slice(0, depth).join('/');
  const kin = among.filter((one) => one === stem || one.startsWith(`${stem}/`));
  return kin.find((one) => /\/(?:name|content|text|start)$/.test(one)) ?? kin[0];
}
