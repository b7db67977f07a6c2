/**
 * The pieces in which content is told, without those that only point to what stands elsewhere.
 *
 *     said that A, that B, and that C.      expressed these views.
 *               ^       ^           ^                 ^points back: nothing
 */
import { PREPOSITIONS } from '../lexicon/function-words.js';
import type { SpeakFrame } from '../lexicon/verbs/speak.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { objectIn } from './noun-phrase.js';
import { quotationsOf } from './quotation.js';
import { beforeReply, cutContent } from './speech-end.js';
import { trim } from './trim.js';

/** "that A, that B, and that C": one range each. */
export function splitThats(reading: Reading, range: TokenRange): TokenRange[] {
  const { tokens } = reading;
  const parts: TokenRange[] = [];
  const quotations = quotationsOf(reading);
  let from = range.from;
  for (let i = range.from + 2; i < range.to; i++) {
    if (tokens[i]?.norm !== 'that') continue;
    const before = tokens[i - 1]?.norm;
    if ((before !== 'and' && before !== ',') || quotations.at(i) !== quotations.at(range.from)) continue;
    // ", that of Baku", "and that year"
    const next = tokens[i + 1];
    if (
      next === undefined ||
      next.kind !== 'word' ||
      next.norm === 'of' ||
      next.norm === 'is' ||
      next.norm === 'was'
    )
      continue;
    let to = i - 1;
    while (to > from && (tokens[to - 1]?.norm === ',' || tokens[to - 1]?.norm === 'and')) to--;
    parts.push({ from, to });
    from = i + 1;
  }
  parts.push(beforeReply(reading, { from, to: range.to }));
  return parts.flatMap((part) => trim(reading, part) ?? []);
}

export function one(reading: Reading, range: TokenRange, frame?: SpeakFrame): TokenRange[] {
  const cut = trim(reading, cutContent(reading, range));
  if (cut === undefined || isPronoun(reading, cut) || isPointing(reading, cut)) return [];
  if (frame?.objects && objectIn(reading, cut, frame.objects) === undefined) return [];
  if (frame?.act === 'convey' && (isCredential(reading, cut) || isToldNext(reading, cut))) return [];
  return frame?.objects && isAnaphoric(reading, cut) ? [] : [cut];
}

/** "briefed the guests on *it*" tells nothing by itself. */
function isPronoun({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return to === from + 1 && /^(?:it|this|that|them|these|those|so|same)$/.test(tokens[from]?.norm ?? '');
}

/** "expressed *these views* during a meeting": what they were stands elsewhere. */
function isPointing({ tokens }: Reading, { from, to }: TokenRange): boolean {
  if (!/^(?:these|this|those|such)$/.test(tokens[from]?.norm ?? '')) return false;
  // "highlighted *this following a call*"
  if (/^(?:following|after|during|when|while)$/.test(tokens[from + 1]?.norm ?? '')) return true;
  const isSaid = /^(?:views?|remarks?|comments?|sentiments?|words|thoughts?|observations?|feelings?)$/;
  const next = tokens[from + 2]?.norm ?? '';
  return (
    isSaid.test(tokens[from + 1]?.norm ?? '') &&
    (to <= from + 2 || PREPOSITIONS.has(next) || /^(?:when|while|here|as)$/.test(next))
  );
}

/** "presented *her letter of credence*": a rite, and nothing said. */
function isCredential({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, Math.min(to, from + 6))
    .some(
      ({ norm }, i, words) =>
        /^(?:credence|credentials?|accreditation|recall)$/.test(norm) ||
        (norm === 'letters' && words[i - 1]?.norm === 'open'),
    );
}

/** "communicated *a message from the king*, stating that …": what it was follows. */
function isToldNext({ tokens }: Reading, { from, to }: TokenRange): boolean {
  const isMessage = tokens
    .slice(from, Math.min(to, from + 3))
    .some(({ norm }) => /^(?:message|letter)$/.test(norm));
  return isMessage && tokens[to]?.norm === ',' && /^(?:stating|saying)$/.test(tokens[to + 1]?.norm ?? '');
}

/** "delivered *the message* during a meeting": what it was stands elsewhere. */
function isAnaphoric({ tokens, mentions }: Reading, { from, to }: TokenRange): boolean {
  if (tokens[from - 1]?.norm !== 'the') return false;
  const next = tokens[from + 1]?.norm ?? '';
  if (next === 'on') return mentions.at(from + 2)?.kind === 'date';
  return to === from + 1 || /^(?:during|at|when|while|in|after|here|today|yesterday)$/.test(next);
}
