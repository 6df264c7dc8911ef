import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Rejection } from '#core/rejection.ts';
import type { WordKey, Words } from '#core/words.ts';

/** The prompts, by the name their notes are stored under. Answering one is enough. */
const PROMPTS: readonly [string, WordKey, WordKey | null][] = [
  ['went-well', 'reflect_went_well', 'reflect_went_well_hint'],
  ['hard-question', 'reflect_hard_question', null],
  ['talking', 'reflect_talking', null],
  ['different', 'reflect_different', null],
  ['not-in-my-hands', 'reflect_not_mine', 'reflect_not_mine_hint'],
  ['next-step', 'reflect_next_step', null],
];

/** Typed text is stored after this pause, and at once when the field is left, so that closing the page loses nothing older. */
const PAUSE = 250;

type ReflectionFormProps = { words: Words; rejection: Rejection; onNote: (id: string, prompt: string, text: string) => void };

/** Five minutes at most: a few questions about one application, every one of them optional. */
export function ReflectionForm({ words, rejection, onNote }: ReflectionFormProps): JSX.Element {
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);

  const save = (prompt: string, text: string): void => {
    clearTimeout(timers.current.get(prompt));
    timers.current.delete(prompt);
    onNote(rejection.id, prompt, text.trim());
  };
  return (
    <form class="reflection" onSubmit={(event) => event.preventDefault()}>
      {PROMPTS.map(([prompt, question, hint], index) => (
        <label class="field" key={prompt}>
          <span>{words(question)}</span>
          {hint === null ? null : <span class="soft">{words(hint)}</span>}
          <textarea
            {...(index === 0 ? { ref: first } : {})}
            rows={2}
            maxLength={4000}
            defaultValue={rejection.reflection.find((note) => note.prompt === prompt)?.text ?? ''}
            onInput={(event) => {
              const text = event.currentTarget.value;
              clearTimeout(timers.current.get(prompt));
              timers.current.set(
                prompt,
                setTimeout(() => save(prompt, text), PAUSE),
              );
            }}
            onBlur={(event) => {
              if (timers.current.has(prompt)) {
                save(prompt, event.currentTarget.value);
              }
            }}
          />
        </label>
      ))}
      <p class="soft">{words('reflect_kept')}</p>
    </form>
  );
}
