/**
 * Where the text tells the place of its main event, best places first.
 *
 * @module
 */
import type { VisitClause } from '../clauses/types.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { isAboutEvent, type MainSentences } from './main-sentences.js';

export interface PassagesInput {
  readonly main: MainSentences;
  readonly visits: readonly VisitClause[];
  readonly isVisit: boolean;
}

/** Nouns of an encounter at which one is: "*during a courtesy call* on the minister at …". */
const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `meeting talks audience reception call ceremony session discussions consultations conversation negotiations encounter
  interaction banquet luncheon dinner`.split(/\s+/),
);
const AT_EVENT: ReadonlySet<string> = new Set('during at in of after following'.split(' '));
/** Before the noun, these tell of another event. */
const ANOTHER: ReadonlySet<string> = new Set(
  'next last previous earlier upcoming forthcoming future annual recent regular past first council general'.split(
    ' ',
  ),
);
/** "*Greeting* his guest at the ministry, …": what the host does as it begins. */
const RECEIVING: ReadonlySet<string> = new Set(
  'greeting receiving welcoming hosting meeting briefing'.split(' '),
);
const RECEIVED: ReadonlySet<string> = new Set('received met hosted welcomed'.split(' '));
/** How far below the lead a sentence may lead back to the main event. */
const NEAR = 6;
const LONGEST = 36;
const LONGEST_MODIFIERS = 4;

/**
 * Passages in which "at the …" and "in …" tell where the main event was: the
 * sentences of its verbs, the lead, those that lead back to it, the titles,
 * the visitor's arrival.
 */
export function eventPassages(reading: Reading, { main, visits, isVisit }: PassagesInput): TokenRange[] {
  const { sentences } = reading.doc;
  const whole = [...main.told.filter((s) => s <= (main.told[0] ?? 0) + 2), main.lead];
  const back: TokenRange[] = [];
  for (let s = main.lead; s <= main.lead + NEAR && s < sentences.length; s++) {
    const range = sentences[s];
    if (range === undefined) break;
    if (isAboutEvent(reading, s)) back.push(range);
    else {
      const adjunct = atEvent(reading, range) ?? asReceived(reading, range);
      if (adjunct !== undefined) back.push(adjunct);
    }
  }
  const arrivals = isVisit ? visits.map((visit) => visit.sentence) : [];
  const rest = [...main.titles, ...arrivals];
  const ranges = (indices: readonly number[]): TokenRange[] =>
    [...new Set(indices)].flatMap((index) => sentences[index] ?? []);
  return [...ranges(whole), ...back, ...ranges(rest)];
}

/** "He said this *during a courtesy call on the Chief at the Headquarters, Accra*." */
function atEvent(reading: Reading, { from, to }: TokenRange): TokenRange | undefined {
  const { tokens, mentions } = reading;
  for (let i = from; i < to; i++) {
    if (!AT_EVENT.has(tokens[i]?.norm ?? '')) continue;
    for (let noun = i + 1; noun < to && noun - i <= LONGEST_MODIFIERS; noun++) {
      const word = tokens[noun]?.norm ?? '';
      if (ANOTHER.has(word) || tokens[noun]?.kind === 'punct') break;
      if (!EVENT_NOUNS.has(word)) continue;
      if (mentions.at(noun)?.kind === 'event') break;
      return { from: noun + 1, to: clauseEnd(reading, noun + 1, to) };
    }
  }
  return undefined;
}

/** "*Greeting his guest at the Ministry of Defence*, …", "He spoke *when he received the envoy at the Palace*". */
function asReceived(reading: Reading, { from, to }: TokenRange): TokenRange | undefined {
  const { tokens } = reading;
  if (RECEIVING.has(tokens[from]?.norm ?? ''))
    return { from: from + 1, to: clauseEnd(reading, from + 1, to) };
  for (let i = from; i + 2 < to; i++) {
    if (!/^(?:when|while|as|after)$/.test(tokens[i]?.norm ?? '')) continue;
    const isMet =
      /^(?:he|she|they|it)$/.test(tokens[i + 1]?.norm ?? '') && RECEIVED.has(tokens[i + 2]?.norm ?? '');
    if (isMet) return { from: i + 3, to: clauseEnd(reading, i + 3, to) };
  }
  return undefined;
}

/** Up to the verb or comma after which something else is told. */
function clauseEnd({ tokens, lex }: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (i - from >= LONGEST) return i;
    const token = tokens[i];
    const word = token?.norm ?? '';
    if (word === ';' || word === 'that') return i;
    if (word === ',' && (tokens[i + 1]?.shape === 'lower' || tokens[i + 1]?.kind === 'punct')) return i;
    const verb = token?.shape === 'lower' ? lex.longest(i, 'verb') : undefined;
    if (verb === undefined || verb.entry.forms.every((form) => form === 'ing' || form === 'base')) continue;
    if (!/^(?:who|which|held|hosted|convened|took|today)$/.test(tokens[i - 1]?.norm ?? '') && word !== 'held')
      return i;
  }
  return limit;
}
