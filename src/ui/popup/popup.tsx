import { useRef, useState } from 'preact/hooks';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { Rejection } from '#core/rejection.ts';
import type { Words } from '#core/words.ts';
import { type Checklist, type DueItem, MAX_DUE } from './checklist.ts';
import { DueActions } from './due-actions.tsx';
import { EmptyState } from './empty-state.tsx';
import { RejectionRow, type RowActions } from './rejection-row.tsx';
import { type TabState, TabStatus } from './tab-status.tsx';
import { moveAmongRows } from './move-among-rows.ts';

/** Everything the popup shows and everything it can ask for. */
export type PopupProps = Omit<RowActions, 'onToggle'> & {
  words: Words;
  tab: TabState;
  /** Null until the database answered. */
  checklist: Checklist | null;
  query: string;
  /** Words for a problem, when there is one; what was typed stays. */
  problem: string | null;
  diagnosisCopied: boolean;
  shownDate: (rejection: Rejection) => string;
  onSearch: (query: string) => void;
  onPrimary: (item: DueItem) => void;
  onSnooze: (item: DueItem, days: number) => void;
  onSettle: (item: DueItem) => void;
  onCopyDiagnosis: (diagnosis: string) => void;
  onAllow: () => void;
  onTrySample: () => void;
  onOpenJournal: () => void;
  onOpenOptions: () => void;
};

/** The checklist behind the toolbar button. */
export function Popup(props: PopupProps): JSX.Element {
  const { words, checklist, query, problem, tab } = props;
  const [openId, setOpenId] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const toggle = (id: string): void => setOpenId(openId === id ? null : id);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
    if (event.key === '/' && !typing) {
      event.preventDefault();
      search.current?.focus();
      return;
    }
    if (event.key === 'Escape' && (openId !== null || query !== '')) {
      // The topmost layer only: the browser closes the popup on an Escape that nobody took.
      event.preventDefault();
      if (openId === null) {
        props.onSearch('');
      }
      setOpenId(null);
      return;
    }
    moveAmongRows(event);
  };

  const row = (rejection: Rejection, due?: DueItem): JSX.Element => (
    <RejectionRow
      key={rejection.id}
      words={words}
      rejection={rejection}
      open={openId === rejection.id}
      shownDate={props.shownDate(rejection)}
      onToggle={toggle}
      onStep={props.onStep}
      onOpenMail={props.onOpenMail}
      onWrite={props.onWrite}
      onReflect={props.onReflect}
    >
      {due === undefined ? null : (
        <DueActions
          words={words}
          kind={due.reminder.kind}
          onPrimary={() => props.onPrimary(due)}
          onSnooze={(days) => props.onSnooze(due, days)}
          onSettle={() => props.onSettle(due)}
        />
      )}
    </RejectionRow>
  );

  const count = checklist === null ? 0 : checklist.due.length + checklist.waiting.length + checklist.recent.length;
  const later = checklist === null ? 0 : Math.max(0, checklist.due.length - MAX_DUE);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys bubble up from buttons and fields within
    <main class="popup" onKeyDown={onKeyDown}>
      <h1 class="visually-hidden">{words('app_name')}</h1>
      <TabStatus words={words} tab={tab} copied={props.diagnosisCopied} onCopyDiagnosis={props.onCopyDiagnosis} onAllow={props.onAllow} />
      {problem === null ? null : (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {count === 0 && query === '' ? null : (
        <input
          ref={search}
          class="search"
          type="search"
          value={query}
          placeholder={words('popup_search')}
          aria-label={words('popup_search')}
          aria-keyshortcuts="/"
          onInput={(event) => props.onSearch(event.currentTarget.value)}
        />
      )}
      {checklist === null ? null : (
        <>
          {count === 0 && query === '' ? <EmptyState words={words} onTrySample={props.onTrySample} /> : null}
          {count === 0 && query !== '' ? (
            <p class="soft nothing" role="status">
              {words('popup_nothing_found')}
            </p>
          ) : null}
          {checklist.due.length === 0 ? null : (
            <section aria-labelledby="due-heading">
              <h2 id="due-heading">{words('popup_due')}</h2>
              <ul class="rows">{checklist.due.slice(0, MAX_DUE).map((item) => row(item.rejection, item))}</ul>
              {later === 0 ? null : <p class="soft more">{words('popup_due_more', String(later))}</p>}
            </section>
          )}
          {checklist.waiting.length === 0 ? null : (
            <section aria-labelledby="waiting-heading">
              <h2 id="waiting-heading">{words('popup_waiting')}</h2>
              <ul class="rows">{checklist.waiting.map((rejection) => row(rejection))}</ul>
            </section>
          )}
          {checklist.recent.length === 0 ? null : (
            <section aria-labelledby="recent-heading">
              <h2 id="recent-heading">{words('popup_recent')}</h2>
              <ul class="rows">{checklist.recent.map((rejection) => row(rejection))}</ul>
            </section>
          )}
        </>
      )}
      <footer>
        <button type="button" class="quiet" onClick={props.onOpenJournal}>
          {words('popup_journal')}
        </button>
        <button type="button" class="quiet" onClick={props.onOpenOptions}>
          {words('popup_options')}
        </button>
      </footer>
    </main>
  );
}
