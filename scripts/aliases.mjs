// @ts-check
/**
 * The packages by their sources, so that tests and stories need no build.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const source = (path) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));

export const sourceAliases = [
  { find: /^@meeting-report\/core$/, replacement: source('core/src/index.ts') },
  { find: /^@meeting-report\/core\/schema$/, replacement: source('core/src/schema.ts') },
  { find: /^@meeting-report\/core\/export$/, replacement: source('core/src/export/index.ts') },
  { find: /^@meeting-report\/card$/, replacement: source('card/src/index.ts') },
  { find: /^@meeting-report\/card\/(.+)$/, replacement: source('card/src/$1.ts') },
];
