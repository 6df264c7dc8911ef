import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Settings } from '#core/settings.ts';
import type { WordKey, Words } from '#core/words.ts';
import { TaughtList } from './taught-list.tsx';

const TONES: readonly [Settings['tone'], WordKey][] = [
  ['warm', 'options_tone_warm'],
  ['plain', 'options_tone_plain'],
  ['formal', 'options_tone_formal'],
];

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Everything the options page shows and can ask for. */
export type OptionsProps = {
  words: Words;
  settings: Settings;
  /** What the person corrected the detector about. */
  taught: readonly { sender: string | null; what: 'rejection' | 'not-rejection' | 'muted' }[];
  /** How many rejections are stored. */
  stored: number;
  /** What just happened, in words; read out. */
  said: string | null;
  problem: string | null;
  onSave: (change: Partial<Settings>) => void;
  onForgetCorrections: () => void;
  onExport: () => void;
  onErase: () => void;
};

function hourName(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** Preferences, and what is stored: to see, to take along, to erase. */
export function Options(props: OptionsProps): JSX.Element {
  const { words, settings } = props;
  const [erasing, setErasing] = useState(false);
  const quietHour = (end: 'from' | 'to', label: WordKey): JSX.Element => (
    <label class="field">
      <span>{words(label)}</span>
      <select
        value={settings.quietHours[end]}
        onChange={(event) => props.onSave({ quietHours: { ...settings.quietHours, [end]: Number(event.currentTarget.value) } })}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {hourName(hour)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <main class="page">
      <h1>{words('options_title')}</h1>
      <p class="said" role="status">
        {props.said}
      </p>
      {props.problem === null ? null : (
        <p class="notice" role="alert">
          {props.problem}
        </p>
      )}
      <section aria-labelledby="drafts-heading">
        <h2 id="drafts-heading">{words('options_drafts')}</h2>
        <label class="field">
          <span>{words('options_name')}</span>
          <input
            type="text"
            autocomplete="name"
            maxLength={80}
            value={settings.name}
            onChange={(event) => props.onSave({ name: event.currentTarget.value.trim() })}
          />
          <span class="soft">{words('options_name_hint')}</span>
        </label>
        <fieldset>
          <legend>{words('options_tone')}</legend>
          {TONES.map(([tone, label]) => (
            <label class="choice" key={tone}>
              <input type="radio" name="tone" checked={settings.tone === tone} onChange={() => props.onSave({ tone })} />
              <span>{words(label)}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <section aria-labelledby="reminders-heading">
        <h2 id="reminders-heading">{words('options_reminders')}</h2>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.notifications}
            onChange={(event) => props.onSave({ notifications: event.currentTarget.checked })}
          />
          <span>{words('options_notifications')}</span>
        </label>
        <div class="pair">
          {quietHour('from', 'options_quiet_from')}
          {quietHour('to', 'options_quiet_to')}
        </div>
        <p class="soft">{words('options_quiet_hint')}</p>
      </section>
      <section aria-labelledby="learned-heading">
        <h2 id="learned-heading">{words('options_learned')}</h2>
        <p>{props.taught.length === 0 ? words('options_learned_nothing') : words('options_learned_some', String(props.taught.length))}</p>
        {props.taught.length === 0 ? null : <TaughtList taught={props.taught} words={words} />}
        {props.taught.length === 0 ? null : (
          <button type="button" onClick={props.onForgetCorrections}>
            {words('options_forget')}
          </button>
        )}
      </section>
      <section aria-labelledby="data-heading">
        <h2 id="data-heading">{words('options_data')}</h2>
        <p>{words('options_data_where', String(props.stored))}</p>
        <div class="ways">
          <button type="button" onClick={props.onExport}>
            {words('options_export')}
          </button>
          <button type="button" class="quiet" aria-expanded={erasing} onClick={() => setErasing(!erasing)}>
            {words('options_erase')}
          </button>
        </div>
        {erasing ? (
          <div class="notice">
            <p>{words('options_erase_ask')}</p>
            <div class="ways">
              <button
                type="button"
                onClick={() => {
                  setErasing(false);
                  props.onErase();
                }}
              >
                {words('options_erase_yes')}
              </button>
              <button type="button" class="primary" onClick={() => setErasing(false)}>
                {words('options_erase_no')}
              </button>
            </div>
          </div>
        ) : null}
      </section>
    </main>
  );
}
