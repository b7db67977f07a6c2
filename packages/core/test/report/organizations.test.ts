import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const MET = 'Minister Ana Silva of Brazil met Minister Luis Rey of Peru.';
const bodies = (text: string): string[] => parseMeetingReport(text).organizations.map((o) => o.name);

describe('the bodies of a release', () => {
  test.each([
    [
      'a land in both its forms is one land',
      `${MET} The Sri Lankan Army came. The Sri Lanka Army stayed. The Sri Lanka Army spoke.`,
      ['Sri Lanka Army'],
    ],
    [
      'a ministry is one, its land and field in whatever order',
      `${MET} The Kazakh Defense Ministry spoke. The Ministry of Defence of Kazakhstan agreed.`,
      ['Kazakh Defense Ministry'],
    ],
    [
      'ministries of two lands are two',
      `${MET} The Kazakh Defense Ministry spoke. The Ministry of Defence of Uzbekistan agreed.`,
      ['Kazakh Defense Ministry', 'Ministry of Defence of Uzbekistan'],
    ],
    [
      'a short form is the body of its gloss',
      `${MET} The Kenya Defence Forces (KDF) came. KDF stayed.`,
      ['Kenya Defence Forces'],
    ],
    [
      'a part of a ministry in a title is none',
      'Minister Ana Silva of Brazil met Director of the Europe Department Luis Rey of Peru.',
      [],
    ],
    [
      'a department of a land is one',
      'Minister Ana Silva of Brazil met Director General of the Sri Lanka Customs Department Luis Rey.',
      ['Sri Lanka Customs Department'],
    ],
    [
      'the ministries of several lands are none',
      `${MET} The Emergencies Ministries of Peru and Chile took part.`,
      [],
    ],
    ['a format is one', `${MET} They spoke of the Brdo-Brijuni Process.`, ['Brdo-Brijuni Process']],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});
