/**
 * Where a step of the programme was: before its verb, behind it, or where the sentence before told.
 *
 *     At the Memorial the guests laid a wreath, and flowers at the Eternal Flame
 *        ^fronted                                            ^gapped
 */
import type { Reading, TokenRange } from '../mentions/types.js';
import type { SentenceRange } from './programme-nouns.js';
import { siteAfterPreposition } from './site-after-preposition.js';
import { isKnown } from './site-kind.js';
import type { Site } from './site-nouns.js';
import { readSite } from './site.js';
import type { ProgrammeClause } from './types.js';

/** "laid a wreath at the Memorial *and flowers at the Eternal Flame*": the verb is told but once. */
export function gapped(
  reading: Reading,
  from: number,
  limit: number,
  nouns: ReadonlySet<string> | undefined,
): readonly Site[] {
  const { tokens } = reading;
  for (let i = from; i < limit; i++) {
    if (!nouns?.has(tokens[i]?.norm ?? '') || !/^(?:at|before|in|on|near)$/.test(tokens[i + 1]?.norm ?? ''))
      continue;
    const isJoined = [1, 2, 3].some((k) => tokens[i - k]?.norm === 'and' && i - k >= from);
    const site = isJoined ? siteAfterPreposition(reading, i + 1, limit) : undefined;
    if (site !== undefined) return [site];
  }
  return [];
}

/** "an entry in the Book of Honoured Guests *of the Ministry of Defence*": whose book it is, is where. */
export function ownerOfBook({ tokens, mentions }: Reading, from: number, limit: number): Site | undefined {
  for (let i = from; i < limit && i < from + 8; i++) {
    const at = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    const house = mentions.within({ from: at, to: at + 1 }).find((m) => m.from === at);
    if (tokens[i]?.norm === 'of' && (house?.kind === 'organization' || house?.kind === 'place'))
      return { from: house.from, to: house.to, honourees: [] };
    if (tokens[i]?.kind === 'punct' && !/^["'“”«»]$/.test(tokens[i]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "*the Ministry's* guest book", but "the visitor's book" */
export function hasOwner({ tokens }: Reading, from: number, to = from): boolean {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]?.norm === "'s" && !/^(?:visitor|guest|minister)$/.test(tokens[i - 1]?.norm ?? ''))
      return true;
  return false;
}

/** "*At the Martyrs' Memorial in Algiers,* the President laid a wreath". */
export function frontedSite(reading: Reading, { from }: SentenceRange, verb: number): Site | undefined {
  if (!/^(?:at|in|before)$/.test(reading.tokens[from]?.norm ?? '')) return undefined;
  const site = readSite(reading, from + 1, verb);
  return site !== undefined && isKnown(reading, site) ? site : undefined;
}

/** "held talks *at the Commander’s office*, and mementoes were exchanged": there too. */
export function houseBefore(reading: Reading, from: number, verb: number): TokenRange | undefined {
  for (let i = from; i < verb - 3; i++) {
    if (reading.tokens[i]?.norm !== 'at') continue;
    const site = readSite(reading, i + 1, verb);
    if (site !== undefined && isKnown(reading, site)) return { from: site.from, to: site.to };
  }
  return undefined;
}

/** "open an exhibition of old maps *in the Borderland Museum*": the house of what is shown. */
export function shownAt(reading: Reading, site: Site, limit: number): TokenRange {
  const isShow = reading.tokens
    .slice(site.from, site.to)
    .some(({ norm }) => /^(?:exhibition|exposition)$/.test(norm));
  const link = reading.tokens[site.to]?.norm;
  const house = isShow && /^(?:in|at)$/.test(link ?? '') ? readSite(reading, site.to + 1, limit) : undefined;
  const { from, to } = house !== undefined && isKnown(reading, house) ? house : site;
  return { from, to };
}

/** "*Victory Park* was visited". */
export function subjectSite(reading: Reading, verb: number, floor: number): Site | undefined {
  for (let from = floor; from < verb; from++) {
    if (
      from > floor &&
      !/^[,]$/.test(reading.tokens[from - 1]?.norm ?? '') &&
      reading.tokens[from - 1]?.norm !== 'the'
    )
      continue;
    const site = readSite(reading, from, verb);
    if (site !== undefined && verb - site.to <= 2) return site;
  }
  return undefined;
}

export function isWhere({ tokens }: Reading, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor && i >= at - 14; i--) if (tokens[i]?.norm === 'where') return true;
  return false;
}

/** "The guests laid wreaths": where they were the sentence before. */
export function carryPlaces(reading: Reading, steps: readonly ProgrammeClause[]): ProgrammeClause[] {
  return steps.map((step, i) => {
    const isRite = step.action === 'lay-wreath' || step.action === 'pay-tribute';
    if (!isRite) return step;
    const previous = steps.slice(0, i).filter((s) => s.action === 'visit' && step.sentence - s.sentence <= 1);
    const first = previous.find((s) => s.sentence === previous.at(-1)?.sentence);
    if (step.place !== undefined)
      return first?.place !== undefined && isGraveAlone(reading, step.place)
        ? { ...step, place: first.place, honourees: first.honourees }
        : step;
    // "laid a wreath *and paid tribute to the fallen at the Memorial*": both there.
    const next = steps[i + 1];
    const isOne =
      next?.place !== undefined &&
      next.sentence === step.sentence &&
      next.action === 'pay-tribute' &&
      reading.tokens[next.from - 1]?.norm === 'and' &&
      next.from - step.to <= 3;
    if (isOne) return { ...step, place: next.place as TokenRange, honourees: next.honourees };
    return first?.place === undefined ? step : { ...step, place: first.place };
  });
}

/** "laid a wreath at *the grave*": of the mausoleum that they visited. */
function isGraveAlone({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return (
    to - from === 1 &&
    tokens[from - 1]?.norm === 'the' &&
    /^(?:grave|tomb|mausoleum|sarcophagus|gravestone)$/.test(tokens[from]?.text ?? '')
  );
}
