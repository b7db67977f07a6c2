/**
 * The ways to give a card its report. The first that is there wins: `.report`, `src`,
 * a JSON child, the release as light-DOM text, `.text`. Those that need a text to be
 * read are in `release.ts`, addresses in `address.ts`.
 *
 * @module
 */
import type { MeetingReport } from '@meeting-report/core';
import { CardError } from './errors.js';
import type { Warning } from './events.js';
import { checkReport } from './validate.js';

export interface Reading {
  report: MeetingReport;
  warnings: readonly Warning[];
  /** The report was read from the very text it stands beside, so its spans need no second look. */
  own?: boolean;
}

export const fromObject = (value: unknown): Reading => ({ report: checkReport(value), warnings: [] });

export function fromJson(json: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new CardError('json', String(cause));
  }
  return fromObject(value);
}

/** The JSON among a card's children. */
export const jsonChild = (card: Element): string | undefined =>
  card.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;

/** Is there a release among a card's children? White space, data and what goes into other slots are none. */
export const hasText = (card: Element): boolean =>
  [...card.childNodes].some(
    (node) =>
      node.nodeType !== 8 &&
      /\S/.test(node.textContent!) &&
      !(node as Partial<Element>).slot &&
      node.nodeName !== 'SCRIPT',
  );
