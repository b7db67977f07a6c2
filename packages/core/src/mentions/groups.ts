import { PREPOSITIONS } from '../lexicon/function-words.js';
import { isGluedHyphen, isPossessive, type Scan } from './scan.js';
import type { DelegationMention, GroupMention, PronounMention } from './types.js';

const EVERYONE = new Set(
  `sides parties leaders officials interlocutors participants attendees principals diplomats counterparts men women
  countries nations states delegations teams statesmen generals commanders speakers heads dignitaries ministries
  governments neighbours neighbors two delegates members leaders colleagues negotiators partners duo pair`.split(
    /\s+/,
  ),
);
const GUESTS = new Set('guest guests visitor visitors'.split(' '));
const HOSTS = new Set('host hosts'.split(' '));
const BEFORE_GROUP = new Set(
  'two both three four five six seven all top senior respective high-level foreign visiting distinguished honourable honorable esteemed high chief negotiating military defence defense meeting high-ranking participating'.split(
    ' ',
  ),
);
const PRONOUNS: ReadonlyMap<string, PronounMention['person']> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['they', 'they'],
  ['it', 'it'],
  ['who', 'who'],
]);
const OBJECTS: ReadonlyMap<string, PronounMention['person']> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);
const STYLES = /^(?:H\.?E|H\.?H|H\.?M|HRH)\.?$/;
const SIDE = new Set(['side', 'party']);

/** "the sides", "both ministers", "the Turkish side", "the guests": people told by their part in the event. */
export function findGroups(scan: Scan): Array<GroupMention | PronounMention | DelegationMention> {
  const found: Array<GroupMention | PronounMention | DelegationMention> = [];
  for (const sentence of scan.doc.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const mention =
        readGroup(scan, i, sentence.to) ?? readDelegation(scan, i, sentence.to) ?? readPronoun(scan, i);
      if (!mention) continue;
      found.push(mention);
      i = mention.to - 1;
    }
  }
  return found;
}

function readPronoun(scan: Scan, at: number): PronounMention | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return undefined;
  // "H.E. also stressed": the style stands for its holder.
  if (STYLES.test(token.text))
    return isVerbLike(scan, at + 1) ? { kind: 'pronoun', person: 'one', from: at, to: at + 1 } : undefined;
  const subject = PRONOUNS.get(token.norm);
  if (subject !== undefined) return { kind: 'pronoun', person: subject, from: at, to: at + 1 };
  const object = OBJECTS.get(token.norm);
  if (object === undefined) return undefined;
  // "her visit" owns; "received her on Monday" means the person.
  const next = scan.tokens[at + 1];
  if (token.norm === 'her' && next?.kind === 'word' && !PREPOSITIONS.has(next.norm) && next.norm !== 'and')
    return undefined;
  return { kind: 'pronoun', person: object, object: true, from: at, to: at + 1 };
}

function readGroup(scan: Scan, at: number, limit: number): GroupMention | undefined {
  const { tokens, lex } = scan;
  const first = tokens[at]?.norm;
  if (first === 'the' || first === 'representatives' || first === 'envoys') {
    // "the representatives from fraternal state": those who came.
    const noun = first === 'the' ? at + 1 : at;
    if (/^(representatives|envoys|delegates|officers|members)$/.test(tokens[noun]?.norm ?? '')) {
      const tail = [0, 1, 2, 3].map((k) => tokens[noun + 1 + k]?.norm ?? '').join(' ');
      const state =
        /^(?:from|of) (?:the |a )?(?:fraternal|brotherly|friendly|neighbouring|neighboring|visiting) (?:state|country|nation)/.exec(
          tail,
        );
      if (state) return { kind: 'group', who: 'guests', from: at, to: noun + 1 + state[0].split(' ').length };
    }
  }
  if (first !== 'the' && first !== 'both' && first !== 'two' && first !== 'all' && first !== 'our')
    return readBareSide(scan, at, limit);
  let i = at + 1;
  let country: string | undefined;
  let numbered = first !== 'the';
  while (i < limit && i < at + 5) {
    const word = tokens[i]?.norm ?? '';
    const known = lex.longest(i, 'country');
    if (known && known.to < limit) {
      country ??= known.entry.code;
      // "the Sultanate's side"
      i = isPossessive(tokens[known.to]) ? known.to + 1 : known.to;
      continue;
    }
    if (SIDE.has(word) && country)
      return isPossessive(tokens[i + 1])
        ? undefined
        : { kind: 'group', who: 'side', country, from: at, to: i + 1 };
    // "the *Lao* leaders": of one land they speak for it.
    if (country && /^(?:leaders|officials)$/.test(word) && !isPossessive(tokens[i + 1]) && first === 'the')
      return { kind: 'group', who: 'side', country, from: at, to: i + 1 };
    if (
      (word === 'host' || word === 'hosting' || word === 'receiving') &&
      SIDE.has(tokens[i + 1]?.norm ?? '')
    )
      return { kind: 'group', who: 'hosts', from: at, to: i + 2 };
    if ((word === 'guest' || word === 'visiting') && SIDE.has(tokens[i + 1]?.norm ?? ''))
      return { kind: 'group', who: 'guests', from: at, to: i + 2 };
    // "the *visiting dignitaries*"
    if (word === 'visiting' && EVERYONE.has(tokens[i + 1]?.norm ?? '') && !isPossessive(tokens[i + 2]))
      return { kind: 'group', who: 'guests', from: at, to: i + 2 };
    if (country) return undefined;
    const several = lex.longest(i, 'office');
    if (several?.entry.plural && numbered && several.to - i > 1)
      return { kind: 'group', who: 'all', from: at, to: several.to };
    if (BEFORE_GROUP.has(word)) {
      numbered ||= /^(two|both|three|four|five|six|seven)$/.test(word);
      // "The two sat down": the number stands for the people.
      if (/^(?:two|three|four)$/.test(word) && isVerbLike(scan, i + 1))
        return { kind: 'group', who: 'all', from: at, to: i + 1 };
      i++;
      continue;
    }
    if (GUESTS.has(word))
      return isPossessive(tokens[i + 1]) ? undefined : { kind: 'group', who: 'guests', from: at, to: i + 1 };
    if (HOSTS.has(word))
      return isPossessive(tokens[i + 1]) ? undefined : { kind: 'group', who: 'hosts', from: at, to: i + 1 };
    const visitors = visitingState(scan, i, limit);
    if (visitors !== undefined) return { kind: 'group', who: 'guests', from: at, to: visitors };
    if (EVERYONE.has(word) && tokens[i + 1]?.norm !== 'of') {
      if (isPossessive(tokens[i + 1])) return undefined;
      // "the officials" may be any; "both countries", "the sides" are those who meet.
      return { kind: 'group', who: 'all', from: at, to: i + 1 };
    }
    const office = lex.longest(i, 'office');
    // "received *two ambassadors*" tells of new ones; "the two ambassadors", "two ministers met" of those named.
    if (first === 'two' && lex.hasVerb(at - 1, 'past') && !isVerbLike(scan, office?.to ?? i)) break;
    if (office?.entry.plural && numbered) return { kind: 'group', who: 'all', from: at, to: office.to };
    if (numbered && lex.longest(i, 'office-modifier')) {
      i++;
      continue;
    }
    break;
  }
  if (first === 'both' && isVerbLike(scan, at + 1))
    return { kind: 'group', who: 'all', from: at, to: at + 1 };
  return undefined;
}

/** "The *representatives from the fraternal state*": those who came; gives where the words end. */
function visitingState({ tokens }: Scan, at: number, limit: number): number | undefined {
  if (!/^(?:representatives|delegates|servicemen|officers)$/.test(tokens[at]?.norm ?? '')) return undefined;
  if (!/^(?:from|of)$/.test(tokens[at + 1]?.norm ?? '')) return undefined;
  const i = tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2;
  const isLand = /^(?:state|country|nation)$/.test(tokens[i + 1]?.norm ?? '');
  return isLand &&
    i + 1 < limit &&
    /^(?:fraternal|brotherly|friendly|visiting|guest)$/.test(tokens[i]?.norm ?? '')
    ? i + 2
    : undefined;
}

/** "Turkish side" without an article, "Both", "Participants". */
function readBareSide(scan: Scan, at: number, limit: number): GroupMention | undefined {
  const known = scan.lex.longest(at, 'country');
  if (
    known &&
    known.to < limit &&
    SIDE.has(scan.tokens[known.to]?.norm ?? '') &&
    !isPossessive(scan.tokens[known.to + 1])
  ) {
    return { kind: 'group', who: 'side', country: known.entry.code, from: at, to: known.to + 1 };
  }
  const token = scan.tokens[at];
  const previous = scan.tokens[at - 1];
  const opens =
    previous === undefined || previous.norm === '.' || previous.newline || token?.newline === true;
  if (
    token &&
    (token.shape === 'title' || opens) &&
    (token.norm === 'participants' || token.norm === 'sides' || token.norm === 'parties')
  ) {
    return { kind: 'group', who: 'all', from: at, to: at + 1 };
  }
  // "Diplomats noted the potential": those who met, where a verb of theirs follows.
  if (
    opens &&
    /^(?:diplomats|interlocutors|counterparts)$/.test(token?.norm ?? '') &&
    isVerbLike(scan, at + 1)
  )
    return { kind: 'group', who: 'all', from: at, to: at + 1 };
  return undefined;
}

function isVerbLike(scan: Scan, at: number): boolean {
  return (
    scan.lex.has(at, 'verb') ||
    /^(also|then|further|had|have|will|were|are)$/.test(scan.tokens[at]?.norm ?? '')
  );
}

/** "a delegation of *military specialists from the* French Ministry": behind who they are. */
function comeFrom({ tokens }: Scan, at: number): number | undefined {
  for (let i = at; i < at + 4 && tokens[i]?.shape === 'lower'; i++)
    if (i > at && tokens[i]?.norm === 'from') return tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
  return undefined;
}

const VISITORS =
  /^(?:students|cadets|officers|participants|lawmakers|legislators|parliamentarians|senators|businessmen|businesspeople|investors|scholars|trainees|entrepreneurs|executives|journalists|youths)$/;
const NUMBER_WORDS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)$/;

/** "received *eighteen students* from the Defence College of Zambia", "a group of *cadets* from Peru": where those who come begin. */
function visitorsFrom({ tokens, lex }: Scan, at: number): number | undefined {
  if (!VISITORS.test(tokens[at]?.norm ?? '') || !/^(?:from|of)$/.test(tokens[at + 1]?.norm ?? ''))
    return undefined;
  const first = tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2;
  // Of a land, or of a body whose name tells one.
  let land = first;
  while (
    land < first + 6 &&
    !lex.longest(land, 'country') &&
    (/\p{Lu}/u.test(tokens[land]?.text ?? '') || tokens[land]?.norm === 'of')
  )
    land++;
  if (!lex.longest(land, 'country')) return undefined;
  let from = at;
  while (
    /^(?:student|senior|young|military|naval|army|air|force|police|civilian)$/.test(
      tokens[from - 1]?.norm ?? '',
    )
  )
    from--;
  const before = tokens[from - 1];
  if (before?.kind === 'number' || NUMBER_WORDS.test(before?.norm ?? '')) from--;
  if (
    tokens[from - 1]?.norm === 'of' &&
    /^(?:group|batch|cohort|team|contingent|number)$/.test(tokens[from - 2]?.norm ?? '')
  )
    from -= /^an?$/.test(tokens[from - 3]?.norm ?? '') ? 3 : 2;
  // "officers from Peru attended": no number, no group, and so hardly those who call.
  return from < at ? from : undefined;
}

/** "the Armenian military delegation", "a delegation from the Republic of Zambia". */
function readDelegation(scan: Scan, at: number, limit: number): DelegationMention | undefined {
  const { tokens, lex } = scan;
  const token = tokens[at];
  // "welcomed *a team from the National Defence University of Zambia*"
  const isTeam =
    token?.norm === 'team' &&
    /^(?:a|the|visiting)$/.test(tokens[at - 1]?.norm ?? '') &&
    tokens[at + 1]?.norm === 'from' &&
    /\p{Lu}/u.test(tokens[tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2]?.text.charAt(0) ?? '');
  const visitors = isTeam ? undefined : visitorsFrom(scan, at);
  if (
    !token ||
    (token.norm !== 'delegation' && token.norm !== 'delegates' && !isTeam && visitors === undefined)
  )
    return undefined;
  let country: string | undefined;
  let from = visitors ?? at;
  while (from > 0 && from > at - 6) {
    const known = scan.endingAt[from];
    if (known?.entry.type === 'country') {
      country ??= known.entry.code;
      from = known.from;
      continue;
    }
    const word = tokens[from - 1];
    // "an 11-member delegation", but not "on August 20 a delegation"
    if (word?.kind === 'number' && tokens[from]?.glued) {
      from--;
      continue;
    }
    if (
      !word ||
      (word.kind === 'punct'
        ? !isGluedHyphen(tokens, from - 1)
        : !/^(the|a|an|military|high-level|level|ranking|high|parliamentary|goodwill|senior|large|security|naval|defence|defense|ministry|foreign|member|visiting|accompanying|official|business|his|her|their|government|air|army|navy|force)$/.test(
            word.norm,
          ))
    )
      break;
    from--;
  }
  let to = at + 1;
  const link = tokens[to]?.norm;
  if (link === 'of' || link === 'from') {
    const first = tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1;
    const start = link === 'of' ? (comeFrom(scan, first) ?? first) : first;
    for (let i = start; i < limit && i < start + 10; i++) {
      const known = lex.longest(i, 'country');
      if (known) {
        country ??= known.entry.code;
        to = known.to;
        // "a delegation of *U.S. officials*"
        if (tokens[to]?.shape === 'lower' && lex.longest(to, 'office')?.entry.plural) to++;
        break;
      }
      const word = tokens[i];
      // "of *high-level* Peruvian officials"
      if (/^(?:high|level|-|high-level|senior|top|ranking)$/.test(word?.norm ?? '')) continue;
      if (
        !word ||
        (word.kind === 'punct' && word.norm !== '-') ||
        (word.shape === 'lower' &&
          word.norm !== 'of' &&
          word.norm !== 'the' &&
          word.norm !== 'and' &&
          word.norm !== 'for')
      )
        break;
      if (word.shape !== 'lower') to = i + 1;
    }
  }
  // "and a delegation with him", "the delegation accompanying him", "the delegation he heads"
  const tail = [tokens[to]?.norm, tokens[to + 1]?.norm, tokens[to + 2]?.norm].join(' ');
  if (/^(with|accompanying|heading) (him|her|them)/.test(tail)) to += 2;
  else if (/^(he|she) (heads|leads|headed|led)/.test(tail)) to += 2;
  else if (/^(headed|led) by (him|her)$/.test(tail)) to += 3;
  return { kind: 'delegation', from, to, ...(country !== undefined && { country }) };
}
