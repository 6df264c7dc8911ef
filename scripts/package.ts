/** `npm run package`: the store archives `out/packages/onward-VERSION-{chromium,firefox}.zip`, the same bytes every time. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { buildExtension } from './build-extension.ts';
import { TARGETS } from './manifest-for.ts';
import { DIST, OUT, ROOT } from './project.ts';

/** The first moment a ZIP file can name; a real clock would make every archive a new one. */
const ALWAYS = new Date(1980, 0, 1);

function filesOf(folder: string): Zippable {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(
    files.map((file) => [relative(folder, file).split(sep).join('/'), [readFileSync(file), { mtime: ALWAYS, level: 9 }]]),
  );
}

await buildExtension({ root: ROOT, out: DIST });
const { version } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as { version: string };
const folder = join(OUT, 'packages');
mkdirSync(folder, { recursive: true });
for (const target of TARGETS) {
  const archive = zipSync(filesOf(join(DIST, target)));
  const name = `onward-${version}-${target}.zip`;
  writeFileSync(join(folder, name), archive);
  console.log(`out/packages/${name}: ${(archive.length / 1024).toFixed(1)} KB`);
}
