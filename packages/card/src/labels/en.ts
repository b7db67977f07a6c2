/** The words of the card in English; the shape every other language follows. */
export const en = {
  dir: 'ltr' as 'ltr' | 'rtl',
  kind: { meeting: 'Meeting', visit: 'Visit', call: 'Call', conference: 'Conference' },
  mode: { phone: 'By phone', video: 'By video link' },
  status: { announced: 'Announced', ongoing: 'Under way' },
  visit: Object.fromEntries(
    'State Official Working Private Friendly Courtesy Goodwill Introductory Farewell Business Historic'
      .split(' ')
      .map((kind) => [kind.toLowerCase(), `${kind} visit`]),
  ),
  role: { host: 'Host', guest: 'Guest' },
  head: 'Head of delegation',
  others: 'Also present',
  outcomes: 'Outcomes',
  topics: 'Topics',
  statements: 'What was said',
  itinerary: 'Programme',
  mentioned: 'Also named',
  source: 'The release',
  outcome: {
    signed: 'Signed',
    agreed: 'Agreed',
    announced: 'Announced',
    invited: 'Invitation',
    awarded: 'Awarded',
  },
  action: {
    visit: 'Visit',
    'lay-wreath': 'Wreath laid',
    'pay-tribute': 'Tribute paid',
    ceremony: 'Ceremony',
    tour: 'Tour',
    sign: 'Signing',
    briefing: 'Briefing',
    'exchange-gifts': 'Gifts exchanged',
    guestbook: 'Guest book',
    photo: 'Photograph',
    dinner: 'Dinner',
  },
  all: 'All sides',
  via: 'via {0}',
  original: 'Original release',
  automatic: 'Read automatically',
  hint: 'Choose a fact to see its words. Arrow keys move on, Esc clears.',
  loading: 'Loading the report …',
  error: 'This report cannot be shown.',
  actions: 'Take it with you',
  copy: 'Copy as text',
  copied: 'Copied',
  calendar: 'Add to calendar',
  jsonld: 'Copy JSON-LD',
  print: 'Print',
  failed: 'That did not work',
};

/**
 * All words of the card in one language, texts without markup; `dir` is the direction of its script.
 *
 * @example
 * ```ts
 * import type { Labels } from '@meeting-report/card';
 *
 * const topics: Pick<Labels, 'topics' | 'outcomes'> = { topics: 'Themen', outcomes: 'Ergebnisse' };
 * topics.outcomes; // => 'Ergebnisse'
 * ```
 */
export type Labels = typeof en;
