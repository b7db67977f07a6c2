/**
 * The name of an outlet before a token: by table, or a short run of capitals after a comma.
 *
 *     …, Kazinform has learnt
 *        ^outlet
 */
import type { Reading, TokenRange } from '../mentions/types.js';
import { readCitedBody } from './cited.js';
import { isOutletWord } from './credit-lines.js';
import { sentenceOf } from './subject.js';

const LONGEST_OUTLET = 4;

/** The name of an agency that ends before a token: by table, or a short run of capitals after a comma. */
export function outletBefore(reading: Reading, end: number): TokenRange | undefined {
  const { tokens, lex, mentions } = reading;
  const sentence = sentenceOf(reading, end - 1);
  for (let from = Math.max(sentence.from, end - 6); from < end; from++) {
    const agency = lex.longest(from, 'agency');
    if (agency?.to === end) return { from, to: end };
  }
  let from = end;
  while (from > sentence.from && end - from < LONGEST_OUTLET && isOutletWord(reading, from - 1)) from--;
  if (from === end) return undefined;
  const before = tokens[from - 1]?.norm ?? '';
  if (from > sentence.from && !/^[,"”]$/.test(before) && before !== 'the') return undefined;
  // "IA reports": what is left of a name in marks.
  if (end - from === 1 && (tokens[from]?.text.length ?? 0) < 3 && lex.longest(from, 'agency') === undefined)
    return undefined;
  // "*This* was reported by the ministry"
  if (end - from === 1 && /^(?:this|it|that|which|these|he|she|they|who)$/.test(tokens[from]?.norm ?? ''))
    return undefined;
  const kind = mentions.at(from)?.kind;
  if (kind === 'person' || kind === 'office' || kind === 'country' || kind === 'group' || kind === 'pronoun')
    return undefined;
  const isAgency = /^(?:agency|news|press|radio|tv|times|post|online|today|media)$/.test(
    tokens[end - 1]?.norm ?? '',
  );
  return !isAgency && readCitedBody(reading, from)?.isBody === true ? undefined : { from, to: end };
}

/** "the *USTR* said": one word in capitals that no table knows. */
export function isShortName({ tokens, mentions }: Reading, { from, to }: TokenRange): boolean {
  const token = tokens[from];
  // "the CLF said", where a Commander Land Forces was named: his office, no body.
  const isOffice = mentions.all.some(
    (m) =>
      m.kind === 'office' &&
      tokens
        .slice(m.from, m.to)
        .flatMap((t) => (t.shape === 'title' ? t.text.charAt(0) : []))
        .join('')
        .startsWith(token?.text ?? '-'),
  );
  if (isOffice) return false;
  return (
    to - from === 1 &&
    token?.shape === 'upper' &&
    token.text.length > 2 &&
    mentions.at(from)?.kind !== 'person'
  );
}
