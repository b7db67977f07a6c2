import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './args.js';
import { MAX_LINE, readLines } from './lines.js';
import type { Job } from './types.js';

type Bytes = AsyncIterable<Uint8Array>;

/** What of a folder is taken for a release. */
const IN_FOLDERS = '**/*.{txt,html,htm,md}';

/** UTF-8, or UTF-16 where a byte order mark says so. */
export function decodeFile(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return Buffer.from(bytes.subarray(2, 2 + ((bytes.length - 2) & ~1)))
      .swap16()
      .toString('utf16le');
  }
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The files that arguments stand for, in their order: a name as it is, a
 * pattern or a folder as its files, sorted. A name that exists is no pattern.
 *
 * @throws {UsageError} where a pattern or folder has no files, or no file named exists.
 */
export async function expandFiles(args: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  let found = 0;
  for (const arg of args) {
    const kind = arg === '-' ? 'file' : await kindOf(arg);
    if (kind === 'none' && !isDynamicPattern(arg)) {
      files.push(arg);
      continue;
    }
    if (kind === 'file') {
      files.push(arg);
      found++;
      continue;
    }
    const folder = kind === 'folder';
    const pattern = folder ? IN_FOLDERS : arg.replaceAll('\\', process.platform === 'win32' ? '/' : '\\');
    const base = arg.replace(/[\\/]+$/, '');
    const matches = await glob(pattern, { expandDirectories: false, ...(folder && { cwd: arg }) });
    if (matches.length === 0) throw new UsageError(`no files match '${arg}'`);
    files.push(...matches.sort(byCodeUnit).map((name) => (folder ? `${base}/${name}` : name)));
    found += matches.length;
  }
  if (found === 0 && files.length > 0) throw new UsageError(`no such file: '${files.join("', '")}'`);
  return files;
}

async function readAll(stream: Bytes): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** One release a file. */
export async function* fileJobs(files: readonly string[], stdin: Bytes): AsyncGenerator<Job[]> {
  for (const file of files) {
    const job = { id: file, label: file === '-' ? 'standard input' : file };
    try {
      yield [{ ...job, text: decodeFile(file === '-' ? await readAll(stdin) : await readFile(file)) }];
    } catch (error) {
      yield [{ ...job, text: '', refusal: { code: 'unreadable', message: (error as Error).message } }];
    }
  }
}

/** One release a line, of all files as if they were one. */
export async function* lineJobs(files: readonly string[], stdin: Bytes): AsyncGenerator<Job[]> {
  let before = 0;
  for (const file of files) {
    let last = 0;
    const bytes: Bytes = file === '-' ? stdin : createReadStream(file);
    for await (const lines of readLines(bytes)) {
      yield lines.map(({ number, text }): Job => {
        const line = before + number;
        const label = `line ${line}`;
        last = number;
        if (text !== undefined) return { label, line, text };
        const message = `the line is longer than ${MAX_LINE} bytes`;
        return { label, line, text: '', refusal: { code: 'too-large', message } };
      });
    }
    before += last;
  }
}
