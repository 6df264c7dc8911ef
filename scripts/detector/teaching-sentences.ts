import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '#core/detector/plain-text.ts';
import { splitSentences } from '#core/detector/sentences.ts';
import { runHashes } from '#core/detector/wording/run-hashes.ts';

/** A sentence that teaches the wording model: its runs, and whether it turns somebody's application down. */
export type TeachingSentence = { hashes: number[]; isDecision: boolean };

const FOLDER = join(import.meta.dirname, 'sentences');

/**
 * Reads `scripts/detector/sentences/<language>.txt` and `<language>.*.txt`: `+` a decision, `-` none, `#` a remark.
 * @throws when a line begins with anything else
 */
export function readTeachingSentences(language: string): TeachingSentence[] {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith(`${language}.`) && name.endsWith('.txt'));
  return files.toSorted().flatMap((file) => readFile(join(FOLDER, file)));
}

function readFile(path: string): TeachingSentence[] {
  const sentences: TeachingSentence[] = [];
  for (const [number, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    const sign = line[0];
    if (sign === undefined || sign === '#' || line.trim() === '') {
      continue;
    }
    if (sign !== '+' && sign !== '-') {
      throw new Error(`${path}:${number + 1} begins with neither +, - nor #`);
    }
    sentences.push({ hashes: hashesOf(line.slice(1)), isDecision: sign === '+' });
  }
  return sentences;
}

/** The runs of a whole line, taken as one sentence. */
export function hashesOf(text: string): number[] {
  const folded = plainText(text, [{ start: 0, end: text.length }]);
  const { words } = splitSentences(folded, text);
  return runHashes(folded, words, { from: 0, to: words.count, asks: false, paragraph: 0 });
}
