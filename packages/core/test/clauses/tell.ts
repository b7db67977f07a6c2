/** Reads a sentence as the body of a small release, and says what the recognisers find in it. */
import { findDiscussion } from '../../src/clauses/discussion.js';
import { findOutcomes } from '../../src/clauses/outcome.js';
import { findSpeech } from '../../src/clauses/speech.js';
import type { Actor } from '../../src/clauses/types.js';
import type { Reading, TokenRange } from '../../src/mentions/types.js';
import { read } from '../../src/parse.js';

/** A lead of its own, so that the sentence under test is no headline. */
const LEAD =
  'BERN, May 3. Foreign Minister Ivan Petrov met Ambassador Anna Lind at the ministry on Monday, where the flags of both countries flew.';

function body(text: string): Reading {
  return read(`${LEAD}\n\n${text}`);
}

const words = ({ tokens }: Reading, { from, to }: TokenRange): string => {
  let said = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token) said += (i > from && !token.glued ? ' ' : '') + token.text;
  }
  return said;
};

function who(reading: Reading, actor: Actor): string {
  if (actor.by !== 'mention') return actor.by;
  return [...(actor.more ?? []), actor.mention].map((m) => words(reading, m)).join(' & ');
}

/** "speaker | verb | act | content", a line for each statement. */
export function speech(text: string): string[] {
  const reading = body(text);
  return findSpeech(reading)
    .filter((clause) => clause.sentence > 0)
    .map((clause) =>
      [
        who(reading, clause.actor),
        words(reading, clause.verb),
        clause.act,
        clause.content.map((c) => words(reading, c)).join(' … '),
      ].join(' | '),
    );
}

export function topics(text: string): string[] {
  const reading = body(text);
  return findDiscussion(reading)
    .filter((c) => c.sentence > 0)
    .map((c) => words(reading, c));
}

/** "kind: text". */
export function outcomes(text: string): string[] {
  const reading = body(text);
  return findOutcomes(reading)
    .filter((c) => c.sentence > 0)
    .map((c) => `${c.outcome}: ${words(reading, c.text)}`);
}
