/**
 * What a reporting verb's complement says, by the frames of the verb.
 *
 *     The minister briefed the envoy on trade.    She stressed that peace mattered.
 *                                       ^content                    ^content
 */
import { set } from '../lexicon/word-set.js';
import { DETERMINERS } from '../lexicon/function-words.js';
import type { SpeakFrame } from '../lexicon/verbs/speak.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { startsPhrase } from './noun-phrase.js';
import type { Predicate } from './predicates.js';
import { quotationsOf } from './quotation.js';
import { PIVOTS, afterAddressee, afterPeopleOf, afterPerson } from './speech-addressee.js';
import { skipLight, startsFronted, thatAhead } from './speech-adjuncts.js';
import { behindObject } from './speech-object.js';
import { isAskedTo, isReceived } from './speech-or-deed.js';
import { one, splitThats } from './speech-pieces.js';
import { dropTail } from './trim.js';

/** The content of a predicate in one frame, cut at "and that"; empty where the frame does not fit. */
export function contentOf(reading: Reading, predicate: Predicate, frame: SpeakFrame): TokenRange[] {
  const { tokens } = reading;
  const { complement, verb } = predicate;
  // “The general thanked the guests,” the army said: not beyond the marks that hold the verb.
  const marks = quotationsOf(reading).at(verb.from)?.inner.to ?? complement.to;
  const within = { from: complement.from, to: Math.min(complement.to, marks) };
  const end = beforeQuotation(reading, dropTail(reading, within));
  const at = skipLight(reading, predicate.verb.to, end);
  if (at >= end) return [];
  const has = (letter: string): boolean => frame.frames.includes(letter);
  const word = tokens[at]?.norm ?? '';
  // "agreed *Tuesday* to open a route": when, and no thing said.
  const day = reading.mentions.at(at);
  if (day?.kind === 'date' && day.from === at && tokens[day.to]?.norm === 'to') return [];
  if (has('w')) return behindObject(reading, at, end, frame);

  if (word === 'that' || word === ':') {
    if (word === 'that' && !has('t')) return [];
    return splitThats(reading, { from: at + 1, to: end });
  }
  if (
    has('i') &&
    word === 'to' &&
    tokens[at + 1]?.kind === 'word' &&
    !DETERMINERS.has(tokens[at + 1]?.norm ?? '') &&
    reading.mentions.at(at + 1) === undefined
  ) {
    // "pledged *not* to allow protests": without it, the contrary.
    return one(reading, { from: tokens[at - 1]?.norm === 'not' ? at - 1 : at + 1, to: end });
  }
  if (has('t')) {
    const that = thatAhead(reading, at, end);
    if (that !== undefined) return splitThats(reading, { from: that + 1, to: end });
  }
  if (has('a')) {
    // "wished her success"
    const past =
      frame.act === 'wish' && word === 'her'
        ? at + 1
        : (afterPeopleOf(reading, at, frame) ?? afterAddressee(reading, at, end, !has('n'), frame.act));
    // "wished *the delegation will have* a good visit": a clause, and no addressee.
    if (past !== undefined && frame.act === 'wish' && /^(?:will|would)$/.test(tokens[past]?.norm ?? ''))
      return one(reading, { from: at, to: end });
    if (past !== undefined) {
      const pivot = tokens[past]?.norm ?? '';
      if (pivot === 'that') return splitThats(reading, { from: past + 1, to: end });
      if (PIVOTS.has(pivot)) return one(reading, { from: past + 1, to: end }, frame);
      if (startsPhrase(reading, past) && past < end) return one(reading, { from: past, to: end }, frame);
    }
    if (!has('n')) return [];
  }
  if (has('A') || has('n') || has('d')) {
    // "thanked *for the solid support*": whom, all know.
    if (frame.act === 'thank' && has('A') && word === 'for') return one(reading, { from: at + 1, to: end });
    // "congratulated *on the holding of the forum*"
    if (frame.act === 'congratulate' && has('A') && word === 'on')
      return one(reading, { from: at + 1, to: end });
    if (!startsPhrase(reading, at)) return [];
    // "gave these instructions during a visit": what they were stands elsewhere.
    if (frame.objects && /^(?:this|these|those|such)$/.test(word)) return [];
    // "gave *the minister* an overview", "provided *the guests with* an update"
    const told = frame.objects && !has('A') ? afterPerson(reading, at, end) : undefined;
    const addressee = told === undefined ? undefined : reading.mentions.at(told - 1)?.kind;
    if (told !== undefined && (tokens[told]?.norm === 'with' || !OWNERS.has(addressee ?? ''))) {
      const object = tokens[told]?.norm === 'with' ? told + 1 : told;
      if (startsPhrase(reading, object)) return one(reading, { from: object, to: end }, frame);
    }
    // "were grateful to hold the talks"
    if (frame.act === 'thank' && tokens[at - 1]?.norm === 'to' && isBaseVerb(reading, at)) return [];
    if (has('p') && isReceived(reading, at)) return [];
    if (has('v') && !isAskedTo(reading, at, end)) return [];
    return one(reading, { from: at, to: end }, frame);
  }
  if (has('z') && (startsPhrase(reading, at) || startsFronted(reading, at, end)))
    return splitThats(reading, { from: at, to: end });
  return [];
}

/** "thanked the crew for its help*: “We …”*": the words themselves are told apart. */
function beforeQuotation({ tokens }: Reading, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]?.norm === ':' && tokens[i + 1]?.norm === '"') return i;
  return to;
}

/** Before a noun these mostly own it: "offered *Ghana* support" is rare, "offered *U.S.* support" is not. */
const OWNERS = set('country organization');

function isBaseVerb({ lex, mentions }: Reading, at: number): boolean {
  return (
    mentions.at(at) === undefined &&
    lex.at(at).some((m) => m.entry.type === 'verb' && m.entry.forms.includes('base'))
  );
}
