/**
 * Speech told of another day: "*Last month*, the minister said …", "The
 * minister *had said in April* that …". What was said at the meeting is not so
 * dated.
 */
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Predicate } from './predicates.js';

/** Openings that set a sentence into the weeks or years before. */
const BEFORE =
  /^(?:last (?:week|month|year|summer|autumn|winter|spring)|earlier (?:this|in the|that) (?:week|month|year)|previously|(?:a|two|three|several|some) (?:days|weeks?|months?|years?) ago)\b/;
/** Beside a pluperfect they tell the day that was. */
const DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|last|ago|previously|(?:19|20)\d\d)$/;

/** "*In 2019,* the two lands discussed", where the text is of another year: history. */
export function opensInAnotherYear({ tokens, mentions, doc }: Reading, sentence: number): boolean {
  const { from } = doc.sentences[sentence] ?? { from: -1 };
  const year = /^(?:in|since)$/.test(tokens[from]?.norm ?? '') ? Number(tokens[from + 1]?.norm) : Number.NaN;
  if (!(year > 1900 && year < 2100) || tokens[from + 2]?.norm !== ',') return false;
  return !mentions.all.some((m) => m.kind === 'date' && m.year === year && m.day !== undefined);
}

/** "The Amir visited Oslo *three times*", "*in his former capacity* as minister": what was done more than once, or as another. */
export function isOfOtherDays({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:twice|thrice)$/.test(word)) return true;
    if (word === 'times' && /^(?:two|three|four|five|six|several|many)$/.test(tokens[i - 1]?.norm ?? ''))
      return true;
    if (word === 'capacity' && /^(?:former|previous)$/.test(tokens[i - 1]?.norm ?? '')) return true;
  }
  return false;
}

/** Whether a sentence's own clause tells what somebody said before the event. */
export function isRecalled(reading: Reading, { link, sentence, group, verb }: Predicate): boolean {
  const { tokens, doc } = reading;
  const range = doc.sentences[sentence];
  if (opensInAnotherYear(reading, sentence)) return true;
  if (range === undefined || link !== 'main' || group.voice !== 'finite') return false;
  const opening = tokens
    .slice(range.from, range.from + 4)
    .map((token) => token.norm)
    .join(' ');
  if (BEFORE.test(opening)) return true;
  if (!tokens.slice(group.from, verb.from).some((token) => token.norm === 'had')) return false;
  // Beside the verb, or in front of all: what follows "that" is what was said.
  for (let i = range.from; i < range.to && i < verb.to + 4; i++) {
    if (i >= verb.to && tokens[i]?.norm === 'that') return false;
    if (DAY.test(tokens[i]?.norm ?? '') && tokens[i]?.shape !== 'lower') return true;
    if (/^(?:last|ago|previously)$/.test(tokens[i]?.norm ?? '')) return true;
  }
  return false;
}
