/**
 * The wording of a result: the verb's scene, receivers and loose ends cut off.
 */
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import type { OutcomeFrame } from '../lexicon/verbs/outcome.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { splitItems } from './coordination.js';
import { afterQuantity, objectIn } from './noun-phrase.js';
import { dropOthers, trim } from './trim.js';

export function cut(reading: Reading, range: TokenRange): TokenRange[] {
  const text = trim(reading, dropOthers(reading, range));
  if (text === undefined) return [];
  let { to } = text;
  // "an agreement on training, *which aims to* develop": said of it besides; "which *will* bring" is what it is.
  for (let i = text.from + 2; i < to - 1; i++) {
    const [comma, link, verb] = [i, i + 1, i + 2].map((k) => reading.tokens[k]?.norm ?? '');
    if (comma === ',' && /^(which|whose|who)$/.test(link ?? '') && verb !== 'will') to = i;
  }
  to = beforeBurden(reading, { from: text.from, to });
  while (to > text.from && PREPOSITIONS.has(reading.tokens[to - 1]?.norm ?? '')) to--;
  return to > text.from ? [{ from: text.from, to }] : [];
}

/** "a letter from the king *inviting* him to Oslo", "a message *congratulating* her": what it says is no part of its name. */
function beforeBurden({ tokens }: Reading, { from, to }: TokenRange): number {
  const isPaper = tokens
    .slice(from, Math.min(to, from + 4))
    .some((t) => /^(?:message|letter)s?$/.test(t.norm));
  if (!isPaper) return to;
  for (let i = from + 2; i < to; i++) {
    if (
      !/^(?:inviting|conveying|expressing|congratulating|thanking|extending|wishing)$/.test(
        tokens[i]?.norm ?? '',
      )
    )
      continue;
    const before = tokens[i - 1]?.norm ?? '';
    return before === ',' ? i - 1 : i;
  }
  return to;
}

/** "to review the plan and to hold talks": one text a deed only where "to" is said again. */
export function agreedDeeds(reading: Reading, range: TokenRange): TokenRange[] {
  const { tokens } = reading;
  const out: TokenRange[] = [];
  let { from } = range;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    // "agreed to hold talks; open a route; and work on"
    if (tokens[i]?.norm === ';' && i > from) {
      out.push(...cut(reading, { from, to: i }));
      from = tokens[i + 1]?.norm === 'and' ? i + 2 : i + 1;
      if (tokens[from]?.norm === 'to') from++;
      continue;
    }
    // "agreed to widen trade *as they shared* the view": beside what was agreed.
    if (tokens[i]?.norm === 'as' && /^(?:they|both|the)$/.test(tokens[i + 1]?.norm ?? '')) {
      const subject = tokens[i + 1]?.norm === 'the' ? i + 4 : i + 2;
      if (
        tokens
          .slice(i + 2, subject + 1)
          .some((t) => /^(?:shared|agreed|noted|stressed|sought|seek|share)$/.test(t.norm))
      )
        return [...out, ...cut(reading, { from, to: tokens[i - 1]?.norm === ',' ? i - 1 : i })];
    }
    // "and look forward to": a verb of its own.
    if (tokens[i]?.norm === 'and' && tokens[i + 1]?.norm === 'look' && tokens[i + 2]?.norm === 'forward')
      return [...out, ...cut(reading, { from, to: i })];
    // "to widen trade, *to exchange* students and to open a route"
    const goesOn =
      tokens[i - 1]?.norm === 'and' ||
      (tokens[i - 1]?.norm === ',' &&
        tokens[i + 1]?.shape === 'lower' &&
        !DETERMINERS.has(tokens[i + 1]?.norm ?? ''));
    if (tokens[i]?.norm !== 'to' || !goesOn || i - 1 <= from) continue;
    out.push(...cut(reading, { from, to: i - 1 }));
    from = i + 1;
  }
  return [...out, ...deedsOf(reading, { from, to: range.to }).flatMap((deed) => cut(reading, deed))];
}

/** "(to) keep up talks*, exchange* visits*, and convene* a board": verbs with an object each, to the last. */
function deedsOf(reading: Reading, range: TokenRange): TokenRange[] {
  const { tokens, lex } = reading;
  const out: TokenRange[] = [];
  let { from } = range;
  let closed = false;
  for (let i = range.from + 2; i < range.to - 2 && !closed; i++) {
    const norm = tokens[i]?.norm;
    if (norm !== ',' && norm !== 'and') continue;
    const isLast = norm === 'and' || tokens[i + 1]?.norm === 'and';
    const verb = norm === ',' && isLast ? i + 2 : i + 1;
    const object = tokens[verb + 1];
    const isDeed =
      tokens[verb]?.shape === 'lower' &&
      lex.hasVerb(verb, 'base') &&
      object?.kind === 'word' &&
      !/^(?:and|or|in|of|with|between|to|on|for|as|by|at|from)$/.test(object.norm);
    if (!isDeed) {
      if (norm === ',' && out.length === 0) continue;
      if (norm === ',') return [range];
      continue;
    }
    // "build roads and exchange visits" is one deed with another; only a list parts them.
    if (isLast && out.length === 0) return [range];
    out.push({ from, to: i });
    from = verb;
    closed = isLast;
    i = verb;
  }
  return closed ? [...out, { from, to: range.to }] : [range];
}

/** Papers and the like, each an item; the verb's scene ("at the ministry", "in the presence of") cut off. */
export function objects(reading: Reading, range: TokenRange, frame: OutcomeFrame): TokenRange[] {
  const whole = trim(reading, cutScene(reading, { from: afterQuantity(reading, range), to: range.to }));
  if (whole === undefined) return [];
  if (frame.objects === undefined) return [whole];
  const items = splitItems(reading, whole);
  const fitting = items.filter(
    (item) => objectIn(reading, item, frame.objects as ReadonlySet<string>) !== undefined,
  );
  if (fitting.length === 0) return [];
  return (fitting.length === items.length ? items : [whole]).flatMap((item) => cut(reading, item));
}

const RESULTS =
  /^(reflecting|marking|paving|underscoring|underlining|signalling|signaling|demonstrating|cementing|bringing|allowing|enabling|witnessed)$/;

/** "signed a memorandum *at the ministry / in the presence of …*". */
export function cutScene(reading: Reading, range: TokenRange): TokenRange {
  const { tokens, mentions } = reading;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const mention = mentions.at(i);
    if (mention && mention.from < i && mention.to > i + 1) continue;
    const norm = tokens[i]?.norm;
    const next = tokens[i + 1]?.norm ?? '';
    if (norm === 'in' && (next === 'presence' || (next === 'the' && tokens[i + 2]?.norm === 'presence')))
      return { from: range.from, to: i };
    if (
      norm === 'on' &&
      (mentions.at(i + 1)?.kind === 'date' ||
        (/^(the$|behalf)/.test(next) &&
          /^(sidelines|margins|occasion|side|behalf|part)$/.test(tokens[i + 2]?.norm ?? next)))
    )
      return { from: range.from, to: i };
    // "signed a pact *in Admiralty House*", "*in Oslo*"; not "the school in Oslo"
    const where = norm === 'in' ? mentions.at(tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1) : undefined;
    if ((where?.kind === 'place' || where?.kind === 'city') && isPaper(reading, range.from, i))
      return { from: range.from, to: i };
    // "signed the MOU from the Nepali side"
    if (
      norm === 'from' &&
      next === 'the' &&
      (tokens[i + 2]?.norm === 'side' || tokens[i + 3]?.norm === 'side')
    )
      return { from: range.from, to: i };
    if (
      norm === 'at' &&
      (next === 'the' ||
        mentions.at(i + 1)?.kind === 'place' ||
        (/^an?$/.test(next) &&
          /^(ceremony|event|reception|meeting|dinner|session)$/.test(tokens[i + 2]?.norm ?? '')))
    )
      return { from: range.from, to: i };
    // "minutes that hold the decisions"
    if (norm === 'that' && tokens[i - 1]?.shape === 'lower' && !PREPOSITIONS.has(tokens[i - 1]?.norm ?? ''))
      return { from: range.from, to: i };
    if (
      norm === 'by' ||
      // "a letter, handed over by the envoy"
      (norm === ',' && /^(handed|delivered|brought|carried|conveyed|presented|signed)$/.test(next)) ||
      norm === 'during' ||
      norm === 'following' ||
      (norm === ',' &&
        next === 'which' &&
        (/^(was|were|had|has)$/.test(tokens[i + 2]?.norm ?? '') ||
          /^(expected|due|scheduled|set)$/.test(tokens[i + 3]?.norm ?? ''))) ||
      // "signed a pact, marking a new stage"
      (norm === ',' && RESULTS.test(next)) ||
      (norm === ',' && /^(who|with|where|while|during|at|in|following|witnessed)$/.test(next)) ||
      (norm === ',' && next === 'on' && mentions.at(i + 2)?.kind === 'date')
    )
      return { from: range.from, to: i };
  }
  return range;
}

/** "an *agreement* (in)", "a letter of *intent*", "a *memorandum* on trade": a paper, which is signed somewhere. */
function isPaper({ tokens }: Reading, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ norm }) =>
      /^(?:agreements?|memorand(?:um|a)|mous?|protocols?|declarations?|treat(?:y|ies)|letter|accords?|pacts?|communiques?|contracts?)$/.test(
        norm,
      ),
    );
}

/** "a letter *from the king*", "a *written* message"; a mere message is what somebody says. */
export function isSent({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to && i < from + 8; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'written') return true;
    if (/^(?:message|letter)s?$/.test(norm)) return tokens[i + 1]?.norm === 'from';
  }
  return false;
}

/** "the declaration, signed *earlier this year*, gives a basis": before this meeting; "earlier this morning" is of it. */
export function isTimedBefore({ tokens }: Reading, at: number): boolean {
  const [next, after, unit] = [0, 1, 2].map((k) => tokens[at + k]?.norm ?? '');
  if (next === 'previously') return true;
  if (next === 'earlier' && after === 'this')
    return /^(?:year|month|week|spring|summer|autumn|winter)$/.test(unit ?? '');
  return next === 'last' && /^(?:year|month|week|spring|summer|autumn|winter)$/.test(after ?? '');
}

/** A month or year without a day. */
export function isLongAgo({ tokens, mentions }: Reading, at: number): boolean {
  if (/^(19|20)\d\d$/.test(tokens[at]?.norm ?? '')) return true;
  const mention = mentions.at(at);
  return (
    mention?.kind === 'date' &&
    mention.day === undefined &&
    mention.relative === undefined &&
    mention.weekday === undefined
  );
}
