/**
 * `<meeting-playground>`: a release, and beside it all that is read from it.
 *
 * @module
 */
import {
  type Explanation,
  explain,
  type MeetingReport,
  type MeetingReportWarning,
  type ParseOptions,
  type ParseResult,
  safeParseMeetingReport,
  type Span,
} from '@meeting-report/core';
import type { MeetingCard, MeetingCardEvidenceEvent } from '@meeting-report/card';
import '@meeting-report/card/define';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type Release, RELEASES, releaseById, SEED } from '../shared/releases.js';
import { addressBar, fromHash, toHash } from './address.js';
import { candidatesView, detectionView } from './explain-view.js';
import { download, FORMATS, type FormatId, formatted } from './exports.js';
import {
  type Fact,
  factsOf,
  type Kind,
  kindOf,
  KINDS,
  labelOf,
  nearest,
  say,
  type Segment,
  segmentsOf,
  valueAt,
} from './facts.js';
import { recordView } from './record-view.js';
import { sourceView } from './source-view.js';
import { cardSheet, styles } from './playground.styles.js';

const PANELS = [
  { id: 'source', label: 'Release' },
  { id: 'card', label: 'Card' },
  { id: 'record', label: 'Record' },
  { id: 'sentence', label: 'Sentence' },
  { id: 'export', label: 'Export' },
] as const;
type Panel = (typeof PANELS)[number]['id'];

/** Longer texts are read, but not marked: the page would not keep up. */
const MARKED_AT_MOST = 60_000;

const ADVICE: Record<string, string> = {
  empty: 'Paste a press release, or pick one above.',
  'too-large': 'Releases are pages, not books. The limit can be set with maxLength.',
  binary: 'This looks like a file that is no text. Paste its words instead.',
  'unsupported-language': 'English can be read so far. Nothing is guessed in other languages.',
  'not-a-meeting': 'Nobody meets anybody here, so there is no record: nothing is invented.',
  'invalid-options': 'Look at the published date: it must be a day of the calendar.',
};

export class MeetingPlayground extends LitElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    cardLang: { attribute: 'card-lang' },
    cardDir: { attribute: 'card-dir' },
  };

  /** The card's language: that of the toolbar. */
  declare cardLang: string;
  /** The direction it stands in; the page around is in English. */
  declare cardDir: string;

  #text = SEED.text;
  #release: Release | undefined = SEED;
  #published = '';
  #outlet = '';
  #panel: Panel = 'card';
  #format: FormatId = 'json';
  #editing = false;
  #hidden = new Set<Kind>();
  #selected: string | undefined;
  #pointed: string | undefined;
  /** Words shown beside those of the facts: of the sentence at hand, a warning, a candidate. */
  #ring: readonly Span[] = [];
  /** Below zero: not chosen yet. */
  #sentence = -1;
  #said = '';

  #result: ParseResult | undefined;
  #took: number | undefined;
  #timing: ReturnType<typeof setTimeout> | undefined;
  #facts: Fact[] = [];
  #marked: Fact[] = [];
  #segments: Segment[] = [];
  #explanation: Explanation | undefined;
  #options: ParseOptions = {};
  #soon: ReturnType<typeof setTimeout> | undefined;
  #echo = false;
  #started = false;

  constructor() {
    super();
    this.cardLang = 'en';
    this.cardDir = 'ltr';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fromAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#soon);
    clearTimeout(this.#timing);
  }

  // --- state ----------------------------------------------------------------

  async #fromAddress(): Promise<void> {
    const shown = await fromHash(location.hash || addressBar().location.hash);
    const release = releaseById(shown.release);
    this.#release = shown.text ? undefined : (release ?? SEED);
    this.#text = shown.text ?? this.#release!.text;
    this.#published = shown.published ?? '';
    this.#outlet = shown.outlet ?? '';
    if (PANELS.some(({ id }) => id === shown.show)) this.#panel = shown.show as Panel;
    this.#read();
    if (shown.fact && this.#facts.some(({ pointer }) => pointer === shown.fact)) this.#select(shown.fact);
    this.#started = true;
    this.requestUpdate();
  }

  #hash(): Promise<string> {
    const release = this.#release;
    return toHash({
      ...(release ? { release: release.id } : { text: this.#text }),
      published: this.#published,
      outlet: this.#outlet,
      ...(this.#selected && { fact: this.#selected }),
      ...(this.#panel !== 'card' && { show: this.#panel }),
    });
  }

  /** Writes the state into the address, of Storybook too where the page may. */
  async #toAddress(): Promise<void> {
    if (!this.#started) return;
    const hash = await this.#hash();
    const bar = addressBar();
    history.replaceState(history.state, '', hash);
    if (bar !== window) bar.history.replaceState(bar.history.state, '', hash);
  }

  #read(): void {
    const options = {
      ...(this.#published && { publishedOn: this.#published }),
      ...(this.#outlet && { outlet: this.#outlet }),
    };
    this.#result = safeParseMeetingReport(this.#text, options);
    clearTimeout(this.#timing);
    this.#took = undefined;
    this.#timing = setTimeout(() => {
      // what a text costs once the tables are built: the best of a few, as others use the machine too
      const times = Array.from({ length: 9 }, () => {
        const before = performance.now();
        safeParseMeetingReport(this.#text, options);
        return performance.now() - before;
      });
      this.#took = Math.min(...times);
      this.requestUpdate();
    }, 600);
    this.#facts = this.#report ? factsOf(this.#report) : [];
    const marked = this.#text.length <= MARKED_AT_MOST;
    this.#marked = marked ? this.#facts : [];
    this.#segments = segmentsOf(this.#text, this.#marked);
    this.#explanation = undefined;
    this.#options = options;
    if (this.#selected && !this.#facts.some(({ pointer }) => pointer === this.#selected)) {
      this.#selected = undefined;
    }
    this.#pointed = undefined;
    this.#ring = this.#panel === 'sentence' ? this.#sentenceSpans : [];
    this.requestUpdate();
    void this.#toAddress();
  }

  get #report(): MeetingReport | undefined {
    return this.#result?.success ? this.#result.report : undefined;
  }

  #take(release: Release): void {
    this.#release = release;
    this.#text = release.text;
    this.#editing = false;
    this.#selected = undefined;
    this.#sentence = -1;
    this.#published = this.#outlet = '';
    this.#read();
    this.renderRoot.querySelector('#source .body')?.scrollTo(0, 0);
    this.renderRoot.querySelector('#card .body')?.scrollTo(0, 0);
  }

  #step(by: number): void {
    const at = this.#release ? RELEASES.indexOf(this.#release) : -1;
    this.#take(RELEASES[(at + by + RELEASES.length) % RELEASES.length]!);
  }

  #type(text: string): void {
    this.#text = text;
    this.#release = RELEASES.find((release) => release.text === text);
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#read(), 150);
  }

  #own(): void {
    this.#text = '';
    this.#release = undefined;
    this.#editing = true;
    this.#panel = this.#panel === 'card' && this.#narrow ? 'source' : this.#panel;
    this.#read();
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  }

  get #narrow(): boolean {
    return this.clientWidth < 960;
  }

  #show(panel: Panel): void {
    this.#panel = panel;
    this.#ring = panel === 'sentence' ? this.#sentenceSpans : [];
    this.requestUpdate();
    void this.#toAddress();
  }

  #choose(sentence: number): void {
    if (this.#panel !== 'sentence' || !this.#explained.sentences[sentence]) return;
    this.#sentence = sentence;
    this.#ring = this.#sentenceSpans;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#reveal('#source .body', '.ring'));
  }

  /** How the text was read; asked for when the reader does. */
  get #explained(): Explanation {
    if (!this.#explanation) {
      this.#explanation = explain(this.#text, this.#options);
      const { sentences } = this.#explanation;
      if (!sentences[this.#sentence]) {
        this.#sentence = Math.max(
          0,
          sentences.findIndex(({ block }) => block === 'body'),
        );
      }
    }
    return this.#explanation;
  }

  get #sentenceSpans(): readonly Span[] {
    const { sentences } = this.#explained;
    return sentences[this.#sentence]?.spans ?? [];
  }

  readonly #showWords = (spans: readonly Span[] | undefined): void => {
    this.#ring = spans ?? this.#sentenceSpans;
    this.requestUpdate();
  };

  // --- facts and words ------------------------------------------------------

  #point(pointer: string | undefined): void {
    if (pointer === this.#pointed) return;
    this.#pointed = pointer;
    this.requestUpdate();
  }

  #select(pointer: string | undefined, from?: Panel): void {
    this.#selected = pointer;
    this.requestUpdate();
    void this.#toAddress();
    void this.updateComplete.then(() => {
      const card = this.#card;
      this.#echo = true;
      if (card && from !== 'card') {
        const shown =
          pointer &&
          nearest(
            pointer,
            this.#cardFacts().map((one) => one.dataset.fact!),
          );
        if (shown) card.showEvidence(shown);
        else card.clearEvidence();
      }
      this.#echo = false;
      if (!pointer) return;
      if (from !== 'source') this.#reveal('#source .body', '.mark.lit');
      if (from !== 'record') this.#reveal('#record .body', '.line.lit');
      if (from !== 'card')
        this.#reveal(
          '#card .body',
          this.#cardFacts().find((one) => one.dataset.linked !== undefined),
        );
    });
  }

  /** Scrolls a panel, and only the panel, until something in it can be seen. */
  #reveal(panel: string, what: string | Element | undefined): void {
    const box = this.renderRoot.querySelector(panel);
    const target = typeof what === 'string' ? box?.querySelector(what) : what;
    if (!box || !target) return;
    if (getComputedStyle(box).overflowY === 'visible') {
      // the page scrolls; what is in a panel that is not shown has no place
      if (target.getClientRects().length) target.scrollIntoView({ block: 'nearest' });
      return;
    }
    const room = box.getBoundingClientRect();
    const { top, bottom } = target.getBoundingClientRect();
    if (top < room.top + 8 || bottom > room.bottom - 8) box.scrollTop += top - room.top - room.height / 3;
  }

  get #card(): MeetingCard | null {
    return this.renderRoot.querySelector('meeting-card');
  }

  #cardFacts(): HTMLElement[] {
    return [...(this.#card?.shadowRoot?.querySelectorAll<HTMLElement>('[data-fact]') ?? [])];
  }

  readonly #onCardPoint = (event: Event): void => {
    const fact = event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && 'fact' in node.dataset);
    this.#point(event.type === 'pointerleave' || event.type === 'focusout' ? undefined : fact?.dataset.fact);
  };

  readonly #onCardEvidence = (event: MeetingCardEvidenceEvent): void => {
    if (!this.#echo) this.#select(event.pointer, 'card');
  };

  #factsAt(event: Event): string[] {
    const mark = (event.target as Element).closest<HTMLElement>('[data-facts]');
    return mark?.dataset.facts?.split(' ') ?? [];
  }

  readonly #onSourcePoint = (event: Event): void => {
    const facts = this.#factsAt(event);
    // the chosen fact stays the one meant while the pointer is on its words
    this.#point(facts.includes(this.#selected ?? '') ? this.#selected : facts[0]);
  };

  readonly #onSourceClick = (event: Event): void => {
    const facts = this.#factsAt(event);
    const start = (event.target as Element).closest<HTMLElement>('[data-start]')?.dataset.start;
    if (start && this.#panel === 'sentence') {
      this.#choose(
        this.#explained.sentences.findIndex(({ spans }) => spans.some(({ end }) => end > Number(start))),
      );
    }
    if (!facts.length) {
      this.#select(undefined, 'source');
      return;
    }
    // a second press goes on to the next fact that these words state, the last one puts them away
    const next = facts[facts.indexOf(this.#selected ?? '') + 1];
    this.#pointed = next;
    this.#select(next, 'source');
  };

  readonly #onRecordPoint = (event: Event): void => {
    this.#point((event.target as Element).closest<HTMLElement>('[data-pointer]')?.dataset.pointer);
  };

  readonly #onRecordClick = (event: Event): void => {
    const pointer = (event.target as Element).closest<HTMLElement>('[data-pointer]')?.dataset.pointer;
    if (pointer) this.#select(pointer === this.#selected ? undefined : pointer, 'record');
  };

  readonly #leave = (): void => this.#point(undefined);

  /** Arrow keys walk over the facts, Enter chooses, Esc puts away. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const here = (event.target as Element).closest<HTMLElement>('[role="button"]');
    if (event.key === 'Escape' && this.#selected) {
      this.#select(undefined);
      return;
    }
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      here.click();
      return;
    }
    const all = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role="button"]')];
    const at = all.indexOf(here);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : all[to];
    if (!next) return;
    event.preventDefault();
    for (const one of all) one.tabIndex = one === next ? 0 : -1;
    next.focus();
  };

  // --- drawing --------------------------------------------------------------

  protected override updated(_changed: PropertyValues): void {
    const root = this.#card?.shadowRoot;
    if (root && !root.adoptedStyleSheets.includes(cardSheet())) root.adoptedStyleSheets.push(cardSheet());
    this.#link();
  }

  /** Lights the active fact in the card. */
  #link(): void {
    const facts = this.#cardFacts();
    const active = this.#pointed ?? this.#selected;
    const shown =
      active &&
      nearest(
        active,
        facts.map((one) => one.dataset.fact!),
      );
    for (const one of facts) one.toggleAttribute('data-linked', one.dataset.fact === shown);
    if (active) this.#card!.dataset.kind = kindOf(active);
  }

  readonly #onCardReady = (): void => {
    this.#link();
    if (this.#selected && !this.#card?.evidence) this.#select(this.#selected);
  };

  protected override render() {
    return html`
      ${this.#bar()}
      <div class="desk" data-panel=${this.#panel}>
        ${this.#tabs()} ${this.#sourcePanel()} ${this.#cardPanel()} ${this.#recordPanel()}
        ${this.#sentencePanel()} ${this.#exportPanel()}
      </div>
      ${this.#inspector()}
    `;
  }

  #bar() {
    const meetings = RELEASES.filter(({ isMeeting, family }) => isMeeting && family !== 'seed');
    const others = RELEASES.filter(({ isMeeting }) => !isMeeting);
    const option = (release: Release) =>
      html`<option value=${release.id} ?selected=${release === this.#release}>${release.title}</option>`;
    return html`<header class="bar">
      <div class="title">
        <h1>Playground</h1>
        <p>Paste a press release. See who met whom, and the very words that say so.</p>
      </div>
      <div class="controls">
        <label class="field pick"
          ><span>Release</span>
          <span class="picker">
            <button type="button" class="step" aria-label="Previous release" @click=${() => this.#step(-1)}>‹</button>
            <select
              .value=${this.#release?.id ?? 'own'}
              aria-label="Release"
              @change=${(event: Event) => {
                const release = releaseById((event.target as HTMLSelectElement).value);
                if (release) this.#take(release);
              }}
            >
              ${this.#release ? nothing : html`<option value="own" selected>Your own text</option>`}
              ${option(SEED)}
              <optgroup label="Meetings">${meetings.map(option)}</optgroup>
              <optgroup label="No meetings: these are refused">${others.map(option)}</optgroup>
            </select>
            <button type="button" class="step" aria-label="Next release" @click=${() => this.#step(1)}>›</button>
          </span>
        </label>
        <label class="field"
          ><span>Published on</span>
          <input
            type="date"
            .value=${this.#published}
            @change=${(event: Event) => {
              this.#published = (event.target as HTMLInputElement).value;
              this.#read();
            }}
        /></label>
        <label class="field"
          ><span>Outlet</span>
          <input
            type="text"
            placeholder="as stated"
            .value=${this.#outlet}
            @input=${(event: Event) => {
              this.#outlet = (event.target as HTMLInputElement).value.trim();
              clearTimeout(this.#soon);
              this.#soon = setTimeout(() => this.#read(), 150);
            }}
        /></label>
        <div class="acts">
          <button type="button" class="act primary" @click=${this.#own}>Paste your own</button>
          <button type="button" class="act" @click=${this.#share}>${this.#said || 'Copy link'}</button>
        </div>
      </div>
    </header>`;
  }

  readonly #share = async (): Promise<void> => {
    const bar = addressBar();
    const link = `${bar.location.href.replace(/#.*$/, '')}${await this.#hash()}`;
    this.#said = await navigator.clipboard.writeText(link).then(
      () => 'Link copied',
      () => 'In the address bar',
    );
    this.requestUpdate();
    setTimeout(() => {
      this.#said = '';
      this.requestUpdate();
    }, 2500);
  };

  #tabs() {
    return html`<div class="tabs" role="tablist" aria-label="What to show" @keydown=${this.#onTabKey}>
      ${PANELS.map(
        ({ id, label }) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${id}"
            aria-selected=${id === this.#panel}
            aria-controls=${id}
            tabindex=${id === this.#panel ? 0 : -1}
            @click=${() => this.#show(id)}
          >
            ${label}
          </button>`,
      )}
    </div>`;
  }

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')].filter(
      (tab) => tab.getClientRects().length > 0,
    );
    const next = tabs[(tabs.indexOf(event.target as HTMLElement) + by + tabs.length) % tabs.length]!;
    this.#show(next.id.slice('tab-'.length) as Panel);
    next.focus();
  };

  #sourcePanel() {
    return html`<section id="source" class="panel" aria-label="Release">
      <div class="head">
        <h2>The release</h2>
        ${this.#verdict()}
        <button
          type="button"
          class="act small"
          aria-pressed=${this.#editing}
          @click=${() => {
            this.#editing = !this.#editing;
            this.requestUpdate();
          }}
        >
          ${this.#editing ? 'Show the facts' : 'Edit'}
        </button>
      </div>
      ${this.#editing || !this.#facts.length ? nothing : this.#legend()}
      ${this.#notes()}
      ${
        this.#editing
          ? html`<textarea
              lang="en"
              dir="auto"
              spellcheck="false"
              aria-label="Text of the release"
              placeholder="Paste a press release about a meeting, a visit or a call …"
              .value=${this.#text}
              @input=${(event: Event) => this.#type((event.target as HTMLTextAreaElement).value)}
            ></textarea>`
          : html`<div class="body">
              <div
                class="text"
                lang="en"
                dir="auto"
                role="group"
                aria-label="The release with its facts marked"
                @pointerover=${this.#onSourcePoint}
                @pointerleave=${this.#leave}
                @focusin=${this.#onSourcePoint}
                @focusout=${this.#leave}
                @click=${this.#onSourceClick}
                @keydown=${this.#onKey}
              >${sourceView({
                text: this.#text,
                segments: this.#ring.length
                  ? segmentsOf(this.#text, this.#marked, this.#ring)
                  : this.#segments,
                active: this.#pointed ?? this.#selected,
                selected: this.#selected,
                hidden: this.#hidden,
                ring: this.#ring,
              })}</div>
              ${
                this.#text.length > MARKED_AT_MOST
                  ? html`<p class="aside">This text is too long to be marked here.</p>`
                  : nothing
              }
            </div>`
      }
    </section>`;
  }

  #verdict() {
    const result = this.#result;
    if (!result) return nothing;
    if (!result.success)
      return html`<p class="verdict" role="status">No record: <code>${result.error.code}</code></p>`;
    return html`<p class="verdict" role="status">
      <b>${this.#facts.length} facts</b>
      ${this.#took === undefined ? nothing : html`<span>in ${this.#took < 10 ? this.#took.toFixed(1) : Math.round(this.#took)} ms</span>`}
    </p>`;
  }

  #legend() {
    const counts = new Map<Kind, number>();
    for (const { kind } of this.#facts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return html`<div class="legend" role="group" aria-label="Kinds of fact to mark">
      ${KINDS.filter(({ id }) => counts.has(id)).map(
        ({ id, label }) =>
          html`<button
            type="button"
            class="kind"
            data-kind=${id}
            aria-pressed=${!this.#hidden.has(id)}
            @click=${() => {
              if (!this.#hidden.delete(id)) this.#hidden.add(id);
              this.requestUpdate();
            }}
          >
            ${label} <span class="count">${counts.get(id)}</span>
          </button>`,
      )}
    </div>`;
  }

  /** What was left out and why, or why there is no record. */
  #notes() {
    const result = this.#result;
    if (result?.success === false) {
      return html`<div class="note refusal">
        <p><b>${result.error.message}</b></p>
        <p>${ADVICE[result.error.code] ?? ''}</p>
      </div>`;
    }
    const warnings = result?.warnings ?? [];
    if (!warnings.length) return nothing;
    return html`<details class="note">
      <summary>${warnings.length === 1 ? 'One thing' : `${warnings.length} things`} left open</summary>
      <ul>
        ${warnings.map((warning) => this.#warning(warning))}
      </ul>
    </details>`;
  }

  #warning({ code, message, span }: MeetingReportWarning) {
    return html`<li>
      <code>${code}</code> ${message}
      ${
        span
          ? html`<button
              type="button"
              class="words"
              @click=${() => {
                this.#ring = [span];
                this.requestUpdate();
                void this.updateComplete.then(() => this.#reveal('#source .body', '.ring'));
              }}
            >
              “${this.#text.slice(span.start, span.end)}”
            </button>`
          : nothing
      }
    </li>`;
  }

  #cardPanel() {
    return html`<section id="card" class="panel" role="tabpanel" aria-label="Card">
      <div
        class="body"
        lang=${this.cardLang} dir=${this.cardDir}
        @pointerover=${this.#onCardPoint}
        @pointerleave=${this.#onCardPoint}
        @focusin=${this.#onCardPoint}
        @focusout=${this.#onCardPoint}
      >
        <meeting-card
          heading-level="2"
          .text=${this.#text || undefined}
          .publishedOn=${this.#published || undefined}
          .outlet=${this.#outlet || undefined}
          @meeting-card-evidence=${this.#onCardEvidence}
          @meeting-card-ready=${this.#onCardReady}
        ></meeting-card>
        ${this.#text ? nothing : html`<p class="empty">The card comes here.</p>`}
      </div>
    </section>`;
  }

  #recordPanel() {
    const report = this.#report;
    return html`<section id="record" class="panel" role="tabpanel" aria-label="Record">
      ${
        report
          ? html`<div
              class="body json"
              dir="ltr"
              role="group"
              aria-label="The record as JSON"
              @pointerover=${this.#onRecordPoint}
              @pointerleave=${this.#leave}
              @focusin=${this.#onRecordPoint}
              @focusout=${this.#leave}
              @click=${this.#onRecordClick}
              @keydown=${this.#onKey}
            >
              ${recordView({ report, active: this.#pointed ?? this.#selected, selected: this.#selected })}
            </div>`
          : this.#nothingRead()
      }
    </section>`;
  }

  #nothingRead() {
    const result = this.#result;
    if (!result || result.success) return nothing;
    const { name, code, message } = result.error;
    return html`<div class="body json" dir="ltr" tabindex="0">
      <div class="raw">${JSON.stringify({ success: false, error: { name, code, message } }, null, 2)}</div>
    </div>`;
  }

  #sentencePanel() {
    const { sentences, detection }: Pick<Explanation, 'sentences' | 'detection'> =
      this.#panel === 'sentence' ? this.#explained : { sentences: [] };
    const sentence = sentences[this.#sentence];
    const facts = this.#facts.filter(({ spans }) =>
      spans.some((span) => sentence?.spans.some(({ start, end }) => span.start < end && span.end > start)),
    );
    return html`<section id="sentence" class="panel" role="tabpanel" aria-label="Sentence">
      <div class="body prose">
        <div class="stepper">
          <button type="button" class="step" aria-label="Previous sentence" @click=${() => this.#choose(this.#sentence - 1)}>‹</button>
          <span>Sentence ${sentence ? this.#sentence + 1 : 0} of ${sentences.length}</span>
          <button type="button" class="step" aria-label="Next sentence" @click=${() => this.#choose(this.#sentence + 1)}>›</button>
          <span class="aside">or press one in the release</span>
        </div>
        ${detection ? detectionView(detection, this.#showWords) : nothing}
        ${
          sentence
            ? html`<blockquote lang="en" dir="auto">${sentence.text}</blockquote>
                ${sentence.block === 'body' ? nothing : html`<p class="aside block">Not body text: ${sentence.block}.</p>`}
                <h3>Read from it</h3>
                ${
                  facts.length
                    ? html`<ul class="read">
                        ${facts.map(
                          ({ pointer, kind }) =>
                            html`<li>
                              <button
                                type="button"
                                class="fact"
                                data-kind=${kind}
                                aria-pressed=${pointer === this.#selected}
                                @pointerenter=${() => this.#point(pointer)}
                                @pointerleave=${this.#leave}
                                @focus=${() => this.#point(pointer)}
                                @blur=${this.#leave}
                                @click=${() => this.#select(pointer === this.#selected ? undefined : pointer, 'sentence')}
                              >
                                <span class="what">${say(this.#report!, pointer)}</span>
                                <span class="value">${this.#valueText(pointer)}</span>
                              </button>
                            </li>`,
                        )}
                      </ul>`
                    : html`<p class="aside">Nothing: none of its words state a fact of the record.</p>`
                }
                ${
                  sentence.candidates.length
                    ? html`<h3>How it was read</h3>
                        ${candidatesView(sentence, this.#showWords)}`
                    : nothing
                }`
            : html`<p class="aside">There is no sentence yet.</p>`
        }
      </div>
    </section>`;
  }

  #exportPanel() {
    const report = this.#report;
    return html`<section id="export" class="panel" role="tabpanel" aria-label="Export">
      ${
        report
          ? html`<div class="head">
              <div class="formats" role="group" aria-label="Format">
                ${FORMATS.map(
                  ({ id, label }) =>
                    html`<button
                      type="button"
                      class="kind"
                      aria-pressed=${id === this.#format}
                      @click=${() => {
                        this.#format = id;
                        this.requestUpdate();
                      }}
                    >
                      ${label}
                    </button>`,
                )}
              </div>
              <button
                type="button"
                class="act small"
                @click=${(event: Event) => this.#copy(event.currentTarget as HTMLElement, formatted(this.#format, report))}
              >
                Copy
              </button>
              <button type="button" class="act small" @click=${() => download(this.#format, report)}>Save</button>
            </div>
            <pre class="body json" dir="ltr" tabindex="0" role="region" aria-label="Preview">${formatted(this.#format, report)}</pre>`
          : this.#nothingRead()
      }
    </section>`;
  }

  #copy(button: HTMLElement, text: string): void {
    const before = button.textContent;
    navigator.clipboard.writeText(text).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Not allowed'),
    );
    setTimeout(() => (button.textContent = before), 2000);
  }

  #valueText(pointer: string): string {
    const value = valueAt(this.#report, pointer);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  /** The fact at hand: what it is, what it says, and where that stands. */
  #inspector() {
    const pointer = this.#pointed ?? this.#selected;
    const report = this.#report;
    if (!report || !pointer || !report.evidence[pointer]) {
      return html`<footer class="inspector idle">
        <p>
          ${
            report
              ? 'Point at a fact, in the card, the record or the release, to see its words. Press to keep it.'
              : 'No record, no facts.'
          }
        </p>
      </footer>`;
    }
    const spans = report.evidence[pointer];
    return html`<footer class="inspector" data-kind=${kindOf(pointer)}>
      <p class="chip">${labelOf(kindOf(pointer))}</p>
      <p class="fact-name">${say(report, pointer)}</p>
      <p class="fact-value" dir="auto">${this.#valueText(pointer)}</p>
      <p class="proof">
        <span class="unseen">Stated by: </span>
        <q>${spans.map(({ start, end }) => this.#text.slice(start, end).replace(/\s+/g, ' ')).join('” … “')}</q>
        <code>${pointer}</code>
        <span class="aside">${spans.map(({ start, end }) => `${start}–${end}`).join(', ')}</span>
      </p>
    </footer>`;
  }
}

if (!customElements.get('meeting-playground')) customElements.define('meeting-playground', MeetingPlayground);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-playground': MeetingPlayground;
  }
}
