import { html } from 'lit';
import { dateText } from '../format.js';
import { type Context, fact } from './context.js';

/** Who reports, whom it cites, where the release stands, and that a machine read it. */
export function source(cx: Context): unknown {
  const { labels, report } = cx;
  const { outlet, via, url } = report.source ?? {};
  const [before, after] = labels.via.split('{0}');
  const link = safeUrl(url);
  const published = report.publishedOn !== report.date?.start ? report.publishedOn : undefined;
  return html`<div class="source" part="source">
    ${outlet && html`<span><b lang=${cx.foreign}>${fact(cx, '/source/outlet', outlet)}</b></span> `}
    ${via && html`<span>${before}<bdi lang=${cx.foreign}>${fact(cx, '/source/via', via)}</bdi>${after}</span> `}
    ${
      published &&
      html`<time datetime=${published}>${fact(cx, '/publishedOn', dateText(cx.lang, published))}</time> `
    }
    ${link && html`<span><a href=${link}>${labels.original}</a></span> `}
    <span>${labels.automatic}</span>
  </div>`;
}

/** An address that a reader may be sent to; nothing for `javascript:` and its kin. */
function safeUrl(url: string | undefined): string | undefined {
  return url && /^https?:\/\/[^\s]+$/i.test(url) ? url : undefined;
}
