import { render } from 'preact';
import { addDays, MORNING, wallTimeOf } from '#core/plan/reminder.ts';
import type { Rejection } from '#core/rejection.ts';
import { composeUrlFor } from '#mail/compose-url-for.ts';
import { uiDirection, uiLanguage, words as wordsOfBrowser } from '#platform/i18n.ts';
import { hasMailAccess, requestMailAccess } from '#platform/permissions.ts';
import { mailPatterns, pageUrl, version } from '#platform/runtime.ts';
import { readSettings } from '#platform/settings-item.ts';
import { activeTab, openOrFocus, openTab } from '#platform/tabs.ts';
import { askTab } from '#protocol/ask-tab.ts';
import { call } from '#protocol/client.ts';
import { live } from '#storage/live.ts';
import { openForReading } from '#storage/open-for-reading.ts';
import { readDueReminders, readUpcomingIds } from '#storage/read-reminders.ts';
import { readRecentRejections, searchRejections } from '#storage/read-rejections.ts';
import type { ReadingDatabase } from '#storage/schema.ts';
import { problemWord } from '#ui/parts/problem-word.ts';
import { type Checklist, type DueItem, toChecklist } from '#ui/popup/checklist.ts';
import { Popup } from '#ui/popup/popup.tsx';
import { toTabState } from '#ui/popup/tab-state.ts';
import type { TabState } from '#ui/popup/tab-status.tsx';

const MOST_ROWS = 50;

const words = wordsOfBrowser();
const state = {
  tab: { kind: 'other' } as TabState,
  checklist: null as Checklist | null,
  query: '',
  problem: null as string | null,
  diagnosisCopied: false,
};
let database: ReadingDatabase | null = null;
let reading = new AbortController();

function set(change: Partial<typeof state>): void {
  Object.assign(state, change);
  draw();
}

/** What the person asked for, with its failure in words instead of silence. */
async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    set({ problem: null });
  } catch (error) {
    set({ problem: words(problemWord(error)) });
  }
}

function read(query: string): void {
  reading.abort();
  reading = new AbortController();
  const from = database;
  if (from === null) {
    return;
  }
  live(
    async () => {
      const [due, rejections, upcoming] = await Promise.all([
        query.trim() === '' ? readDueReminders(from, new Date()) : [],
        query.trim() === '' ? readRecentRejections(from, { limit: MOST_ROWS }) : searchRejections(from, query, MOST_ROWS),
        readUpcomingIds(from),
      ]);
      return toChecklist(rejections, due, upcoming);
    },
    {
      onValue: (checklist) => set({ checklist }),
      onProblem: (problem) => set({ problem: words(problemWord(problem)) }),
      signal: reading.signal,
    },
  );
}

/** A hello to one of the people of this rejection, in a new compose window; the text follows the mail's language where we know it. */
async function write(rejection: Rejection, contactIndex: number): Promise<void> {
  const contact = rejection.contacts[contactIndex];
  if (contact?.address === undefined || contact.address === null) {
    return;
  }
  const settings = await readSettings();
  const draft = await call('write-draft', {
    intents: rejection.steps['keep-in-touch'].state === 'scheduled' ? ['check-in'] : ['thank-you'],
    language: rejection.language,
    contact: contact.name === '' ? null : contact.name,
    company: rejection.company,
    role: rejection.role,
    stage: rejection.stage,
    tone: settings.tone,
    address: null,
    name: settings.name,
    ownLine: null,
    used: rejection.wordings,
  });
  await openTab(
    composeUrlFor(rejection.webmail, rejection.url, { to: contact.address, subject: draft?.subject ?? '', body: draft?.body ?? '' }),
  );
}

function openJournal(id?: string): Promise<void> {
  return openOrFocus(pageUrl(id === undefined ? 'journal.html' : `journal.html#${encodeURIComponent(id)}`));
}

function primary({ rejection, reminder }: DueItem): Promise<void> {
  return reminder.kind === 'check-in' ? write(rejection, 0) : openOrFocus(rejection.url);
}

function snooze({ reminder }: DueItem, days: number): Promise<unknown> {
  return call('snooze-reminder', { reminderId: reminder.id, date: addDays(wallTimeOf(new Date()).date, days), time: MORNING });
}

function shownDate({ receivedAt, notedAt }: Rejection): string {
  return new Intl.DateTimeFormat(uiLanguage(), { day: 'numeric', month: 'short' }).format(receivedAt ?? notedAt);
}

function draw(): void {
  render(
    <Popup
      {...state}
      words={words}
      shownDate={shownDate}
      onSearch={(query) => {
        set({ query });
        read(query);
      }}
      onStep={(id, step, stepState) => void attempt(() => call('set-step', { id, step, state: stepState, contact: null }))}
      onOpenMail={(rejection) => void attempt(() => openOrFocus(rejection.url))}
      onWrite={(rejection, contact) => void attempt(() => write(rejection, contact))}
      onReflect={(rejection) => void attempt(() => openJournal(rejection.id))}
      onPrimary={(item) => void attempt(() => primary(item))}
      onSnooze={(item, days) => void attempt(() => snooze(item, days))}
      onSettle={({ reminder }) => void attempt(() => call('settle-reminder', { reminderId: reminder.id }))}
      onCopyDiagnosis={(text) =>
        void attempt(async () => {
          await navigator.clipboard.writeText(text);
          set({ diagnosisCopied: true });
        })
      }
      onAllow={() => void attempt(() => requestMailAccess().then(lookAtTab))}
      onTrySample={() => void attempt(() => openOrFocus(pageUrl('welcome.html#sample')))}
      onOpenJournal={() => void attempt(() => openJournal())}
      onOpenOptions={() => void attempt(() => openOrFocus(pageUrl('options.html')))}
    />,
    document.getElementById('root') ?? document.body,
  );
}

async function lookAtTab(): Promise<void> {
  if (!(await hasMailAccess())) {
    set({ tab: { kind: 'forbidden' } });
    return;
  }
  const tab = await activeTab();
  const url = tab?.url ?? null;
  const isMail = url !== null && mailPatterns().some((pattern) => url.startsWith(pattern.replace('*', '')));
  set({ tab: toTabState(isMail, tab !== null && isMail ? await askTab(tab.id) : null, version()) });
}

async function main(): Promise<void> {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  draw();
  const wake = (): Promise<unknown> => call('page-opened', {});
  await Promise.all([
    lookAtTab(),
    attempt(async () => {
      database = await openForReading({ wake, onOutdated: () => set({ problem: words('problem_orphaned') }) });
      read('');
    }),
  ]);
  // Whatever came due while the machine slept is told now, after the first paint.
  await wake().catch(() => undefined);
}

void main();
