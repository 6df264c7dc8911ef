/** Every wording, with everything known and with nothing known. */
import { describe, expect, test } from 'vitest';
import { canWrite, DRAFT_LANGUAGES, type DraftRequest, type Intent, writeDraft } from '../../../src/core/drafts/write-draft.ts';
import type { Language, Stage } from '../../../src/core/verdict.ts';

const PURPOSES: readonly (readonly Intent[])[] = [
  ['thank-you'],
  ['feedback'],
  ['keep-in-touch'],
  ['thank-you', 'feedback'],
  ['thank-you', 'keep-in-touch'],
  ['feedback', 'keep-in-touch'],
  ['thank-you', 'feedback', 'keep-in-touch'],
  ['check-in'],
  ['thanks-for-feedback'],
];

/** Languages written without spaces cannot be counted in words. */
const SPACELESS: readonly Language[] = ['ja', 'zh'];

const request = (change: Partial<DraftRequest>): DraftRequest => ({
  intents: ['thank-you'],
  language: 'en',
  contact: 'Mara Lindqvist',
  company: 'Fernwood Labs',
  role: 'Data Analyst',
  stage: 'interviewed',
  tone: 'warm',
  address: null,
  name: 'Robin Ferris',
  ownLine: null,
  used: [],
  ...change,
});

const write = (change: Partial<DraftRequest>): { id: string; subject: string; body: string } => {
  const draft = writeDraft(request(change));
  if (draft === null) {
    throw new Error('No draft was written');
  }
  return draft;
};

/** Every way the facts can be known or not, for every tone, address and stage. */
function* everyRequest(language: Language, intents: readonly Intent[]): Generator<DraftRequest> {
  const used: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    for (const contact of ['Mara Lindqvist', null]) {
      for (const company of ['Fernwood Labs', null]) {
        for (const role of ['Data Analyst', null]) {
          for (const stage of ['applied', 'interviewed', 'final', 'unknown'] as Stage[]) {
            for (const tone of ['warm', 'plain', 'formal'] as const) {
              for (const address of ['formal', 'informal', null] as const) {
                yield request({
                  language,
                  intents,
                  contact,
                  company,
                  role,
                  stage,
                  tone,
                  address,
                  name: round === 2 ? '' : 'Robin',
                  used: [...used],
                });
              }
            }
          }
        }
      }
    }
    used.push(writeDraft(request({ language, intents, used: [...used] }))?.id ?? '');
  }
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe.each(DRAFT_LANGUAGES)('in %s', (language) => {
  test.each(PURPOSES.map((intents) => [intents.join(' + '), intents] as const))(
    '%s is a finished note whatever is known',
    (_title, intents) => {
      let written = 0;
      for (const each of everyRequest(language, intents)) {
        const draft = writeDraft(each);
        const body = draft?.body ?? '';
        const told = `${JSON.stringify(each)}\n${body}`;
        expect(body, told).not.toMatch(/[{}[\]<>$|]|undefined|null|XX|\.\.\.|…/);
        expect(body, told).not.toMatch(/ {2}|\n{3}|\s[,.;?](?!\S)|\(\)|„“|,,|\.\./);
        expect(body, told).not.toMatch(/[!\u{1F300}-\u{1FAFF}]/u);
        expect(draft?.subject.trim(), told).toBeTruthy();
        if (!SPACELESS.includes(language)) {
          expect(countWords(body), told).toBeGreaterThanOrEqual(50);
          expect(countWords(body), told).toBeLessThanOrEqual(intents.length === 3 ? 160 : 135);
        }
        written += 1;
      }
      expect(written).toBe(3 * 2 * 2 * 2 * 4 * 3 * 3);
    },
  );

  test.each(PURPOSES.map((intents) => [intents.join(' + '), intents] as const))(
    '%s comes in three wordings before any comes again',
    (_title, intents) => {
      const used: string[] = [];
      const bodies: string[] = [];
      for (let round = 0; round < 3; round += 1) {
        const draft = write({ language, intents, used });
        used.push(draft.id);
        bodies.push(draft.body);
      }
      expect(new Set(used).size).toBe(3);
      const sentences = bodies.map(
        (body) =>
          new Set(
            body
              .split('\n\n')
              .slice(1, -1)
              .join(' ')
              .split(/(?<=[.?。？])\s*/)
              .filter((sentence) => sentence.length > 25),
          ),
      );
      const shared = [...(sentences[0] ?? [])].filter(
        (sentence) => sentences[1]?.has(sentence) === true || sentences[2]?.has(sentence) === true,
      );
      expect(shared, 'whole sentences shared by two wordings').toEqual([]);
      expect(write({ language, intents, used }).id, 'the one used longest ago').toBe(used[0]);
    },
  );

  test('what is known is said, and the own line stands in the note', () => {
    const { body } = write({ language, ownLine: 'The tour of the workshop stays with me.' });
    expect(body).toContain('Data Analyst');
    expect(body).toContain('The tour of the workshop stays with me.');
    expect(body.trimEnd().endsWith('Robin Ferris')).toBe(true);
    expect(body).toMatch(/Mara|Lindqvist/);
  });
});

test.each([
  ['why', /\bwhy\b|\breason\b/i],
  ['pleading', /please (?:re)?consider|another chance|beg\b|desperate/i],
  ['arguing', /\bunfair\b|\bmistake\b|disagree/i],
  ['smallness', /sorry (?:for|to) (?:bother|take)|I know you are busy/i],
])('English notes hold no %s', (_what, pattern) => {
  for (const intents of PURPOSES) {
    for (const each of everyRequest('en', intents)) {
      expect(writeDraft(each)?.body).not.toMatch(pattern);
    }
  }
});

test('the decision is accepted before anything is asked', () => {
  for (const used of [
    [],
    ['feedback+keep-in-touch+thank-you/0'],
    ['feedback+keep-in-touch+thank-you/0', 'feedback+keep-in-touch+thank-you/1'],
  ]) {
    const { body } = write({ intents: ['thank-you', 'feedback', 'keep-in-touch'], used });
    expect(body.search(/understand|respect|accept/)).toBeGreaterThan(-1);
    expect(body.search(/understand|respect|accept/)).toBeLessThan(body.indexOf('?'));
  }
});

test.each([
  ['formal', /\b(?:Sie|Ihnen|Ihre?[nmr]?)\b/, /\b(?:du|dir|dich|dein|deine|deiner|euch|eure|ihr)\b/],
  ['informal', /\b(?:du|dir|dich|deine?|euch|eure|ihr)\b/i, /\b(?:Sie|Ihnen|Ihr|Ihre[nmr]?)\b(?<!^\S*)/],
] as const)('German %s address never mixes with the other', (address, wanted, unwanted) => {
  for (const intents of PURPOSES) {
    for (const each of everyRequest('de', intents)) {
      if (each.address === address) {
        const body = writeDraft(each)?.body ?? '';
        expect(body).toMatch(wanted);
        // A sentence may begin with "Sie" for "they": those after a full stop are not the address.
        expect(body.replace(/(?<=[.:?]\s)Sie (?:leuchten|kommen)/g, ''), body).not.toMatch(unwanted);
      }
    }
  }
});

test.each(['sw', 'unknown'] as const)('no note is guessed at in %s', (language) => {
  expect(writeDraft(request({ language: language as DraftRequest['language'] }))).toBeNull();
  expect(canWrite(language as DraftRequest['language'])).toBe(false);
});
