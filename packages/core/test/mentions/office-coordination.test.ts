import { describe, expect, test } from 'vitest';
import { offices } from '../read.js';

const table = (rows: ReadonlyArray<readonly [why: string, text: string, ...found: string[]]>) =>
  rows.map(([why, text, ...found]) => [why, text, found] as const);

describe('what goes on', () => {
  test.each(
    table([
      [
        'a word of no table before its field',
        'The Minister of Land Transport and Light Rail spoke.',
        'Minister of Land Transport and Light Rail (the)',
      ],
      [
        'a field with its land',
        'The Minister of Foreign Affairs and Moroccan Expatriates spoke.',
        'Minister of Foreign Affairs and Moroccan Expatriates [MA] (the)',
      ],
      [
        'a list of domains',
        'The Minister of Transport, Highways, Ports and Civil Aviation spoke.',
        'Minister of Transport, Highways, Ports and Civil Aviation (the)',
      ],
      [
        'a list with a last comma',
        'The Minister of Industry, Mines, and Energy spoke.',
        'Minister of Industry, Mines, and Energy (the)',
      ],
      [
        'an organ behind the short form of its body',
        'The President of the Vietnam Farmers’ Union (VFU) Central Committee Lan Anh spoke.',
        'President of the Vietnam Farmers’ Union (VFU) Central Committee [VN] (the)',
      ],
      [
        'a chain',
        'The Chief of the General Staff of the Armed Forces of Ukraine spoke.',
        'Chief of the General Staff of the Armed Forces of Ukraine [UA] (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('what is of another', () => {
  test.each(
    table([
      [
        'no field of the next office',
        'The Minister of Trade and Kim Jong, Defence Minister, spoke.',
        'Minister of Trade (the)',
        'Defence Minister',
      ],
      [
        'not whom a call is on',
        'The call of the Deputy Minister of Slovenia on Foreign Affairs Secretary Ana Costa was short.',
        'Deputy Minister of Slovenia [SI] (the)',
        'Foreign Affairs Secretary',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('what is of another', () => {
  test.each(
    table([
      [
        'at another office',
        'The Minister of Finance and Prime Minister Ali Noor spoke.',
        'Minister of Finance and Prime Minister (the)',
      ],
      [
        'at an and with an article',
        'The Minister of Finance and the Governor spoke.',
        'Minister of Finance (the)',
        'Governor (the)',
      ],
      ['at a comma', 'The Minister of Health, Ana Costa, spoke.', 'Minister of Health (the)'],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});
