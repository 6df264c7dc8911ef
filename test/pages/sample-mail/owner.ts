import type { SamplePerson } from '../mailbox.ts';

/** Whose mailbox it is. */
export const owner: SamplePerson = { name: 'Robin Ferris', address: 'robin.ferris@example.com' };
