/**
 * The measure for the card: the same markup for the same report from plain Lit templates,
 * in a shadow root with the same style sheet. No checks, states, languages or evidence.
 *
 * @module
 */
import { html, nothing, render } from 'lit';

const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const countries = new Intl.DisplayNames('en', { type: 'region' });

const side = (party, people) => html`<div class="side">
  <div class="party"><span class="badge" aria-hidden="true">${party.id}</span><div class="country" role="heading" aria-level="3" dir="auto">${countries.of(party.id)}</div><span class="role">${party.role}</span></div>
  <ul class="people">${people.map(
    (person) => html`<li class="person first">
      <div class="who" dir="auto"><span class="rank">${person.rank} </span><span class="name">${person.name}</span></div>
      <div class="office" dir="auto">${person.title}</div>
      ${person.headOfDelegation ? html`<div class="chair">Head of delegation</div>` : nothing}
    </li>`,
  )}</ul>
</div>`;

const step = (
  one,
) => html`<li><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 21c9-10 7-17 0-17s-9 7 0 17zm0-9a2 2 0 1 0-.1 0z"></path></svg><div class="step">
  <div class="do">${one.action}</div>
  ${one.place ? html`<div class="where" dir="auto">${one.place}</div>` : nothing}
  ${one.honourees ? html`<div class="whom" dir="auto">${one.honourees.join(' and ')}</div>` : nothing}
  ${one.place ? nothing : html`<div class="clause" dir="auto">${one.text}</div>`}
</div></li>`;

const figure = (name, list) =>
  html`<figure><figcaption><span class="badge" aria-hidden="true">AZ</span><span dir="auto">${name}</span></figcaption>${list.map(
    (one) =>
      html`<blockquote class="reported"><div dir="auto"><span class="verb">${one.verb}</span> ${one.content}</div></blockquote>`,
  )}</figure>`;

const card = (report) => html`<article class="card full" aria-labelledby="title">
  <slot name="header"></slot>
  <header>
    <div class="kicker"><div class="occasion" dir="auto">${report.occasion.name}</div><time datetime=${report.date.start}>${days.format(new Date(report.date.start))}</time> <span class="place">${report.location.venue}, ${report.location.city}, ${countries.of(report.location.country)}</span></div>
    <div class="title" id="title" role="heading" aria-level="2" dir="auto">${report.parties.map(({ id }) => countries.of(id)).join(' and ')}</div>
    <div class="deck"><span>${report.kind}</span> <span>${report.visit.kind}</span></div>
  </header>
  <div class="sides">${report.parties.map((party) =>
    side(
      party,
      report.participants.filter((one) => one.party === party.id),
    ),
  )}</div>
  <div class="body">
    <section class="topics"><div class="label" role="heading" aria-level="3" dir="auto">Topics</div><ul>${report.topics.map(({ text }) => html`<li dir="auto">${text}</li>`)}</ul></section>
    <section class="statements"><div class="label" role="heading" aria-level="3" dir="auto">What was said</div>${report.participants.map(
      (one) =>
        figure(
          one.name,
          report.statements.filter(({ speaker }) => speaker.participant === one.id),
        ),
    )}</section>
    <section class="itinerary"><div class="label" role="heading" aria-level="3" dir="auto">Programme</div><ol>${report.itinerary.map(step)}</ol></section>
    <section class="mentioned"><div class="label" role="heading" aria-level="3" dir="auto">Also named</div><ul class="people">${report.mentioned.map(
      (one) => html`<li class="person">
        <div class="who" dir="auto"><span class="name">${one.name}</span></div>
        <div class="office" dir="auto">${one.title}</div>
      </li>`,
    )}</ul></section>
  </div>
  <footer class="foot">
    <div class="source"><span><b>${report.source.outlet}</b></span> <span>via <bdi>${report.source.via}</bdi></span> <span><a href=${report.source.url}>Original release</a></span> <span>Read automatically</span></div>
    <slot name="actions"><div class="actions" role="group" aria-label="Take it with you"><button type="button">Copy as text</button><button type="button">Add to calendar</button><button type="button">Copy JSON-LD</button><button type="button">Print</button><span class="done" role="status"></span></div></slot>
  </footer>
  <slot name="footer"></slot>
</article>`;

let sheet;

/** A host that shows a report with nothing but Lit's templates. */
export class PlainCard extends HTMLElement {
  static css = '';

  set report(report) {
    if (!this.shadowRoot) {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(PlainCard.css);
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    }
    render(card(report), this.shadowRoot);
  }
}
customElements.define('plain-card', PlainCard);
