import { isBygone } from './bygone.js';
import type { Facts } from './facts.js';
import type { Outcome, Topic } from './schema.js';
import { topicField } from './topic-field.js';
import { trim, wording } from './wording.js';

/** What was discussed, each item once. */
export function tellTopics(facts: Facts): Topic[] {
  const { reading, clauses, evidence } = facts;
  const topics: Topic[] = [];
  const told: string[] = [];
  for (const clause of clauses.topics) {
    const range = trim(reading, clause);
    const text = wording(reading, range);
    // "various aspects of transit" after "aspects of transit" says nothing new.
    const key = ` ${text.toLowerCase().split(/\s+/).filter(isTelling).join(' ')} `;
    if (!text || told.some((other) => other.endsWith(key))) continue;
    told.push(key);
    evidence.add(`/topics/${topics.length}/text`, range);
    evidence.add(`/topics/${topics.length}/field`, range);
    topics.push({ text, field: topicField(text) });
  }
  return topics;
}

const TELLS_NOTHING: ReadonlySet<string> = new Set(
  'the a an all some several various many certain other different latest current'.split(' '),
);
const isTelling = (word: string): boolean => !TELLS_NOTHING.has(word);

/** What was signed, agreed, announced, handed over. */
export function tellOutcomes(facts: Facts): Outcome[] {
  const { reading, clauses, evidence } = facts;
  const outcomes: Outcome[] = [];
  const seen = new Set<string>();
  for (const clause of clauses.outcomes) {
    const range = trim(reading, clause.text);
    const text = wording(reading, range);
    if (!text || seen.has(text.toLowerCase()) || isBygone(reading, range)) continue;
    seen.add(text.toLowerCase());
    const at = `/outcomes/${outcomes.length}`;
    evidence.add(`${at}/text`, range);
    evidence.add(`${at}/kind`, { from: clause.from, to: clause.to });
    outcomes.push({ kind: clause.outcome, text });
  }
  return outcomes;
}
