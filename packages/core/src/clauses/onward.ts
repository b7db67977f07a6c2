/**
 * What the visitor goes on to when the visit told is over.
 *
 *     She *proceeded* to Lima for talks with · has *now travelled* to Lima · will fly to Lima *thereafter*
 */
import type { Reading, TokenRange } from '../mentions/types.js';

const NOW_GONE = /^(?:travelled|traveled|flown|gone|left|departed|moved|continued)$/;
const THEREAFTER = /^(?:thereafter|afterwards?|onwards?)$/;
const MOVES = /^(?:travel|fly|go|proceed|continue|head|leave|depart)(?:s|ed|led)?$/;

/** Whether a sentence behind the lead tells of the next journey, and from which token on. */
export function onwardFrom(
  { tokens, mentions, doc }: Reading,
  sentence: TokenRange & { index: number },
): number | undefined {
  const first = doc.sentences.findIndex(({ block }) => doc.blocks[block]?.kind === 'body');
  if (sentence.index <= first + 1) return undefined;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = tokens[i]?.norm ?? '';
    const isOver =
      (/^proceed(?:s|ed)?$/.test(word) && tokens[i - 1]?.norm !== 'to') ||
      (NOW_GONE.test(word) && tokens[i - 1]?.norm === 'now') ||
      (MOVES.test(word) && tokens.slice(i, sentence.to).some(({ norm }) => THEREAFTER.test(norm)));
    if (!isOver) continue;
    for (let to = i + 1; to < i + 5 && to < sentence.to; to++) {
      if (!/^(?:to|for)$/.test(tokens[to]?.norm ?? '')) continue;
      const place = mentions.at(tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1);
      if (place?.kind === 'city' || place?.kind === 'country') return i;
      break;
    }
  }
  return undefined;
}
