/**
 * Titles that a release leaves in their own tongue, known by the short form in brackets behind them.
 *
 *     Capo di Stato Maggiore della Difesa (CSMD) General Massimo Bellucci
 *     ^title, and nobody's name                  ^who holds it
 */
import type { Scan } from './scan.js';
import type { OfficeMention, PersonMention } from './types.js';

/** The people without what was read as a name and is the next one's title. */
export function withForeignTitles({ tokens }: Scan, people: readonly PersonMention[]): PersonMention[] {
  const titleOf = new Map<PersonMention, PersonMention>();
  for (const title of people) {
    const { to } = title;
    const isGlossed =
      tokens[to]?.norm === '(' && tokens[to + 1]?.shape === 'upper' && tokens[to + 2]?.norm === ')';
    const isHeld = title.titles.some((t) => !t.counterpart);
    if (!isGlossed || isHeld || title.rank || title.name.to !== to) continue;
    const holder = people.find((p) => p.from === to + 3 && p.rank !== undefined);
    // "Ana Silva (SP), General Rey": a member's party or land stands so, too.
    if (holder && title.name.to - title.name.from > 2) titleOf.set(holder, title);
  }
  if (titleOf.size === 0) return [...people];
  const dropped = new Set(titleOf.values());
  return people.flatMap((person) => {
    if (dropped.has(person)) return [];
    const title = titleOf.get(person);
    return title
      ? [{ ...person, from: title.from, titles: [...title.titles, officeOf(title), ...person.titles] }]
      : [person];
  });
}

function officeOf({ name }: PersonMention): OfficeMention {
  return {
    kind: 'office',
    from: name.from,
    to: name.to,
    head: name.from,
    plural: false,
    spokesperson: false,
  };
}
