import { describe, expect, test } from 'vitest';
import { record } from '../read.js';

const LEAD = 'Ghanaian Foreign Minister Ama Mensah met Peruvian Foreign Minister Eva Sol in Lima on Monday.';

/** "action: place" of each step. */
function steps(text: string): string[] {
  return record(`${LEAD}\n\n${text}`).itinerary.map((s) => [s.action, s.place].filter(Boolean).join(': '));
}

describe('steps of a programme', () => {
  test.each([
    [
      'She will lead the Ghanaian delegation to the 12th session of the Commission on Fisheries.',
      ['other: 12th session of the Commission on Fisheries'],
    ],
    ['She will lead the Ghanaian delegation to the Ghana-Peru Strategic Dialogue.', []],
    [
      'Minister Mensah will meet Peruvian officials as well as visit the National Police Academy.',
      ['visit: National Police Academy'],
    ],
    [
      'Minister Mensah presided over a ceremony commemorating the handover of the Callao Training School.',
      ['ceremony: Callao Training School'],
    ],
    [
      'Minister Mensah left a commemorative note in the guest book at the National Museum.',
      ['guestbook: National Museum'],
    ],
    ['Minister Mensah paid homage to the sacred Bo Tree in the morning.', ['pay-tribute: Bo Tree']],
    [
      'Minister Mensah will give remarks at an event hosted by the Andes Forum about trade.',
      ['other: event hosted by the Andes Forum'],
    ],
    [
      'Minister Mensah will take part in a moderated discussion at an event hosted by the Andes Forum.',
      ['other: event hosted by the Andes Forum'],
    ],
    [
      'Minister Mensah will also participate as the Chief Guest at the World Day of Potato celebrations.',
      ['other: World Day of Potato celebrations'],
    ],
    ['The monks chanted blessings for the visitors.', ['ceremony']],
    ['She spoke of a plaque commemorating the war.', []],
  ])('%s', (text, found) => expect(steps(text)).toEqual(found));
});
