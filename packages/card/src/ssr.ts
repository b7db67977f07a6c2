/**
 * Server rendering: the card as a string with a declarative shadow root, so that it is
 * there before any script, and is taken over, not doubled, when the script arrives.
 * Needs `@lit-labs/ssr` beside this package.
 *
 * @module
 */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { MeetingReport, Span } from '@meeting-report/core';
import { html, nothing } from 'lit';
import './labels/all.js';
import { MeetingCard, useReleases } from './meeting-card.js';
import { styles } from './meeting-card.styles.js';
import * as releases from './release.js';
import { styles as releaseStyles } from './release.styles.js';
import type { FlagStyle, Variant } from './render/context.js';

useReleases(releases);
// not by `define.js`: a module reached from two entries goes into a shared file, which bundlers take for free of effects
if (!customElements.get('meeting-card')) customElements.define('meeting-card', MeetingCard);

/**
 * How {@link renderMeetingCard} writes a card.
 *
 * @example
 * ```ts
 * import { renderMeetingCard, type ServerOptions } from '@meeting-report/card/ssr';
 *
 * const options: ServerOptions = { text, lang: 'tr', variant: 'compact' };
 * renderMeetingCard(report, options).includes('variant="compact"'); // => true
 * ```
 */
export interface ServerOptions {
  /** The release that the report was read from; becomes the card's light-DOM text. */
  text?: string;
  /** The reader's language; `en` if not told. */
  lang?: string;
  variant?: Variant;
  flags?: FlagStyle;
  headingLevel?: number;
  /** Where `meeting-card.css` is served: for policies that forbid inline styles. */
  stylesheet?: string;
  /** The page's nonce, for policies that allow inline styles that have it. */
  nonce?: string;
}

/**
 * The markup of a card that shows `report`: complete before any script, with a declarative shadow root.
 *
 * @returns HTML; all that comes from the report is escaped.
 *
 * @example
 * ```ts
 * import { renderMeetingCard } from '@meeting-report/card/ssr';
 *
 * const markup = renderMeetingCard(report, { text });
 * markup.includes('<template shadowroot'); // => true
 * markup.includes('Zakir Hasanov'); // => true
 * ```
 */
export function renderMeetingCard(report: MeetingReport, options: ServerOptions = {}): string {
  const { lang, variant, flags, headingLevel, stylesheet, nonce } = options;
  const page = options.text === undefined ? undefined : asPage(options.text);
  const shown = page ? { ...report, evidence: page.move(report.evidence) } : report;
  const markup = collectResultSync(
    render(
      html`<meeting-card lang=${lang ?? nothing} variant=${variant ?? nothing} flags=${flags ?? nothing} heading-level=${headingLevel ?? nothing} .report=${shown} .text=${page?.text}></meeting-card>`,
    ),
  );
  const style = stylesheet
    ? `<link rel="stylesheet" href="${escaped(stylesheet)}">`
    : `<style${nonce ? ` nonce="${escaped(nonce)}"` : ''}>${styles.cssText}${page ? releaseStyles.cssText : ''}</style>`;
  // what the script finds when it arrives: the same report, and the release as the page's own text
  const children =
    `<script type="application/json">${JSON.stringify(shown).replace(/</g, '\\u003c')}</script>` +
    (page
      ? page.text
          .split('\n\n')
          .map((one) => `<p>${escaped(one)}</p>`)
          .join('\n')
      : '');
  return markup
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '') // marks for hydration, which a taken-over card does not need
    .replace(/<style>.*?<\/style>/s, () => style)
    .replace(/<\/meeting-card>/, () => `${children}</meeting-card>`);
}

/** A text with white space as a page shows it, and the way of its spans from here to there. */
function asPage(text: string) {
  let flat = '';
  const moved = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; ) {
    const white = /^[ \t\n\r\f]+/.exec(text.slice(i, i + 200))?.[0];
    if (!white) {
      moved[i++] = flat.length;
      flat += text[i - 1];
      continue;
    }
    moved.fill(flat.length, i, (i += white.length));
    if (flat && i < text.length) flat += /\n[ \t\r]*\n/.test(white) ? '\n\n' : ' ';
  }
  moved[text.length] = flat.length;
  const start = (at: number): number => {
    while (/\s/.test(text[at] ?? '')) at++;
    return moved[at]!;
  };
  const end = (at: number): number => {
    while (at && /\s/.test(text[at - 1]!)) at--;
    return at ? moved[at - 1]! + 1 : 0;
  };
  return {
    text: flat,
    move: (evidence: Readonly<Record<string, readonly Span[]>>): Record<string, Span[]> =>
      Object.fromEntries(
        Object.entries(evidence).map(([pointer, spans]) => [
          pointer,
          spans
            .filter((span) => span.start < span.end && span.end <= text.length)
            .map((span) => ({ start: start(span.start), end: end(span.end) })),
        ]),
      ),
  };
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
