/**
 * `npm test`: builds, checks and tests everything, in Chromium and in Firefox.
 * Writes the true totals to `out/test/totals.json` and ends with them. `npm test -- unit` runs only the named parts of
 * `checks`, `unit`, `chromium`, `firefox`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build-extension.ts';
import { CHECKS, runCheck } from './checks.ts';
import { BrowserMissing, findBrowser } from './find-browser.ts';
import { DIST, OUT, ROOT } from './project.ts';

type Totals = { passed: number; failed: number };

const PARTS = ['checks', 'unit', 'chromium', 'firefox'] as const;
type Part = (typeof PARTS)[number];

const report = join(OUT, 'test');

async function runChecks(): Promise<Totals> {
  const totals = { passed: 0, failed: 0 };
  for (const check of CHECKS) {
    totals[(await runCheck(check)) ? 'passed' : 'failed'] += 1;
  }
  return totals;
}

/** Runs one project of the vitest configuration; a run that dies without a report counts as one failure. */
function runVitest(project: Exclude<Part, 'checks'>): Totals {
  const file = join(report, `${project}.json`);
  const run = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (!existsSync(file)) {
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const failed = (numFailedTests ?? 0) + (numFailedTests === 0 ? (numFailedTestSuites ?? 0) : 0);
  return { passed: numPassedTests ?? 0, failed: failed === 0 && run.status !== 0 ? 1 : failed };
}

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !PARTS.some((part) => part === name));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}; the parts are ${PARTS.join(', ')}.`);
    process.exit(2);
  }
  const parts = PARTS.filter((part) => named.length === 0 || named.includes(part));
  rmSync(report, { recursive: true, force: true });
  mkdirSync(report, { recursive: true });
  // Missing browsers are found out before minutes of tests, not after.
  for (const browser of ['chromium', 'firefox'] as const) {
    if (parts.includes(browser)) {
      process.env[browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'] = findBrowser(browser);
    }
  }
  await buildExtension({ root: ROOT, out: DIST });

  const totals: Totals = { passed: 0, failed: 0 };
  for (const part of parts) {
    const started = performance.now();
    console.log(`\n── ${part}`);
    const { passed, failed } = part === 'checks' ? await runChecks() : runVitest(part);
    totals.passed += passed;
    totals.failed += failed;
    console.log(`── ${part}: ${passed} passed, ${failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  writeFileSync(join(report, 'totals.json'), `${JSON.stringify(totals)}\n`);
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BrowserMissing)) {
    throw error;
  }
  console.error(error.message);
  process.exit(1);
}
