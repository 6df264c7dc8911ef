/**
 * A tree of letters: which node comes after a node by a letter, as a hash table with open addresses in flat arrays. A walk costs a
 * mail most of its time, and a Map costs that several times over.
 */
export type LetterTree = { parents: Int32Array; letters: Uint16Array; children: Int32Array; mask: number; size: number };

/** The first node, and what `childOf` answers where there is none. */
export const ROOT = 0;

const slotOf = (node: number, letter: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** The node after `node` by `letter`, a UTF-16 unit; `ROOT` where there is none. */
export const childOf = ({ parents, letters, children, mask }: LetterTree, node: number, letter: number): number => {
  let slot = slotOf(node, letter) & mask;
  for (;;) {
    const child = children[slot] ?? ROOT;
    if (child === ROOT || (parents[slot] === node && letters[slot] === letter)) {
      return child;
    }
    slot = (slot + 1) & mask;
  }
};

/** Node numbers by the words that lead to them; new words make new nodes. */
export type GrowingTree = { edges: Map<number, number>; list: { node: number; letter: number; child: number }[] };

/** A tree without words. */
export const growTree = (): GrowingTree => ({ edges: new Map(), list: [] });

/** The node that `text` leads to, made where it is missing. */
export const grow = ({ edges, list }: GrowingTree, text: string): number => {
  let node = ROOT;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    const key = node * 65_536 + letter;
    let child = edges.get(key);
    if (child === undefined) {
      child = list.length + 1;
      edges.set(key, child);
      list.push({ node, letter, child });
    }
    node = child;
  }
  return node;
};

/** The tree made ready for walking. */
export const packTree = ({ list }: GrowingTree): LetterTree => {
  let room = 16;
  while (room < list.length * 3) {
    room *= 2;
  }
  const tree: LetterTree = {
    parents: new Int32Array(room),
    letters: new Uint16Array(room),
    children: new Int32Array(room),
    mask: room - 1,
    size: list.length + 1,
  };
  for (const { node, letter, child } of list) {
    let slot = slotOf(node, letter) & tree.mask;
    while (tree.children[slot] !== ROOT) {
      slot = (slot + 1) & tree.mask;
    }
    tree.parents[slot] = node;
    tree.letters[slot] = letter;
    tree.children[slot] = child;
  }
  return tree;
};
