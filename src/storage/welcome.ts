import { withDatabase } from './database.ts';

/** Whether this profile is to be welcomed now: true exactly once, and never where records exist already. */
export async function claimWelcome(): Promise<boolean> {
  return withDatabase((database) =>
    Promise.resolve(
      database.transaction('rw', database.meta, database.rejections, async () => {
        if ((await database.meta.get('welcomed')) !== undefined) {
          return false;
        }
        await database.meta.put({ name: 'welcomed', value: true });
        return (await database.rejections.limit(1).count()) === 0;
      }),
    ),
  );
}
