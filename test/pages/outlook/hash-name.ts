/** Classes of the real page that are no build hashes, or that its mails and editors carry. */
const KEPT = new Set([
  'customScrollBar',
  'allowTextSelection',
  'BIZfh',
  'EditorClass',
  'elementToProof',
  'owaMailComposeEditorScrollContainer',
  'infoBarDivClass',
]);

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A class as a build names it: five letters that mean nothing, others in every build. */
export function hashName(name: string, build: number): string {
  if (name.startsWith('fui-') || (build === 0 && (KEPT.has(name) || name.startsWith('rps_')))) {
    return name;
  }
  let hash = 17 + build;
  for (const letter of name) {
    hash = (hash * 263 + (letter.codePointAt(0) ?? 0)) % 2_147_483_629;
  }
  let hashed = LETTERS[hash % 52] ?? 'a';
  for (let place = 0; place < 4; place += 1) {
    hash = Math.floor(hash / 3) + 7919 * (place + 1);
    hashed += LETTERS[hash % LETTERS.length] ?? 'a';
  }
  return hashed;
}

/** A style sheet for elements whose classes are hashed. */
export function hashStyles(css: string, build: number): string {
  return css.replaceAll(/\.(-?[A-Za-z_][\w-]*)/g, (_, name: string) => `.${hashName(name, build)}`);
}
