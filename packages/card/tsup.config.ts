import { existsSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const common = {
  target: 'es2022',
  platform: 'browser',
  dts: false,
  sourcemap: true,
  tsconfig: 'tsconfig.build.json',
} satisfies Options;

/** For bundlers: Lit and the parser stay imports. */
const entries = ['src/index.ts', 'src/meeting-card.ts', 'src/define.ts', 'src/flags.ts', 'src/labels/all.ts'];
const library: Options = {
  ...common,
  entry: entries.filter((file) => existsSync(file)),
  outDir: 'dist',
  format: 'esm',
  splitting: true,
};

/**
 * For a plain page: one module script; the parser is a second file, loaded only when a text must be read.
 * `flags.js` is for a page that wants drawn flags; it shares the element's modules.
 */
const browserModule: Options = {
  ...common,
  entry: {
    'meeting-card': 'src/define.ts',
    ...(existsSync('src/flags.ts') ? { flags: 'src/flags.ts' } : {}),
  },
  outDir: 'dist/browser',
  format: 'esm',
  splitting: true,
  minify: true,
  noExternal: [/.*/],
};

/** For pages opened from a disk, where modules are blocked: one classic script with everything inside. */
const browserClassic: Options = {
  ...browserModule,
  entry: { 'meeting-card': 'src/define.ts' },
  format: 'iife',
  splitting: false,
  outExtension: () => ({ js: '.iife.js' }),
};

export default defineConfig(
  existsSync('src/define.ts') ? [library, browserModule, browserClassic] : [library],
);
