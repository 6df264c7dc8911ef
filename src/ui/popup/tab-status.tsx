import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';

/** What the tab beneath the popup shows, as far as Onward is concerned. */
export type TabState =
  /** Not a webmail. */
  | { kind: 'other' }
  /** A webmail with nothing to read open. */
  | { kind: 'list' }
  /** A message is open and it is no rejection. */
  | { kind: 'quiet' }
  | { kind: 'card'; company: string | null; role: string | null }
  /** A message seems open, but the page is not understood. */
  | { kind: 'unreadable'; diagnosis: string }
  /** A webmail whose tab was open before the extension came. */
  | { kind: 'silent' }
  /** The person, or the browser, does not let the extension into the webmails. */
  | { kind: 'forbidden' };

type TabStatusProps = {
  words: Words;
  tab: TabState;
  copied: boolean;
  onCopyDiagnosis: (diagnosis: string) => void;
  onAllow: () => void;
};

/** The popup's top line. Says nothing where there is nothing to say. */
export function TabStatus({ words, tab, copied, onCopyDiagnosis, onAllow }: TabStatusProps): JSX.Element | null {
  switch (tab.kind) {
    case 'other':
      return null;
    case 'list':
      return <p class="tab soft">{words('tab_list')}</p>;
    case 'quiet':
      return <p class="tab soft">{words('tab_quiet')}</p>;
    case 'card': {
      const name = [tab.company, tab.role].filter((part) => part !== null).join(' · ');
      return (
        <p class="tab">
          {words('tab_card')} <bdi>{name}</bdi>
        </p>
      );
    }
    case 'silent':
      return <p class="tab">{words('tab_silent')}</p>;
    case 'forbidden':
      return (
        <div class="tab notice" role="status">
          <p>{words('tab_forbidden')}</p>
          <button type="button" class="primary" onClick={onAllow}>
            {words('tab_allow')}
          </button>
        </div>
      );
    case 'unreadable':
      return (
        <div class="tab notice" role="status">
          <p>{words('tab_unreadable')}</p>
          <p class="soft">{words('tab_unreadable_way')}</p>
          <button type="button" class="quiet" onClick={() => onCopyDiagnosis(tab.diagnosis)}>
            {words(copied ? 'tab_diagnosis_copied' : 'tab_copy_diagnosis')}
          </button>
        </div>
      );
  }
}
