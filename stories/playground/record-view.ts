/**
 * The record as JSON, a line a leaf, each line of a proved fact linked with its words.
 *
 * @module
 */
import type { MeetingReport } from '@meeting-report/core';
import { html } from 'lit';
import { kindOf } from './facts.js';

interface Line {
  depth: number;
  key: string | undefined;
  value: string;
  pointer: string;
  string: boolean;
}

function linesOf(
  value: unknown,
  pointer: string,
  depth: number,
  key: string | undefined,
  comma: string,
): Line[] {
  const line = (text: string): Line => ({
    depth,
    key,
    value: text,
    pointer,
    string: typeof value === 'string',
  });
  if (typeof value !== 'object' || value === null) return [line(`${JSON.stringify(value)}${comma}`)];
  const list = Array.isArray(value);
  const entries = Object.entries(value);
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  if (!entries.length) return [line(`${open}${close}${comma}`)];
  const inner = entries.flatMap(([name, item], i) =>
    linesOf(
      item,
      `${pointer}/${name}`,
      depth + 1,
      list ? undefined : name,
      i < entries.length - 1 ? ',' : '',
    ),
  );
  return [line(open!), ...inner, { ...line(`${close}${comma}`), key: undefined, pointer: '', string: false }];
}

export interface RecordState {
  report: MeetingReport;
  active: string | undefined;
  selected: string | undefined;
}

export function recordView({ report, active, selected }: RecordState) {
  const { evidence, ...facts } = report;
  const count = Object.keys(evidence).length;
  let first = true;
  return html`${linesOf(facts, '', 0, undefined, '')
    .slice(0, -1)
    .map(({ depth, key, value, pointer, string }) => {
      const content = html`${key === undefined ? '' : html`<span class="key">"${key}"</span>: `}<span
          class=${string ? 'string' : ''}
          >${value}</span
        >`;
      const style = `--depth:${depth}`;
      if (!pointer || !Object.hasOwn(evidence, pointer)) {
        return html`<div class="line" style=${style}>${content}</div>`;
      }
      const tab = first;
      first = false;
      return html`<div
        class="line proved ${pointer === active ? 'lit' : ''}"
        style=${style}
        role="button"
        tabindex=${tab ? 0 : -1}
        data-pointer=${pointer}
        data-kind=${kindOf(pointer)}
        aria-pressed=${pointer === selected}
      >
        ${content}
      </div>`;
    })}
    <div class="line" style="--depth:1">
      <span class="key">"evidence"</span>: { <span class="aside">${count} pointers into the text: each coloured line</span> }
    </div>
    <div class="line">}</div>`;
}
