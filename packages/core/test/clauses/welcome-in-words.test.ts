import { describe, expect, test } from 'vitest';
import { roles, record } from '../read.js';

describe('a host who tells so in his own words', () => {
  test.each([
    'Samoa’s Prime Minister Tavita Lolo will visit Fiji next week, the ministry said.\n\n“I look forward to welcoming Prime Minister Lolo,” Prime Minister Ana Rao said.',
    'Samoa’s Prime Minister Tavita Lolo will visit Fiji next week.\n\nPrime Minister Ana Rao said she looks forward to hosting Prime Minister Lolo.',
    'Samoa’s Prime Minister Tavita Lolo will visit Fiji next week.\n\n“We are delighted to welcome Prime Minister Lolo to Suva,” Prime Minister Ana Rao said.',
  ])('%s', (text) => expect(roles(text).people).toEqual(['host: Ana Rao (FJ)', 'guest: Tavita Lolo (WS)']));

  test.each([
    'Samoa’s Prime Minister Tavita Lolo will visit Fiji next week.\n\n“I look forward to the visit,” Prime Minister Ana Rao said.',
    'Samoa’s Prime Minister Tavita Lolo will visit Fiji next week.\n\n“We look forward to welcoming tourists,” Minister Ana Rao said.',
  ])('none in "%s"', (text) => expect(record(text).participants.map((p) => p.name)).toEqual(['Tavita Lolo']));
});
