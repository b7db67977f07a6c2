import { isCapital, isCompound, type Scan } from './scan.js';
import type { CityMention, CountryMention } from './types.js';

/** Countries and cities by name, as the tables know them. */
export function findCountriesAndCities(scan: Scan): Array<CountryMention | CityMention> {
  const found: Array<CountryMention | CityMention> = [];
  const { lex, tokens } = scan;
  for (let i = 0; i < tokens.length; ) {
    const country = lex.longest(i, 'country');
    const city = lex.longest(i, 'city');
    if (
      country &&
      (isState(scan, i) ||
        isClock(scan, country.to) ||
        (country.entry.form === 'adjective' && isCompound(tokens, i)))
    ) {
      i = country.to;
      continue;
    }
    if (country && !(city && city.to > country.to)) {
      const { code, form } = country.entry;
      found.push({ kind: 'country', code, form, from: i, to: country.to });
      i = country.to;
    } else if (city && endsUnknownName(scan, i)) i = city.to;
    else if (city) {
      const { name, country: code, capital } = city.entry;
      found.push({ kind: 'city', name, country: code, capital, from: i, to: city.to });
      i = city.to;
    } else i++;
  }
  return found;
}

/** "the Karaka Sangha *Sabha*": the end of a name that no table knows, and no town. */
function endsUnknownName({ tokens, lex }: Scan, at: number): boolean {
  return [at - 1, at - 2].every((i) => {
    const token = tokens[i];
    return (
      token?.kind === 'word' && token.shape === 'title' && !tokens[i + 1]?.newline && lex.at(i).length === 0
    );
  });
}

/** "at 3 p.m., *US time*": whose clock it is. */
function isClock({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.text === 'time' && /^(?:[.,;)]|on|and|at)$/.test(tokens[at + 1]?.norm ?? '.');
}

/** "Atlanta, Georgia", "Georgia State Senator": the state of the United States. */
export function isState(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (tokens[at]?.norm !== 'georgia') return false;
  if (tokens[at + 1]?.norm === 'state') return true;
  if (tokens[at - 1]?.norm !== ',') return false;
  const before = scan.endingAt[at - 1];
  return before === undefined
    ? isCapital(tokens[at - 2])
    : before.entry.type === 'city' && before.entry.country === 'US';
}
