import type { LexMatches } from '../lexicon/types.js';
import { headAt, leftEdge, type PhraseReader, readCapitals, rightEdge } from './phrase.js';
import { isCapital } from './scan.js';
import type { PlaceMention, TokenRange } from './types.js';

/** Land and water, not sites: "Gulf of Oman", "Rakhine State", "Western Province". */
const NO_SITE: ReadonlySet<string> = new Set(
  `state sea gulf strait ocean bay coast province region district county governorate oblast peninsula island islands
  zone village town city river valley mountain mount lake hub wall house houses quarter suburb resort range stand
  complex mine stations port vessel ship ships wharf`.split(/\s+/),
);
/** Heads that have their name behind them: "Plaza Mayor", "Hotel Adlon", "Camp Lemonnier", "Villa Somalia". */
const NAMED_BEHIND: ReadonlySet<string> = new Set(
  'plaza hotel camp villa fort palazzo piazza palacio palais schloss chateau casa quinta place'.split(' '),
);
/** A house of parliament or of a US state is no house to visit. */
const HOUSE_NAMES: ReadonlySet<string> = new Set(
  'state government guest royal beikman great opera trade clarence blair'.split(' '),
);

/**
 * Named sites and venues: a capitalised head noun with the words that belong
 * to it.
 *
 *     the Tomb of the Unknown Soldier · Turkish Martyrs' Cemetery · Bellevue Palace
 *         ^head                                          ^head              ^head
 *
 * A head alone ("the Palace") names nothing.
 */
export function findPlaces(reader: PhraseReader): PlaceMention[] {
  const { doc, lex } = reader;
  const found: PlaceMention[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const range = readSite(reader, i);
      if (range === undefined || range.to > sentence.to) continue;
      const last = found.at(-1);
      if (last !== undefined && last.to > range.from) {
        if (last.to >= range.to) continue;
        found.pop();
      }
      const country = countryWithin(lex, range);
      found.push({ kind: 'place', ...range, ...(country === undefined ? {} : { country }) });
      i = range.to - 1;
    }
  }
  return found;
}

function readSite(reader: PhraseReader, at: number): TokenRange | undefined {
  const { tokens, lex } = reader;
  const head = headAt(reader, at, 'place');
  if (head === undefined || !isCapital(tokens[at])) return undefined;
  let last = head;
  for (
    let next = headAt(reader, last.to, 'place');
    next && isCapital(tokens[last.to]);
    next = headAt(reader, last.to, 'place')
  ) {
    last = next;
  }
  const word = tokens[last.to - 1]?.norm ?? '';
  const from = leftEdge(reader, at);
  if (NO_SITE.has(word) && !(word === 'house' && isNamedHouse(reader, from, last.to))) return undefined;
  // "the National Museum Act", "Park Commission": part of another name.
  const after = lex
    .at(last.to)
    .find(({ entry }) => entry.type === 'head-noun' && entry.of !== 'place' && entry.of !== 'road');
  if (after !== undefined && isCapital(tokens[last.to])) return undefined;
  const behind = from === at && NAMED_BEHIND.has(word) ? nameBehind(reader, last.to) : undefined;
  const to = behind ?? rightEdge(reader, last.to, { to: true });
  const isPhrase = last.to - at > 1 && isCapital(tokens[last.to - 1]);
  return from === at && to === last.to && !isPhrase ? undefined : { from, to };
}

/** "Palácio *Duque de Caxias*", "Palais *de l'Élysée*": the name behind its head, over small words of its language. */
function nameBehind(reader: PhraseReader, at: number): number | undefined {
  const { tokens } = reader;
  const start = overParticles(tokens, at);
  let to = readCapitals(reader, start, true);
  for (let next = to; to !== undefined && next !== undefined; ) {
    const more = overParticles(tokens, to);
    next = more > to ? readCapitals(reader, more, true) : undefined;
    to = next ?? to;
  }
  return to;
}

function overParticles(tokens: PhraseReader['tokens'], at: number): number {
  let i = at;
  while (
    /^(?:de|do|da|dos|das|del|della|di|du|des|la|las|los|le|l|d|'|de')$/.test(tokens[i]?.norm ?? '') &&
    i < at + 4
  )
    i++;
  return isCapital(tokens[i]) ? i : at;
}

function isNamedHouse({ tokens }: PhraseReader, from: number, to: number): boolean {
  return (
    to - from > 1 &&
    HOUSE_NAMES.has(tokens[to - 2]?.norm ?? '') &&
    !/^(of|minority|majority)$/.test(tokens[to]?.norm ?? '')
  );
}

function countryWithin(lex: LexMatches, { from, to }: TokenRange): string | undefined {
  for (let i = from; i < to; i++) {
    const match = lex.longest(i, 'country');
    if (match !== undefined && match.to <= to && match.entry.form !== 'people') return match.entry.code;
  }
  return undefined;
}
