import type { Mention, Reading, TokenRange } from '../mentions/types.js';

export const TO: ReadonlySet<string> = new Set(['to', 'in']);
export const HERE: ReadonlySet<string> = new Set(
  'here country kingdom sultanate republic emirate capital nation'.split(' '),
);

export interface Destination {
  readonly mention?: Mention;
  readonly to: number;
}

/** "to the Republic of Azerbaijan", "to Baku, Azerbaijan", "to the country", "for the capital of Peru". */
export function destinationAfter(
  reading: Reading,
  at: number,
  limit: number,
  links: ReadonlySet<string> = TO,
): Destination | undefined {
  const { tokens } = reading;
  if (!links.has(tokens[at]?.norm ?? '')) return undefined;
  // "praised the visit and the work *when it comes to* Peru"
  if (tokens[at - 1]?.norm === 'comes' && tokens[at - 2]?.norm === 'it') return undefined;
  let start = /^(?:the|our)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const isOf = tokens[start]?.norm === 'capital' && tokens[start + 1]?.norm === 'of';
  if (isOf) start = tokens[start + 2]?.norm === 'the' ? start + 3 : start + 2;
  if (start >= limit) return undefined;
  const mention = landAt(reading, start);
  if (mention !== undefined) return { mention, to: mention.to };
  return HERE.has(tokens[start]?.norm ?? '') ? { to: start + 1 } : undefined;
}

/** The country or city that begins at a token, or with the article before it: "to *The Hague*". */
export function landAt({ tokens, mentions }: Reading, at: number): Mention | undefined {
  const article = tokens[at - 1]?.norm === 'the' ? mentions.at(at - 1) : undefined;
  if (article?.kind === 'city' && article.from === at - 1 && article.to > at) return article;
  const found = mentions.within({ from: at, to: at + 1 });
  const land = found.find(
    (m) => m.from === at && (m.kind === 'city' || (m.kind === 'country' && m.form === 'name')),
  );
  // "visited the *Hiroshima* Peace Memorial Museum"
  const isInside =
    land !== undefined &&
    found.some((m) => (m.kind === 'place' || m.kind === 'organization') && m.to > land.to);
  return isInside ? undefined : land;
}

/** "is *in India* for a five day visit", "arrived *in Baku* on an official visit", "*in Azerbaijan* on a visit". */
export function placeBefore(
  reading: Reading,
  start: number,
  cue: string,
  sentence: TokenRange,
): Mention | undefined {
  const { tokens } = reading;
  if (cue !== 'on' && cue !== 'for') return undefined;
  for (let i = start - 2; i >= sentence.from && i > start - 9; i--) {
    // "talks with the Ambassador to Cairo; paving the way *for the visit*"
    if (/^[;:.]$/.test(tokens[i]?.norm ?? '')) return undefined;
    if (!/^(?:in|to|at)$/.test(tokens[i]?.norm ?? '') || isInName(reading, i)) continue;
    const land = landAt(reading, tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1);
    if (land !== undefined) return land;
  }
  return undefined;
}

function isInName({ mentions }: Reading, at: number): boolean {
  const mention = mentions.at(at);
  return mention !== undefined && mention.from < at && at < mention.to;
}
