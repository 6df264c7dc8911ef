import type { JSX } from 'preact';
import type { WordKey, Words } from '#core/words.ts';
import { Action } from './action.tsx';
import type { Act, KeptDraft } from './card-view.ts';

const WHY: Record<KeptDraft['why'], WordKey> = { 'no-reply-box': 'card_no_reply_box', 'not-inserted': 'card_not_inserted' };

/** The draft, when the webmail's reply box could not take it: whole, selectable and on its way elsewhere. */
export function KeptDraftBox({
  draft,
  copied,
  words,
  act,
}: {
  draft: KeptDraft;
  copied: 'no' | 'yes' | 'refused';
  words: Words;
  act: Act;
}): JSX.Element {
  return (
    <div class="aside kept">
      <p role="alert">{words(WHY[draft.why])}</p>
      <textarea
        readOnly
        rows={Math.min(10, draft.body.split('\n').length + 1)}
        dir="auto"
        aria-label={words('card_your_draft')}
        value={draft.body}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="ways">
        <Action class="step" deed={{ do: 'copy', text: draft.body }} act={act}>
          {words(copied === 'yes' ? 'card_copied' : 'card_copy')}
        </Action>
        <Action class="step" deed={{ do: 'new-mail' }} act={act}>
          {words('card_new_mail')}
        </Action>
        <Action class="quiet" deed={{ do: 'close-aside' }} act={act}>
          {words('card_close')}
        </Action>
      </p>
      {copied === 'refused' ? <output class="soft">{words('card_copy_by_hand')}</output> : null}
    </div>
  );
}
