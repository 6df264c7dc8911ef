/** `npm run check`: types, lint, format, dead code, store linter. */
import { buildExtension } from './build-extension.ts';
import { CHECKS, runCheck } from './checks.ts';
import { DIST, ROOT } from './project.ts';

await buildExtension({ root: ROOT, out: DIST });
let failed = 0;
for (const check of CHECKS) {
  failed += (await runCheck(check)) ? 0 : 1;
}
process.exit(failed === 0 ? 0 : 1);
