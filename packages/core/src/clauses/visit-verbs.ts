import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import { isDayAhead } from './engagement-status.js';
import { findSubject } from './subject.js';
import type { VisitClause } from './types.js';
import { type Destination, destinationAfter, HERE, landAt, TO } from './visit-destination.js';
import { nextSubject } from './visit-owner.js';
import { isWished, purposeAndDate } from './visit-purpose.js';

export interface SentenceRange extends TokenRange {
  readonly index: number;
}

/** "is *visiting* Syria", "currently *visiting* the country", "will *visit* Kenya". */
export function readVisiting(reading: Reading, at: number, sentence: SentenceRange): VisitClause | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.norm ?? '';
  if (!/^(?:visit|visits|visiting|visited)$/.test(word)) return undefined;
  const before = tokens[at - 1]?.norm ?? '';
  const start = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const land = landAt(reading, start);
  const isHere = HERE.has(tokens[start]?.norm ?? '') && start > at + 1;
  if (land === undefined && !isHere) return undefined;
  if (word === 'visit' && !/^(?:will|to)$/.test(before)) return undefined;
  if (
    word === 'visiting' &&
    !/^(?:is|are|currently|now|presently|,|[)]|was|were|who)$/.test(before) &&
    !isTraveller(reading, at - 1)
  )
    return undefined;
  const announced = word === 'visit';
  if (
    before === 'to' &&
    !/^(?:set|scheduled|expected|due|plans|planned|is|are)$/.test(tokens[at - 2]?.norm ?? '')
  )
    return undefined;
  if (isWished(reading, at, sentence.from)) return undefined;
  const end = land?.to ?? start + 1;
  if (word === 'visited' && isLongAgo(reading, end)) return undefined;
  const actor = findSubject(reading, at);
  return {
    kind: 'visit',
    from: at,
    to: end,
    sentence: sentence.index,
    status: announced ? 'announced' : word === 'visited' ? 'held' : 'ongoing',
    ...(actor.by === 'mention' && { visitor: actor.mention }),
    ...(land && { destination: land }),
    ...purposeAndDate(reading, end, sentence.to),
  };
}

/** "when the minister visited Peru *in April 2021*": a day is told of the visit that is news, a month of one recalled. */
function isLongAgo({ tokens, mentions }: Reading, at: number): boolean {
  const date = /^(?:in|last|back)$/.test(tokens[at]?.norm ?? '') ? mentions.at(at + 1) : undefined;
  return (
    date?.kind === 'date' &&
    date.day === undefined &&
    date.weekday === undefined &&
    date.relative === undefined
  );
}

const COMING: ReadonlySet<string> = new Set(
  `arrive arrives arrived arriving land landed lands come came comes travel travels traveled travelled traveling
  travelling`.split(/\s+/),
);
const LEAVING: ReadonlySet<string> = new Set(
  'depart departs departed departing leave leaves left leaving fly flies flew head heads headed heading'.split(
    ' ',
  ),
);
const FOR: ReadonlySet<string> = new Set(['for', 'to']);
const BASE = /^(?:arrive|land|come|travel|depart|leave|fly|head)$/;
const BEFORE_PLACE =
  /^(?:here|on|back|today|yesterday|this|late|earlier|morning|afternoon|evening|night|,|\(|\)|\d+)$/;

/** "landed in Damascus", "will travel to Guatemala", "came to Georgia", "left Lima for Quito". */
export function readArrival(reading: Reading, at: number, sentence: SentenceRange): VisitClause | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.norm ?? '';
  const leaves = LEAVING.has(word);
  if (!leaves && !COMING.has(word)) return undefined;
  const links = leaves ? FOR : TO;
  let link = at + 1;
  while (link < sentence.to && link < at + 6 && !links.has(tokens[link]?.norm ?? '')) {
    const mention = reading.mentions.at(link);
    const isLeft = leaves && (mention?.kind === 'country' || mention?.kind === 'city');
    if (mention?.kind !== 'date' && !isLeft && !BEFORE_PLACE.test(tokens[link]?.norm ?? '')) return undefined;
    link = isLeft ? mention.to : link + 1;
  }
  const destination = leaves
    ? destinationAfter(reading, link, sentence.to, links)
    : (cityBeforeWhere(reading, at) ?? destinationAfter(reading, link, sentence.to, links));
  if (destination === undefined || isWished(reading, at, sentence.from)) return undefined;
  // "the delegation headed by X, who *arrived in our country* to": here, of people alone.
  const comer = reading.mentions.at(tokens[at - 1]?.norm === ',' ? at - 2 : at - 1);
  const isReduced = word === 'arrived' && comer !== undefined && CAN_TRAVEL.has(comer.kind);
  if (destination.mention === undefined && !isReduced) return undefined;
  if (/^(?:before|after|since|then)$/.test(tokens[at - 1]?.norm ?? '')) return undefined;
  const announced =
    /^(?:will|to)$/.test(tokens[at - 1]?.norm ?? '') || (/s$/.test(word) && isDayAhead(reading, at));
  // "he had *come* to Peru"
  const isPerfect = word === 'come' && /^(?:has|have|had|having)$/.test(tokens[at - 1]?.norm ?? '');
  if (!announced && !isPerfect && BASE.test(word)) return undefined;
  const actor = findSubject(reading, at);
  // "On his second day in Bogotá, where *he* arrived to attend the summit, *Minister Rey* met"
  const isHe = actor.by === 'mention' && actor.mention.kind === 'pronoun';
  const named = isHe ? nextSubject(reading, at, destination.to, sentence) : undefined;
  return {
    kind: 'visit',
    from: at,
    to: destination.to,
    sentence: sentence.index,
    status: announced ? 'announced' : 'held',
    ...(actor.by === 'mention' ? { visitor: named ?? actor.mention } : isReduced && { visitor: comer }),
    ...(destination.mention && { destination: destination.mention }),
    ...purposeAndDate(reading, destination.to, sentence.to),
  };
}

/** "in *Oslo*, where he arrived on Monday": the place stands before. */
function cityBeforeWhere({ tokens, mentions }: Reading, verb: number): Destination | undefined {
  let where = verb - 1;
  while (where > verb - 4 && tokens[where]?.norm !== 'where') where--;
  if (tokens[where]?.norm !== 'where' || tokens[where - 1]?.norm !== ',') return undefined;
  const place = mentions.at(where - 2);
  if (place?.kind !== 'city' && place?.kind !== 'country') return undefined;
  return { mention: place, to: verb + 1 };
}

/** Who can be on a journey. */
export const CAN_TRAVEL: ReadonlySet<Mention['kind']> = new Set(['person', 'office', 'delegation']);

/** "met *the delegation* visiting Dhaka". */
function isTraveller({ mentions }: Reading, at: number): boolean {
  const kind = mentions.at(at)?.kind;
  return kind !== undefined && CAN_TRAVEL.has(kind);
}

/** "received the *visiting* Omani minister": who is called a visitor, wherever he came. */
export function readVisitor(reading: Reading, at: number, sentence: SentenceRange): VisitClause | undefined {
  const { tokens, mentions } = reading;
  if (tokens[at]?.norm !== 'visiting') return undefined;
  if (/^(?:is|are|was|were|be|while|after|before|of|for|by|currently|now)$/.test(tokens[at - 1]?.norm ?? ''))
    return undefined;
  for (let i = at; i < sentence.to && i < at + 7; i++) {
    const mention = mentions.at(i);
    // "thanked the *visiting envoy*": who has his post here, and only calls.
    if (i > at && /^(?:envoy|ambassador|attache|diplomat)$/.test(tokens[i]?.norm ?? '')) return undefined;
    if (mention && CAN_TRAVEL.has(mention.kind) && (mention.from > at || mention.kind === 'delegation'))
      return {
        kind: 'visit',
        from: at,
        to: at + 1,
        sentence: sentence.index,
        status: 'held',
        visitor: mention,
        aside: true,
      };
    if (i > at && mention?.kind !== 'country' && tokens[i]?.shape !== 'lower') return undefined;
    // "The visiting dignitaries *thanked* the chief": he is none of them.
    if (i > at && reading.lex.hasVerb(i, 'past')) return undefined;
  }
  return undefined;
}
