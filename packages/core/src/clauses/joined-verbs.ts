/**
 * Verbs that an "and" joins under one "to", or gerunds under one preposition: one item.
 *
 *     efforts to end the war and restore the ports
 *             ^to                ^its second verb
 */
import { PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { hasInfinitive } from './conjuncts.js';
import type { Delimiter } from './delimiter.js';
import { isAdverb } from './verb-group.js';
import { isGerund } from './word-class.js';

/** What one sets out to do. Those that are nouns as well need an object right behind them. */
const DEEDS: ReadonlySet<string> = new Set(
  `accelerate achieve address advance allow alleviate assist bolster boost bring broaden build catalyze cease combat fight
  complete confront counter create cut de-escalate deepen defend deliver deter develop diversify empower enable
  encourage end enforce enhance ensure establish expand expedite facilitate foster fully harden hold identify implement
  impose improve increase integrate invest keep lower maintain make manage meet minimize mitigate mobilize modernize
  open preserve prevent promote protect provide pursue push raise reach rebuild reduce reform reinforce release resolve
  respond restore safeguard save secure seek stabilize stem stop streamline strengthen support sustain tackle take
  tighten transition uphold widen withdraw`.split(/\s+/),
);

/** Whether the conjunct at `right` is the second verb of the infinitive in `item`: "to end the war and *restore the ports*". */
export function goesOnWithVerb(
  reading: Reading,
  item: TokenRange,
  { kind, comma }: Delimiter,
  right: TokenRange,
): boolean {
  const { tokens } = reading;
  if (followsResult(reading, item, right)) return true;
  // "a plan to end the war, *restore the ports, and train crews*": no deed of a list is a topic by itself.
  if (kind === 'as-well-as' || (comma && !hasInfinitive(reading, item))) return false;
  let at = right.from;
  while (at < right.to && isAdverb(tokens[at])) at++;
  const object = tokens[at + 1];
  if (!DEEDS.has(tokens[at]?.norm ?? '') || at + 1 >= right.to || !hasInfinitive(reading, item)) return false;
  if (object?.kind !== 'word') return object?.kind === 'number';
  // "to cut tariffs and *support for* farmers"
  return !PREPOSITIONS.has(object.norm) || /^(?:back|from|to)$/.test(object.norm);
}

/** "order so that *Peru lowers* its tolls, *cuts* red tape, and makes way": what is to come of it, told by several verbs. */
function followsResult({ tokens }: Reading, item: TokenRange, { from, to }: TokenRange): boolean {
  const verb = tokens[from];
  if (verb?.shape !== 'lower' || !/[^s]s$/.test(verb.norm) || to - from < 2) return false;
  const object = tokens[from + 1]?.norm ?? '';
  // "so that trade grows, *customs ties* and": nouns.
  if (!/^(?:the|an?|its|his|her|their|from|to|up|out|in)$/.test(object)) return false;
  for (let i = item.from + 1; i < item.to - 2; i++)
    if (tokens[i]?.norm === 'so' && tokens[i + 1]?.norm === 'that') return true;
  return false;
}

/** "progress in *widening and deepening* ties", "the need for *continued and open* talks": one noun phrase. */
export function isHalfOfPair({ tokens }: Reading, item: TokenRange, { kind, comma }: Delimiter): boolean {
  const last = tokens[item.to - 1];
  if (kind !== 'and' || comma || item.to - item.from < 3) return false;
  // "the trip to *Beijing* and their ties": a name.
  const isOpen =
    (last?.shape === 'lower' && isGerund(last)) ||
    /^(?:continued|sustained|enhanced|increased)$/.test(last?.norm ?? '');
  return isOpen && PREPOSITIONS.has(tokens[item.to - 2]?.norm ?? '');
}
