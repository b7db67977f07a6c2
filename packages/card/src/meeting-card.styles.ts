import { css } from 'lit';

/**
 * The card as a page of print: one ink, one accent, hairlines, and a measure that
 * follows the width of the card and not of the window.
 */
export const styles = css`
  :host {
    --_paper: var(--meeting-card-background, light-dark(#fffefb, #17181a));
    --_ink: var(--meeting-card-text, light-dark(#1c1b19, #ecebe6));
    --_soft: var(--meeting-card-muted, light-dark(#5f5c55, #a8a59c));
    --_rule: var(--meeting-card-rule, light-dark(#dcd8ce, #3a3b3e));
    --_accent: var(--meeting-card-accent, light-dark(#8c2f1b, #e59a83));
    --_serif: var(
      --meeting-card-font,
      'Iowan Old Style',
      Charter,
      Georgia,
      'Noto Serif',
      serif
    );
    --_sans: var(--meeting-card-label-font, system-ui, 'Noto Sans', sans-serif);
    --_pad: var(--meeting-card-padding, clamp(1rem, 4cqi, 2.25rem));
    container-type: inline-size;
    display: block;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .card,
  .error,
  .loading {
    background: var(--_paper);
    border-top: 3px solid var(--_ink);
    border-bottom: 1px solid var(--_rule);
    border-radius: var(--meeting-card-radius, 0);
    color: var(--_ink);
    font: 400 1.0625rem/1.5 var(--_serif);
    hyphens: manual;
    overflow-wrap: anywhere;
    padding: calc(var(--_pad) * 0.8) var(--_pad);
  }
  [dir='auto'] {
    text-align: match-parent;
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
  .chair,
  .do,
  .badge,
  .source,
  .actions,
  figcaption,
  .error,
  .topics li {
    font-family: var(--_sans);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .label {
    margin-bottom: 0.75rem;
  }
  .label,
  .occasion,
  .do,
  .chair,
  figcaption {
    font-weight: 600;
  }
  .kicker,
  .deck,
  .label,
  .role,
  .rank,
  .where + .clause,
  .foot,
  code {
    color: var(--_soft);
  }
  .occasion,
  .badge,
  .chair,
  .do,
  .icon,
  .source a,
  .actions button {
    color: var(--_accent);
  }
  .deck,
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
  .body > section,
  .sides,
  .foot {
    border-top: 1px solid var(--_rule);
    margin-top: 1.25rem;
    padding-top: 1rem;
  }

  /* head */
  .kicker time + .place::before,
  .deck > * + *::before,
  .source > * + *::before {
    color: var(--_soft);
    content: '·';
    display: inline-block; /* not underlined with a link */
    font-weight: 400;
    margin-inline: 0.45em;
  }
  .occasion {
    display: block;
    font-size: 0.875rem;
  }
  .title {
    font-size: clamp(1.625rem, 1.1rem + 2.6cqi, 2.75rem);
    font-weight: 700;
    letter-spacing: -0.012em;
    line-height: 1.12;
    margin-block: 0.4rem 0.5rem;
    text-wrap: balance;
  }
  .purpose {
    font-family: var(--_serif);
  }

  /* sides */
  .sides {
    display: grid;
    gap: 1.5rem 2.5rem;
  }
  .side {
    position: relative;
  }
  .side + .side::before {
    background: var(--_rule);
    content: '';
    height: 1px;
    width: 100%;
    top: -0.8rem;
    position: absolute;
  }
  .party {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.6rem;
    margin-bottom: 0.6rem;
  }
  .country {
    font: 600 0.9375rem/1.3 var(--_sans);
  }
  .role {
    margin-inline-start: auto;
  }
  .badge {
    border: 1px solid currentColor;
    border-radius: 2px;
    flex: none;
    font-size: 0.6875rem;
    font-weight: 700;
    letter-spacing: 0.06em;
    line-height: 1;
    padding: 0.2em 0.3em;
  }
  .flag {
    display: flex;
  }
  .name {
    font-weight: 700;
    line-height: 1.25;
  }
  .first .name {
    font-size: 1.375rem;
    letter-spacing: -0.005em;
  }

  /* body */
  .body {
    display: grid;
    gap: 0 2.5rem;
  }
  .body > .outcomes {
    border-color: var(--_accent);
  }
  .outcomes li {
    font-size: 1.1875rem;
    line-height: 1.4;
  }
  .topics ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .topics li {
    background: color-mix(in srgb, var(--_ink) 6%, transparent);
    border-radius: 3px;
    padding: 0.25rem 0.6rem;
  }
  figure + figure {
    margin-top: 1.25rem;
  }
  blockquote + blockquote,
  .outcomes li + li,
  .person + .person {
    margin-top: 0.65rem;
  }
  .reported {
    border-inline-start: 2px solid var(--_rule);
  }
  .reported,
  .quoted,
  figcaption:last-child {
    padding-inline-start: 0.9rem;
  }
  .quoted {
    font-size: 1.375rem;
    line-height: 1.35;
    quotes: '“' '”';
  }
  .quoted::before {
    content: open-quote;
    margin-inline-start: -0.45em;
  }
  .quoted::after {
    content: close-quote;
  }
  figcaption {
    align-items: center;
    display: flex;
    gap: 0.5rem;
    margin-block: 0.5rem;
  }
  .reported .do {
    display: block;
  }

  /* programme */
  .itinerary li {
    display: grid;
    gap: 0.9rem;
    grid-template-columns: 2rem 1fr;
    padding-bottom: 1.1rem;
    position: relative;
  }
  .itinerary li:not(:last-child)::before {
    background: var(--_rule);
    content: '';
    width: 1px;
    inset-block: 2rem 0;
    inset-inline-start: 1rem;
    position: absolute;
  }
  .icon {
    height: 1.125rem;
    border: 1px solid var(--_rule);
    border-radius: 50%;
    fill: none;
    width: 1.125rem;
    padding: 0.375rem;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  .step {
    padding-top: 0.15rem;
  }
  .where {
    font-weight: 700;
    line-height: 1.3;
  }

  /* foot */
  .foot,
  .actions,
  .error {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
  }
  .foot {
    justify-content: space-between;
  }
  .source b {
    color: var(--_ink);
  }
  button {
    background: none;
    border: 0;
    border-radius: 2px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    margin: 0;
    padding: 0;
    text-align: inherit;
    user-select: text;
  }
  .actions button {
    min-height: 1.5rem;
  }
  button:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  /* states */
  .unseen {
    height: 1px;
    clip-path: inset(50%);
    width: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .loading:not(:has(i)) {
    border-block: 0;
    padding: 0;
  }
  .loading i {
    animation: breathe 1.6s infinite alternate;
    background: var(--_rule);
    height: 1rem;
    display: block;
    width: 30%;
  }
  .loading i + i {
    height: 2rem;
    width: 75%;
    margin-block: 1rem;
  }
  @keyframes breathe {
    to {
      opacity: 0.4;
    }
  }
  .error {
    margin-bottom: 1rem;
  }

  /* the small kinds */
  .compact .title {
    font-size: clamp(1.25rem, 1rem + 1.4cqi, 1.625rem);
  }
  .compact .first .name {
    font-size: 1.0625rem;
  }
  .compact .office,
  .compact .rank,
  .compact .chair {
    display: none;
  }
  .timeline .itinerary {
    margin-top: 1.5rem;
  }

  @container (min-width: 34rem) {
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .sides[data-count='1'] {
      grid-template-columns: 1fr;
    }
    .sides[data-count='1'] .people {
      columns: 2 15rem;
      column-gap: 2.5rem;
    }
    .person {
      break-inside: avoid;
    }
    .side:nth-child(even)::before {
      height: 100%;
      width: 1px;
      top: 0;
      inset-inline-start: -1.25rem;
    }
  }
  @container (min-width: 46rem) {
    .full .body:has(> .statements + .itinerary) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
    }
    .full .body > .outcomes,
    .full .body > .topics {
      grid-column: 1 / -1;
    }
    .sides[data-count='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .loading i {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .loading i,
    .side::before,
    .itinerary li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .topics li {
      border: 1px solid;
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
      font-size: 10.5pt;
      padding-inline: 0;
    }
    li,
    figure,
    .side,
    .label {
      break-inside: avoid;
    }
    .label {
      break-after: avoid;
    }
  }
`;
