import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';
import { Action } from './action.tsx';
import type { Act, Aside } from './card-view.ts';
import { KeptDraftBox } from './kept-draft-box.tsx';

/** What the card has to say or ask right now. */
export function AsideLine({ aside, words, act }: { aside: Aside; words: Words; act: Act }): JSX.Element {
  const leave = (
    <Action class="quiet" deed={{ do: 'close-aside' }} act={act}>
      {words('card_leave_it')}
    </Action>
  );
  switch (aside.kind) {
    case 'busy':
      return <output class="aside soft">{words('card_opening')}</output>;
    case 'editor-not-empty':
      return (
        <output class="aside ways">
          <span>{words('card_editor_has_text')}</span>
          <Action class="step" deed={{ do: 'draft', steps: aside.steps, despite: 'text' }} act={act}>
            {words('card_put_above')}
          </Action>
          {leave}
        </output>
      );
    case 'unknown-language':
      return (
        <output class="aside ways">
          <span>{words('card_unknown_language')}</span>
          <Action class="step" deed={{ do: 'draft', steps: aside.steps, despite: 'language' }} act={act}>
            {words('card_in_english')}
          </Action>
          {leave}
        </output>
      );
    case 'kept-draft':
      return <KeptDraftBox draft={aside.draft} copied={aside.copied} words={words} act={act} />;
    case 'did-you-send':
      return (
        <output class="aside ways">
          <bdi>{words('card_did_you_send', aside.contact.name || (aside.contact.address ?? ''))}</bdi>
          <Action class="step" deed={{ do: 'thanked', contact: aside.contact }} act={act}>
            {words('card_yes_sent')}
          </Action>
          <Action class="quiet" deed={{ do: 'close-aside' }} act={act}>
            {words('card_not_yet')}
          </Action>
        </output>
      );
    case 'note':
      return <output class="aside">{words(aside.word)}</output>;
  }
}
