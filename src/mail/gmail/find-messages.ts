import { findFirst, type LandmarkLog } from '../find-first.ts';
import { isShown } from '../is-shown.ts';
import { findOwn } from './find-own.ts';
import { body, MESSAGE_ITEM, messages, sender, shownView, subject, thread } from './landmarks.ts';
import { plainId } from './thread-id.ts';

/** One open message as it stands in the page. */
export type ShownMessage = {
  id: string;
  /** Header, body and attachments. */
  frame: HTMLElement;
  /** The frame and the reply area below it. */
  item: HTMLElement;
  /** Null while Gmail has not put the body in. */
  body: HTMLElement | null;
};

/** The conversation on screen. */
export type ShownThread = {
  root: HTMLElement;
  heading: HTMLElement | null;
  /** Open messages, oldest first. */
  messages: ShownMessage[];
  /** All messages of the thread that the page holds, collapsed ones included. */
  items: HTMLElement[];
};

/** Finds the conversation in the shown view; null when none is there. */
export function findThread(page: Document, log: LandmarkLog): ShownThread | null {
  const view = findFirst(shownView, page, log) ?? (page.querySelector('[role="main"]') === null ? page.body : null);
  const root = view === null ? null : findFirst(thread, view, log);
  if (view === null || root === null) {
    return null;
  }
  const found = findFirst(messages, root, log) ?? [];
  const frames = found.filter((frame) => !found.some((other) => other !== frame && other.contains(frame)) && !isDraftOnly(frame));
  const heading = findFirst(subject, root, log) ?? findFirst(subject, view, log);
  const shown = frames.map((frame, index) => describe(frame, index, log));
  return { root, heading, messages: shown, items: itemsOf(root, shown) };
}

function describe(frame: HTMLElement, index: number, log: LandmarkLog): ShownMessage {
  const found = findFirst(body, frame, log);
  return { id: idOf(frame, found, index), frame, item: frame.closest<HTMLElement>(MESSAGE_ITEM) ?? frame, body: found };
}

/** One id per message in every state: the server's number in hex wherever the page has it in any spelling. */
function idOf(frame: HTMLElement, found: HTMLElement | null, index: number): string {
  const perm = plainId(attributeOf(frame, 'data-message-id'));
  const legacy = plainId(attributeOf(frame, 'data-legacy-message-id'));
  if (perm !== null && /^[0-9a-f]+$/.test(perm)) {
    return perm;
  }
  return legacy ?? perm ?? idInJslog(found) ?? idInClass(found) ?? `unnamed-${index}-${senderOf(frame)}`;
}

/** An attribute of a frame, or of what holds it inside. */
function attributeOf(frame: HTMLElement, name: string): string | null {
  return frame.getAttribute(name) ?? findOwn(frame, `[${name}]`)[0]?.getAttribute(name) ?? null;
}

/** The log of a body carries its ids as base64 JSON under "4:" (read from a published fragment of 2025-08). */
function idInJslog(found: HTMLElement | null): string | null {
  const coded = /;\s*4:([A-Za-z0-9+/=_-]+)/.exec(found?.closest('[jslog]')?.getAttribute('jslog') ?? '')?.[1];
  if (coded === undefined) {
    return null;
  }
  try {
    return plainId(/#?msg-[af]:[r\d-]+/.exec(atob(coded))?.[0]);
  } catch {
    return null;
  }
}

/** Until about 2021 bodies had their id as a class, `m` and the hex number. */
function idInClass(found: HTMLElement | null): string | null {
  return /(?:^|\s)m([0-9a-f]{15,16})(?:\s|$)/.exec(`${found?.className ?? ''} ${found?.closest('.ii.gt')?.className ?? ''}`)?.[1] ?? null;
}

function senderOf(frame: HTMLElement): string {
  return (
    sender.rungs
      .map((rung) => rung.find(frame))
      .find((found) => found !== null)
      ?.getAttribute('email') ?? ''
  );
}

/** A draft without sender or body is an editor in the place of a message. */
function isDraftOnly(frame: HTMLElement): boolean {
  return frame.querySelector('[g_editable="true"]') !== null && frame.querySelector('.a3s') === null;
}

function itemsOf(root: HTMLElement, shown: ShownMessage[]): HTMLElement[] {
  const items = findOwn(root, MESSAGE_ITEM).filter((item) => item.querySelector('[email]') !== null);
  return items.length > 0 ? items.filter((item) => isShown(item) || item.matches('.kQ, .kx')) : shown.map(({ item }) => item);
}
