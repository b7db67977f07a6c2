/**
 * Whether a name is what its sentence is about: it opens it, and a verb follows.
 *
 *     BAKU, May 3 – Minister X on Monday received Minister Y.
 *                   ^subject
 */
import type { Mention, Reading } from '../mentions/types.js';

/** A name that opens its sentence is the one spoken of, more than those named after it. */
export function opensSentence(reading: Reading, mention: Mention): boolean {
  let at = mention.from - 1;
  while (at >= 0 && BEFORE_SUBJECT.test(reading.tokens[at]?.norm ?? '')) at--;
  const before = reading.tokens[at];
  const opens =
    before === undefined ||
    /^[.:!?]$/.test(before.norm) ||
    reading.tokens[at + 1]?.newline === true ||
    // "BAKU, May 3 – Minister X received"
    (/^(?:-|--|\/)$/.test(before.norm) && isNearLineStart(reading, at));
  let next = mention.to;
  while (next < mention.to + 8 && isAdjunct(reading, next)) next++;
  return (
    opens &&
    (reading.lex.at(next).some((m) => m.entry.type === 'verb') ||
      /^(will|has|had|is|was|also|then)$/.test(reading.tokens[next]?.norm ?? ''))
  );
}

/** "*As reported, newly appointed* Minister X is in Odesa": what may stand before the one spoken of. */
const BEFORE_SUBJECT =
  /^(?:the|both|then|also|finally|,|later|today|newly|appointed|elected|new|meanwhile|however|as|reported)$/;

/** A dateline is no longer than this. */
function isNearLineStart(reading: Reading, at: number): boolean {
  for (let i = at; i > at - 14; i--) if (i <= 0 || reading.tokens[i]?.newline) return true;
  return false;
}

/** "Minister X *on Monday* received". */
function isAdjunct(reading: Reading, at: number): boolean {
  return (
    reading.mentions.at(at)?.kind === 'date' ||
    /^(?:on|,|today|yesterday|earlier|here|recently|late)$/.test(reading.tokens[at]?.norm ?? '')
  );
}
