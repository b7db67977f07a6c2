/**
 * Actors and recipients as PLOVER codes them: country, sector, text (codebook,
 * chapter "Actors and recipients", tables "International Non-state actor names"
 * and "Sector Codes").
 *
 * @module
 */
import type { MeetingReport, Participant, Party, PartyRole } from '../report/schema.js';
import { ploverCountry } from './plover-codes.js';

/**
 * Field names of the codebook's table "Information object for entities".
 *
 * @example
 * ```ts
 * import { type PloverEntity, toPlover } from '@meeting-report/core/export';
 *
 * const actor: PloverEntity | undefined = toPlover(report)[0]?.actor[0];
 * actor?.code; // => 'TUR'
 * actor?.sector; // => 'MIL'
 * actor?.entity_text; // => 'Levent Ergün'
 * ```
 */
export interface PloverEntity {
  /** Three letters: a country (ISO 3166-1 alpha-3), UNO, EUR or IGO. */
  readonly code?: string;
  /** One sector, or two in six letters, the first the primary one. */
  readonly sector?: string;
  /** The name as worded. */
  readonly entity_text: string;
  /** The office as worded. */
  readonly office?: string;
}

const UNITED_NATIONS =
  /^(the )?(United Nations|UN|UNICEF|UNESCO|UNHCR|UNDP|World Health Organization|WHO)\b/i;
const EUROPEAN_UNION = /^(the )?(European (Union|Commission|Council|Parliament)|EU)\b/i;
const KNOWN_BODY =
  /\b(NATO|OSCE|ASEAN|ECOWAS|OPEC|SADC|IGAD|CSTO|African Union|Arab League|World Bank|IMF|Interpol|Commonwealth|North Atlantic Treaty|Cooperation Organi[sz]ation|Gulf Cooperation Council)\b/i;
/** "Organization of Turkic States", "Council of Europe", "Association of Southeast Asian Nations". */
const BODY_START = /^(the )?(Organi[sz]ation|Association|Council|Union|League|Community) (of|for)\b/i;
const BODY_END = /(States|Nations|Cooperation|Security|Countries|Americas|Europe)$/i;

/** Bodies of states; any other organisation may be a company or a union, and gets no code. */
function bodyCode(name: string): string | undefined {
  if (UNITED_NATIONS.test(name)) return 'UNO';
  if (EUROPEAN_UNION.test(name)) return 'EUR';
  return KNOWN_BODY.test(name) || (BODY_START.test(name) && BODY_END.test(name)) ? 'IGO' : undefined;
}

/** Sector by the words of the office, the first that fits; the order is of precedence. */
const OFFICES: readonly (readonly [string, RegExp])[] = [
  [
    'LEG',
    /\b(?:(?:parliament(?:ary)?|senat(?:e|or)|congress(?:man|woman)?|national assembly)\b|legislat\w|house of \w)/i,
  ],
  ['JUD', /\b(judge|justice of|chief justice|prosecutor|court)\b/i],
  ['MIL', /\b(chief of (the )?([\w-]+ ){0,4}staff|commander|army|navy|naval|air force|armed forces)\b/i],
  ['COP', /\b(police|gendarmerie)\b/i],
  [
    'GOV',
    /\b(president|minister|ministry|prime|premier|chancellor|king|queen|emir|amir|sultan|crown prince|secretary|ambassador|envoy|consul|governor|mayor|government|under-?secretary|high commissioner|charg[eé])\b/i,
  ],
];

const POLICE_RANK = /police|inspector|superintendent|constable|commissioner/i;

/** Code of a party; none for an organisation that is not of states. */
export function partyCode({ kind, id, name }: Party): string | undefined {
  if (kind === 'country') return ploverCountry(id);
  return bodyCode(name);
}

/**
 * "Minister of Defense, Colonel General": GOVMIL. The office is what a person
 * acts in; the rank is the second sector, or the first where no office is known.
 */
function sectorOf({ title = '', rank }: Participant): string | undefined {
  const office = OFFICES.find(([, words]) => words.test(title))?.[0];
  const force = rank === undefined ? undefined : POLICE_RANK.test(rank) ? 'COP' : 'MIL';
  if (office === undefined || force === undefined) return office ?? force;
  return office === force ? office : `${office}${force}`;
}

const entity = (code: string | undefined, sector: string | undefined, name: string, office?: string) => ({
  ...(code && { code }),
  ...(sector && { sector }),
  entity_text: name,
  ...(office && { office }),
});

/** Those who act for the sides of a role: its principals, or the party itself if none is named. */
export function entitiesOf(report: MeetingReport, role: PartyRole, party?: string): PloverEntity[] {
  const parties = report.parties.filter((one) => one.role === role && (party ?? one.id) === one.id);
  const people = report.participants.filter(
    (one) => one.role === role && (party === undefined || (one.party ?? one.country) === party),
  );
  const named = new Set(people.map((one) => one.party ?? one.country));
  return [
    ...people.map((one) => {
      const side = report.parties.find(({ id }) => id === (one.party ?? one.country));
      const code = side ? partyCode(side) : one.country && ploverCountry(one.country);
      return entity(code, sectorOf(one), one.name, one.title);
    }),
    ...parties
      .filter(({ id }) => !named.has(id))
      .map((one) => entity(partyCode(one), one.kind === 'country' ? 'GOV' : undefined, one.name)),
  ];
}
