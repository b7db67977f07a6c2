/**
 * Small questions about the subject of a clause: does somebody act, does the
 * verb's form agree, is there anything after the verb.
 */
import type { Reading, TokenRange } from '../mentions/types.js';
import { EVENT_NOUNS } from '../lexicon/verbs/discuss.js';
import type { VerbGroup } from './verb-group.js';

/** A present form stands next to a subject of its number: "he notes", "the sides note"; "talks", "state visit" do not. */
export function agrees(reading: Reading, group: VerbGroup, from: number): boolean {
  const mention = reading.mentions.at(group.from - 1);
  // "The agenda of the meeting includes"
  if (
    mention === undefined &&
    EVENT_NOUNS.has(reading.tokens[group.from - 1]?.norm ?? '') &&
    group.from - from > 1
  )
    return true;
  if (mention === undefined || mention.from < from || mention.to !== group.from || !ACTORS.has(mention.kind))
    return false;
  if (mention.kind === 'country') return group.bare === 's' && mention.form === 'name';
  const plural =
    (mention.kind === 'group' && mention.who !== 'side') ||
    (mention.kind === 'pronoun' && mention.person === 'they') ||
    (mention.kind === 'office' && mention.plural) ||
    joins(reading, from, mention.from);
  return plural === (group.bare === 'base');
}

/** "*A and* B plan": the subject is both. */
function joins(reading: Reading, from: number, to: number): boolean {
  for (let i = to - 1; i > from; i--) if (reading.tokens[i]?.norm === 'and') return true;
  return false;
}

/** A mention that can speak stands in the range. */
export function hasActor(reading: Reading, from: number, to: number): boolean {
  return reading.mentions
    .within({ from, to })
    .some((m) => ACTORS.has(m.kind) && !(m.kind === 'country' && m.form === 'adjective'));
}

const ACTORS: ReadonlySet<string> = new Set([
  'person',
  'office',
  'group',
  'pronoun',
  'delegation',
  'organization',
  'country',
]);

export function namesSpeaker(reading: Reading, range: TokenRange): boolean {
  return reading.mentions
    .within(range)
    .some(
      (m) =>
        m.kind === 'person' ||
        m.kind === 'office' ||
        (m.kind === 'group' && m.who !== 'all') ||
        (m.kind === 'pronoun' && (m.person === 'he' || m.person === 'she')),
    );
}

/** The region is an actor and little else, so that it cannot be the rest of a complement. */
export function startsWithActor(reading: Reading, range: TokenRange): boolean {
  const { tokens, mentions } = reading;
  const first = /^(the|both|his|her|its|their)$/.test(tokens[range.from]?.norm ?? '')
    ? range.from + 1
    : range.from;
  const mention = mentions.at(range.from) ?? mentions.at(first);
  return (
    mention !== undefined &&
    ACTORS.has(mention.kind) &&
    mention.from >= range.from - 1 &&
    range.to - mention.to <= 6
  );
}

/** Nothing but a mark, or an adjunct of time and place, follows. */
export function endsClause(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token === undefined ||
    /^([.,;:!?]|in|on|at|during|while|after|when|earlier|today|yesterday|here|later|further|following|citing)$/.test(
      token.norm,
    )
  );
}
