/**
 * Records made by hand: what the exporters must carry, without the parser.
 *
 * `evidence` is left empty where no exporter reads it.
 */
import type { MeetingReport } from '../../src/report/schema.js';

/** All that is required and nothing more. */
const bare = (): MeetingReport => ({
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
});

/** The release in `seeds/`: an official visit to Baku. */
export const bakuVisit: MeetingReport = {
  ...bare(),
  kind: 'visit',
  publishedOn: '2025-12-17',
  dateline: { city: 'BAKU', country: 'AZ', date: '2025-12-17' },
  source: { outlet: 'Trend', via: 'Ministry' },
  date: { start: '2025-12-17' },
  location: { city: 'Baku', country: 'AZ' },
  parties: [
    { id: 'AZ', kind: 'country', name: 'Azerbaijan', role: 'host' },
    { id: 'TR', kind: 'country', name: 'Republic of Türkiye', role: 'guest' },
  ],
  participants: [
    {
      id: 'zakir-hasanov',
      name: 'Zakir Hasanov',
      rank: 'Colonel General',
      title: 'Minister of Defense of the Republic of Azerbaijan',
      party: 'AZ',
      country: 'AZ',
      role: 'host',
    },
    {
      id: 'levent-ergun',
      name: 'Levent Ergün',
      rank: 'Army General',
      grade: 'OF-9',
      title: 'Second Chief of the General Staff of the Armed Forces of the Republic of Türkiye',
      party: 'TR',
      country: 'TR',
      role: 'guest',
      headOfDelegation: true,
    },
  ],
  mentioned: [
    { name: 'Heydar Aliyev', title: 'National Leader of the Azerbaijani people', as: 'honoured' },
    { name: 'Zarifa Aliyeva', title: 'prominent ophthalmologist, academician', as: 'honoured' },
  ],
  visit: {
    kind: 'official',
    by: 'TR',
    to: 'AZ',
    purpose: 'to participate in the 17th Azerbaijan-Türkiye High-Level Military Dialogue Meeting',
  },
  occasion: { name: '17th Azerbaijan-Türkiye High-Level Military Dialogue Meeting', ordinal: 17 },
  itinerary: [
    {
      action: 'lay-wreath',
      place: 'Alley of Honor',
      honourees: ['Heydar Aliyev', 'Zarifa Aliyeva'],
      party: 'TR',
      text: 'The guests laid wreaths and flowers',
    },
    {
      action: 'lay-wreath',
      place: 'Victory Monument',
      text: 'Victory Park was visited, where a wreath was laid at the Victory Monument',
    },
  ],
  statements: [
    {
      speaker: { participant: 'zakir-hasanov' },
      verb: 'emphasized',
      act: 'stress',
      content: 'the importance of cooperation within the framework of the Organization of Turkic States',
      quoted: false,
    },
    {
      speaker: { participant: 'levent-ergun' },
      verb: 'expressed his gratitude',
      act: 'thank',
      content: 'Colonel General Zakir Hasanov for organizing the meetings in Baku',
      quoted: false,
    },
  ],
  topics: [
    {
      text: 'cooperation in the military, military-technical, and military educational fields',
      field: 'defence',
    },
    { text: 'regional security', field: 'security' },
  ],
  organizations: [
    { id: 'azerbaijan-ministry-of-defense', name: 'Azerbaijan Ministry of Defense' },
    { id: 'organization-of-turkic-states', name: 'Organization of Turkic States' },
  ],
};

/** No date anywhere: neither of the event nor of the release. */
export const undatedCall: MeetingReport = {
  ...bare(),
  kind: 'call',
  mode: 'phone',
  headline: 'Readout of Secretary Hale’s Call with Foreign Minister Tanaka',
  parties: [
    { id: 'US', kind: 'country', name: 'United States', role: 'peer' },
    { id: 'JP', kind: 'country', name: 'Japan', role: 'peer' },
  ],
  participants: [
    {
      id: 'anne-hale',
      name: 'Anne Hale',
      title: 'Secretary of State',
      party: 'US',
      country: 'US',
      role: 'peer',
    },
    {
      id: 'ken-tanaka',
      name: 'Ken Tanaka',
      title: 'Foreign Minister',
      party: 'JP',
      country: 'JP',
      role: 'peer',
    },
  ],
  statements: [
    {
      speaker: { all: true },
      verb: 'agreed',
      act: 'agree',
      content: 'to continue close coordination on maritime security',
      quoted: false,
    },
  ],
  topics: [{ text: 'maritime security', field: 'security' }],
};

/** "will pay a working visit … on 12-14 May": not yet held, three days. */
export const announcedVisit: MeetingReport = {
  ...bare(),
  kind: 'visit',
  status: 'announced',
  headline: 'President of Ghana to Visit Norway',
  publishedOn: '2026-05-02',
  source: { outlet: 'Ministry of Foreign Affairs', url: 'https://example.org/news/42?lang=en&x=1' },
  location: { city: 'Oslo', country: 'NO' },
  parties: [
    { id: 'NO', kind: 'country', name: 'Norway', role: 'host' },
    { id: 'GH', kind: 'country', name: 'Ghana', role: 'guest' },
  ],
  participants: [
    {
      id: 'kwame-boateng',
      name: 'Kwame Boateng',
      honorific: 'H.E.',
      title: 'President of the Republic of Ghana',
      party: 'GH',
      country: 'GH',
      role: 'guest',
    },
  ],
  visit: { kind: 'working', by: 'GH', to: 'NO', start: '2026-05-12', end: '2026-05-14' },
  topics: [{ text: 'offshore energy', field: 'energy' }],
};

/** Several states and an organisation; outcomes of each kind. */
export const conference: MeetingReport = {
  ...bare(),
  kind: 'conference',
  headline: 'Health Ministers Meet in Nairobi',
  date: { start: '2024-02-28', end: '2024-02-29' },
  location: { venue: 'Kenyatta International Convention Centre', city: 'Nairobi', country: 'KE' },
  parties: [
    { id: 'KE', kind: 'country', name: 'Kenya', role: 'host' },
    { id: 'UG', kind: 'country', name: 'Uganda', role: 'guest' },
    { id: 'RW', kind: 'country', name: 'Rwanda', role: 'guest' },
    { id: 'african-union', kind: 'organization', name: 'African Union', role: 'guest' },
  ],
  participants: [
    {
      id: 'amina-otieno',
      name: 'Amina Otieno',
      honorific: 'Dr.',
      title: 'Health Minister',
      party: 'KE',
      country: 'KE',
      role: 'host',
    },
    {
      id: 'jp-mugisha',
      name: 'J.P. Mugisha',
      title: 'Speaker of Parliament',
      party: 'UG',
      country: 'UG',
      role: 'guest',
    },
    {
      id: 'lee-okoro',
      name: 'Lee Okoro',
      title: 'Commissioner',
      party: 'african-union',
      organization: 'African Union',
      role: 'guest',
    },
    { id: 'mary-wanjiru', name: 'Mary Wanjiru', party: 'KE', country: 'KE', role: 'attendee' },
  ],
  topics: [
    { text: 'cross-border disease surveillance', field: 'health' },
    { text: 'migration', field: 'migration' },
  ],
  outcomes: [
    { kind: 'signed', text: 'a Memorandum of Understanding on disease surveillance' },
    { kind: 'agreed', text: 'to meet again in Kigali' },
    { kind: 'invited', text: 'invited the Commissioner to visit Kigali' },
    { kind: 'announced', text: 'a new laboratory' },
  ],
};

/** Every character that means something to one of the formats. */
export const hostile: MeetingReport = {
  ...bare(),
  headline: '<script>alert("x")</script> & [click](javascript:alert(1)) # * _ ` | \\',
  date: { start: '2025-01-31' },
  source: {
    outlet: "=cmd|'/c calc'!A0",
    url: 'javascript:alert(1)',
  },
  location: { venue: 'Hall "A"; Floor 2, East\\West', city: 'São Tomé\r\nX-EVIL:1', country: 'ST' },
  parties: [
    { id: 'ST', kind: 'country', name: '+1+1', role: 'host' },
    { id: 'acme-gmbh', kind: 'organization', name: 'Acme; Söhne, "GmbH"', role: 'guest' },
  ],
  participants: [
    {
      id: 'maria-oneil',
      name: "Maria “Mia” O'Neil, 李小龙 👩🏽‍🚀",
      title: '@SUM(1;2)\nDirector, R&D </script><img src=x onerror=alert(1)>',
      organization: 'Acme; Söhne, "GmbH"',
      party: 'acme-gmbh',
      role: 'guest',
    },
    { id: 'dash', name: '-2+3', party: 'ST', country: 'ST', role: 'host' },
  ],
  statements: [
    {
      speaker: { participant: 'maria-oneil' },
      verb: 'said',
      act: 'say',
      content: `1. "One"; two, three\\four\n# not a heading\n- not a list ${'ß'.repeat(80)}\u2028end\u0000\uD800`,
      quoted: true,
    },
  ],
  topics: [{ text: 'a | b; c, d', field: 'other' }],
  outcomes: [{ kind: 'other', text: '\tTabbed' }],
};

export const all = { bakuVisit, undatedCall, announcedVisit, conference, hostile, bare: bare() };
