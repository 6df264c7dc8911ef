import { ProtocolError } from '#protocol/protocol-error.ts';
import { storageProblem } from '#storage/storage-problem.ts';

/** The problem an asker is told about when a handler did not succeed. */
export function problemOf(error: unknown): ProtocolError {
  const { kind, cause } = storageProblem(error);
  if (kind === 'not-found') {
    return new ProtocolError('not-found');
  }
  const name = cause instanceof Error ? cause.name : null;
  return new ProtocolError(kind === 'full' ? 'storage-full' : 'storage-unavailable', name);
}
