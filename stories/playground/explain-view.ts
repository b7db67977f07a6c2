/**
 * How a text and one of its sentences were read, in the parser's own words.
 *
 * @module
 */
import type { Candidate, Detection, ExplainedSentence, Span } from '@meeting-report/core';
import { html, nothing } from 'lit';

/** Shows words in the release, or with nothing puts them away. */
export type ShowWords = (spans: readonly Span[] | undefined) => void;

const STAGES = [
  { id: 'clauses', label: 'What is said to happen' },
  { id: 'mentions', label: 'What is named' },
  { id: 'lexicon', label: 'What the words can mean' },
] as const;

/** With a sign that is a minus and not a hyphen. */
const signed = (points: number, plus = ''): string => (points < 0 ? `−${-points}` : `${plus}${points}`);

/** What counted for and against a meeting. */
export function detectionView({ isMeeting, score, needed, reasons }: Detection, show: ShowWords) {
  return html`<details class="weighed" ?open=${!isMeeting}>
    <summary>${isMeeting ? 'A meeting' : 'No meeting'}: ${signed(score)} points, ${needed} needed</summary>
    <ul>
      ${reasons.map(
        ({ points, why, words, spans }) =>
          html`<li @pointerenter=${() => show(spans)} @pointerleave=${() => show(undefined)}>
            <span class="points ${points < 0 ? 'against' : ''}">${signed(points, '+')}</span>
            <span>${why}${words ? html` <q>${words}</q>` : nothing}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** What each stage saw in a sentence, and what became of it. */
export function candidatesView({ candidates }: ExplainedSentence, show: ShowWords) {
  return STAGES.map(({ id, label }) => {
    const seen = candidates.filter(({ stage }) => stage === id);
    if (!seen.length) return nothing;
    const kept = seen.filter((one) => one.kept).length;
    return html`<details class="stage" ?open=${id !== 'lexicon'}>
      <summary>${label} <span class="count">${kept} of ${seen.length} kept</span></summary>
      <ul class="seen">
        ${seen.map((candidate) => candidateRow(candidate, show))}
      </ul>
    </details>`;
  });
}

function candidateRow({ kind, text, means, kept, lost, spans }: Candidate, show: ShowWords) {
  return html`<li
    class=${kept ? 'kept' : 'lost'}
    @pointerenter=${() => show(spans)}
    @pointerleave=${() => show(undefined)}
  >
    <span class="what">${kind.replace(/-/g, ' ')}</span>
    <span>
      <span lang="en">${text}</span>
      ${means && means !== text ? html`<span class="aside">→ ${means}</span>` : nothing}
      ${kept ? nothing : html`<span class="why">Left out: ${lost?.message ?? 'not used'}</span>`}
    </span>
  </li>`;
}
