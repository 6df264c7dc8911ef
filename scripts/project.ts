import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Where the loadable extensions are built. */
export const DIST = join(ROOT, 'dist');

/** Where reports and pictures go. */
export const OUT = join(ROOT, 'out');
