#!/usr/bin/env node
/**
 * Writes packages/core/src/report/shape.ts: the record's shape as plain data, from the zod schema.
 *
 *     npm run build -w @meeting-report/core && node scripts/generate-shape.mjs
 *
 * A test tells when the two differ.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { meetingReportJsonSchema } from '../packages/core/dist/schema.js';

// Patterns become literals, so that the test of all regular expressions sees them.
const { $schema: _, ...shape } = meetingReportJsonSchema();
const file = fileURLToPath(new URL('../packages/core/src/report/shape.ts', import.meta.url));
writeFileSync(
  file,
  `/**
 * The record's shape as plain data, so that the parser can check a record without loading zod.
 * Written by scripts/generate-shape.mjs from schema.ts; never edited.
 */
import type { Shape } from './check.js';

// biome-ignore format: data
export const SHAPE: Shape = ${JSON.stringify(shape).replace(/"pattern":("(?:[^"\\\\]|\\\\.)*")/g, (_, text) => `"pattern":${new RegExp(JSON.parse(text))}`)};
`,
);
