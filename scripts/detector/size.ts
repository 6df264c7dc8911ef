import { gzipSync } from 'node:zlib';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../project.ts';

type Size = { bytes: number; gzip: number };

const bundle = async (contents: string): Promise<Size> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(ROOT, 'src/core/detector'), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  const file = outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: file.length, gzip: gzipSync(file, { level: 9 }).length };
};

/** How large the detector is once bundled: all of it, and the phrases of each language alone. */
export const sizeOf = async (): Promise<{ detector: Size; languages: Record<string, Size> }> => {
  const languages: Record<string, Size> = {};
  for (const file of readdirSync(join(ROOT, 'src/core/detector/phrases')).toSorted()) {
    const name = basename(file, '.ts');
    if (name.length === 2) {
      languages[name] = await bundle(`import { ${name} } from './phrases/${name}.ts'; globalThis.phrases = ${name};`);
    }
  }
  return { detector: await bundle(`import { detect } from './detect.ts'; globalThis.detect = detect;`), languages };
};
