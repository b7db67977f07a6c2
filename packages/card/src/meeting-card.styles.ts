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
    --_serif: var(--meeting-card-font, Charter, Georgia, serif);
    --_sans: var(--meeting-card-label-font, system-ui, sans-serif);
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
  .country,
  .role,
  .chair,
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
  .chair,
  .badge,
  .step .do,
  .foot,
  .office,
  .where ~ .clause,
  code {
    color: var(--_soft);
  }
  .occasion,
  .do,
  .verb,
  .icon,
  .quoted div::before,
  a,
  .actions {
    color: var(--_accent);
  }
  .label,
  .occasion,
  .country,
  .do,
  figcaption {
    font-weight: 600;
  }
  .occasion,
  .country,
  .office,
  .mentioned,
  .whom,
  .where ~ .clause {
    font-size: 0.9375rem;
  }
  .full .first .name,
  .compact .title,
  .outcomes,
  .quoted {
    font-size: 1.3125rem;
    line-height: 1.3;
  }
  .purpose,
  .whom,
  .verb,
  .quoted {
    font-style: italic;
  }
  .title,
  .name,
  .where {
    font-weight: 700;
  }
  .who,
  .office,
  .where {
    line-height: 1.3;
  }
  section,
  .foot {
    border-top: var(--_line);
    margin-top: 1.5rem;
    padding-top: 0.75rem;
  }
  :is(time, .deck > *, .source > *):not(:last-child)::after {
    content: ' ·';
  }

  .title {
    font-size: clamp(1.625rem, 1.1rem + 2.6cqi, 2.75rem);
    line-height: 1.12;
    margin-block: 0.5rem;
    text-wrap: balance;
  }
  .sides,
  .body,
  .people,
  figure {
    column-gap: 2.5rem;
    display: grid;
  }
  .people,
  figure {
    row-gap: 0.5rem;
  }
  .side {
    border-top: 1px solid var(--_ink);
    margin-top: 1.25rem;
    padding-top: 0.5rem;
  }
  .party,
  figcaption {
    align-items: baseline;
    display: flex;
    gap: 0.5rem;
  }
  .country {
    flex: 1;
  }
  .badge {
    flex: none;
    border: 1px solid;
    border-radius: 2px;
    font: 600 0.6875rem/1 var(--_sans);
    padding: 0.15em 0.3em;
  }
  .flag {
    align-self: center;
    display: flex;
  }
  .people {
    margin-top: 0.5rem;
  }
  .label {
    margin-bottom: 0.5rem;
  }
  .outcomes {
    border-color: var(--_accent);
  }
  .outcomes ul {
    align-items: baseline;
    display: grid;
    gap: 0.5rem 0.75rem;
    grid-template-columns: fit-content(40%) 1fr;
  }
  .outcomes li {
    display: contents;
  }
  .topics ul,
  .foot,
  .actions,
  .error {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
  }
  .topics li {
    background: color-mix(in srgb, var(--_ink) 6%, transparent);
    border: 1px solid transparent;
    max-width: 34rem;
    padding: 0.25rem 0.5rem;
  }
  figure,
  .step {
    max-width: 36rem;
  }
  figure + figure {
    margin-top: 1.25rem;
  }
  blockquote,
  blockquote + figcaption {
    padding-inline-start: 1rem;
  }
  .reported {
    border-inline-start: var(--_line);
  }
  .quoted div::before {
    content: '“';
    display: inline-flex; /* hangs before the line, whatever the face */
    font-size: 1.4em;
    justify-content: end;
    line-height: 0;
    vertical-align: -0.2em;
    width: 0;
  }
  .quoted div::after {
    content: '”';
  }

  /* programme */
  .itinerary li {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: 2rem 1fr;
    position: relative;
  }
  .itinerary li:not(:last-child) {
    padding-bottom: 1rem;
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
    forced-color-adjust: auto;
    padding: 0.3125rem;
    stroke: currentColor;
    stroke-linejoin: round;
    stroke-width: 1.5;
    width: 1.25rem;
  }

  .foot {
    justify-content: space-between;
  }
  b {
    color: var(--_ink);
  }
  button {
    all: unset;
    cursor: pointer;
  }
  .actions button {
    min-height: 1.5rem;
  }
  .done:empty {
    margin-inline-start: -1rem;
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
    width: 1px;
  }
  .loading i {
    border-top: 2rem solid;
    display: block;
    opacity: 0.2;
    width: 60%;
  }
  .error {
    margin-bottom: 1rem;
  }
  .compact :is(.office, .rank, .chair) {
    display: none;
  }

  @container (min-width: 34rem) {
    .sides,
    .side:only-child ul,
    .mentioned ul {
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
    }
    .sides:has(> :nth-child(4):last-child) {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 46rem) {
    .body:has(.statements + .itinerary) {
      grid-template-columns: 5fr 3fr;
    }
    .outcomes,
    .topics,
    .mentioned {
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
      padding: 0.75rem 0;
    }
    li,
    figure {
      break-inside: avoid;
    }
  }
`;
