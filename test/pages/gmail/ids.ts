const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The older form of an id: the same number in 16 hexadecimal digits. */
export function legacyId(id: string): string {
  return BigInt(id).toString(16).padStart(16, '0');
}

/** A perm id such as `f:1848…` as it stands in the address: base 64 read as a number and written in consonants. */
export function toAddressId(permId: string): string {
  return rewrite(btoa(permId).replaceAll('=', ''), BASE64, CONSONANTS);
}

/** The number of the thread an address segment means, in any of its three forms; null when it is no thread id. */
export function threadIdOf(segment: string): string | null {
  const plain = /^#?thread-f:(\d+)$/.exec(segment)?.[1];
  if (plain !== undefined) {
    return plain;
  }
  if (/^[0-9a-f]{16}$/.test(segment)) {
    return BigInt(`0x${segment}`).toString();
  }
  if (!/^[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{20,}$/.test(segment)) {
    return null;
  }
  try {
    return /^f:(\d+)$/.exec(atob(rewrite(segment, CONSONANTS, BASE64)))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** An id made on this machine, not yet known to the server. */
export function newDraftId(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  const number = (BigInt(high) * 4_294_967_296n + BigInt(low)) / 4n;
  return `msg-a:r${high % 2 === 0 ? '-' : ''}${number}`;
}

function rewrite(digits: string, from: string, to: string): string {
  let number = 0n;
  for (const digit of digits) {
    number = number * BigInt(from.length) + BigInt(from.indexOf(digit));
  }
  let written = '';
  for (; number > 0n; number /= BigInt(to.length)) {
    written = to.charAt(Number(number % BigInt(to.length))) + written;
  }
  return written;
}
