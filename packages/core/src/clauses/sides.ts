import { COUNTERPART } from '../lexicon/offices.js';
import type { Mention, Reading } from '../mentions/types.js';

/** Kinds of mentions that can stand for a side of an encounter. */
const SIDE_KINDS: ReadonlySet<Mention['kind']> = new Set([
  'person',
  'office',
  'delegation',
  'country',
  'organization',
  'group',
]);
const BEFORE_SIDE = new Set(
  `the a an his her their its visiting new newly appointed outgoing former respective other senior several both and
  also with by counterpart counterparts h.e. mr mrs ms fellow including two three four five six seven eight nine ten eleven twelve new`.split(
    /\s+/,
  ),
);

export interface SideList {
  readonly mentions: readonly Mention[];
  /** Token after the list. */
  readonly to: number;
}

/**
 * The people, delegations and bodies listed from a token on; of a `pair`
 * ("between A and B took place") the second belongs to it whatever follows.
 *
 *     the Ambassador of Japan, Mr. Kenji Morimoto, and the delegation of Qatar
 *     ^1                                               ^2
 */
export function readSides(reading: Reading, at: number, limit: number, pair = false): SideList {
  const found: Mention[] = [];
  let i = at;
  let end = at;
  while (i < limit) {
    const start = skipSmallWords(reading, i, limit);
    const named = reading.mentions.at(start);
    const mention = named && (officerOf(reading, named) ?? named);
    if (!mention || !canBeSide(mention) || mention.from < start - 1) break;
    // "visited *Heydar Aliyev Park*": a place that bears his name.
    if (mention.kind === 'person' && namesPlace(reading, mention)) break;
    // "welcomed *the President's* efforts": what is his, not he.
    if ((mention.kind === 'office' || mention.kind === 'person') && reading.tokens[mention.to]?.norm === "'s")
      break;
    // ", the minister said": a finite verb after the mention makes it the next clause's subject.
    // "between A, B *and C* took place": "and" closes the list.
    const closes = pair && found.length > 1 && reading.tokens[i - 1]?.norm === 'and';
    if (found.length > (pair ? 1 : 0) && !closes && isSubject(reading, mention.to, limit)) break;
    // "was received by the chief, *a Directorate of Media press release said*": who reports, and no host.
    if (found.length > 0 && mention.kind === 'organization' && isReporter(reading, mention.to)) break;
    found.push(mention);
    end = mention.to;
    if (closes) break;
    const next = skipGloss(reading, mention.to, limit);
    const link = linkAfter(reading, next, limit);
    if (link === undefined) break;
    i = link;
  }
  return { mentions: found, to: end };
}

/** "met with *U.S. Army Gen. Ann Lee*": the officer, and not her service. */
function officerOf({ mentions }: Reading, service: Mention): Mention | undefined {
  const next = service.kind === 'organization' ? mentions.at(service.to) : undefined;
  return next?.kind === 'person' && next.from === service.to && next.rank ? next : undefined;
}

function namesPlace({ mentions }: Reading, { from, to }: Mention): boolean {
  return mentions
    .within({ from, to: from + 1 })
    .some((m) => m.kind === 'place' && m.from === from && m.to > to);
}

/** A paper and its verb behind a body: "press release said", "of PAF statement says". */
function isReporter({ tokens, mentions }: Reading, at: number): boolean {
  const owner = tokens[at]?.norm === 'of' ? at + 2 : at;
  for (let i = owner; i < owner + 3; i++)
    if (/^(?:release|statement|communique|note)$/.test(tokens[i]?.norm ?? ''))
      return (
        /^(?:said|says|stated|reads?|added)$/.test(tokens[i + 1]?.norm ?? '') &&
        mentions.at(i)?.kind !== 'person'
      );
  return false;
}

export function canBeSide(mention: Mention): boolean {
  if (mention.kind === 'pronoun') return mention.object === true;
  if (!SIDE_KINDS.has(mention.kind)) return false;
  if (mention.kind === 'country') return mention.form !== 'adjective';
  return mention.kind !== 'group' || mention.who !== 'all';
}

function skipSmallWords(reading: Reading, at: number, limit: number): number {
  let i = at;
  while (i < limit && i < at + 9) {
    const mention = reading.mentions.at(i);
    // "hosted Poland's Zbigniew Kościelny": the owner is no side of its own.
    if (mention?.kind === 'country' && reading.tokens[mention.to]?.norm === "'s") {
      i = mention.to + 1;
      continue;
    }
    // "met *President Lind's* Special Envoy Ana Costa": who has the office, and not whom he serves.
    const isOwner = mention?.kind === 'person' || mention?.kind === 'office';
    const served =
      isOwner && reading.tokens[mention.to]?.norm === "'s" ? reading.mentions.at(mention.to + 1) : undefined;
    if (mention && served?.kind === 'person' && served.from === mention.to + 1 && served.titles.length > 0) {
      i = served.from;
      continue;
    }
    // "his *national security advisor counterparts* Ann Lee of Fiji and": who they are follows.
    if (mention?.kind === 'office' && COUNTERPART.test(reading.tokens[mention.to]?.norm ?? '')) {
      const name = reading.tokens[mention.to + 1]?.norm === ',' ? mention.to + 2 : mention.to + 1;
      if (reading.mentions.at(name)?.kind === 'person') {
        i = name;
        continue;
      }
    }
    if (mention && canBeSide(mention)) return i;
    const token = reading.tokens[i];
    if (!token) return i;
    // "with *Shell's* Executive Vice President Zoe Yuno"
    if (
      token.shape === 'title' &&
      reading.tokens[i + 1]?.norm === "'s" &&
      reading.mentions.at(i + 2)?.kind === 'person'
    ) {
      i += 2;
      continue;
    }
    // "received *His Highness* the Crown Prince": the style before the article.
    const style = reading.lex.longest(i, 'honorific');
    if (style && reading.tokens[style.to]?.norm === 'the') {
      i = style.to + 1;
      continue;
    }
    const word = token.norm;
    const previous = reading.tokens[i - 1]?.norm ?? '';
    // "his counterpart from that country, Laura Quesada Mora"
    const behind = [1, 2, 3].map((k) => (i - k >= at ? (reading.tokens[i - k]?.norm ?? '') : ''));
    const afterCounterpart =
      COUNTERPART.test(behind[0] ?? '') || (behind[0] === 'country' && behind[1] === 'that');
    const ofThatCountry = behind.some((w) => COUNTERPART.test(w)) && /^(that|country)$/.test(word);
    if (
      BEFORE_SIDE.has(word) ||
      ofThatCountry ||
      mention?.kind === 'country' ||
      (afterCounterpart && (word === ',' || word === 'in' || word === 'from' || word === 'of')) ||
      ((previous === 'from' || previous === 'in') && mention?.kind === 'city')
    ) {
      i = mention?.kind === 'country' ? mention.to : i + 1;
      continue;
    }
    // "with *Navy* Capt. Ann Lee": a service of no land.
    const isService =
      /^(?:army|navy|marines?|corps|air|space|force|coast|guard)$/.test(word) && token.shape === 'title';
    if (isService && i < at + 3 && rankSoon(reading, i + 1)) {
      i++;
      continue;
    }
    // "with actress and activist Nazanin Boniadi": nouns that tell what the person is.
    if (
      token.shape === 'lower' &&
      i < at + 5 &&
      !/^(of|to|on|in|at|for|from|that|who|which|about|regarding|visit|visits|trip|accompanied|flanked|joined|assisted|escorted)$/.test(
        word,
      ) &&
      personSoon(reading, i + 1, limit)
    ) {
      i++;
      continue;
    }
    // "his Malaysian counterpart, Tan Sri …"
    if (word === ',' && COUNTERPART.test(previous)) {
      i++;
      continue;
    }
    return i;
  }
  return i;
}

function rankSoon({ mentions }: Reading, at: number): boolean {
  return [at, at + 1].some((i) => {
    const mention = mentions.at(i);
    return mention?.kind === 'person' && mention.from === i && mention.rank !== undefined;
  });
}

function personSoon(reading: Reading, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 4; i++) {
    if (reading.mentions.at(i)?.kind === 'person') return true;
    if (reading.tokens[i]?.shape !== 'lower') return false;
  }
  return false;
}

function skipGloss(reading: Reading, at: number, limit: number): number {
  if (reading.tokens[at]?.norm !== '(') return at;
  for (let i = at + 1; i < limit && i < at + 8; i++) if (reading.tokens[i]?.norm === ')') return i + 1;
  return at;
}

/** Where the next item of a list begins, if a list goes on here. */
function linkAfter(reading: Reading, at: number, limit: number): number | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.norm;
  const next = tokens[at + 1]?.norm;
  if (at >= limit) return undefined;
  if (word === 'and' || word === '&' || word === ';') return next === 'and' ? at + 2 : at + 1;
  if (word === ',') {
    if (next === 'and') return at + 2;
    if (next === 'as' && tokens[at + 2]?.norm === 'well') return at + 4;
    return at + 1;
  }
  if (word === 'as' && next === 'well') return at + 3;
  if ((word === 'along' || word === 'together') && next === 'with') return at + 2;
  return undefined;
}

/** Whether a finite verb follows, so that what stands before is its subject. */
export function isSubject(reading: Reading, at: number, limit: number): boolean {
  let i = at;
  while (
    i < limit &&
    /^(also|then|further|in|has|have|had|will|was|were|is|are)$/.test(reading.tokens[i]?.norm ?? '')
  ) {
    if (/^(has|have|had|will|was|were|is|are)$/.test(reading.tokens[i]?.norm ?? '')) return true;
    i++;
  }
  return reading.lex
    .at(i)
    .some(
      (m) =>
        m.entry.type === 'verb' &&
        (m.entry.forms.includes('past') || m.entry.forms.includes('s')) &&
        reading.tokens[i]?.shape === 'lower',
    );
}
