/**
 * The forms of an English verb from its lemma, so that a verb is one table line.
 *
 * A lemma may be several words; the first that is no adverb is inflected: "point out" gives
 * "points out", "pointed out", "pointing out". Both spellings of a form are
 * given where British and American English differ ("emphasise", "signalled").
 */
import type { VerbForm } from '../types.js';

/** Spellings of each form; several where usage differs. */
export type Inflection = Readonly<Record<VerbForm, readonly string[]>>;

/** lemma: past, participle (where it differs); forms that the rules below would get wrong. */
const IRREGULAR: Readonly<Record<string, string>> = {
  arise: 'arose arisen',
  be: 'was|were been',
  bear: 'bore borne',
  become: 'became become',
  begin: 'began begun',
  bid: 'bade|bid bidden|bid',
  bring: 'brought',
  broadcast: 'broadcast|broadcasted',
  build: 'built',
  buy: 'bought',
  choose: 'chose chosen',
  come: 'came come',
  deal: 'dealt',
  do: 'did done',
  draw: 'drew drawn',
  drive: 'drove driven',
  dwell: 'dwelt|dwelled',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feel: 'felt',
  find: 'found',
  fly: 'flew flown',
  foresee: 'foresaw foreseen',
  get: 'got got|gotten',
  give: 'gave given',
  go: 'went gone',
  have: 'had',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  let: 'let',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  partake: 'partook partaken',
  pay: 'paid',
  put: 'put',
  read: 'read',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  send: 'sent',
  set: 'set',
  shake: 'shook shaken',
  shed: 'shed',
  show: 'showed shown|showed',
  sit: 'sat',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  strike: 'struck',
  swear: 'swore sworn',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  underlie: 'underlay underlain',
  understand: 'understood',
  undertake: 'undertook undertaken',
  uphold: 'upheld',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
};

/** Stressed last syllable: the consonant doubles everywhere ("admitted", "conferred"). */
const DOUBLE = new Set(
  'swap extol admit commit recommit permit submit transmit confer refer defer prefer occur transfer concur plan chat nod pin stop step clap drop wrap cut sit set put get let run win begin beg ship jet'.split(
    ' ',
  ),
);
/** Unstressed last syllable in l or p: doubled in British spelling alone ("signalled", "signaled"). */
const EITHER = new Set(
  'signal initial travel label model cancel counsel channel fuel level total worship program focus equal marshal rival'.split(
    ' ',
  ),
);

const isVowel = (c: string | undefined): boolean => c !== undefined && 'aeiou'.includes(c);

function stemmed(word: string, ending: 'ed' | 'ing'): string[] {
  const last = word.at(-1);
  const before = word.at(-2);
  if (DOUBLE.has(word)) return [word + last + ending];
  if (EITHER.has(word)) return [word + ending, word + last + ending];
  if (last === 'e' && word.length > 2) {
    if (ending === 'ed') return [`${word}d`];
    if (before === 'i') return [`${word.slice(0, -2)}ying`];
    return [before === 'e' || before === 'y' || before === 'o' ? `${word}ing` : `${word.slice(0, -1)}ing`];
  }
  if (last === 'y' && !isVowel(before) && ending === 'ed') return [`${word.slice(0, -1)}ied`];
  return [word + ending];
}

function third(word: string): string {
  if (word === 'be') return 'is';
  if (word === 'have') return 'has';
  if (word === 'do' || word === 'go') return `${word}es`;
  if (word.endsWith('y') && !isVowel(word.at(-2))) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** "emphasise" for "emphasize"; "analyse" for "analyze": undefined where spelling does not differ. */
function british(word: string): string | undefined {
  if (/[a-z]{2}yze$/.test(word)) return `${word.slice(0, -2)}se`;
  if (/[a-z]{3}ize$/.test(word)) return `${word.slice(0, -2)}se`;
  return undefined;
}

/** A lemma cut before and after the word that is inflected; an adverb may stand before it: "highly *value*". */
export function headOf(lemma: string): {
  readonly before: string;
  readonly word: string;
  readonly after: string;
} {
  const first = wordAfter(lemma, 0);
  const start = first < lemma.length && lemma.slice(0, first).endsWith('ly') ? first + 1 : 0;
  const end = wordAfter(lemma, start);
  return { before: lemma.slice(0, start), word: lemma.slice(start, end), after: lemma.slice(end) };
}

/** End of the word at `start`. */
function wordAfter(text: string, start: number): number {
  const end = text.indexOf(' ', start);
  return end < 0 ? text.length : end;
}

/** Spellings of one word's forms, each with all forms that it can be: "put" is nearly every one. */
export function spellingsOf(word: string): ReadonlyMap<string, readonly VerbForm[]> {
  const bySpelling = new Map<string, VerbForm[]>();
  for (const [form, spellings] of Object.entries(inflectWord(word))) {
    for (const spelling of spellings) {
      const known = bySpelling.get(spelling);
      if (known) known.push(form as VerbForm);
      else bySpelling.set(spelling, [form as VerbForm]);
    }
  }
  return bySpelling;
}

/** All forms of a lemma; give "-ize" spellings, "-ise" comes of itself. */
export function inflect(lemma: string): Inflection {
  const { before, word, after } = headOf(lemma);
  const forms = Object.entries(inflectWord(word)).map(([form, spellings]) => [
    form,
    spellings.map((spelling) => before + spelling + after),
  ]);
  return Object.fromEntries(forms) as Inflection;
}

function inflectWord(word: string): Inflection {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) {
    const [past = '', participle = past] = irregular.split(' ');
    return {
      base: [word],
      s: word === 'be' ? ['is', 'are'] : [third(word)],
      past: past.split('|'),
      participle: participle.split('|'),
      ing: DOUBLE.has(word) ? [`${word}${word.at(-1)}ing`] : stemmed(word, 'ing'),
    };
  }
  const spellings = [word, british(word)].filter((w) => w !== undefined);
  const past = spellings.flatMap((w) => stemmed(w, 'ed'));
  return {
    base: spellings,
    s: spellings.map(third),
    past,
    participle: past,
    ing: spellings.flatMap((w) => stemmed(w, 'ing')),
  };
}

/** "attach {great|special|} importance to": every way of filling the braces; an empty choice leaves the slot out. */
export function fill(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern.replace(/ {2,}/g, ' ').trim()];
  const close = pattern.indexOf('}', open);
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => fill(pattern.slice(0, open) + choice + pattern.slice(close + 1)));
}
