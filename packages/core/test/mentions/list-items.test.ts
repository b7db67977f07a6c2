import { describe, expect, test } from 'vitest';
import { read } from '../../src/parse.js';
import { mentions, people, words } from '../read.js';

const LEAD = 'Minister Rana Das met leaders in Oslo.\n\nIn attendance:\n\n';

describe('the body of a list’s item is no person', () => {
  test.each([
    [
      'items on one line',
      '- Ana Silva, President and CEO, Lotus Victory - Nils Berg, Director, Blue Dawn',
      ['ANA SILVA · President and CEO', 'NILS BERG · Director'],
    ],
    [
      'one word',
      '- Ana Silva, Founding President and CEO, GreenLotus\n- Nils Berg, Director, Dawn',
      ['ANA SILVA · Founding President and CEO', 'NILS BERG · Director'],
    ],
    // Who stands behind an office of his own is one, the name first or not.
    [
      'an office before the name',
      '- President Ana Silva, Director Nils Berg',
      ['ANA SILVA · President', 'NILS BERG · Director'],
    ],
    [
      'no list',
      'Those present were Ana Silva, Director, Nils Berg, Secretary.',
      ['ANA SILVA · Director', 'NILS BERG · Secretary'],
    ],
  ])('%s', (_, text, found) =>
    expect(people(`${LEAD}${text}`).filter((p) => !p.startsWith('RANA DAS'))).toEqual(found),
  );
});

test('"Co-" is no company’s form', () => {
  const text = 'They met Ana Silva, Co-President, and the team of Lotus Dawn, Co. in Oslo.';
  const reading = read(text);
  expect(mentions(reading, 'organization').map((m) => words(reading, m))).toEqual(['Lotus Dawn, Co.']);
});
