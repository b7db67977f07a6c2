import { existsSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** The package's doors; each is named in `exports` or `bin`. */
const entries = ['src/index.ts', 'src/schema.ts', 'src/export/index.ts', 'src/cli.ts'];

export default defineConfig({
  entry: entries.filter((file) => existsSync(file)),
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // One copy of the tables, shared by all entries.
  splitting: true,
  // tsup's own d.ts step does not run under TypeScript 7; `tsc` writes them after it.
  dts: false,
  sourcemap: true,
  clean: true,
  external: [/^node:/],
  // Of zod's hundred files the schema needs a part. Loaded one by one they took three quarters of the
  // import; as one chunk a quarter. An application's own zod works with the schema all the same, and
  // one that only parses bundles none of it.
  // csv-stringify's one function goes into the command: 11 kB instead of a megabyte at every install.
  noExternal: ['zod', 'csv-stringify'],
  // Names stay, so that a stack trace can be read.
  esbuildOptions(options) {
    options.minifyWhitespace = true;
    options.minifySyntax = true;
  },
});
