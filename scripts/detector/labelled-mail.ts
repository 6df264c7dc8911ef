import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Mail } from '#core/verdict.ts';
import { readLetters } from '../../test/letters/read-letters.ts';

/** A mail with what a careful reader calls it. */
export type LabelledMail = {
  id: string;
  mail: Mail;
  language: string;
  label: 'rejection' | 'unsure' | 'other';
  /** What kind of mail it is: the letter's kind, or the label of a file's row. */
  kind: string;
  /** Mails of one group are alike and never stand on both sides of a cross-validation. */
  group: string;
  source: 'fit' | 'kept' | 'file';
};

/** The project's own letters. */
export const lettersAsMails = (): LabelledMail[] =>
  readLetters().map(({ id, mail, language, verdict, kind, split }) => ({
    id,
    mail,
    language,
    label: verdict,
    kind,
    group: `${language}/${kind}`,
    source: split,
  }));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Rows `{id, label, lang, subject, from, body}`, one a line. `rejection` is one, `ambiguous` is unsure, any other label is none. */
export const mailsOfFile = (path: string): LabelledMail[] => {
  const mails: LabelledMail[] = [];
  for (const [number, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') {
      continue;
    }
    const row = JSON.parse(line) as Record<string, unknown>;
    const kind = textOf(row['label']);
    const id = textOf(row['id']) || `${basename(path)}:${number + 1}`;
    mails.push({
      id,
      mail: { subject: textOf(row['subject']), from: textOf(row['from']), body: textOf(row['body']) },
      language: textOf(row['lang']).split('-')[0] || 'unknown',
      label: kind === 'rejection' ? 'rejection' : kind === 'ambiguous' ? 'unsure' : 'other',
      kind,
      group: textOf(row['group']) || id,
      source: 'file',
    });
  }
  return mails;
};

const shinglesOf = (body: string): Set<string> => {
  const words =
    body
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 250) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + 3 < words.length; i += 1) {
    shingles.add(words.slice(i, i + 4).join(' '));
  }
  return shingles;
};

/** Gives rejections that share a template one group, so that cross-validation does not see a template twice. */
export const groupTemplates = (mails: LabelledMail[]): LabelledMail[] => {
  const rejections = mails.filter(({ label, source }) => label === 'rejection' && source === 'file');
  const shingles = rejections.map(({ mail }) => shinglesOf(mail.body));
  const groups = rejections.map(({ group }) => group);
  for (let i = 0; i < rejections.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [a, b] = [shingles[i] ?? new Set(), shingles[j] ?? new Set()];
      let shared = 0;
      for (const shingle of a) {
        shared += b.has(shingle) ? 1 : 0;
      }
      if (shared > 0.2 * Math.min(a.size, b.size) && shared > 4) {
        groups[i] = groups[j] ?? '';
        break;
      }
    }
  }
  const groupOf = new Map(rejections.map(({ id }, i) => [id, groups[i] ?? id]));
  return mails.map((mail) => ({ ...mail, group: groupOf.get(mail.id) ?? mail.group }));
};
