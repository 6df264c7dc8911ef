import { createInterface } from 'node:readline';
import { detect } from '../src/core/detector/detect.ts';
import { explain } from '../src/core/detector/explain.ts';
import type { Mail } from '../src/core/verdict.ts';

/** `classify [--explain] < mails.jsonl`: one JSON verdict a line on stdout, traces on stderr. */
const wantsTrace = process.argv.includes('--explain');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') {
    continue;
  }
  const row: unknown = JSON.parse(line);
  const fields = typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {};
  const { id } = fields;
  const mail: Mail = { subject: textOf(fields['subject']), from: textOf(fields['from']), body: textOf(fields['body']) };
  const { decision, score, language, evidence, facts } = detect(mail);
  const verdict = {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    rejection: decision === 'rejection',
    score,
    language,
    evidence: evidence?.sentence ?? null,
    company: facts.company,
    role: facts.role,
    stage: facts.stage,
    sender: facts.sender,
  };
  process.stdout.write(`${JSON.stringify(verdict)}\n`);
  if (wantsTrace) {
    process.stderr.write(`--- ${verdict.id ?? '?'} ${decision}\n${explain(mail)}\n`);
  }
}
