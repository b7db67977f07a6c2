import { html } from 'lit';
import { type Context, fact, section, word } from './context.js';

/** What came of it: signed, agreed, announced. */
export const outcomes = (cx: Context): unknown =>
  section(
    cx,
    'outcomes',
    (list) =>
      html`<ul>${list.map(
        ({ kind, text }, i) =>
          html`<li><span class="do">${fact(cx, `/outcomes/${i}/kind`, word(cx.labels.outcome, kind))}</span> <span lang=${cx.foreign} dir="auto">${fact(cx, `/outcomes/${i}/text`, text)}</span></li>`,
      )}</ul>`,
  );

/** What was talked about. */
export const topics = (cx: Context): unknown =>
  section(
    cx,
    'topics',
    (list) =>
      html`<ul>${list.map(
        ({ text }, i) => html`<li lang=${cx.foreign} dir="auto">${fact(cx, `/topics/${i}/text`, text)}</li>`,
      )}</ul>`,
  );
