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

describe('an office that nobody named, before the name of its holder', () => {
  const MET =
    'General Luis Rey, Chief of the Army of Peru, arrived in Ankara on Monday. He met with his Turkish counterpart.';
  test('is his who is told by a rank alone', () => {
    expect(
      cast(
        `${MET} The Chief of General Staff of Türkiye welcomed the guests. Army General Cem Aydin stressed the need for trade.`,
      ),
    ).toContain('Cem Aydin · Chief of General Staff of Türkiye · TR · host');
  });

  test.each([
    [
      'who has an office',
      'The Chief of General Staff of Türkiye was glad. Colonel Cem Aydin, Head of the Department, spoke.',
    ],
    [
      'who is told in another paragraph',
      'The Chief of General Staff of Türkiye was glad.\n\nColonel Cem Aydin spoke.',
    ],
  ])('is not his %s', (_, text) => expect(cast(`${MET} ${text}`).join()).not.toContain('Cem Aydin · Chief'));
});
