/**
 * Topics that are the subject of a passive, and what goes on with them behind it.
 */
import { DISCUSS_FRAMES } from '../lexicon/verbs/discuss.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { aboutTopics } from './about-topics.js';
import { fromComplement } from './discussion-active.js';
import {
  givenAttention,
  hasEventSubject,
  hasTalkNoun,
  isAttention,
  subjectTopics,
} from './discussion-subject.js';
import { REVIEWS } from './light-verbs.js';
import { isDeed } from './not-discussed.js';
import type { Predicate } from './predicates.js';
import { wholeSubject } from './subject-phrase.js';
import { behindField } from './topic-filler.js';
import { topicsOf } from './topic-text.js';
import { STRONG_HEADS } from './word-class.js';

/** "Ties were discussed"; of talks themselves: "a discussion was held on ties". */
export function fromSubject(
  reading: Reading,
  predicate: Predicate,
  frames: string,
  lemma: string,
): TokenRange[] {
  const { subject, complement } = predicate;
  if (frames.includes('c')) {
    const given = givenAttention(reading, predicate);
    if (given.length > 0 || frames === 'c') return given;
  }
  if (frames.includes('o') && !frames.includes('n')) {
    // "Talks on trade and transit were held"; "a discussion was held on trade"
    const whole = wholeSubject(reading, predicate);
    if (!hasTalkNoun(reading, whole)) return reviewed(reading, predicate, whole);
    const inside = aboutTopics(reading, whole.from, whole.to);
    return inside.length > 0 ? inside : aboutTopics(reading, complement.from, complement.to);
  }
  if (frames === 'p') return liesAhead(reading, predicate) ? subjectTopics(reading, predicate) : [];
  // "The talks were also focused on trade"
  if (/^(focus|cent|concentrate)/.test(lemma) && hasEventSubject(reading, predicate))
    return fromComplement(reading, predicate, 'n');
  if (!frames.includes('n')) {
    const concerns = hasEventSubject(reading, predicate) || isAttention(reading, subject);
    return frames.includes('t') && concerns && lemma.startsWith('be ')
      ? fromComplement(reading, predicate, 'n')
      : [];
  }
  if (subject.from >= subject.to) {
    // "Also discussed were the ties": the subject follows.
    return topicsOf(reading, complement);
  }
  // "Mementos were exchanged"
  if (
    predicate.verbs.some((v) => v.entry.lemma === 'exchange') &&
    !hasTalkNoun(reading, wholeSubject(reading, predicate))
  )
    return [];
  const topics = subjectTopics(reading, predicate);
  const more = listBehind(reading, complement);
  return more === undefined ? topics : [...topics, ...topicsOf(reading, more)];
}

/** "*Directions for cooperation* were outlined": what is still to be done, and not whose words it was. */
export function liesAhead(reading: Reading, predicate: Predicate): boolean {
  const isOutlined = predicate.verbs.some((v) => DISCUSS_FRAMES.get(v.entry.lemma) === 'p');
  if (!isOutlined || predicate.group.voice !== 'passive') return false;
  const { from, to } = wholeSubject(reading, predicate);
  const by = reading.tokens[predicate.complement.from]?.norm === 'by';
  const noun = reading.tokens
    .slice(from, to)
    .find((_, i, all) => /^(?:for|of|to|in|on)$/.test(all[i + 1]?.norm ?? '') || i === all.length - 1);
  return !by && AHEAD.test(noun?.norm ?? '');
}
const AHEAD =
  /^(?:directions?|prospects|ways|areas|priorities|avenues|opportunities|steps|plans|possibilities|measures|tasks|guidelines)$/;

/** "*A review was conducted of* the port", "An in-depth *assessment of* the port was carried out". */
function reviewed(reading: Reading, { verbs, complement }: Predicate, subject: TokenRange): TokenRange[] {
  if (!verbs.some((v) => /^(?:conduct|carry out|hold|undertake)$/.test(v.entry.lemma))) return [];
  const { tokens, mentions } = reading;
  for (let i = subject.from; i < subject.to; i++) {
    if (!REVIEWS.test(tokens[i]?.norm ?? '')) continue;
    // "carried out *by the army*": a deed of one.
    const by = tokens[complement.from]?.norm === 'by' ? complement.from + 1 : undefined;
    const agent = by === undefined ? undefined : (mentions.at(by) ?? mentions.at(by + 1));
    if (by !== undefined && !(agent?.kind === 'group' || (agent?.kind === 'office' && agent.plural)))
      return [];
    if (isDeed(reading, i + 3, subject.to) || isDeed(reading, i + 2, subject.to)) return [];
    if (/^(?:of|on)$/.test(tokens[i + 1]?.norm ?? '') && i + 2 < subject.to)
      return topicsOf(reading, { from: i + 2, to: subject.to }, tokens[i + 1]?.norm);
    const link = tokens[complement.from]?.norm ?? '';
    return i === subject.to - 1 && /^(?:of|on|into)$/.test(link)
      ? topicsOf(reading, { from: complement.from + 1, to: complement.to }, link)
      : [];
  }
  return [];
}

/**
 * What goes on with the subject of a passive, behind it.
 *
 *     Trade was discussed (during the talks), as well as visas
 *     A range of issues was discussed (by the two), including visas
 *     Trade was discussed, as were visas
 */
function listBehind(reading: Reading, complement: TokenRange): TokenRange | undefined {
  const { tokens } = reading;
  for (let i = complement.from; i < complement.to - 2 && i < complement.from + 12; i++) {
    const set = tokens[i]?.norm === ',';
    if (!set && i > complement.from) continue;
    const at = set ? i + 1 : i;
    // "Trade was discussed, and ways to widen it"
    if (set && tokens[at]?.norm === 'and' && STRONG_HEADS.has(tokens[at + 1]?.norm ?? ''))
      return { from: at + 1, to: complement.to };
    const link = LINKS.find((words) => words.every((word, k) => tokens[at + k]?.norm === word));
    if (link) return { from: behindField(reading, at + link.length, complement.to), to: complement.to };
    // "Prospects for trade were discussed, *primarily in* textiles and tourism"
    const stress = STRESSES.find((words) => words.every((word, k) => tokens[at + k]?.norm === word));
    const next = at + (stress?.length ?? 0);
    if (stress && tokens[next]?.norm === 'in')
      return { from: behindField(reading, next, complement.to), to: complement.to };
  }
  return undefined;
}
const STRESSES: readonly (readonly string[])[] = [
  ['primarily'],
  ['mainly'],
  ['chiefly'],
  ['mostly'],
  ['notably'],
  ['particularly'],
  ['especially'],
  ['specifically'],
  ['in', 'particular'],
  ['first', 'of', 'all'],
  ['above', 'all'],
];
const LINKS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['as', 'were'],
  ['as', 'was'],
  ['along', 'with'],
  ['together', 'with'],
  ['in', 'addition', 'to'],
  ['including'],
  ['such', 'as'],
  ['namely'],
  ['notably'],
  ['among', 'them'],
];
