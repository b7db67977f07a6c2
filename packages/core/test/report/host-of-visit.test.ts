import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { roles } from '../read.js';

describe('the land that has a visitor', () => {
  test.each([
    [
      'its president had invited him',
      'Kenyan Prime Minister Ana Lind left on Friday, concluding her state visit to Peru. The visit followed an invitation from President Rui Melo.',
      ['guest: KE', 'host: PE'],
    ],
    [
      'a body of nations had invited him to it',
      'Kenyan Prime Minister Ana Lind left on Friday, concluding her working visit to Peru. The visit followed an invitation from the Secretary-General of the United Nations.',
      ['guest: KE'],
    ],
    [
      'he will meet those of it',
      'A Kenyan delegation led by Trade Envoy Ana Lind will travel to The Hague, the Netherlands, on May 3. Envoy Lind will meet with Dutch counterparts on fisheries.',
      ['guest: KE', 'host: NL'],
    ],
    [
      'he goes there for the talks of others',
      'A Kenyan delegation led by Trade Envoy Ana Lind will travel to The Hague, the Netherlands, on May 3. Envoy Lind will meet with other negotiators on fisheries.',
      ['guest: KE'],
    ],
  ])('%s', (_, text, parties) =>
    expect(parseMeetingReport(text).parties.map((p) => `${p.role}: ${p.id}`)).toEqual(parties),
  );
});

describe('who stands for whom', () => {
  const people = (text: string) =>
    parseMeetingReport(text).participants.map((p) =>
      [p.name, p.country ?? p.organization, p.headOfDelegation && 'head'].filter(Boolean).join(', '),
    );
  test.each([
    [
      'a body behind the name of its head',
      'Fijian President Ann Lee met with Secretary-General Bo Roa of the African Union on Tuesday.',
      ['Ann Lee, FJ', 'Bo Roa, African Union'],
    ],
    [
      'what a body only owns is none of the person',
      "Fijian President Ann Lee met with Minister Bo Roa of the African Union's partner on Tuesday.",
      ['Ann Lee, FJ', 'Bo Roa'],
    ],
    [
      'all whom a list puts at the head of a delegation',
      'A Danish delegation led by Trade Minister Ana Lind, Ambassador-at-Large for Global Criminal Justice Bo Krag, and Bureau of Fisheries Affairs Deputy Director Eva Holm will travel to Lima, Peru.',
      ['Ana Lind, DK, head', 'Bo Krag, DK, head', 'Eva Holm, DK, head'],
    ],
    [
      'two at the head of the delegation that the sentence is of',
      'A Danish delegation led by Trade Minister Ana Lind and Ambassador Bo Krag will travel to Lima, Peru.',
      ['Ana Lind, DK, head', 'Bo Krag, DK, head'],
    ],
    [
      'the subject of the next clause heads nothing',
      'On Monday Trade Minister Ana Lind of Peru met a Danish delegation led by Professor Bo Krag, and Ambassador Eva Holm welcomed the talks.',
      ['Ana Lind, PE', 'Bo Krag, DK, head'],
    ],
    [
      'one whom a comma parts from the head alone',
      'A Danish delegation led by Trade Minister Ana Lind, and Ambassador Bo Krag will travel to Lima, Peru.',
      ['Ana Lind, DK, head', 'Bo Krag, DK'],
    ],
    [
      'the company of a visitor whom no other side meets',
      'Danish Premier Bo Krag left Lima today, concluding his visit to Peru. Accompanying Premier Krag were Foreign Minister Eva Holm and Security Advisor Ian Dahl.',
      ['Bo Krag, DK', 'Eva Holm, DK', 'Ian Dahl, DK'],
    ],
  ])('%s', (_, text, told) => expect(people(text)).toEqual(told));

  test('a judge is no field of an office', () =>
    expect(
      parseMeetingReport(
        'Minister Ana Lind of Peru met President of the Supreme Court Justice Bo Krag of Chile in Lima on Monday.',
      ).participants.map((p) => p.title),
    ).not.toContain('President of the Supreme Court Justice'));
});

describe('those received, though none is named', () => {
  test.each([
    [
      'Interior Minister Ana Lind of Peru hosted over 70 representatives of fishing ports in Lima on Monday.',
      'host: Ana Lind (PE)',
    ],
    [
      'Interior Minister Ana Lind of Peru convened a group of port leaders in Lima on Monday to discuss tax.',
      'host: Ana Lind (PE)',
    ],
  ])('%s', (text, host) => expect(roles(text).people).toEqual([host]));

  test.each([
    'Interior Minister Ana Lind of Peru hosted a concert for students in Lima on Monday.',
    'Interior Minister Ana Lind of Peru received a report of officials in Lima on Monday.',
    "Interior Minister Ana Lind of Peru met the workers' needs in Lima on Monday.",
  ])('%s: no meeting', (text) => expect(() => parseMeetingReport(text)).toThrow());

  test.each([
    ['State leaders included Mayor Juan Rojas and Senator Ana Lopez.', 'guest'],
    ['City leaders included Mayor Juan Rojas and Senator Ana Lopez.', 'attendee'],
  ])('told by their kind, then by a wider word: %s', (list, role) =>
    expect(
      parseMeetingReport(
        `Adviser to the President of Peru Rosa Diaz chaired a meeting with state legislators on Monday. ${list}`,
      ).participants.map((p) => p.role),
    ).toEqual(['host', role, role]),
  );
});

describe('what is told of others than the two who met', () => {
  const record = (text: string) => parseMeetingReport(text);
  test('who holds people is no side of a meeting with their families', () =>
    expect(
      record(
        'Vice President Ana Lind of Peru met today with families of Peruvians taken hostage by Hamas in May. She pledged support.',
      ).parties.map((p) => p.id),
    ).toEqual(['PE']));
  test('who co-hosted a third event is no host by it', () =>
    expect(
      record(
        'Kenyan Vice President Ana Lind met with Prime Minister Rui Melo of Fiji in Suva, ahead of the Islands Forum, which the Vice President co-hosted with Prime Minister Melo.',
      ).parties.map((p) => `${p.role}: ${p.id}`),
    ).toEqual(['guest: KE', 'host: FJ']));
  test.each([
    ['Security Advisor to the German Chancellor', 'DE'],
    ['Chief Advisor to the Ports Authority', undefined],
  ])('the land of a %s', (title, land) =>
    expect(
      record(`Kenyan Minister Ana Lind met with Bo Krag, ${title}, on Monday.`).participants[1]?.country,
    ).toBe(land),
  );
  test('an event of last year is no frame, and a relative clause keeps its verb or goes', () => {
    const { occasion, topics } = record(
      "Kenyan President Ana Lind met Fijian President Rui Melo on Monday. They discussed the Reef Partnership, which President Lind and President Melo launched on the margins of last year's Oceans Summit.",
    );
    expect(occasion).toBeUndefined();
    expect(topics.map((t) => t.text)).toEqual(['Reef Partnership']);
  });
});

describe('meetings of others, which are only spoken of', () => {
  const record = (text: string) => parseMeetingReport(text);
  test('an encounter that both agreed about is not theirs', () =>
    expect(
      record(
        'Kenyan Security Advisor Ana Lind met with Bo Krag of the Danish Foreign Ministry on Monday. They reviewed trade. The two agreed that the meeting between the President and Prime Minister Holm was a sign of trust.',
      ).participants.map((p) => p.name),
    ).toEqual(['Ana Lind', 'Bo Krag']));
  test('an event to which one looks forward is no frame', () =>
    expect(
      record(
        'Kenyan Security Advisor Ana Lind met with Danish Minister Bo Krag on Monday. She looks forward to meeting him again on the margins of the Oceans Summit next month.',
      ).occasion,
    ).toBeUndefined());
  test('where one of those met is at home, the other is not', () =>
    expect(
      record(
        'Security Advisor Ana Lind met with Saudi Premier Omar Said, Fijian Advisor Bo Krag, and Indian Advisor Rui Das on Monday in Saudi Arabia. Ms. Lind also held meetings with Mr. Krag and Mr. Das.',
      ).participants.find((p) => p.name === 'Ana Lind')?.country,
    ).toBeUndefined());
});

describe('he, of whom the sentence before speaks', () => {
  const speakers = (text: string) =>
    parseMeetingReport(
      `Minister Ana Lind of Peru met President Rui Melo of Chile on Monday. ${text}`,
    ).statements.map(({ speaker }) => ('participant' in speaker ? speaker.participant : speaker));
  test.each([
    [
      'During the talks, the Chief Prelate emphasized the need for peace. He noted that the port is open.',
      [],
    ],
    [
      'The President emphasized the need for peace. He noted that the port is open.',
      ['rui-melo', 'rui-melo'],
    ],
  ])('%s', (text, told) => expect(speakers(text)).toEqual(told));
});
