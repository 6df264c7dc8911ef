/**
 * `npm start`: the extension in a real browser with a demo mailbox. `-- --real` opens the same browser without the demo, for
 * one's own mailbox; `-- --tour` shows the main job by itself, headless, and leaves pictures in `out/tour/`.
 */
import { join } from 'node:path';
import { buildExtension } from './build-extension.ts';
import { BrowserMissing, findBrowser } from './find-browser.ts';
import { DIST, ROOT } from './project.ts';
import { openDemo } from './demo/open-demo.ts';
import { runTour } from './demo/run-tour.ts';

/** Linux shows windows only where a display is named; elsewhere there always is one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function main(): Promise<void> {
  const flags = new Set(process.argv.slice(2));
  const unknown = [...flags].filter((flag) => flag !== '--real' && flag !== '--tour');
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(' ')}; what there is: --tour, --real.`);
    process.exit(2);
  }
  const executable = findBrowser('chromium');
  await buildExtension({ root: ROOT, out: DIST });
  if (!hasDisplay() && flags.has('--real')) {
    console.error('There is no display here, so no window can open on your own mailbox. Run this on a machine with a screen.');
    process.exit(1);
  }
  if (!hasDisplay() && !flags.has('--tour')) {
    console.log('There is no display here, so no window can open: taking the tour instead.');
  }
  if (flags.has('--tour') || !hasDisplay()) {
    await runTour(executable);
    return;
  }
  await openDemo({ executable, profile: join(ROOT, '.profile', flags.has('--real') ? 'real' : 'demo'), real: flags.has('--real') });
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
