import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DIST, ROOT } from './project.ts';

/** A program that judges the project and exits with 0 when it is content. */
export type Check = { name: string; command: string[] };

const bin = (name: string): string => join(ROOT, 'node_modules', '.bin', name);

/** Everything that is judged without running the product; the last one reads the built extension. */
export const CHECKS: readonly Check[] = [
  { name: 'types of the extension', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of scripts and tests', command: [bin('tsc'), '-p', 'tsconfig.node.json'] },
  { name: 'lint, import direction included', command: [bin('oxlint')] },
  { name: 'format', command: [bin('oxfmt'), '--check'] },
  { name: 'dead code', command: [bin('knip')] },
  {
    name: 'store linter',
    command: [bin('web-ext'), 'lint', '--source-dir', join(DIST, 'firefox'), '--no-config-discovery', '--warnings-as-errors'],
  },
];

/** Runs one check and resolves to whether it passed; its output is shown only when it did not. */
export function runCheck({ name, command: [program = '', ...args] }: Check): Promise<boolean> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.on('error', (error) => (output += String(error)));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
      if (code !== 0) {
        console.log(output);
      }
      resolve(code === 0);
    });
  });
}
