/**
 * Lands told beside an office: by a gloss, behind "counterpart", by the same delegation, by the rest of a list.
 *
 *     his counterpart from Kazakhstan, Lieutenant General N
 *                          ^land
 */
import { COUNTERPART } from '../lexicon/offices.js';
import type { EngagementClause } from '../clauses/types.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { type Person, isHeadline } from './cast.js';
import { peopleIn } from './encounter-people.js';
import { isInternational } from './international.js';
import { landOf } from './land-of.js';
import { landsOf } from './lands-of-office.js';
import type { SideClues } from './side-clues.js';

/** "A delegation of the French embassy called on X. *The delegation*, led by Y": the one told before. */
export function landOfSame(reading: Reading): (delegation: TokenRange) => string | undefined {
  const { tokens, mentions } = reading;
  const told = mentions.all.filter((m) => m.kind === 'delegation' && m.country !== undefined);
  const [first] = told;
  const land = first?.kind === 'delegation' ? first.country : undefined;
  const other = told.find((m) => m.kind === 'delegation' && m.country !== land);
  return ({ from }) => {
    // "*U.S. Delegation* Meeting with Y. … Ana Costa led an interagency delegation": the one of the title.
    const isOfTitle = first !== undefined && isHeadline(reading, first.from) && first === told.at(-1);
    if (isOfTitle && tokens[from]?.norm === 'delegation' && from > first.from) return land;
    if (tokens[from]?.norm !== 'delegation' || tokens[from - 1]?.norm !== 'the') return undefined;
    if (!first || first.from >= from - 1 || (other && other.from < from - 1)) return undefined;
    return land;
  };
}

/** "Japan, China and Korea met": of three or more sides the one that is nobody's is the one's whose office names none. */
export function lastOfSeveral({ coreference, reading }: SideClues, main: readonly EngagementClause[]): void {
  const all = main.flatMap((c) => [...c.agents, ...c.patients]);
  const people = peopleIn(coreference, all);
  const taken = new Set(people.map((p) => p.country));
  const lands = new Set([...all.flatMap((m) => landOf(m) ?? []), ...landsOfHeads(reading)]);
  const open = [...lands].filter((code) => !taken.has(code));
  const without = new Set(people.filter((p) => p.country === undefined && !isInternational(reading, p)));
  const [person] = without;
  if (lands.size > 2 && open.length === 1 && without.size === 1 && person) person.country = open[0];
}

/** "*Foreign Ministers of Ukraine, Moldova and Romania* meet": the lands whose ministers a title names together. */
function landsOfHeads(reading: Reading): string[] {
  return reading.doc.blocks.flatMap((block) =>
    block.kind === 'headline'
      ? reading.mentions.within(block).flatMap((m) => {
          const lands = m.kind === 'office' && m.plural ? landsOf(reading, m) : [];
          return lands.length > 2 ? lands.map((land) => land.code) : [];
        })
      : [],
  );
}

/** "Rwanda Defence Force (RDF)": the short form's country. */
export function countriesOfGlosses(reading: Reading): ReadonlyMap<string, string> {
  const { tokens } = reading;
  const found = new Map<string, string>();
  let country: { code: string; to: number } | undefined;
  let next = 0;
  const countries = reading.mentions.all.filter((m) => m.kind === 'country');
  for (let i = 0; i + 2 < tokens.length; i++) {
    const mention = countries[next];
    if (mention && mention.from <= i) {
      country = { code: mention.code, to: mention.to };
      next++;
    }
    const word = tokens[i + 1];
    if (tokens[i]?.norm !== '(' || tokens[i + 2]?.norm !== ')' || word?.shape !== 'upper') continue;
    if (country && country.to > i - 7 && country.code.length === 2) found.set(word.norm, country.code);
  }
  return found;
}

/** "his counterpart from Kazakhstan, Lieutenant General N. Yermekbayev": the country stands before the name. */
export function afterCounterpart(clues: SideClues): void {
  const { reading, cast } = clues;
  const { tokens, mentions } = reading;
  for (const person of cast.people) {
    const first = person.mentions[0];
    if (person.country !== undefined || !first) continue;
    let code: string | undefined;
    for (let i = first.from - 1; i >= 0 && i >= first.from - 8; i--) {
      const mention = mentions.at(i);
      if (tokens[i]?.norm === '.' || tokens[i + 1]?.newline) break;
      if (mention?.kind === 'country') code ??= mention.code;
      if (COUNTERPART.test(tokens[i]?.norm ?? '')) {
        person.country = code ?? (mention?.kind === 'office' ? mention.country : undefined);
        break;
      }
    }
  }
}

/** "a delegation of the Inter-Parliamentary Union led by *its* President X": the body just named is his. */
export function ownerOfOffice({ tokens, mentions, doc }: Reading, person: Person): TokenRange | undefined {
  if (person.country !== undefined) return undefined;
  const title = person.titles.find((t) => tokens[t.from - 1]?.norm === 'its');
  const sentence = title && doc.sentences.find((s) => s.from <= title.from && title.from < s.to);
  if (!title || !sentence) return undefined;
  const before = mentions.within({ from: sentence.from, to: title.from });
  return before.filter((m) => m.kind === 'organization').at(-1);
}
