import { COUNTERPART } from '../lexicon/offices.js';
import type { NameRun } from './names.js';
import { PURE_SURNAMES } from './surname-nouns.js';
import { attach, rankRange } from './people-attachment.js';
import { withoutBodies } from './list-items.js';
import { readUnits } from './people-units.js';
import type { Draft } from './people-units.js';
import type { Token } from '../text/types.js';
import { isCapital, isDomainWord, isPossessive } from './scan.js';
import type { Scan } from './scan.js';
import type { OfficeMention, PersonMention } from './types.js';

/** Words after which a bare name is a person's: "met with Yulia Navalnaya". */
const LEADS_TO_PERSON = new Set(
  `with by counterpart counterparts received met meets meet hosted welcomed greeted thanked told named mr include including
  included comprised comprises comprising between congratulated informed assured invited briefed decorated`.split(
    /\s+/,
  ),
);
/** Between a name and its verb: "X *has* met", "X *was* informed". */
const AUXILIARY = /^(has|had|will|also|then|later|recently|today|yesterday)$/;
const UNDERGONE = /^(informed|briefed|received|welcomed|accompanied|greeted)$/;

const FOLLOWS_PERSON = new Set(
  'who said says told added noted stressed widow son daughter wife husband aged'.split(' '),
);

/**
 * People by name, each with rank, honorifics and the offices told beside it.
 *
 *     the Minister of Defence, Colonel General Zakir Hasanov
 *         ^office              ^rank           ^name
 *     Felix Neumann, German Ambassador to Sri Lanka,
 *     ^name          ^office
 */
export function findPeople(scan: Scan, offices: readonly OfficeMention[]): PersonMention[] {
  const people: PersonMention[] = [];
  const doubtful: Draft[] = [];
  const led = ledBodies(scan, offices);
  let cursor = 0;
  for (const sentence of scan.doc.sentences) {
    const headline = scan.doc.blocks[sentence.block]?.kind === 'headline';
    const own: OfficeMention[] = [];
    while (cursor < offices.length && (offices[cursor] as OfficeMention).from < sentence.from) cursor++;
    for (let i = cursor; i < offices.length && (offices[i] as OfficeMention).to <= sentence.to; i++) {
      own.push(offices[i] as OfficeMention);
    }
    const drafts = attach(
      scan,
      withoutBodies(scan, readUnits(scan, sentence.from, sentence.to, own), sentence.from),
    );
    for (const draft of drafts) {
      draft.headline = headline;
      if (!draft.evidence && led.has(wordsOf(scan, draft.unit.run))) continue;
      if (
        (draft.evidence && (!headline || isIssuer(scan, draft))) ||
        (!headline && draft.unit.run.full > 1 && isArgument(scan, draft, sentence.from)) ||
        (!headline && isSpeakerBySurname(scan, draft, sentence.from))
      ) {
        people.push(finish(draft));
      } else doubtful.push(draft);
    }
  }
  // A bare name counts where it repeats a person's: "Lavrov had come to the island".
  const known = new Set<string>();
  for (const person of people) {
    for (let i = person.name.from; i < person.name.to; i++) {
      const token = scan.tokens[i];
      if (token && isCapital(token) && isSurname(token)) known.add(token.norm);
    }
  }
  for (const draft of doubtful) {
    // "the *Silva-Rao* Administration": what they lead.
    if (/^(?:administration|doctrine)$/.test(scan.tokens[draft.unit.run.to]?.norm ?? '')) continue;
    // "Brian P. McKeon Meetings in Atlanta": a headline's capitals go on after the name.
    while (
      draft.unit.run.full > 1 &&
      !known.has(scan.tokens[draft.unit.run.to - 1]?.norm ?? '') &&
      hasKnown(scan, draft.unit.run, known)
    ) {
      const { run } = draft.unit;
      const shorter = { ...run, to: run.to - 1, full: run.full - 1 };
      draft.unit = { ...draft.unit, to: shorter.to, run: shorter };
      if (draft.to === run.to) draft.to = shorter.to;
    }
    const { run } = draft.unit;
    const last = scan.tokens[run.to - 1];
    const first = scan.tokens[run.from];
    // "Victory *Park*" is no Park Jin-woo.
    const isSite = run.full > 1 && PURE_SURNAMES.test(last?.norm ?? '') && !known.has(first?.norm ?? '');
    if ((last && known.has(last.norm) && !isSite) || (first && run.full > 1 && known.has(first.norm)))
      people.push(finish(draft));
    else if (run.full > 1 && !draft.headline && isListed(scan, draft, people)) people.push(finish(draft));
  }
  people.push(...surnamesAlone(scan, known, people));
  people.sort((a, b) => a.from - b.from);
  return people;
}

function wordsOf({ tokens }: Scan, { from, to }: { from: number; to: number }): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

/** "Chairman of *Sanoma-Feed*": whom somebody heads is no person; by the words behind the office's last "of". */
function ledBodies(scan: Scan, offices: readonly OfficeMention[]): ReadonlySet<string> {
  const led = new Set<string>();
  for (const { head, to } of offices) {
    let from = to;
    while (from > head + 1 && isCapitalOrHyphen(scan, from - 1)) from--;
    if (
      from < to &&
      scan.tokens[from - 1]?.norm === 'of' &&
      /^(?:chairman|chairwoman|chairperson|ceo|director|president|manager|owner|founder|head)$/.test(
        scan.tokens[head]?.norm ?? '',
      )
    )
      led.add(wordsOf(scan, { from, to }));
  }
  return led;
}

function isCapitalOrHyphen({ tokens }: Scan, at: number): boolean {
  return isCapital(tokens[at]) || (tokens[at]?.norm === '-' && tokens[at]?.glued === true);
}

/** "Statement *by NSC Spokesperson Emily Horne* on …": named in the title alone. */
function isIssuer({ tokens }: Scan, { before, from, unit }: Draft): boolean {
  const isSpeaker = before.length === 1 && before[0]?.spokesperson === true;
  return isSpeaker && unit.run.full > 1 && /^(?:by|from)$/.test(tokens[from - 1]?.norm ?? '');
}

/** "*Park* and Azlan agreed", where Park Jin-woo was named: a noun that is a surname here. */
function surnamesAlone(
  scan: Scan,
  known: ReadonlySet<string>,
  people: readonly PersonMention[],
): PersonMention[] {
  const { tokens, doc } = scan;
  const found: PersonMention[] = [];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (
      token.shape === 'title' &&
      known.has(token.norm) &&
      PURE_SURNAMES.test(token.norm) &&
      !people.some(({ from, to }) => from <= i && i < to) &&
      !isCapital(tokens[i + 1]) &&
      !/^(the|a|an|this)$/.test(before?.norm ?? '') &&
      (token.newline || !isCapital(before) || doc.sentences.some((s) => s.from === i))
    )
      found.push({ kind: 'person', from: i, to: i + 1, name: { from: i, to: i + 1 }, titles: [] });
  });
  return found;
}

/** "Li" and "Xi" stand for a person alone; initials and words such as "He" and "An" do not. */
function isSurname({ norm, shape }: Token): boolean {
  return norm.length > 2 || (norm.length === 2 && shape === 'title' && !SHORT_WORDS.has(norm));
}
const SHORT_WORDS = new Set(
  'he it we my an as at by do go if in is me no of on or so to up us al el bin de da di du la le lt st dr mr ms'.split(
    ' ',
  ),
);

function hasKnown(scan: Scan, run: NameRun, known: ReadonlySet<string>): boolean {
  for (let i = run.from + 1; i < run.to - 1; i++) if (known.has(scan.tokens[i]?.norm ?? '')) return true;
  return false;
}

/** A bare name in a place that only people fill: "met with X", "X, widow of", "X said". */
function isArgument(scan: Scan, draft: Draft, floor: number): boolean {
  const { run } = draft.unit;
  if (run.full > 5) return false;
  const before = scan.tokens[run.from - 1];
  const after = scan.tokens[run.to];
  // "Members of the delegation *were* Ana Silva, …"
  if (before?.norm === 'were' && run.full > 1 && run.from < floor + 12)
    for (let i = floor; i < run.from; i++)
      if (/^(delegation|present|attending|attendance|members)$/.test(scan.tokens[i]?.norm ?? ''))
        return !isPossessive(after);
  if (before && run.from > floor && LEADS_TO_PERSON.has(before.norm)) return !isPossessive(after);
  // "his counterpart from that country, Laura Quesada Mora"
  if (before?.norm === ',') {
    for (let i = run.from - 2; i > floor && i >= run.from - 6; i--) {
      if (COUNTERPART.test(scan.tokens[i]?.norm ?? '')) return !isPossessive(after);
      if (isCapital(scan.tokens[i]) && !scan.lex.longest(i, 'country')) break;
    }
  }
  // "at the tomb of Mahesh Gandhar"
  if (
    before &&
    /^(of|to)$/.test(before.norm) &&
    /^(tomb|grave|graves|statue|bust|monument|mausoleum|memory|portrait)$/.test(
      scan.tokens[run.from - 2]?.norm ?? '',
    )
  ) {
    return run.full > 1 && !isPossessive(after);
  }
  // "met today with actress and activist Nazanin Boniadi"
  // But "alignment with *the* Common Foreign Policy".
  if (/^(?:the|an?|its|their)$/.test(before?.norm ?? '')) return false;
  for (let i = run.from - 1; i > floor && i >= run.from - 4 && scan.tokens[i]?.shape === 'lower'; i--) {
    if (i < run.from - 1 && scan.tokens[i]?.norm === 'with') return !isPossessive(after);
  }
  const beyond = after?.norm === ',' ? scan.tokens[run.to + 1] : after;
  if (beyond && FOLLOWS_PERSON.has(beyond.norm))
    return run.from === floor || !(isCapital(before) || before?.norm === 'the');
  return run.from === floor && after !== undefined && isDeed(scan, run.to);
}

/** A verb of speech or encounter after a name: "X noted", "X has met", "X was informed". */
function isDeed(scan: Scan, at: number): boolean {
  let i = at;
  while (i < at + 3 && AUXILIARY.test(scan.tokens[i]?.norm ?? '')) i++;
  return (
    scan.lex
      .at(i)
      .some((m) => m.entry.type === 'verb' && (m.entry.family === 'speak' || m.entry.family === 'engage')) ||
    (/^(was|is|been)$/.test(scan.tokens[i]?.norm ?? '') && UNDERGONE.test(scan.tokens[i + 1]?.norm ?? ''))
  );
}

/**
 * One word of no table that only a person can be: "Ardalan, for his part,
 * stressed", "Al-Karimi stressed". Bodies and towns speak too, so a bare word
 * before a verb is not enough.
 */
function isSpeakerBySurname(scan: Scan, draft: Draft, floor: number): boolean {
  const { run } = draft.unit;
  const [first, after] = [scan.tokens[run.from], scan.tokens[run.to]];
  if (run.full !== 1 || first === undefined || after === undefined) return false;
  const opens = run.from === floor || (run.from === floor + 1 && scan.tokens[floor]?.norm === '"');
  if (!opens || first.shape === 'upper' || isDomainWord(first)) return false;
  for (let i = run.from; i < run.to; i++)
    if (scan.lex.at(i).some(({ entry }) => entry.type !== 'verb')) return false;
  const part = [1, 2, 3].map((k) => scan.tokens[run.to + k]?.norm).join(' ');
  if (after.norm === ',' && /^(for|on) (his|her) (part|side|own)$/.test(part)) return true;
  return (
    /^(al|el)$/.test(first.norm) &&
    run.to - run.from === 3 &&
    scan.lex.at(run.to).some((m) => m.entry.type === 'verb' && m.entry.family === 'speak')
  );
}

/** A bare name between people in a list: "Minister A, B C and Ambassador D". */
function isListed(scan: Scan, draft: Draft, people: readonly PersonMention[]): boolean {
  const before = scan.tokens[draft.from - 1]?.norm;
  if (before !== 'and' && before !== ',' && before !== ';') return false;
  // "Mayor Silva of Santos, *São Paulo State*": what is named so is no person.
  const { to } = draft.unit.run;
  const next = scan.tokens[to];
  if (
    isCapital(next) &&
    (scan.lex.longest(to, 'head-noun') || /^(?:region|territory)$/.test(next?.norm ?? ''))
  )
    return false;
  const previous = people.find(
    (p) => p.to === draft.from - 1 || (p.to === draft.from - 2 && before === 'and'),
  );
  return previous !== undefined && draft.unit.run.full <= 4;
}

function finish(draft: Draft): PersonMention {
  const { run } = draft.unit;
  const titles = [...draft.before, ...draft.after];
  return {
    kind: 'person',
    from: Math.min(draft.from, run.from),
    to: Math.max(draft.to, run.to),
    name: { from: run.from, to: run.to },
    titles,
    ...(draft.rank && { rank: rankRange(draft) }),
    ...(draft.rank?.entry.grade !== undefined && { grade: draft.rank.entry.grade }),
    ...(draft.honorific && { honorific: draft.honorific }),
    ...(draft.gender && { gender: draft.gender }),
    ...(draft.country !== undefined && { country: draft.country }),
  };
}
