import { html, nothing } from 'lit';
import { listText } from '../format.js';
import { type Context, fact, section, word, wording } from './context.js';
import { icon } from './icons.js';

/** The programme, step by step in the order of the text: a sign, a word, a place. */
export const itinerary = (cx: Context): unknown =>
  section(
    cx,
    'itinerary',
    (list) =>
      html`<ol>${list.map(({ action, place, honourees, text }, i) => {
        const at = `/itinerary/${i}`;
        const done = word(cx.labels.action, action);
        return html`<li part="step">${icon(action)}<div class="step">
          ${done ? html`<div class="do">${fact(cx, `${at}/action`, done)}</div>` : nothing}
          ${wording(cx, 'where', `${at}/place`, place)}
          ${wording(cx, 'whom', `${at}/honourees/0`, honourees && listText(cx.report.language ?? 'en', honourees))}
          ${!place || cx.variant === 'timeline' ? wording(cx, 'clause', `${at}/text`, text) : nothing}
        </div></li>`;
      })}</ol>`,
  );
