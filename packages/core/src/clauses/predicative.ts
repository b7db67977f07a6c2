/**
 * Objects with what they are called: "termed *the visit a success*".
 */
import { PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading } from '../mentions/types.js';
import { isAdjective } from './word-class.js';

/** "called *the visit a success*", but not "called the minister", "called a meeting". */
export function isPredicative(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (/^(?:a|an)$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = at + 1; i < at + 14; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.norm === 'as' || token.norm === '"') return true;
    if (token.kind === 'punct' && token.norm !== "'s" && token.norm !== '-') return false;
    const before = tokens[i - 1]?.norm ?? '';
    if (/^(?:a|an|one|the)$/.test(token.norm) && !PREPOSITIONS.has(before) && before !== 'and') return true;
    if (/^(?:to|by|at|on|for|from|during|after|before|over|via)$/.test(token.norm)) return false;
    const last = tokens[i + 1];
    const isLast = last?.kind !== 'word' || last.norm === 'and';
    if (isLast && i > at + 1 && isAdjective(token)) return true;
  }
  return false;
}
