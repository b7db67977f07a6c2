import { describe, expect, test } from 'vitest';
import { record, roles } from '../read.js';

const INDIA = 'Foreign Minister Arun Rao of India';

const BRAZIL = 'Defence Minister Ana Silva of Brazil';

test('who greets at the airport is there, but talks to nobody', () => {
  const text = `SUVA. ${INDIA} received ${BRAZIL} on Monday. Silva was received at the airport by the Chief of Protocol, Li Das.`;
  expect(roles(text).people.find((person) => person.includes('Li Das'))).toMatch(/^attendee: /);
});

test('who receives the guest on arrival is there, where the meeting is told before', () => {
  const text = `SUVA. ${INDIA} received ${BRAZIL} on Monday. On arrival, Silva was received by the Chief of Protocol, Li Das.`;
  expect(roles(text).people.find((person) => person.includes('Li Das'))).toMatch(/^attendee: /);
});

describe('who receives where the guest arrives', () => {
  test.each([
    [
      'he of whom a sentence before tells',
      'NAIROBI, 28 February – Kenyan President Ali Musa welcomed Ethiopian Prime Minister Omar Tadesse in Nairobi. The Ethiopian Prime Minister arrived on Tuesday. He was received by the Interior Minister, Peter Mwangi, at the airport.',
      ['host: Ali Musa (KE)', 'guest: Omar Tadesse (ET)', 'attendee: Peter Mwangi (KE)'],
      ['KE host', 'ET guest'],
    ],
    [
      "the release's own president, of two",
      "GABORONE, 14 March – President Ali Musa met Botswana's President, Peter Masire, at State House in Gaborone. Upon arrival the President was welcomed by Botswana's Interior Minister, Anna Kwape, and Malawi's Foreign Minister, Nancy Tembo.",
      [
        'host: Peter Masire (BW)',
        'guest: Ali Musa',
        'attendee: Anna Kwape (BW)',
        'attendee: Nancy Tembo (MW)',
      ],
      ['BW host'],
    ],
    [
      'a counterpart at the airport is the host, others only greet',
      "Qatar's Interior Minister Rashid Nasser arrived in Riyadh. He was received at the airport by Saudi Interior Minister Faisal Turki.",
      ['host: Faisal Turki (SA)', 'guest: Rashid Nasser (QA)'],
      ['QA guest', 'SA host'],
    ],
  ])('%s', (_, text, people, sides) => {
    const found = roles(text);
    expect(found.people).toEqual(people);
    expect(found.sides.sort()).toEqual(sides.sort());
  });
});

test('who receives at the airport as the one who acts meets the guest there, where no meeting is told before', () => {
  const text = `SUVA. ${INDIA} received ${BRAZIL} at the airport on Monday.`;
  expect(roles(text).people).toEqual(['host: Arun Rao (IN)', 'guest: Ana Silva (BR)']);
});

test('the land of who greets is the host', () => {
  const report = record(
    'DOHA, March 3 (QNA) -- The Prime Minister of Jordan Omar Haddad arrived in Doha on Sunday for a visit. He was received at the airport by the Minister of Transport Jassim Sulaiti.',
  );
  expect(report.parties.map(({ id, role }) => `${id} ${role}`)).toEqual(['JO guest', 'QA host']);
});

test.each([
  ['Kenyan Foreign Minister Peter Otieno arrived here on Monday for a brief visit.', 'Peter Otieno guest'],
])('"here" is an end of a journey: %s', (text, who) => {
  const report = record(`LISBON, May 4 (LUSA) -- ${text}`);
  expect(report.kind).toBe('visit');
  expect(report.participants.map(({ name, role }) => `${name} ${role}`)).toEqual([who]);
});

test('goods that arrive here are no visit', () =>
  expect(() => record('The aid arrived here on Monday, Minister of Health Jane Roe said.')).toThrow(
    'no meeting',
  ));
