import { afterEach, expect, it, vi } from 'vitest';
import { REJECTION_FROM, UNSURE_FROM, weights } from '#core/detector/weights.ts';
import type { Reading } from '#core/detector/read-evidence.ts';
import type { Sentence, Words } from '#core/detector/sentences.ts';
import type { Mail } from '#core/verdict.ts';
import { readLetters } from '../../letters/read-letters.ts';

const letters = readLetters().filter(({ verdict }) => verdict !== 'unsure');
const PATH = '../../../src/core/detector';

/** Letters that are judged rightly, with the modules as they are mocked at this moment. */
const rightly = async (): Promise<Set<string>> => {
  vi.resetModules();
  const { judge } = await import(`${PATH}/judge.ts`);
  const isRejection = (mail: Mail): boolean => judge(mail).probability >= REJECTION_FROM;
  return new Set(letters.filter(({ mail, verdict }) => isRejection(mail) === (verdict === 'rejection')).map(({ id }) => id));
};

/** A stage's module with one of its functions replaced by what the pipeline would do without the stage. */
const stages: Record<string, () => void> = {
  'the newest part': () =>
    vi.doMock(`${PATH}/newest-part.ts`, () => ({
      newestPart: (body: string) => ({ ranges: [{ start: 0, end: body.length }], end: body.length, isForwarded: false }),
    })),
  sentences: () =>
    vi.doMock(`${PATH}/sentences.ts`, async (original) => {
      const real: typeof import('#core/detector/sentences.ts') = await original();
      return {
        splitSentences: (...given: Parameters<typeof real.splitSentences>): { words: Words; sentences: Sentence[] } => {
          const { words } = real.splitSentences(...given);
          return { words, sentences: words.count === 0 ? [] : [{ from: 0, to: words.count, asks: false, paragraph: 0 }] };
        },
      };
    }),
  excuses: () =>
    vi.doMock(`${PATH}/read-evidence.ts`, async (original) => {
      const real: typeof import('#core/detector/read-evidence.ts') = await original();
      return {
        readEvidence: (...given: Parameters<typeof real.readEvidence>): Reading => {
          const reading = real.readEvidence(...given);
          return { ...reading, statements: reading.statements.map((statement) => ({ ...statement, excuse: null })) };
        },
      };
    }),
  'the language': () => vi.doMock(`${PATH}/guess-language.ts`, () => ({ guessLanguages: () => ['en'] })),
  folding: () =>
    vi.doMock(`${PATH}/fold.ts`, async (original) => {
      const real: typeof import('#core/detector/fold.ts') = await original();
      return {
        ...real,
        foldInto: (folded: { codes: Uint16Array; map: Uint32Array }, length: number, code: number, offset: number): number => {
          folded.codes[length] = code;
          folded.map[length] = offset;
          return length + 1;
        },
      };
    }),
  'the weights of each language': () => vi.doMock(`${PATH}/weights.ts`, () => ({ weights, ownWeights: {}, REJECTION_FROM, UNSURE_FROM })),
  trades: () => vi.doMock(`${PATH}/phrases/trades.ts`, () => ({ trades: {} })),
  requests: () => vi.doMock(`${PATH}/phrases/requests.ts`, () => ({ requests: {} })),
};

const modules = ['newest-part', 'sentences', 'read-evidence', 'guess-language', 'fold', 'weights', 'phrases/trades', 'phrases/requests'];
afterEach(() => modules.forEach((name) => vi.doUnmock(`${PATH}/${name}.ts`)));

let whole: Set<string> | null = null;

for (const [stage, remove] of Object.entries(stages)) {
  it(`breaks letters without ${stage}`, { timeout: 60_000 }, async () => {
    whole ??= await rightly();
    remove();
    const after = await rightly();
    const broken = [...whole].filter((id) => !after.has(id));
    expect(broken.length).toBeGreaterThan(0);
  });
}
