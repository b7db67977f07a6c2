import type { LexMatches } from '../lexicon/types.js';
import type { Token } from '../text/types.js';
import { isGluedHyphen } from './scan.js';

export interface Ordinal {
  readonly value: number;
  readonly to: number;
}

const WORDS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth`
    .split(/\s+/)
    .map((word, i) => [word, i + 1]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, i) => [
    word,
    10 * (i + 2),
  ]),
);
const TENTHS: ReadonlyMap<string, number> = new Map(
  ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'].map(
    (word, i) => [word, 10 * (i + 2)],
  ),
);
const ROMAN: ReadonlyMap<string, number> = new Map(
  `I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV`
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** "17th" · "7 th" · "second" · "twenty-fifth" · "XII" at a token. */
export function readOrdinal(tokens: readonly Token[], _lex: LexMatches, at: number): Ordinal | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const match = /^(\d{1,3})(st|nd|rd|th)?$/.exec(token.norm);
    if (match === null) return undefined;
    if (match[2] !== undefined) return { value: Number(match[1]), to: at + 1 };
    return /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.norm ?? '')
      ? { value: Number(match[1]), to: at + 2 }
      : undefined;
  }
  const tens = TENS.get(token.norm);
  if (tens !== undefined) {
    const next = isGluedHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const unit = WORDS.get(tokens[next]?.norm ?? '');
    return unit !== undefined && unit < 10 ? { value: tens + unit, to: next + 1 } : undefined;
  }
  const word = WORDS.get(token.norm) ?? TENTHS.get(token.norm);
  if (word !== undefined) return { value: word, to: at + 1 };
  const roman = token.text.length > 1 ? ROMAN.get(token.text) : undefined;
  return roman === undefined ? undefined : { value: roman, to: at + 1 };
}
