import type { DBCore, Middleware } from 'dexie';

/** Makes a connection read-only: pages are of the same origin as the background, so the browser itself would let them write. */
export const refuseWrites: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'refuse-writes',
  create: (core) => ({
    ...core,
    table: (name) => ({
      ...core.table(name),
      mutate: async () => {
        throw new TypeError('Pages only read: ask the background to write.');
      },
    }),
  }),
};
