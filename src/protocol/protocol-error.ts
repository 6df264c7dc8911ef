/**
 * What can go wrong between a page and the background, by name; the interface turns it into words.
 *
 * - `invalid-request`: the request does not have the agreed shape; nothing was changed
 * - `forbidden`: this kind of page may not ask for that
 * - `unknown-verb`: the other side is of another version
 * - `too-many`: more requests in a short time than a person can cause
 * - `not-found`: the record or reminder is gone
 * - `storage-unavailable`: the database does not open or does not answer
 * - `storage-full`: the disk has no room left
 * - `no-answer`: the background did not answer twice
 * - `orphaned`: the extension was updated under this page; only a reload helps
 * - `private-window`: nothing is stored in private windows
 */
export const PROBLEM_KINDS = [
  'invalid-request',
  'forbidden',
  'unknown-verb',
  'too-many',
  'not-found',
  'storage-unavailable',
  'storage-full',
  'no-answer',
  'orphaned',
  'private-window',
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** A request that was not answered as hoped. Crosses the border as `{ kind, detail }`. */
export class ProtocolError extends Error {
  override name = 'ProtocolError';
  readonly kind: ProblemKind;
  /** Names of fields or of the underlying error, never content. */
  readonly detail: string | null;
  constructor(kind: ProblemKind, detail: string | null = null) {
    super(detail === null ? kind : `${kind}: ${detail}`);
    this.kind = kind;
    this.detail = detail;
  }
}
