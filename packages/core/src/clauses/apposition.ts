import { AUXILIARIES } from '../lexicon/function-words.js';
import type { Mention, Reading } from '../mentions/types.js';

/** "Li Wei, *China's state councilor and defense minister*, met": an office between commas, and no verb of its own. */
export function isApposition(reading: Reading, from: number, to: number): boolean {
  const { lex, mentions, tokens } = reading;
  if (mentions.at(from)?.kind === 'office') return true;
  let office = false;
  for (let i = from; i < to && i < from + 24; i++) {
    if (
      mentions.at(i)?.kind === 'person' ||
      (tokens[i]?.norm === 'and' && mentions.at(i + 1)?.kind === 'person')
    )
      return false;
    if (lex.longest(i, 'office')) office = true;
    else if (tokens[i]?.shape === 'lower' && isFiniteVerb(reading, i)) return false;
  }
  // "Sgt. Maj. Luis Ortega, *command senior enlisted leader*, visited": no table has it, but its noun is a person's.
  const last = tokens[tokens[to - 1]?.norm === ',' ? to - 2 : to - 1];
  return office || (to - from <= 6 && last?.shape === 'lower' && PERSON_NOUNS.test(last.norm));
}
const PERSON_NOUNS =
  /^(?:leaders?|advis[eo]rs?|representatives?|officers?|officials?|coordinators?|specialists?|heads?|envoys?|executives?|lawmakers?|legislators?)$/;

/** "Li Wei, state councilor *and defense minister*, met": over an office that the mention does not hold. */
export function beforeOffice(reading: Reading, comma: number, floor: number): Mention | undefined {
  for (let i = comma - 1; i > floor && i > comma - 12; i--) {
    if (reading.tokens[i]?.norm !== 'and') continue;
    const mention = reading.mentions.at(i - 1);
    const holds = mention?.kind === 'person' && mention.to === i && mention.titles.some((t) => t.to === i);
    return holds && isApposition(reading, i + 1, comma) ? mention : undefined;
  }
  return undefined;
}

function isFiniteVerb(reading: Reading, at: number): boolean {
  return (
    AUXILIARIES.has(reading.tokens[at]?.norm ?? '') ||
    reading.lex
      .at(at)
      .some(
        (m) =>
          m.entry.type === 'verb' && m.to === at + 1 && m.entry.forms.some((f) => f === 'past' || f === 's'),
      )
  );
}
