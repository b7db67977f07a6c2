import type { Participant } from '@meeting-report/core';
import { html, nothing } from 'lit';
import { countryName } from '../format.js';
import { badge } from './badge.js';
import { type Context, fact, heading, word } from './context.js';
import { person } from './person.js';

interface Side {
  /** Of a country that the reader's language has a name for; other names are the text's own wording. */
  code?: string | undefined;
  name?: string | undefined;
  role?: string | undefined;
  pointer: string;
  people: number[];
}

/** The sides as columns: country, head of delegation, then the others. */
export function sides(cx: Context): unknown {
  const list = groups(cx);
  const brief = cx.variant === 'compact';
  return list.length
    ? html`<div class="sides" part="sides">${list.map((side) => {
        const role = word(cx.labels.role, side.role);
        return html`<div class="side" part="side">
          ${
            side.name
              ? html`<div class="party">${badge(cx, side.code)}${heading(cx, fact(cx, side.pointer, side.name), 'country', side.code ? nothing : cx.foreign)}${
                  role ? html`<span class="role">${role}</span>` : nothing
                }</div>`
              : list.length > 1
                ? heading(cx, cx.labels.others)
                : nothing
          }
          ${
            side.people.length
              ? html`<ul class="people">${side.people
                  .slice(0, brief ? 1 : undefined)
                  .map((i, nth) => person(cx, `/participants/${i}`, cx.report.participants[i]!, !nth))}</ul>`
              : nothing
          }
        </div>`;
      })}</div>`
    : nothing;
}

/** Who stands where: by party, else by country, else in a last group without a name. The head of a delegation comes first. */
function groups({ report, lang }: Context): Side[] {
  const byId = new Map<string, Side>();
  const list: Side[] = report.parties.map((party, i) => {
    const country = party.kind === 'country' ? countryName(lang, party.id) : undefined;
    const side: Side = {
      code: country && party.id,
      name: country ?? party.name,
      role: party.role,
      pointer: `/parties/${i}/name`,
      people: [],
    };
    byId.set(party.id, side);
    return side;
  });
  report.participants.forEach((person, i) => {
    const key = byId.has(person.party!) ? person.party! : (person.country ?? '');
    let side = byId.get(key);
    if (!side) {
      const country = countryName(lang, key);
      side = { code: country && key, name: country, pointer: `/participants/${i}/country`, people: [] };
      byId.set(key, side);
      list.push(side);
    }
    side.people.push(i);
  });
  list.sort((a, b) => Number(!a.name) - Number(!b.name));
  const order = (i: number): number => rank(report.participants[i]!);
  for (const side of list) side.people.sort((a, b) => order(a) - order(b));
  return list;
}

const rank = (person: Participant): number =>
  person.headOfDelegation ? 0 : person.role === 'attendee' ? 2 : 1;
