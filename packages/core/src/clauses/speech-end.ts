/**
 * Where what was said ends: before a name in apposition, a deed told beside
 * it, the scene in which it was said, and words that lead to what comes next.
 */
import type { Reading, TokenRange } from '../mentions/types.js';

/** Content without what stands behind it and is no part of it. */
export function cutContent(reading: Reading, range: TokenRange): TokenRange {
  return [
    beforeApposition,
    beforeReply,
    beforeAbsolute,
    beforeDeed,
    beforeMeeting,
    beforeScene,
    beforeContext,
  ].reduce((cut, by) => by(reading, cut), range);
}

/** "the Root Causes Strategy — a core part of …": without the writer's gloss. */
export function beforeApposition(reading: Reading, range: TokenRange): TokenRange {
  const { tokens } = reading;
  let dash: number | undefined;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const mark = tokens[i]?.kind === 'punct' ? (tokens[i]?.text ?? '') : '';
    const isSpaced = mark === '\u2013' && !tokens[i]?.glued && !tokens[i + 1]?.glued;
    if (!isSpaced && !/^(\u2014|--)$/.test(mark)) continue;
    if (dash !== undefined) return range;
    dash = i;
  }
  return dash !== undefined && /^(an?|the)$/.test(tokens[dash + 1]?.norm ?? '')
    ? { from: range.from, to: dash }
    : range;
}

/** "said that ties grow*, and the Prime Minister agreed* on their strength": what another answers. */
export function beforeReply(reading: Reading, range: TokenRange): TokenRange {
  const { tokens, mentions } = reading;
  for (let i = range.from + 2; i < range.to - 3; i++) {
    if (tokens[i]?.norm !== ',' || tokens[i + 1]?.norm !== 'and') continue;
    const who = mentions.at(tokens[i + 2]?.norm === 'the' ? i + 3 : i + 2);
    const isOne = who?.kind === 'person' || (who?.kind === 'office' && !who.plural);
    const replies =
      isOne &&
      who.from <= i + 3 &&
      /^(?:agreed|thanked|replied|responded|concurred|reciprocated)$/.test(tokens[who.to]?.norm ?? '');
    if (replies) return { from: range.from, to: i };
  }
  return range;
}

/** "welcomed the truce*, the Secretary-General hoping* that it holds": what one of them says besides. */
function beforeAbsolute({ tokens, mentions, lex }: Reading, range: TokenRange): TokenRange {
  for (let i = range.from + 2; i < range.to - 3; i++) {
    if (tokens[i]?.norm !== ',') continue;
    const at = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    const who = mentions.at(at);
    const isOne = who?.from === at && (who.kind === 'person' || (who.kind === 'office' && !who.plural));
    if (isOne && lex.hasVerb(who.to, 'ing')) return { from: range.from, to: i };
  }
  return range;
}

/** "agreed with the proposal *and assigned the board* to act": a verb of no table, and its object. */
function beforeDeed({ tokens }: Reading, range: TokenRange): TokenRange {
  for (let i = range.from; i < range.to - 2; i++) {
    const { norm } = tokens[i] as { norm: string };
    if (/^(?:that|which|who|whom|having|how|what)$/.test(norm)) break;
    // "emphasized the need for trade*, as well as held an exchange of views*"
    const isAsWell = norm === 'as' && tokens[i + 1]?.norm === 'well' && tokens[i + 2]?.norm === 'as';
    if (isAsWell && /^(?:held|had|exchanged|discussed|visited|met)$/.test(tokens[i + 3]?.norm ?? ''))
      return { from: range.from, to: tokens[i - 1]?.norm === ',' ? i - 1 : i };
    if (norm !== 'and' || !/^[a-z]{3,}ed$/.test(tokens[i + 1]?.norm ?? '')) continue;
    if (/^(?:the|an?|his|her|its|their)$/.test(tokens[i + 2]?.norm ?? '')) return { from: range.from, to: i };
  }
  return range;
}

/** "voiced confidence in trade *on Wednesday as he met with* the speaker": when it was said. */
function beforeMeeting({ tokens, mentions }: Reading, range: TokenRange): TokenRange {
  for (let i = range.from + 1; i < range.to - 2; i++) {
    if (!/^(?:as|when|while)$/.test(tokens[i]?.norm ?? '')) continue;
    const isHim = /^(?:he|she)$/.test(tokens[i + 1]?.norm ?? '');
    const verb = tokens[isHim ? i + 2 : i + 1]?.norm ?? '';
    if (!(isHim ? /^(?:met|received|hosted|welcomed)$/ : /^(?:meeting|receiving|hosting)$/).test(verb))
      continue;
    const day = mentions.at(i - 1);
    if (day?.kind !== 'date') return { from: range.from, to: tokens[i - 1]?.norm === ',' ? i - 1 : i };
    return { from: range.from, to: tokens[day.from - 1]?.norm === 'on' ? day.from - 1 : day.from };
  }
  return range;
}

/** "asked for support *during a meeting with the envoy*": where it was said; not "the pact signed during a visit". */
function beforeScene({ tokens }: Reading, range: TokenRange): TokenRange {
  for (let i = range.from + 1; i < range.to - 2; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (
      !/^(?:during|at)$/.test(norm) ||
      /ed$|^(?:held|made|given|shown|met|taken)$/.test(tokens[i - 1]?.norm ?? '')
    )
      continue;
    if (!/^(?:an?|his|her|their)$/.test(tokens[i + 1]?.norm ?? '')) continue;
    for (let k = i + 2; k < i + 5 && k < range.to - 1; k++)
      if (
        /^(?:meeting|talks|conversation|audience|call)$/.test(tokens[k]?.norm ?? '') &&
        /^(?:with|on)$/.test(tokens[k + 1]?.norm ?? '')
      )
        return { from: range.from, to: tokens[i - 1]?.norm === ',' ? i - 1 : i };
  }
  return range;
}

/** "stressed the role of ports*, and in this context* welcomed": it leads to what comes next. */
function beforeContext({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  const isLead =
    /^(?:context|regard|connection|respect|vein)$/.test(tokens[to - 1]?.norm ?? '') &&
    /^(?:this|that)$/.test(tokens[to - 2]?.norm ?? '') &&
    tokens[to - 3]?.norm === 'in' &&
    tokens[to - 4]?.norm === 'and';
  return { from, to: isLead && to - 4 > from ? to - 4 : to };
}
