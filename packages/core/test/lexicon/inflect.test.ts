import { describe, expect, test } from 'vitest';
import { fill, inflect } from '../../src/lexicon/verbs/inflect.js';

describe('inflect', () => {
  const rows: readonly (readonly [string, string, string, string, string])[] = [
    // lemma, third person, past, participle, -ing; spellings by |
    ['note', 'notes', 'noted', 'noted', 'noting'],
    ['stress', 'stresses', 'stressed', 'stressed', 'stressing'],
    ['convey', 'conveys', 'conveyed', 'conveyed', 'conveying'],
    ['reply', 'replies', 'replied', 'replied', 'replying'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['refer', 'refers', 'referred', 'referred', 'referring'],
    ['offer', 'offers', 'offered', 'offered', 'offering'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
    [
      'draw attention to',
      'draws attention to',
      'drew attention to',
      'drawn attention to',
      'drawing attention to',
    ],
    ['highly value', 'highly values', 'highly valued', 'highly valued', 'highly valuing'],
    [
      'emphasize',
      'emphasizes|emphasises',
      'emphasized|emphasised',
      'emphasized|emphasised',
      'emphasizing|emphasising',
    ],
    ['analyze', 'analyzes|analyses', 'analyzed|analysed', 'analyzed|analysed', 'analyzing|analysing'],
    ['signal', 'signals', 'signaled|signalled', 'signaled|signalled', 'signaling|signalling'],
    [
      'be unanimous',
      'is unanimous|are unanimous',
      'was unanimous|were unanimous',
      'been unanimous',
      'being unanimous',
    ],
  ];
  test.each(rows)('%s', (lemma, s, past, participle, ing) => {
    const forms = inflect(lemma);
    expect([forms.s, forms.past, forms.participle, forms.ing].map((f) => f.join('|'))).toEqual([
      s,
      past,
      participle,
      ing,
    ]);
  });

  test.each(['praise', 'promise', 'advise', 'raise'])('%s has one spelling', (lemma) => {
    expect(inflect(lemma).base).toEqual([lemma]);
  });
});

describe('fill', () => {
  test('gives every choice; an empty one leaves the slot out', () => {
    expect(fill('attach {great|} importance {to|}')).toEqual([
      'attach great importance to',
      'attach great importance',
      'attach importance to',
      'attach importance',
    ]);
  });
  test('leaves a plain lemma alone', () => expect(fill('call for')).toEqual(['call for']));
});
