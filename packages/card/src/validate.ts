/**
 * Is this foreign JSON a record that the card can show? A guard of its own, because
 * the schema's library weighs more than the whole card. It checks the types of all
 * that the card reads, and is open to new enum values, as the record's contract is.
 *
 * @module
 */
import type { MeetingReport } from '@meeting-report/core';
import { CardError } from './errors.js';

/**
 * Fields of an object, then its objects and lists of objects. A field is a non-empty
 * text unless marked: `#` a day, `!` true or false, `*` a list, `?` may be absent.
 */
type Shape = readonly [fields: string, inner?: { readonly [key: string]: Shape }];

const REPORT: Shape = [
  'schemaVersion kind language? mode? status? headline? publishedOn#?',
  {
    'source?': ['outlet? via? url?'],
    'date?': ['start# end#?'],
    'location?': ['venue? city? country?'],
    'parties*': ['id kind name role'],
    'participants*': [
      'id name role honorific? rank? title? party? country? organization? headOfDelegation!?',
    ],
    'mentioned*': ['name title?'],
    'visit?': ['kind? by? to? purpose? start#? end#?'],
    'occasion?': ['name'],
    'itinerary*': ['action text place? honourees*? party?'],
    'statements*': ['verb content quoted!', { speaker: ['participant? party? all!?'] }],
    'topics*': ['text field?'],
    'outcomes*': ['kind text'],
    'organizations*': ['name'],
  },
];

/** Gives the value back as a record, or throws a {@link CardError} that says where it is none. */
export function checkReport(value: unknown): MeetingReport {
  if (isObject(value) && value.schemaVersion && value.schemaVersion !== '1') {
    throw new CardError('version', '/schemaVersion is not "1"');
  }
  object(value, REPORT, '');
  return value as MeetingReport;
}

function object(value: unknown, [fields, inner = {}]: Shape, path: string): void {
  if (!isObject(value)) throw fault(path);
  const each = (token: string, check: (field: unknown, at: string) => void): void => {
    const key = token.replace(/\W+/, '');
    const field = value[key];
    const at = `${path}/${key}`;
    if (field === undefined && token.endsWith('?')) return;
    if (token.includes('*')) list(field, check, at);
    else check(field, at);
  };
  for (const token of fields.split(' ')) {
    each(token, (field, at) => {
      if (
        token.includes('!')
          ? typeof field !== 'boolean'
          : typeof field !== 'string' || !(token.includes('#') ? /^\d{4}-\d\d-\d\d$/ : /./s).test(field)
      ) {
        throw fault(at);
      }
    });
  }
  for (const token in inner) each(token, (field, at) => object(field, inner[token]!, at));
}

function list(value: unknown, check: (item: unknown, at: string) => void, path: string): void {
  if (!Array.isArray(value)) throw fault(path);
  for (const [i, item] of value.entries()) check(item, `${path}/${i}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && !!value && !Array.isArray(value);

const fault = (path: string) =>
  new CardError('report', `${path.slice(0, 99) || '/'} is missing or of the wrong kind`);
