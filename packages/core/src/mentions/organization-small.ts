/** Bodies that writers leave in small letters: "the Algerian army", "the Mexican foreign ministry". */
import type { PhraseReader } from './phrase.js';
import { isPossessive } from './scan.js';
import type { TokenRange } from './types.js';

/** Services that writers leave in small letters: "the Mexican foreign ministry". */
const SMALL_MINISTRY: ReadonlySet<string> = new Set(
  'foreign defence defense interior finance economy health education trade energy transport agriculture justice'.split(
    ' ',
  ),
);
/** Bodies that writers leave in small letters after a country's adjective: "the Algerian *army*". */
const SMALL_BODIES: readonly (readonly string[])[] = [
  'army',
  'navy',
  'air force',
  'coast guard',
  'armed forces',
  'high commission',
  'embassy',
  'presidential administration',
  'presidential office',
].map((words) => words.split(' '));

/** "Mexican foreign ministry", in small letters after a country's adjective. */
export function smallMinistry(reader: PhraseReader, at: number): TokenRange | undefined {
  const { tokens, lex } = reader;
  const country = lex.longest(at, 'country');
  if (country === undefined || country.entry.form === 'people') return undefined;
  const next = country.to;
  if (SMALL_MINISTRY.has(tokens[next]?.norm ?? '') && tokens[next + 1]?.text === 'ministry')
    return { from: at, to: next + 2 };
  if (country.entry.form !== 'adjective') return undefined;
  const body = SMALL_BODIES.find((words) => words.every((word, i) => tokens[next + i]?.text === word));
  if (body === undefined) return undefined;
  const to = next + body.length;
  // "the Algerian army *chief*", "the Indian navy's *ship*": an office or thing of the body.
  const goesOn =
    lex.longest(to, 'office') !== undefined ||
    lex.longest(to, 'office-modifier') !== undefined ||
    lex.longest(to, 'rank') !== undefined ||
    /^(?:chief|chiefs|commander|officer|officers|spokesman|spokesperson)$/.test(tokens[to]?.norm ?? '');
  return goesOn || isPossessive(tokens[to]) || tokens[to]?.norm === '-' ? undefined : { from: at, to };
}
