/**
 * The body of an office with no preposition between: right behind it or after a comma.
 *
 *     Commander Kenya Navy
 *     Minister of Railways, Government of India
 */
import type { ComplementState } from './office-complement-state.js';
import { bodyWithoutOf } from './office-fields.js';
import { ENVOYS } from './office-preposition.js';
import { readNounPhrase } from './office-noun-phrase.js';
import { type Scan, isCapital, startsName } from './scan.js';

/** The body right after its office, with no "of": "Commander *Kenya Navy*", "Governor *Sindh* A". */
export function readBareBody(scan: Scan, state: ComplementState, limit: number, head: string): void {
  const { tokens, lex } = scan;
  const { at } = state;
  const isArm =
    /^(commander|commandant|staff)$/.test(head) &&
    /^(land|naval|ground|air|special|joint|maritime|marine)$/.test(tokens[at]?.norm ?? '') &&
    /^(forces|force|command|component)$/.test(tokens[at + 1]?.norm ?? '') &&
    isCapital(tokens[at + 1]);
  if (isArm) {
    // "Chief of Staff *Land Forces*"
    state.at = at + 2;
    state.content++;
  } else if (/^(commander|commandant|chief|director)$/.test(head)) {
    // "Commander Kenya Navy", "Commandant National Defence College": the body without "of".
    const body = scan.lex.longest(at, 'organization');
    // "Commander *Royal Saudi Land Forces*"
    const royal = /^(royal|imperial)$/.test(scan.tokens[at]?.norm ?? '') ? at + 1 : at;
    const country = scan.lex.longest(royal, 'country');
    const force =
      country &&
      /^(land|naval|army|navy|air|armed|defence|defense|coast|national)$/.test(
        scan.tokens[country.to]?.norm ?? '',
      );
    if ((body && !startsName(scan, body.to)) || force) {
      readNounPhrase(scan, state, limit, false, 'of');
    }
  }
  readBareLand(scan, state, head, isArm);
  // "Defence Adviser *New Zealand* to Brunei": whose envoy, and where he is.
  const land = lex.longest(at, 'country');
  const isPost = ENVOYS.has(head) || /^advis[eo]r$/.test(head);
  if (isPost && land?.entry.form === 'name' && /^(to|in)$/.test(tokens[land.to]?.norm ?? '')) {
    state.at = land.to;
    state.content++;
    state.country = land.entry.code;
  }
  if (/^(governor|leader|speaker|chairman|chairperson|president|minister)$/.test(head)) {
    // "Governor *Sindh* A", "Opposition Leader *Balochistan Assembly*, B", "Chairman *Karachi Port Trust* C"
    const part = scan.lex.longest(at, 'region');
    const body = bodyWithoutOf(scan, part ? part.to : at, limit);
    if (body !== undefined || part?.entry.form === 'name') {
      state.at = body ?? (part?.to as number);
      state.content++;
      state.country = part?.entry.country;
    }
  }
}

/** "Chief of Defence Forces *Australia* General A", "Commander Land Forces *Qatar* Major General B". */
function readBareLand({ tokens, lex }: Scan, state: ComplementState, head: string, isArm: boolean): void {
  const land = lex.longest(state.at, 'country');
  if (land?.entry.form !== 'name' || !(isArm || /^(?:forces|staff|army|navy|force)$/.test(head))) return;
  if (isCapital(tokens[land.to]) && !lex.longest(land.to, 'rank')) return;
  state.at = land.to;
  state.content++;
  state.country ??= land.entry.code;
}

/**
 * The body or country after a comma, as South Asian and British offices write
 * it: "Secretary, Department of Telecommunications", "Minister of Railways,
 * Government of India", "Chief of the General Staff, United Kingdom called on".
 */
export function readBodyAfterComma(scan: Scan, state: ComplementState, limit: number): void {
  const { tokens, lex } = scan;
  // "Special Advisor – *World Bank Group*": a body of nations behind a dash.
  const dash = tokens[state.at];
  if (dash?.norm === '-' && !dash.glued) {
    const body = lex.longest(state.at + 1, 'organization');
    if (body?.entry.international && /^[,.;)]$|^and$/.test(tokens[body.to]?.norm ?? '.')) {
      state.organization ??= { from: body.from, to: body.to };
      state.at = body.to;
    }
    return;
  }
  if (tokens[state.at]?.norm !== ',') return;
  const at = state.at + 1;
  const country = lex.longest(at, 'country');
  if (country && country.entry.form === 'name' && state.country === undefined) {
    const after = tokens[country.to];
    const long = country.to - at > 2;
    // "Minister of National Defence*, Vietnam* General X"
    const rank = lex.longest(country.to, 'rank');
    if (rank && startsName(scan, rank.to)) {
      state.country = country.entry.code;
      state.at = country.to;
      return;
    }
    const closes = after === undefined || /^[;.)]$/.test(after.norm);
    const verb = long || closes || (after?.shape === 'lower' && lex.has(country.to, 'verb'));
    // "Chief of Army, Republic of Singapore Army": the land of a body.
    if (!verb || isCapital(after)) return;
    state.country = country.entry.code;
    state.at = country.to;
    return;
  }
  if (
    !/^(government|department|ministry|directorate|office)$/.test(tokens[at]?.norm ?? '') ||
    !isCapital(tokens[at])
  )
    return;
  if (tokens[at + 1]?.norm !== 'of') return;
  const inner: ComplementState = { at: tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2, content: 0 };
  readNounPhrase(scan, inner, limit, false, 'of');
  if (inner.content === 0) return;
  state.at = inner.at;
  state.country ??= inner.country;
}
