import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { delegations } from '../read.js';

describe('the head follows', () => {
  test.each([
    ['A delegation headed by Admiral Rao arrived.', 'Rao'],
    ['A delegation led by the Minister of Health, Ana Costa, arrived.', 'Ana Costa'],
    ['A Kenyan delegation chaired by Ana Costa arrived.', 'Ana Costa [KE]'],
    ['The Indian delegation was led by Admiral Rao.', 'Rao [IN]'],
    ['The delegation of Togo is headed by Admiral Rao.', 'Rao [TG]'],
    ['A delegation led by the Ambassador of Qatar arrived.', 'Ambassador of Qatar'],
    ['A team led by Admiral Rao arrived.', 'Rao'],
    ['The delegation of Admiral Rao arrived.', 'Rao'],
    ['They met the delegation of Ana Costa, head of the committee.', 'Ana Costa'],
    ['A delegation under the leadership of Admiral Rao arrived.', 'Rao'],
    ['A delegation under the chairmanship of Admiral Rao arrived.', 'Rao'],
    ['A delegation of the office under the Ministry of Health, led by Ana Costa, arrived.', 'Ana Costa'],
    ['A delegation with Admiral Rao at its head arrived.', 'Rao'],
    ['Members of the chamber led by Ana Costa, its president, arrived.', 'Ana Costa'],
    ['They received a group of investors headed by Ana Costa.', 'Ana Costa'],
    ['A delegation of the army under Admiral Rao arrived.', 'Rao'],
    ['A delegation of the University of Graz (Austria) headed by Ana Costa arrived.', 'Ana Costa [AT]'],
  ])('%s', (text, found) => expect(delegations(text)).toEqual([found]));
});

test("a person's people are no delegation of his", () => {
  expect(delegations("A delegation of Admiral Rao's advisers arrived.")).toEqual([]);
});

test('present from a side is at the head of none', () => {
  expect(delegations('It was attended from the Omani side by Dr. Ahmed Bakri.')).toEqual([]);
});

describe('the head goes before', () => {
  test.each([
    ['Led by Director Wang Fuyi, the delegation toured the yard.', 'Wang Fuyi'],
    ['Heading a delegation of officers and envoys, Admiral Rao left.', 'Rao'],
    ['Admiral Rao, heading a naval delegation, arrived.', 'Rao'],
    ['Admiral Rao, leading a Kenyan delegation, arrived.', 'Rao [KE]'],
    ['Admiral Rao arrived at the head of a delegation.', 'Rao'],
    ['Admiral Rao and his delegation toured the yard.', 'Rao'],
    ['Admiral Rao and the accompanying delegation toured the yard.', 'Rao'],
    ['Admiral Rao, together with his delegation, toured the yard.', 'Rao'],
    ['Admiral Rao and the delegation accompanying him toured the yard.', 'Rao'],
    ['The Minister and her delegation toured the yard.', 'Minister'],
    ['He led a delegation to Suva.', 'He'],
    ['Admiral Rao and the delegation that he led toured the yard.', 'Rao'],
    ['Admiral Rao and delegation toured the yard.', 'Rao'],
    ['They met Admiral Rao, Head of the Indian delegation, in Suva.', 'Rao'],
    ["Admiral Rao's delegation toured the yard.", 'Rao'],
    ['Admiral Rao travelled on behalf of President Bello to lead the delegation.', 'Rao'],
    ['They met the Head of the delegation, Admiral Rao, in Suva.', 'Rao'],
  ])('%s', (text, found) => expect(delegations(text)).toEqual([found]));
});

describe('without a head', () => {
  test.each([
    ['A delegation arrived in the city.'],
    ['The Peruvian delegation toured the yard.'],
    ['Admiral Rao met a delegation from Togo.'],
    ['Admiral Rao and the Chilean delegation toured the yard.'],
    ['A delegation headed by bus to the port.'],
    ['A delegation comprising officers left. It was led by habit.'],
    ['The team under review left.'],
    ['They met Ana Rey, Head of the Delegation to the OSCE Parliamentary Assembly.'],
    ['Admiral Rao met the Head of Mission, Ana Costa.'],
    ['Officials thanked the committee for a plan led by Ana Costa.'],
  ])('%s', (text) => expect(delegations(text)).toEqual([]));
});

test('who heads a delegation told of before', () => {
  const text = (head: string) =>
    `YEREVAN. – Minister of Defense Suren Rey received a delegation of specialists from the French Ministry of the Armed Forces. ${head} of this French defense delegation, Brigadier General Jean Dupont, praised the work.`;
  const people = (head: string) =>
    parseMeetingReport(text(head)).participants.map(({ name, country, role }) => [name, country, role]);
  expect(people('The head')).toEqual([
    ['Suren Rey', 'AM', 'host'],
    ['Jean Dupont', 'FR', 'guest'],
  ]);
});
