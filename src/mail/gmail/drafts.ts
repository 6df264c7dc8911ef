import type { Contact } from '#core/email.ts';
import { findFirst, type LandmarkLog } from '../find-first.ts';
import { ownText } from '../own-text.ts';
import { editors } from './landmarks.ts';
import { toContact } from './read-thread.ts';
import { plainId } from './thread-id.ts';

/** What stands in an editor without being the person's words. */
const FOREIGN = '.gmail_signature, .gmail_signature_prefix, .gmail_quote, .gmail_quote_container, .gmail_extra, .gmail_attr, .ajR, .yj6qo';

/** A draft as its editor shows it. */
export type Draft = {
  key: string;
  editor: HTMLElement;
  /** Holds the editor, the addressees, the buttons and Gmail's hidden fields, and no other editor. */
  compose: HTMLElement;
};

/** The drafts of this page; each keeps one key whatever editor shows it. */
export type Drafts = {
  /** The drafts on screen and in minimised windows. */
  all(): Draft[];
  of(editor: HTMLElement): Draft;
  /** The draft whose window or reply area an element belongs to. */
  at(element: Element): Draft | null;
};

/** Keeps keys by Gmail's own draft id, which a taken-back message comes back with. */
export function createDrafts(page: Document, log: LandmarkLog): Drafts {
  const byEditor = new WeakMap<HTMLElement, string>();
  const byDraftId = new Map<string, string>();
  let count = 0;

  const of = (editor: HTMLElement): Draft => {
    const compose = composeOf(editor);
    const id = draftId(compose);
    let key = byEditor.get(editor) ?? (id === null ? undefined : byDraftId.get(id));
    if (key === undefined) {
      count += 1;
      key = id ?? `draft-${count}`;
    }
    byEditor.set(editor, key);
    if (id !== null) {
      byDraftId.set(id, key);
    }
    return { key, editor, compose };
  };
  const all = (): Draft[] => findEditors(page, log).map(of);
  return {
    all,
    of,
    at: (element) => all().find(({ compose }) => compose.contains(element)) ?? null,
  };
}

/** Editors below a root; of an editor and its plain-text twin only the one in use, and none of a view that was left. */
export function findEditors(root: ParentNode, log: LandmarkLog): HTMLElement[] {
  return (findFirst(editors, root, log) ?? []).filter((editor) => !isPutAway(editor));
}

export function draftId(compose: HTMLElement): string | null {
  return plainId(field(compose, 'draft'));
}

/** The message a draft answers, as an id in this adapter's spelling. */
export function answeredId(compose: HTMLElement): string | null {
  return plainId(field(compose, 'rm'));
}

/** The thread a draft belongs to; null for a new mail or when the page does not tell. */
export function draftThread(compose: HTMLElement): string | null {
  return plainId(field(compose, 'lts')) ?? plainId(field(compose, 'rt'));
}

/** The person's own words in a draft. */
export function draftText(editor: HTMLElement): string {
  return ownText(editor, FOREIGN);
}

/** Addressees of a draft, from chips, the folded summary, or the older hidden fields. */
export function draftRecipients(compose: HTMLElement): Contact[] {
  const chips = compose.querySelectorAll(
    '[name="to"] [data-hovercard-id], [name="cc"] [data-hovercard-id], [name="bcc"] [data-hovercard-id]',
  );
  const found = [...(chips.length > 0 ? chips : compose.querySelectorAll('.aoD [email]'))]
    .map(toContact)
    .filter((contact) => contact !== null);
  const older = [...compose.querySelectorAll<HTMLInputElement>('.vR > input[type="hidden"]')].map(({ value }) => fromField(value));
  return [...new Map([...found, ...older].map((contact) => [contact.address ?? contact.name, contact])).values()];
}

/** The smallest element around an editor that holds the draft's hidden fields. */
function composeOf(editor: HTMLElement): HTMLElement {
  for (let at = editor.parentElement; at !== null && at !== editor.ownerDocument.body; at = at.parentElement) {
    if (at.querySelector('input[name="draft"], input[name="composeid"]') !== null) {
      return withButtons(at);
    }
  }
  return editor.closest<HTMLElement>('.M9, .AD, .aoI, [role="dialog"], [role="region"]') ?? editor.parentElement ?? editor;
}

/** The fields form one part of the region, body and buttons another. */
function withButtons(fields: HTMLElement): HTMLElement {
  const region = fields.closest<HTMLElement>('.M9, .aoI, [role="dialog"], [role="region"]');
  return region ?? fields;
}

/** Whether an editor is hidden, other than with the minimised window around it. */
function isPutAway(editor: HTMLElement): boolean {
  const hidden = editor.closest('[style*="display:none"], [style*="display: none"]');
  const isMinimised = editor.closest('[role="dialog"], .dw, .aSs') !== null && editor.closest('.Ap')?.contains(hidden) !== true;
  return hidden !== null && !isMinimised;
}

function field(compose: HTMLElement, name: string): string | null {
  return compose.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? null;
}

function fromField(value: string): Contact {
  const match = /^\s*"?(.*?)"?\s*<([^<>]+)>\s*$/.exec(value);
  return { name: match?.[1] ?? '', address: (match?.[2] ?? value).trim().toLowerCase() };
}
