/** `npm run fix`: formats everything and mends what the linter can mend. */
import { runCheck } from './checks.ts';

const results = [
  await runCheck({ name: 'lint', command: ['node_modules/.bin/oxlint', '--fix'] }),
  await runCheck({ name: 'format', command: ['node_modules/.bin/oxfmt'] }),
];
process.exit(results.every(Boolean) ? 0 : 1);
