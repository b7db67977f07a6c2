/**
 * Who reports, and whom it cites: which rule reads which word.
 *
 *     …, Trend reports via the Ministry.      ^outlet ^via
 *     …, the Kenya Defence Forces said.       ^via
 *     Source: Oman News Agency                ^outlet
 */
import { DETERMINERS } from '../lexicon/function-words.js';
import { set } from '../lexicon/word-set.js';
import type { Reading } from '../mentions/types.js';
import { readOnBehalf } from './attribution-behalf.js';
import { isReference, readAccording, readCiting, readInPaper } from './attribution-cited.js';
import { readSource } from './attribution-label.js';
import { readPaperSubject } from './attribution-paper.js';
import { readCitedVerb, readReports, readReportsAfter, readWireReported } from './attribution-reports.js';
import { readSays, readSaysAfter, readSaysNote } from './attribution-says.js';
import { readAttributable, readProvided, readStatementBy } from './attribution-spokesperson.js';
import { readInformed, readReportedTo, readSaidBy, readTold } from './attribution-told.js';
import { viaOf } from './attribution-via.js';
import { CITING, NEWS_LABELS, REPORTS, SAID_BY, SAYS } from './attribution-words.js';
import {
  byline,
  clause,
  readCredit,
  readIssuer,
  readOwnLine,
  readSignature,
  stampOutlet,
} from './credit-lines.js';
import { readNote } from './credit-notes.js';
import type { AttributionClause } from './types.js';

/**
 * Who reports, and whom it cites, in the text's own order.
 *
 *     …, Trend reports via the Ministry.      ^outlet ^via
 *     …, the Kenya Defence Forces said.       ^via
 *     Source: Oman News Agency                ^outlet
 */
export function findAttributions(reading: Reading): AttributionClause[] {
  const found: AttributionClause[] = [];
  for (const block of reading.doc.blocks) {
    if (block.kind === 'stamp') {
      const outlet = stampOutlet(reading, block);
      if (outlet !== undefined) found.push({ kind: 'attribution', ...outlet, outlet });
      continue;
    }
    if (block.kind === 'headline' || block.kind === 'furniture') {
      const outlet = byline(reading, block);
      if (outlet !== undefined) found.push({ kind: 'attribution', ...outlet, outlet });
    }
    if (block.kind === 'issuer') found.push(...readIssuer(reading, block));
    let opened = true;
    for (let i = block.from; i < block.to; i++) {
      const token = reading.tokens[i];
      if (token === undefined) break;
      opened = i === block.from || token.newline;
      const isMarked = opened || /^[-©/.!?”"]$/.test(reading.tokens[i - 1]?.norm ?? '') || token.norm === '©';
      const clause =
        (opened ? readCredit(reading, i, block.to) : undefined) ??
        (isMarked && block.kind !== 'headline' ? readNote(reading, i, block.to) : undefined);
      const inline =
        clause ??
        readOnBehalf(reading, i) ??
        (block.kind === 'furniture' ? readSource(reading, i, block.to) : readInline(reading, i));
      if (inline === undefined || isInitials(reading, inline)) continue;
      found.push(inline);
      i = Math.max(i, inline.to - 1);
    }
    if (block.kind === 'body' || block.kind === 'item' || block.kind === 'furniture') {
      const signed = readSignature(reading, block) ?? readOwnLine(reading, block);
      if (signed !== undefined && !isInitials(reading, signed)) found.push(signed);
    }
  }
  return found;
}

/** "/RY/", "(AB)": the initials of who wrote it, and no outlet. */
function isInitials({ tokens, lex }: Reading, { outlet }: AttributionClause): boolean {
  if (outlet === undefined || outlet.to - outlet.from !== 1) return false;
  const name = tokens[outlet.from];
  return name?.shape === 'upper' && name.text.length <= 2 && !lex.longest(outlet.from, 'agency');
}

/** All words that {@link readInline} tells something from; nine of ten words are none of them. */
const INLINE = new Set([
  ...set(
    'according attributable told reads provided cited cites quoted statement release communique readout remarks referring with in',
  ),
  ...[...CITING, ...NEWS_LABELS, ...SAID_BY, ...REPORTS, ...SAYS],
]);

/** What running text says: dispatched on the word at the token. */
function readInline(reading: Reading, at: number): AttributionClause | undefined {
  const word = reading.tokens[at]?.norm ?? '';
  if (!INLINE.has(word)) return undefined;
  if (word === 'according') return readAccording(reading, at);
  if (word === 'in' || word === 'by') {
    const paper = readInPaper(reading, at);
    if (paper !== undefined) return paper;
  }
  if (CITING.has(word) || isReference(reading, at)) return readCiting(reading, at);
  if (word === 'attributable') return readAttributable(reading, at);
  if (word === 'told') return readTold(reading, at);
  if (NEWS_LABELS.has(word)) return readSource(reading, at, at + 12);
  if (/^(?:says|said|stated|reads)$/.test(word)) {
    const noted = readSaysNote(reading, at);
    if (noted !== undefined) return noted;
  }
  const provided = readProvided(reading, at);
  if (provided !== undefined) return provided;
  const next = reading.tokens[at + 1]?.norm ?? '';
  // "was informed *in the press service*": so some translate "by".
  if (SAID_BY.has(word) && (/^(?:by|from)$/.test(next) || (word === 'informed' && next === 'in')))
    return readSaidBy(reading, at);
  const reportedTo = word === 'reported' ? readReportedTo(reading, at) : undefined;
  if (reportedTo !== undefined) return reportedTo;
  if (word === 'informs' || word === 'informed') {
    const informed = readInformed(reading, at);
    if (informed !== undefined) return informed;
    // "The ministry informed *the envoy* of its plans": him, and not the press.
    if (DETERMINERS.has(next) || reading.mentions.at(at + 1) !== undefined) return undefined;
  }
  if (REPORTS.has(word)) {
    const outlet = readReports(reading, at) ?? readReportsAfter(reading, at);
    if (outlet !== undefined) return outlet;
  }
  if (word === 'cited' || word === 'cites' || word === 'quoted') return readCitedVerb(reading, at);
  // "The army has learnt from the war" tells nobody's words.
  const isSaying = REPORTS.has(word) && !/^learn/.test(word);
  if (SAYS.has(word) || isSaying)
    return readSays(reading, at) ?? readSaysAfter(reading, at) ?? readWireReported(reading, at);
  if (/^(?:statement|release|communique)$/.test(word)) {
    const paper = readPaperSubject(reading, at);
    if (paper !== undefined)
      return clause(
        { from: at, to: paper.body.to },
        { ...viaOf(reading, paper.body), ...(paper.outlet && { outlet: paper.outlet }) },
      );
  }
  if (word === 'statement' || word === 'readout' || word === 'remarks') return readStatementBy(reading, at);
  return undefined;
}
