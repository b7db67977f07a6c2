/** Input at and beyond the limits: size, depth, broken characters, names that are keys of every object. */
import { safeParseMeetingReport } from '@meeting-report/core';
import { describe, expect, test } from 'vitest';
import { brokenLaws } from './laws';

const lead = 'BAKU, May 4. Foreign Minister Jane Doe of Norway met President John Roe of Chad on Monday. ';

function read(text: string) {
  const result = safeParseMeetingReport(text);
  return result.success ? brokenLaws(text, result.report) : result.error.code;
}

describe('size', () => {
  test('two million characters are read, one more is too large', () => {
    const long = (lead + 'Rain is expected. '.repeat(120_000)).slice(0, 2_000_000);
    expect(read(long)).toEqual([]);
    expect(read(`${long}x`)).toBe('too-large');
  }, 60_000);

  test('the limit can be set', () => {
    const result = safeParseMeetingReport(lead, { maxLength: 20 });
    expect(!result.success && result.error.code).toBe('too-large');
    expect(!result.success && result.error.message).toContain('20');
  });
});

describe('pages', () => {
  test.each([
    ['deep', `${'<div>'.repeat(50_000)}<p>${lead}</p>${'</div>'.repeat(50_000)}`],
    ['never closed', `${'<div><p>'.repeat(50_000)}${lead}`],
    ['in one tag', `<p ${'a="b" '.repeat(50_000)}>${lead}</p>`],
    ['in comments', `${'<!-- x -->'.repeat(50_000)}<p>${lead}</p>`],
  ])(
    '%s are read',
    (_, text) => {
      expect(read(text)).toEqual([]);
    },
    60_000,
  );
});

describe('characters', () => {
  test.each([
    ['lone surrogates', '\ud800 \udc00 \udfff\ud800'],
    ['a few nulls', '\u0000'],
    ['marks of direction', '\u202e\u2066'],
    ['the last characters', '\uffff\u{10ffff}'],
  ])('%s do no harm', (_, odd) => {
    expect(read(lead + odd)).toEqual([]);
    expect(read(odd + lead)).toEqual([]);
    expect(read(lead.replaceAll(' ', ` ${odd}`))).not.toBe('threw');
  });

  test('nulls throughout are binary', () => {
    expect(read(lead.split('').join('\u0000'))).toBe('binary');
  });
});

describe('names that every object has', () => {
  const NAMES = [
    '__proto__',
    'constructor',
    'Constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'valueOf',
  ];

  test.each(NAMES)('%s is a word as any other', (name) => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    for (const text of [
      `${lead}Minister ${name} ${name} of ${name} thanked the ${name} for ${name}.`,
      `${name}, May 4 (${name}). Foreign Minister Jane ${name} of Norway met President ${name} Roe of Chad on Monday. ${name} ${name} said that ${name} grew.`,
      lead.replace('Jane Doe', name).replace('Norway', name),
    ]) {
      expect(read(text)).not.toContain('threw');
      expect(Array.isArray(read(text)) ? read(text) : []).toEqual([]);
    }
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('text without a full stop', () => {
  const cost = (text: string) => {
    const start = process.cpuUsage();
    safeParseMeetingReport(text, { validate: false });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  // Each was quadratic once: 100,000 characters took from six seconds to more than a hundred.
  test.each(['Aaa ', 'Abc\n', 'the minister met the guest and '])(
    '%j costs in proportion to its length',
    (piece) => {
      const make = (size: number) => lead + piece.repeat(size / piece.length);
      cost(make(20_000));
      const small = Math.min(cost(make(20_000)), cost(make(20_000)));
      expect(cost(make(160_000))).toBeLessThan(32 * Math.max(small, 20));
    },
    120_000,
  );
});
