import type { Reading, TokenRange } from '../mentions/types.js';
import { siteAfterPreposition } from './site-after-preposition.js';
import { findSubject } from './subject.js';
import type { Actor, ProgrammeClause } from './types.js';

const DOCUMENTS: ReadonlySet<string> = new Set(
  `agreement agreements memorandum memorandums memoranda mou mous moc protocol protocols plan programme program declaration treaty
  contract contracts letter roadmap communique arrangement convention accord pact deal documents document minutes`.split(
    /\s+/,
  ),
);

interface SentenceRange extends TokenRange {
  readonly index: number;
}

/**
 * A signing that was part of the day: "The two ministers then *signed* a
 * memorandum", "an agreement *was signed*".
 *
 * Not what was signed before: "the agreement that the two countries signed in
 * January".
 */
export function readSigning(reading: Reading, sentence: SentenceRange): ProgrammeClause | undefined {
  const { tokens } = reading;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = tokens[i]?.norm ?? '';
    const isVerb = word === 'signed' || (word === 'sign' && /^(?:will|to)$/.test(tokens[i - 1]?.norm ?? ''));
    // "a signing ceremony", "witnessed the signing of agreements", "concluded with the signing of"
    const isWitnessed =
      tokens[i + 1]?.norm === 'of' &&
      (/^(?:witnessed|oversaw|attended|witness)$/.test(tokens[i - 2]?.norm ?? '') ||
        (isClose(reading, i) && hasDocument(reading, i, sentence)));
    const isRite = word === 'signing' && (tokens[i + 1]?.norm === 'ceremony' || isWitnessed);
    if (!isVerb && !isRite) continue;
    if (isVerb && !hasDocument(reading, i, sentence)) continue;
    // "hoped that an agreement *would be* signed"
    if (
      isVerb &&
      /^(?:be|been)$/.test(tokens[i - 1]?.norm ?? '') &&
      /^(?:would|could|might|should|can|may)$/.test(tokens[i - 2]?.norm ?? '')
    )
      continue;
    const when = isVerb ? timeOf(reading, i) : 'told';
    if (when === 'meant') continue;
    if (isVerb && (isEarlier(reading, i, sentence) || isAdjective(reading, i))) continue;
    const actor: Actor = isRite ? { by: 'impersonal' } : findSubject(reading, i);
    // "Moldova and the Bank signed an agreement": an outcome; whether it was part of the day is not told.
    if (actor.by === 'mention' && (actor.mention.kind === 'country' || actor.mention.kind === 'organization'))
      continue;
    const place = siteAfterPreposition(reading, i + 1, sentence.to, 'on');
    return {
      kind: 'programme',
      from: i,
      to: i + (isRite ? 2 : 1),
      sentence: sentence.index,
      action: 'sign',
      actor,
      ...(place && { place: { from: place.from, to: place.to } }),
      honourees: [],
      ...(when === 'planned' && { planned: true as const }),
    };
  }
  return undefined;
}

/**
 * Whether a signing is told, planned or only meant.
 *
 *     They signed a pact   They plan to sign a pact   They are ready to sign a pact
 */
function timeOf({ tokens }: Reading, at: number): 'told' | 'planned' | 'meant' {
  const be = tokens[at - 1]?.norm === 'be' ? at - 1 : at;
  const link = tokens[be - 1]?.norm;
  if (link === 'will') return 'planned';
  if (link !== 'to') return 'told';
  const governor = tokens[be - 2]?.norm ?? '';
  if (MEANT.test(governor)) return 'meant';
  // "a pact is *to be signed*"; "the pact to be signed" only names it.
  if (be < at)
    return /^(?:is|are|was|were)$|^(?:expected|scheduled|set|due|planned|slated)$/.test(governor)
      ? 'planned'
      : 'meant';
  return /^(?:is|are|due|set|going|slated)$|^(?:plan|expect|intend|schedul|propos)/.test(governor)
    ? 'planned'
    : 'told';
}
const MEANT =
  /^(?:ready|readiness|willing|willingness|agree|agreed|agrees|wish|wishes|want|wants|wanted|hope|hopes|hoped|desire|need|intention|interest|invited|urged|asked|decided|proposed|offered|possible|necessary|important)$/;

/** "The meeting *concluded with the* signing of a plan", "was *followed by the* signing". */
function isClose({ tokens }: Reading, at: number): boolean {
  const link = /^(?:the|a)$/.test(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  return (
    /^(?:with|by|in)$/.test(tokens[link]?.norm ?? '') &&
    /^(?:concluded|ended|closed|culminated|finished|completed|followed|marked|crowned)$/.test(
      tokens[link - 1]?.norm ?? '',
    ) &&
    !/^(?:will|would|to)$/.test(tokens[link - 2]?.norm ?? '')
  );
}

/** The document after the verb, or before the passive. */
function hasDocument({ tokens }: Reading, at: number, sentence: SentenceRange): boolean {
  for (let i = at + 1; i < sentence.to && i < at + 9; i++) {
    const word = tokens[i]?.norm ?? '';
    if (DOCUMENTS.has(word)) return true;
    if (/^(?:by|in|at|with|,|that)$/.test(word)) break;
  }
  if (!/^(?:was|were|been|be)$/.test(tokens[at - 1]?.norm ?? '')) return false;
  for (let i = at - 2; i >= sentence.from && i >= at - 22; i--) {
    // "In accordance with the *protocol*, the book was signed": how, and not what.
    if (DOCUMENTS.has(tokens[i]?.norm ?? '') && tokens[i + 1]?.norm !== ',') return true;
  }
  return false;
}

/** "implementation of the *signed* agreements". */
function isAdjective({ tokens }: Reading, at: number): boolean {
  return /^(?:the|all|of|these|those|recently|newly|already)$/.test(tokens[at - 1]?.norm ?? '');
}

/** A relative clause, "had signed", or a date of long ago. */
function isEarlier({ tokens, mentions }: Reading, at: number, sentence: SentenceRange): boolean {
  for (let i = at - 1; i >= sentence.from && i >= at - 7; i--) {
    if (/^(?:that|which|had|agreements?|already|previously|recently|earlier)$/.test(tokens[i]?.norm ?? '')) {
      const passive = /^(?:was|were|been|be)$/.test(tokens[at - 1]?.norm ?? '');
      if (!(passive && /^agreements?$/.test(tokens[i]?.norm ?? ''))) return true;
    }
  }
  for (let i = at + 1; i < sentence.to && i < at + 14; i++) {
    const mention = mentions.at(i);
    if (
      mention?.kind === 'date' &&
      mention.day === undefined &&
      mention.relative === undefined &&
      mention.weekday === undefined
    )
      return true;
    if (/^(?:19|20)\d\d$/.test(tokens[i]?.norm ?? '') && tokens[i - 1]?.norm === 'in') return true;
  }
  return false;
}
