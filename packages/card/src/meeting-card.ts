import type { MeetingReport } from '@meeting-report/core';
import {
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
} from 'lit';
import { type ActionName, ACTIONS } from './actions/names.js';
import { CardError } from './errors.js';
import { MeetingCardErrorEvent, MeetingCardReadyEvent, type Warning } from './events.js';
import { fromJson, fromObject, hasText, jsonChild, type Reading } from './input.js';
import { cards, languageOf, watchLanguage } from './language.js';
import { labelsFor, loadLabels } from './labels/index.js';
import { styles } from './meeting-card.styles.js';
import type { Release } from './release.js';
import { type Context, type FlagStyle, NO_PROOFS, type Variant } from './render/context.js';
import { head } from './render/head.js';
import { itinerary } from './render/itinerary.js';
import { outcomes, topics } from './render/outcomes.js';
import { mentioned } from './render/person.js';
import { sides } from './render/sides.js';
import { source } from './render/source.js';
import { statements } from './render/statements.js';

/**
 * How far a card is; also its custom state, for CSS: `meeting-card:state(ready)`.
 *
 * @example
 * ```ts
 * import type { CardState } from '@meeting-report/card';
 *
 * const over: CardState[] = ['ready', 'error'];
 * over.includes('loading'); // => false
 * ```
 */
export type CardState = 'empty' | 'loading' | 'ready' | 'error';

/** The room where texts are read and marked; null if it could not be had. */
let releases: Pick<typeof import('./release.js'), 'Release'> | null | undefined;

/** Brings what reads and marks texts at once, instead of when a text is met; for servers. */
export function useReleases(room: typeof releases): void {
  releases = room;
}

const loadActions = () => import('./actions/index.js');

const INPUTS = ['report', 'src', 'text', 'loading', 'publishedOn', 'outlet', 'url'];

/**
 * One meeting, as a press release tells it: who met whom, when and where, what was
 * said, what came of it, and for each fact the words that state it.
 *
 * @summary Shows one `MeetingReport` on any page.
 * @tag meeting-card
 *
 * @slot - The release itself, as text. It is read, shown as the source, and stays readable whatever happens. A `<script type="application/json">` child holds a report instead.
 * @slot header - Shown above the card's own head.
 * @slot footer - Shown under everything else.
 * @slot actions - Replaces the card's own actions.
 *
 * @event {MeetingCardReadyEvent} meeting-card-ready - A report is there and shown.
 * @event {MeetingCardErrorEvent} meeting-card-error - What was given could not be shown; `code` says why.
 * @event {MeetingCardEvidenceEvent} meeting-card-evidence - The reader asked for the words of a fact, or put them away.
 *
 * @csspart card - The whole card.
 * @csspart heading - The card's heading.
 * @csspart sides - All sides.
 * @csspart side - One side.
 * @csspart person - One participant.
 * @csspart statement - One turn of speech.
 * @csspart step - One step of the programme.
 * @csspart source - Who reports.
 * @csspart actions - The card's actions.
 * @csspart release - The source text.
 * @csspart mark - Marked words in the card's own copy of the text.
 * @csspart error - The error message.
 *
 * @cssproperty [--meeting-card-background=light-dark(#fffefb, #17181a)] - Paper.
 * @cssproperty [--meeting-card-text=light-dark(#1c1b19, #ecebe6)] - Ink.
 * @cssproperty [--meeting-card-muted=light-dark(#5f5c55, #a8a59c)] - Ink of labels and side notes.
 * @cssproperty [--meeting-card-rule=light-dark(#dcd8ce, #3a3b3e)] - Lines.
 * @cssproperty [--meeting-card-accent=light-dark(#8c2f1b, #e59a83)] - Kicker, icons, links.
 * @cssproperty [--meeting-card-mark=light-dark(#ffe08a, #6b5412)] - Ground of marked words.
 * @cssproperty [--meeting-card-mark-text=light-dark(#1c1b19, #fff8e1)] - Ink of marked words.
 * @cssproperty [--meeting-card-font=Charter, Georgia, serif] - Text face.
 * @cssproperty [--meeting-card-label-font=system-ui, sans-serif] - Face of labels.
 * @cssproperty [--meeting-card-padding=clamp(1rem, 4cqi, 2rem)] - Room between edge and content.
 * @cssproperty [--meeting-card-radius=0] - Roundness of the card's corners.
 *
 * @cssstate empty - Nothing was given.
 * @cssstate loading - A report is on its way.
 * @cssstate ready - A report is shown.
 * @cssstate error - What was given could not be shown.
 *
 * @example
 * ```ts
 * import { MeetingCard } from '@meeting-report/card';
 * import '@meeting-report/card/define';
 *
 * const card = document.body.appendChild(new MeetingCard());
 * card.report = report;
 * await card.updateComplete;
 * card.state; // => 'ready'
 * card.shown?.kind; // => 'meeting'
 * card.remove();
 * ```
 */
export class MeetingCard extends LitElement {
  /** The card's own style sheet. */
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    text: { attribute: false },
    src: { reflect: true },
    loading: { reflect: true },
    variant: { reflect: true },
    flags: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level', reflect: true },
    publishedOn: { attribute: 'published-on' },
    outlet: {},
    url: {},
    jsonLd: { type: Boolean, attribute: 'json-ld', reflect: true },
  };

  /** The report to show; wins over every other way. */
  declare report: MeetingReport | undefined;
  /** A release to read, where there is none among the children. */
  declare text: string | undefined;
  /** Address of a report as JSON. */
  declare src: string | undefined;
  /** `lazy`: fetch `src` when the card comes near the screen. */
  declare loading: 'eager' | 'lazy';
  /** How much to show. */
  declare variant: Variant;
  /** How countries are marked, beside their names. */
  declare flags: FlagStyle;
  /** Level of the card's heading, 1 to 6. */
  declare headingLevel: number;
  /** Day the release was published, to resolve "on Tuesday" when a text is read. */
  declare publishedOn: string | undefined;
  /** Who published the release, when a text is read. */
  declare outlet: string | undefined;
  /** Where the release stands, when a text is read. */
  declare url: string | undefined;
  /** Describes the meeting to search engines, as JSON-LD in the page's head. */
  declare jsonLd: boolean;

  #state: CardState = 'empty';
  #reading: Reading | undefined;
  #error: CardError | undefined;
  #why: string | undefined;
  #release: Release | undefined;
  #lang = 'en';
  #stale = true;
  #announce = false;
  #done = '';
  #near = false;
  #abort: AbortController | undefined;
  #children: MutationObserver | undefined;
  #internals: ElementInternals | undefined;
  #fromServer = false;

  constructor() {
    super();
    this.loading = 'eager';
    this.variant = 'full';
    this.flags = 'code';
    this.headingLevel = 2;
    this.jsonLd = false;
    if (!isServer) this.#internals = this.attachInternals();
  }

  /** What the card is showing: `empty`, `loading`, `ready` or `error`. */
  get state(): CardState {
    return this.#state;
  }

  /** The report shown, whichever way it came. */
  get shown(): MeetingReport | undefined {
    return this.#reading?.report;
  }

  /** What the parser warned of, where a text was read. */
  get warnings(): readonly Warning[] {
    return this.#reading?.warnings ?? [];
  }

  /** The text whose words are the evidence: the release among the children, else `text`. */
  get sourceText(): string {
    return this.#release?.text ?? '';
  }

  /** JSON Pointer of the fact whose words are being shown. */
  get evidence(): string | undefined {
    return this.#release?.active;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children = new MutationObserver(() => this.#refresh());
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
    cards.add(this);
    watchLanguage();
    if (this.hasUpdated) this.#refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
    this.#children?.disconnect();
    cards.delete(this);
    this.#release?.clear();
    this.#tellSearchEngines();
  }

  readonly #refresh = (): void => {
    this.#stale = true;
    this.requestUpdate();
  };

  /** Shows the words of a fact, given by its JSON Pointer; false if the source text holds none. */
  showEvidence(pointer: string): boolean {
    if (!this.#release?.proofs.has(pointer)) return false;
    this.#release.show(pointer);
    return true;
  }

  /** Puts the words away. */
  clearEvidence(): void {
    if (this.evidence) this.#release!.show(undefined);
  }

  // --- taking what was given ------------------------------------------------

  /** Looks at the inputs anew. What is in hand is shown in this very update; the rest comes later. */
  #take(): void {
    this.#abort?.abort();
    this.#release?.clear();
    this.#reading = this.#error = this.#why = this.#release = undefined;
    this.#state = 'loading';
    const { signal } = (this.#abort = new AbortController());
    try {
      const reading = this.#read(signal);
      if (reading instanceof Promise) {
        reading.then(
          (value) => signal.aborted || this.#settle(value),
          (cause) => signal.aborted || this.#fail(cause),
        );
      } else if (reading) this.#settle(reading);
    } catch (cause) {
      this.#fail(cause);
    }
  }

  /** The first input that is there; nothing if there is none, or if it is too early to tell. */
  #read(signal: AbortSignal): Reading | Promise<Reading> | undefined {
    const { report, src, text } = this;
    // the page is still arriving, and so may be this element's children
    if (!isServer && !report && !src && document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#refresh, { once: true, signal });
      return;
    }
    const toRead = text || (!isServer && hasText(this));
    if (toRead) {
      if (releases === undefined) {
        import('./release.js').then(useReleases, () => useReleases(null)).then(this.#refresh);
        return;
      }
      if (releases) this.#release = new releases.Release(this, text);
    }
    if (report) return fromObject(report);
    if (src) {
      return import('./address.js').then(async ({ fromAddress, near }) => {
        if (this.loading === 'lazy' && !this.#near) await near(this, signal);
        this.#near = true;
        return fromAddress(src, signal);
      });
    }
    const json = isServer ? undefined : jsonChild(this);
    if (json !== undefined) return fromJson(json);
    if (releases === null && toRead) throw new CardError('parser', 'not loaded');
    if (this.#release) return this.#release.read();
    this.#state = 'empty';
    return;
  }

  #settle(reading: Reading): void {
    this.#reading = reading;
    this.#state = 'ready';
    this.#release?.prove(reading.report, reading.own);
    this.#announce = true;
    this.requestUpdate();
  }

  #fail(cause: unknown): void {
    this.#error = cause instanceof CardError ? cause : new CardError('report', String(cause));
    this.#state = 'error';
    this.#announce = true;
    this.requestUpdate();
    const { code } = this.#error;
    import('./labels/errors.js').then(
      ({ errorText }) => {
        this.#why = errorText(this.#lang, code);
        this.requestUpdate();
      },
      () => {}, // the general sentence stays
    );
  }

  // --- drawing --------------------------------------------------------------

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#fromServer = !!this.shadowRoot;
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#stale || INPUTS.some((name) => changed.has(name))) {
      this.#stale = false;
      this.#take();
    }
    this.#lang = languageOf(this);
    if (!isServer && !labelsFor(this.#lang)) {
      void loadLabels(this.#lang).then(() => this.requestUpdate());
    }
  }

  /** What the server sent stays on screen until there is something to put in its place, and is then replaced. */
  protected override update(changed: PropertyValues): void {
    if (this.#fromServer) {
      if (this.#view === 'empty' || this.#view === 'loading') {
        (ReactiveElement.prototype as unknown as MeetingCard).update.call(this, changed); // all but drawing
        return;
      }
      this.#fromServer = false;
      this.renderRoot.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    super.update(changed);
  }

  /** The state shown: a report whose labels are still on their way is not shown yet. */
  get #view(): CardState {
    return labelsFor(this.#lang) || isServer ? this.#state : 'loading';
  }

  protected override render(): unknown {
    const labels = labelsFor(this.#lang) ?? labelsFor('en')!;
    switch (this.#view) {
      case 'empty':
        return html`<slot></slot>`;
      case 'loading':
        return html`<div class=${!isServer && hasText(this) ? 'unseen' : 'loading'} role="status"><i></i><span class="unseen">${labels.loading}</span></div><slot></slot>`;
      case 'error':
        return html`<div class="error" part="error" role="status" dir=${labels.dir}>
          <span>${this.#why ?? labels.error}</span><code>${this.#error?.code}</code>
        </div><slot></slot>`;
      default:
        return this.#card({
          report: this.#reading!.report,
          labels,
          lang: this.#lang,
          foreign: foreignLanguage(this.#reading!.report.language, this.#lang) ?? nothing,
          variant: this.variant,
          flags: this.flags,
          level: Math.min(6, Math.max(1, this.headingLevel || 2)),
          proofs: this.#release?.proofs ?? NO_PROOFS,
          active: this.evidence,
        });
    }
  }

  #card(cx: Context) {
    const { variant } = cx;
    return html`<article class="card ${variant}" part="card" aria-labelledby="title" dir=${cx.labels.dir === 'rtl' ? 'rtl' : nothing} @click=${this.#onClick} @keydown=${this.#onKey}>
      <slot name="header"></slot>
      ${head(cx)}
      ${
        variant === 'timeline'
          ? itinerary(cx)
          : variant === 'compact'
            ? sides(cx)
            : [
                sides(cx),
                html`<div class="body">${outcomes(cx)}${topics(cx)}${statements(cx)}${itinerary(cx)}${mentioned(cx)}</div>`,
              ]
      }
      <footer class="foot">
        ${source(cx)}
        ${
          variant === 'compact'
            ? nothing
            : html`<slot name="actions"><div class="actions" part="actions" role="group" aria-label=${cx.labels.actions}>${ACTIONS.map(
                (name) =>
                  name === 'calendar' && !cx.report.date
                    ? nothing
                    : html`<button type="button" data-action=${name}>${cx.labels[name]}</button>`,
              )}<span class="done" role="status">${this.#done}</span></div></slot>`
        }
      </footer>
      ${this.#release?.render(cx)}
      <slot name="footer"></slot>
    </article>`;
  }

  protected override updated(): void {
    const view = this.#view;
    const states = this.#internals?.states;
    try {
      // changing a state makes the browser look at all styles of the card
      if (!states?.has(view)) {
        states?.clear();
        states?.add(view);
      }
    } catch {
      // an older browser that only knows dashed states
    }
    if (view === 'ready') this.#release?.drawn();
    if (view === 'loading' || !this.#announce) return;
    this.#announce = false;
    this.#tellSearchEngines();
    if (this.#error) this.dispatchEvent(new MeetingCardErrorEvent(this.#error.code, this.#error.message));
    else if (this.#reading) {
      this.dispatchEvent(new MeetingCardReadyEvent(this.#reading.report, this.#reading.warnings));
    }
  }

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-fact],[data-action]');
    const { fact, action } = button?.dataset ?? {};
    if (fact) this.#release?.show(fact === this.evidence ? undefined : fact);
    else if (action) this.#act(action as ActionName);
  };

  readonly #onKey = (event: KeyboardEvent): void => this.#release?.key(event);

  // --- taking it along ------------------------------------------------------

  #act(name: ActionName): void {
    loadActions()
      .then((actions) => actions.run(name, this))
      .catch(() => 'failed' as const)
      .then((done) => {
        this.#done = done && labelsFor(this.#lang)![done];
        this.requestUpdate();
      });
  }

  /** Adds, renews or removes what search engines read. */
  #tellSearchEngines(): void {
    if (!this.jsonLd) return;
    loadActions()
      .then((actions) => actions.describe(this))
      .catch((cause) => console.warn('meeting-card: no JSON-LD.', cause));
  }
}

/** The report's language, unless it is the reader's. */
const foreignLanguage = (report: string | undefined, reader: string): string | undefined =>
  report && !reader.toLowerCase().startsWith(report.toLowerCase()) ? report : undefined;

declare global {
  interface HTMLElementTagNameMap {
    'meeting-card': MeetingCard;
  }
}
