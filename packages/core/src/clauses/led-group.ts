import type { Mention, Reading } from '../mentions/types.js';

const LED = /^(headed|led|chaired|comprising|represented|commanded)$/;
const LEADABLE: ReadonlySet<Mention['kind']> = new Set(['delegation', 'group', 'organization', 'office']);
/** Groups that no mention stands for. */
const UNNAMED_GROUP =
  /^(team|teams|mission|group|contingent|party|committee|entourage|commission|panel|trio|deputation)$/;

/**
 * Who is led: "*a delegation* headed by the Deputy Chief of Staff called on".
 * `unnamed` where no mention stands for the group ("a team led by General X"),
 * so that its leader has to.
 */
export function ledBy(reading: Reading, by: number, floor: number): Mention | 'unnamed' | undefined {
  const { tokens, mentions } = reading;
  if (!LED.test(tokens[by - 1]?.norm ?? '')) return undefined;
  let at = by - 2;
  while (
    at > floor &&
    (tokens[at]?.norm === ',' || /^(jointly|is|was|being|which)$/.test(tokens[at]?.norm ?? ''))
  )
    at--;
  const group = mentions.at(at);
  if (group && group.to === at + 1 && LEADABLE.has(group.kind)) return group;
  for (let i = at; i >= floor && i > at - 12; i--) {
    const known = mentions.at(i);
    if (known?.kind === 'delegation') return known;
    if (UNNAMED_GROUP.test(tokens[i]?.norm ?? '')) return 'unnamed';
    if (tokens[i]?.kind === 'punct' && tokens[i]?.norm !== '-') return undefined;
  }
  return undefined;
}
