import type { OrganizationMention, Reading, TokenRange } from '../mentions/types.js';
import type { Facts } from './facts.js';
import type { Ids } from './ids.js';
import type { Organization } from './schema.js';
import { trim, wording } from './wording.js';

/** One body with the words that name it most fully. */
export interface NamedBody {
  readonly key: string;
  readonly name: TokenRange;
  /** All its mentions. */
  readonly mentions: readonly OrganizationMention[];
}

/** Words that do not tell one body from another. */
const EMPTY: ReadonlySet<string> = new Set('of the for and affairs republic national'.split(' '));

/**
 * The bodies that the release names, each once.
 *
 * "Defense Ministry" after "Ministry of Defense of Kazakhstan" is the same
 * body, told more shortly. Neither outlet nor a country is one.
 */
export function listOrganizations(reading: Reading, outlet?: TokenRange): NamedBody[] {
  const groups = new Map<string, OrganizationMention[]>();
  /** Of each key, "KDF" too, the name that its first mention gives it. */
  const codes = new Map<string, string>();
  for (const mention of reading.mentions.all) {
    if (mention.kind !== 'organization' || isEmployer(reading, mention)) continue;
    if (mention.residence && isWhere(reading, mention)) continue;
    // Those who report are no part of what is told.
    if (reading.lex.longest(mention.from, 'agency')?.to === mention.to) continue;
    if (isUnitOfTitle(reading, mention) || isOfSeveral(reading, mention)) continue;
    const key = codes.get(mention.key) ?? withCodes(reading, mention);
    codes.set(mention.key, key);
    const known = groups.get(key);
    if (known) known.push(mention);
    else groups.set(key, [mention]);
  }
  const bodies = [...groups]
    .map(([, mentions]) => mentions)
    .map((mentions) => ({
      key: mentions[0]?.key ?? '',
      mentions,
      name: fullest(mentions),
      words: wordsOf(withCodes(reading, mentions[0] as OrganizationMention)),
    }));
  const told = outlet && textOf(reading, outlet);
  return bodies
    .filter((body, i) => !bodies.some((other, k) => other !== body && isShortOf(body, other, k < i)))
    .filter((body) => textOf(reading, body.name) !== told || isIssuer(reading, body.name))
    .map(({ key, name, mentions }) => ({ key, name, mentions }));
}

/** "at *the White House*", "visited the White House": a house, and not those who work there: "*the White House* convened". */
function isWhere({ tokens, lex, mentions }: Reading, { from, to }: TokenRange): boolean {
  const owner = mentions.at(from);
  if (owner !== undefined && owner.kind !== 'organization' && owner.from <= from && owner.to > to)
    return true;
  const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  const acts =
    lex.hasVerb(to, 'past') || lex.hasVerb(to, 's') || /^(?:has|will|is)$/.test(tokens[to]?.norm ?? '');
  // "partnership *with the White House*", "the White House *and* the Department"
  return !acts && !/^(?:with|between)$/.test(tokens[before]?.norm ?? '') && tokens[to]?.norm !== 'and';
}

/** "the Emergencies *Ministries* of Peru and Chile" */
function isOfSeveral({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((t) => t.norm === 'ministries');
}

/** "Director of the *Europe Department*": a part of a ministry, told only to say what somebody directs. */
function isUnitOfTitle(
  { tokens, mentions }: Reading,
  { from, to, key, country }: OrganizationMention,
): boolean {
  if (country !== undefined) return false;
  const owner = mentions.at(from);
  if (owner?.kind !== 'person' && owner?.kind !== 'office') return false;
  const titles = owner.kind === 'person' ? owner.titles : [owner];
  if (!titles.some((t) => t.from <= from && to <= t.to && t.from < from)) return false;
  return (
    /^(?:department|directorate|division|section|unit|bureau)$/.test(tokens[to - 1]?.norm ?? '') ||
    /^(?:main|general) (?:department|directorate)/.test(key.toLowerCase())
  );
}

/** "Sri Lanka Army" and "Sri Lankan Army" are one, "Kazakh Defense Ministry" and "Ministry of Defence of Kazakhstan": lands by their codes. */
function withCodes({ tokens, lex }: Reading, { from, to, key }: OrganizationMention): string {
  let coded = '';
  let hasLand = false;
  for (let i = from; i < to; i++) {
    const land = lex.longest(i, 'country');
    if (land && land.to <= to) {
      coded += ` ${land.entry.code}`;
      hasLand = true;
      i = land.to - 1;
    } else coded += ` ${tokens[i]?.norm ?? ''}`;
  }
  return hasLand ? coded : key;
}

/** "Joint Secretary, *Government of India*": the tail of an office, no body of its own. */
function isEmployer({ tokens }: Reading, { from }: TokenRange): boolean {
  const isGovernment = tokens[from]?.norm === 'government' && tokens[from + 1]?.norm === 'of';
  const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return isGovernment && /^(?:,|\()$/.test(tokens[before]?.norm ?? '');
}

function fullest(mentions: readonly OrganizationMention[]): TokenRange {
  let best: OrganizationMention | undefined;
  for (const mention of mentions) {
    const longer = best === undefined ? 1 : mention.to - mention.from - (best.to - best.from);
    // "Sri Lankan Army", then "Sri Lanka Army" twice: as it is mostly told.
    const often = (key: string): number => mentions.filter((m) => m.key === key).length;
    if (longer > 0 || (longer === 0 && best && often(mention.key) > often(best.key))) best = mention;
  }
  return { from: best?.from ?? 0, to: best?.to ?? 0 };
}

function wordsOf(key: string): ReadonlySet<string> {
  return new Set(
    key
      .toLowerCase()
      .replaceAll('defence', 'defense')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !EMPTY.has(word)),
  );
}

/** Every word of the one is in the other, which has more; only a ministry or department is so shortened. */
function isShortOf(
  short: { readonly words: ReadonlySet<string> },
  full: { readonly words: ReadonlySet<string> },
  isEarlier: boolean,
): boolean {
  const isSame = isEarlier && short.words.size === full.words.size;
  if ((short.words.size >= full.words.size && !isSame) || short.words.size === 0) return false;
  for (const word of short.words) if (!full.words.has(word)) return false;
  return ['ministry', 'department', 'embassy', 'parliament', 'presidency', 'group', 'service'].some((w) =>
    short.words.has(w),
  );
}

/** "Office of the Spokesperson" is named as a body although it issues the text. */
function isIssuer({ doc }: Reading, { from }: TokenRange): boolean {
  return doc.blocks.some((block) => block.kind === 'issuer' && from >= block.from && from < block.to);
}

function textOf({ tokens }: Reading, { from, to }: TokenRange): string {
  return tokens
    .slice(from, to)
    .map((token) => token.norm)
    .join(' ');
}

/** Named bodies, each once. */
export function tellOrganizations({ reading, evidence, provenance }: Facts, ids: Ids): Organization[] {
  return listOrganizations(reading, provenance.outlet).map((body, i) => {
    const range = trim(reading, body.name);
    const name = wording(reading, range);
    evidence.add(`/organizations/${i}/name`, range);
    return { id: ids.make(name), name };
  });
}
