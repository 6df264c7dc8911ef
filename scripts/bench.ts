/** `npm run bench`: one JSON report on standard output. Medians of several runs; the machine and its noise are named with them. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { benchCard } from './bench-card.ts';
import { buildExtension } from './build-extension.ts';
import { DIST, ROOT } from './project.ts';

const RUNS = 5;

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function timeBuild(): Promise<{ medianMs: number; runs: number }> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    await buildExtension({ root: ROOT, out: DIST });
    times.push(performance.now() - started);
  }
  return { medianMs: Math.round(median(times)), runs: RUNS };
}

function bundleSizes(): Record<string, { bytes: number; gzip: number }> {
  const folder = join(DIST, 'chromium');
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.(?:js|css)$/.test(name))
      .map((name) => {
        const content = readFileSync(join(folder, name));
        return [name, { bytes: content.length, gzip: gzipSync(content, { level: 9 }).length }];
      }),
  );
}

/** The detector's bench is a command of its own; its report becomes a part of this one. */
function detector(): unknown {
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', 'bench-detector.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) {
    throw new Error('The detector’s bench did not finish');
  }
  return JSON.parse(run.stdout);
}

const report = {
  machine: { cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.versions.node },
  build: await timeBuild(),
  bundles: bundleSizes(),
  messageToCard: await benchCard(),
  detector: detector(),
};
console.log(JSON.stringify(report, null, 2));
