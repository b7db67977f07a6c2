#!/usr/bin/env node
// @ts-check
/**
 * Reads Vitest's JSON results and ends with the line `N passed, N failed`.
 *
 *     node scripts/tally.mjs RESULTS.json [BROKEN_STEPS]
 *
 * A test file that did not load has failed, though it holds no test that ran;
 * each broken step that no failed test explains counts as one failure more.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';

const [file, broken = '0'] = process.argv.slice(2);
if (!file) {
  console.error('usage: tally.mjs RESULTS.json [BROKEN_STEPS]');
  process.exit(2);
}

let passed = 0;
let failed = 0;
let skipped = 0;
if (existsSync(file)) {
  /** @type {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const results = JSON.parse(readFileSync(file, 'utf8'));
  for (const suite of results.testResults) {
    const failures = suite.assertionResults.filter((test) => test.status === 'failed');
    for (const test of failures) console.log(`failed: ${suite.name}: ${test.fullName}`);
    if (failures.length === 0 && suite.status === 'failed') {
      console.log(`failed to load: ${suite.name}`);
      failed += 1;
    }
    failed += failures.length;
    passed += suite.assertionResults.filter((test) => test.status === 'passed').length;
    skipped += suite.assertionResults.filter((test) => !['passed', 'failed'].includes(test.status)).length;
  }
} else {
  console.log(`No test results at ${file}.`);
}
if (failed === 0) failed = Number(broken);
if (passed === 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
