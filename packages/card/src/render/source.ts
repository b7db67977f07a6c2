import { html, nothing } from 'lit';
import { dateText } from '../format.js';
import { type Context, fact, filled } from './context.js';

/** Others who are named: those who took no part, and bodies. */
export function named(cx: Context): unknown {
  const { mentioned, organizations, itinerary, parties, location, source } = cx.report;
  const shown = new Set([
    ...itinerary.flatMap((step) => step.honourees ?? []),
    ...parties.map((party) => party.name),
    location?.venue,
    source?.via,
  ]);
  const names = [
    ...mentioned.map(({ name }, i) => ({ name, at: `/mentioned/${i}/name` })),
    ...organizations.map(({ name }, i) => ({ name, at: `/organizations/${i}/name` })),
  ].filter(({ name }) => !shown.has(name));
  return names.length
    ? html`<div class="named" part="named"><span class="label">${cx.labels.named}</span> <ul>${names.map(
        ({ name, at }) => html`<li lang=${cx.foreign} dir="auto">${fact(cx, at, name)}</li>`,
      )}</ul></div>`
    : nothing;
}

/** Who reports, whom it cites, where the release stands, and that a machine read it. */
export function source(cx: Context): unknown {
  const { labels, report } = cx;
  const { outlet, via, url } = report.source ?? {};
  const link = safeUrl(url);
  const published = report.publishedOn !== report.date?.start && report.publishedOn;
  return html`<div class="source" part="source">
    ${outlet ? html`<b lang=${cx.foreign} dir="auto">${fact(cx, '/source/outlet', outlet)}</b>` : nothing}
    ${via ? html`<span>${filled(labels.via, html`<bdi lang=${cx.foreign}>${fact(cx, '/source/via', via)}</bdi>`)}</span>` : nothing}
    ${published ? html`<time datetime=${published}>${fact(cx, '/publishedOn', dateText(cx.lang, published))}</time>` : nothing}
    ${link ? html`<a part="link" href=${link} rel="noopener">${labels.original}</a>` : nothing}
    <span class="automatic">${labels.automatic}</span>
  </div>`;
}

/** An address that a reader may be sent to; nothing for `javascript:` and its kin. */
function safeUrl(url: string | undefined): string | undefined {
  return url && /^https?:\/\/[^\s]+$/i.test(url) ? url : undefined;
}
