import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { roles } from '../read.js';

const bodies = (text: string) => parseMeetingReport(text).organizations.map((o) => o.name);
const steps = (text: string) =>
  parseMeetingReport(text).itinerary.map((s) => `${s.action} @ ${s.place ?? '-'}`);

describe('whose people stand in a list', () => {
  const MET = 'Nepali Premier Arun Rao met Fijian President Ana Lind in Kathmandu on Monday.';
  test.each([
    [
      'envoys of both sides make it of either',
      `${MET} The meeting was attended by Minister of Ports Rui Das, the Nepali Ambassador to Fiji Li Sen and Fiji's Ambassador to Nepal Tom Ravu.`,
      ['attendee: Rui Das', 'attendee: Li Sen (NP)', 'attendee: Tom Ravu (FJ)'],
    ],
    [
      'the envoy of one leaves the rest with the host',
      `${MET} The meeting was attended by Minister of Ports Rui Das and Fiji's Ambassador to Nepal Tom Ravu.`,
      ['attendee: Rui Das (NP)', 'attendee: Tom Ravu (FJ)'],
    ],
    [
      'a land in brackets behind the office is his alone',
      `${MET} Among those present at the meeting were Minister of State (Fiji) H.E. Tom Ravu and Chief of Protocol Rui Das.`,
      ['attendee: Tom Ravu (FJ)', 'attendee: Rui Das (NP)'],
    ],
  ])('%s', (_, text, people) =>
    expect(roles(text).people).toEqual(['host: Arun Rao (NP)', 'guest: Ana Lind (FJ)', ...people]),
  );

  test.each([
    [
      'those whom the lead tells by their kind are guests',
      'The Minister of Trade of Peru, Rosa Diaz, chaired a meeting with regional port leaders on Monday. Regional port leaders included Mayor Juan Rojas and Governor Ana Lopez.',
      'guest',
    ],
    [
      'whoever took part was there',
      'The Minister of Trade of Peru, Rosa Diaz, chaired a meeting with regional port leaders on Monday. Participants included Mayor Juan Rojas and Governor Ana Lopez.',
      'attendee',
    ],
  ])('%s', (_, text, role) =>
    expect(
      roles(text)
        .people.filter((p) => /Rojas|Lopez/.test(p))
        .map((p) => p.split(':')[0]),
    ).toEqual([role, role]),
  );
});

describe('a journey', () => {
  test.each([
    [
      'a delegation and who is named with it travel together',
      'Security Adviser Dr. Omar Said and a delegation of high-level Fijian officials, including Deputy Secretary Ana Lind, will travel to Peru and Chile on May 3 to meet with officials.',
      ['guest: Omar Said (FJ)', 'attendee: Ana Lind (FJ)'],
    ],
    [
      'company is no host',
      'On Monday, Fijian Minister of Trade Omar Said travelled to Lima, along with Ports Director Ana Lind, and met with staff including Coordinator Juan Rojas.',
      ['guest: Omar Said (FJ)', 'attendee: Ana Lind (FJ)', 'host: Juan Rojas (PE)'],
    ],
    [
      'at a further stop only the land of the town is host',
      'Foreign Minister Omar Said of Fiji will travel to Peru and France from May 2 to 7. In Lima he will meet with Peruvian Minister Juan Rojas. Finally, on May 7, Minister Said will meet in Paris, France, with French Secretary Luc Perrin and Italian Secretary Ugo Neri.',
      ['guest: Omar Said (FJ)', 'host: Juan Rojas (PE)', 'host: Luc Perrin (FR)', 'peer: Ugo Neri (IT)'],
    ],
    [
      'who is at home himself is not at his own post abroad',
      'Fijian Deputy Secretary Omar Said met today with Peruvian President-elect Juan Rojas and his advisers, including Peruvian Ambassador to Fiji Ana Lopez, in Lima, Peru.',
      ['guest: Omar Said (FJ)', 'host: Juan Rojas (PE)', 'host: Ana Lopez (PE)'],
    ],
  ])('%s', (_, text, people) => expect(roles(text).people.sort()).toEqual(people.sort()));

  test('to three lands has no one place', () => {
    const { location, status } = parseMeetingReport(
      'Foreign Minister Omar Said of Fiji will travel to Peru, Chile, and Cuba from May 2 to 7. In Lima he will meet with Minister Juan Rojas. In Santiago he will meet with Chilean Minister Ana Lopez.',
    );
    expect([location, status]).toEqual([undefined, 'announced']);
  });

  test('on which somebody will embark is still to come', () => {
    const { location, status, visit } = parseMeetingReport(
      'Fijian Minister Omar Said will embark on his first trip abroad to Lima, Peru, on May 3. He will meet with the Minister of Justice of Peru.',
    );
    expect([location?.city, status, visit?.to]).toEqual(['Lima', 'announced', 'PE']);
  });
});

describe('speeches and openings on the way', () => {
  const COMES = 'Fijian Minister Omar Said will travel to Lima, Peru, on May 3.';
  test.each([
    [
      'On May 4 at the “Peace in the World” Conference, Minister Said will deliver keynote remarks.',
      ['other @ “Peace in the World” Conference'],
    ],
    ['At the Ocean Forum in Lima, he will give a lecture on fish.', ['other @ Ocean Forum']],
    [
      'He will co-open the Peru-Fiji Cyber Dialogue with Minister Ana Lopez.',
      ['other @ Peru-Fiji Cyber Dialogue'],
    ],
    ['He will also tour a model fishing village renowned for its boats.', ['tour @ model fishing village']],
    ['He will launch a dialogue with farmers and open the session.', []],
    ['At the meeting, he will give his views on fish.', []],
  ])('%s', (text, expected) => expect(steps(`${COMES} ${text}`)).toEqual(expected));
});

describe('bodies', () => {
  const MET = 'Nepali Premier Arun Rao met Fijian President Ana Lind on Monday.';
  test.each([
    [
      'a house that acts, and one where people are',
      `${MET} The White House said later that all was well. They had met at Bellevue Palace.`,
      ['White House'],
    ],
    [
      'the body of a board',
      `${MET} Omar Said, Chairman of the Advisory Board of Lotus Group, was present.`,
      ['Lotus Group'],
    ],
    [
      "the holder's rank is no part of it",
      `${MET} Secretary to the Ministry of Defence Air Vice Marshal Omar Said was present.`,
      ['Ministry of Defence'],
    ],
    [
      'a short form inside its name',
      `${MET} They praised the Korean Small Enterprise (SME) Association.`,
      ['Korean Small Enterprise (SME) Association'],
    ],
  ])('%s', (_, text, expected) => expect(bodies(text)).toEqual(expected));
});

test('a paper and who signed it make no office', () => {
  const { participants } = parseMeetingReport(
    'President Joe Silva met Prime Minister Ana Lind to discuss storms, including the help made available through the Federal Emergency Declaration President Silva signed.',
  );
  expect(participants.map((p) => p.title)).toEqual(['President', 'Prime Minister']);
});

test.each([
  [
    'They discussed the importance of continuing to support the independence of Peru.',
    ['importance of continuing to support the independence of Peru'],
  ],
  [
    'They also discussed ways Nepal and Fiji can work together to promote trade.',
    ['ways Nepal and Fiji can work together to promote trade'],
  ],
  ['They discussed trade and the ports that Nepal can use.', ['trade', 'ports that Nepal can use']],
])('%s', (text, topics) =>
  expect(
    parseMeetingReport(`Premier Arun Rao of Nepal met President Ana Lind of Fiji. ${text}`).topics.map(
      (t) => t.text,
    ),
  ).toEqual(topics),
);
