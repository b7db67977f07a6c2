/**
 * The words of a verb group around its main verb, and what they make of it.
 *
 *     the issues that will also be discussed
 *                     ^from        ^main verb: passive, future
 */
import { set } from '../lexicon/word-set.js';
import { ADVERBS } from '../lexicon/function-words.js';
import type { LexMatch, VerbEntry, VerbForm } from '../lexicon/types.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Token } from '../text/types.js';
import { carrierBefore, isCarried } from './carriers.js';
import { skipDayLeft } from './inserted-day.js';

export type Voice = 'finite' | 'passive' | 'participial' | 'infinitive';

export interface VerbGroup {
  /** First auxiliary or adverb of the group. */
  readonly from: number;
  readonly voice: Voice;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  /** The main verb stands bare: past or participle, present or base cannot be told by the group alone. */
  readonly bare?: VerbForm;
  /** "took the opportunity to *thank*": the group begins with what carries its infinitive or gerund. */
  readonly carried?: true;
}

export const BE = set('is are was were be been being am');
const HAVE = set('has have had having');
const MODALS = set('will would shall should can could may might must do does did');
/** "is expected to", "are scheduled to": a future in other words. */
const TO_COME = set(
  'expected scheduled due set going planned slated about likely supposed poised invited able',
);
const MORE_ADVERBS = set('not all both each too again well highly mutually');

export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const { norm } = token;
  if (ADVERBS.has(norm) || MORE_ADVERBS.has(norm)) return true;
  return norm.length > 4 && norm.endsWith('ly') && token.shape === 'lower' && !NOT_ADVERBS.has(norm);
}
const NOT_ADVERBS = set(
  'family assembly supply reply ally friendly early daily weekly monthly yearly rely apply elderly july italy costly only likely timely orderly',
);

/** "did *not* sign", "*no* pact was signed": told as not done. */
export function isNegated(
  { tokens }: Reading,
  {
    group,
    verb,
    subject,
  }: { readonly group: VerbGroup; readonly verb: TokenRange; readonly subject: TokenRange },
): boolean {
  for (let i = group.from; i < verb.from; i++)
    // "did not *fail* to thank" thanks.
    if (/^(not|never|n't|t)$/.test(tokens[i]?.norm ?? ''))
      return !/^(?:fail|failed|forget)$/.test(tokens[i + 1]?.norm ?? '');
  return subject.from < subject.to && /^(no|neither|none)$/.test(tokens[subject.from]?.norm ?? '');
}

/** First token of adverbs that end before `end`; `end` where there are none. */
export function skipAdverbsLeft(tokens: readonly Token[], end: number, floor: number): number {
  let at = end;
  // "Both stressed": with a capital it is the subject.
  while (at > floor && isAdverb(tokens[at - 1]) && tokens[at - 1]?.text !== 'Both') at--;
  return at;
}

/** Past ", among other things," before the object. */
function insertEnd(tokens: readonly Token[], at: number, end: number): number | undefined {
  if (!/^(among|inter|amongst)$/.test(tokens[at + 1]?.norm ?? '')) return undefined;
  for (let i = at + 2; i < end && i < at + 6; i++) if (tokens[i]?.norm === ',') return i + 1;
  return undefined;
}

/** Past "in the strongest possible terms". */
function termsEnd(tokens: readonly Token[], at: number, end: number): number | undefined {
  for (let i = at + 1; i < end && i < at + 6; i++) if (tokens[i]?.norm === 'terms') return i + 1;
  return undefined;
}

/** "said *there would be* changes": no place, but the clause's own subject. */
const EXISTS = /^(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should)$/;

/** Past adverbs after a verb: "discussed *in detail* the plan", "noted *as well* that". */
export function skipManner(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  let at = from;
  while (at < end) {
    const norm = tokens[at]?.norm;
    const next = tokens[at + 1]?.norm;
    if (
      (norm === 'in' && (next === 'detail' || next === 'depth' || next === 'particular')) ||
      (norm === 'at' && next === 'length') ||
      (norm === 'as' && next === 'well' && tokens[at + 2]?.norm !== 'as') ||
      (norm === 'in' && next === 'turn')
    )
      at += 2;
    else if (norm === 'in' && termsEnd(tokens, at, end) !== undefined) at = termsEnd(tokens, at, end) ?? end;
    else if (norm === ',' && insertEnd(tokens, at, end) !== undefined) at = insertEnd(tokens, at, end) ?? end;
    else if (norm === 'there' && EXISTS.test(next ?? '')) break;
    else if (isAdverb(tokens[at]) && norm !== 'all' && norm !== 'both' && norm !== 'each') at++;
    else break;
  }
  return at;
}

export function readVerbGroup(
  reading: Reading,
  match: LexMatch<VerbEntry>,
  floor: number,
): VerbGroup | undefined {
  const { tokens } = reading;
  // "are *expected to* discuss": of the next verb's group.
  const isOfNext =
    /^(?:expected|scheduled|slated)$/.test(tokens[match.from]?.norm ?? '') &&
    tokens[match.from + 1]?.norm === 'to';
  if (isOfNext && match.to === match.from + 1 && BE.has(tokens[match.from - 1]?.norm ?? '')) return undefined;
  const forms = match.entry.forms;
  const word = (at: number): string => (at >= floor ? (tokens[at]?.norm ?? '') : '');
  // "jointly discussed", "was highly appraised"
  const bareFrom = skipDayLeft(reading, skipAdverbsLeft(tokens, match.from, floor), floor);
  const before = word(bareFrom - 1);

  if (BE.has(before) || before === "'s") {
    const voice: Voice | undefined = forms.includes('ing')
      ? 'finite'
      : forms.includes('participle')
        ? 'passive'
        : undefined;
    if (!voice || before === "'s") return undefined;
    const outer = auxiliaries(tokens, bareFrom - 1, floor);
    if (!outer.future && tokens[outer.from - 1]?.norm === 'to')
      return { from: outer.from - 1, voice: 'infinitive', tense: 'none' };
    const tense = outer.future ? 'future' : before === 'is' || before === 'are' ? 'present' : 'past';
    return { from: outer.from, voice, tense };
  }
  if (HAVE.has(before) && forms.includes('participle')) {
    const outer = auxiliaries(tokens, bareFrom - 1, floor);
    return { from: outer.from, voice: 'finite', tense: outer.future ? 'future' : 'past' };
  }
  if (MODALS.has(before) && forms.includes('base')) {
    const outer = auxiliaries(tokens, bareFrom - 1, floor);
    return { from: outer.from, voice: 'finite', tense: before === 'did' ? 'past' : 'future' };
  }
  if (isCarried(match.entry) && (forms.includes('base') || forms.includes('ing'))) {
    const carrier = carrierBefore(tokens, bareFrom - 1, floor);
    if (carrier !== undefined) return { from: carrier, voice: 'finite', tense: 'past', carried: true };
  }
  if (before === 'to' && forms.includes('base')) {
    const to = bareFrom - 1;
    const outer = auxiliaries(tokens, to, floor);
    if (outer.future) return { from: outer.from, voice: 'finite', tense: 'future' };
    return { from: to, voice: 'infinitive', tense: 'none' };
  }
  if (forms.includes('past')) return { from: bareFrom, voice: 'finite', tense: 'past', bare: 'past' };
  if (forms.includes('ing')) return { from: bareFrom, voice: 'participial', tense: 'none', bare: 'ing' };
  if (forms.includes('s')) return { from: bareFrom, voice: 'finite', tense: 'present', bare: 's' };
  if (forms.includes('base')) return { from: bareFrom, voice: 'finite', tense: 'present', bare: 'base' };
  return undefined;
}

/** Auxiliaries that end with the one at `at`: "is scheduled to", "will have been", "has been". */
function auxiliaries(tokens: readonly Token[], at: number, floor: number): { from: number; future: boolean } {
  let from = at;
  let future = false;
  const first = tokens[at]?.norm ?? '';
  if (first === 'to') {
    const adjective = skipAdverbsLeft(tokens, at, floor) - 1;
    const be = skipAdverbsLeft(tokens, adjective, floor) - 1;
    if (adjective >= floor && BE.has(tokens[adjective]?.norm ?? ''))
      return { ...auxiliaries(tokens, adjective, floor), future: true };
    if (be >= floor && TO_COME.has(tokens[adjective]?.norm ?? '') && BE.has(tokens[be]?.norm ?? ''))
      return { ...auxiliaries(tokens, be, floor), future: true };
    return { from: at, future: false };
  }
  if (MODALS.has(first) && first !== 'did') future = true;
  for (;;) {
    const next = skipAdverbsLeft(tokens, from, floor) - 1;
    if (next < floor) break;
    const word = tokens[next]?.norm ?? '';
    if (word === 'to') {
      const outer = auxiliaries(tokens, next, floor);
      if (!outer.future) break;
      return outer;
    }
    if (!BE.has(word) && !HAVE.has(word) && !MODALS.has(word)) break;
    if (MODALS.has(word)) future = true;
    from = next;
  }
  // "was also warmly received": adverbs before the first auxiliary belong to the group.
  return { from: skipAdverbsLeft(tokens, from, floor), future };
}
