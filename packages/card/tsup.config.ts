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
    ssr: 'src/ssr.ts',
    react: 'src/react.ts',
    vue: 'src/vue.ts',
    svelte: 'src/svelte.ts',
  }),
  outDir: 'dist',
  format: 'esm',
  splitting: true,
};

// The files for a plain page are built by build/browser.mjs.

export default defineConfig(library);
