import type { Rejection } from '#core/rejection.ts';
import { DEFAULT_SETTINGS } from '#core/settings.ts';
import { addDays, wallTimeOf } from '#core/plan/reminder.ts';
import type { Verdict } from '#core/verdict.ts';
import type { OpenEmail, ReplyEvent } from '#mail/webmail.ts';
import type { Known, TabReport } from '#protocol/protocol.ts';
import { Card } from '#ui/card/card.tsx';
import type { CardView, Deed } from '#ui/card/card-view.ts';
import { problemWord } from '#ui/parts/problem-word.ts';
import { createCardHost, LEFT_OVER } from './card-host.ts';
import { cardState } from './card-state.ts';
import type { Desk } from './desk.ts';
import { doDeed, HARMLESS, without } from './do-deed.ts';
import { decide } from './gate.ts';
import { rememberFeedback } from './remember-feedback.ts';
import { SILENCE, type Talk } from './talk.ts';
import { toNewRejection } from './to-new-rejection.ts';
import type { World } from './world.ts';

/** The card of one message, for as long as that message is on screen. */
export type MailCard = {
  /** The page shows the message, perhaps in new elements. */
  show: (open: OpenEmail) => void;
  /** A record changed; null for any. */
  hear: (id: string | null) => void;
  follow: (event: ReplyEvent, stored: Rejection | null) => void;
  report: () => TabReport['card'];
  /** The extension was updated: says so, and leaves what was typed to be copied. */
  orphan: () => void;
  close: () => void;
};

const NOTHING_KNOWN: Known = {
  rejection: null,
  reminders: [],
  judgement: null,
  senderMuted: false,
  dismissed: false,
  settings: DEFAULT_SETTINGS,
  wordings: [],
};

/** When the last deed was done on any card of this page. */
let lastDeedAt = -Infinity;

export function createMailCard(first: OpenEmail, verdict: Verdict, world: World): MailCard {
  const life = new AbortController();
  const { signal } = life;
  const { words, sayDate } = world;
  let open = first;
  let known: Known | null = null;
  let talk: Talk = SILENCE;
  let view: CardView | null = null;
  let lastLayer: Talk['layer'] = null;
  let making: Promise<Rejection> | null = null;
  const host = createCardHost({ label: words('card_region'), onEscape: () => leaveLayer(), signal });

  const draw = (): void => {
    if (signal.aborted || known === null) {
      return;
    }
    view = cardState({ email: open.email, verdict, known, talk, isPrivate: world.isPrivate, now: world.now() });
    drawView();
  };
  const drawView = (): void => {
    if (view === null || !open.place(host.element)) {
      host.element.remove();
      return;
    }
    const today = addDays(wallTimeOf(world.now()).date, 1);
    host.draw(<Card view={view} words={words} sayDate={sayDate} today={today} act={act} />, lastLayer);
    lastLayer = talk.layer;
    host.fit(open.body);
  };
  const say = (change: Partial<Talk>): void => {
    talk = { ...talk, ...change };
    draw();
  };
  const learn = (change: Partial<Known>): void => {
    known = { ...(known ?? NOTHING_KNOWN), ...change };
    draw();
  };
  const refresh = async (): Promise<void> => {
    const { webmail, threadId, messageId, sender } = open.email;
    const found = await world.call('look-up', { webmail, threadId, messageId, sender: sender.address }).catch(() => null);
    // Without an answer the card still helps to write; what cannot be stored says so when it comes to that.
    known = found ?? known ?? NOTHING_KNOWN;
    draw();
  };
  const record = async (): Promise<Rejection> => {
    if (known?.rejection) {
      return known.rejection;
    }
    making ??= world.call('note-rejection', toNewRejection(open.email, verdict)).finally(() => {
      making = null;
    });
    const rejection = await making;
    learn({ rejection });
    return rejection;
  };
  const desk: Desk = {
    world,
    open: () => open,
    verdict,
    known: () => known ?? NOTHING_KNOWN,
    talk: () => talk,
    learn,
    say,
    record,
    refresh,
    host,
    signal,
  };

  const act = (deed: Deed, event: Event): void => {
    if (!HARMLESS.includes(deed.do) && !mayAct(event)) {
      return;
    }
    doDeed(deed, desk).catch((error: unknown) => {
      if (!signal.aborted) {
        say({ aside: { kind: 'note', word: problemWord(error) } });
      }
    });
  };
  const mayAct = (event: Event): boolean => {
    const now = performance.now();
    const ruling = decide(world.measurePress(event, { host: host.element, visibleFor: host.visibleFor(), sinceLast: now - lastDeedAt }));
    if (ruling === 'go') {
      lastDeedAt = now;
    } else if (ruling === 'confirm') {
      say({ aside: { kind: 'note', word: 'card_use_panel' } });
    }
    return ruling === 'go';
  };
  const leaveLayer = (): void => {
    if (talk.layer !== null) {
      say({ layer: null });
    } else if (talk.aside !== null && talk.aside.kind !== 'busy') {
      say({ aside: null });
    }
  };

  void refresh();
  return {
    show: (now) => {
      open = now;
      draw();
    },
    hear: (id) => {
      if (id === null || id === known?.rejection?.id) {
        void refresh();
      }
    },
    follow: ({ kind, key }, stored) => {
      if (stored !== null && stored.id === known?.rejection?.id) {
        const before = known.rejection;
        learn({ rejection: stored });
        void rememberFeedback(before, stored, known.reminders, world).catch(() => undefined);
      }
      // The box is gone in each case; what the step reached decides how the card goes on.
      if (talk.draft?.box.key === key) {
        say({ draft: null, aside: null, isUnfolded: false });
      }
      const reached = talk.unstored[key];
      if (reached !== undefined) {
        const others = without(talk.unstored, key);
        say({
          unstored: kind === 'discarded' ? others : { ...others, [key]: { ...reached, state: kind === 'sent' ? 'done' : 'drafted' } },
        });
      }
    },
    report: () => {
      if (view?.kind !== 'open' && view?.kind !== 'folded') {
        return null;
      }
      const { company, role } = view.facts;
      return { company, role, rejectionId: known?.rejection?.id ?? null };
    },
    orphan: () => {
      const text = host.typedText();
      life.abort();
      if (view !== null && host.element.isConnected) {
        host.element.toggleAttribute(LEFT_OVER, text !== '');
        host.draw(<Card view={{ kind: 'orphaned', text }} words={words} sayDate={sayDate} today="" act={() => undefined} />, null);
      }
    },
    close: () => {
      life.abort();
      host.draw(null, null);
      host.element.remove();
    },
  };
}
