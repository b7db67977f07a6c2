import { CALL_NOUNS } from '../lexicon/verbs/engage.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { EngagementClause } from './types.js';

/** A noun of encounter, `at` its token, in the clause that it stands in. */
export interface NounSite extends TokenRange {
  readonly reading: Reading;
  readonly at: number;
  readonly sentence: number;
}

/** The engagement that a noun tells, by the words of `verb`; in person unless told otherwise. */
export function tellEngagement(
  { reading, at, from, to, sentence }: NounSite,
  verb: TokenRange,
  told: Pick<EngagementClause, 'lemma' | 'agents' | 'patients' | 'agentRole'> &
    Partial<Pick<EngagementClause, 'mode'>>,
): EngagementClause {
  return {
    kind: 'engagement',
    from: verb.from,
    to,
    sentence,
    verb,
    mode: 'in-person',
    ...told,
    status: nounStatus(reading, at, from, to),
    rank: sentence,
  };
}

/** Announced or ongoing, if a word around the noun says so. */
function nounStatus(reading: Reading, at: number, from: number, to: number): EngagementClause['status'] {
  for (let i = Math.max(from, at - 8); i < Math.min(to, at + 16); i++) {
    const norm = reading.tokens[i]?.norm ?? '';
    if (/^(will|scheduled|upcoming|forthcoming|expected)$/.test(norm)) return 'announced';
    if (norm === 'underway') return 'ongoing';
  }
  return 'held';
}

/** "a *video* call": how they met, by the words before the noun. */
export function modeOfNoun(reading: Reading, at: number, floor: number): EngagementClause['mode'] {
  const { tokens } = reading;
  for (let i = at; i >= floor && i > at - 5; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(video|virtual|online|videoconference)$/.test(norm)) return 'video';
    if (/^(phone|telephone|telephonic)$/.test(norm)) return 'phone';
    if (/^(courtesy|farewell|introductory|paid|pay|pays|protocol)$/.test(norm)) return 'in-person';
  }
  return CALL_NOUNS.has(tokens[at]?.norm ?? '') ? 'phone' : 'in-person';
}
