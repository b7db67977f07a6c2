import type { Mention, Reading } from '../mentions/types.js';

const OTHERS =
  /^(?:other|others|several|senior|top|high-ranking|ranking|high|key|many|a|number|of|the|visiting|-)$/;
const PEOPLE =
  /^(?:officials|officers|dignitaries|diplomats|delegates|representatives|ministers|members|leaders|authorities)$/;

/**
 * The land of a list that closes with others of it, where nobody in it stands for another.
 *
 *     High Commissioner A, Secretary B *and other senior Maldivian officials*
 */
export function landOfRest(reading: Reading, people: readonly Mention[], limit: number): string | undefined {
  const { tokens, mentions } = reading;
  const last = people[people.length - 1];
  if (!last) return undefined;
  let at = last.to;
  if (/^[,;]$/.test(tokens[at]?.norm ?? '')) at++;
  if (/^(?:along|together)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'with') at += 2;
  else if (tokens[at]?.norm === 'and' || tokens[at]?.norm === '&') at++;
  else return undefined;
  let others = false;
  while (at < limit && OTHERS.test(tokens[at]?.norm ?? '')) {
    others ||= /^others?$/.test(tokens[at]?.norm ?? '');
    at++;
  }
  const land = mentions.within({ from: at, to: at + 1 }).find((m) => m.kind === 'country');
  if (!others || land?.kind !== 'country' || land.form !== 'adjective') return undefined;
  let noun = land.to;
  while (noun < land.to + 3 && !PEOPLE.test(tokens[noun]?.norm ?? '')) noun++;
  if (!PEOPLE.test(tokens[noun]?.norm ?? '')) return undefined;
  const told = new Set(people.flatMap((m) => (m.kind === 'person' ? landsTold(m) : [])));
  return [...told].every((code) => code === land.code) ? land.code : undefined;
}

function landsTold(person: Extract<Mention, { kind: 'person' }>): string[] {
  return [person.country, ...person.titles.map((t) => t.country ?? t.accreditedTo)].flatMap(
    (code) => code ?? [],
  );
}
