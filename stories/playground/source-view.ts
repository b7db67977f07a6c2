/**
 * The release with every fact marked in the colour of its kind.
 *
 * A stretch has the ground of its narrowest fact and the underline of its widest, so
 * that a name inside a statement still reads as a name, and as said.
 *
 * @module
 */
import type { Span } from '@meeting-report/core';
import { html, nothing } from 'lit';
import { type Kind, labelOf, type Segment } from './facts.js';

export interface SourceState {
  text: string;
  segments: readonly Segment[];
  /** The fact pointed at, else the chosen one. */
  active: string | undefined;
  selected: string | undefined;
  /** Kinds that the reader has put out. */
  hidden: ReadonlySet<Kind>;
  /** The sentence that is explained, the words of a warning or of a candidate. */
  ring: readonly Span[];
}

/** Facts of a stretch that are to be seen. */
export const shownFacts = ({ facts }: Segment, hidden: ReadonlySet<Kind>) =>
  facts.filter(({ kind }) => !hidden.has(kind));

export function sourceView({ text, segments, active, selected, hidden, ring }: SourceState) {
  let first = true;
  return segments.map((segment) => {
    const { start, end } = segment;
    const words = tagged(text.slice(start, end));
    const facts = shownFacts(segment, hidden);
    const inRing = ring.some((span) => start < span.end && end > span.start) ? 'ring' : '';
    const inner = facts[0];
    if (!inner) {
      return html`<span class="plain ${inRing}" data-start=${start}>${words}</span>`;
    }
    const outer = facts.filter(({ derived }) => !derived).at(-1) ?? facts.at(-1)!;
    const lit = active !== undefined && facts.some(({ pointer }) => pointer === active);
    const tab = first;
    first = false;
    return html`<span
      class="mark ${inner.derived ? 'derived' : ''} ${lit ? 'lit' : ''} ${inRing}"
      role="button"
      tabindex=${tab ? 0 : -1}
      data-start=${start}
      data-facts=${facts.map(({ pointer }) => pointer).join(' ')}
      data-kind=${lit ? facts.find(({ pointer }) => pointer === active)!.kind : inner.kind}
      data-outer=${outer.kind}
      aria-pressed=${facts.some(({ pointer }) => pointer === selected)}
      title=${text.length > 20_000 ? nothing : [...new Set(facts.map(({ kind }) => labelOf(kind)))].join(', ')}
      >${words}</span
    >`;
  });
}

/** Tags and entities of an HTML release, set back so that the words stand out. */
function tagged(words: string): unknown {
  if (!/[<&]/.test(words)) return words;
  return words
    .split(/(<[^<>]*>|&#?\w+;)/)
    .map((piece, i) => (i % 2 ? html`<span class="tag">${piece}</span>` : piece));
}
