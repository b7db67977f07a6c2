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
      'Source Serif 4',
      Georgia,
      'Noto Serif',
      'Times New Roman',
      serif
    );
    --_sans: var(--meeting-card-label-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif);
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
    border-block-start: 3px solid var(--_ink);
    border-block-end: 1px solid var(--_rule);
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
  .named,
  figcaption,
  .error,
  .topics li {
    font-family: var(--_sans);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .label {
    color: var(--_soft);
    font-size: 0.75rem;
    font-weight: 600;
    letter-spacing: 0.04em;
    margin-block-end: 0.75rem;
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
  .kicker {
    color: var(--_soft);
  }
  .occasion {
    color: var(--_accent);
    display: block;
    font-size: 0.875rem;
    font-weight: 600;
    margin-block-end: 0.1rem;
  }
  .title {
    font-size: clamp(1.625rem, 1.1rem + 2.6cqi, 2.75rem);
    font-weight: 700;
    letter-spacing: -0.012em;
    line-height: 1.12;
    margin-block: 0.4rem 0.5rem;
    text-wrap: balance;
  }
  .deck {
    color: var(--_soft);
    font-size: 0.9375rem;
  }
  .purpose {
    font-family: var(--_serif);
    font-style: italic;
  }

  /* sides */
  .sides {
    border-block-start: 1px solid var(--_rule);
    display: grid;
    gap: 1.5rem 2.5rem;
    margin-block-start: 1.25rem;
    padding-block-start: 1.25rem;
  }
  .side {
    position: relative;
  }
  .side + .side::before {
    background: var(--_rule);
    content: '';
    block-size: 1px;
    inline-size: 100%;
    inset-block-start: -0.8rem;
    position: absolute;
  }
  .party {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.6rem;
    margin-block-end: 0.6rem;
  }
  .country {
    font: 600 0.9375rem/1.3 var(--_sans);
  }
  .role {
    color: var(--_soft);
    margin-inline-start: auto;
  }
  .badge {
    border: 1px solid currentColor;
    border-radius: 2px;
    color: var(--_accent);
    flex: none;
    font-size: 0.6875rem;
    font-weight: 700;
    letter-spacing: 0.06em;
    line-height: 1;
    padding: 0.22em 0.3em 0.2em 0.36em;
  }
  .flag {
    display: flex;
    flex: none;
    inline-size: 1.5em;
  }
  .flag svg {
    block-size: 1em;
    inline-size: 1.5em;
    outline: 1px solid var(--_rule);
  }
  .person + .person {
    margin-block-start: 0.7rem;
  }
  .name {
    font-weight: 700;
    line-height: 1.25;
  }
  .first .name {
    font-size: 1.375rem;
    letter-spacing: -0.005em;
  }
  .rank {
    color: var(--_soft);
  }
  .office {
    font-size: 0.9375rem;
    line-height: 1.4;
    margin-block-start: 0.15rem;
  }
  .chair {
    color: var(--_accent);
    font-weight: 600;
    margin-block-start: 0.2rem;
  }

  /* body */
  .body {
    display: grid;
    gap: 0 2.5rem;
  }
  .body > section {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 1.5rem;
    min-inline-size: 0;
    padding-block-start: 0.9rem;
  }
  .do {
    color: var(--_accent);
    font-weight: 600;
  }
  .outcomes {
    border-block-start: 2px solid var(--_accent) !important;
  }
  .outcomes li {
    font-size: 1.1875rem;
    line-height: 1.4;
  }
  .outcomes li + li {
    margin-block-start: 0.5rem;
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
    margin-block-start: 1.25rem;
  }
  blockquote + blockquote {
    margin-block-start: 0.6rem;
  }
  .reported {
    border-inline-start: 2px solid var(--_rule);
    padding-inline-start: 0.9rem;
  }
  .quoted {
    font-size: 1.375rem;
    font-style: italic;
    line-height: 1.35;
    padding-inline-start: 0.9rem;
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
    font-weight: 600;
    gap: 0.5rem;
    margin-block: 0.5rem;
  }
  figcaption:last-child {
    padding-inline-start: 0.9rem;
  }
  .reported .do {
    display: block;
  }

  /* programme */
  .itinerary li {
    display: grid;
    gap: 0.9rem;
    grid-template-columns: 2rem 1fr;
    padding-block-end: 1.1rem;
    position: relative;
  }
  .itinerary li:not(:last-child)::before {
    background: var(--_rule);
    content: '';
    inline-size: 1px;
    inset-block: 2rem 0;
    inset-inline-start: 1rem;
    position: absolute;
  }
  .icon {
    block-size: 1.125rem;
    border: 1px solid var(--_rule);
    border-radius: 50%;
    color: var(--_accent);
    fill: none;
    inline-size: 1.125rem;
    padding: 0.375rem;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  .step {
    padding-block-start: 0.15rem;
  }
  .where {
    font-weight: 700;
    line-height: 1.3;
  }
  .whom {
    font-size: 0.9375rem;
    font-style: italic;
  }
  .clause {
    color: var(--_soft);
    font-size: 0.9375rem;
    margin-block-start: 0.15rem;
  }
  .clause:nth-child(2):last-child {
    color: inherit;
    font-size: 1em;
  }

  /* foot */
  .named,
  .named ul,
  .foot,
  .actions {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
  }
  .named {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 1.5rem;
    padding-block-start: 0.8rem;
  }
  .named .label {
    margin: 0;
  }
  .foot {
    border-block-start: 1px solid var(--_rule);
    color: var(--_soft);
    justify-content: space-between;
    margin-block-start: 1rem;
    padding-block-start: 0.8rem;
  }
  .source b {
    color: var(--_ink);
  }
  .source a {
    color: var(--_accent);
  }
  button {
    background: none;
    border: 0;
    border-radius: 2px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
    padding: 0;
    text-align: inherit;
    user-select: text;
  }
  .actions button {
    color: var(--_accent);
    min-block-size: 1.5rem;
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
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .loading:not(:has(i)) {
    border-block: 0;
    padding: 0;
  }
  .loading i {
    animation: breathe 1.6s ease-in-out infinite alternate;
    background: var(--_rule);
    block-size: 0.8rem;
    display: block;
    inline-size: 30%;
    margin-block-end: 1rem;
  }
  .loading i:nth-of-type(2) {
    block-size: 2rem;
    inline-size: 75%;
  }
  .loading i:nth-of-type(3) {
    inline-size: 55%;
    margin: 0;
  }
  @keyframes breathe {
    to {
      opacity: 0.4;
    }
  }
  .error {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375rem;
    gap: 0.25rem 0.75rem;
    margin-block-end: 1rem;
  }
  .error p {
    margin: 0;
  }
  .error code {
    color: var(--_soft);
    font-size: 0.8125rem;
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
  .compact .sides {
    gap: 0.9rem 2rem;
    margin-block-start: 0.8rem;
    padding-block-start: 0.8rem;
  }
  .compact .party {
    margin-block-end: 0.2rem;
  }
  .compact .side + .side::before {
    inset-block-start: -0.5rem;
  }
  .timeline .itinerary {
    margin-block-start: 1.5rem;
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
      block-size: 100% !important;
      inline-size: 1px !important;
      inset-block-start: 0 !important;
      inset-inline-start: -1.25rem;
    }
    .side:nth-child(2n + 3)::before {
      inline-size: calc(200% + 2.5rem);
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
