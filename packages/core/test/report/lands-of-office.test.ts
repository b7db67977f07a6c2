import { describe, expect, test } from 'vitest';
import { read } from '../../src/parse.js';
import { landsOf } from '../../src/report/lands-of-office.js';
import { mentions } from '../read.js';

describe('the lands of an office of several', () => {
  test.each([
    ['The Polish and Swedish ministers met.', ['PL', 'SE']],
    ['The Polish, Swedish and Finnish ministers met.', ['PL', 'SE', 'FI']],
    ['The ministers of Poland, Sweden and Finland met.', ['PL', 'SE', 'FI']],
    ['The ministers of the NATO allies Poland and Sweden met.', ['PL', 'SE']],
    ['The Polish ministers of Poland met.', ['PL']],
    ['The ministers met in Poland.', []],
    ['Poland was where the ministers met.', []],
    ['Poland praised Swedish ministers.', ['SE']],
  ])('%s', (text, lands) => {
    const reading = read(text);
    const office = mentions(reading, 'office')[0]!;
    expect(landsOf(reading, office).map((l) => l.code)).toEqual(lands);
  });
});
