import { describe, expect, test } from 'vitest';
import { read } from '../../src/parse.js';
import { Evidence } from '../../src/report/evidence.js';

const TEXT = 'Minister Ana Costa met Admiral Rao in Suva.';

describe('evidence', () => {
  const make = (text = TEXT) => ({
    evidence: new Evidence(read(text)),
    slices: (found: ReturnType<Evidence['toRecord']>) =>
      Object.fromEntries(
        Object.entries(found).map(([key, spans]) => [
          key,
          spans.map(({ start, end }) => text.slice(start, end)),
        ]),
      ),
  });

  test('points at the words of the original', () => {
    const { evidence, slices } = make();
    evidence.add('/a', { from: 1, to: 3 });
    evidence.add('/b', { from: 0, to: 1 }, { from: 4, to: 6 });
    expect(slices(evidence.toRecord())).toEqual({ '/a': ['Ana Costa'], '/b': ['Minister', 'Admiral Rao'] });
  });
  test('gathers, each span once', () => {
    const { evidence, slices } = make();
    evidence.add('/a', { from: 1, to: 3 });
    evidence.add('/a', { from: 1, to: 3 }, { from: 5, to: 6 });
    expect(slices(evidence.toRecord())).toEqual({ '/a': ['Ana Costa', 'Rao'] });
  });
  test('passes over what is not there', () => {
    const { evidence } = make();
    evidence.add('/a', undefined, { from: 2, to: 2 }, { from: 90, to: 91 });
    expect(evidence.has('/a')).toBe(false);
    expect(evidence.toRecord()).toEqual({});
  });
  test('of a page points into the page', () => {
    const { evidence, slices } = make(
      '<p>Minister Ana&nbsp;Costa met <b>Admiral</b> Rao &amp; others in Suva on Friday.</p>',
    );
    evidence.add('/a', { from: 1, to: 3 });
    evidence.add('/b', { from: 4, to: 6 });
    const found = slices(evidence.toRecord());
    expect(found['/a']?.join('')).toBe('Ana&nbsp;Costa');
    expect(found['/b']?.join('')).toBe('Admiral Rao');
  });
});
