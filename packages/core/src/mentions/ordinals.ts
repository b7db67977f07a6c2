import type { LexMatches } from '../lexicon/types.js';
import type { Token } from '../text/types.js';
import { isGluedHyphen } from './scan.js';

export interface Ordinal {
  readonly value: number;
  readonly to: number;
}

/** "seventh", "twentieth" are ordinals; "twenty" goes before one. */
const NUMERALS: ReadonlyMap<string, { readonly value: number; readonly isTens?: true }> = new Map([
  ...`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth`
    .split(/\s+/)
    .map((word, i) => [word, { value: i + 1 }] as const),
  ...[
    'twentieth',
    'thirtieth',
    'fortieth',
    'fiftieth',
    'sixtieth',
    'seventieth',
    'eightieth',
    'ninetieth',
  ].map((word, i) => [word, { value: 10 * (i + 2) }] as const),
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, i) => [word, { value: 10 * (i + 2), isTens: true }] as const,
  ),
]);
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
  const numeral = NUMERALS.get(token.norm);
  if (numeral?.isTens) {
    const next = isGluedHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const unit = NUMERALS.get(tokens[next]?.norm ?? '')?.value ?? 10;
    return unit < 10 ? { value: numeral.value + unit, to: next + 1 } : undefined;
  }
  if (numeral !== undefined) return { value: numeral.value, to: at + 1 };
  const roman = token.shape === 'upper' ? ROMAN.get(token.text) : undefined;
  return roman === undefined ? undefined : { value: roman, to: at + 1 };
}
