const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Views whose further segments are never a thread. */
const NOT_MAIL = new Set(['settings', 'chat', 'chats', 'rooms', 'calls', 'apps', 'contacts', 'circle', 'create-filter']);

/** Views that carry a name of their own before a thread may follow. */
const NAMED_LISTS = new Set(['label', 'category', 'search', 'advanced-search', 'section_query']);

/** A Gmail id in its one spelling here: 16 hexadecimal digits where the server knows it, else as the page writes it; null for no id. */
export function plainId(written: string | null | undefined): string | null {
  const id = (written ?? '').trim().replace(/^#/, '');
  if (id === '' || id === 'undefined' || id === 'null') {
    return null;
  }
  if (/^[0-9a-f]{15,16}$/i.test(id)) {
    return id.toLowerCase();
  }
  // The legacy id is the same number in hex (checked by others on three real pairs, 2019 to 2023).
  const number = /^(?:thread|msg)-f:(\d+)$/.exec(id)?.[1];
  return number === undefined ? id : BigInt(number).toString(16);
}

/**
 * The thread an address names, from the part after `#`; null when it names none. Compose windows that follow `?` are no part of it.
 * Forms seen: 16 hex digits, `thread-f:<decimal>`, and since about 2018 a number in base 40 that spells base64.
 */
export function threadInHash(hash: string): string | null {
  const [view = '', ...segments] = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/');
  const last = segments.at(-1);
  if (last === undefined || NOT_MAIL.has(view) || segments.length < (NAMED_LISTS.has(view) ? 2 : 1)) {
    return null;
  }
  const segment = unescape(last);
  if (/^[0-9a-f]{15,16}$/i.test(segment) || /^#?thread-[af]:/.test(segment)) {
    return plainId(segment);
  }
  return isCoded(segment) ? (decodeThread(segment) ?? segment) : null;
}

/** Whether a segment looks like a coded id: consonants only, at least 16 of them. */
function isCoded(segment: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{16,}$/.test(segment);
}

function decodeThread(segment: string): string | null {
  let number = 0n;
  for (const letter of segment) {
    number = number * 40n + BigInt(CONSONANTS.indexOf(letter));
  }
  let base64 = '';
  for (; number > 0n; number /= 64n) {
    base64 = BASE64.charAt(Number(number % 64n)) + base64;
  }
  try {
    const decoded = /^f:(\d+)$/.exec(atob(base64))?.[1];
    return decoded === undefined ? null : plainId(`thread-f:${decoded}`);
  } catch {
    return null;
  }
}

function unescape(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
