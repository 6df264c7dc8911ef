/** SHA-256 of an address in lower case, hexadecimal: enough to tell mailboxes apart, without keeping whose they are. */
export async function hashAccount(address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address.trim().toLowerCase()));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
