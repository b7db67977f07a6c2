import type { EngagementClause } from '../clauses/types.js';
import type { Reading, TokenRange } from '../mentions/types.js';

/** Where in the text the main event is told. */
export interface MainSentences {
  /** Sentences of body text with one of its engagements: people meeting people first, then journeys, each in order. */
  readonly told: readonly number[];
  /** The first sentence of body text. */
  readonly lead: number;
  /** Sentences of titles above the text. */
  readonly titles: readonly number[];
}

/** Verbs of travel among the engagements: they make a visit, not a meeting. */
const TRAVEL =
  /^(?:visit|arrive in|arrive at|arrive here|land here|travel to|fly to|land in|depart for|leave for|go to|come to|tour|pay (?:a|an) .*visit to|make (?:a|an) .*visit to|(?:conduct|undertake) (?:an? |the )?(?:[a-z]+ )?visit(?: [a-z]+)?|conclude a visit to|be on .*visit to)$/;

/** Whether a clause tells a journey to a land or site, not people meeting people. */
export function isJourney(clause: EngagementClause): boolean {
  return TRAVEL.test(clause.lemma);
}

/** Whether a clause tells people meeting people. */
function isEncounter(clause: EngagementClause): boolean {
  if (isJourney(clause)) return false;
  if (clause.agents.length > 1 || clause.agents[0]?.kind === 'group') return true;
  return clause.patients.some((m) => m.kind !== 'country' && m.kind !== 'city');
}

/** Nouns that lead back to the main event: "The *meeting* was held at …". */
const EVENT_NOUNS: ReadonlySet<string> = new Set(
  'meeting talks audience reception ceremony session discussions conversation negotiations'.split(' '),
);

export function mainSentences(
  reading: Reading,
  engagements: readonly EngagementClause[],
  dateline?: TokenRange,
): MainSentences {
  const { sentences, blocks } = reading.doc;
  const kindOf = (index: number) => blocks[sentences[index]?.block ?? -1]?.kind;
  // "MINSK, December 19. /TASS/." is no lead.
  const opens = dateline?.to ?? 0;
  const body = sentences.filter(
    (s) => (kindOf(s.index) === 'body' || kindOf(s.index) === 'item') && s.to > opens,
  );
  const inBody = engagements
    .filter(({ sentence }) => kindOf(sentence) !== 'headline' && sentence >= 0)
    .sort((a, b) => a.sentence - b.sentence);
  const told = new Set(
    [...inBody.filter(isEncounter), ...inBody.filter((c) => !isEncounter(c))].map((c) => c.sentence),
  );
  return {
    told: [...told],
    lead: body[0]?.index ?? 0,
    titles: sentences.filter((s) => kindOf(s.index) === 'headline').map((s) => s.index),
  };
}

/** "*The meeting*, held in Tashkent", "*The ceremony* was held at Baghdad Palace": the sentence is about the event. */
export function isAboutEvent({ tokens, doc }: Reading, sentence: number): boolean {
  const range = doc.sentences[sentence];
  if (range === undefined) return false;
  let noun = false;
  if (
    /^(?:held|taking)$/.test(tokens[range.from]?.norm ?? '') &&
    /^(?:in|at|place|on)$/.test(tokens[range.from + 1]?.norm ?? '')
  )
    return true;
  // "The two sat down at about 6 pm in the building of the Presidency."
  const opening = tokens.slice(range.from, Math.min(range.to, range.from + 6)).map((t) => t.norm);
  if (
    /^(?:the|both|they)$/.test(opening[0] ?? '') &&
    opening.some((w) =>
      /^(?:two|sides|ministers|leaders|they|both|heads|presidents|parties|delegations)$/.test(w),
    ) &&
    opening.some((w) => /^(?:sat|met|meet)$/.test(w))
  )
    return true;
  for (let i = range.from; i < range.to && i < range.from + 40; i++) {
    const word = tokens[i]?.norm ?? '';
    if (EVENT_NOUNS.has(word)) noun = true;
    // "the discussions on the summit *which was held* in Bali"
    if (/^(?:that|which|who|said|says|stressed|noted)$/.test(word) && tokens[i - 1]?.norm !== ',')
      noun = false;
    // "The meeting *is scheduled* for Monday in Pretoria."
    if (
      noun &&
      /^(?:scheduled|slated)$/.test(word) &&
      /^(?:is|are)$/.test(tokens[i - 1]?.norm ?? '') &&
      EVENT_NOUNS.has(tokens[i - 2]?.norm ?? '')
    )
      return true;
    if (noun && /^(?:held|took|takes|take|arranged|hosted|began|opened|followed)$/.test(word)) return true;
  }
  return false;
}
