import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language, Mail, SenderKind, Stage, Verdict } from '#core/verdict.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

/** A made-up mail with what a careful reader finds in it. Facts that the mail does not tell are null. */
export type Letter = {
  /** `language/slug`. */
  id: string;
  path: string;
  language: Language;
  verdict: Verdict['decision'];
  kind: string;
  /** Weights are fitted on `fit`; `kept` letters are only measured. */
  split: 'fit' | 'kept';
  mail: Mail;
  company: string | null;
  role: string | null;
  contact: string | null;
  stage: Stage;
  sender: SenderKind;
  noFeedback: boolean;
  noReply: boolean;
  invitation: 'again' | 'other-role' | null;
  address: 'formal' | 'informal' | null;
};

/** Fields of a letter's head, with the values that are allowed; null where any text is. */
const fields: Record<string, readonly string[] | null> = {
  verdict: ['rejection', 'unsure', 'other'],
  kind: null,
  split: ['fit', 'kept'],
  from: null,
  subject: null,
  company: null,
  role: null,
  contact: null,
  stage: ['applied', 'screened', 'interviewed', 'final'],
  sender: ['person', 'team', 'relay', 'robot'],
  'no-feedback': ['yes'],
  'no-reply': ['yes'],
  invitation: ['again', 'other-role'],
  address: ['formal', 'informal'],
};
const needed = ['verdict', 'kind', 'split'];

const readHead = (head: string, path: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1).trim();
    const allowed = colon < 1 ? undefined : fields[name];
    if (allowed === undefined) {
      throw new Error(`${path}: the head has a line that is no field: "${line}"`);
    }
    if (found.has(name)) {
      throw new Error(`${path}: the head has ${name} twice`);
    }
    if (allowed !== null && !allowed.includes(value)) {
      throw new Error(`${path}: ${name} is "${value}", not one of ${allowed.join(', ')}`);
    }
    if (value !== '') {
      found.set(name, value);
    }
  }
  for (const name of needed) {
    if (!found.has(name)) {
      throw new Error(`${path}: the head has no ${name}`);
    }
  }
  return found;
};

/** Reads one letter. @throws with the path when its head is not as it should be. */
export const readLetter = (path: string): Letter => {
  const text = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  const [, head, body] = match ?? [];
  if (head === undefined || body === undefined) {
    throw new Error(`${path}: a letter begins with a head between two lines of three dashes`);
  }
  const found = readHead(head, path);
  const language = basename(dirname(path));
  const read = (name: string): string | null => found.get(name) ?? null;
  return {
    id: `${language}/${basename(path, '.txt')}`,
    path,
    language: language as Language,
    verdict: found.get('verdict') as Letter['verdict'],
    kind: found.get('kind') ?? '',
    split: found.get('split') as Letter['split'],
    mail: { subject: found.get('subject') ?? '', from: found.get('from') ?? '', body: body.replace(/\n+$/, '') },
    company: read('company'),
    role: read('role'),
    contact: read('contact'),
    stage: (found.get('stage') ?? 'unknown') as Stage,
    sender: (found.get('sender') ?? 'unknown') as SenderKind,
    noFeedback: found.has('no-feedback'),
    noReply: found.has('no-reply'),
    invitation: (found.get('invitation') ?? null) as Letter['invitation'],
    address: (found.get('address') ?? null) as Letter['address'],
  };
};

/** All letters, or those of one language, in the order of their paths. @throws naming every letter that is malformed. */
export const readLetters = (language?: string): Letter[] => {
  const letters: Letter[] = [];
  const troubles: string[] = [];
  for (const folder of readdirSync(HERE, { withFileTypes: true })) {
    if (!folder.isDirectory() || (language !== undefined && folder.name !== language)) {
      continue;
    }
    for (const name of readdirSync(join(HERE, folder.name)).toSorted()) {
      if (!name.endsWith('.txt')) {
        continue;
      }
      try {
        letters.push(readLetter(join(HERE, folder.name, name)));
      } catch (error) {
        troubles.push((error as Error).message);
      }
    }
  }
  if (troubles.length > 0) {
    throw new Error(`Malformed letters:\n${troubles.join('\n')}`);
  }
  return letters.toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
