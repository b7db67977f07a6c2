/** Lists that name those who met, whom the sentence of the meeting tells by their kind or announces. */
import type { AttendanceClause, EngagementClause } from '../clauses/types.js';
import type { PersonMention, Reading } from '../mentions/types.js';

/** Whom anybody may be: "participants included X" tells of those present. */
const ANYBODY =
  /^(?:participants|attendees|those|guests|members|delegates|delegation|side|team|speakers|dignitaries)$/;
const LISTS = /^(?:included?|includes|were|are|:)$/;

/**
 * Whether those of a list are the ones whom the main event's words tell of behind "with": they met, and were no bystanders.
 *
 *     chaired a meeting with state legislative leaders. … State legislative leaders included: X, Y and Z.
 *                            ^kind                        ^the same                             ^guests
 */
export function arePartners(
  { tokens, doc }: Reading,
  list: AttendanceClause,
  main: readonly EngagementClause[],
): boolean {
  const sentence = doc.sentences[list.sentence];
  if (sentence === undefined) return false;
  const { named } = list;
  // "received credentials of five ambassadors … *The envoys* were X, Y and Z"
  if (named !== undefined)
    return main.some(
      ({ patients, sentence: told }) =>
        list.sentence - told < 4 &&
        patients.some(
          (m) => m.kind === 'office' && m.plural && isSameKind(named, tokens[m.head]?.norm ?? ''),
        ),
    );
  const kind: string[] = [];
  for (let i = sentence.from; i < sentence.to && kind.length < 6; i++) {
    const word = tokens[i]?.norm ?? '';
    if (LISTS.test(word)) break;
    if (tokens[i]?.kind !== 'word') return false;
    if (word !== 'the') kind.push(word);
  }
  const noun = kind.at(-1) ?? '';
  if (kind.length < 2 || !noun.endsWith('s') || ANYBODY.test(noun)) return false;
  return main.some((clause) => {
    const told = doc.sentences[clause.sentence];
    if (told === undefined || told.index >= list.sentence) return false;
    for (let i = told.from; i < told.to - kind.length; i++) {
      const start = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
      const leads = /^(?:with|met|meets|received|hosted|welcomed|convened)$/.test(tokens[i]?.norm ?? '');
      if (
        leads &&
        kind.every((word, k) => isSameWord(word, tokens[start + k]?.norm ?? '', k === kind.length - 1))
      )
        return true;
    }
    return false;
  });
}

/** "meeting with *state legislators* … *State leaders* included": a noun for all such may stand for the one told. */
const isSameWord = (word: string, told: string, isNoun: boolean): boolean =>
  word === told || (isNoun && OFFICIALS.test(word) && OFFICIALS.test(told));

const OFFICIALS =
  /^(?:leaders|officials|lawmakers|legislators|representatives|executives|ministers|governors|mayors|advocates)$/;

const ENVOYS = /^(?:envoys|ambassadors|diplomats|commissioners|heads)$/;

const isSameKind = (named: string, told: string): boolean =>
  named === 'they' || named === told || (ENVOYS.test(named) && ENVOYS.test(told));

/** Before a name in its line: a bullet, a number, a style. */
const FURTHEST = 6;

/**
 * Those whom a sentence announces and a list below it names.
 *
 *     The following diplomats called on President A:
 *     • Ms. B – Ambassador-designate to Brazil        ^each line's first
 */
export function listedBelow(reading: Reading, clause: EngagementClause): readonly PersonMention[] {
  const { doc, tokens, mentions } = reading;
  const sentence = doc.sentences[clause.sentence];
  if (sentence === undefined || tokens[sentence.to - 1]?.norm !== ':') return [];
  const announces = tokens.slice(sentence.from, sentence.to).some(({ norm }) => norm === 'following');
  if (!announces) return [];
  const found: PersonMention[] = [];
  for (let b = sentence.block + 1; doc.blocks[b]?.kind === 'item'; b++) {
    const { from, to } = doc.blocks[b] as (typeof doc.blocks)[number];
    const first = mentions
      .within({ from, to: Math.min(to, from + FURTHEST) })
      .find((m): m is PersonMention => m.kind === 'person');
    if (first) found.push(first);
  }
  return found;
}
