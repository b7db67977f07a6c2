/**
 * Offices that open a sentence: their holder is its subject, whom "he" in the next one means.
 *
 *     The Chilean minister arrived on Monday. He was received by …
 */
import type { OfficeMention, Reading } from '../mentions/types.js';
import type { Cast, Person } from './cast.js';
import type { Coreference } from './coreference.js';

/** "*The Interior Minister*, lauding the offer, assured … He said": with whom a sentence opens is spoken of next. */
export function noteOpeners(
  { doc, mentions, tokens }: Reading,
  coreference: Coreference,
  known?: Cast,
): void {
  const holder = known && holderAmong(known, tokens);
  for (const { from } of doc.sentences) {
    const at = behindScene(tokens, from);
    const office = mentions.at(tokens[at]?.norm === 'the' ? at + 1 : at);
    if (office?.kind !== 'office' || office.plural || tokens[office.to]?.norm === "'s") continue;
    const person = holder ? holder(office) : coreference.personOf(office);
    if (person) coreference.noteSubject(office.from, person);
  }
}

/** "*After general remarks*, the Minister turned to": a scene in front of the one who opens. */
function behindScene(tokens: Reading['tokens'], from: number): number {
  if (!/^(?:after|following|during|at|in|on|upon|before|then|also)$/.test(tokens[from]?.norm ?? ''))
    return from;
  for (let i = from + 1; i < from + 9; i++) if (tokens[i]?.norm === ',') return i + 1;
  return from;
}

/** Where lands are still to be told, only one whose own is known holds "the Chilean minister". */
function holderAmong(
  { people }: Cast,
  tokens: Reading['tokens'],
): (office: OfficeMention) => Person | undefined {
  const holders = new Map<string, Person>();
  const note = (key: string, person: Person): void => {
    if (!holders.has(key)) holders.set(key, person);
  };
  for (const person of people) {
    for (const title of person.titles) note(`${person.country} ${tokens[title.head]?.norm}`, person);
    for (const { titles } of person.mentions)
      for (const title of titles) if (title.counterpart) note(`${title.country}`, person);
  }
  return ({ country, head }) => {
    if (country === undefined) return undefined;
    const [one, other] = [holders.get(`${country} ${tokens[head]?.norm}`), holders.get(country)];
    return one && other ? (one.index < other.index ? one : other) : (one ?? other);
  };
}
