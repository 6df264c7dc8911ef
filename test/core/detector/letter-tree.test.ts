import { describe, expect, it } from 'vitest';
import { childOf, grow, growTree, packTree, ROOT } from '#core/detector/letter-tree.ts';

const words = ['filled', 'fill', 'position', 'posición', 'положение', '採用', '採', 'f'];

describe('a tree of letters', () => {
  const growing = growTree();
  const nodes = words.map((word) => grow(growing, word));
  const tree = packTree(growing);
  const walk = (word: string): number => {
    let node: number = ROOT;
    for (let i = 0; i < word.length; i += 1) {
      node = childOf(tree, node, word.charCodeAt(i));
      if (node === ROOT) {
        return ROOT;
      }
    }
    return node;
  };

  it.each(words.map((word, i) => ({ word, node: nodes[i] })))('leads along $word to its own node', ({ word, node }) => {
    expect(walk(word)).toBe(node);
  });

  it('gives every word another node, and a word the same one again', () => {
    expect(new Set(nodes).size).toBe(words.length);
    expect(words.map((word) => grow(growing, word))).toEqual(nodes);
  });

  it.each(['x', 'filler', 'filled!', '採点', 'illed'])('leads nowhere along %s', (word) => {
    expect(walk(word)).toBe(ROOT);
  });

  it('has room for more words than it had at first', () => {
    const large = growTree();
    const many = Array.from({ length: 3000 }, (_, i) => `w${i}`);
    const ends = many.map((word) => grow(large, word));
    const packed = packTree(large);
    const found = many.map((word) =>
      Array.from(word).reduce((node, letter) => childOf(packed, node, letter.charCodeAt(0)), ROOT as number),
    );
    expect(found).toEqual(ends);
  });
});
