import { css } from 'lit';

/** What the card needs more where there is a text to show words in. */
export const styles = css`
  .fact {
    cursor: pointer;
  }
  .card:hover .fact:not(:hover),
  .card:focus-within .fact:not(:hover) {
    text-decoration: underline dotted 1px color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
  }
  .fact[aria-pressed='true'],
  mark {
    background: var(--meeting-card-mark, light-dark(#ffe08a, #6b5412));
    color: var(--meeting-card-mark-text, light-dark(#1c1b19, #fff8e1));
  }
  .fact[aria-pressed='true'] {
    text-decoration: none !important;
  }
  /* the release */
  .release {
    background: var(--_paper);
    margin-top: 0.75rem;
  }
  .release.showing {
    border-top: 1px solid var(--_ink);
    bottom: 0;
    padding-block: 0.6rem;
    position: sticky;
  }
  summary,
  .hint {
    font: 400 0.8125rem/1.4 var(--_sans);
  }
  summary {
    color: var(--_soft);
    cursor: pointer;
    font-weight: 600;
    width: fit-content;
  }
  .text {
    font-size: 0.9375rem;
    line-height: 1.55;
    margin-top: 0.5rem;
    max-height: 26rem;
    max-width: 68ch;
    overflow: auto;
    overscroll-behavior: contain;
    white-space: pre-line;
  }
  .text:has(slot) {
    white-space: normal;
  }
  .showing .text {
    max-height: min(34vh, 15rem);
  }
  .hint {
    color: var(--_soft);
    margin-block: 0.5rem 0;
  }

  @media (forced-colors: active) {
    .fact[aria-pressed='true'],
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .release {
      display: none;
    }
    .fact {
      text-decoration: none !important;
    }
  }
`;
