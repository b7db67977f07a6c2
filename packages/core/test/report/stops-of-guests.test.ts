import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

/** "NAME · country · role", with a star for who heads a delegation. */
function who(text: string): string[] {
  return parseMeetingReport(text).participants.map(
    (p) => `${p.name}${p.headOfDelegation ? '*' : ''} · ${p.country ?? '-'} · ${p.role}`,
  );
}

const LEAD = 'BAKU, May 3. The Minister of Defense, Colonel General Rauf Alim, received a delegation led by';
const CITED = 'Trend reports, citing the Azerbaijani Defense Ministry.';

describe('a delegation with two at its head', () => {
  test.each([
    ['a rank each', `${LEAD} General Asif Khan and Air Commodore Bilal Raza of Pakistan, ${CITED}`],
    ['a style for the second', `${LEAD} General Asif Khan and Mr. Bilal Raza of Pakistan, ${CITED}`],
  ])('%s', (_, text) =>
    expect(who(text)).toEqual([
      'Rauf Alim · AZ · host',
      'Asif Khan* · PK · guest',
      'Bilal Raza* · PK · guest',
    ]),
  );

  test('not the subject of what follows', () => {
    const text = `${LEAD} General Asif Khan of Pakistan and Deputy Minister Vagif Rey opened the talks.`;
    expect(who(text).join()).not.toContain('Vagif Rey*');
  });
});

describe('whom the guests met next', () => {
  const text = (next: string) => `${LEAD} Pakistani General Asif Khan, ${CITED} ${next}`;
  test.each([
    ['Then the guests met with the Rector of the Defense University, Colonel Samir Nabi.'],
    ['Later the guests were received by the Rector of the Defense University, Colonel Samir Nabi.'],
  ])('%s', (next) => expect(who(text(next))).toContain('Samir Nabi · AZ · host'));

  test('what the host did next is another meeting', () => {
    const next = 'Later the minister received the Ambassador of Peru, Ana Quispe.';
    expect(who(text(next)).join()).not.toContain('Quispe');
  });
});

describe('the land of the body whose news it is', () => {
  test.each([
    [CITED, 'Rauf Alim · AZ · host'],
    ['the Embassy of Chile in Baku said.', undefined],
  ])('%s', (source, expected) => {
    const found = who(
      `The Minister of Defense, General Rauf Alim, received a delegation led by Pakistani General Asif Khan, ${source}`,
    );
    if (expected === undefined) expect(found.join()).not.toContain(' · CL');
    else expect(found).toContain(expected);
  });
});
