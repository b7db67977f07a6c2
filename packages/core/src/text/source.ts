import { isHtml, readHtml, readStrayMarkup } from './html.js';
import type { Source } from './types.js';

/**
 * Reads the text of an input: plain text stays as it is, leftover entities and
 * tags are read away, a web page is reduced to what a reader sees.
 */
export function readSource(input: string): Source {
  const hasTags = input.includes('<');
  if (!hasTags && !input.includes('&') && !input.includes('#')) {
    return {
      original: input,
      text: input,
      isHtml: false,
      toOriginal: ({ start, end }) => (start < end ? [{ start, end }] : []),
    };
  }
  const html = hasTags && isHtml(input);
  const map = html ? readHtml(input) : readStrayMarkup(input);
  return { original: input, text: map.text(), isHtml: html, toOriginal: (span) => map.toOriginal(span) };
}
