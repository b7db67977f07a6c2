import { describe, expect, test } from 'vitest';
import { nounForms } from '../../src/lexicon/index.js';
import { UN_MEMBERS } from './un-members.js';

const forms = nounForms();

describe('the tables', () => {
  test('hold no empty, padded or doubled form', () => {
    const seen = new Set<string>();
    const doubled: string[] = [];
    for (const { form, entry } of forms) {
      expect(form).toMatch(/^\S(?:.*\S)?$/);
      expect(form).not.toMatch(/[|*>;]| {2}/);
      const key = `${form}|${JSON.stringify(entry)}`;
      if (seen.has(key)) doubled.push(form);
      seen.add(key);
    }
    expect(doubled).toEqual([]);
  });

  test('mark every form with a capital, and no other, as cased', () => {
    for (const { form, cased } of forms) expect(cased ?? false).toBe(form !== form.toLowerCase());
  });

  test('give every place and body a country code that exists', () => {
    const known = new Set([
      ...UN_MEMBERS.map(([code]) => code),
      ...'XK PS TW VA HK MO EH CK CW FO GL PR NC PF BM FK GI'.split(' '),
    ]);
    for (const { entry } of forms) {
      if (entry.type !== 'city' && entry.type !== 'region' && entry.type !== 'organization') continue;
      if (entry.country !== undefined) expect(known).toContain(entry.country);
      expect(entry.name).not.toBe('');
    }
  });

  test('are wide enough', () => {
    const count = (type: string) =>
      new Set(forms.filter(({ entry }) => entry.type === type).map(({ entry }) => entry)).size;
    expect(count('city')).toBeGreaterThan(600);
    expect(count('organization')).toBeGreaterThan(350);
    expect(count('agency')).toBeGreaterThan(200);
  });
});
