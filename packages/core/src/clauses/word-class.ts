/**
 * Guesses at the class of an unknown word by its ending, for coordination:
 * "economic *and* military ties" joins adjectives, "trade *and* ties" nouns.
 */
import { set } from '../lexicon/word-set.js';
import type { Token } from '../text/types.js';

const ADJECTIVES = set(
  `joint mutual common other new key ongoing growing expanding increasing remaining existing emerging continuing pressing developing changing evolving troubling global regional bilateral multilateral trilateral military foreign public private local
  naval maritime rural urban marine digital technical civil nuclear youth-led broad close strong recent current future further
  international national human high economic free fair safe secure open green clean common shared interparliamentary inter-parliamentary
  acute deep longstanding long-standing steady orderly sweeping timely
  various diverse modern traditional prosperous independent peaceful stable democratic inclusive sustainable resilient transparent
  immediate long-term short-term durable lasting robust urgent humane humanitarian just swift coordinated domestic arctic pacific asian european african american arab western eastern northern southern central two-way people-to-people`,
);
const NOUNS = set(
  `arrival proposal approval withdrawal potential capital material festival journal official rival referral dispersal disposal removal
  renewal revival survival trial signal terminal hospital animal mineral minerals chemical manual interval goal deal meal portal arsenal canal
  traffic topic public republic logistic fabric pandemic clinic epidemic music metric panic mechanic critic rhetoric logic ethic
  initiative executive perspective objective representative archive directive incentive narrative alternative native relative detective cooperative collective
  secretary boundary library anniversary january february commentary summary salary documentary judiciary budget beneficiary treasury dictionary
  consensus focus virus census status surplus bus campus
  table cable vegetable vehicle variable
  area data media agenda`,
);
const ENDINGS = [
  'al',
  'ic',
  'ive',
  'ary',
  'ous',
  'ful',
  'able',
  'ible',
  'ical',
  'an',
  'ese',
  'ish',
  'less',
  'ant',
];
const NOUN_ENDINGS = ['ment', 'tion', 'sion', 'ance', 'ence', 'ity', 'ness', 'ism', 'ship'];

export function isAdjective(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const { norm } = token;
  if (ADJECTIVES.has(norm)) return true;
  if (norm.length > 5 && norm.endsWith('est') && !SUPERLATIVE_LIKE.has(norm)) return true;
  if (norm.length > 5 && norm.endsWith('ed') && !/(eed|bed)$/.test(norm)) return true;
  if (NOUNS.has(norm) || norm.length < 5) return false;
  if (NOUN_ENDINGS.some((ending) => norm.endsWith(ending))) return false;
  // "Armenian", "Korean", "American", but not "Sudan", "Japan", "Afghanistan".
  if (/(ian|ean|ican|ese|ish)$/.test(norm)) return token.shape !== 'lower';
  if (norm.endsWith('an')) return false;
  if (norm.endsWith('ant')) return false;
  return ENDINGS.some((ending) => norm.endsWith(ending));
}

/** What ends a compound adjective: "long-*standing*", "high-*level*", "climate-*related*". */
export const COMPOUND_ENDS = set(
  `standing reaching ranging growing loving lasting running saving level term wide scale based oriented led related free
  specific friendly driven tech quality party country`,
);
const SUPERLATIVE_LIKE = set(
  'interest forest request harvest protest contest conquest invest suggest everest digest manifest arrest',
);

/** "strengthening ties", but not "training", "the meeting". */
export function isGerund(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.norm.length > 5 &&
    token.norm.endsWith('ing') &&
    !ING_NOUNS.has(token.norm)
  );
}
const ING_NOUNS = set(
  `training trainings meeting meetings building shipbuilding capacity-building peacebuilding peacekeeping funding banking housing
  manufacturing mining shipping engineering trafficking smuggling piracy fishing farming processing marketing farming planning
  policing briefing gathering hearing understanding wellbeing well-being standing proceeding seating setting spring evening morning
  financing lending borrowing outsourcing refining tourism sporting warning warming cleaning monitoring screening nursing mentoring
  laundering computing learning livestock wording founding upcoming forthcoming incoming outgoing existing ongoing remaining pressing emerging developing leading
  neighbouring neighboring outstanding promising corresponding following growing increasing visiting working during king thing
  everything anything nothing something string bring ring wing being blessing offering beginning opening ending`,
);

/** Heads that begin a topic of their own: "… and *prospects* for trade". */
export const TOPIC_HEADS = set(
  `ways way means prospects prospect issues issue efforts effort developments development situation progress implementation measures steps
  plans opportunities possibilities possibility challenges role importance need mechanisms mechanism modalities state status outcome outcomes
  results preparations questions matters topics aspects areas avenues options proposals projects initiatives policies priorities threats
  conflict crisis war impact implications strategies strategy approaches solutions views conditions consequences causes experience lessons
  support assistance process reforms attacks strikes ceasefire negotiations elections sanctions relations ties cooperation coordination`,
);

/** Heads that take coordinated modifiers: "trade and economic *cooperation*". */
export const SHARED_HEADS = set(
  `cooperation co-operation relations relationship relationships ties links partnership partnerships collaboration issues issue matters affairs topics questions
  fields field areas area sectors sector spheres sphere domains domain interaction coordination dialogue contacts exchanges exchange
  engagement development developments activities activity interests policy policies institutions capabilities challenges threats
  support assistance aid sanctions systems forces industries infrastructure agenda agendas situation stability integration
  opportunities initiatives projects training technology technologies bonds fronts front levels level dimensions aspects`,
);

/** Heads whose "in …" lists fields: "cooperation in science, culture and tourism" is one topic. */
export const FIELD_HEADS = set(
  `cooperation co-operation collaboration relations ties partnership partnerships coordination interaction investment investments work
  exchange exchanges experience expertise contacts links progress areas fields sectors spheres areas field area sector sphere
  projects opportunities support assistance training engagement issues priorities activities interests capacity ways potential ventures
  initiatives programmes programs trade growth advances reforms research studies topics matters questions domains aspects efforts steps measures`,
);

/** Coordinated pairs that are one notion where a phrase follows: "peace and stability in the region". */
const PAIRS: readonly ReadonlySet<string>[] = [
  set('peace security stability prosperity safety order tranquillity tranquility harmony'),
  set('sovereignty integrity independence territorial unity'),
  set('democracy freedom rights human justice governance law rule freedoms'),
  set('science technology innovation research development technologies'),
  set('training education learning'),
  set('women girls children'),
  set('oil gas'),
  set('arms weapons ammunition drugs people goods services'),
  set('state status prospects outlook future dynamics perspectives course'),
  set('travel tourism'),
  set('terrorism extremism radicalism radicalization'),
  set('crime corruption'),
  set('ways means'),
  set('economy society economies societies'),
  set('expansion strengthening deepening broadening enhancement development promotion consolidation'),
];

const TIES = set(
  'relations ties cooperation partnership friendship links interaction dialogue contacts collaboration',
);

/** Nouns of bond, coordinated as objects of one deed: "promotion of *relations and cooperation*". */
export function isObjectPair(left: string, right: string): boolean {
  return isPair(left, right) || (TIES.has(left) && TIES.has(right));
}

export function isPair(left: string, right: string): boolean {
  return PAIRS.some((pair) => pair.has(left) && pair.has(right));
}

/** Heads so much of a topic that they are never a second object: "… and *prospects* for trade". */
export const STRONG_HEADS = new Set(
  'ways means prospects efforts situation issues developments modalities mechanisms steps measures implementation progress'.split(
    ' ',
  ),
);
