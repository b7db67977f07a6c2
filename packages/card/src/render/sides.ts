import type { Participant } from '@meeting-report/core';
import { html, nothing } from 'lit';
import { countryName } from '../format.js';
import { badge } from './badge.js';
import { type Context, fact, heading, word } from './context.js';

interface Side {
  code?: string | undefined;
  name?: string | undefined;
  role?: string | undefined;
  pointer: string;
  /** The side's name is the text's wording, not a country's name in the reader's language. */
  worded?: boolean;
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
              ? html`<div class="party">${badge(cx, side.code)}<div class="country" role="heading" aria-level=${Math.min(cx.level + 1, 6)} lang=${side.worded ? cx.foreign : nothing} dir="auto">${fact(cx, side.pointer, side.name)}</div>${
                  role ? html`<span class="role">${role}</span>` : nothing
                }</div>`
              : list.length > 1
                ? heading(cx, cx.labels.others)
                : nothing
          }
          ${people(cx, brief ? side.people.slice(0, 1) : side.people)}
        </div>`;
      })}</div>`
    : nothing;
}

const people = (cx: Context, list: readonly number[]) =>
  list.length
    ? html`<ul class="people">${list.map((i, nth) => {
        const person = cx.report.participants[i]!;
        const at = `/participants/${i}`;
        const { honorific, rank, title, organization, party } = person;
        return html`<li class=${nth ? 'person' : 'person first'} part="person">
          ${
            rank || honorific
              ? html`<div class="rank" lang=${cx.foreign} dir="auto">${
                  honorific ? fact(cx, `${at}/honorific`, honorific) : nothing
                }${rank && honorific ? ' ' : nothing}${rank ? fact(cx, `${at}/rank`, rank) : nothing}</div>`
              : nothing
          }
          <div class="name" dir="auto" lang=${cx.foreign}>${fact(cx, `${at}/name`, person.name)}</div>
          ${
            title || (organization && !party)
              ? html`<div class="office" dir="auto" lang=${cx.foreign}>${
                  title ? fact(cx, `${at}/title`, title) : fact(cx, `${at}/organization`, organization)
                }</div>`
              : nothing
          }
          ${
            person.headOfDelegation
              ? html`<div class="do chair">${fact(cx, `${at}/headOfDelegation`, cx.labels.head)}</div>`
              : nothing
          }
        </li>`;
      })}</ul>`
    : nothing;

/** Who stands where: by party, else by country, else in a last group without a name. The head of a delegation comes first. */
function groups({ report, lang }: Context): Side[] {
  const byId = new Map<string, Side>();
  const list: Side[] = report.parties.map((party, i) => {
    const country = party.kind === 'country' ? countryName(lang, party.id) : undefined;
    const side: Side = {
      code: country && party.id,
      name: country ?? party.name,
      worded: !country,
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
