/**
 * The release beside the card: its text, the panel that shows it, and the words of
 * each fact marked in it. Loaded when there is a text, and only then.
 *
 * @module
 */
import type { MeetingReport, Span } from '@meeting-report/core';
import { html, isServer } from 'lit';
import { CardError } from './errors.js';
import { MeetingCardEvidenceEvent } from './evidence-event.js';
import { canHighlight, cut, highlight, nextFact, type Proofs, proofsIn, unhighlight } from './evidence.js';
import type { Reading } from './input.js';
import { type LightText, lightText } from './light-text.js';
import type { MeetingCard } from './meeting-card.js';
import { styles } from './release.styles.js';
import { type Context, NO_PROOFS } from './render/context.js';

let parser: typeof import('./parser.js') | undefined;

export class Release {
  static readonly styles = styles;

  readonly text: string;
  proofs: Proofs = NO_PROOFS;
  /** JSON Pointer of the fact whose words are being shown. */
  active: string | undefined;

  #light: LightText | undefined;
  #ranges: readonly Range[] = [];
  #said = '';
  #opened = false;

  constructor(
    readonly card: MeetingCard,
    text: string | undefined,
  ) {
    if (!isServer) this.#light = lightText(card);
    this.text = this.#light?.text || text || '';
    const root = card.renderRoot as ShadowRoot | undefined;
    const sheet = styles.styleSheet;
    if (sheet && root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  /** Reads the text; at once, if the parser is here already. */
  read(): Reading | Promise<Reading> {
    if (parser) return this.#parse();
    return import('./parser.js').then(
      (loaded) => {
        parser = loaded;
        return this.#parse();
      },
      (cause) => {
        throw new CardError('parser', String(cause));
      },
    );
  }

  #parse(): Reading {
    const { publishedOn, outlet, url } = this.card;
    const options = {
      ...(publishedOn && { publishedOn }),
      ...(outlet && { outlet }),
      ...(url && { url }),
    };
    const result = parser!.safeParseMeetingReport(this.text, options);
    if (!result.success) throw new CardError(result.error.code, result.error.message);
    return { report: result.report, warnings: result.warnings, own: true };
  }

  prove(report: MeetingReport, own: boolean | undefined): void {
    this.proofs = proofsIn(report, this.text, own);
  }

  /** The source text: the page's own, if it can be marked in place, else a copy. */
  render({ labels, foreign, proofs }: Context): unknown {
    const spans = this.active ? proofs.get(this.active)! : [];
    return html`<details class=${this.active ? 'release showing' : 'release'} part="release">
        <summary>${labels.source}</summary>
        <div class="text" lang=${foreign} dir="auto" tabindex="0" role="group" aria-label=${labels.source}>${
          this.#inPage
            ? html`<slot></slot>`
            : cut(this.text, spans).map((piece, i) =>
                i % 2 ? html`<mark part="mark">${piece}</mark>` : piece,
              )
        }</div>
        ${proofs.size ? html`<p class="hint">${labels.hint}</p>` : ''}
      </details>
      <div class="unseen" role="status">${this.#said}</div>`;
  }

  get #inPage(): boolean {
    return isServer || (!!this.#light?.text && canHighlight());
  }

  /** Shows the words of a fact, or with no pointer puts them away. */
  show(pointer: string | undefined): void {
    this.active = pointer;
    const spans: readonly Span[] = (pointer && this.proofs.get(pointer)) || [];
    const words = spans.map(({ start, end }) => this.text.slice(start, end));
    this.#said = words.map((one) => `“${one}”`).join(' … ');
    const details = this.card.renderRoot.querySelector('details');
    if (details && details.open !== !!pointer && (pointer || this.#opened)) {
      details.open = this.#opened = !!pointer;
    }
    this.card.requestUpdate();
    this.card.dispatchEvent(new MeetingCardEvidenceEvent(pointer, spans, words));
  }

  /** After drawing: the marks in the page's own text, the panel scrolled to them, one fact in the tab order. */
  drawn(): void {
    this.clear();
    const facts = this.#facts();
    const here = facts.find((one) => one.matches(':focus, [aria-pressed="true"]')) ?? facts[0];
    for (const one of facts) one.tabIndex = one === here ? 0 : -1;
    if (!this.active) return;
    if (this.#inPage) this.#ranges = highlight(this.#light!, this.proofs.get(this.active)!);
    const first = this.#ranges[0] ?? this.card.renderRoot.querySelector('mark');
    const panel = this.card.renderRoot.querySelector('.text');
    if (first && panel) {
      const ahead = first.getBoundingClientRect().top - panel.getBoundingClientRect().top;
      panel.scrollTop += ahead - panel.clientHeight / 3;
    }
  }

  /** Takes the marks out of the page's own text. */
  clear(): void {
    if (this.#ranges.length) unhighlight(this.#ranges);
    this.#ranges = [];
  }

  /** Enter and Space press a fact, arrow keys move among them, Esc puts the words away. */
  key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.active) {
      event.stopPropagation();
      this.show(undefined);
      return;
    }
    const facts = this.#facts();
    const at = facts.indexOf(event.target as HTMLElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      facts[at]!.click();
      return;
    }
    const rtl = getComputedStyle(facts[at]!.closest('.card')!).direction === 'rtl';
    const next = facts[nextFact(event.key, at, facts.length, rtl) ?? -1];
    if (!next) return;
    event.preventDefault();
    facts[at]!.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    if (this.active) this.show(next.dataset.fact);
  }

  #facts(): HTMLElement[] {
    return [...this.card.renderRoot.querySelectorAll<HTMLElement>('.fact')];
  }
}
