import { existsSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { shortTemplates } from './build/short-templates.mjs';

const common = {
  target: 'es2022',
  platform: 'browser',
  dts: false,
  sourcemap: true,
  tsconfig: 'tsconfig.build.json',
  esbuildPlugins: [shortTemplates],
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
