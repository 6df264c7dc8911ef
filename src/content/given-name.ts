/** The name by which one would speak of a person: the first of several Latin ones, the whole otherwise. */
export function givenName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/);
  const isTitle = /^(?:dr|prof|mr|mrs|ms|herr|frau|dipl)\b\.?/i.test(first);
  if (isTitle || first.endsWith(',')) {
    return name.trim();
  }
  return others.length > 0 && /^\p{Script=Latin}/u.test(first) ? first : name.trim();
}
