/**
 * Is this foreign JSON a record that the card can show? A guard of its own, because
 * the schema's library weighs more than the whole card. It checks what the card
 * reads, and is open to new enum values, as the record's contract is.
 *
 * @module
 */
import type { MeetingReport } from '@meeting-report/core';
import { CardError } from './errors.js';

/** `?` after a key: may be absent. `text` is a non-empty string. A one-element array: a list of that. */
type Shape = 'text' | 'day' | 'flag' | 'count' | readonly [Shape] | { readonly [key: string]: Shape };

const NAME: Shape = { name: 'text', 'title?': 'text' };

const REPORT: Shape = {
  kind: 'text',
  'language?': 'text',
  'mode?': 'text',
  'status?': 'text',
  'headline?': 'text',
  'publishedOn?': 'day',
  'dateline?': { 'city?': 'text', 'country?': 'text', 'date?': 'day' },
  'source?': { 'outlet?': 'text', 'via?': 'text', 'url?': 'text' },
  'date?': { start: 'day', 'end?': 'day' },
  'location?': { 'venue?': 'text', 'city?': 'text', 'country?': 'text' },
  parties: [{ id: 'text', kind: 'text', name: 'text', role: 'text' }],
  participants: [
    {
      ...NAME,
      id: 'text',
      role: 'text',
      'honorific?': 'text',
      'rank?': 'text',
      'party?': 'text',
      'country?': 'text',
      'organization?': 'text',
      'headOfDelegation?': 'flag',
    },
  ],
  mentioned: [NAME],
  'visit?': {
    'kind?': 'text',
    'by?': 'text',
    'to?': 'text',
    'purpose?': 'text',
    'start?': 'day',
    'end?': 'day',
  },
  'occasion?': { name: 'text' },
  itinerary: [{ action: 'text', text: 'text', 'place?': 'text', 'honourees?': ['text'], 'party?': 'text' }],
  statements: [
    {
      verb: 'text',
      content: 'text',
      quoted: 'flag',
      speaker: { 'participant?': 'text', 'party?': 'text', 'all?': 'flag' },
    },
  ],
  topics: [{ text: 'text', 'field?': 'text' }],
  outcomes: [{ kind: 'text', text: 'text' }],
  organizations: [{ name: 'text' }],
};

const SPANS: Shape = [{ start: 'count', end: 'count' }];

/** Gives the value back as a record, or throws a {@link CardError} that says where it is none. */
export function checkReport(value: unknown): MeetingReport {
  if (!isObject(value)) throw fault('', 'an object');
  if (value.schemaVersion !== '1') {
    if ('schemaVersion' in value) {
      throw new CardError('version', `schemaVersion ${JSON.stringify(value.schemaVersion)?.slice(0, 20)}`);
    }
    throw fault('/schemaVersion', '"1"');
  }
  check(value, REPORT, '');
  if (!isObject(value.evidence)) throw fault('/evidence', 'an object');
  for (const key in value.evidence) check(value.evidence[key], SPANS, `/evidence/${key.slice(0, 80)}`);
  return value as unknown as MeetingReport;
}

function check(value: unknown, shape: Shape, path: string): void {
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) throw fault(path, 'a list');
    for (let i = 0; i < value.length; i++) check(value[i], shape[0], `${path}/${i}`);
  } else if (typeof shape === 'object') {
    if (!isObject(value)) throw fault(path, 'an object');
    for (const [name, inner] of fieldsOf(shape as Record<string, Shape>)) {
      const optional = name.endsWith('?');
      const key = optional ? name.slice(0, -1) : name;
      const field = value[key];
      if (field !== undefined || !optional) check(field, inner, `${path}/${key}`);
    }
  } else if (
    shape === 'flag'
      ? typeof value !== 'boolean'
      : shape === 'count'
        ? !Number.isSafeInteger(value) || (value as number) < 0
        : typeof value !== 'string' || !value || (shape === 'day' && !/^\d{4}-\d\d-\d\d$/.test(value))
  ) {
    throw fault(path, shape as string);
  }
}

const fields = new WeakMap<object, [string, Shape][]>();
function fieldsOf(shape: Record<string, Shape>): [string, Shape][] {
  let list = fields.get(shape);
  if (!list) fields.set(shape, (list = Object.entries(shape)));
  return list;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fault = (path: string, wanted: string) =>
  new CardError('report', `${path || '/'} is not ${wanted === 'flag' ? 'true or false' : wanted}`);
