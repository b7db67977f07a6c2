import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

/** "NAME · title · country · role" of everyone who took part. */
function cast(text: string): string[] {
  return parseMeetingReport(text).participants.map((p) =>
    [p.name, p.title ?? '-', p.country ?? '-', p.role].join(' · '),
  );
}

const LEAD = "Turkey's foreign minister met his Jordanian counterpart in Istanbul on Friday.";

describe('offices of the lead whose holders are named below', () => {
  test('are joined in the order of both sentences', () => {
    expect(cast(`${LEAD} The meeting between Selim Kara and Hazem Majali lasted an hour.`)).toEqual([
      "Selim Kara · Turkey's foreign minister · TR · host",
      'Hazem Majali · - · JO · guest',
    ]);
  });

  test.each([
    [
      'an encounter that is not the same one',
      `${LEAD} A meeting between Selim Kara and Hazem Majali followed.`,
    ],
    [
      'far below',
      `${LEAD} Trade was discussed. So was tourism. Water too. The meeting between Selim Kara and Hazem Majali lasted.`,
    ],
  ])('are not joined with %s', (_, text) => {
    expect(cast(text).join()).not.toContain("Selim Kara · Turkey's");
  });

  test('keep the offices that the names have of their own', () => {
    const text = `${LEAD} The meeting between Defence Minister Selim Kara and General Hazem Majali lasted an hour.`;
    expect(cast(text).join()).not.toContain("Turkey's foreign minister");
  });
});
