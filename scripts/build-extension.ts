import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { manifestFor, TARGETS } from './manifest-for.ts';

/** `import css from './card.css?inline'` gives the bundled, minified stylesheet as a string, as Vite does. */
const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup(bundle) {
    bundle.onResolve({ filter: /\.css\?inline$/ }, async ({ path, resolveDir, importer }) => {
      const found = await bundle.resolve(path.slice(0, -'?inline'.length), { kind: 'import-statement', resolveDir, importer });
      return { path: found.path, errors: found.errors, namespace: 'inline-styles' };
    });
    bundle.onLoad({ filter: /.*/, namespace: 'inline-styles' }, async ({ path }) => {
      const result = await build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        write: false,
        logLevel: 'warning',
        target: 'chrome121',
      });
      return { contents: result.outputFiles[0]?.text ?? '', loader: 'text', watchFiles: [path] };
    });
  },
};

/**
 * Preact can assign markup for `dangerouslySetInnerHTML`. Nothing here uses it, and with the assignment gone nothing can:
 * what is shipped holds no HTML sink at all.
 */
const preactWithoutMarkup: Plugin = {
  name: 'preact-without-markup',
  setup(bundle) {
    bundle.onLoad({ filter: /preact[\\/]dist[\\/]preact\.m?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const sink = /(\w+)\.innerHTML=(\w+\.__html)/g;
      if (source.match(sink)?.length !== 1) {
        throw new Error(`Expected exactly one markup assignment in ${basename(path)}: read the new Preact and adapt this plugin.`);
      }
      return { contents: source.replace(sink, '$1.textContent=$2').replaceAll('.innerHTML', '.textContent'), loader: 'js' };
    });
  },
};

/** The doors: every file directly in `src/`, and the stylesheet of each page among them. */
async function entryPoints(root: string): Promise<Record<string, string>> {
  const entries: Record<string, string> = {};
  for (const file of (await readdir(join(root, 'src'))).toSorted()) {
    const door = /^([a-z-]+)\.tsx?$/.exec(file)?.[1];
    if (door !== undefined) {
      entries[door] = join(root, 'src', file);
    }
  }
  for (const page of (await readdir(join(root, 'extension'))).toSorted()) {
    const name = /^([a-z-]+)\.html$/.exec(page)?.[1];
    if (name !== undefined) {
      entries[`${name}-style`] = join(root, 'src', 'ui', name, `${name}.css`);
    }
  }
  return entries;
}

/**
 * Builds the extension for both browsers into `<out>/chromium` and `<out>/firefox`, each loadable as it is.
 * The same sources give the same bytes.
 */
export async function buildExtension({ root, out }: { root: string; out: string }): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: await entryPoints(root),
    outdir: out,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome121', 'firefox142'],
    // U+FEFF and friends in data tables must survive servers and editors that guess the encoding.
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
    plugins: [inlineStyles, preactWithoutMarkup],
    absWorkingDir: root,
  });
  const manifest: unknown = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  for (const target of TARGETS) {
    const folder = join(out, target);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await cp(join(root, 'extension'), folder, { recursive: true, filter: (source) => !source.endsWith('.svg') });
    for (const file of outputFiles) {
      await writeFile(join(folder, basename(file.path)), file.contents);
    }
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifestFor(target, manifest), null, 2)}\n`);
  }
}
