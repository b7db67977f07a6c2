/**
 * From the phrase that a discussion verb governs to its topics: tails cut,
 * fillers dropped, emphasised parts added.
 */
import { set } from '../lexicon/word-set.js';
import { PREPOSITIONS } from '../lexicon/function-words.js';
import { TALK_NOUNS } from '../lexicon/verbs/discuss.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Token } from '../text/types.js';
import { splitItems } from './coordination.js';
import { quotationsOf } from './quotation.js';
import { beforeApposition } from './speech-end.js';
import { isAdjective, isGerund } from './word-class.js';
import { dropLeading, dropOthers, dropTail, trim } from './trim.js';

/** Words that alone make no topic: "other issues of mutual interest", "a number of topics". */
const EMPTY = set(
  `other various several a an number of range the issues issue matters matter topics topic questions subjects subject affairs areas area mutual
  common shared joint interest interests concern concerns importance key current topical important related relevant pressing many some
  agendas different wide full broad host variety as well both sides side to two countries parties on agenda also them all further special
  particular those these which concerning their between for and in points point items things such more additional general most its it this
  urgent burning following challenges challenge set series spectrum nations states including significance great latest among others interested fields field aspects great
  themes timely wide-ranging discussion discussions meeting talks conversation comments a-range bilateral-interest common-interest
  relevance professional`,
);
/** A comma and one of these begins an adjunct of the clause, not of the topic. */
const ADJUNCTS = set(
  'ahead in under during at within as on against upon before after following amid given through via when while where for with',
);
const ADJUNCT_PHRASES =
  /^(ahead of|in (line|light|view|accordance|the (framework|context|presence|light|wake|course|run)|preparation|addition|particular|order|support|connection|response)|under the|during|at (the|a)|within|as (part|per|the|they|he|she|both|a)|on (the )?(sidelines|margins|behalf|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|against the|with (the|both|two)|upon|before|after|following the|following (an?|his|her|their)|amid|given|through|when|while|where)/;

export function topicsOf(reading: Reading, phrase: TokenRange, preposition?: string): TokenRange[] {
  const whole = dropLeading(reading, withinQuotation(reading, phrase));
  const range = cutAim(reading, dropOthers(reading, dropTail(reading, whole)));
  const [main, stressed] = cutEmphasis(reading, range);
  const out: TokenRange[] = [];
  for (const part of [main, stressed]) {
    if (part === undefined) continue;
    for (const item of issuesOf(reading, part) ?? splitItems(reading, part, preposition))
      out.push(...finish(reading, item, preposition));
  }
  return out;
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
      // "visas, with the envoy noting that …"
      (norm === ',' && next === 'with' && isAbsolute(reading, i + 2)) ||
      (norm === ',' && /^(was|were|has|had|is|are)$/.test(next ?? '') && tokens[i - 1]?.norm !== ',')
    )
      return { from: range.from, to: i };
  }
  return range;
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

/** "matters of mutual interest such as A and B", "issues of concern, including A". */
function listAfterFiller(reading: Reading, range: TokenRange): TokenRange | undefined {
  const { tokens } = reading;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const norm = tokens[i]?.norm;
    const next = tokens[i + 1]?.norm;
    const to =
      norm === 'including' ||
      norm === 'namely' ||
      norm === ':' ||
      norm === 'especially' ||
      norm === 'notably' ||
      norm === 'particularly'
        ? i + 1
        : norm === 'such' && next === 'as'
          ? i + 2
          : norm === 'among' && (next === 'them' || next === 'others')
            ? i + 2
            : undefined;
    if (to === undefined) continue;
    // "challenges such as floods and debt" say what of them is talked of.
    if (norm === 'such' && /^challenges?$/.test(tokens[i - 1]?.norm ?? '')) return undefined;
    return isFiller(reading, { from: range.from, to: i }, true)
      ? { from: behindField(reading, to, range.to), to: range.to }
      : undefined;
  }
  return undefined;
}

/** "particularly *in* mining and transport", "*in the fields of* mining": the fields themselves. */
export function behindField({ tokens }: Reading, at: number, to: number): number {
  if (tokens[at]?.norm !== 'in') return at;
  let i = at + 1;
  while (i < to - 1 && /^(?:the|such|key|priority|following)$/.test(tokens[i]?.norm ?? '')) i++;
  if (/^(?:areas?|fields?|spheres?|sectors?|domains?)$/.test(tokens[i]?.norm ?? '')) {
    if (/^(?:of|like)$/.test(tokens[i + 1]?.norm ?? '')) return i + 2;
    if (tokens[i + 1]?.norm === 'such' && tokens[i + 2]?.norm === 'as') return i + 3;
  }
  return at + 1;
}

/** `listed`: what it stands for follows, so that "global issues" too say nothing of their own. */
export function isFiller(reading: Reading, range: TokenRange, listed = false): boolean {
  const ofInterest = listed || isOfInterest(reading, range);
  for (let i = range.from; i < range.to; i++) {
    const token = reading.tokens[i];
    if (token && token.kind !== 'punct' && !EMPTY.has(token.norm) && !(ofInterest && SCOPES.has(token.norm)))
      return false;
  }
  return true;
}

const SCOPES = set(
  'different overall current regional international global bilateral multilateral world professional strategic',
);

/** "regional and international issues *of common interest*", "issues *on the bilateral agenda*": a filler, whatever its scope. */
function isOfInterest(reading: Reading, range: TokenRange): boolean {
  const last = reading.tokens[range.to - 1]?.norm;
  if (last === 'agenda' || last === 'agendas')
    for (let i = range.from; i < range.to - 2; i++)
      if (/^(issues|matters|topics|questions|items|points)$/.test(reading.tokens[i]?.norm ?? '')) return true;
  for (let i = range.from; i < range.to - 2; i++) {
    if (
      reading.tokens[i]?.norm === 'of' &&
      /^(mutual|common|shared|joint|bilateral|professional)$/.test(reading.tokens[i + 1]?.norm ?? '')
    )
      return /^(interest|interests|concern|concerns|importance)$/.test(
        reading.tokens[range.to - 1]?.norm ?? '',
      );
  }
  return false;
}

/** "the dam, *of which* both are owners", "the plan, *agreed upon by* the leaders": what is told beside the topic. */
function opensAside({ tokens }: Reading, at: number): boolean {
  // "the Arctic, both *bilaterally and* as allies"
  if (/ally$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'and') return true;
  // "water policy, *posing mutual interest*"
  if (
    /^(?:posing|representing|presenting)$/.test(tokens[at]?.norm ?? '') &&
    /^(?:mutual|common|of)$/.test(tokens[at + 1]?.norm ?? '')
  )
    return true;
  if (/ed$/.test(tokens[at]?.norm ?? ''))
    return (
      tokens[at + 1]?.norm === 'by' ||
      (tokens[at + 2]?.norm === 'by' && PREPOSITIONS.has(tokens[at + 1]?.norm ?? ''))
    );
  return PREPOSITIONS.has(tokens[at]?.norm ?? '') && /^(?:which|whom)$/.test(tokens[at + 1]?.norm ?? '');
}

/** Up to the first adjunct set off by a comma, or the meeting's own time and place at the end. */
function cutAdjuncts(reading: Reading, range: TokenRange): TokenRange {
  const { tokens } = reading;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    if (tokens[i]?.norm === ',' && opensAside(reading, i + 1)) return { from: range.from, to: i };
    if (tokens[i]?.norm !== ',' || !ADJUNCTS.has(tokens[i + 1]?.norm ?? '')) continue;
    const words = `${tokens[i + 1]?.norm} ${tokens[i + 2]?.norm ?? ''} ${tokens[i + 3]?.norm ?? ''}`;
    if (
      !ADJUNCT_PHRASES.test(words) ||
      words.startsWith('as well') ||
      words.startsWith('in addition') ||
      words.startsWith('in particular')
    )
      continue;
    return { from: range.from, to: i };
  }
  return cutScene(reading, range);
}

/** "… during the meeting", "… at a meeting with the envoy", "… in Lima on Tuesday": where, not what. */
function cutScene(reading: Reading, range: TokenRange): TokenRange {
  const { tokens } = reading;
  const { from } = range;
  const to = withoutDay(reading, range);
  const ends = tokens[to - 1]?.kind === 'punct' ? to - 1 : to;
  for (let i = to - 2; i > from && i > to - 40; i--) {
    const norm = tokens[i]?.norm;
    if (norm !== 'during' && norm !== 'at' && norm !== 'in') continue;
    const noun = /^(the|an?|his|her|their)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    // "… at the Ministry's headquarters in Lima"
    if (norm === 'at' && i > to - 13 && isVenue(reading, noun, ends)) return { from, to: i };
    const isCall = /^(?:phone|telephone|video)$/.test(tokens[noun]?.norm ?? '') && noun === ends - 2;
    if (isCall && SCENES.has(tokens[noun + 1]?.norm ?? '')) return { from, to: i };
    const isEnd =
      noun === ends - 1 || (norm === 'at' && /^(between|with)$/.test(tokens[noun + 1]?.norm ?? ''));
    if ((isEnd || norm === 'during') && SCENES.has(tokens[noun]?.norm ?? '')) return { from, to: i };
  }
  return { from, to };
}
const SCENES = set('meeting talks discussions call conversation session visit negotiations');

/** "migration *in Lima on Tuesday*", "migration *on Tuesday*", but "the summit on Tuesday". */
function withoutDay({ tokens, mentions }: Reading, { from, to }: TokenRange): number {
  const day = mentions.at(to - 1);
  if (day?.kind !== 'date' || day.from <= from + 2) return to;
  const on = tokens[day.from - 1]?.norm === 'on' ? day.from - 1 : day.from;
  if (on === day.from && day.relative === undefined) return to;
  const place = mentions.at(on - 1);
  if (place?.kind === 'city' && place.to === on && tokens[place.from - 1]?.norm === 'in')
    return place.from - 1;
  return /^(summit|conference|elections?|vote|meeting|talks|visit|forum|attacks?|held)$/.test(
    tokens[on - 1]?.norm ?? '',
  )
    ? to
    : on;
}

function isVenue(reading: Reading, from: number, to: number): boolean {
  if (reading.mentions.at(from)?.kind === 'place') return true;
  for (let i = from; i < to; i++)
    if (
      /^(headquarters|palace|office|hotel|airport|residence|building|secretariat|house)$/.test(
        reading.tokens[i]?.norm ?? '',
      )
    )
      return true;
  return false;
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
