import { describe, expect, test } from 'vitest';
import { read } from '../../src/parse.js';
import { isAccredited, isDiplomat, isEnvoy, isOfEmbassy } from '../../src/report/diplomats.js';
import { mentions } from '../read.js';

describe('diplomats', () => {
  test.each([
    ['The Ambassador left.', true, true],
    ['The High Commissioner left.', true, true],
    ["The Chargé d'Affaires left.", true, true],
    ['The Defence Attaché left.', false, true],
    ['The Political Counsellor left.', false, true],
    ['The Labour Counselor left.', false, true],
    ['The First Secretary left.', false, true],
    ['The Second Secretary left.', false, true],
    ['The Third Secretary left.', false, true],
    ['The Defence Adviser left.', false, true],
    ['The Military Advisor left.', false, true],
    ['The Economic Adviser left.', false, false],
    ['The Commissioner left.', false, false],
    ['The High Representative left.', false, false],
    ['The Permanent Secretary left.', false, false],
    ['The Minister left.', false, false],
  ])('%s', (text, diplomat, embassy) => {
    const reading = read(text);
    const office = mentions(reading, 'office')[0]!;
    expect([isDiplomat(reading, office), isOfEmbassy(reading, office)]).toEqual([diplomat, embassy]);
  });
});

describe('who is sent abroad', () => {
  test.each([
    ['Ambassador of Japan Kenji Mori', true],
    ['Ambassador Kenji Mori', true],
    ['Deputy Foreign Minister Ambassador Kenji Mori', false],
    ['Deputy Foreign Minister Kenji Mori', false],
    ['Mr Kenji Mori', false],
  ])('%s', (who, envoy) => {
    const reading = read(`${who} left on Monday.`);
    const [person] = mentions(reading, 'person');
    expect(isEnvoy(reading, person!.titles)).toBe(envoy);
  });
});

describe('a post at another land', () => {
  test.each([
    ['The Japanese Ambassador to Ghana left.', true],
    ['The High Commissioner of India to Ghana left.', true],
    ['The Commissioner of Japan to Ghana left.', false],
    ['The Japanese Ambassador to Hong Kong left.', false],
    ['The Japanese Ambassador left.', false],
  ])('%s', (text, accredited) => {
    const reading = read(text);
    expect(isAccredited(reading, mentions(reading, 'office')[0]!)).toBe(accredited);
  });
});
