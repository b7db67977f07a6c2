/**
 * Which prepositions an office takes: an ambassador is "to" a land, an adviser "on" a field, a minister neither.
 */
import { COUNTERPART } from '../lexicon/offices.js';
import { type Scan, startsName } from './scan.js';

/** Heads that take "to X": an envoy's post, a helper's principal. */
const TAKES_TO = new Set(
  `ambassador ambassadors commissioner commissioners adviser advisers advisor advisors assistant coordinator representative
  representatives envoy envoys secretary secretaries plenipotentiary delegate observer aide counsellor counselor attache attaches
  nuncio affaires consul mission`.split(/\s+/),
);

export const ENVOYS = new Set(
  `ambassador ambassadors commissioner commissioners representative representatives envoy attache attaches nuncio
  affaires consul plenipotentiary resident counsellor counselor mission`.split(/\s+/),
);

const TAKES_ON = new Set(
  'adviser advisor advisers advisors envoy representative rapporteur committee commission spokesperson spokesman spokeswoman expert coordinator commissioner commissioners plenipotentiary'.split(
    ' ',
  ),
);

const TAKES_IN = new Set(
  'counterpart counterparts colleague colleagues attache attaches secretary undersecretary counsellor counselor representative consul chief'.split(
    ' ',
  ),
);

/**
 * "State Minister of Defence *in Sri Lanka* Ana Lind": the land of an office, whose holder follows at once.
 */
export function isLandOfHolder(scan: Scan, at: number): boolean {
  const { tokens, lex } = scan;
  const land = tokens[at]?.norm === 'in' ? lex.longest(at + 1, 'country') : undefined;
  if (land?.entry.form !== 'name') return false;
  return (
    startsName(scan, land.to) ||
    lex.longest(land.to, 'rank') !== undefined ||
    lex.longest(land.to, 'honorific') !== undefined
  );
}

export function allows(preposition: string, head: string): boolean {
  switch (preposition) {
    case 'of':
    case 'for':
      return true;
    case 'at':
      return true;
    case 'to':
      return TAKES_TO.has(head);
    case 'from':
      return COUNTERPART.test(head);
    case 'on':
      return TAKES_ON.has(head);
    case 'in':
      return TAKES_IN.has(head) || ENVOYS.has(head);
    default:
      return false;
  }
}
