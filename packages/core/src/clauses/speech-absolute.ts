/**
 * What all say in a clause without a finite verb.
 *
 *     The visit ended with both sides reiterating their wish to widen trade.
 *                          ^speakers  ^verb       ^content
 */
import { SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import type { Reading } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { verbsAt } from './light-verbs.js';
import type { Predicate } from './predicates.js';
import { actFor, clause } from './speech-clause.js';
import { contentOf } from './speech-content.js';
import type { SpeechClause } from './types.js';

/** Statements of all in absolute clauses: "…, *with the ministers emphasizing* the need for trade". */
export function absoluteSpeech(reading: Reading): SpeechClause[] {
  return reading.doc.sentences.flatMap((sentence) =>
    reading.doc.blocks[sentence.block]?.kind === 'body' ? readSentence(reading, sentence) : [],
  );
}

function readSentence(reading: Reading, sentence: Sentence): SpeechClause[] {
  const { tokens, mentions } = reading;
  for (let i = sentence.from + 1; i < sentence.to - 3; i++) {
    if (tokens[i]?.norm !== 'with') continue;
    const group = mentions.at(tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1);
    const isAll =
      (group?.kind === 'group' && group.who === 'all') ||
      (group?.kind === 'office' && group.plural && !group.country);
    if (group === undefined || !isAll || group.from > i + 2) continue;
    const verbs = verbsAt(reading, group.to).filter(
      ({ entry }) =>
        entry.family === 'speak' && entry.forms.includes('ing') && !entry.lemma.startsWith('agree'),
    );
    const [verb] = verbs;
    if (verb === undefined) continue;
    const predicate: Predicate = {
      index: -1,
      sentence: sentence.index,
      group: { from: verb.from, voice: 'participial', tense: 'none', bare: 'ing' },
      verb: { from: verb.from, to: verb.to },
      verbs,
      link: 'participial',
      subject: { from: group.from, to: group.to },
      from: i,
      attribution: false,
      governor: undefined,
      inserted: undefined,
      complement: { from: verb.to, to: sentence.to },
    };
    for (const frame of verbs.flatMap(({ entry }) => SPEAK_FRAMES.get(entry.lemma) ?? [])) {
      const contents = contentOf(reading, predicate, frame);
      if (contents.length > 0)
        return contents.map((content) =>
          clause(predicate, { by: 'mention', mention: group }, actFor(reading, frame, content), content),
        );
    }
  }
  return [];
}
