import { readOrdinal, type Ordinal } from './ordinals.js';
import { headAt, leftEdge, rightEdge, type PhraseReader } from './phrase.js';
import { isCapital } from './scan.js';
import type { EventMention } from './types.js';

/** Heads too common to name an event without an ordinal: "Defence Ministry meeting". */
const COMMON: ReadonlySet<string> = new Set(
  'meeting meetings session talks round visit tour ceremony consultations discussions discussion call reception edition'.split(
    ' ',
  ),
);
/** Heads that mostly stand for something else: "World War", "Visit of …", "Strategic Course". */
const NO_EVENT: ReadonlySet<string> = new Set(
  'war visit visits day week course campaign congress convention parade games cup briefing lecture dinner lunch'.split(
    ' ',
  ),
);
/** Words between an ordinal and a head in small letters: "third annual *consultative* meeting". */
const LONGEST_MIDDLE = 9;

/**
 * Named events of a series or of their own.
 *
 *     the 17th Azerbaijan-Türkiye High-Level Military Dialogue Meeting
 *     the second session of the Joint Commission
 *     the Munich Security Conference
 *
 * "this meeting" and "a bilateral meeting" name none.
 */
export function findEvents(reader: PhraseReader): EventMention[] {
  const { doc } = reader;
  const found: EventMention[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.from; i < sentence.to; ) {
      const event = readCounted(reader, i, sentence.to) ?? readNamed(reader, i, sentence.to);
      if (event === undefined || event.from < (found.at(-1)?.to ?? 0)) {
        i++;
        continue;
      }
      found.push(event);
      i = Math.max(event.to, i + 1);
    }
  }
  return found;
}

/** "17th … Dialogue Meeting", "sixth meeting of the Supreme Interstate Council". */
function readCounted(reader: PhraseReader, at: number, limit: number): EventMention | undefined {
  const { tokens, lex } = reader;
  const ordinal = readOrdinal(tokens, lex, at);
  if (ordinal === undefined) return undefined;
  let head: { from: number; to: number } | undefined;
  let capitals = 0;
  for (let i = ordinal.to; i < limit && i - ordinal.to <= LONGEST_MIDDLE; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'punct' && !/^[-–’'"“”&]|'s$/.test(token.norm))) break;
    if (/^(of|in|on|at|to|with|by|for|the|that|which|is|was|will)$/.test(token.norm)) break;
    const match = headAt(reader, i, 'event');
    if (match !== undefined && match.to <= limit) {
      head = match;
      i = match.to - 1;
      // "anniversary" and a head before a small word end the name: "third meeting yesterday".
      continue;
    }
    if (isCapital(token)) capitals++;
    else if (head !== undefined) break;
  }
  if (head === undefined || NO_EVENT.has(tokens[head.from]?.norm ?? '') || isPartOfMore(reader, head.to))
    return undefined;
  const to = rightEdge(reader, head.to);
  // "the first meeting", "the second visit" count, but name nothing.
  if (capitals === 0 && to === head.to) return undefined;
  return { kind: 'event', from: at, to, ordinal: ordinal.value };
}

/** "World Governments Summit", "Investment Forum", "G20 Culture Ministerial". */
function readNamed(reader: PhraseReader, at: number, limit: number): EventMention | undefined {
  const { tokens } = reader;
  const head = headAt(reader, at, 'event');
  if (head === undefined || !isCapital(tokens[at]) || head.to > limit) return undefined;
  let to = head.to;
  for (
    let next = headAt(reader, to, 'event');
    next && isCapital(tokens[to]);
    next = headAt(reader, to, 'event')
  )
    to = next.to;
  const last = tokens[to - 1]?.norm ?? '';
  if (NO_EVENT.has(last) || isPartOfMore(reader, to)) return undefined;
  let from = leftEdge(reader, at);
  // "XII Economic Forum": a Roman number is written with capitals like the name.
  const inner = readOrdinal(tokens, reader.lex, from);
  const ordinal = inner !== undefined && inner.to < at + 1 ? { ...inner, from } : ordinalBefore(reader, from);
  if (ordinal !== undefined) from = ordinal.from;
  else if (isOfYear(reader, from - 1)) from--;
  const end = rightEdge(reader, to);
  const word = tokens[head.from]?.norm ?? '';
  const modified = from < at || end > to;
  // "Secretary Blinken's Meetings with …" is a title's own wording.
  if (((reader.places[at] ?? 0) & 2) !== 0 && ordinal === undefined && COMMON.has(word) && at - from < 3)
    return undefined;
  if (!modified || (COMMON.has(word) && at - from < 2 && end === to)) return undefined;
  return { kind: 'event', from, to: end, ...(ordinal === undefined ? {} : { ordinal: ordinal.value }) };
}

/** "the *2025* World Water Forum"; but "in 2025 World Water Forum members agreed", "on May 5, 2025 Ministerial Meeting". */
function isOfYear({ tokens }: PhraseReader, at: number): boolean {
  const before = tokens[at - 1];
  return (
    /^(?:19|20)\d\d$/.test(tokens[at]?.norm ?? '') &&
    /^(?:the|this|attend|address|at|host|hosts|to)$/.test(before?.norm ?? '')
  );
}

/** "National War *Memorial*", "Bilateral Consultation *Mechanism*": the event is part of another name. */
function isPartOfMore({ tokens, lex }: PhraseReader, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.newline || !isCapital(token)) return false;
  const others = lex.at(at);
  return (
    others.length === 0 || others.some(({ entry }) => entry.type === 'head-noun' && entry.of !== 'event')
  );
}

function ordinalBefore(reader: PhraseReader, at: number): (Ordinal & { from: number }) | undefined {
  for (const from of [at - 1, at - 2, at - 3]) {
    if (from < 0) break;
    const ordinal = readOrdinal(reader.tokens, reader.lex, from);
    if (ordinal !== undefined && ordinal.to === at) return { ...ordinal, from };
  }
  return undefined;
}
