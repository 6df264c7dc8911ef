/** An address taken apart, or null when it is none. `URL.parse` does this from Chromium 126 on; 121 is to be served. */
export function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
