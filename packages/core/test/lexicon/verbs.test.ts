import { describe, expect, test } from 'vitest';
import { DISCUSS_FRAMES } from '../../src/lexicon/verbs/discuss.js';
import { verbForms, verbLemmas } from '../../src/lexicon/verbs/index.js';
import { OUTCOME_FRAMES } from '../../src/lexicon/verbs/outcome.js';
import { ACT_OF_NOUN, SPEAK_FRAMES } from '../../src/lexicon/verbs/speak.js';
import { OUTCOME_KINDS, SPEECH_ACTS } from '../../src/report/schema.js';

describe('verb tables', () => {
  test('every act is one of the closed list, and every act has a verb', () => {
    const acts = new Set([...SPEAK_FRAMES.values()].flatMap((frames) => frames.map((f) => f.act)));
    for (const act of acts) expect(SPEECH_ACTS).toContain(act);
    for (const act of ACT_OF_NOUN.values()) expect(SPEECH_ACTS).toContain(act);
    // An invitation is told as an outcome.
    expect([...SPEECH_ACTS].filter((act) => !acts.has(act))).toEqual(['invite']);
  });

  test('every outcome kind is one of the closed list', () => {
    for (const frames of OUTCOME_FRAMES.values())
      for (const { kind } of frames) expect(OUTCOME_KINDS).toContain(kind);
  });

  test('frames are letters that the table explains', () => {
    for (const frames of SPEAK_FRAMES.values())
      for (const f of frames) expect(f.frames).toMatch(/^[tzniaApovswdm]+$/);
    for (const frames of DISCUSS_FRAMES.values()) expect(frames).toMatch(/^[notgvcp]+$/);
    for (const frames of OUTCOME_FRAMES.values())
      for (const f of frames) expect(f.frames).toMatch(/^[nigdtasf]+$/);
  });

  test('lemmas are clean', () => {
    for (const lemma of [...SPEAK_FRAMES.keys(), ...DISCUSS_FRAMES.keys(), ...OUTCOME_FRAMES.keys()]) {
      expect(lemma).toMatch(/^[a-z]+(-[a-z]+)?( [a-z-]+)*$/);
    }
  });

  test('there are enough to read with, and not so many as to be slow', () => {
    expect(SPEAK_FRAMES.size).toBeGreaterThan(300);
    expect(verbForms().length).toBeLessThan(10_000);
  });

  test('whoever asks gets all of them', () => {
    expect(verbLemmas().length).toBeGreaterThan(500);
    expect(verbLemmas()).toEqual(verbLemmas());
  });
});
