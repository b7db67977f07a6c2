import { describe, expect, test } from 'vitest';
import { means, RAO_AND_SILVA, STANDING } from './means.js';
import { clues, mentions, personNamed } from '../read.js';

describe('sides', () => {
  test.each([
    ['the sides', `${RAO_AND_SILVA} *The sides* agreed.`, 'all'],
    ['a country', `${RAO_AND_SILVA} *Brazil* agreed.`, 'BR'],
    ['one side', `${RAO_AND_SILVA} *The Indian side* agreed.`, 'IN'],
    ['an adjective is nobody', `${RAO_AND_SILVA} The *Indian* tea was good.`, 'nobody'],
    ['the one guest', `${RAO_AND_SILVA} *The guest* agreed.`, 'Ana Silva'],
    ['the one host', `${RAO_AND_SILVA} *The host* agreed.`, 'Arun Rao'],
    ['a delegation of a country', `${RAO_AND_SILVA} *The Brazilian delegation* agreed.`, 'BR'],
    ['a delegation of the guests', `${RAO_AND_SILVA} *The delegation* agreed.`, 'Ana Silva'],
    ['a body', `${RAO_AND_SILVA} *The African Union* agreed.`, 'African Union'],
  ])('%s', (_, text, found) => expect(means(text, STANDING)).toBe(found));

  test('several guests', () => {
    const text =
      'Arun Rao, Minister of Trade, met Minister Ana Silva and Minister Li Wei. *The guests* agreed.';
    expect(means(text, { hosts: 'Rao', guests: 'Silva Wei' })).toBe('guests');
  });
});

describe('actors', () => {
  const all = clues('Minister Arun Rao and Minister Ana Silva met Minister Li Wei.');
  const { coreference, reading } = all;
  const [rao, silva, wei] = mentions(reading, 'person');
  coreference.setStanding({
    hosts: new Set([personNamed(all, 'Rao'), personNamed(all, 'Silva')]),
    guests: new Set([personNamed(all, 'Wei')]),
    principals: all.cast.people,
  });
  test.each([
    ['impersonal is all', { by: 'impersonal' }, 'all'],
    ['unknown is nobody', { by: 'unknown' }, undefined],
    ['one', { by: 'mention', mention: rao! }, 'person'],
    ['two of one side', { by: 'mention', mention: silva!, more: [rao!] }, 'hosts'],
    ['two of both sides', { by: 'mention', mention: wei!, more: [rao!] }, 'all'],
  ] as const)('%s', (_, actor, type) => expect(coreference.resolveActor(actor)?.type).toBe(type));
});
