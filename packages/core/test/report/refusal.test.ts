import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/clauses/index.js';
import { read } from '../../src/parse.js';
import { refuse, refuseInput } from '../../src/report/refusal.js';

describe('input that is not read', () => {
  const code = (text: unknown, options: object = {}) => refuseInput(text, options)?.code;

  test.each([
    ['no text', '', {}, 'empty'],
    ['blanks', ' \n\t\u00a0 ', {}, 'empty'],
    ['no string', 12, {}, 'binary'],
    ['null', null, {}, 'binary'],
    ['undefined', undefined, {}, 'binary'],
    ['bytes', new Uint8Array(4), {}, 'binary'],
    ['control characters', 'PK\u0003\u0004\u0014\u0000\u0006\u0000', {}, 'binary'],
    ['replacement characters', 'a\ufffd\ufffdb', {}, 'binary'],
    ['longer than the default', 'a'.repeat(2_000_001), {}, 'too-large'],
    ['longer than asked', 'abcd', { maxLength: 3 }, 'too-large'],
    ['as long as asked', 'abc', { maxLength: 3 }, undefined],
    ['text', 'abc', {}, undefined],
    ['a few control characters', `${'text '.repeat(40)}\u0007`, {}, undefined],
    ['tabs and line ends', 'a\tb\r\nc\fd', {}, undefined],
  ])('%s', (_, text, options, found) => expect(code(text, options)).toBe(found));

  test.each([
    ['a day of no calendar', { publishedOn: '2025-02-30' }],
    ['a day otherwise written', { publishedOn: '17.12.2025' }],
    ['a date object', { publishedOn: new Date(0) }],
    ['an empty url', { url: '' }],
    ['an empty outlet', { outlet: '' }],
    ['an outlet of no text', { outlet: 7 }],
    ['a length of nothing', { maxLength: 0 }],
    ['a length of no number', { maxLength: '9' }],
    ['a length below nothing', { maxLength: -1 }],
    ['NaN', { maxLength: Number.NaN }],
  ])('wrong options: %s', (_, options) => expect(code('abc', options)).toBe('invalid-options'));

  test.each([
    ['a leap day', { publishedOn: '2024-02-29' }],
    ['all', { publishedOn: '2025-12-17', url: 'https://example.org/1', outlet: 'Trend', maxLength: 10 }],
    ['left open', { publishedOn: undefined, url: undefined, outlet: undefined, maxLength: undefined }],
  ])('right options: %s', (_, options) => expect(code('abc', options)).toBeUndefined());

  test('no options object', () => {
    expect(refuseInput('abc', null as never)?.code).toBe('invalid-options');
    expect(refuseInput('abc', 'x' as never)?.code).toBe('invalid-options');
  });
  test('the message names the limit', () => {
    expect(refuseInput('abcd', { maxLength: 3 })?.message).toMatch(/4 .*3/);
  });
});

describe('text that is read, but no report', () => {
  const code = (text: string) => {
    const reading = read(text);
    return refuse(reading, readClauses(reading))?.code;
  };

  test.each([
    ['marks alone', '… — !', 'not-a-meeting'],
    [
      'Spanish',
      'El ministro de Relaciones Exteriores recibió al embajador de Chile en la sede de la cancillería y hablaron de las relaciones entre los dos países.',
      'unsupported-language',
    ],
    [
      'German',
      'Der Außenminister empfing den Botschafter von Chile und sprach mit ihm über die Beziehungen zwischen den beiden Ländern.',
      'unsupported-language',
    ],
    [
      'French',
      'Le ministre des Affaires étrangères a reçu l’ambassadeur du Chili et ils ont parlé des relations entre les deux pays.',
      'unsupported-language',
    ],
    [
      'Turkish',
      'Dışişleri Bakanı Şili Büyükelçisini kabul etti ve iki ülke arasındaki ilişkiler için bir görüşme ile bu konuda bilgi aldı.',
      'unsupported-language',
    ],
    [
      'Russian',
      'Министр иностранных дел принял посла Чили в здании министерства и обсудил с ним отношения между странами.',
      'unsupported-language',
    ],
    [
      'Arabic',
      'استقبل وزير الخارجية سفير تشيلي في مقر الوزارة وبحث معه العلاقات بين البلدين الصديقين',
      'unsupported-language',
    ],
    [
      'Chinese',
      '外交部长 在 部里 会见 了 智利 大使 并 讨论 了 两国 之间 的 关系 问题',
      'unsupported-language',
    ],
    [
      'the weather',
      'The rain will go on for some days, and the wind will turn to the west by the end of the week.',
      'not-a-meeting',
    ],
    [
      'condolences',
      'President Bello sent a message of condolences to King Tupou on the floods that killed nine people in the islands.',
      'not-a-meeting',
    ],
    [
      'an exercise',
      'The navy began Exercise Desert Falcon off the coast on Friday with nine ships and four aircraft of the fleet.',
      'not-a-meeting',
    ],
    [
      'sanctions',
      'The ministry imposes sanctions on nine firms that it says have sold arms to the rebels in the north of the land.',
      'not-a-meeting',
    ],
    [
      'an appointment',
      'President Bello appointed Ana Costa as Minister of Health on Friday, and she will take the oath of office next week.',
      'not-a-meeting',
    ],
    [
      'a meeting',
      'Minister Arun Rao of India received Minister Ana Silva of Brazil on Monday, and they discussed trade between the two countries.',
      undefined,
    ],
    [
      'a call',
      'Minister Arun Rao of India spoke by phone with Minister Ana Silva of Brazil on Monday about trade between the two countries.',
      undefined,
    ],
  ])('%s', (_, text, found) => expect(code(text)).toBe(found));
});
