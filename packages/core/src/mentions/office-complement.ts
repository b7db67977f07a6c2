/**
 * Complements of an office: what follows its head noun and belongs to it.
 *
 *     Minister of Transport, Highways, Ports and Civil Aviation Bimal Rathnayake
 *              ^---------------------------------------------^
 *
 * In the order in which English sets them: a body without "of", a field, up to six prepositional phrases, and
 * what comes after a comma.
 */
import { bodyAfterComma } from './body-after-comma.js';
import { readBareBody, readBodyAfterComma } from './office-bare-body.js';
import type { Complements, ComplementState } from './office-complement-state.js';
import { readPhrase } from './office-prepositional-phrase.js';
import { readPortfolio } from './portfolio.js';
import type { Scan } from './scan.js';

/**
 * Reads the "of / for / to …" phrases after an office noun, up to where a
 * name, a verb or another person begins.
 *
 *     Minister of Transport, Highways, Ports and Civil Aviation Bimal Rathnayake
 *              ^at                                              ^to
 */
export function readComplements(scan: Scan, at: number, limit: number, noun: string): Complements {
  const head = noun.replace(/^d'/, '');
  const state: ComplementState = { at, content: 0 };
  readBareBody(scan, state, limit, head);
  if (state.content === 0) {
    const end = readPortfolio(scan, at, limit, head);
    if (end > at) {
      state.content++;
      state.at = end;
    }
  }
  for (let rounds = 0; rounds < 6; rounds++) {
    const next = readPhrase(scan, state, limit, head);
    if (!next) break;
  }
  readBodyAfterComma(scan, state, limit);
  if (state.country === undefined && state.organization === undefined)
    readFurtherBody(scan, state, limit, head);
  return {
    to: state.at,
    ...(state.country !== undefined && { country: state.country }),
    ...(state.accreditedTo !== undefined && { accreditedTo: state.accreditedTo }),
    ...(state.organization !== undefined && { organization: state.organization }),
  };
}

/** "Chief of the Air Staff*, Pakistan Air Force*": the body after the comma, and whose it is. */
function readFurtherBody(scan: Scan, state: ComplementState, limit: number, head: string): void {
  const end = bodyAfterComma(scan, state.at, limit, head);
  if (end === undefined) return;
  const land = scan.lex.longest(state.at + 1, 'country');
  const isForce = /^(?:army|navy|air|armed|defence|defense|coast)$/.test(
    scan.tokens[land?.to ?? -1]?.norm ?? '',
  );
  if (land && isForce && land.to < end) state.country = land.entry.code;
  else if (isEmbassy(scan, state.at + 1)) state.country = ownerOfMission(scan, state.at + 1, end);
  state.at = end;
}

function isEmbassy({ tokens }: Scan, at: number): boolean {
  return /^(?:embassy|consulate)$/.test(tokens[at]?.norm ?? '');
}

/** "*Embassy of the Republic of Ghana* in Japan": whose the mission is. */
function ownerOfMission({ tokens, lex }: Scan, from: number, to: number): string | undefined {
  for (let i = from; i < to && !/^(?:in|to)$/.test(tokens[i]?.norm ?? ''); i++) {
    const land = lex.longest(i, 'country');
    if (land) return land.entry.code;
  }
  return undefined;
}
