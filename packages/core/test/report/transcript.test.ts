import { describe, expect, test } from 'vitest';
import { parseMeetingReport, safeParseMeetingReport } from '../../src/parse.js';

const TURNS = `
MINISTER RAO: Thank you for having us. I hope that our talks go well.

PRESIDENT SILVA: Welcome, my friend. It is good to see you.`;

describe('what two said before or after they met', () => {
  test.each([
    ['Lima, Peru', { city: 'Lima', country: 'PE' }],
    ['Lima, Peru\n\nPizarro House', { city: 'Lima', country: 'PE', venue: 'Pizarro House' }],
  ])('place line %j', (line, location) => {
    const report = parseMeetingReport(
      `Minister Arun Rao of India and Peruvian President Ana Silva Before Their Meeting\n\n${line}\n${TURNS}`,
    );
    expect(report.kind).toBe('meeting');
    expect(report.location).toEqual(location);
    expect(report.participants.map(({ name, role }) => `${role}: ${name}`)).toEqual([
      'guest: Arun Rao',
      'host: Ana Silva',
    ]);
  });

  test('a line that is more than a place is none', () => {
    const { location } = parseMeetingReport(
      `Minister Arun Rao of India and Peruvian President Ana Silva After Their Meeting\n\nLima Press Club of Peru\n${TURNS}`,
    );
    expect(location?.city).toBeUndefined();
  });

  test.each([
    'Press Conference of President Ana Silva of Peru',
    'President Ana Silva of Peru Before the Summit',
    'Interview with Minister Arun Rao and Editor Eva Soto',
  ])('a transcript of anything else is refused: %s', (title) => {
    const result = safeParseMeetingReport(`${title}\n\nLima, Peru\n${TURNS}`);
    expect(result.success).toBe(false);
  });
});
