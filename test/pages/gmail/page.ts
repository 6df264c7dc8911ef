import { beginReply } from './compose/begun-reply.ts';
import { openComposeTab } from './compose/compose-tab.ts';
import { openComposeWindow } from './compose/compose-window.ts';
import { newMail } from './compose/new-draft.ts';
import type { PageContext } from './context.ts';
import { disguiseEverything, hookName } from './el.ts';
import type { FixtureLog } from './fixture-log.ts';
import type { GmailFixture, GmailWindow } from './fixture-window.ts';
import { toAddressId } from './ids.ts';
import { incomingThread } from './incoming-thread.ts';
import { MailState } from './mail-state.ts';
import type { PageData } from './options.ts';
import { listHash, readRoute, showsSame } from './route.ts';
import { createShell } from './shell.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { createTheme } from './theme.ts';
import { createToast } from './toast.ts';
import { createViews } from './views.ts';
import { WORDS } from './words.ts';

/** Time between a change of the hash and the change of the view. */
const SWITCH_DELAY = 40;

function main(): void {
  const log: FixtureLog = { saves: [], sent: [], undone: [], discarded: [], misfires: [], silentChanges: 0, errors: [] };
  window.addEventListener('error', ({ message }) => log.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => log.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    log.errors.push(`${violatedDirective}: ${blockedURI}`),
  );

  const { options, slot, compose } = JSON.parse(document.querySelector('#data')?.textContent ?? '{}') as PageData;
  if (options.unknownStructure) {
    disguiseEverything();
  }
  const words = WORDS[options.locale];
  const { element: toastElement, toast } = createToast(words);
  const theme = createTheme(options.dark);
  let route = readRoute(location.hash);
  const context: PageContext = {
    options,
    mailbox: options.mailbox,
    slot,
    words,
    log,
    toast,
    state: new MailState(options.mailbox.threads),
    today: options.mailbox.threads[0]?.messages.at(-1)?.date ?? '',
    nameDraftInAddress: (draftId, threadId) => {
      const id = draftId === null || draftId === 'new' ? draftId : toAddressId(threadId === null ? draftId : `f:${threadId}+${draftId}`);
      const [path = ''] = location.hash.split('?');
      const next = id === null ? path : `${path || '#inbox'}?compose=${id}`;
      if (next !== location.hash && compose === null) {
        location.replace(next === '' ? '#inbox' : next);
      }
    },
    refreshList: () => views.refreshList(),
    goTo: (threadId) => openThread(threadId),
  };
  if (options.savedDraftIn !== null) {
    beginReply(context, options.savedDraftIn);
  }
  const openThread = (id: string): void => {
    location.hash = `${listHash(route)}/${toAddressId(`f:${id}`)}`;
  };
  const views = createViews(context, {
    openThread: ({ id }) => openThread(id),
    openNewDraft: (draft) => openComposeWindow(context, shell.composeHome, draft),
    back: (from) => {
      location.hash = listHash(from);
    },
  });
  const composeNew = (): void => openComposeWindow(context, shell.composeHome, newMail());
  const shell = createShell(context, views.holder, {
    compose: composeNew,
    search: (query) => {
      location.hash = listHash({ list: 'search', query });
    },
  });
  const show = (): void => {
    views.show(route);
    shell.markList(route.list);
  };

  document.dir = options.locale === 'ar' || options.locale === 'he' ? 'rtl' : 'ltr';
  document.body.dir = document.dir;
  document.documentElement.lang = options.locale;
  document.body.append(...(compose === null ? shell.parts : [openComposeTab(context, compose)]), toastElement);
  // The window says what it is only once it has settled.
  setTimeout(() => document.body.classList.add(...(compose === null ? ['aAx'] : ['xE', 'xp']).map(hookName)), 50);
  if (compose === null) {
    show();
    if (route.composeNew) {
      composeNew();
    }
  }
  window.addEventListener('hashchange', () => {
    const next = readRoute(location.hash);
    if (showsSame(route, next) || compose !== null) {
      return;
    }
    route = next;
    setTimeout(() => {
      if (route === next) {
        show();
      }
    }, SWITCH_DELAY);
  });
  listenForShortcuts((key) => log.misfires.push(key), options.shortcuts ? (kind) => views.openThread()?.replyToLast(kind) : null);

  const fixture: GmailFixture = Object.assign(log, {
    setDark: theme.setDark,
    openThread,
    showList: (name: string) => {
      location.hash = name;
    },
    receiveMail: () => {
      context.state.receive(incomingThread(options.mailbox.owner, context.today));
      views.refreshList();
    },
    compose: composeNew,
  });
  Object.assign(window, { fixture } satisfies Pick<GmailWindow, 'fixture'>);
}

main();
