import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { detect } from '#core/detector/detect.ts';
import { adversaries } from '../../../scripts/detector/speed.ts';

const ROOT = join(import.meta.dirname, '../../../src/core/detector');

/** Regular expressions written in a source file: literals whose text compiles. */
const expressionsIn = (path: string): { source: string; flags: string }[] => {
  const text = readFileSync(path, 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
  const found: { source: string; flags: string }[] = [];
  for (const [, source, flags] of text.matchAll(
    /(?<=[(=,:!&|?\s[])\/((?![*/\s])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[\s.,;)\]])/g,
  )) {
    if (source !== undefined && flags !== undefined) {
      new RegExp(source, flags);
      found.push({ source, flags });
    }
  }
  return found;
};

const files = readdirSync(ROOT).filter((name) => name.endsWith('.ts'));

describe('regular expressions of the detector', () => {
  it('are found by this test', () => {
    expect(files.flatMap((name) => expressionsIn(join(ROOT, name))).length).toBeGreaterThan(12);
  });

  for (const name of files) {
    for (const { source, flags } of expressionsIn(join(ROOT, name))) {
      it(`cannot be made slow: ${name} /${source.slice(0, 50)}/`, () => {
        const result = checkSync(source, flags, { timeout: 20_000 });
        // Every expression sees a bounded stretch of text (220 characters at most), so a square is the most that is allowed.
        const degree =
          result.status === 'vulnerable' && result.complexity.type === 'polynomial' ? result.complexity.degree : Number.POSITIVE_INFINITY;
        expect(result.status === 'safe' || degree <= 2).toBe(true);
      }, 60_000);
    }
  }
});

describe('texts that are made to be slow', () => {
  /** Time of a thing that must be done in any case, to measure the machine by. */
  const yardstick = (): number => {
    const text = 'the application was not '.repeat(40_000);
    const started = performance.now();
    let words = 0;
    for (let round = 0; round < 3; round += 1) {
      words += text.toLowerCase().split(/[^\p{L}\p{N}]+/u).length;
    }
    expect(words).toBeGreaterThan(0);
    return performance.now() - started;
  };

  for (const [name, make] of Object.entries(adversaries)) {
    it(`take no longer than splitting a megabyte into words: ${name}`, () => {
      const body = make();
      const measure = yardstick();
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 5; run += 1) {
        const started = performance.now();
        detect({ subject: '', from: '', body });
        detect({ subject: body, from: body, body: '' });
        best = Math.min(best, performance.now() - started);
      }
      expect(best).toBeLessThan(Math.max(60, measure * 3));
    });
  }
});
