/**
 * The files for a plain page, in `dist/browser`:
 *
 * - `meeting-card.js`, one module script. Parser, languages, evidence and exporters are files of
 *   their own, loaded when needed; they take what they share from the script itself, so that a
 *   page loads one file and not two. (This is why rolldown builds it and not tsup: esbuild puts
 *   what is shared into a third file.)
 * - `flags.js`, for a page that wants drawn flags.
 * - `meeting-card.iife.js`, one classic script with everything inside, for pages opened from a
 *   disk, where modules are blocked.
 * - `meeting-card.css`, the style sheet for server-rendered cards under a strict policy.
 *
 * @module
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { shorten } from './short-templates.mjs';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @type {import('rolldown').Plugin} */
const shortTemplates = {
  name: 'short-templates',
  resolveId(id) {
    if (/[\\/]css-tag(\.js)?$/.test(id)) return here('build/css-tag.mjs');
    if (id === '@meeting-report/core') return here('../core/src/parse.ts');
    if (/\/schema\.js$/.test(id)) return here('build/schema.mjs');
    return null;
  },
  async load(id) {
    return /[\\/]card[\\/]src[\\/].*\.ts$/.test(id)
      ? { code: await shorten(await readFile(id, 'utf8')), moduleType: 'ts' }
      : null;
  },
};

/**
 * @param {string} name
 * @param {string} file
 * @param {import('rolldown').OutputOptions} output
 * @param {import('rolldown').ExternalOption} [external]
 */
const bundle = (name, file, output, external = []) =>
  build({
    cwd: here('.'),
    input: { [name]: here(file) },
    plugins: [shortTemplates],
    platform: 'browser',
    preserveEntrySignatures: 'allow-extension',
    external,
    output: {
      dir: here('dist/browser'),
      chunkFileNames: '[name]-[hash].js',
      minify: true,
      sourcemap: true,
      comments: false, // the licences are in THIRD-PARTY.md
      ...output,
    },
  });

await bundle('meeting-card', 'src/browser.ts', { format: 'es' });
await bundle('meeting-card', 'src/browser.ts', {
  format: 'iife',
  name: 'MeetingCard',
  entryFileNames: '[name].iife.js',
  codeSplitting: false,
});
// the flags are told to the card that the page has, not to a copy
await bundle(
  'flags',
  'src/flags.ts',
  { format: 'es', paths: (id) => (id.endsWith('badge.js') ? './meeting-card.js' : id) },
  [/render\/badge/],
);

const css = await Promise.all(
  ['src/meeting-card.styles.ts', 'src/release.styles.ts'].map(async (path) =>
    /css`([^`]*)`/.exec(await shorten(await readFile(here(path), 'utf8')))?.[1]?.replaceAll('\\\\', '\\'),
  ),
);
await writeFile(here('dist/browser/meeting-card.css'), `${css.join('\n')}\n`);
