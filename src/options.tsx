import { render } from 'preact';
import { DEFAULT_SETTINGS } from '#core/settings.ts';
import { uiDirection, uiLanguage, words as wordsOfBrowser } from '#platform/i18n.ts';
import { onSettings, readSettings } from '#platform/settings-item.ts';
import { call } from '#protocol/client.ts';
import { live } from '#storage/live.ts';
import { openForReading } from '#storage/open-for-reading.ts';
import { readTaught, type Taught } from '#storage/read-corrections.ts';
import { countRejections, readEverything } from '#storage/read-totals.ts';
import type { ReadingDatabase } from '#storage/schema.ts';
import { Options } from '#ui/options/options.tsx';
import { problemWord } from '#ui/parts/problem-word.ts';
import { saveAsFile } from '#ui/parts/save-as-file.ts';

const words = wordsOfBrowser();
const state = {
  settings: DEFAULT_SETTINGS,
  taught: [] as Taught[],
  stored: 0,
  said: null as string | null,
  problem: null as string | null,
};
let database: ReadingDatabase | null = null;

function set(change: Partial<typeof state>): void {
  Object.assign(state, change);
  draw();
}

async function attempt(said: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    set({ said, problem: null });
  } catch (error) {
    set({ said: null, problem: words(problemWord(error)) });
  }
}

async function exportAll(): Promise<void> {
  if (database === null) {
    throw new Error('no database');
  }
  const day = new Date().toISOString().slice(0, 10);
  saveAsFile(`onward-${day}.json`, JSON.stringify({ ...(await readEverything(database)), settings: state.settings }, null, 2));
}

function draw(): void {
  render(
    <Options
      {...state}
      words={words}
      onSave={(change) =>
        void attempt(words('options_saved'), async () => {
          state.settings = await call('save-settings', change);
        })
      }
      onForgetCorrections={() => void attempt(words('options_forgotten'), () => call('forget-corrections', {}))}
      onExport={() => void attempt(words('options_exported'), exportAll)}
      onErase={() =>
        void attempt(words('options_erased'), async () => {
          await call('erase-all', {});
          state.settings = await readSettings();
        })
      }
    />,
    document.getElementById('root') ?? document.body,
  );
}

async function main(): Promise<void> {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = `${words('options_title')} · ${words('app_name')}`;
  state.settings = await readSettings();
  draw();
  const signal = new AbortController().signal;
  onSettings((settings) => set({ settings }), signal);
  try {
    const opened = await openForReading({
      wake: () => call('page-opened', {}),
      onOutdated: () => set({ problem: words('problem_orphaned') }),
    });
    database = opened;
    live(async () => ({ taught: await readTaught(opened), stored: await countRejections(opened) }), {
      onValue: set,
      onProblem: (problem) => set({ problem: words(problemWord(problem)) }),
      signal,
    });
  } catch (error) {
    set({ problem: words(problemWord(error)) });
  }
}

void main();
