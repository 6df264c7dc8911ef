import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '#core/words.ts';
import { Mark } from '../parts/mark.tsx';

/** Everything the welcome page shows and can ask for. */
export type WelcomeProps = {
  words: Words;
  name: string;
  saved: boolean;
  problem: string | null;
  onName: (name: string) => void;
  /** The sample to try on. */
  children: ComponentChildren;
};

/** The one page of the first run: what it reads, what it stores, a name for drafts, and something to try. Nothing is required. */
export function Welcome({ words, name, saved, problem, onName, children }: WelcomeProps): JSX.Element {
  return (
    <main class="page">
      <header class="hello">
        <Mark size={36} />
        <h1>{words('welcome_title')}</h1>
      </header>
      <p class="lead">{words('welcome_lead')}</p>
      <ul class="promises">
        <li>
          <strong>{words('welcome_reads')}</strong> {words('welcome_reads_what')}
        </li>
        <li>
          <strong>{words('welcome_stores')}</strong> {words('welcome_stores_what')}
        </li>
        <li>
          <strong>{words('welcome_sends')}</strong> {words('welcome_sends_what')}
        </li>
      </ul>
      {problem === null ? null : (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <label class="field name">
        <span>{words('welcome_name')}</span>
        <input type="text" autocomplete="name" maxLength={80} value={name} onChange={(event) => onName(event.currentTarget.value.trim())} />
        <span class="soft" role="status">
          {words(saved ? 'options_saved' : 'welcome_name_hint')}
        </span>
      </label>
      <section id="sample" aria-labelledby="sample-heading">
        <h2 id="sample-heading">{words('welcome_try')}</h2>
        {children}
      </section>
      <p class="soft">{words('welcome_end')}</p>
    </main>
  );
}
