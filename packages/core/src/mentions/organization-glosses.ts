/** Short forms that a gloss gives a body, joined with it wherever they stand: "(KDF) … KDF stated". */
import type { Document } from '../text/types.js';
import { type PhraseReader, glossAt, leftEdge } from './phrase.js';
import { isCapital } from './scan.js';
import type { OrganizationMention, TokenRange } from './types.js';

/** Joins short forms with the bodies that a gloss gives them to, wherever they stand. */
export function withShortForms(
  doc: Document,
  found: readonly OrganizationMention[],
  glosses: ReadonlyMap<string, OrganizationMention>,
): OrganizationMention[] {
  if (glosses.size === 0) return [...found];
  const { tokens } = doc;
  const isGloss = (i: number): boolean =>
    glosses.has(tokens[i]?.text ?? '') && tokens[i - 1]?.norm === '(' && tokens[i + 1]?.norm === ')';
  const joined: OrganizationMention[] = found
    .filter((body) => body.to - body.from > 1 || !isGloss(body.from))
    .map((body) => {
      const known = body.to - body.from === 1 ? glosses.get(tokens[body.from]?.text ?? '') : undefined;
      return known === undefined ? body : { ...known, from: body.from, to: body.to };
    });
  const taken = new Set(
    joined.flatMap((body) => Array.from({ length: body.to - body.from }, (_, i) => body.from + i)),
  );
  for (const { from, to } of doc.sentences) {
    for (let i = from; i < to; i++) {
      const known = taken.has(i) ? undefined : glosses.get(tokens[i]?.text ?? '');
      if (known === undefined || isGloss(i)) continue;
      joined.push({ ...known, from: i, to: i + 1 });
    }
  }
  return joined.sort((a, b) => a.from - b.from);
}

export function noteGloss(
  reader: PhraseReader,
  body: OrganizationMention,
  glosses: Map<string, OrganizationMention>,
): void {
  for (let i = body.from; i <= body.to; i++) {
    const gloss = glossAt(reader, i);
    const short = gloss && reader.tokens[gloss.from]?.text;
    if (short !== undefined) glosses.set(short, body);
  }
}
/** Last words that a short form in brackets makes a body: "Adriatic Defence Forum (ADF)". */
const WITH_GLOSS: ReadonlySet<string> = new Set('forum dialogue project network school'.split(' '));
/** "Adriatic Defence Forum (ADF)": capitals whose initials the bracket gives. */
export function glossedRun(reader: PhraseReader, at: number): TokenRange | undefined {
  const { tokens } = reader;
  if (!WITH_GLOSS.has(tokens[at]?.norm ?? '') || !isCapital(tokens[at])) return undefined;
  if (glossAt(reader, at + 1) === undefined) return undefined;
  const from = leftEdge(reader, at);
  const initial = tokens[from]?.text.charAt(0);
  return from < at && tokens[at + 2]?.text.charAt(0) === initial ? { from, to: at + 1 } : undefined;
}
