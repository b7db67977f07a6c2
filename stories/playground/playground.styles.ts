import { css } from 'lit';
import { KINDS } from './facts.js';

/** Colour of each kind, on paper and at night; every one of them reads on both grounds. */
export const kindColours = css`
  :host {
    --k-person: light-dark(#1f5fa8, #8fbcf5);
    --k-side: light-dark(#6a3fa0, #c6a6f5);
    --k-when: light-dark(#0b6b6d, #6cd0ce);
    --k-where: light-dark(#33701a, #9dd377);
    --k-said: light-dark(#a3304a, #f49bab);
    --k-topic: light-dark(#a34a08, #f2ae6e);
    --k-outcome: light-dark(#8f2580, #ec9fe0);
    --k-step: light-dark(#5a6200, #ccd363);
    --k-body: light-dark(#47586a, #a9bccd);
    --k-source: light-dark(#6a5a48, #cbb89f);
    --k-event: light-dark(#7d5a00, #e3c360);
  }
`;

export const styles = [
  kindColours,
  // the one place where a name of a kind becomes a selector
  ...KINDS.map(({ id }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`[data-kind='${id}']{--k:var(--k-${id})}[data-outer='${id}']{--o:var(--k-${id})}`);
    return sheet;
  }),
  css`
    :host {
      --paper: light-dark(#fffefb, #17181a);
      --desk: light-dark(#f1ede4, #0e0f10);
      --ink: light-dark(#1c1b19, #ecebe6);
      --soft: light-dark(#5f5c55, #a8a59c);
      --rule: light-dark(#dcd8ce, #3a3b3e);
      --accent: light-dark(#8c2f1b, #e59a83);
      --serif: 'Iowan Old Style', Charter, 'Source Serif 4', Georgia, 'Noto Serif', 'Times New Roman', serif;
      --sans: system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
      --mono: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'Noto Sans Mono', monospace;
      background: var(--desk);
      block-size: 100dvh;
      box-sizing: border-box;
      color: var(--ink);
      container-type: inline-size;
      display: grid;
      font: 400 0.875rem/1.45 var(--sans);
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr) auto;
      min-block-size: 36rem;
    }
    *,
    *::before {
      box-sizing: border-box;
    }
    h1,
    h2,
    h3,
    p,
    ul,
    ol,
    blockquote {
      margin: 0;
      padding: 0;
    }
    ul,
    ol {
      list-style: none;
    }

    /* bar */
    .bar {
      align-items: end;
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem 2rem;
      justify-content: space-between;
      padding: 1rem 1.25rem 0.875rem;
    }
    h1 {
      font: 700 1.625rem/1.1 var(--serif);
      letter-spacing: -0.012em;
    }
    .title p {
      color: var(--soft);
      margin-block-start: 0.2rem;
      max-inline-size: 21rem;
      text-wrap: balance;
    }
    .controls {
      align-items: end;
      display: flex;
      flex: 1 1 46rem;
      flex-wrap: wrap;
      gap: 0.6rem;
      justify-content: flex-end;
    }
    .field > span:first-child {
      color: var(--soft);
      display: block;
      font-size: 0.75rem;
      font-weight: 600;
      margin-block-end: 0.2rem;
    }
    .pick {
      flex: 1 1 14rem;
      max-inline-size: 24rem;
      min-inline-size: 0;
    }
    .picker {
      display: flex;
    }
    select,
    input,
    .act,
    .step {
      background: var(--paper);
      block-size: 2.25rem;
      border: 1px solid var(--rule);
      border-radius: 4px;
      color: var(--ink);
      font: inherit;
      padding-inline: 0.6rem;
    }
    input[type='date'] {
      inline-size: 9.25rem;
    }
    input[type='text'] {
      inline-size: 7rem;
    }
    ::placeholder {
      color: var(--soft);
      opacity: 1;
    }
    select {
      border-radius: 0;
      flex: 1;
      inline-size: 100%;
      margin-inline: -1px;
      min-inline-size: 0;
      text-overflow: ellipsis;
    }
    .step {
      cursor: pointer;
      flex: none;
      font-size: 1.125rem;
      inline-size: 2.25rem;
      line-height: 1;
      padding: 0 0 0.15rem;
    }
    .picker .step:first-child {
      border-end-end-radius: 0;
      border-start-end-radius: 0;
    }
    .picker .step:last-child {
      border-end-start-radius: 0;
      border-start-start-radius: 0;
    }
    .acts {
      display: flex;
      gap: 0.6rem;
    }
    .act {
      cursor: pointer;
      font-weight: 600;
      padding-inline: 0.85rem;
      white-space: nowrap;
    }
    .act.primary {
      background: var(--accent);
      border-color: var(--accent);
      color: var(--paper);
    }
    .act.small {
      block-size: 1.875rem;
      font-size: 0.8125rem;
      padding-inline: 0.65rem;
    }
    .act:hover,
    .step:hover,
    select:hover,
    input:hover {
      border-color: var(--soft);
    }
    .act.primary:hover {
      background: color-mix(in srgb, var(--accent) 88%, var(--ink));
    }
    :focus-visible {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
    }

    /* desk: the release on one side, what was read from it on the other */
    .desk {
      display: grid;
      gap: 0 1px;
      grid-template-areas: 'tabs' 'panel';
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr);
      min-block-size: 0;
    }
    .tabs {
      display: flex;
      gap: 0.25rem;
      grid-area: tabs;
      overflow-x: auto;
      padding-inline: 1rem;
      scrollbar-width: none;
    }
    [role='tab'] {
      background: none;
      block-size: 2.5rem;
      border: 0;
      border-block-end: 3px solid transparent;
      color: var(--soft);
      cursor: pointer;
      flex: none;
      font: 600 0.875rem/1 var(--sans);
      padding: 0.2rem 0.6rem 0;
    }
    [role='tab'][aria-selected='true'] {
      border-color: var(--accent);
      color: var(--ink);
    }
    [role='tab']:focus-visible {
      outline-offset: -3px;
    }
    .panel {
      background: var(--paper);
      border-block-start: 1px solid var(--rule);
      display: none;
      flex-direction: column;
      grid-area: panel;
      min-block-size: 0;
      min-inline-size: 0;
    }
    [data-panel='source'] #source,
    [data-panel='card'] #card,
    [data-panel='record'] #record,
    [data-panel='sentence'] #sentence,
    [data-panel='export'] #export {
      display: flex;
    }
    .head {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 0.75rem;
      min-block-size: 2.5rem;
      padding: 0.6rem 1.25rem 0.3rem;
    }
    h2 {
      font: 600 0.875rem/1.3 var(--sans);
    }
    .verdict {
      color: var(--soft);
      margin-inline-end: auto;
    }
    .verdict b {
      color: var(--ink);
      font-weight: 600;
    }
    .body {
      flex: 1;
      min-block-size: 0;
      overflow: auto;
      overscroll-behavior: contain;
      padding: 0.75rem 1.25rem 1.5rem;
    }
    .aside,
    .empty {
      color: var(--soft);
    }

    /* legend */
    .legend,
    .formats {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem;
    }
    .legend {
      padding: 0.1rem 1.25rem 0.5rem;
    }
    .formats {
      margin-inline-end: auto;
    }
    :where(.formats .kind) {
      --k: var(--accent);
    }
    .kind {
      align-items: baseline;
      background: none;
      border: 1px solid transparent;
      border-radius: 3px;
      color: var(--soft);
      cursor: pointer;
      display: inline-flex;
      font: 500 0.8125rem/1.3 var(--sans);
      gap: 0.35em;
      min-block-size: 1.5rem;
      padding: 0.15rem 0.45rem;
      text-decoration: line-through;
    }
    .formats .kind {
      text-decoration: none;
    }
    .kind[aria-pressed='true'] {
      background: color-mix(in srgb, var(--k) 13%, var(--paper));
      border-block-end: 2px solid var(--k);
      color: var(--ink);
      text-decoration: none;
    }
    .kind:hover {
      border-color: var(--k);
    }
    .count {
      color: var(--soft);
      font-size: 0.75rem;
      font-variant-numeric: tabular-nums;
    }

    /* notes */
    .note {
      background: color-mix(in srgb, var(--k-event) 10%, var(--paper));
      border-inline-start: 3px solid var(--k-event);
      margin: 0.25rem 1.25rem;
      padding: 0.45rem 0.75rem;
    }
    .note.refusal {
      border-inline-start-color: var(--accent);
      background: color-mix(in srgb, var(--accent) 9%, var(--paper));
    }
    summary {
      cursor: pointer;
      font-weight: 600;
    }
    .note li {
      margin-block-start: 0.35rem;
    }
    code {
      font: 0.8125rem/1.4 var(--mono);
    }
    .words {
      background: none;
      border: 0;
      color: var(--accent);
      cursor: pointer;
      font: inherit;
      padding: 0;
      text-align: start;
      text-decoration: underline;
    }

    /* the release */
    .text {
      font: 400 1.0625rem/1.75 var(--serif);
      max-inline-size: 44rem;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    textarea {
      background: none;
      border: 0;
      color: inherit;
      flex: 1;
      font: 400 1.0625rem/1.75 var(--serif);
      inline-size: 100%;
      padding: 0.75rem 1.25rem;
      resize: none;
    }
    textarea:focus-visible {
      outline-offset: -3px;
    }
    .mark {
      background: color-mix(in srgb, var(--k) 14%, var(--ground, transparent));
      border-block-end: 2px solid color-mix(in srgb, var(--o) 65%, transparent);
      box-decoration-break: clone;
      cursor: pointer;
      padding-block: 0.08em;
      -webkit-box-decoration-break: clone;
    }
    .mark.derived {
      background: none;
      border-block-end: 1px dotted color-mix(in srgb, var(--o) 80%, transparent);
    }
    .mark.lit {
      background: color-mix(in srgb, var(--k) 38%, var(--paper));
      border-block-end-color: var(--k);
    }
    /* the sentence that is looked at, or the words of a warning */
    .ring {
      --ground: color-mix(in srgb, var(--ink) 10%, transparent);
    }
    .plain.ring,
    .derived.ring:not(.lit) {
      background: var(--ground);
    }
    .tag {
      color: var(--soft);
      font: 0.75rem/1 var(--mono);
    }

    /* the card */
    #card .body {
      padding: 0;
    }
    meeting-card {
      --meeting-card-background: transparent;
      --meeting-card-mark: color-mix(in srgb, var(--k, var(--accent)) 30%, var(--paper));
      --meeting-card-mark-text: var(--ink);
      --meeting-card-padding: 1.25rem;
    }
    meeting-card::part(card) {
      border-block: 0;
    }
    meeting-card::part(release) {
      display: none;
    }
    .empty {
      padding: 3rem 1.25rem;
      text-align: center;
    }

    /* JSON */
    .json {
      font: 0.8125rem/1.6 var(--mono);
      margin: 0;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    #record .json {
      white-space: normal;
    }
    #record .raw {
      white-space: pre-wrap;
    }
    .line {
      border-inline-start: 3px solid transparent;
      margin-inline-start: -0.5rem;
      padding-inline-start: calc(0.5rem + var(--depth, 0) * 1.25em + 1.5em);
      text-indent: -1.5em;
    }
    .line.proved {
      border-inline-start-color: color-mix(in srgb, var(--k) 75%, transparent);
      cursor: pointer;
    }
    .line.proved:hover,
    .line.lit {
      background: color-mix(in srgb, var(--k) 20%, transparent);
      border-inline-start-color: var(--k);
    }
    .key {
      color: var(--soft);
    }

    /* one sentence */
    .stepper {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    .stepper .step {
      block-size: 1.875rem;
      inline-size: 1.875rem;
    }
    .prose blockquote {
      font: italic 400 1.125rem/1.5 var(--serif);
      margin-block: 0.9rem 0.5rem;
      max-inline-size: 44rem;
    }
    h3 {
      font: 600 0.8125rem/1.4 var(--sans);
      color: var(--soft);
      margin-block: 1.25rem 0.4rem;
    }
    .read {
      margin-block-end: 1.25rem;
    }
    .fact {
      background: none;
      border: 0;
      border-inline-start: 3px solid var(--k);
      color: inherit;
      cursor: pointer;
      display: grid;
      font: inherit;
      gap: 0 1rem;
      grid-template-columns: minmax(7rem, 2fr) 3fr;
      inline-size: 100%;
      padding: 0.3rem 0.6rem;
      text-align: start;
    }
    .fact:hover,
    .fact[aria-pressed='true'] {
      background: color-mix(in srgb, var(--k) 14%, transparent);
    }
    .what {
      color: var(--soft);
    }
    .value {
      overflow-wrap: anywhere;
    }
    .weighed,
    .stage {
      margin-block: 0.75rem;
    }
    .weighed li,
    .seen li {
      border-block-start: 1px solid var(--rule);
      display: grid;
      gap: 0 1rem;
      grid-template-columns: 2rem 1fr;
      padding: 0.3rem 0.6rem;
    }
    .seen li {
      grid-template-columns: minmax(7rem, 1fr) 4fr;
    }
    .weighed li:hover,
    .seen li:hover {
      background: color-mix(in srgb, var(--ink) 6%, transparent);
    }
    .weighed ul,
    .seen {
      margin-block-start: 0.4rem;
    }
    .points {
      color: var(--k-where);
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    .points.against {
      color: var(--k-said);
    }
    .lost > span:last-child > span:first-child {
      color: var(--soft);
    }
    .why {
      color: var(--soft);
      display: block;
      font-size: 0.8125rem;
    }

    /* the fact at hand */
    .inspector {
      align-items: baseline;
      background: var(--paper);
      border-block-start: 3px solid var(--k, var(--rule));
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 0.9rem;
      min-block-size: 3.9rem;
      align-content: start;
      padding: 0.5rem 1.25rem 0.6rem;
    }
    .idle p {
      color: var(--soft);
    }
    .chip {
      color: var(--k);
      font-weight: 600;
    }
    .fact-name {
      color: var(--soft);
    }
    .fact-value {
      flex: 1 1 0;
      font-weight: 600;
      min-inline-size: 10rem;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      max-inline-size: 100%;
    }
    .proof {
      display: flex;
      flex-basis: 100%;
      gap: 0.9rem;
      min-inline-size: 0;
    }
    .proof q {
      font-family: var(--serif);
      font-style: italic;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .proof code,
    .proof .aside {
      color: var(--soft);
      flex: none;
    }
    .unseen {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }

    @container (max-width: 72rem) {
      .title {
        align-items: baseline;
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
      }
      .title p {
        margin: 0;
        max-inline-size: none;
      }
      .controls {
        flex-basis: 100%;
      }
      .pick {
        max-inline-size: none;
      }
    }
    @container (max-width: 40rem) {
      .bar {
        padding: 0.75rem 1rem;
      }
      .pick {
        flex-basis: 100%;
      }
      .field:not(.pick) {
        flex: 1;
        min-inline-size: 0;
      }
      .field input {
        inline-size: 100%;
      }
      .acts {
        flex-basis: 100%;
      }
      .act:not(.small) {
        flex: 1;
      }
      .tabs {
        gap: 0;
        justify-content: space-between;
        padding-inline: 0.65rem;
      }
      [role='tab'] {
        padding-inline: 0.35rem;
      }
      .head,
      .legend {
        padding-inline: 1rem;
      }
      .body,
      textarea {
        padding-inline: 1rem;
      }
      .note {
        margin-inline: 1rem;
      }
      .inspector {
        padding-inline: 1rem;
      }
      .proof code,
      .proof .aside {
        display: none;
      }
    }
    @container (min-width: 60rem) {
      .desk {
        background: var(--rule);
        grid-template-areas: 'source tabs' 'source panel';
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      .tabs {
        background: var(--paper);
        border-block-start: 1px solid var(--rule);
      }
      #source {
        display: flex;
        grid-area: source;
      }
      #tab-source {
        display: none;
      }
      [data-panel='source'] #card {
        display: flex;
      }
      [data-panel='source'] #tab-card {
        border-color: var(--accent);
        color: var(--ink);
      }
    }
    /* room for all three */
    @container (min-width: 100rem) {
      .desk {
        grid-template-areas: 'source card tabs' 'source card panel';
        grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) minmax(0, 4fr);
      }
      #card {
        display: flex;
        grid-area: card;
      }
      #tab-card {
        display: none;
      }
      [data-panel='source'] #record,
      [data-panel='card'] #record {
        display: flex;
      }
      [data-panel='source'] #tab-record,
      [data-panel='card'] #tab-record {
        border-color: var(--accent);
        color: var(--ink);
      }
    }
    /* too small for panels that scroll by themselves: the page does */
    @media (max-width: 59.99rem), (max-height: 34rem) {
      :host {
        block-size: auto;
        min-block-size: 100dvh;
      }
      .body {
        overflow: visible;
      }
      .json.body {
        overflow-x: auto;
      }
      textarea {
        min-block-size: 24rem;
      }
      .tabs {
        background: var(--desk);
        inset-block-start: 0;
        position: sticky;
        z-index: 1;
      }
      .inspector {
        inset-block-end: 0;
        position: sticky;
        z-index: 1;
      }
    }
    @media (forced-colors: active) {
      .mark {
        border-block-end-color: LinkText;
      }
      .mark.lit,
      .line.lit {
        background: Mark;
        color: MarkText;
        forced-color-adjust: none;
      }
      [role='tab'][aria-selected='true'],
      .kind[aria-pressed='true'] {
        border-block-end-color: Highlight;
      }
    }
  `,
];

let sheet: CSSStyleSheet | undefined;

/** What the card needs to light a fact that is pointed at elsewhere. */
export function cardSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `[data-linked]{background:var(--meeting-card-mark);color:var(--meeting-card-mark-text);box-shadow:0 0 0 2px var(--meeting-card-mark)}`,
    );
  }
  return sheet;
}
