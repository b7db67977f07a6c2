import type { LexEntry } from '../lexicon/types.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Draft } from './view.js';

/** Tables whose matches are worth a look; modifiers, head nouns and the calendar are parts of others. */
function meaning(entry: LexEntry): string | undefined {
  switch (entry.type) {
    case 'country':
      return `${entry.code}, ${entry.form}`;
    case 'city':
      return `${entry.name}, ${entry.country}`;
    case 'region':
    case 'organization':
    case 'agency':
      return entry.name;
    case 'rank':
      return entry.grade ?? 'no settled grade';
    case 'office':
      return entry.spokesperson ? 'reports the news' : 'office';
    case 'honorific':
      return entry.gender ? `honorific, ${entry.gender}` : 'honorific';
    case 'verb':
      return `${entry.lemma}, ${entry.family}`;
    default:
      return undefined;
  }
}

/** What the tables know of the words; kept where a mention or a clause holds them. */
export function wordCandidates(reading: Reading, clauses: readonly TokenRange[]): Draft[] {
  const used = new Uint8Array(reading.tokens.length);
  for (const { from, to } of clauses) used.fill(1, from, to);
  const drafts: Draft[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const seen = new Set<string>();
    for (const { from, to, entry } of reading.lex.at(i)) {
      const means = meaning(entry);
      const key = `${entry.type} ${to} ${means}`;
      if (means === undefined || seen.has(key)) continue;
      seen.add(key);
      const kept = entry.type === 'verb' ? used[from] === 1 : reading.mentions.at(from) !== undefined;
      drafts.push({ stage: 'lexicon', kind: entry.type, means, from, to, kept, lost: 'unused' });
    }
  }
  return drafts;
}
