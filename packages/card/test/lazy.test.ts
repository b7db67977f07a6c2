import { expect, test } from 'vitest';
import { next, seed, seedText, showReport } from './helpers.js';

const loaded = (part: RegExp) =>
  performance.getEntriesByType('resource').filter(({ name }) => part.test(name)).length;

test('parser, evidence, exporters and languages are loaded when needed, and not before', async () => {
  performance.setResourceTimingBufferSize(2000);
  const card = await showReport(seed());
  expect(loaded(/core\/src/)).toBe(0);
  expect(loaded(/src\/(release|actions\/index|labels\/fr|light-text|parser)\.ts/)).toBe(0);

  const ready = next(card, 'meeting-card-ready');
  card.text = seedText;
  await ready;
  expect(loaded(/src\/release\.ts/)).toBe(1);
  expect(loaded(/core\/src/)).toBe(0);

  const read = next(card, 'meeting-card-ready');
  card.report = undefined;
  await read;
  expect(loaded(/core\/src/)).toBeGreaterThan(0);
});
