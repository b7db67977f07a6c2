/**
 * Whose house the talks are held at, by the office that the house is named after.
 *
 *     President A met B at the Presidential Secretariat
 *     ^office of president     ^house of the presidency: A is at home
 *
 * Where two hold such an office, each has such a house: then nothing is told.
 */
import type { EngagementClause } from '../clauses/types.js';
import type { OfficeMention, Reading, TokenRange } from '../mentions/types.js';
import { isHeadline, type Person } from './cast.js';

const HOUSES =
  /^(?:secretariat|palace|office|house|villa|residence|complex|lodge|mansion|headquarters|building)$/;

/** The one of those who meet at whose own seat they do. */
export function holderOfSeat(
  reading: Reading,
  main: readonly EngagementClause[],
  people: readonly Person[],
): Person | undefined {
  for (const clause of main) {
    const sentence = reading.doc.sentences[clause.sentence];
    if (!sentence || isHeadline(reading, clause.from)) continue;
    for (let i = clause.verb.from; i < sentence.to; i++) {
      const office = isAtDoor(reading, i) ? officeOfHouse(reading, i) : undefined;
      if (office === undefined) continue;
      const holders = people.filter((p) => p.titles.some((t) => holds(reading, t, office)));
      if (holders.length === 1) return holders[0];
    }
    const next = reading.doc.sentences[clause.sentence + 1];
    const office = next && officeOfScene(reading, next);
    const holders = office ? people.filter((p) => p.titles.some((t) => holds(reading, t, office))) : [];
    if (holders.length === 1) return holders[0];
  }
  return undefined;
}

/** "*In the meeting at the Energy Ministry*, the commander congratulated": told in the sentence behind. */
function officeOfScene(reading: Reading, { from, to }: TokenRange): readonly string[] | undefined {
  const { tokens } = reading;
  if (!/^(?:in|at|during)$/.test(tokens[from]?.norm ?? '')) return undefined;
  let noun = from + 1;
  while (noun < from + 4 && !/^(?:meeting|talks|audience)$/.test(tokens[noun]?.norm ?? '')) noun++;
  const door = tokens[noun + 1]?.norm === 'held' ? noun + 2 : noun + 1;
  return noun < from + 4 && door < to && isAtDoor(reading, door) ? officeOfHouse(reading, door) : undefined;
}

/** The preposition right before a house, an article between: "*at the* Presidential Palace". */
function isAtDoor({ tokens }: Reading, at: number): boolean {
  return /^(?:at|in)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.kind === 'word';
}

/** The words of the office that a house is named after: "president", "prime minister", "defence minister". */
function officeOfHouse({ tokens }: Reading, preposition: number): readonly string[] | undefined {
  const word = (at: number): string => tokens[at]?.norm ?? '';
  const at = word(preposition + 1) === 'the' ? preposition + 2 : preposition + 1;
  const isHouse = (i: number): boolean => HOUSES.test(word(i));
  // "at the *Presidential* Secretariat", "at the *President's* House"
  if (word(at) === 'presidential' && isHouse(at + 1)) return ['president'];
  if (word(at) === 'president' && word(at + 1) === "'s" && isHouse(at + 2)) return ['president'];
  if (word(at) === 'prime' && word(at + 1) === 'minister' && word(at + 2) === "'s" && isHouse(at + 3))
    return ['prime', 'minister'];
  // "at the *Office of the President*", "at the *Palace of the Presidency*"
  if (isHouse(at) && word(at + 1) === 'of' && word(at + 2) === 'the') {
    if (/^(?:president|presidency)$/.test(word(at + 3))) return ['president'];
    if (word(at + 3) === 'prime' && word(at + 4) === 'minister') return ['prime', 'minister'];
  }
  // "at the *Ministry of Foreign Affairs*", "at the *Foreign Ministry*"
  if (word(at) === 'ministry' && word(at + 1) === 'of') return ['minister', field(word(at + 2))];
  if (word(at + 1) === 'ministry') return ['minister', field(word(at))];
  return undefined;
}

const field = (word: string): string => (word === 'defense' ? 'defence' : word);

/** Whether an office is that of the house: of no vice president, nor of the president of a body. */
function holds({ tokens }: Reading, title: OfficeMention, office: readonly string[]): boolean {
  const words = tokens.slice(title.from, title.to).map((t) => field(t.norm));
  const head = tokens[title.head]?.norm;
  if (words.some((w) => /^(?:vice|deputy|former|acting|assistant)$/.test(w))) return false;
  if (office[0] === 'president')
    return (
      head === 'president' &&
      title.organization === undefined &&
      (title.head === title.to - 1 || title.country !== undefined)
    );
  return office.every((w) => words.includes(w)) && head === 'minister';
}
