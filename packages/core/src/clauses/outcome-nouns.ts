/**
 * Results told without a verb of their own: "the signing of …", "the pact,
 * signed during the visit, …", "with both sides agreeing to …".
 */
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import { OUTCOME_FRAMES, type OutcomeFrame } from '../lexicon/verbs/outcome.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { OutcomeKind } from '../report/schema.js';
import type { Sentence } from '../text/types.js';
import { invited } from './outcome-invited.js';
import { objectIn } from './noun-phrase.js';
import { agreedDeeds, cut, isLongAgo, isTimedBefore, objects } from './outcome-text.js';
import type { OutcomeClause } from './types.js';

const PAPERS = OUTCOME_FRAMES.get('sign')?.[0];
/** "the signing of an exchange of notes" */
const SIGNED: OutcomeFrame | undefined = PAPERS && {
  ...PAPERS,
  objects: new Set([...(PAPERS.objects ?? []), 'exchange']),
};

export function nominalOutcomes(reading: Reading, known: readonly OutcomeClause[]): OutcomeClause[] {
  const { doc } = reading;
  const out: OutcomeClause[] = [];
  // A signing that a verb told is not told again by a noun.
  const isSigned = known.some((clause) => clause.outcome === 'signed');
  const add = (
    sentence: Sentence,
    outcome: OutcomeKind,
    from: number,
    texts: readonly TokenRange[],
  ): void => {
    for (const text of texts)
      out.push({
        kind: 'outcome',
        sentence: sentence.index,
        outcome,
        from: Math.min(from, text.from),
        to: Math.max(from + 1, text.to),
        text,
      });
  };
  for (const sentence of doc.sentences) {
    const kind = doc.blocks[sentence.block]?.kind;
    if (kind !== 'body' && kind !== 'item') continue;
    for (let i = sentence.from; i < sentence.to - 1; i++) {
      switch (reading.tokens[i]?.norm) {
        case 'signing':
          if (!isSigned) add(sentence, 'signed', i, signing(reading, sentence, i));
          break;
        case 'exchange':
          if (!isSigned) add(sentence, 'signed', i, exchange(reading, sentence, i));
          break;
        case 'signed':
          if (!isSigned && !isTimedBefore(reading, i + 1))
            add(sentence, 'signed', i, signedPaper(reading, sentence, i));
          break;
        case 'agreeing':
          add(sentence, 'agreed', i, agreeing(reading, sentence, i));
          break;
        case 'agreed':
          add(sentence, 'agreed', i, agreedAsTold(reading, sentence, i));
          break;
        case 'inviting':
          add(sentence, 'invited', i, invitingPaper(reading, sentence, i));
          break;
        case 'adoption':
          add(sentence, 'agreed', i, adoption(reading, sentence, i));
          break;
      }
    }
  }
  return out;
}

/**
 *     The visit saw the signing of a memorandum
 *     A signing ceremony for two agreements took place
 */
function signing(reading: Reading, sentence: Sentence, i: number): TokenRange[] {
  const { tokens } = reading;
  const isRite = tokens[i + 1]?.norm === 'ceremony' && /^(of|for)$/.test(tokens[i + 2]?.norm ?? '');
  if (SIGNED === undefined || (tokens[i + 1]?.norm !== 'of' && !isRite)) return [];
  // "resulted in *signing of* the communiqué"
  const isBare = tokens[i - 1]?.norm === 'in';
  if (!isBare && !/^(the|an?|by)$/.test(tokens[i - 1]?.norm ?? '')) return [];
  const opens = i - 1 === sentence.from && isRite;
  const at = isBare ? i - 1 : i - 2;
  const before = tokens[at]?.norm ?? '';
  const results =
    before === 'in' &&
    /^(resulted|culminated|resulting|culminating|concluded|ended)$/.test(tokens[at - 1]?.norm ?? '');
  if (!opens && !results && !SEEN.test(before)) return [];
  const from = isRite ? i + 3 : i + 2;
  // "A signing ceremony of two pacts *took place*"
  let to = isRite ? from : sentence.to;
  while (to < sentence.to && !/^(took|was|were)$/.test(tokens[to]?.norm ?? '')) to++;
  for (let k = from; k < to; k++) if (tokens[k]?.norm === 'in' && isLongAgo(reading, k + 1)) return [];
  return objects(reading, { from, to }, SIGNED);
}
const SEEN =
  /^(was|with|saw|witnessed|witnessing|following|after|included|through|marked|concluded|is|attended|oversaw|chaired|featured|by|over|and|to)$/;

/** "witnessed *the exchange of* the documents" */
function exchange(reading: Reading, sentence: Sentence, i: number): TokenRange[] {
  const { tokens } = reading;
  if (EXCHANGED === undefined || tokens[i + 1]?.norm !== 'of' || tokens[i - 1]?.norm !== 'the') return [];
  return SEEN.test(tokens[i - 2]?.norm ?? '')
    ? objects(reading, { from: i + 2, to: sentence.to }, EXCHANGED)
    : [];
}
const EXCHANGED: OutcomeFrame | undefined = PAPERS && {
  ...PAPERS,
  objects: new Set('agreement memorandum memoranda mou document letter instrument contract'.split(' ')),
};

/** "the memorandum, *signed* during the visit, …": of this meeting, as its scene says. */
function signedPaper(reading: Reading, sentence: Sentence, i: number): TokenRange[] {
  const { tokens } = reading;
  if (SIGNED?.objects === undefined || !isOfMeeting(reading, i + 1)) return [];
  // "A pact is to *be* signed during the visit": the verb's own, and still to come.
  if (tokens[i - 1]?.norm === 'be') return [];
  let to = i;
  if (tokens[to - 1]?.norm === ',') to--;
  let from = to;
  while (from > sentence.from && to - from < 40) {
    const norm = tokens[from - 1]?.norm ?? '';
    if (/^(that|which|[,;:.])$/.test(norm)) break;
    from--;
    if (
      DETERMINERS.has(norm) &&
      objectIn(reading, { from, to }, SIGNED.objects) !== undefined &&
      !PREPOSITIONS.has(tokens[from - 1]?.norm ?? '') &&
      tokens[from - 1]?.norm !== 'and'
    )
      return cut(reading, { from, to });
  }
  return [];
}

/** "(the visit) *of the Speaker Ana Rey on March 14*": somebody's, with a day of its own behind. */
function isOfOther(mentions: Reading['mentions'], link: string | undefined, at: number): boolean {
  const owner = link === 'of' || link === 'by' ? mentions.at(at) : undefined;
  if (owner?.kind !== 'person' && owner?.kind !== 'office') return false;
  return mentions.within({ from: owner.to, to: owner.to + 6 }).some((m) => m.kind === 'date');
}

/** "during the visit", "in the course of the talks", "today". */
function isOfMeeting({ tokens, mentions }: Reading, at: number): boolean {
  if (tokens[at]?.norm === 'today' || tokens[at]?.norm === 'earlier') return true;
  if (!/^(during|at|in|on|following|after|within)$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = at + 1; i < at + 8; i++) {
    const norm = tokens[i]?.norm ?? '';
    // "signed during the visit *of the Speaker* to Japan": another's.
    if (
      norm === 'visit' &&
      isOfOther(mentions, tokens[i + 1]?.norm, tokens[i + 2]?.norm === 'the' ? i + 3 : i + 2)
    )
      return false;
    if (/^(visit|meeting|talks|ceremony|negotiations|session|sidelines|summit)$/.test(norm))
      return !/^(last|previous|earlier|first)$/.test(tokens[i - 1]?.norm ?? '');
    if (norm === ',' || norm === '.') return false;
  }
  return false;
}

/** "It was noted that the sides *agreed* to hold a round": agreed, though somebody tells it. */
function agreedAsTold(reading: Reading, sentence: Sentence, i: number): TokenRange[] {
  const { tokens, mentions } = reading;
  const group = mentions.at(i - 1);
  if (group?.kind !== 'group' || group.who !== 'all' || tokens[i + 1]?.norm !== 'to') return [];
  const before = tokens[group.from - 1]?.norm === 'the' ? group.from - 2 : group.from - 1;
  if (tokens[before]?.norm !== 'that') return [];
  return agreedDeeds(reading, { from: i + 2, to: sentence.to });
}

/** "delivered a letter from the king *inviting* the President to visit Oslo" */
function invitingPaper(reading: Reading, sentence: Sentence, i: number): TokenRange[] {
  const { tokens } = reading;
  for (let k = i - 1; k >= sentence.from && k > i - 16; k--) {
    if (/^(?:[,;:.]|that|which|who)$/.test(tokens[k]?.norm ?? '') && k < i - 1) return [];
    if (!/^(?:letter|message|note)$/.test(tokens[k]?.norm ?? '')) continue;
    return tokens[k + 1]?.norm === 'from' ? invited(reading, i + 1, sentence.to) : [];
  }
  return [];
}

/** "concluded with *the adoption of* a joint communiqué" */
function adoption(reading: Reading, sentence: Sentence, i: number): TokenRange[] {
  const { tokens } = reading;
  if (SIGNED === undefined || tokens[i + 1]?.norm !== 'of' || tokens[i - 1]?.norm !== 'the') return [];
  const led = tokens[i - 2]?.norm === 'with' || tokens[i - 2]?.norm === 'in';
  const ends = /^(concluded|ended|culminated|closed|resulted|culminating|ending)$/.test(
    tokens[i - 3]?.norm ?? '',
  );
  return led && ends ? objects(reading, { from: i + 2, to: sentence.to }, SIGNED) : [];
}

/** "the plan was reviewed, with both sides *agreeing* to widen it" */
function agreeing(reading: Reading, sentence: Sentence, i: number): TokenRange[] {
  const { tokens, mentions } = reading;
  const group = mentions.at(i - 1);
  const isTold = group?.kind === 'group' || group?.kind === 'office' || group?.kind === 'pronoun';
  if (!isTold || tokens[group.from - 1]?.norm === ',') return [];
  const next = tokens[i + 1]?.norm;
  if (next === 'to') return agreedDeeds(reading, { from: i + 2, to: sentence.to });
  return next === 'on' ? cut(reading, { from: i + 2, to: sentence.to }) : [];
}
