/**
 * From the phrase that a discussion verb governs to its topics: tails cut,
 * fillers dropped, emphasised parts added.
 */
import { TALK_NOUNS } from '../lexicon/verbs/discuss.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Token } from '../text/types.js';
import { splitItems } from './coordination.js';
import { opensAside, cutAdjuncts } from './topic-adjuncts.js';
import { EMPTY, isFiller, listAfterFiller } from './topic-filler.js';
import { isOpenClause } from './open-clause.js';
import { quotationsOf } from './quotation.js';
import { beforeApposition } from './speech-end.js';
import { isAdjective, isGerund } from './word-class.js';
import { dropLeading, dropOthers, dropTail, trim } from './trim.js';

export function topicsOf(reading: Reading, phrase: TokenRange, preposition?: string): TokenRange[] {
  const whole = dropLeading(reading, withinQuotation(reading, phrase));
  const range = cutAim(reading, dropOthers(reading, dropTail(reading, whole)));
  const [main, stressed] = cutEmphasis(reading, range);
  const out: TokenRange[] = [];
  for (const part of [main, stressed]) {
    if (part === undefined) continue;
    for (const item of issuesOf(reading, part) ?? splitItems(reading, part, preposition))
      out.push(...finish(reading, beforeOpenRelative(reading, item), preposition));
  }
  return out;
}

/** "the plan*, which President A* (and President B launched)": a relative clause that lost its verb. */
function beforeOpenRelative({ tokens, mentions }: Reading, { from, to }: TokenRange): TokenRange {
  for (let i = to - 2; i > from + 1; i--) {
    if (!/^(?:which|whom)$/.test(tokens[i]?.norm ?? '')) continue;
    const subject = mentions.at(tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1);
    const isAlone = (subject?.kind === 'person' || subject?.kind === 'office') && subject.to >= to;
    return isAlone ? { from, to: tokens[i - 1]?.norm === ',' ? i - 1 : i } : { from, to };
  }
  return { from, to };
}

/**
 * "*issues of* ship repair and training of pilots", "*matters of* road links, port security and relief work": a list of
 * phrases under one empty noun, which stays with the first; undefined for any other phrase.
 */
function issuesOf(reading: Reading, { from, to }: TokenRange): TokenRange[] | undefined {
  const { tokens } = reading;
  let noun = from;
  while (noun < from + 4 && !/^(?:issues|matters|questions)$/.test(tokens[noun]?.norm ?? '')) noun++;
  if (noun === from + 4 || tokens.slice(from, noun).some((t) => !EMPTY.has(t.norm))) return undefined;
  const link = tokens[noun + 1]?.norm ?? '';
  const isRelated = /^(?:related|relating|pertaining)$/.test(link) && tokens[noun + 2]?.norm === 'to';
  if (!isRelated && !/^(?:of|concerning|regarding)$/.test(link)) return undefined;
  const start = isRelated ? noun + 3 : noun + 2;
  // "issues of importance to Fiji and Peru", "issues of mutual interest and concern"
  if (EMPTY.has(tokens[start]?.norm === 'the' ? '' : (tokens[start]?.norm ?? ''))) return undefined;
  const whole = splitItems(reading, { from: start, to }, link);
  const items = whole.length > 1 ? whole : pairOf(reading, { from: start, to });
  const isPhrase = (item: TokenRange): boolean => {
    const range = trim(reading, item);
    return range !== undefined && range.to - range.from > 1;
  };
  const [first] = items;
  return first && items.length > 1 && items.every(isPhrase)
    ? [{ from, to: first.to }, ...items.slice(1)]
    : undefined;
}

/** "*repair of* ships *and training of* pilots": two of one build. */
function pairOf({ tokens }: Reading, { from, to }: TokenRange): TokenRange[] {
  const ofAt = (at: number): boolean => tokens[at]?.shape === 'lower' && tokens[at + 1]?.norm === 'of';
  for (let i = from + 3; ofAt(from) && i < to - 2; i++)
    if (tokens[i]?.norm === 'and' && ofAt(i + 1))
      return [
        { from, to: i },
        { from: i + 1, to },
      ];
  return [];
}

/** "The talks included *discussing* the port": the deed is the talk itself. */
function dropTalking(reading: Reading, range: TokenRange): TokenRange {
  const { tokens } = reading;
  if (/^(holding|having|conducting)$/.test(tokens[range.from]?.norm ?? ''))
    for (let i = range.from + 1; i < range.to - 1 && i < range.from + 6; i++)
      if (TALK_NOUNS.has(tokens[i]?.norm ?? '') && /^(on|about)$/.test(tokens[i + 1]?.norm ?? ''))
        return { from: i + 2, to: range.to };
  const verb = reading.lex
    .at(range.from)
    .find((m) => m.entry.type === 'verb' && m.entry.forms.includes('ing') && TALKS.test(m.entry.lemma));
  if (verb === undefined) return dropExchanged(reading, range);
  return { from: /^(on|about)$/.test(tokens[verb.to]?.norm ?? '') ? verb.to + 1 : verb.to, to: range.to };
}
/** "discussed visas, as well as *exchanged views on* the port": the next verb of the same talk. */
function dropExchanged(reading: Reading, range: TokenRange): TokenRange {
  const verb = reading.lex
    .at(range.from)
    .find(
      ({ entry }) =>
        entry.type === 'verb' &&
        entry.forms.includes('past') &&
        /^(?:exchange|share) (?:views|opinions|ideas|thoughts)$/.test(entry.lemma),
    );
  return verb && /^(?:on|about)$/.test(reading.tokens[verb.to]?.norm ?? '')
    ? { from: verb.to + 1, to: range.to }
    : range;
}

const TALKS =
  /^(discuss|review|examine|consider|explore|take up|debate|talk about|go over|(exchange|share) (views|opinions|ideas))$/;

/** “The sides discussed visas,” reads the message: a phrase that begins inside the marks ends there. */
function withinQuotation(reading: Reading, range: TokenRange): TokenRange {
  const quotation = quotationsOf(reading).at(range.from);
  return quotation && quotation.from < range.from && quotation.inner.to < range.to
    ? { from: range.from, to: quotation.inner.to }
    : range;
}

/** "…, so as to widen trade", "… bearing in mind the forums": why or how, not what. */
function cutAim(reading: Reading, range: TokenRange): TokenRange {
  const { tokens } = reading;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const norm = tokens[i]?.norm;
    const next = tokens[i + 1]?.norm;
    const last = tokens[i + 2]?.norm;
    if (
      (norm === 'so' && next === 'as' && last === 'to') ||
      ((norm === 'bearing' || norm === 'keeping') && next === 'in' && last === 'mind') ||
      // "fish *on the sidelines of* the forum"
      (norm === 'on' && next === 'the' && /^(?:sidelines|margins|fringes)$/.test(last ?? '')) ||
      // "the crisis *by telephone*", "trade *at a meeting in* Oslo"
      (norm === 'by' && /^(?:telephone|phone)$/.test(next ?? '')) ||
      (norm === 'at' && next === 'a' && /^(?:meeting|session)$/.test(last ?? '')) ||
      // "ties in a way that serves both"
      (norm === 'in' && next === 'a' && /^(way|manner)$/.test(last ?? '')) ||
      (norm === 'and' && opensPassive(tokens, i + 1, range.to)) ||
      // "visas and endorsed the plan"
      (norm === 'and' &&
        /[^e]ed$/.test(next === 'also' ? (last ?? '') : (next ?? '')) &&
        /^(the|an?|its|their)$/.test(tokens[i + (next === 'also' ? 3 : 2)]?.norm ?? '')) ||
      // "visas, and *marking the occasion*, gifts were exchanged": what was done besides.
      (/^(?:and|,)$/.test(norm ?? '') &&
        /^(?:signifying|marking|symboli[sz]ing|commemorating)$/.test(next ?? '') &&
        /^(?:the|this)$/.test(last ?? '') &&
        /^(?:event|occasion|visit|meeting|call|significance)$/.test(tokens[i + 3]?.norm ?? '')) ||
      // "security policy *underscoring the* need for unity": what was said of it.
      (/^(?:stressing|emphasi[sz]ing|underscoring|underlining|noting|highlighting|reaffirming|reiterating|adding)$/.test(
        norm ?? '',
      ) &&
        /^(?:the|that|its|their|both)$/.test(next ?? '') &&
        tokens[i - 1]?.kind === 'word' &&
        !/^(?:of|on|in|for|by|to|and|or|about|at|with)$/.test(tokens[i - 1]?.norm ?? '')) ||
      // "visas, *and in this context*, the role of the press was noted"
      (norm === ',' && opensAsClause(tokens, i + 1)) ||
      // "the conflict, *while sparing* civilians": how, and not what.
      (norm === ',' && next === 'while' && isGerund(tokens[i + 2])) ||
      // "visas, with the envoy noting that …"
      (norm === ',' && next === 'with' && isAbsolute(reading, i + 2)) ||
      (norm === ',' &&
        /^(was|were|has|had|is|are)$/.test(next ?? '') &&
        tokens[i - 1]?.norm !== ',' &&
        // "how the mayors, along with the ministry, *are* rebuilding"
        !isOpenClause(reading, { from: range.from, to: i }))
    )
      return { from: range.from, to: i };
  }
  return range;
}

/** ", *and in this context*," ", *in this regard*,": a clause of its own follows. */
function opensAsClause(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.norm === 'and' ? at + 1 : at;
  return (
    tokens[from]?.norm === 'in' &&
    /^(?:this|that)$/.test(tokens[from + 1]?.norm ?? '') &&
    /^(?:context|regard|respect|connection|vein|spirit|light)$/.test(tokens[from + 2]?.norm ?? '') &&
    tokens[from + 3]?.norm === ','
  );
}

/** "visas and *a pact was* signed": a clause of its own. */
function opensPassive(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < from + 5 && i < end - 1; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'was' || norm === 'were')
      return i > from && /(ed|en|un|ld|ade)$/.test(tokens[i + 1]?.norm ?? '');
    if (tokens[i]?.kind !== 'word' || /^(that|which|who|how|what|where|whether)$/.test(norm)) return false;
  }
  return false;
}

/** "(with) both sides *stressing* …": a clause without a finite verb. */
function isAbsolute({ tokens, mentions }: Reading, at: number): boolean {
  const mention = mentions.at(at) ?? mentions.at(at + 1);
  if (mention === undefined || mention.kind === 'country' || mention.kind === 'city') return false;
  return isGerund(tokens[mention.to]);
}

/** One item without preposition and marks; "issues of mutual interest such as A and B" gives A and B. */
function finish(reading: Reading, item: TokenRange, preposition: string | undefined): TokenRange[] {
  const { tokens } = reading;
  let range = trim(reading, dropTalking(reading, dropLeading(reading, item)));
  if (range === undefined) return [];
  if (opensAside(reading, range.from)) return [];
  // "some regional issues, *in particular*, the river": what it stood for comes next.
  if (tokens[range.to - 1]?.norm === 'particular' && tokens[range.to - 2]?.norm === 'in') {
    range = trim(reading, { from: range.from, to: range.to - 2 });
    if (range === undefined || isFiller(reading, range, true)) return [];
  }
  range = cutAdjuncts(reading, beforeApposition(reading, range));
  range = cutPartner(reading, range, preposition === undefined);
  // "foremost among which is the war"
  if (
    /^(among|of)$/.test(tokens[range.from + 1]?.norm ?? '') &&
    /^(which|them)$/.test(tokens[range.from + 2]?.norm ?? '')
  ) {
    const at = range.from + (/^(is|are|was|were|being)$/.test(tokens[range.from + 3]?.norm ?? '') ? 4 : 3);
    range = trim(reading, { from: Math.min(at, range.to), to: range.to });
    if (range === undefined) return [];
  }
  const first = tokens[range.from]?.norm;
  // "*on*-going work" is no work on anything.
  const isHyphened = tokens[range.from + 1]?.norm === '-' && tokens[range.from + 1]?.glued === true;
  if (isHyphened) return keep(reading, range);
  if (first === preposition || first === 'to' || first === 'on' || first === 'about' || first === 'besides') {
    range = trim(reading, { from: range.from + 1, to: range.to });
    if (range === undefined) return [];
  }
  return keep(reading, range);
}

/** What the phrase names, where it names anything. */
function keep(reading: Reading, range: TokenRange): TokenRange[] {
  const list = listAfterFiller(reading, range);
  if (list) return splitItems(reading, list).flatMap((i) => finish(reading, i, undefined));
  if (!isFiller(reading, range) && !isFragment(reading, range)) return [range];
  reading.onDrop?.({ kind: 'topic', why: 'filler', ...range });
  return [];
}

/**
 * "talks on trade *with the Minister of Defence*": whom, not what. Of an object (`named`) only a person
 * with an office is cut: "discussed the rail line *with Minister Anna Lind*", but "his call with Minister Lind".
 */
function cutPartner({ tokens, mentions }: Reading, range: TokenRange, named: boolean): TokenRange {
  for (let i = range.from + 1; i < range.to - 1; i++) {
    if (tokens[i]?.norm !== 'with') continue;
    const at = /^(the|his|her|their|its)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    const mention = mentions.at(i + 1) ?? mentions.at(at);
    if (named) {
      const noun = tokens[i - 1]?.norm.replace(/s$/, '') ?? '';
      const isOwn = mention?.kind === 'person' && mention.titles.length > 0 && mention.to >= range.to;
      if (isOwn && !TALK_NOUNS.has(noun) && !/^(meeting|summit|interview|agreement)$/.test(noun))
        return { from: range.from, to: i };
      continue;
    }
    if (
      mention?.kind === 'office' ||
      mention?.kind === 'delegation' ||
      (mention?.kind === 'person' && mention.titles.length > 0) ||
      /^(dignitaries|officials|counterpart|counterparts|representatives)$/.test(tokens[at]?.norm ?? '')
    )
      return { from: range.from, to: i };
  }
  return range;
}

/** A person, a single adjective or letter: what is left of a sentence that was parted in the wrong place. */
function isFragment({ tokens, mentions }: Reading, range: TokenRange): boolean {
  const mention = mentions.at(range.from);
  if (mention?.kind === 'person' && mention.from <= range.from && mention.to >= range.to) return true;
  const last = tokens[range.to - 1];
  const words = range.to - range.from;
  // "paid a call on the minister at his office, on *10th February 2021*"
  const day = mentions.at(range.to - 1);
  const isDay = /^(?:morning|afternoon|evening)$/.test(tokens[range.from]?.norm ?? '') && words <= 5;
  if (day?.kind === 'date' && (day.from <= range.from || isDay)) return true;
  // ", both *regionally and globally*"
  if (words <= 3 && tokens.slice(range.from, range.to).every((t) => /ly$|^and$/.test(t.norm))) return true;
  if (words > 2 || last === undefined || (words === 2 && !/^(an?|the)$/.test(tokens[range.from]?.norm ?? '')))
    return false;
  return (
    last.text.length === 1 ||
    (last.shape === 'lower' && (isAdjective(last) || /^(ways|means|we've|so|further)$/.test(last.norm)))
  );
}

/**
 * "cooperation, with a focus on A and B": what is emphasised stands apart.
 */
function cutEmphasis(reading: Reading, range: TokenRange): [TokenRange, TokenRange | undefined] {
  const { tokens } = reading;
  for (let i = range.from + 1; i < range.to - 3; i++) {
    // "peace in Europe, *including with regard to* the river": an example, and no weight put on it.
    if (tokens[i]?.norm !== 'with' || tokens[i - 1]?.norm === 'including') continue;
    const talks = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    // "trade and tourism, *with discussions focusing on* ports"
    if (
      (TALK_NOUNS.has(tokens[talks]?.norm ?? '') || tokens[talks]?.norm === 'attention') &&
      /^(?:focusing|focused|centring|centering|centred|centered)$/.test(tokens[talks + 1]?.norm ?? '') &&
      /^(?:on|upon|around)$/.test(tokens[talks + 2]?.norm ?? '')
    )
      return [{ from: range.from, to: tokens[i - 1]?.norm === ',' ? i - 1 : i }, undefined];
    for (let k = i + 1; k < i + 5 && k < range.to; k++) {
      if (
        !/^(focus|emphasis|attention|stress|accent|reference|regard|weight|priority|concentration)$/.test(
          tokens[k]?.norm ?? '',
        )
      )
        continue;
      let at = tokens[k + 1]?.norm === 'to' && tokens[k + 2]?.norm === 'be' ? k + 3 : k + 1;
      while (
        at < range.to &&
        /^(being|given|paid|placed|put|drawn|devoted|special|particular)$/.test(tokens[at]?.norm ?? '')
      )
        at++;
      if (!/^(on|to|upon)$/.test(tokens[at]?.norm ?? '')) break;
      const main = { from: range.from, to: tokens[i - 1]?.norm === ',' ? i - 1 : i };
      return [main, { from: at + 1, to: range.to }];
    }
  }
  return [range, undefined];
}
