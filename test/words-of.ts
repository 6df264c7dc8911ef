import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../src/core/words.ts';

/** The interface's texts of one language, from the files that are shipped. */
export function wordsOf(language: string): Words {
  const file = join(import.meta.dirname, '..', 'extension', '_locales', language, 'messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return (key, ...values) => {
    const text = messages[key]?.message;
    if (text === undefined) {
      throw new Error(`${language} has no text “${key}”`);
    }
    return text.replace(/\$(\d)/g, (_gap, number: string) => values[Number(number) - 1] ?? '');
  };
}
