import type { Participant } from '@meeting-report/core';
import { html, nothing } from 'lit';
import { type Context, fact, section, wording } from './context.js';

/** One person: honorific and rank, the name, the office. */
export const person = (
  cx: Context,
  at: string,
  one: Partial<Participant> & { name: string },
  first?: boolean,
): unknown => {
  const { honorific, rank, title, organization, party } = one;
  return html`<li class=${first ? 'person first' : 'person'} part="person">
    <div class="who" lang=${cx.foreign} dir="auto">
      ${rank || honorific ? html`<span class="rank">${fact(cx, `${at}/honorific`, honorific)} ${fact(cx, `${at}/rank`, rank)} </span>` : nothing}
      <span class="name">${fact(cx, `${at}/name`, one.name)}</span>
    </div>
    ${title ? wording(cx, 'office', `${at}/title`, title) : party ? nothing : wording(cx, 'office', `${at}/organization`, organization)}
    ${one.headOfDelegation ? html`<div class="chair">${fact(cx, `${at}/headOfDelegation`, cx.labels.head)}</div>` : nothing}
  </li>`;
};

/** Who was named and was not there. */
export const mentioned = (cx: Context): unknown =>
  section(
    cx,
    'mentioned',
    (list) => html`<ul class="people">${list.map((one, i) => person(cx, `/mentioned/${i}`, one))}</ul>`,
  );
