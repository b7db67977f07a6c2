import { describe, expect, test } from 'vitest';
import { attendance, engagements, roles } from '../read.js';

describe('those present at a meeting are met by nobody', () => {
  test.each([
    'Meeting participants included Eva Soto and Jan Holm.',
    'Meeting attendees included Eva Soto and Jan Holm.',
    'The meeting participants included Eva Soto and Jan Holm.',
  ])('%s', (text) => {
    expect(engagements(text)).toEqual([]);
    expect(attendance(text)).toEqual(['Eva Soto & Jan Holm']);
  });

  test('nor do they become its hosts', () => {
    const { people } = roles(
      'LIMA, May 3. Prime Minister Luis Rey of Peru chaired a meeting with mayors on Monday. Meeting participants included Eva Soto and Jan Holm.',
    );
    expect(people).toEqual(['host: Luis Rey (PE)', 'attendee: Eva Soto (PE)', 'attendee: Jan Holm (PE)']);
  });
});

test.each([
  'After meeting participants of the course, Petrov received Ambassador Eva Soto.',
  'After meeting Jan Holm, Petrov received Ambassador Eva Soto.',
  'Meeting participants of the course, Petrov received Ambassador Eva Soto.',
])('one who is told to meet still does: %s', (text) =>
  expect(engagements(text).join()).toContain('Petrov —receive, host→ Eva Soto'),
);
