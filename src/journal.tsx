import { render } from 'preact';
import type { Rejection } from '#core/rejection.ts';
import { uiDirection, uiLanguage, words as wordsOfBrowser } from '#platform/i18n.ts';
import { call } from '#protocol/client.ts';
import { live } from '#storage/live.ts';
import { openForReading } from '#storage/open-for-reading.ts';
import { readRecentRejections } from '#storage/read-rejections.ts';
import { Journal } from '#ui/journal/journal.tsx';
import { problemWord } from '#ui/parts/problem-word.ts';

const MOST_ENTRIES = 200;

const words = wordsOfBrowser();
const state = {
  rejections: null as Rejection[] | null,
  openId: null as string | null,
  problem: null as string | null,
};

function set(change: Partial<typeof state>): void {
  Object.assign(state, change);
  draw();
}

function idInAddress(): string | null {
  const id = decodeURIComponent(location.hash.slice(1));
  return id === '' ? null : id;
}

async function note(id: string, prompt: string, text: string): Promise<void> {
  try {
    await call('save-reflection', { id, prompt, text });
    set({ problem: null });
  } catch (error) {
    set({ problem: words(problemWord(error)) });
  }
}

function draw(): void {
  render(
    <Journal
      {...state}
      words={words}
      shownDate={({ receivedAt, notedAt }) =>
        new Intl.DateTimeFormat(uiLanguage(), { day: 'numeric', month: 'long', year: 'numeric' }).format(receivedAt ?? notedAt)
      }
      onOpen={(id) => {
        location.hash = id === null ? '' : encodeURIComponent(id);
      }}
      onNote={(id, prompt, text) => void note(id, prompt, text)}
    />,
    document.getElementById('root') ?? document.body,
  );
}

async function main(): Promise<void> {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = `${words('journal_title')} · ${words('app_name')}`;
  set({ openId: idInAddress() });
  addEventListener('hashchange', () => set({ openId: idInAddress() }));
  try {
    const database = await openForReading({
      wake: () => call('page-opened', {}),
      onOutdated: () => set({ problem: words('problem_orphaned') }),
    });
    live(() => readRecentRejections(database, { limit: MOST_ENTRIES }), {
      onValue: (rejections) => set({ rejections }),
      onProblem: (problem) => set({ problem: words(problemWord(problem)) }),
      signal: new AbortController().signal,
    });
  } catch (error) {
    set({ problem: words(problemWord(error)) });
  }
}

void main();
