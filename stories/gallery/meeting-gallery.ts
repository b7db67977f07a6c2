/**
 * `<meeting-gallery>`: all releases at hand as small cards; one press opens the whole card.
 *
 * @module
 */
import { type MeetingReport, safeParseMeetingReport } from '@meeting-report/core';
import '@meeting-report/card/define';
import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { RELEASES, type Release, releaseById } from '../shared/releases.js';

interface Tile {
  release: Release;
  /** Absent where the parser gives none; `refusal` then says why. */
  report: MeetingReport | undefined;
  refusal: string;
}

const FAMILIES: Record<string, string> = {
  seed: 'The first release',
  military: 'Armed forces',
  'foreign-affairs': 'Foreign affairs',
  'head-of-state': 'Heads of state and government',
  parliament: 'Parliaments',
  economy: 'Economy',
  call: 'Calls',
  multilateral: 'Many sides',
  negative: 'No meetings',
};

const familyName = (family: string): string =>
  FAMILIES[family] ?? family.charAt(0).toUpperCase() + family.slice(1).replace(/-/g, ' ');

export class MeetingGallery extends LitElement {
  static override properties: PropertyDeclarations = {
    cardLang: { attribute: 'card-lang' },
    cardDir: { attribute: 'card-dir' },
  };

  /** The cards' language: that of the toolbar. */
  declare cardLang: string;
  /** The direction it stands in; the page around is in English. */
  declare cardDir: string;

  #tiles: Tile[] = [];
  #family = '';
  #open: Tile | undefined;

  constructor() {
    super();
    this.cardLang = 'en';
    this.cardDir = 'ltr';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tiles = RELEASES.map((release) => {
      const result = safeParseMeetingReport(release.text);
      return {
        release,
        report: result.success ? result.report : undefined,
        refusal: result.success ? '' : result.error.code,
      };
    });
    const asked = releaseById(new URLSearchParams(location.hash.slice(1)).get('open') ?? undefined);
    this.#open = this.#tiles.find(({ release }) => release === asked);
  }

  #show(tile: Tile | undefined): void {
    this.#open = tile;
    history.replaceState(
      history.state,
      '',
      tile ? `#open=${tile.release.id}` : location.pathname + location.search,
    );
    this.requestUpdate();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected override render() {
    const families = [...new Set(this.#tiles.map(({ release }) => release.family))];
    const shown = this.#tiles.filter(({ release }) => !this.#family || release.family === this.#family);
    const read = shown.filter(({ report }) => report);
    const refused = shown.filter(({ report }) => !report);
    return html`
      <header>
        <h1>Gallery</h1>
        <p>
          ${this.#tiles.length} releases of our own writing, of all families and regions, each with what the parser
          reads from it today.
        </p>
        <div class="families" role="group" aria-label="Family of release">
          ${['', ...families].map(
            (family) =>
              html`<button
                type="button"
                aria-pressed=${family === this.#family}
                @click=${() => {
                  this.#family = family;
                  this.requestUpdate();
                }}
              >
                ${family ? familyName(family) : 'All'}
              </button>`,
          )}
        </div>
      </header>
      <main>
        ${read.length ? html`<ul class="tiles">${read.map((tile) => this.#tile(tile))}</ul>` : nothing}
        ${
          refused.length
            ? html`<h2>No record</h2>
                <p class="lede">These tell of no meeting, or of none that can be read: nothing is made up.</p>
                <ul class="refused">
                  ${refused.map(
                    ({ release, refusal }) => html`<li>
                      <a href=${playground(release)} target="_top">${release.title}</a>
                      <code>${refusal}</code>
                      ${release.isMeeting ? html`<span>a meeting, not read yet</span>` : nothing}
                    </li>`,
                  )}
                </ul>`
            : nothing
        }
      </main>
      ${this.#dialog()}
    `;
  }

  #tile(tile: Tile) {
    return html`<li class="tile">
      <meeting-card
        lang=${this.cardLang} dir=${this.cardDir}
        variant="compact"
        heading-level="2"
        .report=${tile.report}
      ></meeting-card>
      <p class="caption">
        <span>${familyName(tile.release.family)}</span>
        ${tile.release.isMeeting ? nothing : html`<span class="wrong">should be refused</span>`}
        <button type="button" class="open" aria-label="Open: ${tile.release.title}" @click=${() => this.#show(tile)}>
          Open
        </button>
      </p>
    </li>`;
  }

  #dialog() {
    const tile = this.#open;
    if (!tile) return nothing;
    return html`<dialog
      autofocus
      aria-label=${tile.release.title}
      @close=${() => this.#show(undefined)}
      @click=${(event: Event) => {
        if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
      }}
    >
      <div class="sheet">
        <div class="sheet-bar">
          <a href=${playground(tile.release)} target="_top">Open in the playground</a>
          <button
            type="button"
            @click=${(event: Event) => (event.currentTarget as Element).closest('dialog')!.close()}
          >
            Close
          </button>
        </div>
        <meeting-card lang=${this.cardLang} dir=${this.cardDir} heading-level="2" .text=${tile.release.text}></meeting-card>
      </div>
    </dialog>`;
  }

  static override styles = css`
    :host {
      --paper: light-dark(#fffefb, #17181a);
      --desk: light-dark(#f1ede4, #0e0f10);
      --ink: light-dark(#1c1b19, #ecebe6);
      --soft: light-dark(#5f5c55, #a8a59c);
      --rule: light-dark(#dcd8ce, #3a3b3e);
      --accent: light-dark(#8c2f1b, #e59a83);
      --serif: 'Iowan Old Style', Charter, 'Source Serif 4', Georgia, 'Noto Serif', 'Times New Roman', serif;
      background: var(--desk);
      color: var(--ink);
      display: block;
      font: 400 0.875rem/1.45 system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
      min-block-size: 100dvh;
      padding: clamp(1rem, 4vw, 2.5rem);
      box-sizing: border-box;
    }
    header,
    main {
      margin-inline: auto;
      max-inline-size: 84rem;
    }
    h1,
    h2 {
      font: 700 1.625rem/1.1 var(--serif);
      letter-spacing: -0.012em;
      margin: 0;
    }
    h2 {
      font-size: 1.25rem;
      margin-block: 3rem 0.3rem;
    }
    header p,
    .lede {
      color: var(--soft);
      margin: 0.3rem 0 1rem;
      max-inline-size: 40rem;
    }
    .families {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem;
      margin-block-end: 1.5rem;
    }
    button {
      background: var(--paper);
      border: 1px solid var(--rule);
      border-radius: 4px;
      color: var(--ink);
      cursor: pointer;
      font: 600 0.8125rem/1.3 system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
      min-block-size: 1.875rem;
      padding: 0.2rem 0.7rem;
    }
    button[aria-pressed='true'] {
      background: var(--ink);
      border-color: var(--ink);
      color: var(--paper);
    }
    :focus-visible {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
    }
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    /* columns of cards that end where they end: no holes under the short ones */
    .tiles {
      column-gap: 1.25rem;
      columns: 22rem;
    }
    .tile {
      background: var(--paper);
      break-inside: avoid;
      display: block;
      margin-block-end: 1.25rem;
      position: relative;
    }
    .tile meeting-card {
      --meeting-card-padding: 1.25rem;
    }
    .tile meeting-card::part(card) {
      border-block-end: 0;
      padding-block-end: 0;
    }
    .caption {
      align-items: center;
      color: var(--soft);
      display: flex;
      font-size: 0.8125rem;
      gap: 0.75rem;
      margin: 0;
      padding: 0.4rem 1.25rem 0.9rem;
    }
    .open {
      background: none;
      border: 0;
      color: var(--accent);
      margin-inline-start: auto;
      padding-inline: 0;
    }
    /* the whole tile opens it */
    .open::after {
      content: '';
      inset: 0;
      position: absolute;
    }
    .open:focus-visible {
      outline: 0;
    }
    .tile:has(.open:focus-visible),
    .tile:hover {
      outline: 2px solid var(--accent);
    }
    .wrong {
      color: var(--accent);
    }
    .refused li {
      border-block-start: 1px solid var(--rule);
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      padding-block: 0.5rem;
    }
    .refused code,
    .refused span {
      color: var(--soft);
      font-size: 0.8125rem;
    }
    a {
      color: var(--accent);
    }
    dialog {
      background: none;
      border: 0;
      color: inherit;
      inline-size: min(60rem, 100%);
      margin-block: auto;
      max-block-size: 100dvh;
      max-inline-size: 100%;
      overflow: auto;
      overscroll-behavior: contain;
      padding: clamp(0.5rem, 3vw, 2rem);
      box-sizing: border-box;
    }
    dialog:focus-visible {
      outline: 0;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 60%);
    }
    .sheet {
      background: var(--paper);
    }
    .sheet-bar {
      align-items: center;
      background: var(--paper);
      display: flex;
      inset-block-start: 0;
      justify-content: space-between;
      padding: 0.75rem clamp(1rem, 4cqi, 2.25rem);
      position: sticky;
      z-index: 1;
    }
  `;
}

/** The playground with this release, in the same Storybook. */
function playground({ id }: Release): string {
  return `./?path=/story/playground--playground#release=${id}`;
}

if (!customElements.get('meeting-gallery')) customElements.define('meeting-gallery', MeetingGallery);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-gallery': MeetingGallery;
  }
}
