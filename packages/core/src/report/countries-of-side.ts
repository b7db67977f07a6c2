/** Who stands on one side of an encounter, and for which lands. */
import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import type { Person } from './cast.js';
import type { Coreference } from './coreference.js';
import { isInternational } from './international.js';
import { landsOf } from './lands-of-office.js';
import { bodiesOfOfficials } from './own-body.js';

/** The countries that those of a list stand for, as far as known. */
export function countriesOfSide(
  reading: Reading,
  coreference: Coreference,
  mentions: readonly Mention[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mention of mentions) {
    // "officials of the Kenya Customs Department" are of a body.
    if (mention.kind === 'office' && mention.plural)
      for (const land of landsOf(reading, mention)) if (!isInBody(reading, land)) found.add(land.code);
    const referent = coreference.resolve(mention);
    const code =
      referent?.type === 'country'
        ? referent.code
        : referent?.type === 'person'
          ? referent.person.country
          : mention.kind === 'office' && bodiesOfOfficials(reading, mention).length === 0
            ? mention.country
            : undefined;
    if (code !== undefined) found.add(code);
  }
  return found;
}

function isInBody({ mentions }: Reading, { from, to }: TokenRange): boolean {
  return mentions.within({ from, to }).some((m) => m.kind === 'organization' && m.to - m.from > to - from);
}

export function onlyOf(codes: ReadonlySet<string>): string | undefined {
  const [only] = codes;
  return codes.size === 1 ? only : undefined;
}

export function hasForeigner({ tokens }: Reading): boolean {
  return tokens.some(
    (t, i) =>
      FROM_ABROAD.test(t.norm) ||
      (t.norm === 'our' && tokens[i + 1]?.norm === 'country') ||
      (t.norm === 'high' && tokens[i + 1]?.norm === 'commissioner'),
  );
}

/** Words that tell of someone from abroad, or of "our country" beside the one that is named. */
const FROM_ABROAD = /^(counterpart|ambassador|attache|affaires|d'affaires)$/;

/** Whether no country but this one is named, nor anyone from abroad. */
export function isOneLand(reading: Reading, code: string | undefined): boolean {
  return (
    code !== undefined &&
    !hasForeigner(reading) &&
    reading.mentions.all.every(
      (m) => (m.kind === 'country' ? m.code : m.kind === 'city' ? m.country : code) === code,
    )
  );
}

/** "Governor", "Mayor", "Chief Minister": whoever governs a part of a land. */
export function isInland(reading: Reading, person: Person): boolean {
  return person.titles.some((t) => {
    const word = reading.tokens[t.head]?.norm ?? '';
    return /^(governor|mayor|akim|prefect)$/.test(word);
  });
}

/** "CEO of Peugeot", "High Representative": of a company, or of the Union; the land that receives is not his. */
export function isOfNoLand({ tokens, lex }: Reading, person: Person): boolean {
  return person.titles.some(({ head, to }) => {
    // "International *President of Lions* Clubs": of what no table knows.
    const isPresident = /^(?:president|chairman|chairperson|chair|founder)$/.test(tokens[head]?.norm ?? '');
    const name = tokens[head + 2]?.norm === 'the' ? head + 3 : head + 2;
    const isOrgan = tokens.slice(name, to).some((t) => ORGANS.test(t.norm));
    if (isPresident && tokens[head + 1]?.norm === 'of' && name < to && !isOrgan)
      if (tokens[name]?.shape === 'title' && lex.at(name).length === 0) return true;
    const before = tokens[head - 1]?.norm;
    const word = tokens[head]?.norm;
    // "the Secretary-General": of a body, whichever the text leaves to be known.
    if (word === 'general' && /^(?:secretary|-)$/.test(before ?? '')) return true;
    if (word === 'ceo' || (word === 'officer' && before === 'executive')) return true;
    return word === 'representative' && before === 'high';
  });
}

/** Of these, those of a state: "President of the Transitional Council". */
const ORGANS =
  /^(?:council|government|assembly|senate|parliament|court|commission|committee|chamber|authority|republic|state|house)$/;

/** Whether a person stands for a body of several nations, or a company, that no country is told of. */
export function isOfBody(reading: Reading, person: Person): boolean {
  return (
    isInternational(reading, person) || (person.country === undefined && person.organization !== undefined)
  );
}
