/**
 * A clause inside a conjunct that has no verb yet: the comma or "and" behind it stands in its subject.
 *
 *     how the ministries, the bank and the port can work together
 *     ^opener         ^comma of the subject
 */
import { AUXILIARIES, DETERMINERS } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';

const OPENERS = /^(?:how|where|whether|why|that)$/;
/** A subject is seldom longer before its first comma. */
const LONGEST = 8;

/** "areas *where our interests*(, values and views diverge)", "how *mayors* (and the ministry can work)". */
export function isOpenClause(reading: Reading, { from, to }: TokenRange): boolean {
  const { tokens } = reading;
  let opener = to - 1;
  while (opener >= from && !OPENERS.test(tokens[opener]?.norm ?? '')) opener--;
  if (opener < from || opener === to - 1) return false;
  // "the need for that*, and* the port": a determiner, and no conjunction.
  if (tokens[opener]?.norm === 'that' && !isSubjectStart(reading, opener + 1)) return false;
  const first = firstBreak(reading, opener + 1, to);
  if (first - opener - 1 > LONGEST || hasVerb(reading, opener + 1, to)) return false;
  // "how prices rise*, and* the port": its last word may be a verb that no table holds.
  const last = tokens[first - 1];
  const mention = reading.mentions.at(first - 1);
  return mention !== undefined || (last?.shape === 'lower' && /[^s]s$/.test(last.norm));
}

function isSubjectStart({ tokens, mentions }: Reading, at: number): boolean {
  return (
    DETERMINERS.has(tokens[at]?.norm ?? '') ||
    mentions.at(at)?.from === at ||
    /[^s]s$/.test(tokens[at]?.norm ?? '')
  );
}

function firstBreak({ tokens }: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.norm === ',' || tokens[i]?.norm === 'and') return i;
  return to;
}

function hasVerb({ tokens, lex, mentions }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || token.shape !== 'lower' || mentions.at(i)?.kind === 'organization') continue;
    if (
      AUXILIARIES.has(token.norm) ||
      /^(?:can|could|may|might|must|should|would|will|do|does|did|is|are|was|were)$/.test(token.norm)
    )
      return true;
    if (lex.hasVerb(i, 'past') || lex.hasVerb(i, 's') || (i > from && /ed$/.test(token.norm))) return true;
  }
  return false;
}
