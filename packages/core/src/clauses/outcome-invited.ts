/**
 * Invitations: the deed that somebody is asked to do.
 */
import { DETERMINERS } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { objectIn } from './noun-phrase.js';
import { cut, cutScene } from './outcome-text.js';
import type { Predicate } from './predicates.js';

/** "invited X *to establish a centre*", "invited him *to Baku*". */
export function invited(reading: Reading, at: number, end: number): TokenRange[] {
  const { tokens } = reading;
  for (let i = at; i < end - 1; i++) {
    if (tokens[i]?.norm === 'to') {
      const verb = tokens[i + 1];
      return cut(
        reading,
        cutPlace(reading, {
          from: verb?.shape === 'lower' && !DETERMINERS.has(verb.norm) ? i + 1 : at,
          to: end,
        }),
      );
    }
    if (tokens[i]?.norm === ',' || tokens[i]?.norm === ';') return [];
  }
  return [];
}

/** "was invited *to visit Oslo*", "was invited by the king *to Oslo*". */
export function guestInvited(
  reading: Reading,
  { subject, verb: { to: at } }: Predicate,
  end: number,
): TokenRange[] {
  const { tokens, mentions } = reading;
  // "The agency was invited to join": only of those who are named.
  const guest = mentions.at(subject.to - 1);
  if (guest?.kind !== 'person' && guest?.kind !== 'office' && guest?.kind !== 'pronoun') return [];
  let from = at;
  if (tokens[at]?.norm === 'by') {
    from = (mentions.at(at + 1) ?? mentions.at(at + 2))?.to ?? at;
    // "by his counterpart, Anna Lind, to"
    if (tokens[from]?.norm === ',') {
      const name = tokens[from + 1]?.norm === 'to' ? from : (mentions.at(from + 1)?.to ?? at);
      from = tokens[name]?.norm === ',' ? name + 1 : at;
    }
  }
  if (tokens[from]?.norm !== 'to') return [];
  return cut(reading, cutPlace(reading, cutScene(reading, { from: from + 1, to: end })));
}

/** "…, which was accepted" stays out of the text. */
function cutPlace(reading: Reading, range: TokenRange): TokenRange {
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const next = reading.tokens[i + 1]?.norm ?? '';
    if (
      (reading.tokens[i]?.norm === ',' && /^(which|who|an|and|to|while|at|in|during|with)$/.test(next)) ||
      opensDate(reading, i)
    )
      return { from: range.from, to: i };
  }
  return range;
}

/** "(visit Oslo) *at a mutually convenient time*". */
function opensDate({ tokens }: Reading, at: number): boolean {
  if (!/^(at|on)$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = at + 1; i < at + 5; i++) if (/^(time|date|dates)$/.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "extended an invitation to X to visit Y": the deed; else the phrase about the invitation. */
export function invitation(reading: Reading, at: number, end: number): TokenRange[] {
  const { tokens } = reading;
  if (objectIn(reading, { from: at, to: end }, INVITATION) === undefined) return [];
  let noun = at;
  while (noun < end && tokens[noun]?.norm !== 'invitation') noun++;
  // "… to his colleague *to visit* Kenya *to address* the guild": the first deed is what was asked for.
  for (let i = noun + 1; i < end - 1; i++) {
    if (tokens[i]?.norm !== 'to' || tokens[i + 1]?.kind !== 'word' || tokens[i + 1]?.shape !== 'lower')
      continue;
    // "the meeting *to be held* in Paris": what will take place there, and not what was asked for.
    const isHeld = tokens[i + 1]?.norm === 'be' && tokens[i + 2]?.norm === 'held';
    if (VISITS.test(tokens[i + 1]?.norm ?? '') && !isHeld)
      return cut(reading, cutPlace(reading, { from: i + 1, to: end }));
  }
  // "extended *the invitation through* Secretary B": told again, and not for what.
  if (tokens[noun + 1]?.norm === 'through') return [];
  // "to his counterpart, A, *for* an official visit to Nepal"
  for (let i = noun + 1; i < end - 1; i++)
    if (tokens[i]?.norm === 'for' && visitAhead(reading, i + 1, end))
      return cut(reading, cutPlace(reading, { from: i + 1, to: end }));
  const rest = cut(reading, cutPlace(reading, { from: noun + 1, to: end }));
  return rest.length > 0
    ? rest
        .map((r) =>
          tokens[r.from]?.norm === 'to' || tokens[r.from]?.norm === 'for'
            ? { from: r.from + 1, to: r.to }
            : r,
        )
        .filter((r) => r.to > r.from)
    : [];
}
function visitAhead({ tokens }: Reading, at: number, end: number): boolean {
  for (let i = at; i < end && i < at + 4; i++) if (tokens[i]?.norm === 'visit') return true;
  return false;
}

const INVITATION = new Set(['invitation']);
const VISITS =
  /^(visit|play|attend|participate|take|join|pay|come|explore|establish|undertake|address|hold|travel|make|tour|send|open|invest|be|speak|inspect|observe|accompany|meet|deliver|lead|host|work)$/;
