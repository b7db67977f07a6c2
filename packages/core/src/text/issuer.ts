import { type TokenRange, endMarkOf, isCapitalised } from './marks.js';
import type { Token } from './types.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** First words of the name of an office that issues releases. */
const OFFICES = words(
  'office bureau embassy mission secretariat ministry department directorate press media presidential',
);
/** A line that begins so and holds one of these tells of something done: a title. */
const TITLE_VERBS = words(
  'hosts receives meets visits holds welcomes signs calls discusses attends opens says to arrives and',
);
const SPOKESPERSONS = words('spokesperson spokesman spokeswoman spokespersons');
const READOUTS = words('attributable readout statement text');
const SMALL = words('of the and for to in on at de');

const LONGEST_NAME = 10;
const LONGEST_NOTICE = 40;

/** Whether a paragraph names who issues the release and says nothing else. */
export function isIssuer(tokens: readonly Token[], range: TokenRange): boolean {
  return isOffice(tokens, range) || isSigned(tokens, range) || isNotice(tokens, range);
}

/** "Office of the Spokesperson", "Ministry of Defence", "Press Service". */
function isOffice(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from]?.norm ?? '';
  if (to - from > LONGEST_NAME || to - from < 2 || !OFFICES.has(first)) return false;
  const isOfficeOf = first === 'office' || first === 'bureau';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'number') return false;
    if (token.kind === 'word' && !isCapitalised(token) && !SMALL.has(token.norm)) return false;
    if (!isOfficeOf && token.norm !== 'and' && TITLE_VERBS.has(token.norm)) return false;
  }
  return true;
}

/** "Ned Price, Department Spokesperson", "Antony J. Blinken, Secretary of State". */
function isSigned(tokens: readonly Token[], range: TokenRange): boolean {
  const { from, to } = range;
  if (to - from > LONGEST_NAME || to - from < 3 || endMarkOf(tokens, range) !== undefined) return false;
  let comma = -1;
  let isSpokesperson = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'number') return false;
    if (token.text === ',') {
      if (comma >= 0) return false;
      comma = i;
    } else if (token.kind === 'word' && !isCapitalised(token) && !SMALL.has(token.norm)) return false;
    if (SPOKESPERSONS.has(token.norm)) isSpokesperson = true;
  }
  const isStateSecretary =
    comma > from && tokens[to - 3]?.norm === 'secretary' && tokens[to - 1]?.norm === 'state';
  return isSpokesperson || isStateSecretary;
}

/** "The below is attributable to Spokesperson Ned Price:", "N provided the following readout:". */
function isNotice(tokens: readonly Token[], range: TokenRange): boolean {
  const { from, to } = range;
  if (to - from > LONGEST_NOTICE) return false;
  const isOpen = endMarkOf(tokens, range)?.norm === ':';
  let pointsDown = false;
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'attributable' && i - from < 8) return true;
    if (norm === 'following' || norm === 'below') pointsDown = true;
    if (pointsDown && isOpen && READOUTS.has(norm)) return true;
  }
  return false;
}
