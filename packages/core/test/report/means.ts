import type { Mention } from '../../src/mentions/types.js';
import type { Referent } from '../../src/report/referent.js';
import { clues, personNamed, words } from '../read.js';

interface Standing {
  readonly hosts?: string;
  readonly guests?: string;
}

/** Whom the words between stars mean, where the named are hosts and guests. */
export function means(text: string, { hosts = '', guests = '' }: Standing = {}): string {
  const start = text.indexOf('*');
  const end = text.lastIndexOf('*') - 1;
  const all = clues(text.replaceAll('*', ''));
  const { reading, coreference } = all;
  const people = (surnames: string) =>
    surnames
      .split(' ')
      .filter(Boolean)
      .map((surname) => personNamed(all, surname));
  coreference.setStanding({
    hosts: new Set(people(hosts)),
    guests: new Set(people(guests)),
    principals: [...people(hosts), ...people(guests)],
  });
  const from = reading.tokens.findIndex((t) => t.start >= start);
  const to = reading.tokens.filter((t) => t.end <= end).length;
  const inside = (m: Mention) => m.from >= from && m.to <= to;
  const mention =
    reading.mentions.all.find((m) => inside(m) && reading.mentions.at(m.from) === m) ??
    reading.mentions.all.find(inside);
  if (!mention) throw new Error(`Nothing is named at ${text}`);
  return tell(coreference.resolve(mention));

  function tell(referent: Referent | undefined): string {
    if (referent?.type === 'person') return words(reading, referent.person.name);
    if (referent?.type === 'country') return referent.code;
    return referent?.type === 'organization' ? referent.key : (referent?.type ?? 'nobody');
  }
}

export const RAO_AND_SILVA =
  'Foreign Minister Arun Rao of India received the Defence Minister of Brazil, Ana Silva.';
export const STANDING = { hosts: 'Rao', guests: 'Silva' };
