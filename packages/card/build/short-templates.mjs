/**
 * Shortens what bundlers take for plain strings: the style sheets inside css`…` and the
 * line breaks between tags and expressions inside html`…`. A space that counts is written on
 * the line.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** @param {string} code */
export async function shorten(code) {
  let contents = '';
  let done = 0;
  for (const { 0: literal, 1: sheet, index } of code.matchAll(/(?<== )css`([^`$\\]*)`/g)) {
    const short = await transform(sheet ?? '', { loader: 'css', minify: true, target: 'es2022' });
    contents += `${code.slice(done, index)}css\`${tight(short.code).replaceAll('\\', '\\\\')}\``;
    done = index + literal.length;
  }
  contents += code.slice(done);
  return /from 'lit'/.test(code) ? contents.replace(/(?<=[>}])\n\s+(?=<|\$\{)/g, '') : contents;
}

/**
 * What esbuild leaves alone, because it may not know: the spaces inside custom properties.
 *
 * @param {string} css
 */
const tight = (css) =>
  css.trim().replace(
    /(--[\w-]+:) ?([^;}]*)/g,
    (_, name, value) =>
      name +
      value
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/\( | \)/g, (/** @type {string} */ bracket) => bracket.trim())
        .replace(/, /g, ','),
  );

/** @type {import('esbuild').Plugin} */
export const shortTemplates = {
  name: 'short-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/]card[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await shorten(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
