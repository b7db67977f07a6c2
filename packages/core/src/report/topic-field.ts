/**
 * The field a topic belongs to, by its words: "joint *exercises*" is defence.
 *
 * The first field in the list that a topic has a word of wins, so the narrow
 * ones stand first: "trade in *energy*" is energy, "*regional* security" security.
 */
import type { TopicField } from './schema.js';

const FIELDS: readonly (readonly [TopicField, string])[] = [
  // "the military, military-technical, and military educational fields": the armies' own.
  ['defence', 'military-technical|military-educational'],
  [
    'human-rights',
    'human rights|rights of|freedom of|women|gender|minority|minorities|girls|democracy|rule of law',
  ],
  [
    'migration',
    'migration|migrants|migrant|refugee|refugees|visa|visas|asylum|border management|displaced|consular',
  ],
  [
    'health',
    'health|healthcare|medical|medicine|pandemic|covid|vaccine|vaccines|hospital|hospitals|disease|pharmaceutical',
  ],
  [
    'environment',
    'climate|environment|environmental|green|biodiversity|pollution|emissions|water|forest|forests|marine conservation|conservation|ocean|oceans|glaciers',
  ],
  [
    'energy',
    'energy|oil|gas|electricity|nuclear power|hydrogen|renewable|renewables|power plant|pipeline|grid|grids|hydropower|petroleum',
  ],
  [
    'transport',
    'transport|transportation|transit|rail|railway|railways|aviation|flights|airport|airports|port|ports|road|roads|corridor|shipping|logistics|logistic',
  ],
  [
    'education',
    'education|educational|student|students|scholarship|scholarships|university|universities|school|schools|academic|diplomas',
  ],
  [
    'science',
    'science|scientific|research|technology|technologies|innovation|space|digital|artificial intelligence|ai|cyber|telecommunications|biotechnology',
  ],
  ['culture', 'culture|cultural|tourism|sport|sports|heritage|film|museum|museums|language|youth'],
  [
    'humanitarian',
    'humanitarian|aid|relief|hostages|prisoners|mine clearance|demining|disaster|food security|reconstruction|ceasefire',
  ],
  [
    'defence',
    'defence|defense|military|armed forces|army|navy|naval|air force|exercise|exercises|peacekeeping|troops|weapons|arms|missile|missiles|nato|officers',
  ],
  [
    'security',
    'security|terrorism|counter-terrorism|terrorist|extremism|piracy|smuggling|trafficking|crime|police|narcotics|drugs|border|borders|intelligence|stability|peace',
  ],
  [
    'trade',
    'trade|trading|export|exports|import|imports|tariff|tariffs|customs|market|supply chains|supply chain',
  ],
  [
    'economy',
    'economy|economic|economies|investment|investments|finance|financial|industry|industrial|business|agriculture|agricultural|fisheries|bank|banking|tax|revenue|development|infrastructure|minerals|labour|labor|employment|fintech',
  ],
  [
    'region',
    'region|regional|middle east|gaza|ukraine|syria|yemen|libya|sudan|iran|israel|palestinian|palestinians|afghanistan|caucasus|korean peninsula|sahel|situation in|developments in|war|conflict|crisis|international|global',
  ],
  [
    'politics',
    'bilateral|relations|ties|partnership|cooperation|dialogue|diplomatic|parliamentary|inter-parliamentary|interparliamentary|political|elections|alliance|contacts|agenda|visit|consultations|summit|multilateral|united nations|peace process|reform|reforms|governance',
  ],
];

/** Word -> field, for single words; phrases are looked at after. */
const WORDS = new Map<string, number>();
const PHRASES: (readonly [string, number])[] = [];
FIELDS.forEach(([, words], rank) => {
  for (const word of words.split('|')) {
    if (word.includes(' ')) PHRASES.push([word, rank]);
    else if (!WORDS.has(word)) WORDS.set(word, rank);
  }
});

/** The field of a topic's text; `other` where no word tells. */
export function topicField(text: string): TopicField {
  let best = FIELDS.length;
  const lower = text.toLowerCase();
  let from = 0;
  for (let i = 0; i <= lower.length; i++) {
    const code = lower.charCodeAt(i);
    const isLetter = (code >= 97 && code <= 122) || code === 45 || code > 191;
    if (isLetter) continue;
    // "COVID-19": the number is no part of the word.
    const to = lower.charCodeAt(i - 1) === 45 ? i - 1 : i;
    if (i > from) best = Math.min(best, WORDS.get(lower.slice(from, to)) ?? best);
    from = i + 1;
  }
  const padded = ` ${lower} `;
  for (const [phrase, rank] of PHRASES) if (rank < best && padded.includes(` ${phrase} `)) best = rank;
  return FIELDS[best]?.[0] ?? 'other';
}
