import type { Speaker } from '@meeting-report/core';
import { html, nothing } from 'lit';
import { countryName } from '../format.js';
import { badge } from './badge.js';
import { type Context, fact, section } from './context.js';

/** Who said what. One figure a turn: what one side says in a row stands over one name. */
export const statements = (cx: Context): unknown =>
  section(cx, 'statements', (list) => {
    const turns: number[][] = [];
    list.forEach(({ speaker }, i) => {
      if (i && same(list[i - 1]!.speaker, speaker)) turns.at(-1)!.push(i);
      else turns.push([i]);
    });
    return turns.map((turn) => {
      const name = caption(cx, turn[0]!);
      // a pull quote is signed underneath; reported speech says first who speaks
      const signed = turn.every((i) => list[i]!.quoted);
      return html`<figure part="statement">${signed ? nothing : name}${turn.map((i) => {
        const { verb, content, quoted } = list[i]!;
        return html`<blockquote class=${quoted ? 'quoted' : 'reported'} lang=${cx.foreign}><div dir="auto">${
          quoted ? nothing : html`<span class="verb">${fact(cx, `/statements/${i}/verb`, verb)}</span> `
        }${fact(cx, `/statements/${i}/content`, content)}</div></blockquote>`;
      })}${signed ? name : nothing}</figure>`;
    });
  });

const same = (a: Speaker, b: Speaker): boolean => JSON.stringify(a) === JSON.stringify(b);

function caption(cx: Context, i: number): unknown {
  const { report } = cx;
  const speaker = report.statements[i]!.speaker as { participant?: string; party?: string; all?: true };
  const at = `/statements/${i}/speaker`;
  const person = report.participants.find((one) => one.id === speaker.participant);
  const party = report.parties.find((one) => one.id === speaker.party);
  const country = countryName(cx.lang, party?.id);
  const name = person?.name ?? (speaker.all ? cx.labels.all : (country ?? party?.name));
  const own = person ?? (!country && party); // a name as the report writes it
  return name
    ? html`<figcaption>${badge(cx, person?.country ?? person?.party ?? party?.id)}<span lang=${own ? cx.foreign : nothing} dir="auto">${fact(cx, at, name)}</span></figcaption>`
    : nothing;
}
