/**
 * A step that whoever heads a delegation takes: the session to which he leads it.
 *
 *     will lead the U.S. delegation to the 65th session of the Commission on Narcotic Drugs
 *          ^verb                        ^event
 */
import type { Reading } from '../mentions/types.js';
import type { SentenceRange } from './programme-nouns.js';
import { findSubject } from './subject.js';
import type { ProgrammeClause } from './types.js';

/** "lead the Chilean *delegation to the 5th session* of the Council": a named event; a land is no step. */
export function readDelegationStep(
  reading: Reading,
  at: number,
  sentence: SentenceRange,
): ProgrammeClause[] | undefined {
  const { tokens, mentions } = reading;
  if (tokens[at]?.norm !== 'delegation' || !/^(?:to|at)$/.test(tokens[at + 1]?.norm ?? '')) return undefined;
  const event = mentions.at(tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2);
  if (event?.kind !== 'event') return undefined;
  // A dialogue of two lands is the talks themselves; a body's session is one more thing to do.
  const isSession = tokens
    .slice(event.from, event.to)
    .some(({ norm }) => /^(?:session|assembly|congress)$/.test(norm));
  if (!isSession) return undefined;
  let verb = at - 1;
  while (verb >= sentence.from && verb > at - 7 && !LEADS.test(tokens[verb]?.norm ?? '')) verb--;
  if (verb <= at - 7 || !LEADS.test(tokens[verb]?.norm ?? '')) return undefined;
  return [
    {
      kind: 'programme',
      from: verb,
      to: event.to,
      sentence: sentence.index,
      action: 'other',
      actor: findSubject(reading, verb),
      place: { from: event.from, to: event.to },
      honourees: [],
    },
  ];
}

const LEADS = /^(?:lead|leads|led|head|heads|headed)$/;
