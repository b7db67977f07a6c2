import { describe, expect, test } from 'vitest';
import { means } from './means.js';
import { clues, mentions, personNamed } from '../read.js';

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
    [
      'he by whom a thing was done when he came',
      'Minister Arun Rao was glad. The letter was handed over by Ambassador Luis Das when *he* was received.',
      'Luis Das',
    ],
    [
      'him, where no deed is told of another',
      'Minister Arun Rao was glad. The road was built near Ambassador Luis Das when *he* was received.',
      'Arun Rao',
    ],
    [
      'he who went where something was',
      'Minister Luis Das was glad. After his visit Minister Arun Rao went to the library, where *he* met the press.',
      'Arun Rao',
    ],
    [
      'she, where nobody went',
      'Mrs. Ana Silva met the press in Suva, where *she* spoke of Minister Luis Das.',
      'Ana Silva',
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
