/**
 * Words by which outlets report and bodies tell their news.
 */
import { set } from '../lexicon/word-set.js';

/** "Trend *reports*": what an outlet does. */
export const REPORTS = set('reports report writes informs learned learnt');

/** "the ministry *said*": what a body does with its own news. */
export const SAYS = set(
  'said says stated reported announced confirmed added shared disclosed revealed informed noted posted published tweeted wrote quoted read',
);

/** "as *reported* by", "it was *announced* by". */
export const SAID_BY = set(
  'reported announced stated said informed released issued published confirmed told provided disclosed',
);

export const CITING = set('citing quoting via');

/** "Source:", and the word of pages that are otherwise in English: "Kaynak:". */
export const NEWS_LABELS = set('source sources publisher kaynak fuente fonte quelle');
