/** Puts lists into an order of chance, in place; the same seed always gives the same orders. */
export function shuffler(seed: number): (list: number[]) => void {
  let random = seed;
  return (list) => {
    for (let at = list.length - 1; at > 0; at -= 1) {
      random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
      const other = random % (at + 1);
      [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
    }
  };
}
