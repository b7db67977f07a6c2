import type { Document, Token } from '../text/types.js';
import type { LexMatches } from '../lexicon/types.js';
import type { CountryCode } from '../report/schema.js';

/** Tokens `from` up to `to` (exclusive). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Something the text names, at the words that name it. */
export type Mention =
  | PersonMention
  | OfficeMention
  | GroupMention
  | PronounMention
  | CountryMention
  | CityMention
  | OrganizationMention
  | DelegationMention
  | PlaceMention
  | EventMention
  | DateMention;
export type MentionKind = Mention['kind'];

/** A named person with what stands around the name: "Defense Minister General Zakir Hasanov, …". */
export interface PersonMention extends TokenRange {
  readonly kind: 'person';
  /** The name alone, without rank, honorific, title, post-nominals. */
  readonly name: TokenRange;
  readonly honorific?: TokenRange;
  readonly rank?: TokenRange;
  readonly grade?: string;
  /** Offices told of the person here, before or after the name, in text order. */
  readonly titles: readonly OfficeMention[];
  readonly gender?: 'f' | 'm';
  /** Told after the name: "Prime Minister Keir Starmer of the United Kingdom". */
  readonly country?: CountryCode;
  /** "(left)", "[Source: …]" or a photo caption: named, but not in the prose. */
  readonly caption?: true;
}

/** An office, with or without its holder's name: "the Turkish Minister", "Chief of Naval Staff". */
export interface OfficeMention extends TokenRange {
  readonly kind: 'office';
  /** Token of the head noun ("Minister"). */
  readonly head: number;
  /** Where a second office of the same holder begins, and its head noun: "Forum Chair and *Prime Minister*". */
  readonly second?: { readonly from: number; readonly head: number };
  /** Country the holder stands for ("Ambassador of Japan to X": JP). */
  readonly country?: CountryCode;
  /** Country an envoy is accredited to. */
  readonly accreditedTo?: CountryCode;
  /** Organisation the holder stands for, as worded. */
  readonly organization?: TokenRange;
  readonly plural: boolean;
  readonly spokesperson: boolean;
  /** "the Minister", "his Deputy", or none. */
  readonly determiner?: 'the' | 'possessive' | 'a';
  /** "his Malaysian counterpart": the office is the other principal's. */
  readonly counterpart?: true;
}

/** A set of people told by their part in the event: "the sides", "both ministers", "the guests", "the Turkish side". */
export interface GroupMention extends TokenRange {
  readonly kind: 'group';
  readonly who: 'all' | 'hosts' | 'guests' | 'side';
  /** Of `who: 'side'`. */
  readonly country?: CountryCode;
}

export interface PronounMention extends TokenRange {
  readonly kind: 'pronoun';
  /** `one`: by a style that tells no gender, "H.E. stressed". */
  readonly person: 'he' | 'she' | 'they' | 'it' | 'who' | 'one';
  /** "him", "her", "them": no subject. */
  readonly object?: true;
}

export interface CountryMention extends TokenRange {
  readonly kind: 'country';
  readonly code: CountryCode;
  readonly form: 'name' | 'adjective' | 'people';
}

export interface CityMention extends TokenRange {
  readonly kind: 'city';
  readonly name: string;
  readonly country: CountryCode;
  readonly capital: boolean;
}

export interface OrganizationMention extends TokenRange {
  readonly kind: 'organization';
  /** Canonical long form from the gazetteer or the gloss ("… (KDF)"), for joining mentions of one body. */
  readonly key: string;
  readonly country?: CountryCode;
  readonly international: boolean;
  /** "the Kremlin", "Istana Negara": a house that may stand for its country, listed among no bodies. */
  readonly residence?: true;
}

/** "a delegation headed by …", "the Armenian military delegation". */
export interface DelegationMention extends TokenRange {
  readonly kind: 'delegation';
  readonly country?: CountryCode;
  /** Index into `Mentions.all` of the person said to head it. */
  readonly headedBy?: number;
}

/** A venue or site: "Presidential Palace", "Alley of Honor", "headquarters of the Ministry of Foreign Affairs". */
export interface PlaceMention extends TokenRange {
  readonly kind: 'place';
  readonly country?: CountryCode;
}

/** A named event: "17th Azerbaijan-Türkiye High-Level Military Dialogue Meeting". */
export interface EventMention extends TokenRange {
  readonly kind: 'event';
  readonly ordinal?: number;
}

/** A date as written; months 1-12, weekday 0 (Sunday) - 6. Resolved to ISO later. */
export interface DateMention extends TokenRange {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Days from the release's own date: today 0, yesterday -1, tomorrow 1. */
  readonly relative?: number;
  /** "from May 20 to 22", "12 and 13 June", "23-27 May": the last day. */
  readonly endDay?: number;
  readonly endMonth?: number;
  readonly endYear?: number;
}

/** All mentions in text order, not overlapping except where one holds another (a person its titles). */
export interface Mentions {
  readonly all: readonly Mention[];
  /** The outermost mention that covers a token. */
  at(token: number): Mention | undefined;
  /** Mentions that begin in a token range, in order. */
  within(range: TokenRange): readonly Mention[];
}

/** What the stages up to mentions have read. */
export interface Reading {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  readonly lex: LexMatches;
  readonly mentions: Mentions;
  /** Told of each candidate that a rule drops before it is a clause; set by `explain` alone. */
  readonly onDrop?: (dropped: Dropped) => void;
}

/** What a rule saw and did not take, and why. */
export interface Dropped extends TokenRange {
  readonly kind: 'speech' | 'topic';
  /**
   * `filler`: words that name nothing ("issues of mutual interest").
   * `no-speaker`: a reporting verb whose subject cannot speak. `no-content`: one that reports nothing.
   */
  readonly why: 'filler' | 'no-speaker' | 'no-content';
}
