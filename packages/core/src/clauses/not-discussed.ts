import { PREPOSITIONS } from '../lexicon/function-words.js';
import { NOT_DISCUSSED } from '../lexicon/verbs/discuss.js';
import type { Reading } from '../mentions/types.js';

/** "reviewed the guard of honour", "addressed the gathering". */
export function isDeed(reading: Reading, at: number, end: number): boolean {
  const { tokens } = reading;
  // "reviewed how the first session had gone"
  if (/^(how|whether|what|why)$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = at; i < end && i < at + 8; i++) {
    const token = tokens[i];
    // "reviewed a *smartly turned-out* contingent"
    if (token?.norm === '-' || (token?.norm === 'out' && /^(?:turned|-)$/.test(tokens[i - 1]?.norm ?? '')))
      continue;
    if (token === undefined || token.kind !== 'word') return false;
    if (i > at && PREPOSITIONS.has(token.norm)) return false;
    const next = tokens[i + 1];
    if (NOT_DISCUSSED.has(token.norm))
      return (
        next?.kind !== 'word' ||
        PREPOSITIONS.has(next.norm) ||
        /(ed|ing)$/.test(next.norm) ||
        /^(and|to|that|which|who|held)$/.test(next.norm)
      );
  }
  return false;
}
