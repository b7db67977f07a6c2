import { expect, test } from 'vitest';
import { record } from '../read.js';

const LEAD = 'President Ana Lind of Peru met President Rui Melo of Chile in Lima on Monday.';

test.each([
  [
    'After the talks, agreements were exchanged between both sides. These included a memorandum of understanding on ports and an agreement on visas.',
    ['a memorandum of understanding on ports', 'an agreement on visas'],
  ],
  [
    'Three documents were signed. Among them were a protocol on transit, a contract for ferries, and an agreement on visas.',
    ['a protocol on transit', 'a contract for ferries', 'an agreement on visas'],
  ],
  ['They signed several agreements. They included ministers and mayors.', ['several agreements']],
  ['They signed an agreement on visas. These are a sign of trust.', ['an agreement on visas']],
])('%s', (text, papers) => expect(record(`${LEAD} ${text}`).outcomes.map((o) => o.text)).toEqual(papers));
