import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/index.js';

function speaker(lead: string, words: string): string {
  const { statements } = parseMeetingReport(`${lead}\n\n${words} thanked the staff for the hard work.`);
  const [first] = statements;
  if (first === undefined) return '-';
  return 'participant' in first.speaker ? first.speaker.participant : JSON.stringify(first.speaker);
}

const GENERALS =
  'RIGA, 3 May – Minister of Defence of Latvia Janis Ozols received on Monday General Tran Van Minh, Chief of Staff of the Vietnamese Army, who is on an official visit to Latvia.';
const PARLIAMENT =
  'RIGA, 3 May – The President of the Chamber of Deputies Jana Mala met with the Ambassador of Japan to Latvia, H.E. Hideo Suzuki, on Monday.';
const CHIEFS =
  'RIGA, 3 May – Chairman of the Joint Chiefs of Staff General Janis Ozols received on Monday General Tran Van Minh, Chief of Staff of the Vietnamese Armed Forces.';
const RULER =
  'RIGA, 3 May – President of Latvia Janis Ozols received Foreign Minister of Kenya Peter Mwangi on Monday.';
const RULERS =
  'RIGA, 3 May – President of Latvia Janis Ozols received President of Kenya Peter Mwangi on Monday.';
const PEERS =
  'RIGA, 3 May – Foreign Minister of Latvia Janis Ozols held a telephone conversation with Foreign Minister of Kenya Peter Mwangi on Monday.';

const PARTY =
  'HANOI, 3 May – Party General Secretary Tran Van Minh received the Prime Minister of Kenya Peter Mwangi on Monday.';

describe('offices in other words', () => {
  test.each([
    [PARTY, 'The Party chief', 'tran-van-minh'],
    [PARTY, 'The leader', 'tran-van-minh'],
    [RULER, 'The Party chief', '-'],
    [GENERALS, 'The Vietnamese General', 'tran-van-minh'],
    [GENERALS, 'The visiting General', 'tran-van-minh'],
    [GENERALS, 'The senior officer', 'tran-van-minh'],
    [GENERALS, 'The general also', 'tran-van-minh'],
    [GENERALS, 'The head of the Latvian Defence Ministry', 'janis-ozols'],
    [GENERALS, 'The Defence Ministry chief', 'janis-ozols'],
    [GENERALS, 'The Latvian defence chief', 'janis-ozols'],
    [GENERALS, 'The Army Chief', 'tran-van-minh'],
    [CHIEFS, 'The army chief', 'janis-ozols'],
    [PARLIAMENT, 'The Speaker of Parliament', 'jana-mala'],
    [PARLIAMENT, 'The Speaker', 'jana-mala'],
    [PARLIAMENT, 'The head of the Chamber', 'jana-mala'],
    [PEERS, 'The head of the Kenyan Foreign Ministry', 'peter-mwangi'],
    [PEERS, "The Kenyan Foreign Ministry's head", 'peter-mwangi'],
    [RULER, 'The Head of State', 'janis-ozols'],
    [PEERS, 'Both', '{"all":true}'],
    [GENERALS, 'Minister Ozols noted the value of drills. The official', 'janis-ozols'],
  ])('%#: %s', (lead, words, expected) => expect(speaker(lead, words)).toBe(expected));

  test.each([
    [PEERS, 'The Kenyan General'],
    [PEERS, 'The Speaker'],
    [RULERS, 'The Head of State'],
    [PEERS, 'The Head of State'],
    [PEERS, 'The head of the Foreign Ministry'],
    [GENERALS, 'The Speaker of Parliament'],
  ])('nobody, %#: %s', (lead, words) => expect(speaker(lead, words)).toBe('-'));
});
