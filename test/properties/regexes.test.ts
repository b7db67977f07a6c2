/**
 * Every regular expression of core's code, own and zod's aside, is checked for super-linear backtracking.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { parseAst } from 'vite';

interface Found {
  readonly source: string;
  readonly flags: string;
}

/** Expressions written in a module, and whether some are put together as it runs. */
function expressionsIn(code: string): { readonly literals: Found[]; readonly built: string[] } {
  const literals = new Map<string, Found>();
  const built: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, regex, callee, start, end } = node as Record<string, unknown>;
    if (type === 'Literal' && regex !== undefined) {
      const { pattern, flags } = regex as { pattern: string; flags: string };
      literals.set(`/${pattern}/${flags}`, { source: pattern, flags });
    }
    if (
      (type === 'NewExpression' || type === 'CallExpression') &&
      (callee as { name?: string }).name === 'RegExp'
    ) {
      // A template with two letters put in is an expression like others; anything else cannot be told.
      const [template] = (node as { arguments: Array<{ quasis?: Array<{ value: { cooked: string } }> }> })
        .arguments;
      if (template?.quasis === undefined) built.push(code.slice(start as number, end as number));
      else {
        const source = template.quasis.map(({ value }) => value.cooked).join('AA');
        literals.set(`/${source}/`, { source, flags: '' });
      }
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code));
  return { literals: [...literals.values()], built };
}

async function bundled(): Promise<string> {
  const entries = ['index.ts', 'export/index.ts', 'cli.ts'].map((file) => `../../packages/core/src/${file}`);
  const { outputFiles } = await build({
    stdin: {
      contents: entries.map((file) => `export * from ${JSON.stringify(file)};`).join('\n'),
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

test('the finder finds expressions, and the checker tells slow ones', () => {
  const { literals, built } = expressionsIn('const a = /x+y/g; const b = new RegExp(a.source);');
  expect(literals).toEqual([{ source: 'x+y', flags: 'g' }]);
  expect(built).toEqual(['new RegExp(a.source)']);
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
  expect(checkSync('\\s+$', '').status).toBe('vulnerable');
});

test('no regular expression goes back over a text again and again', async () => {
  const { literals, built } = expressionsIn(await bundled());
  expect(literals.length).toBeGreaterThan(50);
  expect(built).toEqual([]);
  const slow = literals.flatMap(({ source, flags }) => {
    const checked = checkSync(source, flags, { timeout: 10_000 });
    return checked.status === 'safe'
      ? []
      : [
          `/${source}/${flags}: ${checked.status} ${'complexity' in checked ? checked.complexity?.summary : ''}`,
        ];
  });
  expect(slow).toEqual([]);
}, 300_000);
