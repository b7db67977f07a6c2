/**
 * Records for the card's specification. They are written by hand, not parsed, so that
 * a story changes only when the card does.
 *
 * @module
 */
import type { MeetingReport, Participant } from '@meeting-report/core';
import seedJson from '../../packages/card/test/fixtures/seed.json';
import seedText from '../../packages/card/test/fixtures/seed.txt?raw';

export { seedText };

/** The record of the first release, with the evidence that fits {@link seedText}. */
export const seed = seedJson as unknown as MeetingReport;

/** A record in which only the required keys are there, and what is given. */
export const report = (given: Partial<MeetingReport> = {}): MeetingReport => ({
  schemaVersion: '1',
  language: 'en',
  kind: 'meeting',
  mode: 'in-person',
  status: 'held',
  parties: [],
  participants: [],
  mentioned: [],
  itinerary: [],
  statements: [],
  topics: [],
  outcomes: [],
  organizations: [],
  evidence: {},
  ...given,
});

const person = (name: string, party: string, given: Partial<Participant> = {}): Participant => ({
  id: name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-'),
  name,
  party,
  role: 'attendee',
  ...given,
});

export const titleOnly = report({ headline: 'Ministers meet in Vienna' });

export const quotations = report({
  headline: 'Grid talks end with a signature',
  date: { start: '2026-03-09', end: '2026-03-10' },
  location: { venue: 'Palais Niederösterreich', city: 'Vienna', country: 'AT' },
  source: { outlet: 'Federal Ministry for Climate', url: 'https://example.org/release' },
  parties: [
    { id: 'AT', kind: 'country', name: 'Austria', role: 'host' },
    { id: 'NA', kind: 'country', name: 'Namibia', role: 'guest' },
  ],
  participants: [
    person('Leonie Gasteiger', 'AT', { title: 'Federal Minister for Energy', role: 'host' }),
    person('Tuhafeni Shikongo', 'NA', {
      honorific: 'H.E.',
      title: 'Minister of Mines and Energy',
      role: 'guest',
      headOfDelegation: true,
    }),
  ],
  statements: [
    {
      speaker: { participant: 'leonie-gasteiger' },
      verb: 'said',
      act: 'say',
      content: 'A grid that ends at the border is half a grid.',
      quoted: true,
    },
    {
      speaker: { participant: 'tuhafeni-shikongo' },
      verb: 'thanked',
      act: 'thank',
      content: 'Austria for the training of forty engineers',
      quoted: false,
    },
    {
      speaker: { all: true },
      verb: 'stressed',
      act: 'stress',
      content: 'the need to keep tariffs predictable',
      quoted: false,
    },
  ],
  topics: [
    { text: 'green hydrogen', field: 'energy' },
    { text: 'training of engineers', field: 'education' },
    { text: 'visa rules for technicians' },
  ],
  outcomes: [
    { kind: 'signed', text: 'Memorandum of understanding on power grids' },
    { kind: 'agreed', text: 'to meet again in Windhoek in the autumn' },
    { kind: 'invited', text: 'the Austrian minister to visit Namibia' },
  ],
});

export const longNames = report({
  headline:
    'Consultations of the Intergovernmental Commission on Trade, Economic, Scientific, Technical and Humanitarian Cooperation',
  date: { start: '2026-05-21' },
  location: {
    venue: 'Conference Centre of the Ministry of Foreign Affairs and Foreign Trade',
    city: 'Kingstown',
    country: 'VC',
  },
  parties: [
    { id: 'VC', kind: 'country', name: 'Saint Vincent and the Grenadines', role: 'host' },
    { id: 'GS', kind: 'country', name: 'South Georgia and the South Sandwich Islands', role: 'guest' },
  ],
  participants: [
    person('Srinivasaraghavan Venkataramanan-Balasubramaniam', 'VC', {
      honorific: 'The Right Honourable',
      title:
        'Deputy Prime Minister and Minister of Foreign Affairs, Foreign Trade, Regional Integration, Diaspora Affairs and Consumer Affairs',
      role: 'host',
    }),
    person(
      'Donaudampfschifffahrtsgesellschaftskapitänin Maximiliana Freifrau von und zu Hohenlohe-Waldenburg',
      'GS',
      {
        rank: 'Vice Admiral of the Reserve of the Coast Guard',
        title: 'Special Representative of the Commissioner',
        role: 'guest',
        headOfDelegation: true,
      },
    ),
  ],
  topics: [{ text: 'interconnectedness-of-cross-border-telecommunications-infrastructure-regulation' }],
});

const crowd = (party: string, country: string): Participant[] =>
  ['Minister', 'State Secretary', 'Ambassador', 'Director', 'Adviser', 'Attaché', 'Interpreter'].map(
    (office, i) =>
      person(`${['Ana', 'Bo', 'Cai', 'Dua', 'Eli', 'Fen', 'Gus'][i]} ${country}son`, party, {
        title: `${office} of ${country}`,
        ...(i === 0 && { headOfDelegation: true as const, role: 'peer' as const }),
      }),
  );

export const manyPeople = report({
  kind: 'conference',
  occasion: { name: '3rd Conference of the Rhine Valley States', ordinal: 3 },
  date: { start: '2026-06-01', end: '2026-06-03' },
  location: { city: 'Basel', country: 'CH' },
  parties: [
    { id: 'CH', kind: 'country', name: 'Switzerland', role: 'host' },
    { id: 'DE', kind: 'country', name: 'Germany', role: 'peer' },
    { id: 'FR', kind: 'country', name: 'France', role: 'peer' },
    { id: 'rhine-commission', kind: 'organization', name: 'Rhine Commission', role: 'peer' },
  ],
  participants: [
    ...crowd('CH', 'Swiss'),
    ...crowd('DE', 'German'),
    ...crowd('FR', 'Franc'),
    ...crowd('rhine-commission', 'Rhine'),
  ],
  outcomes: [{ kind: 'agreed', text: 'Joint flood warnings from 2027' }],
});

export const otherScripts = report({
  headline: 'اجتماع في عمّان · 安曼会晤 · შეხვედრა ამანში · Əmmanda görüş',
  date: { start: '2026-02-11' },
  location: { venue: 'قصر الحسينية', city: 'عمّان', country: 'JO' },
  parties: [
    { id: 'JO', kind: 'country', name: 'الأردن', role: 'host' },
    { id: 'GE', kind: 'country', name: 'საქართველო', role: 'guest' },
  ],
  participants: [
    person('أيمن الصفدي الخطيب', 'JO', { id: 'ayman', title: 'نائب رئيس الوزراء', role: 'host' }),
    person('მაკა ბოჭორიშვილი-დადიანი', 'GE', { title: 'საგარეო საქმეთა მინისტრი', role: 'guest' }),
    person('王小明', 'GE', { title: '顾问' }),
    person('Çinarə Əşrəfli-Iğdırlı', 'GE', { title: 'Müşavir' }),
  ],
  statements: [
    {
      speaker: { participant: 'ayman' },
      verb: 'قال',
      act: 'say',
      content: 'الحدود جسرٌ لا جدار (2026).',
      quoted: true,
    },
  ],
  topics: [{ text: '水资源' }, { text: 'تجارة الترانزيت' }],
});

export const announcedCall = report({
  kind: 'call',
  mode: 'video',
  status: 'announced',
  date: { start: '2026-08-02' },
  parties: [
    { id: 'JM', kind: 'country', name: 'Jamaica', role: 'peer' },
    { id: 'CA', kind: 'country', name: 'Canada', role: 'peer' },
  ],
  participants: [
    person('Kamina Fairweather', 'JM', { title: 'Minister of Foreign Affairs', role: 'peer' }),
    person('Étienne Robichaud', 'CA', { title: 'Minister of Foreign Affairs', role: 'peer' }),
  ],
});

/** Every string wants to be more than a string. */
export const hostile = report({
  headline: '<img src=x onerror="document.title=1"> & "quotes" </title>',
  source: { outlet: '<b>Outlet</b>', url: 'javascript:void 0' },
  parties: [{ id: 'x"y', kind: 'organization', name: '<script>0</script>', role: 'host' }],
  participants: [person('\u202Eevil\u202C <i>Name</i>', 'x"y', { title: '{{constructor}} %s' })],
  topics: [{ text: '\u202Eright to left\u202C and back' }],
});
