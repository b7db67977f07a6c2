import type { EngagementClause } from '../clauses/types.js';
import type { Reading } from '../mentions/types.js';
import { isHeadline } from './cast.js';
import type { SideClues } from './side-clues.js';

/**
 * The last stop told before a clause: "will then travel to Luanda, *Angola*, to meet President X"; 'unknown', if a place
 * is told that no table knows.
 */
export function landBefore(reading: Reading, clause: EngagementClause, sentences = 3): string | undefined {
  const first = reading.doc.sentences[Math.max(0, clause.sentence - sentences + 1)];
  for (let i = clause.from - 1; i >= (first?.from ?? 0); i--) {
    const mention = reading.mentions.at(i);
    // "*In Davao*, she will meet": a town that no table knows is the last stop.
    const opens = reading.tokens[i]?.text === 'In' && reading.tokens[i + 1]?.shape === 'title';
    const next = opens ? reading.mentions.at(i + 1)?.kind : 'city';
    if (next !== 'city' && next !== 'country' && next !== 'date') return 'unknown';
    const before = reading.tokens[(mention?.from ?? 0) - 1]?.norm ?? '';
    if (mention?.kind === 'country' && mention.form === 'name' && /^(to|in|,|visiting)$/.test(before))
      return mention.code;
    if (mention?.kind !== 'city' || !/^(to|in)$/.test(before)) continue;
    // "the conference to be *held* in Lima", "the embassy in Lima": where something else is.
    if (before === 'in' && ELSEWHERE.test(reading.tokens[mention.from - 2]?.norm ?? '')) continue;
    return mention.country;
  }
  return undefined;
}

const ELSEWHERE =
  /^(?:held|hosted|convened|organi[sz]ed|scheduled|place|based|embassy|consulate|situation|war|crisis)$/;

/** Country where the main event takes place, by the words of its sentence: "met today *in Hanoi* with". */
export function placeOf(reading: Reading, main: readonly EngagementClause[]): string | undefined {
  const { tokens, mentions } = reading;
  for (const clause of main) {
    const sentence = reading.doc.sentences[clause.sentence];
    if (!sentence || isHeadline(reading, clause.from)) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      // "met with X to express support for protests in Iran": what follows is no longer the meeting's place.
      if (i > clause.verb.to && endsPlace(reading, i)) break;
      const mention = mentions.at(i);
      if (!mention || (mention.kind !== 'city' && mention.kind !== 'country')) continue;
      const before = tokens[mention.from - 1]?.norm ?? '';
      if (mention.kind === 'city' && (before === 'in' || before === 'at' || before === ','))
        return mention.country;
      if (mention.kind === 'country' && mention.form === 'name' && before === 'in') return mention.code;
      i = mention.to - 1;
    }
  }
  // "In Istanbul the two ministers took up …"
  for (const sentence of reading.doc.sentences.slice(0, 6)) {
    const city = tokens[sentence.from]?.norm === 'in' ? mentions.at(sentence.from + 1) : undefined;
    if (city?.kind === 'city' && mentions.at(city.to)?.kind === 'group') return city.country;
  }
  return undefined;
}

function endsPlace(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]?.norm ?? '';
  if (/^(who|which|that|where|regarding|about|following)$/.test(word)) return true;
  return word === 'to' && reading.lex.hasVerb(at + 1, 'base');
}

export function isOnSidelines(clues: SideClues, main: readonly EngagementClause[]): boolean {
  if (clues.sidelines) return true;
  return main.some((clause) => {
    const sentence = clues.reading.doc.sentences[clause.sentence];
    if (!sentence) return false;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (
        /^(sidelines?|margins?|summit|conference|forum|congress)$/.test(clues.reading.tokens[i]?.norm ?? '')
      )
        return true;
    }
    return false;
  });
}
