/** Builds the command as it is shipped, one file, and runs it as a process of its own. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const core = fileURLToPath(new URL('../../', import.meta.url));
const cache = fileURLToPath(new URL('../../../../node_modules/.cache/', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Command {
  readonly file: string;
  start(args: readonly string[], cwd?: string, nodeFlags?: readonly string[]): ChildProcessWithoutNullStreams;
  run(args: readonly string[], options?: { input?: string | Buffer; cwd?: string }): Promise<Outcome>;
  remove(): Promise<void>;
}

export async function buildCommand(parser: 'stub' | 'real'): Promise<Command> {
  await mkdir(cache, { recursive: true });
  const home = await mkdtemp(join(cache, 'meeting-report-'));
  const file = join(home, 'dist', 'cli.js');
  await build({
    entryPoints: [join(core, 'src/cli.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    packages: 'external',
    plugins: [
      {
        name: 'parser',
        setup(context) {
          if (parser === 'real') return;
          const path = fileURLToPath(new URL('./stub-parse.ts', import.meta.url));
          context.onResolve({ filter: /^\.\.\/parse\.js$/ }, () => ({ path }));
        },
      },
    ],
  });
  await copyFile(join(core, 'package.json'), join(home, 'package.json'));

  const start: Command['start'] = (args, cwd, nodeFlags = []) =>
    spawn(process.execPath, [...nodeFlags, file, ...args], { cwd });
  return {
    file,
    start,
    run: (args, { input = '', cwd } = {}) => {
      const child = start(args, cwd);
      child.stdin.on('error', () => {});
      child.stdin.end(input);
      return finished(child);
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

/** Waits for the end and gives what was written. */
export function finished(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
