import type { JSX } from 'preact';
import type { Rejection } from '#core/rejection.ts';
import type { Words } from '#core/words.ts';
import { ReflectionForm } from './reflection-form.tsx';

/** Everything the journal shows and can ask for. */
export type JournalProps = {
  words: Words;
  /** Newest first; null until the database answered. */
  rejections: Rejection[] | null;
  /** The one that is open. */
  openId: string | null;
  problem: string | null;
  shownDate: (rejection: Rejection) => string;
  onOpen: (id: string | null) => void;
  onNote: (id: string, prompt: string, text: string) => void;
};

/** The quiet place to look back: one entry for each application, with gentle prompts. */
export function Journal({ words, rejections, openId, problem, shownDate, onOpen, onNote }: JournalProps): JSX.Element {
  return (
    <main class="page">
      <h1>{words('journal_title')}</h1>
      <p class="soft">{words('journal_intro')}</p>
      {problem === null ? null : (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {rejections?.length === 0 ? <p>{words('journal_empty')}</p> : null}
      <ul class="entries">
        {(rejections ?? []).map((rejection) => {
          const open = rejection.id === openId;
          const title = rejection.company ?? words('popup_unknown_company');
          return (
            <li key={rejection.id} class="entry" data-open={open}>
              <h2>
                <button type="button" class="summary" aria-expanded={open} onClick={() => onOpen(open ? null : rejection.id)}>
                  <bdi>{title}</bdi>
                  <span class="soft">
                    {rejection.role === null ? null : <bdi>{rejection.role}</bdi>} {shownDate(rejection)}
                  </span>
                </button>
              </h2>
              {open ? <ReflectionForm words={words} rejection={rejection} onNote={onNote} /> : null}
              {!open && rejection.reflection.length > 0 ? <p class="soft excerpt">{rejection.reflection.at(-1)?.text}</p> : null}
            </li>
          );
        })}
      </ul>
    </main>
  );
}
