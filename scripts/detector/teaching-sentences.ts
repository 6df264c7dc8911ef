import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWord } from '#core/detector/fold.ts';
import { phrasesOf } from '#core/detector/lexicons.ts';
import { plainText } from '#core/detector/plain-text.ts';
import { splitSentences } from '#core/detector/sentences.ts';
import { runHashes } from '#core/detector/wording/run-hashes.ts';
import type { Language } from '#core/verdict.ts';

/** A sentence that teaches the models of wording and topic: its text, its runs, and whether it turns somebody's application down. */
export type TeachingSentence = { text: string; hashes: number[]; isDecision: boolean; weight: number };

/** How much a sentence counts that says the opposite of a written one. */
const TWIN_WEIGHT = 0.5;

/** English small print, which stands below mail in every language. */
const SMALL_PRINT = 'small-print.txt';

const FOLDER = join(import.meta.dirname, 'sentences');

/**
 * Reads `scripts/detector/sentences/<language>.txt`, `<language>.*.txt` and the small print: `+` a decision, `-` none, `#` a remark.
 * @throws when a line begins with anything else
 */
export function readTeachingSentences(language: Language): TeachingSentence[] {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith(`${language}.`) && name.endsWith('.txt'));
  const negations = new Set((phrasesOf[language].words['NEG'] ?? '').split(/\s+/).map(foldWord));
  return [...files.toSorted(), SMALL_PRINT].flatMap((file) => readFile(join(FOLDER, file), negations));
}

/**
 * A decision with its negations taken out, so that "selected" alone never learns to mean "not selected"; null where it has none, as in scripts
 * without spaces.
 */
function withoutNegation(text: string, negations: ReadonlySet<string>): string | null {
  const words = text.replace(/n['’]t\b/gi, ' t').split(/\s+/);
  const left = words.filter((word) => !negations.has(foldWord(word).replace(/[^\p{L}\p{M}]/gu, '')));
  return left.length < words.length ? left.join(' ') : null;
}

function readFile(path: string, negations: ReadonlySet<string>): TeachingSentence[] {
  const sentences: TeachingSentence[] = [];
  for (const [number, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    const sign = line[0];
    if (sign === undefined || sign === '#' || line.trim() === '') {
      continue;
    }
    if (sign !== '+' && sign !== '-') {
      throw new Error(`${path}:${number + 1} begins with neither +, - nor #`);
    }
    const text = line.slice(1);
    sentences.push({ text, hashes: hashesOf(text), isDecision: sign === '+', weight: 1 });
    const twin = sign === '+' ? withoutNegation(text, negations) : null;
    if (twin !== null) {
      sentences.push({ text: twin, hashes: hashesOf(twin), isDecision: false, weight: TWIN_WEIGHT });
    }
  }
  return sentences;
}

/** The runs of a whole line, taken as one sentence. */
export function hashesOf(text: string): number[] {
  const folded = plainText(text, [{ start: 0, end: text.length }]);
  const { words } = splitSentences(folded, text);
  return runHashes(folded, words, { from: 0, to: words.count, asks: false, paragraph: 0 });
}
