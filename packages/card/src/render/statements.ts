import type { Speaker } from '@meeting-report/core';
import { html, nothing } from 'lit';
import { countryName } from '../format.js';
import { badge } from './badge.js';
import { type Context, fact, heading } from './context.js';

/** Who said what. One figure a turn: what one side says in a row stands over one name. */
export function statements(cx: Context): unknown {
  const { statements } = cx.report;
  if (!statements.length) return nothing;
  const turns: number[][] = [];
  statements.forEach(({ speaker }, i) => {
    const before = i ? statements[i - 1]!.speaker : undefined;
    if (before && same(before, speaker)) turns.at(-1)!.push(i);
    else turns.push([i]);
  });
  return html`<section class="statements">
    ${heading(cx, cx.labels.statements)}
    ${turns.map((turn) => {
      const name = caption(cx, turn[0]!);
      // a pull quote is signed underneath; reported speech says first who speaks
      const signed = turn.every((i) => statements[i]!.quoted);
      return html`<figure part="statement">${signed ? nothing : name}${turn.map((i) => {
        const { verb, content, quoted } = statements[i]!;
        return html`<blockquote class=${quoted ? 'quoted' : 'reported'} lang=${cx.foreign}>${
          quoted ? nothing : html`<div class="do">${fact(cx, `/statements/${i}/verb`, verb)}</div>`
        }<div dir="auto">${fact(cx, `/statements/${i}/content`, content)}</div></blockquote>`;
      })}${signed ? name : nothing}</figure>`;
    })}
  </section>`;
}

const same = (a: Speaker, b: Speaker): boolean => JSON.stringify(a) === JSON.stringify(b);

function caption(cx: Context, i: number): unknown {
  const { report } = cx;
  const speaker = report.statements[i]!.speaker as { participant?: string; party?: string; all?: true };
  const at = `/statements/${i}/speaker`;
  const person = report.participants.find((one) => one.id === speaker.participant);
  if (person) {
    return html`<figcaption>${badge(cx, person.country ?? person.party)}<span lang=${cx.foreign} dir="auto">${fact(cx, at, person.name)}</span></figcaption>`;
  }
  const party = report.parties.find((one) => one.id === speaker.party);
  const name = speaker.all ? cx.labels.all : (countryName(cx.lang, party?.id) ?? party?.name);
  return name
    ? html`<figcaption>${badge(cx, party?.id)}<span dir="auto">${fact(cx, at, name)}</span></figcaption>`
    : nothing;
}
