/**
 * Waits for the promise, but not for ever.
 * @throws {Error} `deadline` after `milliseconds`; the work itself goes on and its outcome is ignored
 */
export function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('deadline')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
