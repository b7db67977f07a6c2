import type { Mention, MentionKind } from '../mentions/types.js';
import { isHeadline } from '../report/cast.js';
import type { Referent } from '../report/referent.js';
import type { Facts } from '../report/facts.js';
import { wording } from '../report/wording.js';
import type { LossCode } from './types.js';
import type { Draft, View } from './view.js';

/** Facts that a mention of a kind can state. */
const FACTS: Readonly<Record<MentionKind, RegExp>> = {
  person: /^\/(?:participants|mentioned|statements\/\d+\/speaker|itinerary\/\d+\/honourees)\b/,
  office: /\/(?:title|role|speaker|party|organization|country)$/,
  group: /\/(?:speaker|role|party|id)$/,
  pronoun: /\/(?:speaker|role|party)$/,
  country: /\/(?:country|id|name|role|party|to|title)$/,
  city: /\/(?:city|country|id|name|to)$/,
  organization:
    /^\/(?:organizations|parties|source|participants\/\d+\/(?:organization|title)|location\/venue)\b/,
  delegation: /\/(?:speaker|role|party|id)$/,
  place: /\/(?:venue|place)$/,
  event: /^\/occasion\b/,
  date: /^\/(?:date|publishedOn|dateline\/date|visit\/(?:start|end))\b/,
};
/** Kinds that also count where they are a part of the fact's words: the land in an office's title. */
const PARTS: ReadonlySet<MentionKind> = new Set<MentionKind>([
  'office',
  'country',
  'organization',
  'place',
  'event',
]);

/** What the release names, with what became of it. */
export function mentionCandidates(view: View, facts: Facts | undefined): Draft[] {
  const { reading } = view;
  return reading.mentions.all.map((mention): Draft => {
    const { kind, from, to } = mention;
    const draft = { stage: 'mentions' as const, kind, from, to, means: meaning(view, facts, mention) };
    const holder = reading.mentions.at(from);
    // A person's own titles are told with the person.
    const isPart =
      holder?.kind === 'person' && kind === 'office' && holder.titles.some((t) => t.from === from);
    if (holder !== undefined && holder !== mention && !isPart) {
      const stated = view.facts(mention, FACTS[kind], PARTS.has(kind));
      return stated.length > 0 ? { ...draft, facts: stated } : { ...draft, lost: 'overlapped' };
    }
    const stated = view.facts(mention, FACTS[kind], PARTS.has(kind));
    const known = facts && mention.kind === 'person' ? personFact(view, facts, mention) : undefined;
    const all = known !== undefined && !stated.includes(known) ? [known, ...stated] : stated;
    return { ...draft, facts: all, lost: all.length > 0 ? undefined : whyLost(view, facts, mention) };
  });
}

/** The participant or mentioned person that a name means, wherever it stands. */
function personFact(view: View, facts: Facts, mention: Mention & { kind: 'person' }): string | undefined {
  const person = facts.cast.of(mention);
  if (!person || !view.report) return undefined;
  const id = facts.participantId.get(person);
  if (id !== undefined) return `/participants/${view.report.participants.findIndex((p) => p.id === id)}`;
  const name = wording(view.reading, person.name);
  const index = view.report.mentioned.findIndex((p) => p.name === name);
  return index < 0 ? undefined : `/mentioned/${index}`;
}

function whyLost(view: View, facts: Facts | undefined, mention: Mention): LossCode | undefined {
  if (!facts) return 'refused';
  if (mention.kind !== 'person') return 'no-fact';
  const person = facts.cast.of(mention);
  return person?.mentions.every((m) => isHeadline(view.reading, m.from)) ? 'headline-only' : 'no-fact';
}

function meaning(view: View, facts: Facts | undefined, mention: Mention): string | undefined {
  switch (mention.kind) {
    case 'country':
      return mention.code;
    case 'city':
      return `${mention.name}, ${mention.country}`;
    case 'organization':
      return mention.key;
    case 'date':
      return (
        [mention.year, mention.month, mention.day].filter((part) => part !== undefined).join('-') || undefined
      );
    case 'event':
      return mention.ordinal === undefined ? undefined : `no. ${mention.ordinal}`;
    case 'person': {
      const person = facts?.cast.of(mention);
      return person && wording(view.reading, person.name);
    }
    case 'office':
    case 'pronoun':
    case 'group':
    case 'delegation':
      return facts && whom(view, facts.coreference.resolve(mention));
    default:
      return undefined;
  }
}

/** Whom words mean, for people to read. */
export function whom(view: View, referent: Referent | undefined): string | undefined {
  switch (referent?.type) {
    case 'person':
      return wording(view.reading, referent.person.name);
    case 'country':
      return referent.code;
    case 'organization':
      return referent.key;
    case 'all':
      return 'everyone';
    default:
      return referent?.type;
  }
}
