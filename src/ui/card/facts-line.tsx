import type { ComponentChildren, JSX } from 'preact';
import type { Stage } from '#core/verdict.ts';
import type { WordKey, Words } from '#core/words.ts';
import { Action } from './action.tsx';
import type { Act, ShownFacts } from './card-view.ts';
import { focusFirst } from './focus-first.ts';
import { valueOf } from './value-of.ts';

const STAGES: Record<Stage, WordKey> = {
  unknown: 'card_stage_unknown',
  applied: 'card_stage_applied',
  screened: 'card_stage_screened',
  interviewed: 'card_stage_interviewed',
  final: 'card_stage_final',
};

/** The known facts in their order, as texts. */
export function factTexts(words: Words, { company, role, stage }: ShownFacts): string[] {
  return [company, role, stage === 'unknown' ? null : words(STAGES[stage])].filter((text) => text !== null && text !== '') as string[];
}

type FactsLineProps = { words: Words; act: Act; facts: ShownFacts; isEditing: boolean };

/** Company, role and stage as they were understood; a click on any of them corrects them in place. */
export function FactsLine({ words, act, facts, isEditing }: FactsLineProps): JSX.Element {
  if (isEditing) {
    return <FactsForm words={words} act={act} facts={facts} />;
  }
  const texts = factTexts(words, facts);
  const edit = (event: Event): void => act({ do: 'open-layer', layer: 'facts' }, event);
  const part = (text: ComponentChildren): JSX.Element => (
    <button type="button" class="fact" data-opens="facts" title={words('card_correct')} onClick={edit}>
      {text}
    </button>
  );
  return (
    <p class="facts">
      {facts.company === null ? part(words(facts.role === null ? 'card_add_facts' : 'card_add_company')) : null}
      {texts.map((text, index) => (
        <span key={index}>
          {index === 0 && facts.company !== null ? null : <span aria-hidden="true"> · </span>}
          {part(<bdi>{text}</bdi>)}
        </span>
      ))}
    </p>
  );
}

function FactsForm({ words, act, facts }: { words: Words; act: Act; facts: ShownFacts }): JSX.Element {
  return (
    <form
      class="facts-form"
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const stage = (Object.keys(STAGES) as Stage[]).find((name) => name === valueOf(form, 'stage')) ?? 'unknown';
        act({ do: 'correct', facts: { company: valueOf(form, 'company') || null, role: valueOf(form, 'role') || null, stage } }, event);
      }}
    >
      <input
        type="text"
        name="company"
        dir="auto"
        maxLength={200}
        aria-label={words('card_company')}
        placeholder={words('card_company')}
        defaultValue={facts.company ?? ''}
      />
      <input
        type="text"
        name="role"
        dir="auto"
        maxLength={200}
        aria-label={words('card_role')}
        placeholder={words('card_role')}
        defaultValue={facts.role ?? ''}
      />
      <select name="stage" aria-label={words('card_stage')}>
        {(Object.keys(STAGES) as Stage[]).map((stage) => (
          <option key={stage} value={stage} selected={stage === facts.stage}>
            {words(STAGES[stage])}
          </option>
        ))}
      </select>
      <span class="ways">
        <button type="submit">{words('card_save')}</button>
        <Action class="quiet" deed={{ do: 'open-layer', layer: null }} act={act}>
          {words('card_cancel')}
        </Action>
      </span>
    </form>
  );
}
