/**
 * `npm test`: builds, checks and tests everything, in Chromium and in Firefox.
 * Writes the true totals to `out/test/totals.json` and ends with them. `npm test -- unit` runs only the named parts of
 * `checks`, `unit`, `chromium`, `firefox`.
 */
import { spawn } from 'node:child_process';
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
async function runVitest(project: Exclude<Part, 'checks'>): Promise<Totals> {
  const file = join(report, `${project}.json`);
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = await new Promise<number>((resolve) => {
    const run = spawn(process.execPath, [vitest, 'run', `--project=${project}`, ...reporters], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Two browsers run at once: each says its own when it is done.
    let output = '';
    run.stdout.on('data', (chunk) => (output += String(chunk)));
    run.stderr.on('data', (chunk) => (output += String(chunk)));
    run.on('close', (code) => {
      console.log(output);
      resolve(code ?? 1);
    });
  });
  if (!existsSync(file)) {
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const failed = (numFailedTests ?? 0) + (numFailedTests === 0 ? (numFailedTestSuites ?? 0) : 0);
  return { passed: numPassedTests ?? 0, failed: failed === 0 && status !== 0 ? 1 : failed };
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
  const run = async (part: Part): Promise<void> => {
    const started = performance.now();
    const { passed, failed } = part === 'checks' ? await runChecks() : await runVitest(part);
    totals.passed += passed;
    totals.failed += failed;
    console.log(`── ${part}: ${passed} passed, ${failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s`);
  };
  for (const part of parts.filter((name) => name === 'checks' || name === 'unit')) {
    console.log(`\n── ${part}`);
    await run(part);
  }
  // Browser tests mostly wait, for pages and for webmails to save: both browsers fit on two cores.
  const browsers = parts.filter((name) => name === 'chromium' || name === 'firefox');
  if (browsers.length > 0) {
    console.log(`\n── ${browsers.join(' and ')}, some minutes`);
    await Promise.all(browsers.map(run));
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
