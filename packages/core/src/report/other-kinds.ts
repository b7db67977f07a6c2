import type { Reading } from '../mentions/types.js';
import type { MainSentences } from './main-sentences.js';
import type { Reason } from './reason.js';

/** Words of title or lead that make a release something else. */
const OTHERWISE: ReadonlyArray<{
  readonly why: string;
  readonly points: number;
  readonly words: string;
  /** It is done at encounters as well: congratulations to a guest. */
  readonly atMeetings?: true;
  /** Only at the head of title or lead, where it is who acts: "*Students* from … visited". */
  readonly acting?: true;
}> = [
  {
    why: 'a message, not a meeting',
    points: -5,
    words:
      'condolence condolences condole condoles condoled cable cables cabled greets greetings congratulates congratulated congratulation congratulations congratulatory felicitations felicitates mourns sympathies tributes',
    atMeetings: true,
  },
  {
    why: 'an exercise',
    points: -3,
    words: 'exercise exercises drill drills manoeuvres maneuvers wargame',
  },
  {
    why: 'an appointment',
    points: -4,
    words:
      'appoints appointed appointment appointments appointees reshuffle swears sworn dismisses dismissed promoted retires',
    atMeetings: true,
  },
  {
    why: 'a change of command',
    points: -4,
    words: 'relinquished relinquishes handover assumes assumed',
  },
  {
    why: 'an accident or a disaster',
    points: -4,
    words:
      'killed casualties dead death cyclone flood floods flooding earthquake storm wounded crash fire tragedy',
  },
  {
    why: 'a statement or a measure',
    points: -4,
    words: 'sanction sanctions condemns condemned denounces deplores imposes verdict',
  },
  {
    why: 'a life that ended',
    points: -5,
    words: 'obituary obituaries died dies demise eulogy funeral burial',
  },
  {
    why: 'an outing of a school',
    points: -3,
    words: 'students pupils schoolchildren schoolboys schoolgirls undergraduates',
    acting: true,
  },
  {
    why: 'sport',
    points: -4,
    words: 'championship football match medal medals athletes tournament olympics',
  },
];
const OTHERWISE_BY_WORD: ReadonlyMap<string, number> = new Map(
  OTHERWISE.flatMap(({ words }, index) => words.split(' ').map((word) => [word, index] as const)),
);

/** "A group of *students*": how far behind a sentence's begin the one who acts may stand. */
const HEAD = 4;

/** What the text tells of an encounter: nothing sure, that one is held, both its sides, its course. */
export type Told = 'nothing' | 'held' | 'sides' | 'course';

/** Reasons that title and lead give for another kind of release; each weighs less, the more an encounter is told. */
export function otherwise({ tokens, doc }: Reading, main: MainSentences, told: Told): Reason[] {
  const at: (number | undefined)[] = [];
  for (const index of [...main.titles, main.lead]) {
    const sentence = doc.sentences[index];
    for (let i = sentence?.from ?? 0; sentence !== undefined && i < sentence.to; i++) {
      const which = OTHERWISE_BY_WORD.get(tokens[i]?.norm ?? '');
      const isFar = which !== undefined && OTHERWISE[which]?.acting && i > (sentence?.from ?? 0) + HEAD;
      if (which !== undefined && !isFar) at[which] ??= i;
    }
  }
  const found: Reason[] = [];
  OTHERWISE.forEach(({ why, points, atMeetings }, index) => {
    const from = at[index];
    if (from !== undefined)
      found.push({ points: Math.ceil(points / share(told, atMeetings)), why, at: { from, to: from + 1 } });
  });
  return found;
}

/** By what to divide: "met the President and offered condolences" is a meeting all the same. */
function share(told: Told, atMeetings: boolean | undefined): number {
  if (told === 'course') return 3;
  if (told === 'sides') return 2;
  return told === 'held' && atMeetings ? 3 : 1;
}
