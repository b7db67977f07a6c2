import { isInTitle } from '../clauses/site-after-preposition.js';
import { readSite } from '../clauses/site.js';
import { skipArticle } from '../clauses/site-nouns.js';
import { isCapital } from '../mentions/scan.js';
import type { Mention, OfficeMention, PersonMention, Reading, TokenRange } from '../mentions/types.js';

/** Rooms, houses and grounds that are a venue without a name: "received at the ministry". */
export const PLAIN_VENUES: ReadonlySet<string> = new Set(
  `mansion lodge castle ministry headquarters palace office residence secretariat parliament presidency embassy building airport house base
  hotel barracks camp garrison school academy centre center university hall courtyard villa guesthouse complex compound hq ghq shq nhq
  jhq dhq afhq chancery chamber pavilion lounge parlour salon resort terminal consulate commission mission bhavan bhawan bhaban
  guest-house buildings premises shelter stateroom boardroom auditorium institute college library museum theatre fort fortress`.split(
    /\s+/,
  ),
);
/** Houses with their name behind them: "Istana Nurul Iman", "Palazzo Chigi", "Hotel Adlon". */
const NAMED_BEHIND: ReadonlySet<string> = new Set(
  'istana palazzo palacio palácio palais qasr villa hotel casa schloss château chateau hofburg'.split(' '),
);

/** "at the Presidential Palace", "in the building of the Presidency", "to the White House". */
export function venueIn(
  reading: Reading,
  range: TokenRange,
  besides: ReadonlySet<number> = new Set(),
): TokenRange | undefined {
  const { tokens, mentions } = reading;
  for (let i = range.from; i < range.to; i++) {
    const word = tokens[i]?.norm;
    if (word !== 'at' && word !== 'in' && word !== 'to') continue;
    // Inside a person's title or a body's name: "Ambassador at large".
    if (isInsideName(mentions.at(i), i) || isInTitle(reading, i) || isBesideBody(reading, i)) continue;
    const at = skipArticle(reading, i + 1);
    const owner = mentions.within({ from: at, to: at + 1 }).find((m) => m.from === at);
    if (owner?.kind === 'date' || owner?.kind === 'event' || owner?.kind === 'city') continue;
    const site = namedBehind(reading, at, range.to) ?? readSite(reading, i + 1, range.to);
    if (site === undefined || besides.has(site.from)) continue;
    // "Minister *at the Prime Minister's Office* and Minister of Finance": the title goes on behind it.
    const holder = mentions.at(i);
    if ((holder?.kind === 'office' || holder?.kind === 'person') && goesOnBehind(holder, i, site.to))
      continue;
    if (word === 'to' && !isWelcome(reading, i, range.from, site)) continue;
    if (tokens[site.to - 1]?.norm === 'airport') continue;
    if (
      word === 'in' &&
      !isRoom(reading, site) &&
      !/^(?:held|met|received|place|talks|today|here)$/.test(tokens[i - 1]?.norm ?? '')
    )
      continue;
    // "met him at the White House last month"
    if (tokens[site.to]?.norm === 'last' && /^(?:week|month|year)$/.test(tokens[site.to + 1]?.norm ?? ''))
      continue;
    if (!isVenue(reading, site, word === 'at') || isElsewhere(reading, i, range.from)) continue;
    return withQuarter(reading, site, range.to);
  }
  return undefined;
}

/** "Director for Gulf Affairs, *National Security Council* at the Office of the President": where his post is. */
function isBesideBody({ tokens, mentions }: Reading, at: number): boolean {
  const body = mentions.at(at - 1);
  return body?.kind === 'organization' && tokens[body.from - 1]?.norm === ',';
}

function goesOnBehind(holder: OfficeMention | PersonMention, at: number, to: number): boolean {
  const titles = holder.kind === 'office' ? [holder] : holder.titles;
  return titles.some((title) => title.from < at && title.to > to);
}

/** Whether a preposition is part of what a mention names; of a person only up to the name's end. */
function isInsideName(mention: Mention | undefined, at: number): boolean {
  if (mention === undefined || mention.from >= at || mention.to <= at) return false;
  if (mention.kind === 'person') return at < mention.name.to && at > mention.name.from;
  return mention.kind !== 'office' && mention.kind !== 'delegation';
}

/** "at the *Istana Nurul Iman*", "in *Palazzo Chigi*": a house, then the capitals of its name. */
function namedBehind({ tokens, mentions }: Reading, at: number, limit: number): TokenRange | undefined {
  if (!isCapital(tokens[at]) || !NAMED_BEHIND.has(tokens[at]?.norm ?? '')) return undefined;
  const known = mentions.within({ from: at, to: at + 1 }).find((m) => m.kind === 'place' && m.from === at);
  if (known && known.to <= limit) return { from: at, to: known.to };
  let to = at + 1;
  while (to < limit && isCapital(tokens[to]) && mentions.at(to)?.kind !== 'date') to++;
  return to > at + 1 ? { from: at, to } : undefined;
}

/** "at the Force's Headquarters, Kimihurura": the name of a quarter that no table knows. */
function withQuarter(reading: Reading, site: TokenRange, limit: number): TokenRange {
  const { tokens, lex } = reading;
  const [comma, word, after] = [tokens[site.to], tokens[site.to + 1], tokens[site.to + 2]];
  if (comma?.norm !== ',' || site.to + 2 >= limit || !isCapital(word) || lex.at(site.to + 1).length > 0)
    return site;
  return after?.kind === 'punct' && reading.mentions.at(site.to + 1) === undefined
    ? { from: site.from, to: site.to + 2 }
    : site;
}

/** "will welcome X to the White House", "went to the general headquarters"; a memorial is no venue. */
function isWelcome({ tokens }: Reading, at: number, floor: number, site: TokenRange): boolean {
  for (let i = at - 1; i >= floor && i >= at - 12; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^welcom(?:e|es|ed|ing)$/.test(word)) return true;
    if (/^(?:went|came)$/.test(word))
      return tokens.slice(site.from, site.to).some((t) => PLAIN_VENUES.has(t.norm));
  }
  return false;
}

/** A site that one is in: a building or room, not "in the Ministry of X" of a title. */
function isRoom({ tokens }: Reading, site: TokenRange): boolean {
  // "received them in Parliament", but "experience *in building* institutions".
  if (site.to - site.from === 1 && tokens[site.from]?.shape === 'lower') {
    const before = tokens[site.from - 1]?.norm ?? '';
    if (before === 'in') return false;
  }
  return (
    NAMED_BEHIND.has(tokens[site.from]?.norm ?? '') ||
    /^(?:castle|mansion|buildings|lodge|fortress|secretariat|presidency)$/.test(
      tokens[site.to - 1]?.norm ?? '',
    ) ||
    /^(?:building|palace|hall|office|courtyard|residence|headquarters|villa|hotel|house|complex|chamber|shelter|bhavan|bhawan|bhaban|pavilion|boardroom|lounge|parlour|ghq|parliament)$/.test(
      tokens[site.to - 1]?.norm ?? '',
    ) ||
    /^(?:building|hall|courtyard|headquarters|residence)$/.test(tokens[site.from]?.norm ?? '')
  );
}

function isVenue(reading: Reading, site: TokenRange, isAt: boolean): boolean {
  const { tokens, mentions } = reading;
  for (let i = site.from; i < site.to; i++) {
    if (PLAIN_VENUES.has(tokens[i]?.norm ?? '')) return true;
    const mention = mentions.at(i);
    if (mention?.kind === 'place' || NAMED_BEHIND.has(tokens[i]?.norm ?? '')) return true;
    // "priorities *at the World Trade Organization*": a body of nations is no house.
    // "to sign at the JCC": nor is a commission told by its initials.
    const isSession =
      site.to - site.from === 1 &&
      mention?.kind === 'organization' &&
      /\b(?:commission|committee|council)\b/i.test(mention.key);
    if (mention?.kind === 'organization' && i === site.from && !mention.international && !isSession)
      return true;
  }
  // "at South Block", "at the Zeyathiri Beikman": a name that no table knows.
  return (
    isAt &&
    !isCapital(tokens[site.to]) &&
    reading.tokens.slice(site.from, site.to).every((t) => isCapital(t) && mentions.at(t.index) === undefined)
  );
}

/** "a student at the Academy": the phrase belongs to a noun before it, or to a reported past. */
function isElsewhere({ tokens }: Reading, at: number, floor: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  if (
    /^(?:professor|student|students|lecturer|cadets|fellow|training|guard|exhibition|project|projects)$/.test(
      before,
    )
  )
    return true;
  if (
    tokens[at]?.norm !== 'at' &&
    /^(?:ambassador|representative|envoy|secretary|chief|director|officer)$/.test(before)
  )
    return true;
  // "on a visit to *attend* a conference at the university", "came *to take part in* the Forum held at the palace"
  for (let i = at - 1; i > floor && i >= at - 10; i--)
    if (
      tokens[i - 1]?.norm === 'to' &&
      (tokens[i]?.norm === 'attend' ||
        (before === 'held' && /^(?:take|participate)$/.test(tokens[i]?.norm ?? '')))
    )
      return true;
  // "the second meeting *since their leaders met* at Camp David"
  for (let i = at - 1; i >= floor && i >= at - 7; i--) if (tokens[i]?.norm === 'since') return true;
  for (let i = at - 1; i >= floor && i >= at - 8; i--)
    if (/^(?:was|were)$/.test(tokens[i]?.norm ?? '') && /^where$/.test(tokens[i - 1]?.norm ?? ''))
      return true;
  return false;
}
