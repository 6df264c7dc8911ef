/** `npm run build`: the loadable extensions, `dist/chromium/` and `dist/firefox/`. */
import { buildExtension } from './build-extension.ts';
import { DIST, ROOT } from './project.ts';

const started = performance.now();
await buildExtension({ root: ROOT, out: DIST });
console.log(`Built dist/chromium and dist/firefox in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
