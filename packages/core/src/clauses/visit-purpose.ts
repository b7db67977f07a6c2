import type { DateMention, Reading, TokenRange } from '../mentions/types.js';

/** "extended an *invitation* to pay a visit", "*looked forward* to visiting": no visit of now. */
export function isWished({ tokens }: Reading, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor && i > at - 12; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'at' && tokens[i + 1]?.norm === 'the') return false;
    if (
      /^(?:invited|invite|invites|inviting|wished|hoped|recalled|recalling|praised|following|thanked|noting|forward|proposed)$/.test(
        word,
      )
    )
      return true;
    if (/^invitations?$/.test(word))
      return (
        !/^(?:at|upon|on)$/.test(tokens[i - 2]?.norm ?? '') &&
        !/^(?:at|upon|on)$/.test(tokens[i - 1]?.norm ?? '')
      );
  }
  return false;
}

/** "from 10 to 13 Aug 2026", "to participate in the Forum". */
export function purposeAndDate(
  reading: Reading,
  at: number,
  limit: number,
): { readonly purpose?: TokenRange; readonly when?: DateMention } {
  const { tokens, mentions } = reading;
  let i = at;
  let when: DateMention | undefined;
  while (i < limit && i < at + 12) {
    const mention = mentions.at(i);
    if (mention?.kind === 'date') {
      when ??= mention;
      i = mention.to;
      continue;
    }
    const word = tokens[i]?.norm ?? '';
    if (word === 'to') break;
    if (!/^(?:from|on|between|for|,|with|his|her|its|delegation|a|team|this|week|month)$/.test(word)) break;
    i++;
  }
  const purpose =
    tokens[i]?.norm === 'to' && isInfinitive(reading, i + 1)
      ? { from: i + 1, to: purposeEnd(reading, i + 1, limit) }
      : undefined;
  return { ...(purpose && { purpose }), ...(when && { when }) };
}

function isInfinitive({ tokens, mentions }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' && token.shape === 'lower' && mentions.at(at) === undefined && token.norm !== 'the'
  );
}

/** Up to the mark that ends the clause; a comma inside a list of the same kind goes on. */
function purposeEnd(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  for (let i = from; i < limit; i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === ')' && reading.tokens.slice(from, i).some(({ norm }) => norm === '(')) continue;
    if (/^[.;:)]$/.test(word)) return i;
    if (word !== ',') continue;
    const next = tokens[i + 1]?.norm ?? '';
    const isList =
      next === 'and' || reading.tokens.slice(i + 1, i + 7).some((t) => t.norm === 'and' && t.index < limit);
    if (!isList || /^(?:was|who|which|where|has|have|is)$/.test(next) || next.endsWith('ing')) return i;
    if (reading.lex.longest(i + 1, 'agency') !== undefined) return i;
  }
  return limit;
}
