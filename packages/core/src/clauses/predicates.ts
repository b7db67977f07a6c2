/**
 * The verbs that carry a sentence: which of the verbs known to the tables are
 * predicates, whose clause each begins, and how far its complement runs.
 *
 *     The minister thanked the hosts and, noting that ties grow, urged more trade.
 *                  ^1                    ^2 participial          ^3 coordinated
 *
 * A verb inside another's complement ("said that the sides *discussed* …") is
 * no predicate, except where the other only tells who reports.
 */
import type { Reading } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { namesSource } from './attributed.js';
import { findInsertedReport } from './inserted-report.js';
import { hasFittingObject, verbsAt } from './light-verbs.js';
import type { Predicate } from './predicate.js';
import { type Quotation, quotationsOf } from './quotation.js';
import { readPredicate } from './read-predicate.js';
import { isOfOtherDays } from './recalled.js';

export type { Predicate } from './predicate.js';

/** Index of the first predicate whose verb stands at or after a token; their number where none does. */
export function firstFrom(predicates: readonly Predicate[], token: number): number {
  let low = 0;
  let high = predicates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((predicates[middle]?.verb.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

const cache = new WeakMap<Reading, readonly Predicate[]>();

/** All predicates of headline-free prose, in order. */
export function predicatesOf(reading: Reading): readonly Predicate[] {
  let found = cache.get(reading);
  if (!found) {
    found = reading.doc.sentences.flatMap((sentence) => {
      const kind = reading.doc.blocks[sentence.block]?.kind;
      return kind === 'body' || kind === 'item' ? readSentence(reading, sentence) : [];
    });
    found.forEach((predicate, index) => {
      predicate.index = index;
    });
    cache.set(reading, found);
  }
  return found;
}

function readSentence(reading: Reading, sentence: Sentence): Predicate[] {
  const found: Predicate[] = [];
  const report = findInsertedReport(reading, sentence);
  if (report === undefined) return readSpan(reading, sentence, found);
  // "The sides discussed trade, he said" tells of the talks themselves.
  if (!report.goesOn && report.content.length > 0) {
    const inner = readSpan(reading, { ...sentence, to: report.from }, []);
    const isNow = !isOfOtherDays(reading, { from: sentence.from, to: report.from });
    if (isNow && inner.some((predicate) => tellsDeed(reading, predicate)))
      return readSpan(reading, sentence, found);
  }
  const { verbs, verb, subject, speaker, content } = report;
  found.push({
    index: -1,
    sentence: sentence.index,
    group: { from: verb.from, voice: 'finite', tense: 'past', bare: 'past' },
    verb,
    verbs,
    link: 'main',
    subject,
    from: report.from,
    attribution: false,
    governor: undefined,
    inserted: { speaker, content },
    complement: { from: report.to, to: sentence.to },
  });
  return report.goesOn || content.length === 0 ? found : readSpan(reading, sentence, found);
}

/** Told as having happened, not as what somebody says of the world. */
function tellsDeed(reading: Reading, { attribution, group, verb, verbs }: Predicate): boolean {
  // "the two lands *have maintained* contacts, she said": how things stand, in her words.
  const isPerfect = reading.tokens
    .slice(group.from, verb.from)
    .some(({ norm }) => /^(?:has|have)$/.test(norm));
  return attribution || (group.tense === 'past' && !isPerfect && hasFittingObject(reading, verbs));
}

/** Reads on behind the last predicate found, or from the sentence's beginning. */
function readSpan(reading: Reading, sentence: Sentence, found: Predicate[]): Predicate[] {
  const { mentions } = reading;
  const quotations = quotationsOf(reading);
  let open = found.at(-1);
  let floor = open ? open.complement.from : sentence.from;
  for (let i = floor; i < sentence.to; i++) {
    const quotation = quotations.at(i);
    if (quotation && !isTransparent(reading, quotation)) {
      i = Math.min(quotation.to, sentence.to) - 1;
      continue;
    }
    const verbs = verbsAt(reading, i);
    const match = verbs[0];
    if (match === undefined || match.to > sentence.to) continue;
    // "Vietnamese Party and *State* leaders": no verb has a capital within a sentence.
    const word = reading.tokens[i];
    const isStart = i === sentence.from || reading.tokens[i - 1]?.kind === 'punct';
    if (word?.shape === 'title' && word.norm === 'state' && !isStart) continue;
    const inside = mentions.at(i);
    // "Ministry of Defence Support": verbs inside names.
    if (inside && inside.from < i && inside.kind !== 'group' && inside.kind !== 'pronoun') continue;
    const predicate = readPredicate(reading, sentence, verbs, match, floor, open);
    if (predicate === undefined) continue;
    const previous = found.at(-1);
    if (previous && previous.complement.to > predicate.from)
      previous.complement.to = Math.max(previous.verb.to, predicate.from);
    found.push(predicate);
    i = match.to - 1;
    if (predicate.attribution || isExpected(reading, predicate)) {
      // "KDF said the general thanked …": what follows is read as if it stood alone.
      open = undefined;
      floor = match.to;
      // "said (in a statement) that"
      for (let k = floor; k < floor + 9 && reading.tokens[k]?.norm !== ','; k++) {
        if (reading.tokens[k]?.norm === 'that') floor = k + 1;
      }
    } else open = predicate;
  }
  return found;
}

/** "*It is expected* that they will discuss trade": what follows is told by the writer. */
function isExpected({ tokens }: Reading, { group, subject, verb, verbs }: Predicate): boolean {
  return (
    group.voice === 'passive' &&
    tokens[subject.from]?.norm === 'it' &&
    tokens[verb.to]?.norm === 'that' &&
    verbs.some((v) => /^(?:expect|anticipate|plan)$/.test(v.entry.lemma))
  );
}

/** “The general thanked the guests,” the army said: the report itself in quotation marks. */
export function isTransparent(reading: Reading, quotation: Quotation): boolean {
  const { tokens } = reading;
  // The ministry said: “The general thanked the guests.”
  const mark = quotation.from - 1;
  // It added that “during the talks, they reviewed trade”.
  if (/^(?:[,:]|that)$/.test(tokens[mark]?.norm ?? '') && TELLS.test(tokens[mark - 1]?.norm ?? '')) {
    let from = mark - 1;
    while (from > 0 && from > mark - 9 && tokens[from - 1]?.kind === 'word' && !tokens[from]?.newline) from--;
    return namesSource(reading, { from, to: mark - 1 });
  }
  const from = tokens[quotation.to]?.norm === ',' ? quotation.to + 1 : quotation.to;
  // “…,” reads the message
  if (/^(said|says|reads|read|stated|states|notes|noted)$/.test(tokens[from]?.norm ?? '')) {
    const at = /^(the|an?)$/.test(tokens[from + 1]?.norm ?? '') ? from + 2 : from + 1;
    return PAPERS.test(tokens[at]?.norm ?? '');
  }
  for (let i = from; i < from + 8; i++) {
    const token = tokens[i];
    // “…,” *the army's* media wing said
    if (token?.norm === "'s" || token?.norm === "'") continue;
    if (token === undefined || token.kind === 'punct') return false;
    if (!TELLS.test(token.norm)) continue;
    // “…,” *the message* says
    if (i === from + 2 && PAPERS.test(tokens[i - 1]?.norm ?? '')) return true;
    return i > from && namesSource(reading, { from, to: i });
  }
  return false;
}
const PAPERS = /^(?:message|statement|release|report|communique|readout|press|post|text)$/;
const TELLS = /^(?:said|says|stated|added|reported|noted|read|reads|announced|mentions|mentioned)$/;
