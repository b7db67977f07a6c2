/**
 * Common nouns of things that guests are shown, and how a phrase of them opens.
 */
import { set } from '../lexicon/word-set.js';
import type { Reading, TokenRange } from '../mentions/types.js';

/** A place of a programme with those whom it honours. */
export interface Site extends TokenRange {
  readonly honourees: readonly TokenRange[];
}

/** Common nouns of things that guests are shown, in small letters too. */
export const SITE_NOUNS = set(
  `museum museums memorial monument monuments statue bust tomb tombs grave graves mausoleum gravesite gravesites cemetery cemeteries palace
  cathedral church mosque temple monastery shrine park garden gardens square base bases barracks camp headquarters
  exhibition exhibitions expo stand pavilion gallery exercise exercises plant plants factory factories refinery works
  enterprise enterprises company companies institute university college academy school schools hospital centre center
  centres centers laboratory village villages farm port airport station ship frigate vessel unit units brigade regiment consulate
  alley complex hall halls house houses mansion lodge villa castle tower exposition expositions collection premises carrier destroyer corvette submarine simulator command dockyard apartment supermarket market block blocks city town site sites facility facilities
  buildings plaque cenotaph campus campuses clinic terminal depot warehouse observatory basilica synagogue fortress citadel hangar bridge tunnel
  building club mess altar library theatre stadium mangroves cooperative cooperatives co-operative kindergarten kindergartens orphanage nursery winery vineyard clinics mine mines dam field fields project projects workshop workshops shipyard wall ghq compound shelter parlour lounge chancery eternal
  flame obelisk courtyard lawns ministry embassy office residence battalion`,
);

/** Nouns of houses, which nobody is an officer of. */
export const HOUSES = set('complex compound ghq headquarters palace building residence hall barracks');

export const ARTICLES = set('the a an');

export function skipArticle({ tokens }: Reading, at: number): number {
  return ARTICLES.has(tokens[at]?.norm ?? '') ? at + 1 : at;
}

export function isSiteNoun(word: string): boolean {
  return SITE_NOUNS.has(word) || (word.endsWith('ies') && SITE_NOUNS.has(`${word.slice(0, -3)}y`));
}
