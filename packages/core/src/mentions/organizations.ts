import { fold } from '../text/fold.js';
import { COMPANY_ENDS } from './company-forms.js';
import { HAVE_ARMY_GENERALS } from './office-fields.js';
import { glossedRun, noteGloss, withShortForms } from './organization-glosses.js';
import { aroundHead } from './organization-head.js';
import { smallMinistry } from './organization-small.js';
import { type PhraseReader, headAt, leftEdge } from './phrase.js';
import { isAcronym, isCapital, isFieldOfBody } from './scan.js';
import type { OrganizationMention, TokenRange } from './types.js';

/**
 * Named bodies: those of the gazetteer, those that a head noun makes one, and
 * the short forms that a gloss gives them.
 *
 *     the Kenya Defence Forces (KDF) said … KDF stated
 *         ^head noun            ^gloss      ^short form
 */
export function findOrganizations(reader: PhraseReader): OrganizationMention[] {
  const { doc, lex } = reader;
  const found: OrganizationMention[] = [];
  const glosses = new Map<string, OrganizationMention>();
  for (const sentence of doc.sentences) {
    const isTitle = doc.blocks[sentence.block]?.kind === 'headline';
    let done = sentence.from;
    let inCountry = sentence.from;
    let inOther = sentence.from;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (i < done) continue;
      const country = lex.longest(i, 'country');
      // The "Federation" of "Russian Federation" is no body.
      if (country !== undefined) inCountry = Math.max(inCountry, country.to);
      const body = readBody(reader, i, sentence.to, isTitle || i < inCountry || i < inOther);
      if (body === undefined) {
        // The "Force" of "the Air Force" and of "Chief of Defence Forces" is no head of its own.
        inOther = Math.max(inOther, headAt(reader, i, 'organization')?.to ?? 0, forcesOffice(reader, i) ?? 0);
        continue;
      }
      if (isExplanation(reader, body) || isOfPaper(reader, body)) continue;
      // A body inside a longer one that began before it: keep the longer.
      while (
        found.length > 0 &&
        (found.at(-1)?.from ?? 0) >= body.from &&
        (found.at(-1)?.to ?? 0) <= body.to
      ) {
        found.pop();
      }
      if ((found.at(-1)?.to ?? 0) > body.from) continue;
      found.push(body);
      done = body.to;
      noteGloss(reader, body, glosses);
    }
  }
  return withShortForms(doc, found, glosses);
}

/** "Chief of Defence Forces": the office as a whole. */
function forcesOffice({ tokens, lex }: PhraseReader, at: number): number | undefined {
  const office = lex.longest(at, 'office');
  if (office === undefined || office.to - at < 3) return undefined;
  return tokens[office.to - 2]?.norm === 'armed' ? undefined : office.to;
}

/** "the Compact of *Free Association*", "the Treaty of *Union*": what a paper is called. */
function isOfPaper({ tokens }: PhraseReader, { from }: TokenRange): boolean {
  return (
    tokens[from - 1]?.norm === 'of' &&
    isCapital(tokens[from - 2]) &&
    /^(?:compact|treaty|act|articles|spirit|declaration)$/.test(tokens[from - 2]?.norm ?? '')
  );
}

/** "the Riigikogu *(Parliament of Estonia)*", "the military *(TNI)*": says what was just named. */
function isExplanation({ tokens }: PhraseReader, { from, to }: TokenRange): boolean {
  return tokens[from - 1]?.norm === '(' && tokens[to]?.norm === ')' && tokens[from - 2]?.kind === 'word';
}

/** The body whose head noun, or gazetteer name, begins at a token. */
function readBody(
  reader: PhraseReader,
  at: number,
  limit: number,
  knownOnly: boolean,
): OrganizationMention | undefined {
  const { tokens, lex } = reader;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const small = smallMinistry(reader, at);
  if (small !== undefined) return mention(reader, small);
  // "Brunei Darussalam *Group Captain* X": a rank, and no group.
  const isRank =
    (token.norm === 'group' && lex.longest(at, 'rank') !== undefined) || isArmyGeneral(reader, at);
  const isNoHead = knownOnly || isRank;
  const head = isNoHead ? undefined : (headAt(reader, at, 'organization') ?? hospitalAt(reader, at));
  const known = lex.longest(at, 'organization');
  if (head !== undefined && isCapital(token) && head.to <= limit) {
    const range = aroundHead(reader, head.from, head.to);
    // "Organisation for Security and Co-operation in Europe": the tables know more of it.
    const isPart = range !== undefined && range.from === at && known !== undefined && known.to > range.to;
    if (range !== undefined && range.to <= limit && !isPart) return mention(reader, range);
  }
  const glossed = knownOnly ? undefined : glossedRun(reader, at);
  if (glossed !== undefined) return mention(reader, glossed);
  // "Ana Silva, *Co*-President"
  const isPrefix = token.norm === 'co' && tokens[at + 1]?.norm === '-' && tokens[at + 1]?.glued === true;
  if (COMPANY_ENDS.has(token.norm) && isCapital(token) && !isPrefix) {
    const from = leftEdge(reader, tokens[at - 1]?.norm === ',' ? at - 1 : at);
    if (from < at - 1 || isAcronym(tokens[from])) return mention(reader, { from, to: at + 1 });
  }
  if (known === undefined) return undefined;
  const { name, international, country, residence } = known.entry;
  // An event or a framework is no body, though the tables know it.
  if (/^(?:conference|framework|summit|meeting)$/.test(tokens[known.to - 1]?.norm ?? '')) return undefined;
  if (isFieldOfBody(tokens[known.to])) return undefined;
  const next = headAt(reader, known.to, 'organization');
  // "African Union *Commission*", "White House *Office* of …": the head will take it in.
  if (next !== undefined && isCapital(tokens[known.to])) {
    const range = aroundHead(reader, next.from, next.to);
    if (range !== undefined && range.from <= at) return mention(reader, range);
  }
  return {
    kind: 'organization',
    from: known.from,
    to: international || residence ? known.to : ofLand(reader, known.to, country),
    key: name,
    international: international ?? false,
    ...(country === undefined ? {} : { country }),
    ...(residence && { residence }),
  };
}

/** "the Mejlis *of Turkmenistan*": the land whose body it is belongs to its name. */
function ofLand({ tokens, lex }: PhraseReader, to: number, country: string | undefined): number {
  if (country === undefined || tokens[to]?.norm !== 'of') return to;
  const land = lex.longest(tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1, 'country');
  return land?.entry.form === 'name' && land.entry.code === country ? land.to : to;
}

/** "Minister of Defence of Russia *Army General* X": a rank, and no army. */
function isArmyGeneral({ tokens, lex }: PhraseReader, at: number): boolean {
  const land = tokens[at]?.norm === 'army' ? lex.longest(at - 1, 'country') : undefined;
  return (
    land?.to === at &&
    land.entry.form === 'name' &&
    HAVE_ARMY_GENERALS.has(land.entry.code) &&
    tokens[at + 1]?.norm === 'general'
  );
}

/** A hospital is a site and a body at once. */
function hospitalAt(
  reader: PhraseReader,
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  return reader.tokens[at]?.norm === 'hospital' ? { from: at, to: at + 1 } : undefined;
}

function mention(reader: PhraseReader, range: TokenRange): OrganizationMention {
  const { tokens, lex } = reader;
  const words: string[] = [];
  let country: string | undefined;
  let international = false;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const match = lex.longest(i, 'country');
    if (match !== undefined && match.to <= range.to) country ??= match.entry.code;
    const inner = lex.longest(i, 'organization');
    // The "Committee on European Union Affairs" is a parliament's.
    if (inner?.entry.international === true && !isFieldOfBody(tokens[inner.to])) international = true;
    if (token.kind !== 'punct' && token.norm !== 'the') words.push(fold(token.text));
  }
  return {
    kind: 'organization',
    from: range.from,
    to: range.to,
    key: words.join(' '),
    international,
    ...(country === undefined ? {} : { country }),
  };
}
