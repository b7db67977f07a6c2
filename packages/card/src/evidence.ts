/**
 * The words that prove a fact: which facts have some in the text at hand, and
 * showing them where the reader reads.
 *
 * @module
 */
import type { MeetingReport, Span } from '@meeting-report/core';
import type { LightText } from './light-text.js';

export type Proofs = ReadonlyMap<string, readonly Span[]>;

/** Leaves that are wordings: at their spans the text must say the same. Other leaves are normal forms. */
const WORDING =
  /\/(?:name|rank|title|honorific|organization|place|text|content|verb|venue|outlet|via|purpose|headline|honourees\/\d+)$/;

const squash = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * The facts whose words can be shown in `text`. Spans out of range are dropped. Unless the
 * report was read from this very text, a wording must also be found at its span, and if
 * most are not, the text is another one and nothing is shown.
 */
export function proofsIn(report: MeetingReport, text: string, own: boolean | undefined): Proofs {
  const proofs = new Map<string, readonly Span[]>();
  let right = 0;
  let wrong = 0;
  for (const [pointer, all] of Object.entries(report.evidence ?? {})) {
    const spans = Array.isArray(all) ? all.filter((span) => fits(span, text)) : [];
    if (!spans.length) continue;
    if (!own && WORDING.test(pointer)) {
      const wanted = valueAt(report, pointer);
      const said = spans.map(({ start, end }) => text.slice(start, end));
      const holds =
        typeof wanted === 'string' &&
        (said.some((words) => squash(words) === squash(wanted)) || squash(said.join(' ')) === squash(wanted));
      if (!holds) {
        wrong++;
        continue;
      }
      right++;
    }
    proofs.set(pointer, spans);
  }
  return wrong > right ? new Map() : proofs;
}

/** A span that is one, in range, and does not cut a character in two. */
function fits(span: unknown, text: string): span is Span {
  const { start, end } = (span ?? {}) as Span;
  const whole = (at: number): boolean =>
    Number.isInteger(at) && !/^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
  return start >= 0 && start < end && end <= text.length && whole(start) && whole(end);
}

/** What an RFC 6901 pointer points at. */
function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** The text cut at the spans: every second piece, from the second on, is marked. */
export function cut(text: string, spans: readonly Span[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    pieces.push(text.slice(at, Math.max(at, start)), text.slice(Math.max(at, start), end));
    at = end;
  }
  return [...pieces, text.slice(at)];
}

const NAME = 'meeting-card';

/** Marking without touching the page's nodes; where the browser cannot, the card shows its own copy of the text. */
export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Marks the spans in the page's own text, and gives the ranges back so that they can be cleared and scrolled to. */
export function highlight(light: LightText, spans: readonly Span[]): Range[] {
  const ranges = spans.flatMap((span) => light.range(span) ?? []);
  let marks = CSS.highlights.get(NAME);
  if (!marks) {
    CSS.highlights.set(NAME, (marks = new Highlight()));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `::highlight(${NAME}){background-color:var(--meeting-card-mark,light-dark(#ffe08a,#6b5412));color:var(--meeting-card-mark-text,light-dark(#1c1b19,#fff8e1))}@media (forced-colors:active){::highlight(${NAME}){background-color:Mark;color:MarkText}}`,
    );
    document.adoptedStyleSheets.push(sheet);
  }
  for (const range of ranges) marks.add(range);
  return ranges;
}

export function unhighlight(ranges: readonly Range[]): void {
  const marks = CSS.highlights?.get(NAME);
  for (const range of ranges) marks?.delete(range);
}

/** The fact that an arrow key, Home or End leads to from fact `at` of `count`; nothing for other keys. */
export function nextFact(key: string, at: number, count: number, rtl: boolean): number | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key];
  if (step) return (at + step + count) % count;
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : undefined;
}
