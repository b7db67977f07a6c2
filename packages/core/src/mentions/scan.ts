import type { Document, Token } from '../text/types.js';
import type { LexEntry, LexMatch, LexMatches } from '../lexicon/types.js';
import { DOMAIN_WORDS } from '../lexicon/domain-words.js';

/** The document with the look-ups that mention recognisers share. */
export interface Scan {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  readonly lex: LexMatches;
  /** Longest match of a place, body or modifier that ends before a token: for reading leftwards. */
  readonly endingAt: ReadonlyArray<LexMatch | undefined>;
}

const READ_LEFTWARDS: ReadonlySet<LexEntry['type']> = new Set([
  'country',
  'city',
  'region',
  'organization',
  'office-modifier',
  'office',
  'rank',
  'honorific',
]);

export function scan(doc: Document, lex: LexMatches): Scan {
  const endingAt: Array<LexMatch | undefined> = new Array(doc.tokens.length + 1);
  for (let i = 0; i < doc.tokens.length; i++) {
    for (const match of lex.at(i)) {
      if (!READ_LEFTWARDS.has(match.entry.type)) continue;
      // "Ibero-American" is no United States citizen.
      if (
        match.entry.type === 'country' &&
        match.entry.form === 'adjective' &&
        isCompound(doc.tokens, match.from)
      )
        continue;
      // "Georgia State Senator" is no Georgian.
      if (
        match.entry.type === 'country' &&
        match.entry.code === 'GE' &&
        doc.tokens[match.to]?.norm === 'state'
      )
        continue;
      const known = endingAt[match.to];
      // "deputy" is an office too, but before another one it says which.
      if (
        !known ||
        known.from > match.from ||
        (known.from === match.from && match.entry.type === 'office-modifier')
      )
        endingAt[match.to] = match;
    }
  }
  return { doc, tokens: doc.tokens, lex, endingAt };
}

/** Written with a capital: "Minister", "CDF", "al-Faisal"'s "Faisal". */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.shape !== 'lower' && token.shape !== 'none';
}

export function isDomainWord(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === 'word' && (DOMAIN_WORDS.has(token.norm) || isAbstract(token.norm))
  );
}

/** English endings that make a thing of a kind, and hardly ever a name: "Preparedness", "Digitalization", "Logistics". */
function isAbstract(word: string): boolean {
  if (word.length < 8) return false;
  return /(?:ness|tion|tions|sion|sions|ment|ments|ship|ships|ability|ology|istics|onomics)$/.test(word);
}

export function isPossessive(token: Token | undefined): boolean {
  return token?.glued === true && (token.norm === "'s" || token.norm === "'");
}

/** A hyphen or dash without blanks, inside one word: "Al-Mutairi". */
export function isGluedHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token?.norm === '-' && token.glued && next?.glued === true;
}

/** Capitals throughout, two letters or more, no stops: "RDF", "EU". */
export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'upper' && token.text.length >= 2 && token.text.length <= 8;
}

/** "Ibero-American", "Afro-Asian", "Anglo-French": an adjective that a prefix makes another. */
export function isCompound(tokens: readonly Token[], at: number): boolean {
  if (at < 2 || !isGluedHyphen(tokens, at - 1)) return false;
  return /^(ibero|afro|anglo|latin|pan|inter|trans|euro|indo|non|anti|pro)$/.test(tokens[at - 2]?.norm ?? '');
}

/** "CARICOM *Affairs*", "European Union *Relations*": the body before it is only what the work is about. */
export function isFieldOfBody(token: Token | undefined): boolean {
  return isCapital(token) && /^(?:affairs|relations|integration|matters|funds)$/.test(token?.norm ?? '');
}

/** A capitalised word of no known kind stands here: probably a name. */
export function startsName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    isCapital(token) &&
    !isDomainWord(token) &&
    !scan.lex.longest(at, 'country') &&
    !scan.lex.longest(at, 'head-noun')
  );
}
