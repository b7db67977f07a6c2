/**
 * Several meetings of one person that are news together.
 *
 *     The minister held a series of talks with his counterparts. She met A. In addition, she met B.
 *                       ^one of many                                        ^one of them
 */
import type { Reading } from '../mentions/types.js';

const PLURALS = /^(?:talks|meetings|discussions|encounters|calls|conversations|counterparts)$/;
const BETWEEN = 4;

/** Whether the lead tells of several meetings: "a series of talks", "several bilateral meetings". */
export function tellsSeries({ doc, tokens }: Reading): boolean {
  const lead = doc.sentences.find(({ block }) => doc.blocks[block]?.kind === 'body');
  for (let i = lead?.from ?? 0; lead !== undefined && i < lead.to; i++) {
    const word = tokens[i]?.norm ?? '';
    const isOf = /^(?:series|number|round|string)$/.test(word) && tokens[i + 1]?.norm === 'of';
    if (!isOf && !/^(?:several|numerous|multiple|separate)$/.test(word)) continue;
    for (let noun = i + 1; noun <= i + BETWEEN + (isOf ? 1 : 0); noun++) {
      if (PLURALS.test(tokens[noun]?.norm ?? '')) return true;
      if (tokens[noun]?.kind === 'punct' && tokens[noun]?.norm !== '-') break;
      // "a number of *issues at* the talks"
      if (/^(?:at|in|on|for|with|and|to)$/.test(tokens[noun]?.norm ?? '')) break;
    }
  }
  return false;
}
