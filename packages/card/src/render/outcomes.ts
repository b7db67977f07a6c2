import { html, nothing } from 'lit';
import { type Context, fact, heading, word } from './context.js';

/** What came of it: signed, agreed, announced. */
export const outcomes = (cx: Context): unknown =>
  cx.report.outcomes.length
    ? html`<section class="outcomes">
        ${heading(cx, cx.labels.outcomes)}
        <ul>${cx.report.outcomes.map(({ kind, text }, i) => {
          const said = word(cx.labels.outcome, kind);
          return html`<li>${said ? html`<span class="do">${fact(cx, `/outcomes/${i}/kind`, said)}</span> ` : nothing}<span class="what" lang=${cx.foreign} dir="auto">${fact(cx, `/outcomes/${i}/text`, text)}</span></li>`;
        })}</ul>
      </section>`
    : nothing;

/** What was talked about. */
export const topics = (cx: Context): unknown =>
  cx.report.topics.length
    ? html`<section class="topics">
        ${heading(cx, cx.labels.topics)}
        <ul>${cx.report.topics.map(
          ({ text }, i) =>
            html`<li lang=${cx.foreign} dir="auto">${fact(cx, `/topics/${i}/text`, text)}</li>`,
        )}</ul>
      </section>`
    : nothing;
