import { describe, expect, test } from 'vitest';
import { attendance } from '../read.js';

const table = (rows: ReadonlyArray<readonly [text: string, ...found: string[]]>) =>
  rows.map(([text, ...found]) => [text, found] as const);

describe('of one side', () => {
  test.each(
    table([
      ['The Saudi side was represented by Colonel Fahad Al-Otaibi.', 'Fahad Al-Otaibi [SA]'],
      [
        'The Ghanaian delegation included Colonel Ama Serwaa.',
        'Ama Serwaa [GH] beside The Ghanaian delegation',
      ],
      ['On the Portuguese side were Colonel Rui Pinto and Captain Ana Vaz.', 'Rui Pinto & Ana Vaz [PT]'],
      ['The Chilean side comprised Colonel Diego Rojas.', 'Diego Rojas [CL]'],
    ]),
  )('%s', (text, found) => expect(attendance(text)).toEqual(found));
});

describe('beside someone', () => {
  test.each(
    table([
      ['Minister Silva, accompanied by Colonel Ruth Chebet, toured the port.', 'Ruth Chebet beside Silva'],
      ['Minister Silva was joined by Colonel Ruth Chebet.', 'Ruth Chebet beside Silva'],
      ['He was accompanied by Colonel Ruth Chebet.', 'Ruth Chebet beside He'],
      ['Colonel Ruth Chebet accompanied the Minister.', 'Ruth Chebet beside Minister'],
      ['Minister Silva, along with Colonel Ruth Chebet, toured the port.', 'Ruth Chebet beside Silva'],
    ]),
  )('%s', (text, found) => expect(attendance(text)).toEqual(found));
});
