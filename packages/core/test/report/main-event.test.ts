import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { countriesOf, peopleOf } from '../../src/report/encounter-people.js';
import { chooseEngagements } from '../../src/report/main-event.js';
import { clues, tellEngagement, words } from '../read.js';

const LEAD =
  'SUVA, May 3. Foreign Minister Arun Rao of India received the Defence Minister of Brazil, Ana Silva, at the ministry on Monday.';

function chosen(text: string): string[] {
  const all = clues(text);
  return chooseEngagements(all).map((clause) => tellEngagement(all.reading, clause));
}

const MAIN = 'Arun Rao —receive, host→ Ana Silva';

describe('the encounter that the lead tells', () => {
  test.each([
    ['alone', LEAD, [MAIN]],
    [
      'and what more is told of it',
      `${LEAD} Rao held talks with Silva on trade.`,
      [MAIN, 'Rao —hold talks, peer→ Silva'],
    ],
    [
      'and those whom "the two" means',
      `${LEAD} The two met again at dinner.`,
      [MAIN, 'Arun Rao —meet, peer→ Ana Silva'],
    ],
    [
      'not the next whom the host has in',
      `${LEAD.replace(' of India', '')} Silva is on a visit to Fiji. Rao later welcomed the head of the Bar, Ali Musa.`,
      [MAIN],
    ],
    [
      'not a third party',
      `${LEAD}\n\nOn Friday the Prime Minister of Chad, Ali Musa, met the President of Mali, Oumar Keita.`,
      [MAIN],
    ],
    [
      'not what came before',
      `${LEAD} It was dry. It was hot. Earlier Rao received Admiral Ali Musa of Chad.`,
      [MAIN],
    ],
    [
      'not what stands apart',
      `${LEAD} It was dry. It was hot. Separately, Rao met Admiral Ali Musa of Chad.`,
      [MAIN],
    ],
  ])('%s', (_, text, found) => expect(chosen(text)).toEqual(expect.arrayContaining(found)));

  test.each([
    [
      'a third party',
      `${LEAD}\n\nOn Friday the Prime Minister of Chad, Ali Musa, met the President of Mali, Oumar Keita.`,
    ],
    ['what came before', `${LEAD} It was dry. It was hot. Earlier Rao received Admiral Ali Musa of Chad.`],
    ['what stands apart', `${LEAD} It was dry. It was hot. Separately, Rao met Admiral Ali Musa of Chad.`],
  ])('without %s', (_, text) => expect(chosen(text).join()).not.toContain('Musa'));

  test('a text without one has none', () => {
    expect(chosen('The rain fell on the port for a long time.')).toEqual([]);
  });

  test('a journey without a meeting is one of the visitor with the land', () => {
    const all = clues(
      'SUVA, May 3. The Defence Minister of Brazil, Ana Silva, is on an official visit to Fiji.',
    );
    const clauses = chooseEngagements(all);
    expect(peopleOf(all.coreference, clauses).map((p) => words(all.reading, p.name))).toContain('Ana Silva');
    expect(countriesOf(all.coreference, clauses)).toEqual(expect.arrayContaining(['BR', 'FJ']));
  });
});

test('a meeting still to come of another host is another', () => {
  const text = (verb: string) =>
    `Turkish President Ali Rey received Kazakh Foreign Minister Murat Nur. Turkish Trade Minister Omer Bolat ${verb} with Nur.`;
  const names = (verb: string) => parseMeetingReport(text(verb)).participants.map(({ name }) => name);
  expect(names('will also meet')).toEqual(['Ali Rey', 'Murat Nur']);
  expect(names('met')).toEqual(['Ali Rey', 'Murat Nur', 'Omer Bolat']);
});

test('whoever meets his counterpart during a visit meets the visitor', () => {
  const { participants, topics } = parseMeetingReport(
    'On Monday, the Minister of Defense of Mongolia Bat Dorj arrived in Fiji.\n\nDuring the visit, the Minister of Defense of Fiji Rana Das met with his counterpart.\n\nThe meeting focused on the training of mountain units.',
  );
  expect(participants.map((p) => `${p.name} ${p.role}`)).toEqual(
    expect.arrayContaining(['Bat Dorj guest', 'Rana Das host']),
  );
  expect(topics).toHaveLength(1);
});

test('a dialogue that somebody only told of brings nobody', () => {
  const { participants } = parseMeetingReport(
    'Defence Minister Rana Das of Fiji received State Secretary Luis Rey of Peru. They spoke of ports. Rey briefed his host about the outcomes of the dialogue with officials of the Ministry, led by Deputy Minister Ana Lal.',
  );
  expect(participants.map((p) => p.name)).not.toContain('Ana Lal');
});

test('"currently on a visit" is of the one right before', () => {
  const { parties } = parseMeetingReport(
    "Army Chief of Staff, General Ion Pop, met on Thursday with the Secretary of Montenegro's Security Council Ana Vuk, currently on a working visit to Romania.",
  );
  expect(parties.map((p) => `${p.id} ${p.role}`)).toEqual(expect.arrayContaining(['RO host', 'ME guest']));
});

test('a park that bears a name brings nobody', () => {
  const { participants, mentioned } = parseMeetingReport(
    'The Minister of Defence of Fiji Rana Das is on a visit to Peru. He visited Luis Rey Park in Lima, where he laid a wreath at the monument of Leader Luis Rey. Das met Minister Ana Mora of Peru.',
  );
  expect(participants.map((p) => p.name)).not.toContain('Luis Rey');
  expect(mentioned).toContainEqual(expect.objectContaining({ name: 'Luis Rey', as: 'honoured' }));
});

test('of two ministers told by their lands the one who is not named was there', () => {
  const { parties } = parseMeetingReport(
    'The Foreign Ministers of Fiji and Peru discussed the crisis by telephone. The Peruvian Foreign Minister Luis Rey stressed the need for peace.',
  );
  expect(parties.map((p) => p.id).sort()).toEqual(['FJ', 'PE']);
});
