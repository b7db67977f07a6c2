/**
 * Phrases that stand where a topic would and tell none, and the list that may follow them.
 *
 *     discussed issues of mutual interest, including trade
 *               ^filler                              ^list
 */
import { set } from '../lexicon/word-set.js';
import type { Reading, TokenRange } from '../mentions/types.js';

/** Words that alone make no topic: "other issues of mutual interest", "a number of topics". */
export const EMPTY = set(
  `other various several a an number of range the issues issue matters matter topics topic questions subjects subject affairs areas area mutual
  common shared joint interest interests concern concerns importance key current topical important related relevant pressing many some
  agendas different wide full broad host variety as well both sides side to two countries parties on agenda also them all further special
  particular those these which concerning their between for and in points point items things such more additional general most its it this
  urgent burning following challenges challenge set series spectrum nations states including significance great latest among others interested fields field aspects great
  themes timely wide-ranging discussion discussions meeting talks conversation comments a-range bilateral-interest common-interest
  relevance professional`,
);

const SCOPES = set(
  'different overall current regional international global bilateral multilateral world professional strategic policy priority priorities',
);

/** "matters of mutual interest such as A and B", "issues of concern, including A". */
export function listAfterFiller(reading: Reading, range: TokenRange): TokenRange | undefined {
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

/** "regional and international issues *of common interest*", "issues *on the bilateral agenda*": a filler, whatever its scope. */
function isOfInterest(reading: Reading, range: TokenRange): boolean {
  const last = reading.tokens[range.to - 1]?.norm;
  // "matters of mutual interest *and bilateral importance*"
  if (range.to - range.from === 2 && /^(?:interest|interests|concern|importance)$/.test(last ?? ''))
    return true;
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
