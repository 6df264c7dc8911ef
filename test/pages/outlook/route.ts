import type { Folder } from './mail-state.ts';

/** What an address asks for. Ids are as they stand in the address. */
export type Route =
  | { kind: 'folder'; folder: Folder; id: string | null }
  | { kind: 'read'; id: string }
  | { kind: 'compose'; to: string; cc: string; subject: string; body: string };

/** Folder words of the address; the same folder has two in some tenants. */
const FOLDERS: Record<string, Folder> = {
  inbox: 'inbox',
  drafts: 'drafts',
  sentitems: 'sentitems',
  'sent-items': 'sentitems',
  archive: 'archive',
  deleteditems: 'deleteditems',
  junkemail: 'junkemail',
};

/** Addresses longer than this are cut without a word. */
const LONGEST_ADDRESS = 2000;

export function readRoute({ href, hostname, pathname }: Location): Route {
  const rest = pathname.replace(/^\/mail\/?(?:\d+\/)?/, '');
  const read = /^deeplink\/read\/([^/]+)/.exec(rest)?.[1];
  if (read !== undefined) {
    return { kind: 'read', id: read };
  }
  if (/^deeplink\/compose(?:\/|$)/.test(rest)) {
    // This host sends on to another one and loses the path on the way.
    return hostname === 'outlook.office.com' ? { kind: 'folder', folder: 'inbox', id: null } : readCompose(href.slice(0, LONGEST_ADDRESS));
  }
  const [, folder, id] = /^(?:([a-z-]+)\/)?(?:id|rp)\/([^/]+)/.exec(rest) ?? [null, rest.split('/')[0]];
  return { kind: 'folder', folder: FOLDERS[folder ?? ''] ?? 'inbox', id: id ?? null };
}

/** A plain `cc` is dropped; one inside of `mailtouri` is not. */
function readCompose(href: string): Route {
  const query = new URL(href).searchParams;
  const mailto = query.get('mailtouri');
  if (mailto !== null) {
    const [, to = '', fields = ''] = /^mailto:([^?]*)\??(.*)$/i.exec(mailto) ?? [];
    const values = new URLSearchParams(fields);
    const get = (name: string): string => values.get(name) ?? '';
    return { kind: 'compose', to: decodeURIComponent(to), cc: get('cc'), subject: get('subject'), body: get('body') };
  }
  const get = (name: string): string => query.get(name) ?? '';
  return { kind: 'compose', to: get('to'), cc: '', subject: get('subject'), body: get('body') };
}

/** Personal accounts have their number in the address, work accounts have not. */
export function addressOf({ hostname }: Location, folder: Folder, id: string | null): string {
  const base = hostname === 'outlook.live.com' ? '/mail/0/' : '/mail/';
  if (id === null) {
    return folder === 'inbox' ? base : `${base}${folder}`;
  }
  return `${base}${folder}/id/${encodeURIComponent(id)}`;
}
