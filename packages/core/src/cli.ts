#!/usr/bin/env node
/**
 * The `meeting-report` command. This one file is the program and, started as a
 * worker thread, the worker: so `--jobs` needs no second file to be found.
 *
 * @module
 */
import { isMainThread, parentPort } from 'node:worker_threads';
import { run } from './cli/run.js';
import { serve } from './cli/worker.js';

if (isMainThread) {
  // Set, not exited with: what is still on its way to a pipe gets there.
  process.exitCode = await run(process.argv.slice(2), process, new URL(import.meta.url));
} else if (parentPort) {
  serve(parentPort);
}
