import { expect, test } from 'vitest';
import { roles } from '../read.js';

test('the two whom a lead joins meet, where only the sides are said to', () => {
  const lead =
    'Readiness to trade more was voiced on Monday by Foreign Minister Arun Rao and his Brazilian counterpart Ana Silva.';
  expect(
    roles(`${lead} Meeting on the sidelines of the forum, the two sides reviewed trade.`).people,
  ).toEqual([expect.stringContaining('Arun Rao'), expect.stringContaining('Ana Silva')]);
});

test('who stands beside the counterpart of one of two lands is of the other', () => {
  const lead = 'The top officers of Chile and Peru held phone talks on Tuesday, the army said.';
  expect(
    roles(`${lead} Army Chief Gen. Luis Rey and his Peruvian counterpart, Gen. Ana Mora, noted the calm.`)
      .people,
  ).toEqual(['peer: Luis Rey (CL)', 'peer: Ana Mora (PE)']);
});
