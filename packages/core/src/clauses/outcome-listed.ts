/**
 * Papers that a sentence counts together and the next one names.
 *
 *     Agreements were exchanged. These included a memorandum on ports and an agreement on visas.
 *     ^counted                                 ^named               ^named
 */
import { OUTCOME_FRAMES } from '../lexicon/verbs/outcome.js';
import type { Reading } from '../mentions/types.js';
import { objects } from './outcome-text.js';
import type { OutcomeClause } from './types.js';

const COUNTED =
  /^(?:agreements|documents|memorand(?:a|ums)|mous|pacts|accords|papers|treaties|protocols|instruments)$/;
const THESE =
  /^(?:this|these|they|the|among|of|them|both|agreements|documents|memorand(?:a|ums)|mous|papers|accords)$/;
const NAMES = /^(?:includes?|included|are|were|comprised?)$/;

/** Puts the papers that the next sentence names in the place of those only counted. */
export function nameListed(reading: Reading, outcomes: readonly OutcomeClause[]): OutcomeClause[] {
  return outcomes.flatMap((clause) => {
    const named =
      clause.outcome === 'signed' && isCounted(reading, clause) ? namedAfter(reading, clause) : [];
    return named.length > 0 ? named : [clause];
  });
}

/** "(several) agreements", "two documents": which, is not told. */
function isCounted({ tokens }: Reading, { text }: OutcomeClause): boolean {
  return text.to - text.from <= 3 && COUNTED.test(tokens[text.to - 1]?.norm ?? '');
}

function namedAfter(reading: Reading, clause: OutcomeClause): OutcomeClause[] {
  const { tokens, doc } = reading;
  const next = doc.sentences[clause.sentence + 1];
  const frame = OUTCOME_FRAMES.get('sign')?.find((f) => f.objects !== undefined);
  if (!next || !frame) return [];
  let at = next.from;
  while (at < next.from + 5 && THESE.test(tokens[at]?.norm ?? '')) at++;
  if (at === next.from || !NAMES.test(tokens[at]?.norm ?? '')) return [];
  const verb = tokens[at + 1]?.norm === ':' ? at + 1 : at;
  const items = objects(reading, { from: verb + 1, to: next.to }, frame);
  return items.map((text) => ({
    ...clause,
    sentence: next.index,
    from: Math.min(next.from, text.from),
    to: text.to,
    text,
  }));
}
