/**
 * Runs one of the project's commands after making sure that its packages are there:
 * `node scripts/with-setup.mjs NAME [ARGUMENTS]` runs `scripts/NAME.ts`.
 * Only built-in modules here: this file must work before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name, ...args] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Onward needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one and run the command again.`);
  process.exit(1);
}

const stampFile = join(root, 'node_modules', '.onward-lock');
const stamp = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.error('Installing the packages named in package-lock.json …');
  // Standard output belongs to the command itself: `classify` is piped.
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) {
    console.error('The packages could not be installed. Check the network or the npm registry setting, then run the command again.');
    process.exit(installed.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}

const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', `${name}.ts`), ...args], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
