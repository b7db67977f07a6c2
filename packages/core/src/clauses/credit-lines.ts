/**
 * Credits on lines of their own: above the text, below it, beside its date.
 *
 * @module
 */
import type { Reading, TokenRange } from '../mentions/types.js';
import { splitCredits } from './credits.js';
import type { AttributionClause } from './types.js';

export function clause(
  range: TokenRange,
  parts: Pick<AttributionClause, 'outlet' | 'via' | 'spokesperson'>,
): AttributionClause {
  return { kind: 'attribution', from: range.from, to: range.to, ...parts };
}

/** A word of an outlet's name. */
export function isOutletWord({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.norm === '-' || token.norm === '.') return token.glued;
  return (
    token.kind === 'word' &&
    token.shape !== 'lower' &&
    token.shape !== 'none' &&
    !/^(?:an?|the)$/.test(token.norm)
  );
}

/** "Office of the Spokesperson" above the text. */
export function readIssuer(reading: Reading, block: TokenRange): AttributionClause[] {
  const { tokens } = reading;
  for (let i = block.from; i < block.to; i++) if (tokens[i]?.norm === 'attributable') return [];
  let to = block.to;
  while (to > block.from && tokens[to - 1]?.kind === 'punct') to--;
  const first = tokens[block.from]?.norm ?? '';
  if (
    !/^(office|bureau|ministry|department|embassy|mission|secretariat|directorate|press|media)$/.test(first)
  )
    return [];
  // "Press Release: *New Zealand Government*": who issues it stands behind the colon.
  const colon = block.from + 2;
  if (tokens[colon]?.norm === ':' && /^(?:releases?|statements?)$/.test(tokens[colon - 1]?.norm ?? '')) {
    const outlet = { from: colon + 1, to };
    const isBody = /^(?:government|ministry|office|council|commission|embassy|party|secretariat)$/.test(
      tokens[to - 1]?.norm ?? '',
    );
    const body = reading.mentions.at(outlet.from);
    const isWhole = isBody || (body?.kind === 'organization' && body.to === to);
    return isWhole && to - colon < 9 ? [clause(outlet, { outlet })] : [];
  }
  // "Press Releases", "Media Statement": what the page holds, not who issues it.
  if (/^(?:releases?|statements?|room|corner|notes?|notices?|advisory|kit)$/.test(tokens[to - 1]?.norm ?? ''))
    return [];
  const outlet = { from: block.from, to };
  return [clause(outlet, { outlet })];
}

/** "Egypt State Information Service (Cairo)" on a line of its own. */
export function readCredit(reading: Reading, at: number, limit: number): AttributionClause | undefined {
  const { tokens, lex } = reading;
  let open = at;
  while (open < limit && open - at < 8 && isOutletWord(reading, open)) open++;
  if (open - at < 2 || tokens[open]?.norm !== '(') return undefined;
  const city = lex.longest(open + 1, 'city');
  if (city === undefined || tokens[city.to]?.norm !== ')') return undefined;
  if (city.to + 1 < limit && !tokens[city.to + 1]?.newline) return undefined;
  return clause({ from: at, to: city.to + 1 }, { outlet: { from: at, to: open } });
}

/** "News On AIR | April 9, 2021": the outlet before the date of a stamp. */
export function stampOutlet(reading: Reading, block: TokenRange): TokenRange | undefined {
  const { tokens } = reading;
  let bar = block.from;
  while (bar < block.to && tokens[bar]?.norm !== '|') bar++;
  if (bar === block.to) {
    // "MAP: 04 October 2023" below the text
    const agency = reading.lex.longest(block.from, 'agency');
    const isDated = reading.mentions.at(agency?.to ?? -1)?.kind === 'date';
    return agency && (tokens[agency.to]?.norm === ':' || isDated)
      ? { from: agency.from, to: agency.to }
      : undefined;
  }
  const from = tokens[block.from]?.norm === 'by' ? block.from + 1 : block.from;
  const [outlet] = splitCredits(reading, { from, to: bar });
  if (outlet === undefined || tokens[block.from]?.norm === 'calendar') return undefined;
  return reading.mentions.at(outlet.from)?.kind === 'date' ? undefined : outlet;
}

/** "By ANI | Updated: August 29, 2023", "By WAM": an agency by table, alone or before the bar. */
export function byline(reading: Reading, block: TokenRange): TokenRange | undefined {
  const { tokens, lex } = reading;
  const isBy = tokens[block.from]?.norm === 'by';
  // "TBS Report": a paper's initials and what its desk calls itself.
  const isDesk =
    block.to - block.from === 2 &&
    /^[A-Z]{3,6}$/.test(tokens[block.from]?.text ?? '') &&
    /^(?:Report|Desk|Bureau|Correspondent|Reporter)$/.test(tokens[block.from + 1]?.text ?? '');
  if (isDesk) return { from: block.from, to: block.from + 1 };
  const from = block.from + (isBy ? (tokens[block.from + 1]?.norm === ':' ? 2 : 1) : 0);
  // "By: Kenya Defence Forces"
  const body = isBy ? reading.mentions.at(from) : undefined;
  if (body?.kind === 'organization' && body.from === from && body.to === block.to)
    return { from, to: body.to };
  const agency = lex.longest(from, 'agency');
  if (agency === undefined) return undefined;
  const isAlone = from > block.from && agency.to === block.to;
  return isAlone || tokens[agency.to]?.norm === '|' ? { from, to: agency.to } : undefined;
}

/** "… the ministry added. (NNT)" · "… vessel. Robina Asido/DMS": after the last full stop. */
export function readSignature(reading: Reading, block: TokenRange): AttributionClause | undefined {
  const { tokens, lex } = reading;
  const last = block.to - 1;
  const slashed =
    tokens[last]?.norm === '/' && tokens[last - 2]?.norm === '/' && tokens[last - 1]?.shape === 'upper';
  if (slashed) return clause({ from: last - 2, to: block.to }, { outlet: { from: last - 1, to: last } });
  if (tokens[last]?.norm === ')') {
    const open = last - 2;
    const name = tokens[last - 1];
    const isShort =
      tokens[open]?.norm === '(' &&
      (name?.shape === 'upper' || lex.longest(last - 1, 'agency')?.to === last) &&
      !/^(?:photos?|videos?|ends?|images?|watch|sic)$/.test(name?.norm ?? '') &&
      /[.!?”"]$/.test(tokens[open - 1]?.text ?? '');
    if (isShort) return clause({ from: open, to: block.to }, { outlet: { from: last - 1, to: last } });
    return slashedIn(reading, last);
  }
  // "VM/AS" are typists' initials.
  const isSigned =
    tokens[last - 1]?.norm === '/' && tokens[last - 1]?.glued && tokens[last - 2]?.shape === 'title';
  if (isSigned && tokens[last]?.shape === 'upper' && (tokens[last]?.text.length ?? 0) > 2) {
    return clause({ from: last, to: block.to }, { outlet: { from: last, to: last + 1 } });
  }
  // "… and officials. — MNA/KZL"
  const wire = tokens[last - 2];
  if (
    tokens[last - 1]?.norm === '/' &&
    tokens[last - 3]?.norm === '-' &&
    wire?.shape === 'upper' &&
    wire.text.length > 2 &&
    /[.!?”"]$/.test(tokens[last - 4]?.text ?? '')
  )
    return clause({ from: last - 2, to: block.to }, { outlet: { from: last - 2, to: last - 1 } });
  // "… in the coming time. — VNS": initials behind a dash, after the last full stop.
  const initials = tokens[last]?.text ?? '';
  const isParted = tokens[last - 1]?.norm === '-' && !tokens[last]?.glued && !tokens[last - 1]?.glued;
  if (
    isParted &&
    (block.to - block.from > 8 || block.to - block.from === 2) &&
    /^\p{Lu}{3,6}$/u.test(initials) &&
    !/^(?:END|ENDS|STOP)$/.test(initials) &&
    /[.!?”"]$/.test(tokens[last - 2]?.text ?? '')
  ) {
    return clause({ from: last, to: block.to }, { outlet: { from: last, to: last + 1 } });
  }
  const agency = lex.longest(last, 'agency');
  // "… in Bucharest. AGERPRES", "-VNA" behind the last stop
  const isBehindStop =
    tokens[last - 1]?.norm === '.' && tokens[last]?.glued === false && tokens[last]?.shape === 'upper';
  const isAlone = tokens[last - 1]?.norm === '-' && last - 1 === block.from;
  if (agency !== undefined && (isBehindStop || isAlone))
    return clause({ from: last, to: block.to }, { outlet: { from: last, to: last + 1 } });
  if (agency !== undefined && /^[-.]$/.test(tokens[last - 1]?.norm ?? '') && !tokens[last - 1]?.glued) {
    return clause({ from: last, to: block.to }, { outlet: { from: last, to: last + 1 } });
  }
  return undefined;
}

/** "(VOI/Rezha/RHM)": a wire and its writers; "(Presidential Press Unit)". */
function slashedIn({ tokens }: Reading, close: number): AttributionClause | undefined {
  let open = close - 1;
  while (open > close - 8 && tokens[open]?.norm !== '(') open--;
  const name = tokens[open + 1];
  const isUnit =
    /^(?:unit|office|service|agency|press|news|bureau|department)$/.test(tokens[close - 1]?.norm ?? '') &&
    tokens.slice(open + 1, close).every((token) => token.shape === 'title' || token.shape === 'upper') &&
    tokens[open]?.norm === '(' &&
    /[.!?”"]$/.test(tokens[open - 1]?.text ?? '');
  if (isUnit) return clause({ from: open, to: close + 1 }, { outlet: { from: open + 1, to: close } });
  const isWire =
    tokens[open]?.norm === '(' &&
    name?.shape === 'upper' &&
    name.text.length > 2 &&
    tokens[open + 2]?.norm === '/' &&
    /[.!?”"]$/.test(tokens[open - 1]?.text ?? '');
  return isWire
    ? clause({ from: open, to: close + 1 }, { outlet: { from: open + 1, to: open + 2 } })
    : undefined;
}

/** "MAP 16 January" · "Riigikogu Press Service" on a line of its own below the text. */
export function readOwnLine(reading: Reading, block: TokenRange): AttributionClause | undefined {
  const { tokens, lex, mentions } = reading;
  const signed = readWritten(reading, block) ?? readPressOffice(reading, block);
  if (signed !== undefined) return signed;
  if (block.from === 0 || block.to - block.from > 6) return undefined;
  const agency = lex.longest(block.from, 'agency');
  if (agency !== undefined) {
    const date = mentions.at(tokens[agency.to]?.norm === ':' ? agency.to + 1 : agency.to);
    const isAll =
      agency.to === block.to ||
      tokens[agency.to]?.newline === true ||
      (date?.kind === 'date' && date.to >= block.to - 1);
    return isAll ? clause(agency, { outlet: { from: agency.from, to: agency.to } }) : undefined;
  }
  let to = block.from;
  while (to < block.to && !(to > block.from && tokens[to]?.newline)) to++;
  // "Example News Agency"
  const isAgency =
    to === block.to &&
    to - block.from > 2 &&
    tokens[to - 1]?.norm === 'agency' &&
    /^(?:news|press|information|telegraph)$/.test(tokens[to - 2]?.norm ?? '');
  const isMission =
    to === block.to &&
    /^(?:high|embassy|consulate|permanent)$/.test(tokens[block.from]?.norm ?? '') &&
    isSignedMission(reading, block);
  const isService =
    isAgency ||
    isMission ||
    (tokens[to - 2]?.norm === 'press' &&
      /^(?:service|office|center|centre)$/.test(tokens[to - 1]?.norm ?? ''));
  if (!isService || to - block.from < 3 || tokens[block.from]?.shape === 'lower') return undefined;
  const outlet = { from: block.from, to };
  return clause(outlet, { outlet });
}

/** "AGERPRES (RO - author: Ana Pop, editor: Dan Ene)": an agency with its writers. */
function readWritten({ tokens, lex }: Reading, block: TokenRange): AttributionClause | undefined {
  const agency = lex.longest(block.from, 'agency');
  if (agency === undefined || tokens[agency.to]?.norm !== '(') return undefined;
  const isWritten = tokens
    .slice(agency.to, Math.min(block.to, agency.to + 8))
    .some(({ norm }) => /^(?:authors?|editors?|writing|reporting)$/.test(norm));
  return isWritten ? clause(agency, { outlet: { from: agency.from, to: agency.to } }) : undefined;
}

/** "The Press Service of the Constitutional Court" on a line of its own. */
function readPressOffice({ tokens }: Reading, block: TokenRange): AttributionClause | undefined {
  const from = tokens[block.from]?.norm === 'the' ? block.from + 1 : block.from;
  const isOffice =
    block.from > 0 &&
    /^(?:press|information|media)$/.test(tokens[from]?.norm ?? '') &&
    /^(?:service|office|department|center|centre|bureau)$/.test(tokens[from + 1]?.norm ?? '') &&
    tokens[from]?.shape !== 'lower' &&
    /^(?:of|at)$/.test(tokens[from + 2]?.norm ?? '');
  if (!isOffice) return undefined;
  let to = from;
  while (to < block.to && to - from < 12 && !tokens[to + 1]?.newline && to + 1 < block.to) to++;
  if (tokens[to]?.kind === 'word') to++;
  const isLine = to === block.to || tokens[to]?.newline === true;
  return isLine ? clause({ from, to }, { outlet: { from, to } }) : undefined;
}

/** "High Commission of Example" with its city and the day below it, at the end of a text. */
function isSignedMission({ doc, mentions, tokens }: Reading, { from, to }: TokenRange): boolean {
  const isName =
    /^(?:embassy|consulate|high|permanent)$/.test(tokens[from]?.norm ?? '') &&
    tokens.slice(from, from + 3).some(({ norm }) => /^(?:of|commission|mission|general)$/.test(norm));
  const below = doc.blocks.find((block) => block.from >= to);
  if (!isName || below === undefined || below.to - below.from > 6) return false;
  const kind = mentions.at(below.from)?.kind;
  return kind === 'city' || kind === 'date';
}
