#!/usr/bin/env node
// @ts-check
/**
 * The properties at length: `npm run fuzz [FACTOR]`, so many times the inputs of `npm test`, by default 100,
 * of a seed of their own.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';

const files = ['laws', 'same-facts'].map((name) => `test/properties/${name}.test.ts`);
const { status } = spawnSync('vitest', ['run', '--project', 'core', ...files], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: process.argv[2] ?? '100' },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
