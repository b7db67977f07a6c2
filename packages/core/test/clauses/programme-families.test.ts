import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const MET = 'Defence Minister Ivan Petrenko received his Polish counterpart Jan Kowalski in Kyiv.';
const steps = (text: string) =>
  parseMeetingReport(`${MET}\n\n${text}`).itinerary.map(({ action, place }) => [action, place]);
const bodies = (text: string) => parseMeetingReport(text).organizations.map(({ name }) => name);

describe('steps that nouns and passives tell', () => {
  test.each([
    [
      'presentation of a memento',
      'The meeting concluded with the presentation of a memento to the guest.',
      [['exchange-gifts', undefined]],
    ],
    ['a group photograph', 'The talks were followed by a group photograph.', [['photo', undefined]]],
    [
      'a signing that closes the talks',
      'The meeting concluded with the signing of a cooperation plan.',
      [['sign', undefined]],
    ],
    [
      'a signing that is still to come',
      'The talks are expected to be concluded with the signing, they hope.',
      [],
    ],
    [
      'a guest welcomed with a ceremony',
      'Petrenko welcomed Kowalski with a military ceremony at the ministry building.',
      [['ceremony', 'ministry building']],
    ],
    [
      'whose book it is',
      'Kowalski made an entry in the Book of Honoured Guests of the Ministry of Defence of Ukraine.',
      [['guestbook', 'Ministry of Defence of Ukraine']],
    ],
    [
      'sites with an unknown town and a namesake between them',
      'Kowalski visited the Naval Academy in Stara Bela, the Institute named after Roman Bily and the Tank Museum.',
      [
        ['visit', 'Naval Academy'],
        ['visit', 'Institute'],
        ['visit', 'Tank Museum'],
      ],
    ],
    [
      'one verb over a wreath and flowers',
      'Kowalski laid a wreath at the Glory Memorial and flowers at the Eternal Flame.',
      [
        ['lay-wreath', 'Glory Memorial'],
        ['lay-wreath', 'Eternal Flame'],
      ],
    ],
    [
      'flowers left, and a memory honoured',
      'Kowalski visited the Alley of Heroes, leaving flowers there. He honoured their blessed memory.',
      [
        ['visit', 'Alley of Heroes'],
        ['lay-wreath', 'Alley of Heroes'],
        ['pay-tribute', 'Alley of Heroes'],
      ],
    ],
    [
      'mementos exchanged',
      'Signifying the event, mementos were also exchanged.',
      [['exchange-gifts', undefined]],
    ],
    [
      'a book where they toured',
      'The delegation toured the Teacher Training College and wrote in the visitors book.',
      [
        ['tour', 'Teacher Training College'],
        ['guestbook', 'Teacher Training College'],
      ],
    ],
    [
      'a signing ceremony is one step',
      'Following the meeting, both ministers attended a signing ceremony.',
      [['sign', undefined]],
    ],
    ['a plan for a deed is no deed', 'Petrenko welcomed the plan for opening a museum in Lviv.', []],
    [
      'briefing journalists is a manner of speech',
      'Briefing journalists after the meeting, Kowalski said that Poland stood ready.',
      [],
    ],
    [
      'a byname and a dedication inside names',
      'The guest laid flowers at the Ode to Resilience monument and visited the Stephen the Great Monument.',
      [
        ['lay-wreath', 'Ode to Resilience monument'],
        ['visit', 'Stephen the Great Monument'],
      ],
    ],
    [
      'the house of an exhibition',
      'Kowalski opened an exhibition of old maps in the Borderland Museum.',
      [['ceremony', 'Borderland Museum']],
    ],
    [
      'a meal given to someone',
      'Petrenko hosted the Polish Minister of Defence, Jan Kowalski, for a working lunch at Hotel Adlon.',
      [['dinner', 'Hotel Adlon']],
    ],
    [
      'the place belongs to the book alone',
      "Having posed for a photograph, Minister Kowalski left his remarks in the Visitors' Book at the office of the Commander.",
      [
        ['photo', undefined],
        ['guestbook', 'office of the Commander'],
      ],
    ],
    [
      'also briefed about',
      'The guests were also briefed about various functions of the army.',
      [['briefing', undefined]],
    ],
    [
      'who reports is no further site',
      'The delegation visited the War Memorial, the Military Museum reports.',
      [['visit', 'War Memorial']],
    ],
    [
      'fields are no place',
      'They signed a memorandum in the fields of agriculture and health.',
      [['sign', undefined]],
    ],
    [
      'rites as nouns',
      'The programme included wreath-laying at the War Memorial, began with a floral offering at the Old Mausoleum and closed with a protocol lunch at the Military Centre.',
      [
        ['lay-wreath', 'War Memorial'],
        ['lay-wreath', 'Old Mausoleum'],
        ['dinner', 'Military Centre'],
      ],
    ],
    [
      'gifts and signatures as nouns',
      "The visit ended with signing of the visitors' register. Photos were taken and gifts exchanged.",
      [
        ['guestbook', undefined],
        ['photo', undefined],
        ['exchange-gifts', undefined],
      ],
    ],
    [
      'the house of a site between sites',
      'They visited the Genocide Museum at Parliament, the Kigali Genocide Memorial and the Staff College.',
      [
        ['visit', 'Genocide Museum'],
        ['visit', 'Kigali Genocide Memorial'],
        ['visit', 'Staff College'],
      ],
    ],
    [
      'the honoured hero, not who is met after',
      'The visit began with the laying of a wreath at the tomb of independence hero Jose Marti and a meeting with Minister Ivan Petrenko.',
      [['lay-wreath', 'tomb of independence hero Jose Marti']],
    ],
    [
      'a glad occasion is no tribute',
      'He planted a sapling to commemorate the friendship of the armies.',
      [],
    ],
    [
      'a wreath and a tribute at one place',
      'He laid a wreath and paid tribute to the fallen at the Victory Monument.',
      [
        ['lay-wreath', 'Victory Monument'],
        ['pay-tribute', 'Victory Monument'],
      ],
    ],
    [
      'the grave in the mausoleum that was visited',
      'The guest visited the Rauza, the mausoleum of the founder of the state Omar Khan. He laid a wreath at the grave.',
      [
        ['visit', 'Rauza'],
        ['lay-wreath', 'Rauza'],
      ],
    ],
    [
      'two places, each behind "at"',
      'They laid wreaths at the Victory Monument on Avala and at the Memorial Park.',
      [
        ['lay-wreath', 'Victory Monument'],
        ['lay-wreath', 'Memorial Park'],
      ],
    ],
    [
      'a training ground',
      'The guests visited the military training ground in the city of Irpin, where drones were shown.',
      [['visit', 'military training ground']],
    ],
    ['ground of another kind', 'The guests found common ground in the talks.', []],
    [
      'a briefing and a presentation for guests',
      'A briefing was held at the Naval Academy. The guests watched a presentation on its work.',
      [['briefing', 'Naval Academy']],
    ],
    [
      'gifts at the house of the talks',
      'They held talks at the Naval Academy and mementoes were exchanged.',
      [['exchange-gifts', 'Naval Academy']],
    ],
    ['a visit told with "to"', 'The guests visited to the Naval Academy.', [['visit', 'Naval Academy']]],
    ['a briefing for the press', 'A press briefing was held at the ministry.', []],
    ['a presentation of a book', 'The guests attended the presentation of a book.', []],
    [
      'a book signed by the protocol',
      'In accordance with the protocol, the “Book of Honor” was signed.',
      [['guestbook', undefined]],
    ],
    ['presentation of a plan', 'The talks began with the presentation of a plan.', []],
    ['a group of photographers', 'They were followed by a group of photographers.', []],
  ])('%s', (_, text, expected) => expect(steps(text)).toEqual(expected));
});

describe('bodies', () => {
  test.each([
    [
      'an employer behind an office',
      'Ivan Petrenko, Joint Secretary, Government of India, met Jan Kowalski of the Asia-Pacific Parliamentary Forum in Kyiv.',
      ['Asia-Pacific Parliamentary Forum'],
    ],
    [
      'a government is its country',
      'Defence Minister Ivan Petrenko met Jan Kowalski in Kyiv and thanked the Government of Japan.',
      [],
    ],
    [
      'the other spelling of a known name',
      'Ivan Petrenko, Minister of Defence, met Jan Kowalski at the Organisation for Security and Co-operation in Europe.',
      ['Organisation for Security and Co-operation in Europe'],
    ],
    [
      'forces in small letters',
      'Defence Minister Ivan Petrenko met Jan Kowalski in Kyiv and praised the Polish army.',
      ['Polish army'],
    ],
    [
      'an army’s chief is no army',
      'Defence Minister Ivan Petrenko met Polish army chief Jan Kowalski in Kyiv.',
      [],
    ],
    [
      'an office with the body that it serves',
      'Defence Minister Ivan Petrenko met Jan Kowalski in Kyiv and thanked the Office of the National Assembly of Vietnam.',
      ['Office of the National Assembly of Vietnam'],
    ],
    [
      'two fields of one college',
      'Defence Minister Ivan Petrenko met Jan Kowalski in Kyiv and praised the Joint Command and Staff College.',
      ['Joint Command and Staff College'],
    ],
  ])('%s', (_, text, expected) => expect(bodies(text)).toEqual(expected));
});

test('a style is no place', () => {
  const { itinerary } = parseMeetingReport(
    'President Ana Silva of Peru visited the Most Venerable Prelates of the old chapter on Monday. She met Minister Arun Rao of India and toured the Naval Museum.',
  );
  expect(itinerary.map(({ place }) => place)).not.toContain('Most');
});
