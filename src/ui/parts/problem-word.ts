import type { WordKey } from '#core/words.ts';

/** The words for a problem named by its kind, as storage and protocol name theirs. */
export function problemWord(error: unknown): WordKey {
  const kind = error instanceof Error && 'kind' in error ? String(error.kind) : '';
  switch (kind) {
    case 'storage-full':
    case 'storage-unavailable':
    case 'full':
    case 'unavailable':
      return 'problem_storage';
    case 'no-answer':
      return 'problem_no_answer';
    case 'orphaned':
    case 'outdated':
      return 'problem_orphaned';
    default:
      return 'problem_other';
  }
}
