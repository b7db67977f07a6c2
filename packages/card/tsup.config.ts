import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Shortens the style sheets inside css`…`, which esbuild takes for plain strings. */
const shortStyles: Plugin = {
  name: 'short-styles',
  setup(build) {
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      let contents = '';
      let done = 0;
      for (const { 0: literal, 1: sheet, index } of code.matchAll(/css`([^`$\\]*)`/g)) {
        const short = await transform(sheet ?? '', { loader: 'css', minify: true, target: 'es2022' });
        contents += `${code.slice(done, index)}css\`${short.code.trim().replaceAll('\\', '\\\\')}\``;
        done = index + literal.length;
      }
      return { contents: contents + code.slice(done), loader: 'ts' };
    });
  },
};

const common = {
  target: 'es2022',
  platform: 'browser',
  dts: false,
  sourcemap: true,
  tsconfig: 'tsconfig.build.json',
  esbuildPlugins: [shortStyles],
} satisfies Options;

const present = (entries: Record<string, string>) =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

/** For bundlers: Lit and the parser stay imports. */
const library: Options = {
  ...common,
  entry: present({
    index: 'src/index.ts',
    'meeting-card': 'src/meeting-card.ts',
    define: 'src/define.ts',
    flags: 'src/flags.ts',
    'labels/all': 'src/labels/all.ts',
  }),
  outDir: 'dist',
  format: 'esm',
  splitting: true,
};

/**
 * For a plain page: one module script; parser, languages and exporters are files of their own, loaded only
 * when needed. `flags.js` is for a page that wants drawn flags.
 */
const browserModule: Options = {
  ...common,
  entry: present({ 'meeting-card': 'src/define.ts', flags: 'src/flags.ts' }),
  outDir: 'dist/browser',
  format: 'esm',
  splitting: true,
  minify: true,
  noExternal: [/.*/],
};

/** For pages opened from a disk, where modules are blocked: one classic script with everything inside. */
const browserClassic: Options = {
  ...browserModule,
  entry: present({ 'meeting-card': 'src/define.ts' }),
  format: 'iife',
  splitting: false,
  outExtension: () => ({ js: '.iife.js' }),
};

export default defineConfig([library, browserModule, browserClassic]);
