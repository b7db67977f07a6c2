import { describe, expect, test } from 'vitest';
import { splitItems } from '../../src/clauses/coordination.js';
import { read } from '../../src/parse.js';

/** The items of a phrase, parted by " / ". */
function items(phrase: string): string {
  const reading = read(`x\n\nThey went over ${phrase}`);
  const { tokens } = reading;
  const from = tokens.findIndex((t) => t.norm === 'over') + 1;
  return splitItems(reading, { from, to: tokens.length })
    .map((item) => {
      const first = tokens[item.from];
      const last = tokens[item.to - 1];
      return reading.doc.source.text.slice(first?.start, last?.end);
    })
    .join(' / ');
}

describe('parts', () => {
  test.each([
    [
      'food security, renewable energy and the protection of migrant workers',
      'food security / renewable energy / the protection of migrant workers',
    ],
    [
      'pilot training, military medicine and the exchange of students',
      'pilot training / military medicine / the exchange of students',
    ],
    ['bilateral ties and ways to develop them', 'bilateral ties / ways to develop them'],
    [
      "Peru's history including the war, Peru's growth, and the role of the army",
      "Peru's history including the war / Peru's growth / the role of the army",
    ],
    [
      'the history of the region including the war, and the role of the army',
      'the history of the region including the war / the role of the army',
    ],
    [
      'relations between the two sides and means of widening them',
      'relations between the two sides / means of widening them',
    ],
    [
      'the situation in Mali after the vote and steps to calm it',
      'the situation in Mali after the vote / steps to calm it',
    ],
    ['security cooperation, as well as the war in Sudan', 'security cooperation / the war in Sudan'],
    ['energy, in addition to visas', 'energy / visas'],
    ['trade; the transit of goods; visas', 'trade / the transit of goods / visas'],
    [
      'how to end the war, the release of prisoners and the rebuilding of the port',
      'how to end the war / the release of prisoners / the rebuilding of the port',
    ],
    [
      'expanding trade through the chamber and enhancing the tourism sector',
      'expanding trade through the chamber / enhancing the tourism sector',
    ],
    ['Libya, Yemen and the nuclear file', 'Libya / Yemen / the nuclear file'],
    [
      'the security situation in northern Mozambique, human trafficking and the protocol on extradition',
      'the security situation in northern Mozambique / human trafficking / the protocol on extradition',
    ],
    ['security and bilateral partnership', 'security / bilateral partnership'],
    [
      'investment in tourism and innovation, and a direct air route',
      'investment in tourism and innovation / a direct air route',
    ],
  ])('%s', (phrase, expected) => expect(items(phrase)).toBe(expected));
});

describe('names', () => {
  test.each([
    ['the situation in Sudan and ways to end the war', 'the situation in Sudan / ways to end the war'],
    [
      'the Gaza Strip, Sudan, Libya and the Horn of Africa',
      'the Gaza Strip / Sudan / Libya / the Horn of Africa',
    ],
    [
      'cooperation in the UN, particularly within its council, and regional security',
      'cooperation in the UN, particularly within its council / regional security',
    ],
  ])('%s', (phrase, expected) => expect(items(phrase)).toBe(expected));
});

describe('keeps together', () => {
  test.each([
    'prospects for cooperation in the trade, investment, transport and logistics spheres',
    'the current state and prospects of cooperation',
    'cooperation in the military, military-technical and military educational fields',
    'trade and economic cooperation',
    'trade, economic and cultural ties',
    'political, economic and humanitarian issues',
    'bilateral and regional issues',
    'cooperation between Kenya and the Netherlands',
    'cooperation in science, culture and tourism',
    'ways to boost trade, attract investment and promote tourism',
    'efforts to advance peace, security, and prosperity in the region',
    'developments in the Gulf, Ukraine and Myanmar',
    'peace and stability in the region',
    'the trafficking of arms and fentanyl',
    'defence cooperation, including training and education',
    'the current state of and prospects for trade',
    'the strong security and economic cooperation',
    'the launch of a missile, called a satellite by the North, which it had announced',
    'a partnership between the Ministry of Science and Technology and the college',
    'the project, a partnership with farmers',
    'its international obligations and commitments',
  ])('%s', (phrase) => expect(items(phrase)).toBe(phrase));
});

describe('one article, one complement', () => {
  test.each([
    ['the state and prospects of bilateral trade', 'the state and prospects of bilateral trade'],
    ['the current work and priorities of the council', 'the current work and priorities of the council'],
    ['relations and cooperation between Peru and Chile', 'relations and cooperation between Peru and Chile'],
    // An article or a complement of its own makes an item.
    ['the state of trade and the prospects of the port', 'the state of trade / the prospects of the port'],
    ['bilateral ties and areas of closer work', 'bilateral ties / areas of closer work'],
  ])('%s', (phrase, expected) => expect(items(phrase)).toBe(expected));
});

describe('the "and" of a list inside', () => {
  test.each([
    [
      'existing diplomatic, economic, trade and investment links with Peru',
      'existing diplomatic, economic, trade and investment links with Peru',
    ],
    [
      'cooperation with Peru, Chile, Bolivia and states of the Pacific',
      'cooperation with Peru, Chile, Bolivia and states of the Pacific',
    ],
    [
      'the answer to floods in Peru, Chile, and other places',
      'the answer to floods in Peru, Chile, and other places',
    ],
    ['the supply of gas, oil and power, and the bridge', 'the supply of gas, oil and power / the bridge'],
    ['the situation in Chad, Mali and Niger', 'the situation in Chad, Mali and Niger'],
    [
      'the Arctic, joint work on floods, and other issues of mutual interest',
      'the Arctic / joint work on floods / other issues of mutual interest',
    ],
  ])('%s', (phrase, expected) => expect(items(phrase)).toBe(expected));
});

describe('what ends an item', () => {
  test.each([
    ['agreements reached and the schedule of visits', 'agreements reached / the schedule of visits'],
    ['the long-standing and close ties with Peru', 'the long-standing and close ties with Peru'],
    ['events at the highest and high levels', 'events at the highest and high levels'],
    ['piracy in the Indian Ocean, and fishing', 'piracy in the Indian Ocean / fishing'],
    [
      'floods in the Andean basin and the African continent',
      'floods in the Andean basin and the African continent',
    ],
    [
      'relations between Peru and Chile and regional security',
      'relations between Peru and Chile / regional security',
    ],
    ['the war and its consequences', 'the war and its consequences'],
    [
      'a truce that would free the captives and end the war',
      'a truce that would free the captives and end the war',
    ],
  ])('%s', (phrase, expected) => expect(items(phrase)).toBe(expected));
});

describe('"to" before a verb and before a noun', () => {
  test.each([
    ['efforts to advance peace and trade', 'efforts to advance peace and trade'],
    ['the ways to the east, migration and visas', 'the ways to the east / migration / visas'],
    [
      'its drive to promoting trade and calm across the region',
      'its drive to promoting trade and calm across the region',
    ],
  ])('%s', (phrase, expected) => expect(items(phrase)).toBe(expected));
});

describe('likeness', () => {
  test.each([
    ['development of old ties and expansion of trade', 'development of old ties / expansion of trade'],
    [
      'action against the band and other armed groups in Mali',
      'action against the band and other armed groups in Mali',
    ],
    [
      'the war in Mali and other developments in the Sahel',
      'the war in Mali / other developments in the Sahel',
    ],
    [
      'restoring trade ties, international piracy and visas',
      'restoring trade ties / international piracy / visas',
    ],
    [
      'the situation in Chad, Mali, and the wider Sahara',
      'the situation in Chad, Mali, and the wider Sahara',
    ],
    ['ways and means to end the war', 'ways and means to end the war'],
  ])('%s', (phrase, expected) => expect(items(phrase)).toBe(expected));
});
