import { readBlocks } from './blocks.js';
import { splitSentences } from './sentences.js';
import { readSource } from './source.js';
import { tokenize } from './tokens.js';
import type { Document } from './types.js';

/** Reads an input: its text, its words, its blocks and its sentences. */
export function readDocument(input: string): Document {
  const source = readSource(input);
  const tokens = tokenize(source.text);
  const blocks = readBlocks(source.text, tokens);
  return { source, tokens, blocks, sentences: splitSentences(tokens, blocks) };
}
