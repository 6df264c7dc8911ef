/** Another name for a class or attribute, always the same for the same one: how a page looks after a redesign. */
export function disguiseName(name: string): string {
  let hash = 7;
  for (const letter of name) {
    hash = (hash * 257 + (letter.codePointAt(0) ?? 0)) % 2_147_483_629;
  }
  return `z${hash.toString(36)}`;
}

/** A style sheet whose class selectors follow the disguise. */
export function disguiseStyles(css: string): string {
  return css.replaceAll(/(?<![\w)'"%/])\.(-?[A-Za-z_][\w-]*)(?=[^{}]*\{)/g, (_, name: string) => `.${disguiseName(name)}`);
}
