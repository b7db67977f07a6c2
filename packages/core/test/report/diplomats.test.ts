import { describe, expect, test } from 'vitest';
import { read } from '../../src/parse.js';
import { isDiplomat, isOfEmbassy } from '../../src/report/diplomats.js';
import { mentions } from '../read.js';

describe('diplomats', () => {
  test.each([
    ['The Ambassador left.', true, true],
    ['The High Commissioner left.', true, true],
    ["The Chargé d'Affaires left.", true, true],
    ['The Defence Attaché left.', false, true],
    ['The Political Counsellor left.', false, true],
    ['The Second Secretary left.', false, true],
    ['The Commissioner left.', false, false],
    ['The Permanent Secretary left.', false, false],
    ['The Minister left.', false, false],
  ])('%s', (text, diplomat, embassy) => {
    const reading = read(text);
    const office = mentions(reading, 'office')[0]!;
    expect([isDiplomat(reading, office), isOfEmbassy(reading, office)]).toEqual([diplomat, embassy]);
  });
});
