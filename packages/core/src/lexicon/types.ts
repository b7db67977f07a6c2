/** What a word or phrase can mean. One table row is one entry; forms of one thing share it. */
export type LexEntry =
  | CountryEntry
  | CityEntry
  | RegionEntry
  | RankEntry
  | OfficeEntry
  | OfficeModifierEntry
  | HonorificEntry
  | OrganizationEntry
  | HeadNounEntry
  | AgencyEntry
  | CalendarEntry
  | VerbEntry;

export interface CountryEntry {
  readonly type: 'country';
  /** ISO 3166-1 alpha-2, `XK` for Kosovo. */
  readonly code: string;
  /** "Türkiye", "U.S." are names; "Turkish" an adjective; "Turks" people. */
  readonly form: 'name' | 'adjective' | 'people';
}
export interface CityEntry {
  readonly type: 'city';
  readonly name: string;
  readonly country: string;
  readonly capital: boolean;
}
/**
 * A place that is neither a country nor a city: US states, emirates, Scotland,
 * Crimea; also "Middle East", "Latin America", "Gulf of Guinea" (no `country`).
 */
export interface RegionEntry {
  readonly type: 'region';
  readonly name: string;
  readonly country?: string;
  /** "Scottish", "Kurdish" are adjectives. */
  readonly form: 'name' | 'adjective';
}
export interface RankEntry {
  readonly type: 'rank';
  /** NATO grade where STANAG 2116 settles it for every nation that uses the word. */
  readonly grade?: string;
  readonly police?: boolean;
}
/** A noun (phrase) that names an office and can head a title: "minister", "chief of staff", "secretary-general". */
export interface OfficeEntry {
  readonly type: 'office';
  /** Short forms that stand for a person alone: "CDF", "PM", "COAS". */
  readonly acronym?: boolean;
  /** "spokesperson", "correspondent": the person reports the news and takes no part in it. */
  readonly spokesperson?: boolean;
  readonly plural?: boolean;
}
/** A word that can stand before an office noun: "deputy", "first", "acting", "defence", "foreign", "prime". */
export interface OfficeModifierEntry {
  readonly type: 'office-modifier';
}
export interface HonorificEntry {
  readonly type: 'honorific';
  readonly gender?: 'f' | 'm';
  /** Stands after the name: "PhD", "MP", "Jr.", "(Retd)". */
  readonly after?: boolean;
}
/** A named body of the gazetteer: "United Nations", "NATO", "African Union". */
export interface OrganizationEntry {
  readonly type: 'organization';
  /** Canonical long name, equal for all forms of one body ("UN" -> "United Nations"). */
  readonly name: string;
  /** May stand as a party of a meeting (international body). */
  readonly international?: boolean;
  /** Country whose national body it is ("Kremlin" -> RU). */
  readonly country?: string;
  /** A seat of power that stands for its country, but is a house and no body: "Kremlin", "Istana Negara". */
  readonly residence?: true;
}
/** Common nouns that make a capitalised phrase a thing of a kind: "Ministry", "Palace", "Summit". */
export interface HeadNounEntry {
  readonly type: 'head-noun';
  readonly of: 'organization' | 'place' | 'event' | 'document' | 'road';
}
export interface AgencyEntry {
  readonly type: 'agency';
  readonly name: string;
}
export interface CalendarEntry {
  readonly type: 'calendar';
  readonly unit: 'month' | 'weekday' | 'ordinal' | 'number';
  /** Month 1-12, weekday 0 (Sunday) - 6, or the number. */
  readonly value: number;
}

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';
export interface VerbEntry {
  readonly type: 'verb';
  readonly lemma: string;
  /** Forms that this spelling can be ("received": past and participle). */
  readonly forms: readonly VerbForm[];
  /** Key of the verb's frame in its table, told apart by family. */
  readonly family: 'engage' | 'speak' | 'discuss' | 'programme' | 'outcome' | 'other';
}

/** A verb as its table has it; the matcher finds it in all its forms. */
export type VerbLemma = Pick<VerbEntry, 'lemma' | 'family'>;

/** An entry found at tokens `from` up to `to` (exclusive). */
export interface LexMatch<E extends LexEntry = LexEntry> {
  readonly from: number;
  readonly to: number;
  readonly entry: E;
}

/** All entries found in a document, by the token they begin at, longest first. */
export interface LexMatches {
  /** Matches that begin at a token; empty where none does. */
  at(index: number): readonly LexMatch[];
  /** Whether a match of one type begins at a token. */
  has(index: number, type: LexEntry['type']): boolean;
  /** Whether a verb in one of its forms begins at a token. */
  hasVerb(index: number, form: VerbForm): boolean;
  /** Longest match of one type that begins at a token. */
  longest<T extends LexEntry['type']>(
    index: number,
    type: T,
  ): LexMatch<Extract<LexEntry, { type: T }>> | undefined;
}

/** A surface form as a table writes it. */
export interface LexForm {
  /** Words as written in running text; matched on folded tokens, a glued hyphen or a blank being equal. */
  readonly form: string;
  /** Matches only where the text writes capitals as the form does ("US", "UN", "Turkey", "May"). */
  readonly cased?: boolean;
  readonly entry: LexEntry;
}
