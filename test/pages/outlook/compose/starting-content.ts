import type { PageContext } from '../context.ts';
import type { Draft } from '../mail-state.ts';
import { asQuote, quotedHistory } from '../quoted-history.ts';
import type { EditorContent } from './text-editor.ts';

/** What a draft's editor shows first: its saved content, or an empty line, the signature and the message it answers. */
export function startingContent(draft: Draft, context: PageContext): EditorContent {
  if (draft.html !== null) {
    return { html: draft.html, late: null };
  }
  const { options, state } = context;
  const body = draft.text === '' ? [emptyLine] : draft.text.split(/\r?\n/).map(asLine);
  const own = body.join('') + (options.signature ? emptyLine + signatureOf(state.owner.name) : '');
  const thread = draft.threadId === null ? null : state.thread(draft.threadId);
  const message = thread === null ? undefined : state.messages(thread).find(({ id }) => id === draft.messageId);
  if (thread === null || message === undefined) {
    return { html: own, late: null };
  }
  const quote = quotedHistory(asQuote(message), thread.subject, context);
  // A forwarded mail without what it forwards would be no mail at all.
  const when = draft.kind === 'forward' ? 'at-once' : options.quoteInEditor;
  return { html: when === 'at-once' ? own + quote : own, late: when === 'late' ? quote : null };
}

/** A reply that was begun some time ago and never sent. */
export function begunHtml(firstName: string, owner: string, signature: boolean): string {
  return asLine(`Hi ${firstName}, thank you for letting me know.`) + emptyLine + (signature ? signatureOf(owner) : '');
}

const emptyLine = '<div class="elementToProof"><br></div>';

const asLine = (line: string): string => (line === '' ? emptyLine : `<div class="elementToProof">${escape(line)}</div>`);

const signatureOf = (name: string): string => `<div id="Signature"><div>${escape(name)}</div><div>robinferris.example</div></div>`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
