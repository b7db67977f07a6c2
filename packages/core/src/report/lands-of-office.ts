/**
 * The lands of an office that several hold.
 *
 *     Polish and Swedish ministers          ministers of Poland, Sweden and Finland
 *     ^PL        ^SE                                     ^PL     ^SE        ^FI
 */
import type { CountryMention, Mention, OfficeMention, Reading } from '../mentions/types.js';

/** "Polish and Swedish *ministers*", "*ministers* of Poland, Sweden and Finland": the countries named with an office of several. */
export function landsOf(reading: Reading, office: OfficeMention): readonly CountryMention[] {
  const { tokens, mentions } = reading;
  const lands: CountryMention[] = [];
  const add = (m: Mention): void => {
    if (m.kind === 'country' && !lands.some((l) => l.code === m.code)) lands.push(m);
  };
  let from = office.from;
  for (let i = from - 1; i >= 0 && i > office.from - 8; i--) {
    const mention = mentions.at(i);
    if (mention?.kind !== 'country' && !/^(and|,|the)$/.test(tokens[i]?.norm ?? '')) break;
    if (mention?.kind === 'country') from = mention.from;
  }
  let to = office.to;
  while (
    /^(and|,|the|of|allies|partners|members|countries|nations|states)$/.test(tokens[to]?.norm ?? '') ||
    mentions.at(to)?.kind === 'country'
  )
    to++;
  mentions.within({ from, to }).forEach(add);
  return lands;
}
