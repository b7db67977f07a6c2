import { html, nothing } from 'lit';
import { listText } from '../format.js';
import { type Context, fact, heading, word } from './context.js';
import { icon } from './icons.js';

/** The programme, step by step in the order of the text: a sign, a word, a place. */
export const itinerary = (cx: Context): unknown =>
  cx.report.itinerary.length
    ? html`<section class="itinerary">
        ${heading(cx, cx.labels.itinerary)}
        <ol>${cx.report.itinerary.map((step, i) => {
          const at = `/itinerary/${i}`;
          const done = word(cx.labels.action, step.action);
          const { place, honourees } = step;
          return html`<li part="step">${icon(step.action)}<div class="step">
            ${done ? html`<div class="do">${fact(cx, `${at}/action`, done)}</div>` : nothing}
            ${place ? html`<div class="where" lang=${cx.foreign} dir="auto">${fact(cx, `${at}/place`, place)}</div>` : nothing}
            ${
              honourees
                ? html`<div class="whom" lang=${cx.foreign} dir="auto">${fact(
                    cx,
                    `${at}/honourees/0`,
                    listText(cx.report.language ?? 'en', honourees),
                  )}</div>`
                : nothing
            }
            ${
              !place || cx.variant === 'timeline'
                ? html`<div class="clause" lang=${cx.foreign} dir="auto">${fact(cx, `${at}/text`, step.text)}</div>`
                : nothing
            }
          </div></li>`;
        })}</ol>
      </section>`
    : nothing;
