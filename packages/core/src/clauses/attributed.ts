/**
 * Clauses that only tell who reports: "the ministry said in a statement".
 */
import { set } from '../lexicon/word-set.js';
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { BE, type VerbGroup } from './verb-group.js';

/** Nouns that report and do not meet. */
const SOURCES = set(
  `statement statements release communique readout report reports document ministry ministries office bureau agency service
  source sources press media newspaper spokesperson spokesman spokeswoman spokesmen spokespersons website portal channel embassy
  department directorate correspondent outlet account post tweet news secretariat administration administrations staff unit wing
  division army navy military forces command headquarters government kremlin circular note text summary announcement`,
);

/** The verb merely says, and its subject is an office of news or a paper. */
export function isAttribution(
  reading: Reading,
  subject: TokenRange,
  verbs: readonly LexMatch<VerbEntry>[],
  group: VerbGroup,
): boolean {
  const mere = verbs.some(
    (v) => SPEAK_FRAMES.get(v.entry.lemma)?.some((f) => f.frames.includes('m')) || REPORTS.has(v.entry.lemma),
  );
  if (!mere) return false;
  if (group.voice === 'passive') return isItReported(reading, subject, verbs);
  return namesSource(reading, subject);
}
const REPORTS = set(
  'report inform announce note confirm tell add say state declare quote cite specify clarify explain write publish',
);

function isItReported(reading: Reading, subject: TokenRange, verbs: readonly LexMatch<VerbEntry>[]): boolean {
  return (
    reading.tokens[subject.to - 1]?.norm === 'it' &&
    verbs.some((v) => v.entry.lemma === 'report' || v.entry.lemma === 'announce')
  );
}

/** The subject's last word or mention is a body or paper that reports. */
export function namesSource(reading: Reading, subject: TokenRange): boolean {
  const { tokens, mentions, lex } = reading;
  for (let i = subject.to - 1; i >= subject.from; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punct') continue;
    const mention = mentions.at(i);
    if (mention) {
      switch (mention.kind) {
        case 'organization':
          return true;
        case 'office':
          return mention.spokesperson;
        case 'person':
          return mention.titles.some((t) => t.spokesperson);
        case 'pronoun':
          return mention.person === 'it';
        case 'group':
        case 'delegation':
          return false;
        default:
          i = Math.max(mention.from, subject.from);
          continue;
      }
    }
    if (SOURCES.has(token.norm)) return true;
    if (lex.longest(i, 'agency')) return true;
    if (BE.has(token.norm)) return false;
  }
  // "Dunyo IA reports", "ISPR said": capitals that are no known person.
  const last = tokens[subject.to - 1];
  return (
    last !== undefined &&
    last.kind === 'word' &&
    last.shape !== 'lower' &&
    mentions.at(subject.to - 1) === undefined
  );
}
