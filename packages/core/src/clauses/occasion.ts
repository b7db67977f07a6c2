import type { EventMention, Reading, TokenRange } from '../mentions/types.js';
import type { OccasionClause } from './types.js';

/** What leads to the event in whose frame something happens; the strongest first. */
const CUES: ReadonlyArray<readonly [words: readonly string[], open: boolean]> = [
  [['on', 'the', 'sidelines', 'of'], true],
  [['on', 'the', 'margins', 'of'], true],
  [['in', 'the', 'margins', 'of'], true],
  [['at', 'the', 'margins', 'of'], true],
  [['on', 'the', 'margin', 'of'], true],
  [['on', 'the', 'fringes', 'of'], true],
  [['within', 'the', 'framework', 'of'], false],
  [['in', 'the', 'framework', 'of'], false],
  [['as', 'part', 'of'], false],
  [['on', 'the', 'occasion', 'of'], false],
  [['participate', 'in'], false],
  [['participates', 'in'], false],
  [['participated', 'in'], false],
  [['participating', 'in'], false],
  [['participation', 'in'], false],
  [['part', 'in'], false],
  [['attend'], false],
  [['attends'], false],
  [['attended'], false],
  [['attending'], false],
  [['delegation', 'to'], false],
  [['delegation', 'at'], false],
  [['hosted'], false],
  [['hosts'], false],
  [['hosting'], false],
  [['during'], false],
  [['at'], false],
  [['of'], false],
];
const CUES_BY_WORD: ReadonlyMap<string, typeof CUES> = (() => {
  const map = new Map<string, Array<(typeof CUES)[number]>>();
  for (const cue of CUES) {
    const first = cue[0][0] ?? '';
    const known = map.get(first);
    if (known) known.push(cue);
    else map.set(first, [cue]);
  }
  return map;
})();
const LONGEST_NAME = 22;
/** An "of" or "at" leads to the occasion only of a meeting: "commencement *of* the 7th Meeting". */
const OPENINGS: ReadonlySet<string> = new Set(
  'commencement opening holding convening start beginning edition'.split(' '),
);
const MEETING_HEADS: ReadonlySet<string> = new Set(
  'meeting meetings session summit conference forum ministerial assembly dialogue gathering talks consultations'.split(
    ' ',
  ),
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
    for (let i = sentence.from; i < sentence.to; i++) {
      const cue = cueAt(reading, i);
      if (cue === undefined) continue;
      const at = skipDeterminer(reading, cue.to);
      const event =
        events.get(at) ??
        (cue.open ? readOpen(reading, at, sentence.to) : readSession(reading, at, sentence.to, cue.word));
      if (event === undefined) continue;
      found.push({ kind: 'occasion', from: i, to: event.to, sentence: sentence.index, event });
      i = event.to - 1;
    }
  }
  return found;
}

interface CueMatch {
  readonly to: number;
  readonly open: boolean;
  readonly word: string;
}

function cueAt({ tokens }: Reading, at: number): CueMatch | undefined {
  const first = tokens[at]?.norm ?? '';
  const cues = CUES_BY_WORD.get(first);
  if (cues === undefined) return undefined;
  // "has been taking part *since Wednesday* in the 31st meeting"
  if (first === 'part' && /^(?:take|takes|took|taken|taking)$/.test(tokens[at - 1]?.norm ?? '')) {
    for (let i = at + 1; i < at + 6; i++)
      if (tokens[i]?.norm === 'in' && tokens[i + 1] !== undefined)
        return { to: i + 1, open: false, word: 'part' };
  }
  for (const [words, open] of cues) {
    if (words.every((word, i) => tokens[at + i]?.norm === word)) {
      if (first === 'of' && !OPENINGS.has(tokens[at - 1]?.norm ?? '')) return undefined;
      return { to: at + words.length, open, word: words[0] ?? '' };
    }
  }
  return undefined;
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

/** "met at *a session of the Council of Foreign Ministers*": a common head with a body of its own. */
function readSession(reading: Reading, at: number, limit: number, cue: string): EventMention | undefined {
  const { tokens } = reading;
  if (
    cue !== 'at' &&
    cue !== 'during' &&
    cue !== 'attend' &&
    cue !== 'attended' &&
    cue !== 'within' &&
    cue !== 'in'
  )
    return undefined;
  let head = at;
  while (head < limit && head - at < 3 && !MEETING_HEADS.has(tokens[head]?.norm ?? '')) head++;
  if (!MEETING_HEADS.has(tokens[head]?.norm ?? '') || tokens[head + 1]?.norm !== 'of') return undefined;
  const body = bodyAt(reading, tokens[head + 2]?.norm === 'the' ? head + 3 : head + 2);
  return body && { kind: 'event', from: at, to: body.to };
}

function bodyAt({ mentions }: Reading, at: number): TokenRange | undefined {
  return mentions
    .within({ from: at, to: at + 1 })
    .find((mention) => mention.kind === 'organization' && mention.from === at);
}
