/**
 * Ranks that stand for their holder: "the Chinese General", "the visiting Admiral".
 */
import { ADVERBS, AUXILIARIES } from '../lexicon/function-words.js';
import type { Scan } from './scan.js';
import type { OfficeMention } from './types.js';

/** Words that may stand between the article and the rank. */
const ERRANDS = new Set('visiting top senior guest said three-star four-star two-star'.split(' '));
/** Adjectives more often than ranks, unless a capital says otherwise. */
const ADJECTIVES = new Set(['major', 'private']);

/** Read as offices, since they are spoken of as offices are; a name behind makes a person instead. */
export function findRanksAlone({ doc, tokens, lex, endingAt }: Scan): OfficeMention[] {
  const found: OfficeMention[] = [];
  for (const { from: floor, to: limit } of doc.sentences) {
    for (let i = floor + 1; i < limit - 1; i++) {
      const known = lex.has(i, 'rank') ? lex.longest(i, 'rank') : undefined;
      const isBare = known === undefined && /^(?:general|admiral)$/.test(tokens[i]?.text ?? '');
      const rank = isBare ? { to: i + 1 } : known;
      if (rank === undefined || rank.to >= limit || lex.longest(i, 'office')) continue;
      if (rank.to === i + 1 && ADJECTIVES.has(tokens[i]?.text ?? '')) continue;
      let from = i;
      let country: string | undefined;
      for (; from > floor + 1; ) {
        const land = endingAt[from];
        if (land?.entry.type === 'country' && land.entry.form === 'adjective' && land.from > floor) {
          country ??= land.entry.code;
          from = land.from;
        } else if (ERRANDS.has(tokens[from - 1]?.norm ?? '')) from--;
        else break;
      }
      // "*The general* also urged"; "the general situation" is none.
      const opens = from - 1 === floor;
      if (tokens[from - 1]?.norm !== 'the' || (isBare && from === i && !opens)) continue;
      // "was praised by the visiting general for"
      const isAgent = from < i && tokens[from - 2]?.norm === 'by' && tokens[rank.to]?.shape === 'lower';
      if (!isAgent && !isPredicate(tokens[rank.to]?.norm ?? '', lex.at(rank.to))) continue;
      found.push({
        kind: 'office',
        from,
        to: rank.to,
        head: rank.to - 1,
        plural: false,
        spokesperson: false,
        determiner: 'the',
        ...(country !== undefined && { country }),
      });
      i = rank.to - 1;
    }
  }
  return found;
}

/** The word behind goes on with what the holder does: "*said*", "*also* noted", "*, who* arrived". */
function isPredicate(next: string, matches: ReturnType<Scan['lex']['at']>): boolean {
  return (
    next === ',' ||
    AUXILIARIES.has(next) ||
    ADVERBS.has(next) ||
    matches.some(
      ({ entry }) => entry.type === 'verb' && (entry.forms.includes('past') || entry.forms.includes('s')),
    )
  );
}
