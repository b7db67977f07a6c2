import { css } from 'lit';

/**
 * The card as a page of print: one ink, one accent, hairlines, and a measure that
 * follows the width of the card and not of the window. Lines and boxes are borders,
 * so that they stay in forced colours. Nothing moves.
 */
export const styles = css`
  :host {
    --_paper: var(--meeting-card-background, light-dark(#fffefb, #17181a));
    --_ink: var(--meeting-card-text, light-dark(#1c1b19, #ecebe6));
    --_soft: var(--meeting-card-muted, light-dark(#5f5c55, #a8a59c));
    --_accent: var(--meeting-card-accent, light-dark(#8c2f1b, #e59a83));
    --_line: 1px solid var(--meeting-card-rule, light-dark(#dcd8ce, #3a3b3e));
    --_serif: var(--meeting-card-font, 'Iowan Old Style', Charter, Georgia, 'Noto Serif', serif);
    --_sans: var(--meeting-card-label-font, system-ui, 'Noto Sans', sans-serif);
    container-type: inline-size;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .card,
  .error,
  .loading {
    background: var(--_paper);
    border-top: 3px solid var(--_ink);
    border-bottom: var(--_line);
    border-radius: var(--meeting-card-radius, 0);
    color: var(--_ink);
    font: 400 1.0625rem/1.5 var(--_serif);
    overflow-wrap: anywhere;
    padding: var(--meeting-card-padding, clamp(1rem, 4cqi, 2rem));
    text-align: left;
  }
  .card:dir(rtl) {
    text-align: right; /* names of another script too */
  }
  ul,
  ol,
  figure,
  blockquote {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  /* small words that lead to the large ones */
  .kicker,
  .deck,
  .label,
  .role,
  .rank,
  .do,
  .foot,
  .error,
  .topics,
  figcaption {
    font: 0.8125rem/1.4 var(--_sans);
  }
  .kicker,
  .deck,
  .label,
  .role,
  .rank,
  .foot,
  .where + .clause,
  code {
    color: var(--_soft);
  }
  .occasion,
  .badge,
  .do,
  .icon,
  a,
  .actions {
    color: var(--_accent);
  }
  .label,
  .occasion,
  .do,
  figcaption {
    font-weight: 600;
  }
  .office,
  .whom,
  .where + .clause {
    font-size: 0.9375rem;
  }
  .purpose,
  .whom,
  .quoted {
    font-style: italic;
  }
  .title,
  .name,
  .where {
    font-weight: 700;
    line-height: 1.25;
  }
  section,
  .foot {
    border-top: var(--_line);
    margin-top: 1.25rem;
    padding-top: 1rem;
  }
  time:not(:last-child)::after,
  .deck > :not(:last-child)::after,
  .source > :not(:last-child)::after {
    color: var(--_soft);
    content: '·';
    display: inline-block;
    margin-inline: 0.45em;
  }

  .occasion {
    display: block;
    font-size: 0.875rem;
  }
  .title {
    font-size: clamp(1.625rem, 1.1rem + 2.6cqi, 2.75rem);
    line-height: 1.12;
    margin-block: 0.5rem;
    text-wrap: balance;
  }
  .sides,
  .body {
    display: grid;
    column-gap: 2.5rem;
  }
  .side {
    border-top: 1px solid var(--_ink);
    margin-top: 1.25rem;
    padding-top: 0.6rem;
  }
  .party,
  figcaption {
    align-items: center;
    display: flex;
    gap: 0.5rem;
    margin-block: 0 0.5rem;
  }
  .country {
    font: 600 0.9375rem var(--_sans);
  }
  .role {
    flex: none;
    margin-inline-start: auto;
  }
  .badge {
    border: 1px solid;
    font: 700 0.6875rem/1 var(--_sans);
    padding: 0.2em 0.3em;
  }
  .flag {
    display: flex;
  }
  .first .name {
    font-size: 1.375rem;
  }
  .person + .person,
  blockquote + blockquote,
  .outcomes li {
    margin-top: 0.6rem;
  }
  .label {
    margin-bottom: 0.75rem;
  }
  .outcomes {
    border-color: var(--_accent);
    font-size: 1.1875rem;
  }
  .topics ul,
  .foot,
  .actions,
  .error {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.75rem;
  }
  .topics li {
    border: var(--_line);
    padding: 0.25rem 0.6rem;
  }
  figure + figure {
    margin-top: 1.25rem;
  }
  .reported,
  .quoted,
  blockquote + figcaption {
    border-inline-start: 2px solid transparent;
    padding-inline-start: 0.9rem;
  }
  .reported {
    border: 0;
    border-inline-start: var(--_line);
  }
  .quoted {
    font-size: 1.375rem;
    line-height: 1.35;
  }
  .quoted div::before {
    content: '“';
    margin-inline-start: -0.45em;
  }
  .quoted div::after {
    content: '”';
  }

  /* programme */
  .itinerary li {
    display: grid;
    gap: 0.9rem;
    grid-template-columns: 2rem 1fr;
    padding-bottom: 1rem;
    position: relative;
  }
  .itinerary li:not(:last-child)::before {
    border-inline-start: var(--_line);
    content: '';
    inset-block: 2rem 0;
    inset-inline-start: 1rem;
    position: absolute;
  }
  .icon {
    border: var(--_line);
    border-radius: 50%;
    fill: none;
    height: 1.125rem;
    padding: 0.375rem;
    stroke: currentColor;
    stroke-linejoin: round;
    stroke-width: 1.5;
    width: 1.125rem;
  }

  .foot {
    justify-content: space-between;
  }
  b {
    color: var(--_ink);
  }
  button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    padding: 0;
    text-align: inherit;
  }
  .actions button {
    min-height: 1.5rem;
  }
  button:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  /* states and variants */
  .unseen {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
  .loading i {
    border-top: 2rem solid var(--_soft);
    display: block;
    opacity: 0.3;
    width: 60%;
  }
  .error {
    margin-bottom: 1rem;
  }
  .compact .title {
    font-size: 1.375rem;
  }
  .compact :is(.office, .rank, .chair) {
    display: none;
  }

  @container (min-width: 34rem) {
    .sides {
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
    }
    .side:only-child ul {
      columns: 2;
      column-gap: 2.5rem;
    }
  }
  @container (min-width: 46rem) {
    .body:has(.statements + .itinerary) {
      grid-template-columns: 5fr 3fr;
    }
    .outcomes,
    .topics {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .actions,
    .loading {
      display: none;
    }
    .card {
      background: none;
      color: #000;
      padding: 0;
    }
    li,
    figure {
      break-inside: avoid;
    }
  }
`;
