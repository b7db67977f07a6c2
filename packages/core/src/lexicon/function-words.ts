/**
 * Closed classes of English: the words that hold a sentence together.
 *
 * They are few and fixed, so plain sets do; everything open goes through the
 * matcher.
 *
 * @module
 */
import { set } from './word-set.js';

export const DETERMINERS = set(
  'the a an this that these those his her its their our your my both all each every some any no another such',
);

export const POSSESSIVES = set('his her its their our your my');

export const PREPOSITIONS = set(
  `about above across after against along amid among amongst around as at before behind below beneath beside
  besides between beyond by concerning despite down during except following for from given in including inside
  into like near of off on onto out outside over past per regarding since through throughout till to toward
  towards under until unto up upon via with within without`,
);

export const CONJUNCTIONS = set(
  'and or but nor while whereas whilst although though because if unless when where as so yet',
);

export const AUXILIARIES = set(
  'is are was were be been being am has have had having do does did will would shall should can could may might must',
);

export const PRONOUNS = set(
  'he she it they we i you him her them us me himself herself itself themselves who whom which what one',
);

/** Words that may stand between subject and verb, or between auxiliary and participle. */
export const ADVERBS = set(
  `also further furthermore moreover then now today yesterday earlier later again once likewise similarly
  additionally separately meanwhile thereafter afterwards subsequently finally first firstly secondly lastly
  particularly especially specifically strongly highly warmly sincerely deeply fully firmly clearly briefly
  jointly mutually repeatedly especially officially formally recently already still always never not only just
  even here there together personally publicly previously respectively accordingly therefore thus however too
  unanimously notably positively openly candidly frankly expressly cordially ceremonially ceremoniously solemnly heartily enthusiastically respectfully hospitably kindly graciously duly both all each
  virtually currently presently simultaneously initially ultimately`,
);

/** Openers of a sentence that are no names, whatever their capital. */
export const SENTENCE_OPENERS = set(
  `according accompanying accompanied addressing among amongst apart attending based both building concerning
  continuing dear despite discussions during earlier echoing emphasizing expressing finally first following for
  from further furthermore given having headed hence here highlighting his her in indeed its later led like meanwhile
  moreover most next noting on one opening other others our present recalling referring regarding representing
  responding second secondly separately several similarly since so some speaking stressing subsequently such
  talks thanks the their then there these they this those through thus today together topics touching turning
  next besides moreover also later then elsewhere conversely nevertheless nonetheless thirdly fourthly concurrently aside alongside
  two three under underlining underscoring until upon various welcoming we what when where while with yesterday
  afterwards additionally lastly importantly ultimately likewise overall notably specifically simultaneously but yet consequently accordingly photo source news press update updated readout statement joint remarks`,
);

/** Small words inside personal names of many languages: "Ahmad bin Salman", "Vaz de Almeida", "van der Hoeven". */
export const NAME_PARTICLES = set(
  `al el ul ur as ad an ar ash at az bin bint ibn ben abu abd ould uld mint van von der den de del della di da do dos das du la le
  los las y e oglu ogly uulu kyzy qizi gizi zade zu zum ter ten op st san santa mac ap af av til bte binti binte ibni zur vom dello dalla dal delle degli almarhum`,
);

export const MONTH_OR_MODAL = set('may march august');
