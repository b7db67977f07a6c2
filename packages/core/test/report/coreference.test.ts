import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import type { Mention } from '../../src/mentions/types.js';
import { type Referent, officeWords } from '../../src/report/coreference.js';
import { clues, mentions, personNamed, words } from '../read.js';

interface Standing {
  readonly hosts?: string;
  readonly guests?: string;
}

/** Whom the words between stars mean, where the named are hosts and guests. */
function means(text: string, { hosts = '', guests = '' }: Standing = {}): string {
  const start = text.indexOf('*');
  const end = text.lastIndexOf('*') - 1;
  const all = clues(text.replaceAll('*', ''));
  const { reading, coreference } = all;
  const people = (surnames: string) =>
    surnames
      .split(' ')
      .filter(Boolean)
      .map((surname) => personNamed(all, surname));
  coreference.setStanding({
    hosts: new Set(people(hosts)),
    guests: new Set(people(guests)),
    principals: [...people(hosts), ...people(guests)],
  });
  const from = reading.tokens.findIndex((t) => t.start >= start);
  const to = reading.tokens.filter((t) => t.end <= end).length;
  const inside = (m: Mention) => m.from >= from && m.to <= to;
  const mention =
    reading.mentions.all.find((m) => inside(m) && reading.mentions.at(m.from) === m) ??
    reading.mentions.all.find(inside);
  if (!mention) throw new Error(`Nothing is named at ${text}`);
  return tell(coreference.resolve(mention));

  function tell(referent: Referent | undefined): string {
    if (referent?.type === 'person') return words(reading, referent.person.name);
    if (referent?.type === 'country') return referent.code;
    return referent?.type === 'organization' ? referent.key : (referent?.type ?? 'nobody');
  }
}

const RAO_AND_SILVA =
  'Foreign Minister Arun Rao of India received the Defence Minister of Brazil, Ana Silva.';
const STANDING = { hosts: 'Rao', guests: 'Silva' };

describe('offices', () => {
  test.each([
    ['of whom it was told', `${RAO_AND_SILVA} *The Foreign Minister* was glad.`, 'Arun Rao'],
    ['of the other', `${RAO_AND_SILVA} *The Defence Minister* was glad.`, 'Ana Silva'],
    [
      'the minister, not the deputy named last',
      'Minister of Energy Arun Rao received Deputy Minister of Energy Ana Silva of Brazil. *The minister* was glad.',
      'Arun Rao',
    ],
    [
      'the first of two offices by its initials',
      'Deputy Prime Minister and Minister of Trade Arun Rao received Minister of Defence Ana Silva. *The DPM* said so.',
      'Arun Rao',
    ],
    [
      'a head of state, not one who presides over a body',
      'President Arun Rao received President of the European Council Ana Silva. *The head of state* was glad.',
      'Arun Rao',
    ],
    [
      'whom the gloss names, of two that the initials fit',
      'The Chief of the Defence Forces (CDF), General Arun Rao, received the Chief of Defence Forces of Brazil, General Ana Silva. *The CDF* was glad.',
      'Arun Rao',
    ],
    [
      'an envoy, not one who is styled ambassador',
      'Minister of State, Ambassador Ana Silva, received the Indian envoy to Brazil, Arun Rao. *The envoy* was glad.',
      'Arun Rao',
    ],
    [
      'the chief of diplomacy',
      'Foreign Minister Ana Silva of Brazil received Arun Rao. *The Brazilian diplomacy chief* was glad.',
      'Ana Silva',
    ],
    [
      'two offices of two people',
      'Secretary of State Ana Silva received Foreign Minister Arun Rao. *The Secretary and Foreign Minister* were glad.',
      'all',
    ],
    [
      'a style alone',
      'Minister of Planning Ana Silva received Arun Rao. *H.E.* stressed the need for peace.',
      'Ana Silva',
    ],
    [
      'CHoD',
      'General Arun Rao received the Chief of Defence of Brazil, General Ana Silva. *The CHoD* said so.',
      'Ana Silva',
    ],
    ['turned round', `${RAO_AND_SILVA} *The Minister of Foreign Affairs* was glad.`, 'Arun Rao'],
    ['by the country', `${RAO_AND_SILVA} *The Brazilian minister* was glad.`, 'Ana Silva'],
    ['by the errand', `${RAO_AND_SILVA} The visiting *Minister* was glad.`, 'Ana Silva'],
    ['that nobody holds', `${RAO_AND_SILVA} *The Prime Minister* was glad.`, 'nobody'],
    ['of another country', `${RAO_AND_SILVA} *The Chilean minister* was glad.`, 'nobody'],
    [
      'of the counterpart, who holds it at home',
      'Foreign Minister Arun Rao met his Chilean counterpart Ana Silva. *The Chilean foreign minister* was glad.',
      'Ana Silva',
    ],
    ['of several', `${RAO_AND_SILVA} *The ministers* were glad.`, 'all'],
    ['of the counterpart', `${RAO_AND_SILVA} Rao thanked *his Brazilian counterpart*.`, 'Ana Silva'],
    ['of the counterpart without a country', `${RAO_AND_SILVA} Rao thanked *his counterpart*.`, 'Ana Silva'],
  ])('%s', (_, text, found) => expect(means(text, STANDING)).toBe(found));

  test.each([
    ['premier', 'Prime Minister Arun Rao met Ambassador Ana Silva. *The Premier* was glad.', 'Arun Rao'],
    ['envoy', 'Prime Minister Arun Rao met Ambassador Ana Silva. *The envoy* was glad.', 'Ana Silva'],
    ['diplomat', 'Prime Minister Arun Rao met Ambassador Ana Silva. *The diplomat* was glad.', 'Ana Silva'],
    ['chair', 'Chairman Arun Rao met Ambassador Ana Silva. *The Chairperson* was glad.', 'Arun Rao'],
    ['king', 'King Tupou met Ambassador Ana Silva. *The Monarch* was glad.', 'Tupou'],
    ['initials', 'Chief of Army Staff Arun Rao met Ambassador Ana Silva. *The COAS* was glad.', 'Arun Rao'],
  ])('a word for the same: %s', (_, text, found) => expect(means(text)).toBe(found));
});

describe('pronouns', () => {
  test.each([
    ['he', 'Mr. Arun Rao met Ms. Ana Silva. *He* was glad.', 'Arun Rao'],
    ['she', 'Mr. Arun Rao met Ms. Ana Silva. *She* was glad.', 'Ana Silva'],
    [
      'him to whom one came who is told by "who"',
      'Minister Arun Rao replied through Secretary Ana Silva, who called on *him* on Monday.',
      'Arun Rao',
    ],
    [
      'him, but not the one who comes',
      'Minister Luis Das was glad. Minister Arun Rao, who called on *him* on Monday, was glad.',
      'Luis Das',
    ],
    ['they', 'Mr. Arun Rao met Ms. Ana Silva. *They* were glad.', 'all'],
    ['it', 'Mr. Arun Rao met Ms. Ana Silva. *It* was late.', 'nobody'],
    [
      'the one last named, where the sex is not told',
      'Minister Arun Rao came to Suva. *She* was glad.',
      'Arun Rao',
    ],
  ])('%s', (_, text, found) => expect(means(text)).toBe(found));

  test('she who is styled so, before one whose sex is not told', () => {
    const text = 'Mrs. Ana Silva met the press. Minister Arun Rao received her. *She* was glad.';
    expect(means(text, { hosts: 'Rao', guests: 'Silva' })).toBe('Ana Silva');
  });

  test('he who was last the subject, though another was named since', () => {
    const all = clues('Minister Arun Rao thanked Minister Luis Silva. He left.');
    const { coreference, reading } = all;
    coreference.noteSubject(
      reading.tokens.findIndex((t) => t.norm === 'thanked'),
      personNamed(all, 'Rao'),
    );
    const he = mentions(reading, 'pronoun')[0]!;
    expect(coreference.personOf(he)).toBe(personNamed(all, 'Rao'));
  });
});

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

describe('the words that say which office', () => {
  test.each([
    ['They met the Minister of Defence of Peru.', ['defense', 'minister']],
    ['They met the Defence Minister of Peru.', ['defense', 'minister']],
    ["They met Peru's Deputy Prime Minister.", ['deputy', 'prime', 'minister']],
    ['They met the Premier.', ['prime', 'minister']],
    ['They met the new Ambassador of Japan.', ['ambassador']],
  ])('%s', (text, found) => {
    const { reading } = clues(text);
    expect(officeWords(reading, mentions(reading, 'office')[0]!)).toEqual(found);
  });
});

test('of two of the same office it is the one who acts', () => {
  const speaker = (text: string) =>
    parseMeetingReport(`Prime Minister Li Trud met Prime Minister Jonas Holm of Norway. ${text}`)
      .statements[0]?.speaker;
  expect(speaker('They spoke about ties. The Prime Minister welcomed the interest in fish.')).toEqual({
    participant: 'li-trud',
  });
  expect(speaker('Holm thanked the crew. The Prime Minister welcomed the interest in fish.')).toEqual({
    participant: 'jonas-holm',
  });
});
