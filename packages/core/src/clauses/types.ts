import type {
  DateMention,
  EventMention,
  Mention,
  OfficeMention,
  PronounMention,
  TokenRange,
} from '../mentions/types.js';
import type { ItineraryAction, OutcomeKind, SpeechAct, VisitKind } from '../report/schema.js';

/** Who does it, before coreference: the mention that stands as subject, or the impersonal passive. */
export type Actor =
  | {
      readonly by: 'mention';
      readonly mention: Mention /** "A and B": the others. */;
      readonly more?: readonly Mention[];
    }
  | { readonly by: 'impersonal' }
  /** "…, stressing that": the subject of the clause it hangs on. */
  | { readonly by: 'unknown' };

/** One side receiving, calling on, meeting or phoning another. */
export interface EngagementClause extends TokenRange {
  readonly kind: 'engagement';
  readonly sentence: number;
  readonly verb: TokenRange;
  readonly lemma: string;
  /** Who does it (of a passive: who is said to do it by "by"). */
  readonly agents: readonly Mention[];
  readonly patients: readonly Mention[];
  /** Role that the verb gives the agents. */
  readonly agentRole: 'host' | 'guest' | 'peer';
  readonly mode: 'in-person' | 'phone' | 'video';
  readonly status: 'held' | 'ongoing' | 'announced';
  /** Meeting verb or noun is in the headline, lead, or later. */
  readonly rank: number;
}

/** One reporting clause. */
export interface SpeechClause extends TokenRange {
  readonly kind: 'speech';
  readonly sentence: number;
  readonly actor: Actor;
  readonly verb: TokenRange;
  readonly act: SpeechAct;
  /** Pieces in order; more than one where an inserted "he said" cuts a quotation. */
  readonly content: readonly TokenRange[];
  readonly quoted: boolean;
}

export interface TopicClause extends TokenRange {
  readonly kind: 'topic';
  readonly sentence: number;
}

export interface OutcomeClause extends TokenRange {
  readonly kind: 'outcome';
  readonly sentence: number;
  readonly outcome: OutcomeKind;
  readonly text: TokenRange;
}

export interface ProgrammeClause extends TokenRange {
  readonly kind: 'programme';
  readonly sentence: number;
  readonly action: ItineraryAction;
  readonly actor: Actor;
  readonly place?: TokenRange;
  readonly honourees: readonly TokenRange[];
  /** Still to come: a step of a journey that is announced, none of one that has been. */
  readonly planned?: true;
}

export interface VisitClause extends TokenRange {
  readonly kind: 'visit';
  readonly sentence: number;
  readonly visitKind?: VisitKind;
  readonly kindWords?: TokenRange;
  readonly visitor?: Mention;
  /** "*his* visit": whose it is, the sides tell. */
  readonly owner?: PronounMention;
  /** "the *visiting* minister", "who *are in* Peru": told in passing, not the news. */
  readonly aside?: true;
  /** "to Azerbaijan", "in Damascus": country or city mention. */
  readonly destination?: Mention;
  readonly purpose?: TokenRange;
  readonly when?: DateMention;
  readonly status: 'held' | 'ongoing' | 'announced';
}

export interface OccasionClause extends TokenRange {
  readonly kind: 'occasion';
  readonly sentence: number;
  readonly event: EventMention;
  /** How firmly the words say that it is the frame: beside it, within it, or only told. */
  readonly frame: 'sidelines' | 'frame' | 'told';
}

/** Who reports, and whom it cites: "Trend reports via the Ministry". */
export interface AttributionClause extends TokenRange {
  readonly kind: 'attribution';
  readonly outlet?: TokenRange;
  readonly via?: TokenRange;
  readonly spokesperson?: OfficeMention;
}

/** People told as present beside the principals: "The meeting was also attended by …". */
export interface AttendanceClause extends TokenRange {
  readonly kind: 'attendance';
  readonly sentence: number;
  readonly people: readonly Mention[];
  /** "The Saudi side was represented by …": the side of all of them. */
  readonly country?: string;
  /** "accompanied by", "joined by": they stand with this one. */
  readonly beside?: Mention;
  /** "*The envoys* were X, Y and Z", "*They* included X": those whom a plural office, or "they", told before. */
  readonly named?: string;
  /** "accompanying the President on this visit": they came with the visitor. */
  readonly travelling?: true;
}

/** "a delegation headed by X", "X, at the head of a delegation". */
export interface DelegationClause extends TokenRange {
  readonly kind: 'delegation';
  readonly sentence: number;
  readonly head: Mention;
  readonly country?: string;
  /** "a delegation of *the UN Mission* led by": whose members stand for no country. */
  readonly body?: TokenRange;
}
