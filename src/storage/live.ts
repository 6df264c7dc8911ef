import { liveQuery } from 'dexie';
import { StorageProblem, storageProblem } from './storage-problem.ts';

/**
 * Runs a reading query now and again after every write that touches what it read, until the signal aborts.
 * @param onProblem the query failed and is not run again; ask the person to reload or retry
 */
export function live<Value>(
  query: () => Promise<Value>,
  { onValue, onProblem, signal }: { onValue: (value: Value) => void; onProblem: (problem: StorageProblem) => void; signal: AbortSignal },
): void {
  const subscription = liveQuery(query).subscribe({
    next: onValue,
    error: (error: unknown) => onProblem(storageProblem(error)),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
