import { beginReply } from './compose/begun-reply.ts';
import type { PageContext } from './context.ts';
import { createAsk } from './dialog.ts';
import { disguiseEverything, el } from './el.ts';
import type { FixtureLog } from './fixture-log.ts';
import type { OutlookFixture, OutlookWindow } from './fixture-window.ts';
import { incomingThread } from './incoming-thread.ts';
import { type Folder, MailState } from './mail-state.ts';
import type { PageData } from './options.ts';
import { turnBodies } from './pane/message-body.ts';
import { addressOf, readRoute } from './route.ts';
import { createComposeScreen } from './screens/compose-screen.ts';
import { createMailboxScreen } from './screens/mailbox-screen.ts';
import { createReadScreen } from './screens/read-screen.ts';
import type { Screen } from './screens/screen.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { createTheme } from './theme.ts';
import { createToast } from './toast.ts';
import { createDefaultPolicy } from './trusted-markup.ts';
import { fill, WORDS } from './words.ts';

function main(): void {
  const log = startLog();
  // Without its policy the real page does not start either.
  createDefaultPolicy();
  const { options } = JSON.parse(document.querySelector('#data')?.textContent ?? '{}') as PageData;
  if (options.unknownStructure) {
    disguiseEverything();
  }
  const words = WORDS[options.locale];
  const { owner } = options.mailbox;
  const isPersonal = location.hostname === 'outlook.live.com';
  document.documentElement.lang = { en: 'en-US', de: 'de-DE', he: 'he-IL' }[options.locale];
  document.documentElement.dir = options.locale === 'he' ? 'rtl' : 'ltr';
  document.title = `${words.appName} - ${owner.name} - Outlook`;

  const layer = el('div.layer');
  const notices = el('div.notices', { 'data-app-section': 'NotificationPane' });
  const provider = el('div.provider');
  const theme = createTheme(provider, options.dark, (dark) => {
    turnBodies(dark);
    screen.setDark(dark);
  });
  const state = new MailState(options.mailbox);
  const context: PageContext = {
    options,
    words,
    log,
    state,
    toast: createToast(layer, notices),
    ask: createAsk(layer),
    isDark: theme.isDark,
    refresh: () => screen.refresh(),
    openThread: (threadId) => {
      // Already there: drawing it again would start its draft twice.
      if (screen.pane()?.threadId !== threadId) {
        screen.openThread(threadId);
      }
    },
    openNewDraft: (draftId) => screen.compose(state.drafts.find((draft) => draft.draftId === draftId)),
  };
  if (options.savedDraftIn !== null) {
    beginReply(context, options.savedDraftIn);
  }

  const route = readRoute(location);
  const screen: Screen =
    route.kind === 'read'
      ? createReadScreen(context, route.id)
      : route.kind === 'compose'
        ? createComposeScreen(context, route)
        : createMailboxScreen(context, isPersonal, notices);
  provider.append(screen.element, layer);
  document.body.append(provider);
  screen.follow(route);
  if (route.kind === 'folder' && route.id === null) {
    history.replaceState(null, '', addressOf(location, route.folder, null));
  }
  window.addEventListener('popstate', () => screen.follow(readRoute(location)));
  listenForShortcuts((key) => log.misfires.push(key), {
    newMail: () => screen.compose(),
    reply: (kind) => screen.pane()?.answer(kind),
  });

  const fixture: OutlookFixture = Object.assign(log, {
    setDark: theme.setDark,
    openThread: screen.openThread,
    showFolder: (name: string) => screen.showFolder(name as Folder),
    rerender: () => screen.pane()?.rerender(),
    receiveMail: () => {
      const thread = incomingThread(owner);
      state.receive(thread);
      context.refresh();
      context.toast.notify(fill(words.newMailFrom, thread.messages[0]?.from.name ?? ''), words.notification, () =>
        context.openThread(thread.id),
      );
    },
    compose: () => screen.compose(),
  });
  Object.assign(window, { fixture } satisfies Pick<OutlookWindow, 'fixture'>);
}

function startLog(): FixtureLog {
  const log: FixtureLog = {
    saves: [],
    sent: [],
    undone: [],
    discarded: [],
    misfires: [],
    silentChanges: 0,
    droppedNodes: 0,
    errors: [],
  };
  window.addEventListener('error', ({ message }) => log.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => log.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    log.errors.push(`${violatedDirective}: ${blockedURI}`),
  );
  return log;
}

main();
