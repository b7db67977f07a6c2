import { type MessagePort, workerData } from 'node:worker_threads';
import type { Job, Task } from './types.js';
import { work } from './work.js';

/** Answers each batch that comes in; one at a time, so no numbers are needed. */
export function serve(port: MessagePort): void {
  const task = workerData as Task;
  port.on('message', (jobs: readonly Job[]) => port.postMessage(work(jobs, task)));
}
