import { html, nothing, type TemplateResult } from 'lit';
import { countryName, dateText, listText } from '../format.js';
import { type Context, fact, word } from './context.js';

/** Occasion or kind · date · place; the heading; what kind of visit or call it was. */
export function head(cx: Context): TemplateResult {
  const { report, labels } = cx;
  const { occasion, date } = report;
  return html`<header>
    <div class="kicker">
      <div class="occasion" lang=${occasion ? cx.foreign : nothing} dir="auto">${
        occasion ? fact(cx, '/occasion/name', occasion.name) : fact(cx, '/kind', kindWord(cx))
      }</div>
      ${
        date
          ? html`<time datetime=${date.end ? `${date.start}/${date.end}` : date.start}>${fact(
              cx,
              '/date/start',
              dateText(cx.lang, date.start, date.end),
            )}</time> `
          : nothing
      }
      ${place(cx)}
    </div>
    <div class="title" id="title" part="heading" role="heading" aria-level=${cx.level} lang=${report.headline ? cx.foreign : nothing} dir="auto">${
      report.headline ? fact(cx, '/headline', report.headline) : title(cx)
    }</div>
    ${deck(cx)}
  </header>`;

  function title({ lang }: Context): string {
    const names = (
      report.parties.length
        ? report.parties.map((party) => countryName(lang, party.id) ?? party.name)
        : report.participants.map((person) => person.name)
    ).slice(0, 6);
    return names.length ? listText(lang, names) : (occasion?.name ?? (kindWord(cx) || labels.kind.meeting));
  }
}

const kindWord = ({ labels, report }: Context): string => word(labels.kind, report.kind);

/** Hall, city, country; each keeps its own direction, so that their order is the reader's. */
function place(cx: Context): unknown {
  const { venue, city, country } = cx.report.location ?? {};
  return [
    fact(cx, '/location/venue', venue),
    fact(cx, '/location/city', city),
    fact(cx, '/location/country', countryName(cx.lang, country)),
  ]
    .filter(Boolean)
    .map((part, i) => html`${i ? ', ' : ''}<bdi class="place">${part}</bdi>`);
}

/** "Official visit · Announced", and what for, in the text's own words. */
function deck(cx: Context): unknown {
  const { labels, report } = cx;
  const { visit, occasion, date } = report;
  const days =
    visit?.start && visit.start !== date?.start ? dateText(cx.lang, visit.start, visit.end) : undefined;
  const tags = [
    occasion && report.kind !== 'visit' && fact(cx, '/kind', kindWord(cx)),
    fact(cx, '/visit/kind', word(labels.visit, visit?.kind)),
    fact(cx, '/visit/start', days),
    report.kind !== 'call' && fact(cx, '/mode', word(labels.mode, report.mode)),
    fact(cx, '/status', word(labels.status, report.status)),
  ].filter(Boolean);
  const purpose = visit?.purpose && !(occasion && visit.purpose.includes(occasion.name)) && visit.purpose;
  return tags.length || purpose
    ? html`<div class="deck">${tags.map((tag) => html`<span>${tag}</span> `)}${
        purpose
          ? html`<span class="purpose" lang=${cx.foreign} dir="auto">${fact(cx, '/visit/purpose', purpose)}</span>`
          : nothing
      }</div>`
    : nothing;
}
