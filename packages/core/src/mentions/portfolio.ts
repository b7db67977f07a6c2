import type { LexMatch } from '../lexicon/types.js';
import { SURNAME_NOUNS } from './surname-nouns.js';
import { isCapital, isDomainWord, isGluedHyphen, type Scan } from './scan.js';

/** Offices whose field may follow without "of": "Secretary Economic Cooperation", "Director (Training)". */
const TAKES_FIELD =
  /^(secretary|undersecretary|director|general|dg|commissioner|commander|commandant|chief|inspector|adviser|advisor|manager|counsellor|counselor|attache|coordinator|controller|registrar|head)$/;
/** Commands that are told by their town: "Corps Commander Quetta". */
const TAKES_TOWN = /^(commander|commissioner|commandant|collector|goc|administrator)$/;
const DIRECTION = /^(east|west|north|south|central|europe|asia|africa|americas|pacific|political|general)$/;

/**
 * End of the field of an office that is told without a preposition; the same
 * token where there is none.
 *
 *     Secretary Economic Cooperation Dr. Salim Naseer
 *               ^at                  ^ end
 *     Additional Secretary (Economic Relations) P. Harsh
 *                          ^at                  ^ end
 */
export function readPortfolio(scan: Scan, at: number, limit: number, head: string): number {
  const { tokens, lex } = scan;
  if (at >= limit || tokens[at]?.newline) return at;
  if (tokens[at]?.norm === '(')
    return TAKES_FIELD.test(head) || head === 'minister' ? bracketEnd(scan, at, limit) : at;
  if (TAKES_TOWN.test(head)) {
    const town = lex.longest(at, 'city') ?? lex.longest(at, 'region');
    if (town && isCapital(tokens[at]) && beginsHolder(scan, town.to)) return town.to;
  }
  if (!TAKES_FIELD.test(head) || !isCapital(tokens[at])) return at;
  let end = at;
  let fields = 0;
  while (end < limit && end - at < 8) {
    const token = tokens[end];
    const body = lex.longest(end, 'organization');
    if (body) {
      end = body.to;
      fields++;
      continue;
    }
    // "Chief Economic Advisor", "Director Foreign Minister": the words are of the next office.
    if (lex.longest(end, 'office')) return at;
    if (lex.longest(end, 'honorific') || lex.longest(end, 'rank')) break;
    // "Secretary Park Min", "Director Lake said"
    if (fields === 0 && SURNAME_NOUNS.has(token?.norm ?? '')) return at;
    const noun = bodyNoun(scan, end);
    if (isCapital(token) && (isDomainWord(token) || noun)) {
      end = noun && noun.to > end ? noun.to : end + 1;
      fields++;
      continue;
    }
    const land = lex.longest(end, 'country');
    if (land?.entry.form === 'adjective' || (land && (isDomainWord(tokens[land.to]) || fields === 0))) {
      end = land.to;
      continue;
    }
    const linked = token?.norm === 'and' || token?.norm === '&' || isGluedHyphen(tokens, end);
    if (linked && fields > 0 && isDomainWord(tokens[end + 1]) && isCapital(tokens[end + 1])) {
      if (lex.longest(end + 1, 'office')) break;
      end++;
      continue;
    }
    break;
  }
  return fields > 0 && beginsHolder(scan, end) ? end : at;
}

function bodyNoun({ lex }: Scan, at: number): LexMatch | undefined {
  return lex.at(at).find(({ entry }) => entry.type === 'head-noun' && entry.of === 'organization');
}

/** "(Economic Relations)", "(West)": a field in brackets, no gloss and no side of a photograph. */
function bracketEnd({ tokens, lex }: Scan, at: number, limit: number): number {
  let named = false;
  for (let i = at + 1; i < limit && i < at + 9; i++) {
    const token = tokens[i];
    if (token?.norm === ')') return named ? i + 1 : at;
    if (token?.kind === 'word') {
      const known =
        isDomainWord(token) ||
        DIRECTION.test(token.norm) ||
        lex.longest(i, 'country') !== undefined ||
        lex.longest(i, 'region') !== undefined ||
        lex.longest(i, 'head-noun') !== undefined;
      if (isCapital(token) && !known && i === at + 1) return at;
      named ||= known && token.shape !== 'upper';
      continue;
    }
    if (token?.norm !== ',' && token?.norm !== '&' && token?.norm !== '-') return at;
  }
  return at;
}

/** Where a field ends, its holder's name, rank or style follows, or the phrase is over. */
function beginsHolder({ tokens, lex }: Scan, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || /^[,.;:()]$/.test(token.norm)) return true;
  if (lex.longest(at, 'rank') || lex.longest(at, 'honorific')) return true;
  if (token.kind !== 'word') return false;
  return isCapital(token) || /^(and|met|said|of|at|in|for|who|was|were|also|on)$/.test(token.norm);
}
