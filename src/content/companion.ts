import { type Email, MAX_BODY_LENGTH } from '#core/email.ts';
import type { Mail, Verdict } from '#core/verdict.ts';
import type { OpenEmail, ReplyEvent, View } from '#mail/webmail.ts';
import type { TabReport } from '#protocol/protocol.ts';
import { HOST, LEFT_OVER } from './card-host.ts';
import { createMailCard, type MailCard } from './mail-card.tsx';
import type { World } from './world.ts';

/** Verdicts kept, so that a redrawn page costs nothing. */
const VERDICTS_KEPT = 100;

/**
 * The loop inside the mail page: reads every open mail, puts one card below each that needs one, and follows what is sent.
 * @param end ends everything; its reason 'updated' leaves a line in each card's place, any other leaves nothing
 */
export function startCompanion(world: World, end: AbortSignal): void {
  const cards = new Map<string, MailCard>();
  const detect = rememberVerdicts(world);
  let shown: View = { kind: 'elsewhere' };
  let open = new Map<string, OpenEmail>();

  removeStrays();
  const onView = (view: View): void => {
    shown = view;
    const messages = view.kind === 'messages' ? view.messages.filter(({ email }) => !email.own) : [];
    open = new Map(messages.map((message) => [nameOf(message.email), message]));
    for (const [name, card] of cards) {
      if (!open.has(name)) {
        cards.delete(name);
        card.close();
      }
    }
    for (const [name, message] of open) {
      void showMessage(name, message);
    }
  };
  const showMessage = async (name: string, message: OpenEmail): Promise<void> => {
    const card = cards.get(name);
    if (card !== undefined) {
      card.show(message);
      return;
    }
    const verdict = await detect(message.email);
    // While the background judged, the mail may have been left, or its card drawn by a later look at the page.
    const stillOpen = open.get(name);
    if (verdict !== null && verdict.decision !== 'other' && stillOpen !== undefined && !cards.has(name) && !end.aborted) {
      cards.set(name, createMailCard(stillOpen, verdict, world));
    }
  };
  const onReply = async (event: ReplyEvent): Promise<void> => {
    const { kind, key, threadId, to } = event;
    if (kind === 'closed') {
      return;
    }
    const stored = world.isPrivate
      ? null
      : await world.call('reply-event', { kind, webmail: world.webmail.name, draftKey: key, threadId, to }).catch(() => null);
    for (const card of cards.values()) {
      card.follow(event, stored);
    }
  };
  const report = (): TabReport => ({
    webmail: world.webmail.name,
    view: shown.kind,
    card: [...cards.values()].map((card) => card.report()).findLast((card) => card !== null) ?? null,
    landmarks: world.webmail.report(),
  });

  world.webmail.watch(onView, end);
  world.webmail.watchReplies((event) => void onReply(event), end);
  world.onChange((id) => cards.forEach((card) => card.hear(id)), end);
  world.answerTab(report, end);
  window.addEventListener('pageshow', ({ persisted }) => persisted && cards.forEach((card) => card.hear(null)), { signal: end });
  end.addEventListener('abort', () => {
    cards.forEach((card) => (end.reason === 'updated' ? card.orphan() : card.close()));
    cards.clear();
  });
}

function nameOf({ threadId, messageId }: Email): string {
  return `${threadId} ${messageId}`;
}

/** Cards of an earlier copy of this script, which can no longer speak for themselves; typed text is never taken away. */
function removeStrays(): void {
  document.querySelectorAll(`${HOST}:not([${LEFT_OVER}])`).forEach((stray) => stray.remove());
}

/**
 * The same text is judged once. A mail that Outlook was still loading has another length a moment later. Null when the
 * background could not be asked: then there is no card, and the next look at the page asks again.
 */
function rememberVerdicts({ detect }: World): (email: Email) => Promise<Verdict | null> {
  const verdicts = new Map<string, Promise<Verdict | null>>();
  return (email) => {
    const key = `${nameOf(email)} ${email.text.length}`;
    const known = verdicts.get(key);
    if (known !== undefined) {
      return known;
    }
    const verdict = detect(toMail(email)).catch(() => {
      verdicts.delete(key);
      return null;
    });
    verdicts.set(key, verdict);
    if (verdicts.size > VERDICTS_KEPT) {
      verdicts.delete(verdicts.keys().next().value ?? '');
    }
    return verdict;
  };
}

/** Cut to what the background accepts: nobody writes longer subjects and names by hand. */
function toMail({ subject, sender, text }: Email): Mail {
  const from = sender.address === null ? sender.name : `${sender.name} <${sender.address}>`.trim();
  return { subject: subject.slice(0, 2_000), from: from.slice(0, 1_000), body: text.slice(0, MAX_BODY_LENGTH) };
}
