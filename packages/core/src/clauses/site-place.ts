/**
 * A place by its own name or noun, other than a grave.
 *
 *     toured the Museum of Memory
 *                ^--------------^
 */
import { set } from '../lexicon/word-set.js';
import { isCapital } from '../mentions/scan.js';
import type { PersonMention, Reading, TokenRange } from '../mentions/types.js';
import { phraseEnd } from './site-end.js';
import { isSite } from './site-kind.js';
import { SITE_NOUNS, type Site, skipArticle } from './site-nouns.js';

/** "acquainted with the *work of* the academy": what is shown of a site, which stands behind. */
const SHOWN = set(
  'work works activities activity operations operation functioning functions conditions infrastructure capabilities history',
);

/** Past the article and what is shown of a site: "the *work of the* academy". */
export function openingOf(reading: Reading, at: number): number {
  const first = skipArticle(reading, at);
  const isShown = SHOWN.has(reading.tokens[first]?.norm ?? '') && reading.tokens[first + 1]?.norm === 'of';
  return isShown ? skipArticle(reading, first + 2) : first;
}

/** A place that is no grave. */
export function readPlace(reading: Reading, at: number, limit: number): Site | undefined {
  const from = openingOf(reading, at);
  // "cooperation in *the fields of* agriculture and health"
  if (/^fields?$/.test(reading.tokens[from]?.norm ?? '') && reading.tokens[from + 1]?.norm === 'of')
    return undefined;
  // "visit the port *and inspect* ongoing works"
  if (isVerb(reading, from)) return undefined;
  const to = phraseEnd(reading, from, limit);
  if (to <= from || !isSite(reading, from, to)) return undefined;
  // "visited the *Most Venerable* Prelate": a style, cut at its first word.
  if ((reading.lex.longest(from, 'honorific')?.to ?? to) > to) return undefined;
  return { from, to, honourees: [...peopleIn(reading, from, to), ...buriedThere(reading, to, limit)] };
}

/** "the Anıtkabir*, the mausoleum of* the founder of the state *Kemal Atatürk*": who lies there. */
function buriedThere({ tokens, mentions }: Reading, at: number, limit: number): TokenRange[] {
  const noun = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  if (tokens[at]?.norm !== ',' || tokens[noun + 1]?.norm !== 'of') return [];
  if (!/^(?:mausoleum|tomb|grave|memorial)$/.test(tokens[noun]?.norm ?? '')) return [];
  for (let i = noun + 2; i < limit && i < noun + 16 && !/^[,;.]$/.test(tokens[i]?.norm ?? ''); i++) {
    const mention = mentions.at(i);
    if (mention?.kind === 'person' && mention.to <= limit) return [mention.name];
  }
  return [];
}

function isVerb({ tokens, lex }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isCapital(token) || SITE_NOUNS.has(token.norm)) return false;
  if (!/^(?:and|,|also)$/.test(tokens[at - 1]?.norm ?? '')) return false;
  return lex.at(at).some(({ entry }) => entry.type === 'verb' && entry.forms.includes('base'));
}

function peopleIn(reading: Reading, from: number, to: number): TokenRange[] {
  return reading.mentions
    .within({ from, to })
    .filter((m): m is PersonMention => m.kind === 'person' && m.to <= to)
    .map((m) => m.name);
}
