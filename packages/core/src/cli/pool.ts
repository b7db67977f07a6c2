import { Worker } from 'node:worker_threads';
import type { Answer, Job, Task } from './types.js';
import { work } from './work.js';

/** Reads a batch of releases somewhere. */
export interface Pool {
  /** Batches that may be under way at once. */
  readonly width: number;
  run(jobs: readonly Job[]): Promise<Answer[]>;
  close(): Promise<void>;
}

/** In this thread. */
export const localPool = (task: Task): Pool => ({
  width: 1,
  run: async (jobs) => work(jobs, task),
  close: async () => {},
});

interface Waiting {
  readonly jobs: readonly Job[];
  resolve(answers: Answer[]): void;
}

/**
 * In worker threads, one batch a worker. A worker that dies takes its batch
 * with it (each release is answered `internal`) and is replaced.
 */
export class WorkerPool implements Pool {
  readonly width: number;
  readonly #self: URL;
  readonly #task: Task;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: Waiting[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  #closed = false;

  constructor(self: URL, task: Task, size: number) {
    this.#self = self;
    this.#task = task;
    // As many batches wait as are under way: no worker waits for the next to be read.
    this.width = size * 2;
    for (let i = 0; i < size; i++) this.#start();
  }

  run(jobs: readonly Job[]): Promise<Answer[]> {
    return new Promise((resolve) => {
      this.#waiting.push({ jobs, resolve });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(this.#self, { workerData: this.#task });
    let reason = 'the worker ended';
    worker.on('message', (answers: Answer[]) => {
      this.#busy.get(worker)?.resolve(answers);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      this.#next();
    });
    worker.on('error', (error) => {
      reason = error.message;
    });
    worker.on('exit', () => this.#lost(worker, reason));
    this.#all.add(worker);
    this.#idle.push(worker);
  }

  #next(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop() as Worker;
      const waiting = this.#waiting.shift() as Waiting;
      this.#busy.set(worker, waiting);
      worker.postMessage(waiting.jobs);
    }
    if (this.#all.size > 0) return;
    for (const { jobs, resolve } of this.#waiting.splice(0)) resolve(work(jobs, this.#task));
  }

  #lost(worker: Worker, reason: string): void {
    if (this.#closed) return;
    this.#all.delete(worker);
    const idle = this.#idle.indexOf(worker);
    if (idle >= 0) this.#idle.splice(idle, 1);
    const waiting = this.#busy.get(worker);
    this.#busy.delete(worker);
    const failed = waiting?.jobs.map(
      (job): Job => ({ ...job, refusal: { code: 'internal', message: reason } }),
    );
    // Each new worker has cost a batch, so this ends even if all of them die.
    if (waiting && failed) {
      waiting.resolve(work(failed, this.#task));
      this.#start();
    }
    this.#next();
  }
}

/**
 * Answers in the order of the input, at most `pool.width` batches ahead: the
 * input is read no faster than the output is taken, and an answer never waits
 * for more input.
 */
export async function* inOrder(batches: AsyncIterable<readonly Job[]>, pool: Pool): AsyncGenerator<Answer[]> {
  const input = batches[Symbol.asyncIterator]();
  const queue: Promise<Answer[]>[] = [];
  let reading: Promise<IteratorResult<readonly Job[]>> | undefined;
  let ended = false;
  try {
    while (true) {
      if (!ended && queue.length < pool.width) reading ??= input.next();
      const head = queue[0];
      if (head === undefined && reading === undefined) return;
      const first = await Promise.race([
        ...(head ? [head.then(() => 'answer' as const)] : []),
        ...(reading ? [reading.then(() => 'batch' as const)] : []),
      ]);
      if (first === 'answer') {
        queue.shift();
        yield (await head) as Answer[];
      } else {
        const { done, value } = await (reading as NonNullable<typeof reading>);
        reading = undefined;
        if (done) ended = true;
        else queue.push(pool.run(value));
      }
    }
  } finally {
    await input.return?.();
  }
}
