import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '#core/words.ts';

type SampleMailProps = {
  words: Words;
  /** The draft in the make-believe reply box; null while it is closed. */
  draft: string | null;
  /** The card. */
  children: ComponentChildren;
};

/** A made-up mail with the card below it and a make-believe reply box: nothing here can be sent or stored. */
export function SampleMail({ words, draft, children }: SampleMailProps): JSX.Element {
  return (
    <div class="sample">
      <p class="sender">
        <strong>{words('welcome_sample_sender')}</strong> <span class="soft">{words('welcome_sample_made_up')}</span>
      </p>
      {words('welcome_sample_body')
        .split('\n\n')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      {children}
      {draft === null ? null : (
        <label class="field reply">
          <span class="soft">{words('welcome_sample_reply')}</span>
          <textarea rows={10} value={draft} readOnly />
        </label>
      )}
    </div>
  );
}
