/**
 * The words that say which office, in one form for all wordings.
 *
 *     the Minister of Defence of Peru    defense minister
 *     Peru's Defence Minister            defense minister
 *     the Premier                        prime minister
 */
import type { OfficeMention, Reading } from '../mentions/types.js';

/** Words for offices that mean the same: "the premier" is the prime minister. */
const SAME_OFFICE: Readonly<Record<string, string>> = {
  premier: 'prime minister',
  pm: 'prime minister',
  fm: 'foreign minister',
  amir: 'emir',
  ameer: 'emir',
  monarch: 'king',
  sovereign: 'king',
  envoy: 'ambassador',
  diplomat: 'ambassador',
  'diplomat-in-chief': 'foreign minister',
  chair: 'chairman',
  chairperson: 'chairman',
  chairwoman: 'chairman',
  defence: 'defense',
  affairs: 'minister',
};

const SMALL = new Set(
  'the of for and & to a an his her its their affairs - republic new visiting'.split(' '),
);

/** Words that say which office: countries and small words left out, synonyms joined. */
export function officeWords(reading: Reading, mention: OfficeMention): string[] {
  const words: string[] = [];
  for (let i = mention.from; i < mention.to; i++) {
    const token = reading.tokens[i];
    // "received by the President *at the Presidential Palace*": where, not which.
    if (token?.norm === 'at' && i > mention.head) break;
    if (token?.kind !== 'word' || SMALL.has(token.norm)) continue;
    const known = reading.lex.longest(i, 'country');
    if (known) {
      i = known.to - 1;
      continue;
    }
    const same = Object.hasOwn(SAME_OFFICE, token.norm) ? SAME_OFFICE[token.norm] : undefined;
    if (same) words.push(...same.split(' '));
    else words.push(token.norm.replace(/\.$/, ''));
  }
  // The gloss too: "Chief of the Hellenic National Defence General Staff (HNDGS)" is "the Chief of the HNDGS".
  const gloss = reading.tokens[mention.to + 1];
  if (
    reading.tokens[mention.to]?.norm === '(' &&
    reading.tokens[mention.to + 2]?.norm === ')' &&
    gloss?.shape === 'upper'
  )
    words.push(gloss.norm);
  // The head noun last, wherever it stood: "Minister of Defence" and "Defence Minister".
  const head = reading.tokens[mention.head]?.norm.replace(/\.$/, '') ?? '';
  const norm = (Object.hasOwn(SAME_OFFICE, head) ? SAME_OFFICE[head]?.split(' ').pop() : head) ?? head;
  const at = words.indexOf(norm);
  if (at >= 0) words.splice(at, 1);
  words.push(norm);
  return words;
}
