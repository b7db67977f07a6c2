import { afterEach, expect, test } from 'vitest';
import { $, $$, clear, faults, seed, showReport, words } from './helpers.js';

afterEach(clear);

test('code, none, and svg before the drawings are there', async () => {
  expect($$(await showReport(seed()), '.badge').map(words)).toContain('AZ');
  const none = await showReport(seed(), { flags: 'none' });
  expect($$(none, '.badge, .flag')).toHaveLength(0);
  expect(words($(none, '.party'))).toContain('Azerbaijan');
  expect($$(await showReport(seed(), { flags: 'svg' }), '.badge')).not.toHaveLength(0);
});

test('svg with the drawings; the country stays a text', async () => {
  await import('../src/flags.js');
  const card = await showReport(seed(), { flags: 'svg' });
  const flag = $(card, '.party .flag svg').getBoundingClientRect();
  expect([flag.width, flag.height]).toEqual([21, 14]);
  expect($(card, '.flag').ariaHidden).toBe('true');
  expect(words($(card, '.party'))).toContain('Azerbaijan');
  expect(await faults(card)).toEqual([]);
});

test('a code that is no country draws nothing from the library', async () => {
  await import('../src/flags.js');
  const card = await showReport(
    seed({
      participants: [],
      parties: [
        { id: 'ZZ', kind: 'country', name: 'Nowhere', role: 'host' },
        { id: '__proto__', kind: 'country', name: 'Proto', role: 'guest' },
      ],
    }),
    { flags: 'svg' },
  );
  expect($$(card, '.sides .flag')).toHaveLength(0);
  expect(words($(card, '.sides'))).toContain('Nowhere');
});
