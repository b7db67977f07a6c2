import { type TokenRange, isCapitalised } from './marks.js';
import type { Token } from './types.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MONTHS = words(
  'january february march april may june july august september october november december jan jan. feb feb. mar mar. apr ' +
    'apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.',
);
const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mon. tue. tues. wed. thu. thur. ' +
    'thurs. fri. sat sun',
);
/** Words of clocks and of lines about publication. */
const AROUND = words(
  'date dated published posted created released release immediate for on at of the time local hours hrs am pm a.m. p.m. ' +
    'utc gmt msk est edt et cet cest eet eest bst ist pst pdt jst kst ict pkt juche ah calendar h z',
);
/** A short line with a date is a title all the same if it names one of these. */
const TITLE_WORDS = words(
  'statement statements conference meeting meetings call readout visit remarks talks communique briefing schedule agenda updated modified',
);

const LONGEST_STAMP = 24;

/** Whether a line gives only date, time or place of publication. */
export function isStamp(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (to - from > LONGEST_STAMP || tokens[from]?.norm === '-') return false;
  let dates = 0;
  let others = 0;
  let isParted = tokens[to - 1]?.norm === '-';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.text === '|') isParted = true;
    if (token.kind === 'punct') continue;
    if (isDateWord(token)) dates++;
    else if (token.kind === 'number' || AROUND.has(token.norm)) continue;
    else if (!isCapitalised(token) || TITLE_WORDS.has(token.norm)) return false;
    else others++;
  }
  // "Federation, on Feb. 19." is the end of a sentence.
  if (others > 0 && tokens[to - 1]?.text === '.') return false;
  return dates > 0 && (others <= 2 || (others <= 4 && isParted));
}

/**
 * End of the stamp that a paragraph begins with, text following on the same line:
 *
 * ```
 *  date 2025-12-17 BAKU, Azerbaijan, December 17. The Minister …
 *  ^^^^^^^^^^^^^^^
 * 27 August 2023 17:59 (UTC+04:00) Turkish National Defense Minister …
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function stampEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  let end = from;
  if (from === 0 && tokens[0]?.norm === 'date' && isNumericDate(tokens[1])) end = Math.min(to, 2);
  // "Updated: 2010-09-11 02:40 BEIJING -- The Premier …"
  const isUpdated = end === from && tokens[from]?.norm === 'updated' && tokens[from + 1]?.text === ':';
  const clock = clockEnd(tokens, isUpdated ? from + 2 : end, to);
  return isUpdated && (clock === from + 2 || clock >= to) ? from : clock;
}

/** End of a date with a clock time ("22.9.2023 14:07 EEST"); `from` where there is none. */
function clockEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  let hasDate = false;
  let hasTime = false;
  const limit = Math.min(to, from + LONGEST_STAMP);
  for (; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isTime(token)) hasTime = true;
    else if (isDateWord(token)) hasDate = true;
    else if (
      token.kind === 'punct' ? !'()+|,-/'.includes(token.text) : token.kind === 'word' && !isClockWord(token)
    )
      break;
  }
  // "On 14 August 2024 at 17:59 the minister left."
  return hasDate && hasTime && tokens[at]?.shape !== 'lower' ? at : from;
}

function isClockWord(token: Token): boolean {
  return AROUND.has(token.norm) && token.norm !== 'the' && token.norm !== 'for';
}

function isDateWord(token: Token): boolean {
  if (token.kind === 'number') return isNumericDate(token) || isTime(token);
  return MONTHS.has(token.norm) || WEEKDAYS.has(token.norm);
}

function isNumericDate(token: Token | undefined): boolean {
  if (token?.kind !== 'number') return false;
  const parts = token.norm.split(/[-./]/);
  return (
    parts.length > 1 && parts.some((part) => part.length === 4) && parts.every((part) => part.length <= 4)
  );
}

function isTime(token: Token): boolean {
  return token.kind === 'number' && token.norm.includes(':');
}
