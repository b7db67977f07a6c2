/**
 * The land that is told beside a name.
 *
 *     King Abdullah II of Jordan · Thiago Salles (Brazil) · Poland's Jan Nowak
 */
import type { Draft } from './people-units.js';
import { type Scan, isCapital, isPossessive } from './scan.js';

/** "hosted *Poland's* Zbigniew Kościelny", "met *Danish* Rear Admiral Lind": the country before the name. */
export function readOwnerCountry(scan: Scan, draft: Draft): void {
  const people = scan.endingAt[draft.from];
  if (draft.rank && draft.from === draft.rank.from && people?.entry.type === 'country') {
    if (people.entry.form === 'adjective') draft.country ??= people.entry.code;
    return;
  }
  // "with *French Gendarmerie* Colonel Luc Perrin": the force is that land's, and he is of it
  if (draft.rank && draft.from === draft.rank.from) {
    let at = draft.from;
    while (at > draft.from - 3 && isForce(scan.tokens[at - 1])) at--;
    const owner = at < draft.from ? scan.endingAt[at] : undefined;
    if (owner?.entry.type === 'country' && owner.entry.form === 'adjective')
      draft.country ??= owner.entry.code;
  }
  if (draft.before.length > 0 || !isPossessive(scan.tokens[draft.from - 1])) return;
  const owner = scan.endingAt[draft.from - 1];
  if (owner?.entry.type !== 'country' || draft.unit.run.full < 2) return;
  draft.country = owner.entry.code;
  draft.evidence = true;
}

/** "President Volodymyr Zelenskyy *of Ukraine*", "King Abdullah II *of Jordan*". */
export function readCountryAfter(scan: Scan, draft: Draft): void {
  const { tokens } = scan;
  // "Ministers Thiago Salles (Brazil) and Graça Antunes (Portugal)"
  const inBrackets = tokens[draft.to]?.norm === '(' ? scan.lex.longest(draft.to + 1, 'country') : undefined;
  if (inBrackets && tokens[inBrackets.to]?.norm === ')') {
    draft.country = inBrackets.entry.code;
    draft.to = inBrackets.to + 1;
    return;
  }
  // "H.E. Ana Costa - Chile, H.E. Rui Melo- Brazil"
  const behindDash =
    draft.honorific && /^[-–]$/.test(tokens[draft.to]?.norm ?? '')
      ? scan.lex.longest(draft.to + 1, 'country')
      : undefined;
  if (behindDash?.entry.form === 'name' && /^(?:[,;.]|and)$/.test(tokens[behindDash.to]?.norm ?? '.')) {
    draft.country = behindDash.entry.code;
    draft.to = behindDash.to;
    return;
  }
  // "Ana Costa, of Chile, and Rui Melo, of Brazil"
  const apart =
    tokens[draft.to]?.norm === ',' &&
    tokens[draft.to + 1]?.norm === 'of' &&
    (draft.unit.run.full > 1 || draft.before.length > 0);
  const of = apart ? draft.to + 1 : draft.to;
  // "Colonel Paul Grey *of the British Army*, the Defence Adviser"
  const land = tokens[of]?.norm === 'of' && draft.rank ? scan.lex.longest(of + 2, 'country') : undefined;
  if (land?.entry.form === 'adjective' && FORCES.test(tokens[land.to]?.norm ?? '')) {
    draft.country = land.entry.code;
    draft.to = land.to + 1;
    return;
  }
  // "his counterparts Ann Lee *of Fiji*, Bo Roa *of Samoa*, and": a full name, its land, and the list goes on.
  const bare =
    !apart && tokens[of]?.norm === 'of' && draft.unit.run.full > 1
      ? scan.lex.longest(of + 1, 'country')
      : undefined;
  if (
    bare?.entry.form === 'name' &&
    /^(?:and|on|in|at|to|during|who|[,.;])$/.test(tokens[bare.to]?.norm ?? '.')
  ) {
    draft.country ??= bare.entry.code;
    draft.to = bare.to;
    return;
  }
  if (
    !apart &&
    ((draft.before.length === 0 && !draft.honorific && !draft.rank) ||
      !/^(of|from)$/.test(tokens[of]?.norm ?? ''))
  )
    return;
  const at = tokens[of + 1]?.norm === 'the' ? of + 2 : of + 1;
  // "Governor Park Min-ho *of Gangwon province*"
  const part = isCapital(tokens[at]) && PARTS.test(tokens[at + 1]?.norm ?? '') ? at + 2 : undefined;
  if (part !== undefined && !apart) {
    draft.country ??= (scan.lex.longest(at, 'region') ?? scan.lex.longest(at, 'city'))?.entry.country;
    draft.to = part;
    return;
  }
  const country = scan.lex.longest(at, 'country');
  if (country?.entry.form !== 'name' || isPossessive(tokens[country.to])) return;
  // "a call on Premier Ann Lee *from Solomon Islands Prime Minister* Bo Roa": the next one's land.
  // But "Readout of a Call with Premier Ann Lee *of Fiji*" ends its line; the next one begins with an office.
  if (!tokens[country.to]?.newline && scan.lex.longest(country.to, 'office')) return;
  if (apart) {
    if (!/^(and|[,.;:)])$/.test(tokens[country.to]?.norm ?? '.')) return;
    draft.evidence = true;
  }
  draft.country = country.entry.code;
  draft.to = country.to;
}

const FORCES = /^(army|navy)$/;

/** "*Royal Air Force* Group Captain", "*Coast Guard* Commander", "*Gendarmerie* Colonel" */
function isForce(token: Scan['tokens'][number] | undefined): boolean {
  return (
    isCapital(token) &&
    /^(?:army|navy|naval|air|force|forces|armed|royal|marine|marines|gendarmerie|carabinieri|police|coast|national|guard)$/.test(
      token?.norm ?? '',
    )
  );
}

const PARTS = /^(province|prefecture|region|state|county|oblast|governorate|city)$/;
