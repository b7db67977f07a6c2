#!/usr/bin/env node
// @ts-check
/**
 * Checks the built packages as a stranger would install them: publint (is what
 * `package.json` promises there?) and attw (does TypeScript find the types?).
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} args */
function npx(...args) {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...args], {
    cwd: root,
    encoding: 'utf8',
    shell,
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${args.join(' ')}`);
  if (status !== 0) console.log(stdout, stderr);
  return status === 0;
}

const sound = [
  npx('publint', '--strict', 'packages/core'),
  npx('publint', '--strict', 'packages/card'),
  npx('attw', '--pack', 'packages/core', '--profile', 'esm-only', '--no-emoji'),
  npx(
    ...['attw', '--pack', 'packages/card', '--profile', 'esm-only', '--no-emoji'],
    // Plain files for pages and tools, not modules with types.
    ...['--exclude-entrypoints', './custom-elements.json', './browser/*'],
  ),
];
process.exitCode = sound.every(Boolean) ? 0 : 1;
