import { describe, expect, test } from 'vitest';
import { engagements } from '../read.js';

describe('encounters that words of courtesy carry', () => {
  test.each([
    ['The general had the privilege of meeting Minister Lau.', 'general —meet, peer→ Lau'],
    ['Minister Rao had the great honour of calling on President Lau.', 'Rao —call on, guest→ Lau'],
    ['Minister Rao has had the opportunity to meet President Lau.', 'Rao —meet, peer→ Lau'],
    ['Minister Rao was also pleased to receive Ambassador Lau.', 'Rao —receive, host→ Lau'],
    ['Minister Rao was deeply honoured to host Ambassador Lau.', 'Rao —host, host→ Lau'],
    ['Minister Rao had the honour of being received by President Lau.', 'Lau —receive, host→ Rao'],
  ])('%s', (text, told) => expect(engagements(text)).toEqual([told]));

  test.each([
    ['a wish', 'Minister Rao would have the opportunity to meet President Lau.'],
    ['a denial', 'Minister Rao never had the chance to meet President Lau.'],
    ['news received', 'Minister Rao was happy to receive the letter.'],
  ])('none of %s', (_, text) => expect(engagements(text)).toEqual([]));
});
