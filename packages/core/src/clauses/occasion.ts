import { fill } from '../lexicon/verbs/inflect.js';
import { readOrdinal } from '../mentions/ordinals.js';
import type { EventMention, Reading, TokenRange } from '../mentions/types.js';
import type { OccasionClause } from './types.js';

/** How firmly words tell that an event is the frame of a meeting. */
type Frame = OccasionClause['frame'];

/**
 * What leads to the event, the firmest first. After `sidelines` any phrase of
 * a meeting is the event, after `frame` one with a name, after `told` a named
 * event or a session of a body.
 */
const CUES_BY_FRAME: Readonly<Record<Frame, string>> = {
  sidelines:
    '{on|in|at} {the|} {sidelines|sideline|side - lines|side lines|margins|margin|fringes|fringe} of',
  frame: `{within|in|under} the {framework|frame|frames|scope|purview|course} of, within {framework|scope} of, as part of,
    ahead of, on the eve of, on the occasion of {|the holding of|the opening of|holding|hosting}, on the {opening|first|second|third|final|last} day of`,
  told: `{participate|participates|participated|participating|participation|part} in, {attend|attends|attended|attending} {|to}, {address|addresses|addressed|addressing},
    delegation {to|at}, {hosted|hosts|hosting}, {chair|chairs|chaired|chairing|hold|holds|held}, towards, during, within, at, for, of`,
};
interface CueWords {
  readonly words: readonly string[];
  readonly frame: Frame;
}
const CUES_BY_WORD: ReadonlyMap<string, readonly CueWords[]> = (() => {
  const map = new Map<string, CueWords[]>();
  for (const frame of ['sidelines', 'frame', 'told'] as const) {
    const cues = CUES_BY_FRAME[frame].split(',').flatMap((line) => fill(line.trim()));
    for (const cue of cues.sort((x, y) => y.length - x.length)) {
      const words = cue.split(/\s+/);
      const known = map.get(words[0] ?? '');
      if (known) known.push({ words, frame });
      else map.set(words[0] ?? '', [{ words, frame }]);
    }
  }
  return map;
})();
const LONGEST_NAME = 22;
/** An "of" or "at" leads to the occasion only of a meeting: "commencement *of* the 7th Meeting". */
const OPENINGS: ReadonlySet<string> = new Set(
  'commencement opening holding convening start beginning edition'.split(' '),
);
const MEETING_HEADS: ReadonlySet<string> = new Set(
  `meeting meetings session summit conference forum ministerial assembly dialogue gathering talks consultations
  congress exhibition expo symposium exercise`.split(/\s+/),
);

/**
 * The named event in whose frame the meeting took place.
 *
 *     on the sidelines of the NATO defense ministers meeting
 *     ^cue                    ^event
 *
 * After "sidelines" and "margins" any phrase that ends in a word for a meeting
 * is an event; after weaker cues only a named one.
 */
export function findOccasions(reading: Reading): OccasionClause[] {
  const found: OccasionClause[] = [];
  const events = new Map<number, EventMention>();
  for (const mention of reading.mentions.all) if (mention.kind === 'event') events.set(mention.from, mention);
  for (const sentence of reading.doc.sentences) {
    const held = heldEvent(reading, sentence, events);
    if (held) found.push(held);
    for (let i = held?.to ?? sentence.from; i < sentence.to; i++) {
      const cue = cueAt(reading, i);
      if (cue === undefined) continue;
      const at = overDay(reading, skipDeterminer(reading, cue.to));
      const named = events.get(at) ?? eventAfter(reading, at, sentence.to, cue);
      if (named === undefined) continue;
      if (cue.frame === 'told' && isInvitation(reading, i, sentence.from)) continue;
      if (isLookedForward(reading, i, sentence.from)) continue;
      // "launched on the margins of *last year's* Assembly"
      if (reading.tokens[named.from]?.norm === 'last' || reading.tokens[at]?.norm === 'last') continue;
      const event = withOrdinal(reading, withBody(reading, named, sentence.to));
      found.push({
        kind: 'occasion',
        from: i,
        to: event.to,
        sentence: sentence.index,
        event,
        frame: cue.frame,
      });
      i = event.to - 1;
    }
  }
  return found;
}

const HELD =
  /^(?:held|place|hosted|opened|opens|open|convened|convenes|started|starts|began|begins|concluded|concludes|underway|kicked|kicks)$/;

/**
 * An event of a series that the lead itself is about.
 *
 *     The 7th Meeting of the Joint Commission between Mongolia and Peru was held
 *         ^event                                                            ^held
 */
function heldEvent(
  reading: Reading,
  sentence: TokenRange & { readonly index: number; readonly block: number },
  events: ReadonlyMap<number, EventMention>,
): OccasionClause | undefined {
  const { tokens, doc } = reading;
  const lead = doc.sentences.find((s) => doc.blocks[s.block]?.kind === 'body');
  if (lead === undefined || sentence.index < lead.index || sentence.index > lead.index + 2) return undefined;
  const named = events.get(skipDeterminer(reading, sentence.from));
  if (named?.ordinal === undefined) return undefined;
  const event = withBody(reading, named, sentence.to);
  for (let i = event.to; i < sentence.to && i < event.to + 7; i++) {
    if (!HELD.test(tokens[i]?.norm ?? '')) continue;
    return {
      kind: 'occasion',
      from: event.from,
      to: event.to,
      sentence: sentence.index,
      event,
      frame: 'frame',
    };
  }
  return undefined;
}

/** "on the sidelines of the *148th* Assembly": the count of an event that no table knows. */
function withOrdinal({ tokens, lex }: Reading, event: EventMention): EventMention {
  const ordinal = event.ordinal === undefined ? readOrdinal(tokens, lex, event.from) : undefined;
  return ordinal === undefined ? event : { ...event, ordinal: ordinal.value };
}

/** "on the margins of the *second day of the* 52nd Forum": the event, not its day. */
function overDay(reading: Reading, at: number): number {
  const { tokens } = reading;
  const which = tokens[at]?.norm ?? '';
  const isDay =
    /^(?:first|second|third|fourth|fifth|final|last|opening|closing|\d+(?:st|nd|rd|th))$/.test(which) &&
    /^day$/.test(tokens[at + 1]?.norm ?? '') &&
    tokens[at + 2]?.norm === 'of';
  return isDay ? skipDeterminer(reading, at + 3) : at;
}

interface CueMatch {
  readonly to: number;
  readonly frame: Frame;
  readonly word: string;
}

/** An event that the tables of names do not know. */
function eventAfter(reading: Reading, at: number, limit: number, cue: CueMatch): EventMention | undefined {
  if (cue.frame === 'sidelines') return readOpen(reading, at, limit) ?? readName(reading, at, limit);
  const session =
    cue.word === 'of' ? undefined : (readSession(reading, at, limit) ?? readAssembly(reading, at, limit));
  // "participated in the *Council of Ministers of* the Community"
  if (!session && /^(?:part|attend)/.test(cue.word)) return readCommittee(reading, at);
  if (session || cue.frame === 'told') return session;
  const open = readOpen(reading, at, limit);
  return open && hasName(reading, open) ? open : readCommittee(reading, at);
}

function cueAt(reading: Reading, at: number): CueMatch | undefined {
  const { tokens } = reading;
  const first = tokens[at]?.norm ?? '';
  const cues = CUES_BY_WORD.get(first);
  if (cues === undefined) return undefined;
  // "has been taking part *since Wednesday* in the 31st meeting"
  if (first === 'part' && /^(?:take|takes|took|taken|taking)$/.test(tokens[at - 1]?.norm ?? '')) {
    for (let i = at + 1; i < at + 6; i++)
      if (tokens[i]?.norm === 'in' && tokens[i + 1] !== undefined)
        return { to: i + 1, frame: 'told', word: 'part' };
  }
  for (const { words, frame } of cues) {
    if (words.every((word, i) => tokens[at + i]?.norm === word)) {
      if (first === 'for' && !isComing(reading, at - 1) && !isHostedFor(reading, at)) return undefined;
      if (first === 'of' && !OPENINGS.has(tokens[at - 1]?.norm ?? '')) return undefined;
      return { to: at + words.length, frame, word: words[0] ?? '' };
    }
  }
  return undefined;
}

/** "He *looks forward to* meeting him again on the margins of the Summit": of another day. */
function isLookedForward({ tokens }: Reading, cue: number, floor: number): boolean {
  for (let i = cue - 1; i > floor && i > cue - 16; i--) {
    if (/^[.;,]$/.test(tokens[i]?.norm ?? '')) return false;
    if (tokens[i]?.norm === 'forward' && /^look(?:s|ed|ing)?$/.test(tokens[i - 1]?.norm ?? '')) return true;
  }
  return false;
}

/** "*inviting* her *to attend* the Forum", "an *invitation to* him *to take part in* the Games": still to come, and perhaps never. */
function isInvitation({ tokens }: Reading, cue: number, floor: number): boolean {
  let to = cue - 1;
  while (to > cue - 3 && tokens[to]?.norm !== 'to') to--;
  if (tokens[to]?.norm !== 'to') return false;
  for (let i = to - 1; i >= floor && i > to - 14; i--) {
    if (/^[.;]$/.test(tokens[i]?.norm ?? '')) return false;
    if (!/^(?:invit(?:e|es|ed|ing)|invitation)$/.test(tokens[i]?.norm ?? '')) continue;
    // "came to Oslo *at the invitation of* the mayor to attend": they did come.
    return (
      !/^(?:at|on|upon)$/.test(tokens[i - 1]?.norm ?? '') &&
      !/^(?:at|on|upon)$/.test(tokens[i - 2]?.norm ?? '')
    );
  }
  return false;
}

/** "came to *Lima* for the summit", "*gathered* for"; but not "preparations for". */
function isComing({ tokens, mentions }: Reading, at: number): boolean {
  const kind = mentions.at(at)?.kind;
  return (
    kind === 'city' ||
    kind === 'country' ||
    /^(?:here|came|arrived|gathered|convened|met|visit|present|together|country)$/.test(
      tokens[at]?.norm ?? '',
    )
  );
}

/** "will host *her counterpart, Ana Pop,* for the 12th Session": whom one comes to see. */
function isHostedFor({ tokens, mentions }: Reading, at: number): boolean {
  const kind = mentions.at(tokens[at - 1]?.norm === ',' ? at - 2 : at - 1)?.kind;
  return kind === 'person' || kind === 'delegation';
}

function skipDeterminer({ tokens }: Reading, at: number): number {
  let i = at;
  while (/^(?:the|a|an|"|“|‘|')$/.test(tokens[i]?.norm ?? '')) i++;
  return i;
}

/** Any phrase with a word for a meeting: "extraordinary meeting of heads of Arab countries …". */
function readOpen(reading: Reading, at: number, limit: number): EventMention | undefined {
  const { tokens, mentions } = reading;
  let head: number | undefined;
  let i = at;
  for (; i < limit && i - at < LONGEST_NAME; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'punct' && !/^(?:-|'s?|&)$/.test(token.norm))) break;
    if (MEETING_HEADS.has(token.norm)) head = i;
    const mention = mentions.at(i);
    if (
      /^(?:in|on|at|held|which|that|where|with|between|taking|being|as|here)$/.test(token.norm) ||
      mention?.kind === 'date'
    )
      break;
    if (head !== undefined && i > head && !goesOn(reading, i, head)) break;
  }
  // "in the margins of the meeting" names none.
  if (head === undefined || i - at < 2) return undefined;
  return { kind: 'event', from: at, to: i };
}

/** After the head only "of …" belongs to the name. */
function goesOn({ tokens }: Reading, at: number, head: number): boolean {
  return tokens[head + 1]?.norm === 'of' && at > head;
}

/** "meeting of the Council *of the Organization of Turkic States*": whose event it is. */
function withBody(reading: Reading, event: EventMention, limit: number): EventMention {
  const { tokens, mentions } = reading;
  // "Joint Commission *(JC)* between Ghana and Benin"
  const isGlossed = tokens[event.to]?.norm === '(' && tokens[event.to + 3]?.norm === 'between';
  if (isGlossed && tokens[event.to + 2]?.norm === ')')
    return withBody(reading, { ...event, to: event.to + 3 }, limit);
  const link = tokens[event.to]?.norm ?? '';
  // "… *between Mongolia and Peru* on Trade", "… of Ghana *and Namibia*"
  const one =
    link === 'between' ? mentions.at(afterArticle(tokens, event.to + 1)) : mentions.at(event.to - 1);
  const and = link === 'between' ? one?.to : event.to;
  if (one?.kind === 'country' && and !== undefined && tokens[and]?.norm === 'and') {
    const other = mentions.at(afterArticle(tokens, and + 1));
    if (other?.kind === 'country' && other.form === 'name')
      return withBody(reading, { ...event, to: other.to }, limit);
  }
  // "Annual Meetings of the World Bank *and the International Monetary Fund*"
  const second = link === 'and' ? bodyAt(reading, afterArticle(tokens, event.to + 1)) : undefined;
  const isOfBody = mentions
    .within({ from: event.from, to: event.to })
    .some((m) => m.kind === 'organization' && m.to === event.to);
  if (second && isOfBody && tokens.slice(event.from, event.to).some(({ norm }) => /^meetings?$/.test(norm)))
    return { ...event, to: second.to };
  if (!/^(?:of|for|on)$/.test(link)) return event;
  const body = readName(reading, afterArticle(tokens, event.to + 1), limit);
  return body ? { ...event, to: body.to } : event;
}

function afterArticle(tokens: Reading['tokens'], at: number): number {
  return tokens[at]?.norm === 'the' ? at + 1 : at;
}

/** "the *UN* conference", "the *Vienna* meeting": a word of a name before the head. */
function hasName({ tokens, mentions }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to && !MEETING_HEADS.has(tokens[i]?.norm ?? ''); i++) {
    const mention = mentions.at(i);
    const shape = tokens[i]?.shape;
    const isPerson = mention?.kind === 'person' || mention?.kind === 'office';
    if (!isPerson && (shape === 'title' || shape === 'upper')) return true;
  }
  return false;
}

/** "on the margins of *COP28*", "of *IDEX 2025*", "of the *Foreign Affairs Council*": a name, whatever its kind. */
function readName({ tokens, mentions }: Reading, at: number, limit: number): EventMention | undefined {
  let i = at;
  while (i < limit && i < at + LONGEST_NAME) {
    const token = tokens[i];
    const mention = mentions.at(i);
    if (!token || mention?.kind === 'person' || mention?.kind === 'date') break;
    if (mention?.kind === 'office' && mention.from >= at) break;
    const isWord = token.kind === 'word' && token.shape !== 'lower';
    const isYear = token.kind === 'number' && i > at;
    if (!isWord && !isYear && !joins(tokens, i, at)) break;
    i++;
  }
  while (i > at && (tokens[i - 1]?.kind === 'punct' || tokens[i - 1]?.shape === 'lower')) i--;
  return i > at && tokens[i]?.norm !== "'s" ? { kind: 'event', from: at, to: i } : undefined;
}

/** "Summit *for a* New Pact", "Asia*-*Pacific": small words and marks inside a name. */
function joins(tokens: Reading['tokens'], at: number, from: number): boolean {
  if (at === from) return false;
  const word = tokens[at]?.norm ?? '';
  if (!/^(?:of|for|on|and|the|a|-|&)$/.test(word)) return false;
  for (let i = at + 1; i < at + 3; i++) {
    const next = tokens[i];
    if (next?.kind === 'word' && next.shape !== 'lower') return true;
    if (!/^(?:the|a)$/.test(next?.norm ?? '')) return false;
  }
  return false;
}

/** "met at *the UN General Assembly*", "at *UNGA*", "at *the Union's Spring Summit*": a body that sits but at times, or what one holds. */
function readAssembly({ tokens, mentions }: Reading, at: number, limit: number): EventMention | undefined {
  const body = mentions.at(at);
  if (body?.kind !== 'organization' || body.from !== at) return undefined;
  const [last, before] = [tokens[body.to - 1]?.norm ?? '', tokens[body.to - 2]?.norm ?? ''];
  if (last === 'unga' || (last === 'assembly' && /^(?:general|health)$/.test(before)))
    return { kind: 'event', from: at, to: body.to };
  if (tokens[body.to]?.norm !== "'s") return undefined;
  let to = body.to + 1;
  while (to < limit && to < body.to + 7 && tokens[to]?.kind === 'word' && tokens[to]?.shape !== 'lower') to++;
  return to > body.to + 1 && MEETING_HEADS.has(tokens[to - 1]?.norm ?? '')
    ? { kind: 'event', from: at, to }
    : undefined;
}

/** "within the framework of the *Intergovernmental Commission on Trade*": a body that meets to work together. */
function readCommittee({ tokens, mentions }: Reading, at: number): EventMention | undefined {
  const body = mentions.at(at);
  if (body?.kind !== 'organization' || body.from !== at) return undefined;
  for (let i = body.from; i < body.to; i++)
    if (/^(?:committee|commission|council)$/.test(tokens[i]?.norm ?? ''))
      return { kind: 'event', from: at, to: body.to };
  return undefined;
}

/** "met at *a session of the Council of Foreign Ministers*": a common head with a body of its own. */
function readSession(reading: Reading, at: number, limit: number): EventMention | undefined {
  const { tokens } = reading;
  let head = at;
  const isHead = (word: string): boolean => MEETING_HEADS.has(word) || word === 'edition';
  while (head < limit && head - at < 3 && !isHead(tokens[head]?.norm ?? '')) head++;
  const word = tokens[head]?.norm ?? '';
  if (!isHead(word) || tokens[head + 1]?.norm !== 'of') return undefined;
  const start = tokens[head + 2]?.norm === 'the' ? head + 3 : head + 2;
  const body = word === 'edition' ? readName(reading, start, limit) : bodyAt(reading, start);
  if (body === undefined) return undefined;
  // "an informal meeting of NATO *Foreign Ministers*"
  const members = reading.lex.longest(body.to, 'office');
  return { kind: 'event', from: at, to: members?.entry.plural === true ? members.to : body.to };
}

function bodyAt({ mentions }: Reading, at: number): TokenRange | undefined {
  return mentions
    .within({ from: at, to: at + 1 })
    .find((mention) => mention.kind === 'organization' && mention.from === at);
}
