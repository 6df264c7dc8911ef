/** Where a message or conversation is named in the address. */
export type AddressId = { kind: 'read' | 'id' | 'compose'; id: string };

const ROUTE = /^\/mail\/(?:\d+\/)?(?:(?:[a-z-]+\/)?(?:id|rp)\/([^/?#]+)|deeplink\/read\/([^/?#]+)|compose\/([^/?#]+))/;

/**
 * One spelling for an Exchange id, whichever alphabet it came in: the list writes `+ / =`, addresses write `_ -` and escape the rest.
 */
export function normalizeId(id: string): string {
  return unescapeId(id)
    .replace(/[+/_-]/g, '_')
    .replace(/=/g, '');
}

/** The id in a path such as `/mail/0/inbox/id/AAQk…`, decoded but not normalised; null when the path names none. */
export function readAddressId(pathname: string): AddressId | null {
  const match = ROUTE.exec(pathname);
  if (match === null) {
    return null;
  }
  const [, id, read, compose] = match;
  if (id !== undefined) {
    return { kind: 'id', id: unescapeId(id) };
  }
  if (read !== undefined) {
    return { kind: 'read', id: unescapeId(read) };
  }
  return { kind: 'compose', id: unescapeId(compose ?? '') };
}

/** A short, stable name for a text: 53 bits in base 36. Not for secrets. */
export function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

function unescapeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
