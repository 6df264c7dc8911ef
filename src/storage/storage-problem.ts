/** The database does not do its part; `full` when the disk has no room, else `unavailable`. */
export class StorageProblem extends Error {
  override name = 'StorageProblem';
  readonly kind: 'unavailable' | 'full' | 'outdated' | 'not-found';
  constructor(kind: StorageProblem['kind'], cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

/** Names the problem behind an error of the database, however deep it is wrapped. */
export function storageProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) {
    return error;
  }
  return new StorageProblem(names(error).includes('QuotaExceededError') ? 'full' : 'unavailable', error);
}

/** Error names from the outside in: a full disk shows only as the `inner` of an aborted transaction. */
function names(error: unknown): string[] {
  const found: string[] = [];
  for (let next: unknown = error, depth = 0; next instanceof Object && depth < 5; depth += 1) {
    if ('name' in next && typeof next.name === 'string') {
      found.push(next.name);
    }
    next = 'inner' in next ? next.inner : 'cause' in next ? next.cause : null;
  }
  return found;
}
